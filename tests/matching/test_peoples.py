"""Peoples without a capital letter, and parts of a whole: names and numbers in small letters."""

import pytest

from sayings import change_of

PEOPLES = [
    pytest.param("de", "Der belgische Lieferant kommt", "Der niederländische Lieferant kommt", id="de"),
    pytest.param("de", "Gesucht wird ein Belgier", "Gesucht wird ein Niederländer", id="de-noun"),
    pytest.param("ar", "وصل صياداً تونسياً إلى المرفأ", "وصل صياداً مغربياً إلى المرفأ", id="ar-accusative"),
    pytest.param("fr", "Le fournisseur belge arrive", "Le fournisseur néerlandais arrive", id="fr"),
    pytest.param("es", "El proveedor belga llega", "El proveedor holandés llega", id="es"),
    pytest.param("it", "Il fornitore belga arriva", "Il fornitore olandese arriva", id="it"),
    pytest.param("pt", "O fornecedor belga chega", "O fornecedor holandês chega", id="pt"),
    pytest.param("pl", "Ten belgijski dostawca", "Ten holenderski dostawca", id="pl"),
    pytest.param("ru", "Тот бельгийский поставщик", "Тот голландский поставщик", id="ru"),
    pytest.param("uk", "Той бельгійський постачальник", "Той голландський постачальник", id="uk"),
]
PARTS = [
    pytest.param("de", "Ein Viertel der Stimmen fehlt", "Ein Drittel der Stimmen fehlt", id="de"),
    pytest.param("fr", "Un quart des voix manque", "Un tiers des voix manque", id="fr"),
    pytest.param("ru", "Четверть голосов пропала", "Треть голосов пропала", id="ru"),
    pytest.param("ar", "ضاع ربع الأصوات هنا", "ضاع ثلث الأصوات هنا", id="ar"),
    pytest.param("he", "רבע מהקולות אבד", "שליש מהקולות אבד", id="he"),
    pytest.param("zh", "每天给孩子50克药", "每天给孩子50毫克药", id="zh-unit"),
    pytest.param("ja", "一日50グラムを渡します", "一日50ミリグラムを渡します", id="ja-unit"),
]
SILENT = [
    pytest.param("de", "Der alte Lieferant kommt", "Der neue Lieferant kommt", id="de"),
    pytest.param("fr", "Le fournisseur fidèle arrive", "Le fournisseur pressé arrive", id="fr"),
    pytest.param("ru", "Тот весёлый поставщик", "Тот честный поставщик", id="ru"),
    pytest.param("de", "Das Viertel feiert heute", "Das Dorf feiert heute", id="de-quarter-of-a-town"),
]


@pytest.mark.parametrize(("code", "quote", "post"), PEOPLES)
def test_another_people_is_another_name(code: str, quote: str, post: str) -> None:
    """A demonym is a name, with whatever ending."""
    assert change_of(quote, post, code) == ("name", "critical")


@pytest.mark.parametrize(("code", "quote", "post"), PARTS)
def test_another_part_is_another_number(code: str, quote: str, post: str) -> None:
    """A quarter is no third."""
    assert change_of(quote, post, code) == ("number", "critical")


@pytest.mark.parametrize(("code", "quote", "post"), SILENT)
def test_other_words_are_words(code: str, quote: str, post: str) -> None:
    """An adjective is no people, and a quarter of a town no number."""
    assert change_of(quote, post, code)[0] not in ("name", "number")
