"""Until and since, a little and little, and particles on numbers: small words that turn what is said."""

import pytest

from sentences import changes_of

_LIMITS = [
    pytest.param("en", "The road is closed until 12 May", "The road is closed from 12 May", id="en"),
    pytest.param("de", "Die Straße ist bis 12. Mai gesperrt", "Die Straße ist ab 12. Mai gesperrt", id="de"),
    pytest.param("de", "Die Straße ist bis Montag gesperrt", "Die Straße ist ab Montag gesperrt", id="de, a weekday"),
    pytest.param("fr", "Le bail court jusqu'en 2030", "Le bail court depuis 2030", id="fr"),
    pytest.param("fr", "La route ferme jusqu'au 12 mai", "La route ferme depuis le 12 mai", id="fr, an article"),
    pytest.param("es", "El contrato dura hasta 2030", "El contrato dura desde 2030", id="es"),
    pytest.param("it", "La strada è chiusa fino al 12 maggio", "La strada è chiusa dal 12 maggio", id="it"),
    pytest.param("pt", "A rua está fechada até 12 de maio", "A rua está fechada desde 12 de maio", id="pt"),
    pytest.param("nl", "De weg is dicht tot 12 mei", "De weg is dicht vanaf 12 mei", id="nl"),
    pytest.param("pl", "Droga zamknięta do 12 maja", "Droga zamknięta od 12 maja", id="pl"),
    pytest.param("ru", "Дорога закрыта до 12 мая", "Дорога закрыта с 12 мая", id="ru"),
    pytest.param("uk", "Дорога закрита до 12 травня", "Дорога закрита з 12 травня", id="uk"),
    pytest.param("ar", "الطريق مغلق حتى 12 مايو", "الطريق مغلق منذ 12 مايو", id="ar"),
    pytest.param("fa", "جاده تا ۱۲ مه بسته است", "جاده از ۱۲ مه بسته است", id="fa"),
    pytest.param("he", "הכביש סגור עד 12 במאי", "הכביש סגור מאז 12 במאי", id="he"),
    pytest.param("ko", "도로는 12일까지 폐쇄", "도로는 12일부터 폐쇄", id="ko"),
    pytest.param("ko", "오후 3시까지 연다", "오후 3시부터 연다", id="ko, an hour"),
    pytest.param("ko", "30%까지 오른다", "30%부터 오른다", id="ko, a sign"),
    pytest.param("ckb", "ڕێگا تا ١٢ی ئایار داخراوە", "ڕێگا لە ١٢ی ئایار داخراوە", id="ckb"),
    pytest.param("kmr", "Rê heta 12ê Gulanê girtî ye", "Rê ji 12ê Gulanê girtî ye", id="kmr"),
]
_OTHERS = [
    pytest.param("fr", "Nous n'avons plus de lits", "Nous avons plus de lits", id="fr, no more for more"),
    pytest.param("fr", "Il y a peu d'espoir", "Il y a un peu d'espoir", id="fr, a little for little"),
    pytest.param("en", "There is little hope", "There is a little hope", id="en, a little for little"),
    pytest.param("de", "Wir haben wenig Hoffnung", "Wir haben ein wenig Hoffnung", id="de, a little for little"),
    pytest.param("nl", "Er is weinig hoop", "Er is een weinig hoop", id="nl, a little for little"),
    pytest.param("ko", "3명만 왔다", "3명이 왔다", id="ko, only"),
    pytest.param("ko", "세 명만 왔다", "세 명이 왔다", id="ko, only, in words"),
    pytest.param("ko", "5만원만 냈다", "5만원을 냈다", id="ko, only, money"),
]


@pytest.mark.parametrize(("language", "post", "quote"), [*_LIMITS, *_OTHERS])
def test_turned(language: str, post: str, quote: str) -> None:
    """Each of them is critical."""
    assert "critical" in {severity for _, severity in changes_of(quote, post, language)}


@pytest.mark.parametrize(
    ("language", "post", "quote"),
    [
        pytest.param("de", "Die Straße ist bis 12. Mai gesperrt", "Die Straße ist bis zum 12. Mai gesperrt", id="de"),
        pytest.param("fr", "Nous n'avons pas de lits", "Nous avons pas de lits", id="fr, without the first word"),
        pytest.param("fr", "Il n'y a plus rien", "Il y a plus rien", id="fr, denied twice"),
        pytest.param("en", "Doors open from 9am", "Doors open at 9am", id="en, hours"),
        pytest.param("ko", "12일에 닫는다", "12일 닫는다", id="ko, a case"),
        pytest.param("ko", "3명이 왔다", "3명은 왔다", id="ko, another case"),
    ],
)
def test_not_turned(language: str, post: str, quote: str) -> None:
    """None of these is."""
    assert "critical" not in {severity for _, severity in changes_of(quote, post, language)}
