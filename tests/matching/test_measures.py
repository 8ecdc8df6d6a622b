"""Units of time, weight and volume behind a number: another one is another quantity."""

import pytest

from sayings import change_of, edits_of, judge_saying

CHANGED = [
    pytest.param("en", "We waited three weeks here", "We waited three days here", id="en"),
    pytest.param("en", "They give 50 kg a day", "They give 50 mg a day", id="en-symbols"),
    pytest.param("en", "A berth costs £30 a year", "A berth costs £30 a month", id="en-rate"),
    pytest.param("de", "Ein Platz kostet 30 Euro pro Jahr", "Ein Platz kostet 30 Euro pro Monat", id="de-rate"),
    pytest.param("es", "Cuesta 30 euros al año", "Cuesta 30 euros al mes", id="es-rate"),
    pytest.param("ru", "Стоит 30 рублей в год", "Стоит 30 рублей в месяц", id="ru-rate"),
    pytest.param("en", "We rowed out last year", "We rowed out last month", id="en-last"),
    pytest.param("en", "We meet every month here", "We meet every week here", id="en-every"),
    pytest.param("fr", "On a voté le mois dernier", "On a voté la semaine dernière", id="fr-last-behind"),
    pytest.param("en", "We found 40 milligrammes here", "We found 40 microgrammes here", id="en-prefix"),
    pytest.param("en", "They need 40 kilowatts here", "They need 40 watts here", id="en-with-and-without"),
    pytest.param("en", "It needs 40 MWh here", "It needs 40 kilowatt hours here", id="en-symbol-of-another"),
    pytest.param("en", "It blew at 40 knots here", "It blew at 40 mph here", id="en-knots"),
    pytest.param("en", "They farm 40 acres here", "They farm 40 hectares here", id="en-land"),
    pytest.param("de", "Wir fanden 40 Mikrogramm hier", "Wir fanden 40 Milligramm hier", id="de-prefix"),
    pytest.param("fr", "On a besoin de 40 mégawatts", "On a besoin de 40 gigawatts", id="fr-prefix"),
    pytest.param("ru", "Нужно 40 киловатт здесь", "Нужно 40 мегаватт здесь", id="ru-prefix"),
    pytest.param("en", "A boat every 40 hours here", "A boat every 40 min here", id="en-short-minutes"),
    pytest.param("zh", "渡轮明晚开船", "渡轮今晚开船", id="zh-evening"),
    pytest.param("ko", "배는 일요일입니다", "배는 토요일입니다", id="ko-day-and-copula"),
    pytest.param("de", "Wir warten drei Wochen", "Wir warten drei Tage", id="de"),
    pytest.param("fr", "On attend trois ans ici", "On attend trois mois ici", id="fr"),
    pytest.param("es", "Esperamos tres meses aquí", "Esperamos tres días aquí", id="es"),
    pytest.param("pl", "Czekamy trzy tygodnie", "Czekamy trzy dni", id="pl"),
    pytest.param("ru", "Ждём три недели", "Ждём три дня", id="ru"),
    pytest.param("ru", "Дают 50г в день", "Дают 50мг в день", id="ru-written-on"),
    pytest.param("uk", "Чекаємо три тижні", "Чекаємо три дні", id="uk"),
    pytest.param("tr", "Üç hafta bekledik", "Üç gün bekledik", id="tr"),
    pytest.param("ar", "ننتظر منذ ثلاثة أسابيع هنا", "ننتظر منذ ثلاثة أيام هنا", id="ar"),
    pytest.param("he", "חיכינו 3 שבועות כאן", "חיכינו 3 ימים כאן", id="he"),
    pytest.param("fa", "سه هفته منتظر ماندیم", "سه روز منتظر ماندیم", id="fa"),
    pytest.param("ckb", "سێ هەفتە چاوەڕێ بووین", "سێ ڕۆژ چاوەڕێ بووین", id="ckb"),
    pytest.param("kmr", "Sê hefte man", "Sê roj man", id="kmr"),
    pytest.param("ko", "하루 50그램을 준다", "하루 50밀리그램을 준다", id="ko-written-on"),
    pytest.param("zh", "收入增长12个百分点", "收入增长12%", id="zh-points"),
    pytest.param("de", "Der Umsatz stieg um 12 Prozentpunkte", "Der Umsatz stieg um 12 Prozent", id="de-points"),
    pytest.param("en", "It cost €71 million dollars", "It cost $71 million dollars", id="en-two-currencies"),
    pytest.param("en", "We read yesterday's paper here", "We read today's paper here", id="en-owned-day"),
    pytest.param("es", "Costó 4,1 millones de dólares", "Costó 4,1 millones de euros", id="es-currency"),
    pytest.param("fr", "Il a coûté 4,1 M$ hier", "Il a coûté 4,1 M€ hier", id="fr-currency"),
    pytest.param("ko", "매주 50꾸러미를 보낸다", "매주 50상자를 보낸다", id="ko-counted"),
    pytest.param("ar", "ننتظر أسبوعين في الميناء", "ننتظر يومين في الميناء", id="ar-dual"),
    pytest.param("ar", "ننتظر شهراً في الميناء", "ننتظر أسبوعاً في الميناء", id="ar-one"),
    pytest.param("ar", "ننتظر شهرين في الميناء", "ننتظر شهراً في الميناء", id="ar-two-for-one"),
    pytest.param("he", "נחכה שבועיים בנמל", "נחכה יומיים בנמל", id="he-dual"),
    pytest.param("he", "המזח ייסגר לשעתיים", "המזח ייסגר לשעה", id="he-dual-behind-a-prefix"),
    pytest.param("ar", "أغلقنا المرفأ ليومين", "أغلقنا المرفأ ليوم", id="ar-dual-behind-a-prefix"),
    pytest.param("ru", "Паром пойдёт через месяц", "Паром пойдёт через неделю", id="ru-in-a"),
    pytest.param("uk", "Пором піде через місяць", "Пором піде через тиждень", id="uk-in-a"),
    pytest.param("pl", "Prom wypłynie za miesiąc", "Prom wypłynie za tydzień", id="pl-in-a"),
    pytest.param("it", "Il molo è chiuso da un mese", "Il molo è chiuso da un anno", id="it-one"),
    pytest.param("es", "El muelle abre dentro de una semana", "El muelle abre dentro de un mes", id="es-one"),
    pytest.param("fr", "Le quai ferme pendant une heure", "Le quai ferme pendant un jour", id="fr-one"),
    pytest.param("pt", "O cais fecha por um mês", "O cais fecha por uma semana", id="pt-one"),
    pytest.param("de", "Der Kai schließt für einen Monat", "Der Kai schließt für ein Jahr", id="de-one"),
    pytest.param("nl", "De kade sluit een maand", "De kade sluit een week", id="nl-one"),
    pytest.param("nl", "De pont vaart om het uur", "De pont vaart om het halfuur", id="nl-half-an-hour"),
    pytest.param("en", "The quay will shut for a day", "The quay will shut for an hour", id="en-one"),
]
OTHER_SPANS = [
    pytest.param("de", "Der Kai öffnet nächstes Jahr", "Der Kai öffnet dieses Jahr", id="de"),
    pytest.param("fr", "Le quai ouvrira l'année prochaine", "Le quai ouvrira cette année", id="fr-behind"),
    pytest.param("es", "El muelle abrirá el año que viene", "El muelle abrirá este año", id="es-behind"),
    pytest.param("it", "Il molo apre il mese prossimo", "Il molo apre questo mese", id="it-behind"),
    pytest.param("pt", "O cais abre no próximo ano", "O cais abre este ano", id="pt"),
    pytest.param("nl", "De kade gaat volgend jaar open", "De kade gaat dit jaar open", id="nl"),
    pytest.param("pl", "Przystań ruszy w przyszłym roku", "Przystań ruszy w tym roku", id="pl"),
    pytest.param("ru", "Пристань откроют в следующем году", "Пристань откроют в этом году", id="ru"),
    pytest.param("uk", "Пристань відкриють наступного року", "Пристань відкриють цього року", id="uk"),
]
SAME_SPANS = [
    pytest.param("de", "Dieser Kai öffnet im Jahr", "Der Kai öffnet im Jahr", id="de-no-span-beside"),
    pytest.param("fr", "Ce quai ouvrira en été", "Le quai ouvrira en été", id="fr-no-span-beside"),
    pytest.param("pl", "Ten pomost stoi nad zatoką", "Następny pomost stoi nad zatoką", id="pl-no-span"),
]
EACH = [
    pytest.param("de", "Wir zahlen die Miete jährlich", "Wir zahlen die Miete monatlich", id="de"),
    pytest.param("en", "We pay the rent yearly", "We pay the rent monthly", id="en"),
    pytest.param("es", "La cuota anual del muelle", "La cuota mensual del muelle", id="es"),
    pytest.param("fr", "Le loyer annuel du quai", "Le loyer mensuel du quai", id="fr"),
    pytest.param("it", "Il canone annuale del molo", "Il canone mensile del molo", id="it"),
    pytest.param("nl", "De jaarlijkse huur van de kade", "De maandelijkse huur van de kade", id="nl"),
    pytest.param("pl", "Płacimy czynsz rocznie", "Płacimy czynsz miesięcznie", id="pl"),
    pytest.param("ru", "Мы платим аренду ежегодно", "Мы платим аренду ежемесячно", id="ru"),
    pytest.param("uk", "Ми платимо оренду щороку", "Ми платимо оренду щомісяця", id="uk"),
]
SILENT = [
    pytest.param("ar", "أجمل شهر في حياتنا", "أجمل يوم في حياتنا", id="ar-no-number"),
    pytest.param("he", "זה שבוע יפה בחיי", "זה יום יפה בחיי", id="he-no-number"),
    pytest.param("uk", "Найкращий тиждень року", "Найкращий день року", id="uk-no-number"),
    pytest.param("en", "We like megaphones here", "We like microphones here", id="en-prefix-uncounted"),
    pytest.param("en", "The best week of my life", "The best day of my life", id="en-no-number"),
    pytest.param("en", "We wait for weeks now", "We wait for days now", id="en-uncounted"),
    pytest.param("en", "We read the skipper's paper here", "We read the rower's paper here", id="en-owned-by-a-rower"),
    pytest.param("ru", "Лучшая неделя года", "Лучший день года", id="ru-no-number"),
]


@pytest.mark.parametrize(("code", "quote", "post"), CHANGED)
def test_another_unit_behind_a_number_is_grave(code: str, quote: str, post: str) -> None:
    """Three weeks are not three days, nor 50 kg 50 mg, also where the unit is written onto the digits."""
    assert change_of(quote, post, code) == ("number", "critical")


@pytest.mark.parametrize(("code", "quote", "post"), OTHER_SPANS)
def test_next_year_is_not_this_year(code: str, quote: str, post: str) -> None:
    """Which span of time is meant stands before it or behind it, whichever of the two the post has."""
    for said, known in ((quote, post), (post, quote)):
        assert ("number", "critical") in {(e.topic, e.severity) for e in edits_of(said, known, code)}


@pytest.mark.parametrize(("code", "quote", "post"), SAME_SPANS)
def test_which_thing_it_is_is_no_quantity(code: str, quote: str, post: str) -> None:
    """This quay is no span of time."""
    assert ("number", "critical") not in {(e.topic, e.severity) for e in edits_of(quote, post, code)}


@pytest.mark.parametrize(("code", "quote", "post"), EACH)
def test_every_month_is_not_every_year(code: str, quote: str, post: str) -> None:
    """How often something is done is a number in a word."""
    assert change_of(quote, post, code) == ("antonym", "critical")


SAME = [
    pytest.param("en", "The quay needs 40 kWh", "The quay needs 40 kilowatt hours", id="en-kwh"),
    pytest.param("en", "The quay needs 40kWh", "The quay needs 40 kilowatt-hours", id="en-kwh-hyphen"),
    pytest.param("en", "The farm has 40 ha", "The farm has 40 hectares", id="en-ha"),
    pytest.param("en", "A hall of 40 sq m", "A hall of 40 square metres", id="en-square-metres"),
    pytest.param("en", "The wind blew at 40kt", "The wind blew at 40 knots", id="en-knots"),
    pytest.param("en", "A 10 mm gap", "A 10-millimetre gap", id="en-mm"),
    pytest.param("en", "We found 40 µg here", "We found 40 micrograms here", id="en-micrograms"),
    pytest.param("de", "Der Kai braucht 40 kWh", "Der Kai braucht 40 Kilowattstunden", id="de-kwh"),
    pytest.param("fr", "Le quai consomme 40 kWh", "Le quai consomme 40 kilowattheures", id="fr-kwh"),
    pytest.param("es", "El muelle gasta 40 kWh", "El muelle gasta 40 kilovatios hora", id="es-kwh"),
    pytest.param("it", "Il molo consuma 3 MW", "Il molo consuma 3 megawatt", id="it-megawatts"),
    pytest.param("pt", "O cais gasta 3 MW", "O cais gasta 3 megawatts", id="pt-megawatts"),
    pytest.param("nl", "De kade is 30 cm hoog", "De kade is 30 centimeter hoog", id="nl-cm"),
    pytest.param("de", "Der Hafen kostet 4,1 Mio. Euro", "Der Hafen kostet 4,1 Millionen Euro", id="de-short-form"),
    pytest.param("es", "El puerto costó 4,1 M€ ayer", "El puerto costó 4,1 millones de euros ayer", id="es-letter"),
    pytest.param("fr", "Le port a coûté 4,1M€ hier", "Le port a coûté 4,1 millions d’euros hier", id="fr-letter"),
    pytest.param("it", "Il porto costa 4 milioni di euro", "Il porto costa €4 milioni", id="it-sign-before"),
]


@pytest.mark.parametrize(("code", "quote", "post"), SAME)
def test_millions_are_written_in_many_ways(code: str, quote: str, post: str) -> None:
    """A scale in short, and the word between it and a currency, leave the value as it is."""
    assert {e.kind for e in edits_of(quote, post, code)} == {"editorial"}


@pytest.mark.parametrize(("code", "quote", "post"), SILENT)
def test_a_span_without_a_number_is_a_word(code: str, quote: str, post: str) -> None:
    """The best week is no quantity."""
    assert change_of(quote, post, code) != ("number", "critical")


@pytest.mark.parametrize(
    ("words", "reasons"),
    [
        pytest.param("We waited at the gate for three", {"context-risk"}, id="unit-cut-off"),
        pytest.param("We waited at the gate for three weeks", set(), id="unit-kept"),
    ],
)
def test_a_number_that_loses_its_unit_is_told(words: str, reasons: set[str]) -> None:
    """What is counted may stand behind the cut."""
    verdict = judge_saying(
        f"“{words},” Ada Brill tweeted.", "Ada Brill", "We waited at the gate for three weeks.", "en"
    )
    assert verdict.label == "exact"
    assert {r.code for r in verdict.reasons} & {"context-risk"} == reasons


@pytest.mark.parametrize(
    ("code", "quote", "post", "severity"),
    [
        pytest.param("en", "The toll rose 10% here", "The toll rose to 10% here", "critical", id="en"),
        pytest.param("en", "The toll rose to 10% here", "The toll rose 10% here", "critical", id="en-put-in"),
        pytest.param("pt", "A taxa subiu 10% aqui", "A taxa subiu para 10% aqui", "critical", id="pt"),
        pytest.param("en", "The toll rose 10% here", "The toll rose by 10% here", "minor", id="silent: by"),
        pytest.param("en", "We gave 300 rowers a boat", "We gave to 300 rowers a boat", "minor", id="silent: no share"),
    ],
)
def test_what_was_reached_is_not_by_how_much(code: str, quote: str, post: str, severity: str) -> None:
    """What rose to 10% did not rise by 10%, which some languages say without a preposition."""
    assert change_of(quote, post, code)[1] == severity
