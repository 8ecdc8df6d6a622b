"""Numbers as papers print them: the same value in the paper's style is the editor's, another value never is."""

import pytest

from sayings import change_of, edits_of
from tweetcite.matching.gravity import gravest

SAME = [
    pytest.param("en", "The ferry leaves at {} tonight", "7pm", "7 p.m.", id="en-half-of-day"),
    pytest.param("en", "The ferry leaves at {} tonight", "7.30pm", "7:30 p.m.", id="en-minutes"),
    pytest.param("en", "The ferry leaves at {} tonight", "7pm", "19:00", id="en-24-hours"),
    pytest.param("en", "The {} ferry is late", "3rd", "third", id="en-ordinal"),
    pytest.param("en", "We are {} on the lake", "#1", "No. 1", id="en-number-sign"),
    pytest.param("en", "We are {} on the lake", "No 1", "number one", id="en-number-word"),
    pytest.param("en", "Rowers aged {} pay nothing", "5-10", "5 to 10", id="en-range"),
    pytest.param("en", "We launched on {} at dawn", "May 5", "5 May", id="en-month-behind"),
    pytest.param("en", "We launched on {} at dawn", "Sep 3", "September 3", id="en-month-in-full"),
    pytest.param("en", "The crane is {} tall", "50ft", "50 feet", id="en-unit"),
    pytest.param("en", "The crane is {} tall", "50m", "50 m", id="en-unit-apart"),
    pytest.param("en", "No faster than {} there", "20mph", "20 miles per hour", id="en-rate"),
    pytest.param("en", "The water is {} now", "10C", "10 degrees Celsius", id="en-degrees"),
    pytest.param("en", "The rope cost {} to mend", "US$1,000", "$1,000", id="en-whose-dollar"),
    pytest.param("en", "The rope cost {} to mend", "EUR 3bn", "€3 billion", id="en-code-of-currency"),
    pytest.param("en", "A ride costs {} now", "50p", "50 pence", id="en-pence"),
    pytest.param("en", "We swam {} today", "3½ miles", "3.5 miles", id="en-fraction"),
    pytest.param("en", "Songs of the {} only", "1980's", "1980s", id="en-decade"),
    pytest.param("fr", "Le bac part à {} ce soir", "16h30", "16 h 30", id="fr-time"),
    pytest.param("fr", "Le bac part à {} ce soir", "16h", "16 heures", id="fr-hour"),
    pytest.param("fr", "On y perd {} par an", "250 k€", "250 000 euros", id="fr-thousands-apart"),
    pytest.param("fr", "Le {} bac est en retard", "3ème", "troisième", id="fr-ordinal"),
    pytest.param("fr", "On y perd {} par an", "10k€", "10 000 euros", id="fr-thousands"),
    pytest.param("de", "Die Fähre fährt um {} ab", "21 Uhr", "21:00 Uhr", id="de-time"),
    pytest.param("de", "Das {} Boot ist zu spät", "3.", "dritte", id="de-ordinal"),
    pytest.param("de", "Mit {} über den See", "100 km/h", "100 Stundenkilometern", id="de-rate"),
    pytest.param("es", "El barco sale a las {} hoy", "19:30h", "19.30 horas", id="es-time"),
    pytest.param("es", "La {} barca llega tarde", "3ª", "tercera", id="es-ordinal"),
    pytest.param("es", "Cuesta {} al mes", "$500", "500 pesos", id="es-pesos"),
    pytest.param("es", "Cuesta {} al mes", "10 mil pesos", "10,000 pesos", id="es-mexican-separator"),
    pytest.param("pt", "Custa {} por mês", "R$ 500", "500 reais", id="pt-reais"),
    pytest.param("it", "Il {} battello è in ritardo", "1°", "primo", id="it-ordinal"),
    pytest.param("nl", "De boot vertrekt om {} hier", "19u30", "19.30 uur", id="nl-time"),
    pytest.param("pl", "Łódź kosztuje {} u nas", "5 tys. zł", "5000 zł", id="pl-short-scale"),
    pytest.param("ru", "Лодка ждёт в {} раз", "3-й", "третий", id="ru-ordinal"),
    pytest.param("uk", "Човен чекає у {} раз", "3-й", "третій", id="uk-ordinal"),
    pytest.param("tr", "Bu {} tekne de geç kaldı", "3.", "üçüncü", id="tr-ordinal"),
    pytest.param("tr", "Kıyıya {} kişi geldi", "2 bin 500", "2.500", id="tr-hundreds-behind-thousands"),
    pytest.param("he", "הסירה עולה {} ליום", '50 ש"ח', "50 שקל", id="he-shekel"),
    pytest.param("ja", "船は{}に出ます", "午後7時", "19時", id="ja-half-of-day"),
    pytest.param("ja", "{}の船が遅れました", "20%", "2割", id="ja-tenths"),
    pytest.param("ko", "배는 {} 빌립니다", "35억 원인데", "35억원인데", id="ko-copula"),
    pytest.param("ko", "집 {} 물에 잠겼다", "14채가", "열네 채가", id="ko-counter"),
    pytest.param("ko", "우리는 {} 노를 저었다", "5㎞를", "5km를", id="ko-unit-as-one-sign"),
    pytest.param("en", "The {} weir is dry", "21st", "twenty-first", id="en-compound-ordinal"),
    pytest.param("en", "The locks closed in {} of last year", "Q3", "the third quarter", id="en-quarter"),
    pytest.param("en", "We sell tea {} at the lock", "8am-noon", "8 a.m. to noon", id="en-range-to-noon"),
    pytest.param("en", "We sell tea {} at the lock", "Mon-Fri", "Monday to Friday", id="en-range-of-days"),
    pytest.param("en", "A keg of {} fell in", "2L", "two litres", id="en-litres"),
    pytest.param("fr", "Au {} siècle on ramait", "XXIe", "21e", id="fr-roman"),
    pytest.param("fr", "On ferme {} 3 mars", "lun.", "lundi", id="fr-short-day"),
    pytest.param("es", "En el siglo {} se remaba", "XXI", "21", id="es-roman"),
    pytest.param("es", "La lancha sale a las {} hoy", "7 de la tarde", "19:00", id="es-half-of-day"),
    pytest.param("pt", "Fechamos {}, 3 de março", "seg.", "segunda-feira", id="pt-short-day"),
    pytest.param("nl", "Dat zegt {} op de vier roeiers", "1", "een", id="nl-one"),
    pytest.param("pl", "Łódź zatonęła w {} kwartale", "III", "trzecim", id="pl-roman"),
    pytest.param("ru", "Лодка утонула в {}, 3 марта", "пн", "понедельник", id="ru-short-day"),
    pytest.param("uk", "Це {} човен за рік", "2-га", "друга", id="uk-ordinal-of-a-woman"),
    pytest.param("tr", "Tekne {} günü battı", "Pzt", "Pazartesi", id="tr-short-day"),
    pytest.param("tr", "Bu {} tekne de battı", "21.", "yirmi birinci", id="tr-compound-ordinal"),
    pytest.param("he", "הסירה יוצאת ביום {} בבוקר", "ב'", "שני", id="he-short-day"),
    pytest.param("ja", "船は3月3日({})に出ます", "月", "月曜日", id="ja-short-day"),
    pytest.param("ja", "船は{}に出ます", "18時05分", "18:05", id="ja-minutes"),
    pytest.param("ja", "修理費は{}です", "1.5億円", "1億5000万円", id="ja-decimal-scale"),
    pytest.param("zh", "渡轮{}开船", "周一", "星期一", id="zh-short-day"),
    pytest.param("zh", "渡轮{}开船", "18:05", "18时05分", id="zh-minutes"),
    pytest.param("ko", "배는 3월 3일({}) 떠난다", "월", "월요일", id="ko-short-day"),
    pytest.param("ko", "배는 {} 떠난다", "18시 5분에", "18:05에", id="ko-minutes"),
    pytest.param("ko", "올해 {} 고장이다", "2번째", "두 번째", id="ko-ordinal"),
    pytest.param("en", "{} people rowed here", "Half a million", "500,000", id="en-half-a-million"),
    pytest.param("en", "She sold {} oars", "a dozen", "12", id="en-dozen"),
    pytest.param("en", "We row from {} on", "noon", "12 p.m.", id="en-noon"),
    pytest.param("en", "We row from {} on", "12 noon", "noon", id="en-twelve-noon"),
    pytest.param("en", "Songs of the {} only", "'90s", "1990s", id="en-decade-without-century"),
    pytest.param("en", "The anchor weighs {} now", "170lbs", "170 pounds", id="en-pounds-of-weight"),
    pytest.param("en", "The anchor costs {} now", "£170", "170 pounds", id="en-pounds-of-money"),
    pytest.param("en", "We meet at the {} there", "café", "cafe", id="en-accent"),
    pytest.param("de", "{} Euro fehlt uns", "Eine halbe Million", "500.000", id="de-half-a-million"),
    pytest.param("de", "Im {} Jahrhundert", "21.", "einundzwanzigsten", id="de-compound-ordinal"),
    pytest.param("fr", "Il manque {} au club", "un demi-million d’euros", "500 000 euros", id="fr-half-a-million"),
    pytest.param("es", "Faltan {} al club", "medio millón de euros", "500.000 euros", id="es-half-a-million"),
    pytest.param("es", "La {} Tarn rema sola", "Sra.", "señora", id="es-title"),
    pytest.param("ru", "Нужно {} рублей", "полмиллиона", "500 000", id="ru-half-a-million"),
    pytest.param("tr", "Kıyıya {} kişi geldi", "yarım milyon", "500 bin", id="tr-half-a-million"),
    pytest.param("en", "We waited {} for the tide", "20 yrs", "20 years", id="en-short-years"),
    pytest.param("en", "It is {} deeper here", "3x", "three times", id="en-times"),
    pytest.param("en", "We lost {} of the oars", "1/3", "a third", id="en-part"),
    pytest.param("en", "We lost {} of the oars", "2/3", "two-thirds", id="en-parts"),
    pytest.param("en", "We lost {} the oars", "1/2", "half", id="en-half"),
    pytest.param("fr", "On a perdu {} des rames", "1/3", "un tiers", id="fr-part"),
    pytest.param("es", "Perdimos {} de los remos", "3/4", "tres cuartos", id="es-parts"),
    pytest.param("en", "My {} raft is mended", "neighbour's", "neighbor's", id="en-spelling-of-an-owner"),
    pytest.param("de", "Es ist hier {} so tief", "3x", "dreimal", id="de-times"),
    pytest.param("fr", "C’est {} plus profond", "3x", "trois fois", id="fr-times"),
    pytest.param("en", "We launched on {} at dawn", "the 5th of May", "May 5", id="en-date-as-phrase"),
    pytest.param("en", "We launched on {} at dawn", "the 5th of May", "5 May", id="en-date-as-phrase-in-order"),
    pytest.param("en", "A boat every {} here", "40 min", "40 minutes", id="en-short-minutes"),
    pytest.param("de", "Ein Boot alle {} hier", "40 Min.", "40 Minuten", id="de-short-minutes"),
    pytest.param("en", "We rowed on for {} there", "24hrs", "24 hours", id="en-short-hours-written-on"),
    pytest.param("en", "We won 3-1 {} at noon", "on Dec 3rd", "on December 3", id="en-day-behind-a-score"),
    pytest.param("en", "We launch at {} here", "half past nine", "9:30", id="en-half-past"),
    pytest.param("en", "We launch at {} here", "quarter to nine", "8.45 p.m.", id="en-quarter-to"),
    pytest.param("de", "Wir legen um {} ab", "halb zehn", "9.30 Uhr", id="de-half"),
    pytest.param("nl", "We varen om {} uit", "half tien", "21.30 uur", id="nl-half"),
    pytest.param("ja", "船は{}に出ます", "午後6時半", "18時30分", id="ja-half"),
    pytest.param("zh", "渡轮{}开船", "下午6点半", "18:30", id="zh-half"),
    pytest.param("ko", "배는 {} 떠난다", "오후 6시 반에", "오후 6시 30분에", id="ko-half"),
    pytest.param("de", "Seit dem {} ist Ruhe", "03.02.2024", "3. Februar 2024", id="de-date-in-digits"),
    pytest.param("pl", "Od {} jest cicho", "3.02.2024", "3 lutego 2024", id="pl-date-in-digits"),
    pytest.param("de", "Das {} Mal rudern wir", "1.", "erste", id="de-first"),
    pytest.param("en", "We lost {} to the wind", "12-nil", "12-0", id="en-nil"),
    pytest.param("en", "My {} goal is dry oars", "No. 1", "no. 1", id="en-number-in-small-letters"),
    pytest.param("en", "The {} locks are dry", "U.S.", "US", id="en-stops-of-an-acronym"),
    pytest.param("en", "The {} locks are dry", "U. S.", "U.S.", id="en-space-in-an-acronym"),
    pytest.param("en", "The {} locks are dry", "U. S.", "US", id="en-space-in-an-acronym-for-none"),
    pytest.param("en", "Rowers from the {} met", "U.S. and the U.K.", "US and the UK", id="en-stops-of-two"),
    pytest.param("en", "{} rowers mend it", "Life boat", "Lifeboat", id="en-parted-at-the-start"),
    pytest.param("it", "Remiamo {} serve", "perche'", "perché", id="it-typed-accent"),
    pytest.param("fa", "تا {} آخر پارو زدیم", "دقیقهٔ", "دقیقه", id="fa-sign-of-a-tie"),
    pytest.param("fa", "در {} ما بمان", "خانه‌ی", "خانهٔ", id="fa-letter-of-a-tie"),
    pytest.param("ko", "관중 {} 왔다", "1만2천 명이", "1만2000명이", id="ko-scales-written-on"),
    pytest.param("ja", "{}が川に落ちた", "コンピュータ", "コンピューター", id="ja-long-vowel"),
]
OTHER = [
    pytest.param("en", "The ferry leaves at {} tonight", "7pm", "7 a.m.", id="en-half-of-day"),
    pytest.param("en", "The ferry leaves at {} tonight", "7pm", "17:00", id="en-24-hours"),
    pytest.param("en", "The {} ferry is late", "3rd", "fourth", id="en-ordinal"),
    pytest.param("en", "We are {} on the lake", "#1", "No. 2", id="en-number-sign"),
    pytest.param("en", "Rowers aged {} pay nothing", "5-10", "5 to 12", id="en-range"),
    pytest.param("en", "We launched on {} at dawn", "Sep 3", "October 3", id="en-month-in-full"),
    pytest.param("en", "The crane is {} tall", "50ft", "50 inches", id="en-unit"),
    pytest.param("en", "The water is {} now", "10C", "10°F", id="en-degrees"),
    pytest.param("en", "The rope cost {} to mend", "US$1,000", "A$1,000", id="en-whose-dollar"),
    pytest.param("en", "The rope cost {} to mend", "EUR 3bn", "£3 billion", id="en-code-of-currency"),
    pytest.param("fr", "Le bac part à {} ce soir", "16h30", "15 h 30", id="fr-time"),
    pytest.param("fr", "Le {} bac est en retard", "3ème", "deuxième", id="fr-ordinal"),
    pytest.param("de", "Die Fähre fährt um {} ab", "21 Uhr", "22:00 Uhr", id="de-time"),
    pytest.param("es", "La {} barca llega tarde", "3ª", "segunda", id="es-ordinal"),
    pytest.param("es", "Cuesta {} al mes", "500 dólares", "500 pesos", id="es-pesos"),
    pytest.param("tr", "Kıyıya {} kişi geldi", "2 bin 500", "2.050", id="tr-hundreds-behind-thousands"),
    pytest.param("ja", "船は{}に出ます", "午後7時", "7時", id="ja-half-of-day"),
    pytest.param("ko", "집 {} 물에 잠겼다", "14채가", "열세 채가", id="ko-counter"),
    pytest.param("en", "The {} weir is dry", "21st", "twenty-second", id="en-compound-ordinal"),
    pytest.param("fr", "Au {} siècle on ramait", "XXIe", "20e", id="fr-roman"),
    pytest.param("fr", "On ferme la {} tôt", "mer", "mercredi", id="fr-sea-for-a-day"),
    pytest.param("es", "La lancha sale a las {} hoy", "12 de la noche", "12 de la tarde", id="es-midnight"),
    pytest.param("en", "We lost {} of the oars", "1/3", "a quarter", id="en-part"),
    pytest.param("en", "We lost {} of the oars", "1/3", "2/3", id="en-parts"),
    pytest.param("en", "It is {} deeper here", "3x", "four times", id="en-times"),
    pytest.param("en", "{} people rowed here", "Half a million", "5 million", id="en-half-a-million"),
    pytest.param("en", "We row from {} on", "noon", "midnight", id="en-noon"),
    pytest.param("en", "Songs of the {} only", "'90s", "1980s", id="en-decade-without-century"),
    pytest.param("en", "The anchor weighs {} now", "170lbs", "£170", id="en-weight-for-money"),
    pytest.param("en", "The fee has {} since May", "doubled", "tripled", id="en-multiple"),
    pytest.param("es", "La lancha sale a las {} hoy", "7 de la tarde", "7 de la mañana", id="es-half-of-day"),
    pytest.param("ru", "Лодка утонула в {}, 3 марта", "пн", "вторник", id="ru-short-day"),
    pytest.param("ja", "船は{}に出ます", "18時05分", "18:50", id="ja-minutes"),
    pytest.param("ja", "修理費は{}です", "1.5億円", "15億円", id="ja-decimal-scale"),
    pytest.param("zh", "渡轮{}开船", "18:05", "18时50分", id="zh-minutes"),
    pytest.param("en", "We launched on {} at dawn", "the 5th of May", "6 May", id="en-date-as-phrase"),
    pytest.param("en", "We launch at {} here", "half past nine", "8:30", id="en-half-past"),
    pytest.param("de", "Seit dem {} ist Ruhe", "03.02.2024", "03.03.2024", id="de-date-in-digits"),
    pytest.param("de", "Wir legen um {} ab", "halb zehn", "10.30 Uhr", id="de-half"),
    pytest.param("zh", "渡轮{}开船", "6点半", "6点", id="zh-half"),
    pytest.param("ko", "관중 {} 왔다", "1만2천 명이", "1만2천 원이", id="ko-unit-behind-scales"),
    pytest.param("ar", "يغادر القارب الساعة {} اليوم", "6:05 مساءً", "6:05 صباحاً", id="ar-half-of-day"),
]


@pytest.mark.parametrize(("code", "sentence", "one", "other"), SAME)
def test_the_same_value_in_another_style_alters_nothing(code: str, sentence: str, one: str, other: str) -> None:
    """Either style is that of the post, the other that of the paper."""
    for quote, post in ((one, other), (other, one)):
        kinds = {e.kind for e in edits_of(sentence.format(quote), sentence.format(post), code)}
        assert "substantive" not in kinds


@pytest.mark.parametrize(("code", "sentence", "one", "other"), OTHER)
def test_another_value_is_critical_in_any_style(code: str, sentence: str, one: str, other: str) -> None:
    """A changed value is one change of a number, however both are written."""
    assert change_of(sentence.format(other), sentence.format(one), code) == ("number", "critical")


LISTS = [
    pytest.param("Mend the pump, call Bo Tarn, paint the hut", "none", id="numbers-of-the-lines"),
    pytest.param("1. Mend the pump 2. Call Bo Tarn 3. Paint the hut", "none", id="run-on"),
    pytest.param("1. Mend the pump 2. Call Bo Tarn 7. Paint the hut", "critical", id="another-number"),
]


@pytest.mark.parametrize(("quote", "severity"), LISTS)
def test_the_numbers_that_count_the_lines_of_a_list_may_go(quote: str, severity: str) -> None:
    """A list run on as a sentence alters nothing; a number that the list has not does."""
    edits = edits_of(quote, "1. Mend the pump\n2. Call Bo Tarn\n3. Paint the hut", "en")
    assert gravest(edits) == severity


def test_a_quotation_may_end_in_a_day_whose_month_the_post_has_behind_it() -> None:
    """Of the post's date its day alone is left at the end; another month is another date."""
    assert gravest(edits_of("We race on September 3", "We race on 3 Sept", "en")) == "none"
    assert gravest(edits_of("We race on October 1", "We race on 1 October. A boat is lent.", "en")) == "none"
    assert gravest(edits_of("We lend 1 boat there", "We lend a boat there", "en")) == "none"
    assert gravest(edits_of("We race on October 3", "We race on 3 Sept", "en")) == "critical"
