"""What was, what is and what will be: a verb in another time is another claim, as its ending shows."""

import pytest

from sayings import change_of

TIMES = [
    ("es", "La alcaldesa {} las cuentas del puerto", "pagó", "pagará"),
    ("es", "La alcaldesa {} las cuentas del puerto", "firma", "firmó"),
    ("es", "Los vecinos {} cada acuerdo", "cumplen", "cumplieron"),
    ("pt", "A prefeita {} as contas do porto", "pagou", "pagará"),
    ("pt", "Os moradores {} cada acordo", "vendem", "venderam"),
    ("it", "La sindaca {} i lavori del porto", "finisce", "finirà"),
    ("it", "La sindaca {} i conti del porto", "firmava", "firmerà"),
    ("fr", "La maire {} les travaux du port", "signe", "signera"),
    ("fr", "La maire {} les travaux du port", "signera", "signerait"),
    ("fr", "Nous {} chaque accord", "vendons", "vendions"),
    ("fr", "Je {} demain", "partirai", "partirais"),
    ("fr", "Le club {} la note", "paie", "paiera"),
    ("fr", "La maire {} un avocat", "prend", "prendra"),
    ("es", "Yo me {} del puerto", "iré", "iría"),
    ("de", "Die Stadt {} jede Rechnung", "zahlt", "zahlte"),
    ("de", "Die Stadt {} jedes Versprechen", "bricht", "brach"),
    ("nl", "De stad {} elke rekening", "betaalt", "betaalde"),
    ("nl", "De stad {} elke belofte", "breekt", "brak"),
    ("ru", "Мэр города {} договор", "подписывает", "подписал"),
    ("ru", "Мэр города {} договор", "прислал", "пришлёт"),
    ("ru", "Комиссия {} в четверг", "начнёт", "начала"),
    ("ru", "Рабочие {} к воротам", "придут", "пришли"),
    ("ru", "Я {} лодку для клуба", "купил", "куплю"),
    ("es", "Pronto {} el muelle nuevo", "abriremos", "abramos"),
    ("pt", "Em breve {} o cais novo", "abriremos", "abramos"),
    ("it", "Presto {} i conti del porto", "prenderanno", "prendano"),
    ("uk", "Ми {} щоночі", "чергуємо", "чергували"),
    ("uk", "Мер міста {} угоду", "підпише", "підписав"),
    ("uk", "Громада {} нову лікарню", "будує", "будувала"),
    ("uk", "Робітники {} до воріт", "прийдуть", "прийшли"),
    ("uk", "Тролейбус {} на мосту", "зупиниться", "зупинився"),
    ("pl", "Burmistrz miasta {} umowę", "podpisze", "podpisał"),
    ("pl", "Burmistrz {} umowę z portem", "podpisałby", "podpisał"),
    ("pl", "Gmina {} nowy szpital", "zbuduje", "zbudowała"),
    ("pl", "Robotnicy {} do bramy", "przyjdą", "przyszli"),
    ("pl", "Autobus {} na rynek", "pojedzie", "pojechał"),
    ("pl", "Dzisiaj {} łódkę dla klubu", "kupiłem", "kupię"),
    ("pl", "Rybacy {} nowe sieci od gminy", "dostaną", "dostawali"),
    ("pl", "Jutro {} pomost nad zatoką", "zamkniemy", "zamykaliśmy"),
    ("pl", "My {} nową przystań dla rybaków", "zbudujemy", "budujemy"),
    ("pl", "Burmistrz {} listę skarg", "podpisze", "podpisuje"),
    ("ru", "Причал не {} до осени", "закроют", "закрывали"),
    ("ru", "Причал не {} до осени", "закроют", "закрывают"),
    ("ru", "Мы {} новую пристань для рыбаков", "построим", "строим"),
    ("ru", "Премии рыбакам {} в октябре", "выплатят", "выплачивали"),
    ("uk", "Причал не {} за затоку", "переноситимуть", "переносили"),
    ("uk", "Рибалки {} за сіті більше", "платитимуть", "платять"),
    ("uk", "Пристань {} восени", "відкриють", "відкривають"),
    ("pl", "Jutro {} łódkę dla klubu", "kupiłbym", "kupię"),
    ("pt", "O presidente {}", "terá mentido", "mentiu"),
    ("fr", "Le président {}", "a menti", "mentit"),
    ("pt", "Pedir-lhe-{} a chave do cais", "ia", "ei"),
    ("pt", "A festa far-se-{} no cais", "á", "ia"),
]
WORDS = [
    ("es", "La {} del puerto sigue abierta", "tienda", "taberna"),
    ("pt", "A {} do porto segue aberta", "loja", "taverna"),
    ("it", "La {} del porto resta aperta", "bottega", "taverna"),
    ("fr", "La {} du port reste ouverte", "boutique", "taverne"),
    ("de", "Die Stadt {} jede Rechnung", "zahlt", "begleicht"),
    ("de", "Die {} am Hafen bleibt offen", "Halle", "Hütte"),
    ("nl", "De stad {} elke rekening", "betaalt", "vereffent"),
    ("ru", "Мэр города {} договор", "подписал", "одобрил"),
    ("ru", "Видно {} возле рынка", "канал", "канат"),
    ("uk", "Мер міста {} угоду", "підписав", "схвалив"),
    ("uk", "Видно {} біля ринку", "відділ", "відро"),
    ("pl", "Burmistrz miasta {} umowę", "podpisał", "zatwierdził"),
    ("pl", "Widać {} koło rynku", "kanał", "kanciapę"),
    ("pl", "Widać {} koło rynku", "szkoły", "szkole"),
    ("pl", "Rybacy {} nowe sieci", "przyniosą", "przywieźli"),
    ("ru", "Рыбаки {} новые сети", "переносят", "перевозили"),
    ("ru", "Пристань {} для рыбаков", "открыта", "открытая"),
    ("uk", "Видно {} біля ринку", "героїв", "героям"),
]


@pytest.mark.parametrize(("lang", "frame", "one", "other"), TIMES, ids=[f"{r[0]}, {r[2]}" for r in TIMES])
def test_another_time_is_critical(lang: str, frame: str, one: str, other: str) -> None:
    """A verb in another time claims something else, whichever of the two the post has."""
    for quote, post in ((one, other), (other, one)):
        assert change_of(frame.format(quote), frame.format(post), lang) == ("person", "critical")


@pytest.mark.parametrize(("lang", "frame", "one", "other"), WORDS, ids=[f"{r[0]}, {r[2]}" for r in WORDS])
def test_another_word_is_no_other_time(lang: str, frame: str, one: str, other: str) -> None:
    """Another noun, or another verb in the same time, is another word."""
    assert change_of(frame.format(one), frame.format(other), lang)[1] != "critical"
