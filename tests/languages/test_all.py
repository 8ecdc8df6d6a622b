"""What all languages share: numbers, names in cases, days told from other days, attributions inside the marks."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from sayings import quote_in
from tweetcite.article import read_article
from tweetcite.article.language import detect_language
from tweetcite.dates import find_days, parse_date
from tweetcite.languages import all_languages, codes, load_nearest
from tweetcite.namesakes import is_same_name, may_be_related
from tweetcite.numbers import find_numbers
from tweetcite.quotes import find_quotes
from tweetcite.text import fold, split_words


@pytest.mark.parametrize(
    ("code", "text", "value", "unit"),
    [
        pytest.param("tr", "yüzde 20", 20, "%", id="tr-lead"),
        pytest.param("tr", "%20", 20, "%", id="tr-sign-before"),
        pytest.param("tr", "üç buçuk milyon", 3_500_000, "", id="tr-half"),
        pytest.param("kmr", "bîst û pênc hezar", 25_000, "", id="kmr-joined"),
        pytest.param("kmr", "ji sedî bîst", 20, "%", id="kmr-lead"),
        pytest.param("zh", "百分之三点五", Decimal("3.5"), "%", id="zh-lead"),
        pytest.param("ko", "3만5천", 35_000, "", id="ko-glued"),
        pytest.param("ko", "스물다섯", 25, "", id="ko-native"),
        pytest.param("ckb", "لە سەدا ٢٠", 20, "%", id="ckb-lead"),
        pytest.param("fa", "٪۲۰", 20, "%", id="fa-sign-before"),
        pytest.param("fa", "دو میلیون و سیصد هزار", 2_300_000, "", id="fa-thousands"),
        pytest.param("ar", "ثلاثة ملايين ونصف", 3_500_000, "", id="ar-half"),
        pytest.param("he", "שני מיליון", 2_000_000, "", id="he-two"),
        pytest.param("es", "un millón y medio", 1_500_000, "", id="es-half"),
        pytest.param("fr", "un million et demi", 1_500_000, "", id="fr-half"),
        pytest.param("it", "duemilatrecento", 2_300, "", id="it-one-word"),
        pytest.param("de", "25’000", 25_000, "", id="de-swiss"),
    ],
)
def test_a_number_is_read_whole(code: str, text: str, value: Decimal, unit: str) -> None:
    words = split_words(text)
    (number,) = find_numbers(words, load_nearest(code))
    assert number.readings == {(Decimal(value).normalize(), unit)}
    assert (number.first, number.last) == (0, len(words))


_AS_WRITTEN = {
    *("collectives", "measures", "lone_measures", "places", "peoples", "turns", "function_words", "abbreviations"),
    *("months", "marks", "following", "verb_shapes", "word_forms", "own_letters", "foreign_letters", "weak_letters"),
    *("group_endings", "genitive", "owner_ending", "owned_ending", "origin_ending"),
}
"""Tables that are folded where they are read, and patterns."""


def _strings_in(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _strings_in([*value.keys(), *value.values()])
    elif isinstance(value, frozenset | tuple | list):
        for part in value:
            yield from _strings_in(part)


@pytest.mark.parametrize("code", sorted({*codes()} - {"ja", "ko", "zh"}))
def test_words_are_written_as_they_are_compared(code: str) -> None:
    """A word that folding changes would never be found: ß is ss, a dotless i has a dot, no joiner parts a word."""
    language = load_nearest(code)
    tables = {
        f.name: set(_strings_in(getattr(language, f.name))) for f in fields(language) if f.name not in _AS_WRITTEN
    }
    lost = {name: dead for name, words in tables.items() if (dead := {w for w in words if fold(w) not in words | {""}})}
    assert lost == {}


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("es", "un presupuesto", id="article"),
        pytest.param("de", "einige Millionen", id="some-millions"),
        pytest.param("tr", "bir şey", id="tr-article"),
    ],
)
def test_an_article_is_no_number(code: str, text: str) -> None:
    assert find_numbers(split_words(text), load_nearest(code)) == ()


@pytest.mark.parametrize(
    ("code", "form", "name"),
    [
        pytest.param("pl", "Tadeusza Gąsiorowskiego", "Tadeusz Gąsiorowski", id="pl-genitive"),
        pytest.param("ru", "Марты Зимяниной", "Марта Зимянина", id="ru-genitive"),
        pytest.param("uk", "Якова Горобця", "Яків Горобець", id="uk-changed-stem"),
    ],
)
def test_a_name_in_a_case_accuses_nobody(code: str, form: str, name: str) -> None:
    language = load_nearest(code)
    same = is_same_name(form, name, language.titles, language.name_endings)
    assert same or may_be_related(form, name, language.name_endings)


def test_names_of_one_stem_differ_where_names_have_no_cases() -> None:
    assert not is_same_name("Paul Kerr", "Paula Kern")
    assert not may_be_related("Mara Tessling", "Desmond Mabry", ())
    assert may_be_related("Лидия Сажина", "Lidiya Sazhina", ())


@pytest.mark.parametrize(
    ("code", "text", "offset"),
    [
        pytest.param("de", "Am Vortag schrieb sie", -1, id="de"),
        pytest.param("fr", "Le lendemain, elle a écrit", 1, id="fr"),
        pytest.param("es", "Al día siguiente escribió", 1, id="es"),
        pytest.param("ru", "Накануне мэр написала", -1, id="ru"),
        pytest.param("ja", "翌日、投稿した", 1, id="ja"),
        pytest.param("ar", "في اليوم التالي كتبت", 1, id="ar"),
    ],
)
def test_a_day_that_counts_from_another_is_told_apart(code: str, text: str, offset: int) -> None:
    (day,) = find_days(text, load_nearest(code))
    assert (day.offset, day.narrated) == (offset, True)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        pytest.param("fr", "La veille du scrutin, elle a écrit", id="fr-eve-of"),
        pytest.param("de", "Am Vorabend der Wahl schrieb sie", id="de-eve-of"),
        pytest.param("ru", "Накануне выборов мэр написала", id="ru-eve-of"),
        pytest.param("pt", "Na segunda publicação escreveu", id="pt-ordinal"),
        pytest.param("es", "En vísperas de las elecciones escribió", id="es-eve-of"),
    ],
)
def test_the_eve_of_something_states_no_day(code: str, text: str) -> None:
    assert find_days(text, load_nearest(code)) == ()


def test_days_of_other_calendars_are_read() -> None:
    (day,) = find_days("۲۶ اردیبهشت ۱۴۰۳", load_nearest("fa"))
    assert (day.day, day.month, day.year) == (15, 5, 2024)
    parsed = parse_date("۲۶ اردیبهشت ۱۴۰۳")
    assert parsed is not None
    assert parsed[0].date() == date(2024, 5, 15)


@pytest.mark.parametrize(
    ("code", "sentence", "words"),
    [
        pytest.param("ru", "«Да, — написала Лидия Сажина в X, — мост откроем».", "Да, мост откроем", id="dashes"),
        pytest.param(
            "fr", "« Oui, a écrit Inès Kerbrat sur X, le pont ouvrira. »", "Oui, le pont ouvrira.", id="commas"
        ),
        pytest.param(
            "fr",
            "« Nous irons au tribunal, a tweeté Inès Kerbrat, et nous gagnerons. »",
            "Nous irons au tribunal, et nous gagnerons.",
            id="commas-twice",
        ),
        pytest.param("es", "«Sí —escribió Rosa Barrena en X—, abrirá el puente».", "Sí abrirá el puente", id="glued"),
    ],
)
def test_an_attribution_inside_the_marks_is_no_part_of_the_words(code: str, sentence: str, words: str) -> None:
    quote = quote_in(sentence, code)
    assert quote.text.split() == words.split()
    assert quote.speaker


@pytest.mark.parametrize(
    ("code", "sentence", "words"),
    [
        pytest.param(
            "fr",
            "« Nous irons au tribunal, a tweeté Inès Kerbrat. Et nous gagnerons. »",
            ["Nous irons au tribunal,", "Et nous gagnerons."],
            id="commas",
        ),
        pytest.param(
            "ru",
            "«Мост откроем, — написала Лидия Сажина в X. — Ждать осталось неделю».",
            ["Мост откроем,", "Ждать осталось неделю"],
            id="dashes",
        ),
    ],
)
def test_another_sentence_behind_an_attribution_inside_the_marks_is_another_quotation(
    code: str, sentence: str, words: list[str]
) -> None:
    found = find_quotes(replace(read_article(sentence, source="sentence"), language=code))
    assert [quote.text for quote in found] == words
    assert len({quote.speaker for quote in found}) == 1
    assert found[0].speaker


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        pytest.param("ru", "«Мост — наша гордость — откроем в мае», — написала Лидия Сажина в X.", id="dashes"),
        pytest.param("fr", "« Le pont, notre fierté, ouvrira en mai », a écrit Inès Kerbrat sur X.", id="commas"),
        pytest.param("fr", "« Il est venu, a souri. Puis il est parti », a écrit Inès Kerbrat sur X.", id="no-verb"),
    ],
)
def test_dashes_and_commas_of_the_words_themselves_stay(code: str, sentence: str) -> None:
    assert len(quote_in(sentence, code).spans) == 1


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("Жители Заречья ждут новый мост, — написала Марта Зимянина.", "ru", id="short-ru"),
        pytest.param("Міст відкриємо, — написала Марта Зимяніна у соцмережі X.", "uk", id="short-uk"),
        pytest.param("市長は水曜日、Xに投稿した。", "ja", id="ja"),
        pytest.param("시장은 수요일 X에 다리가 열린다고 썼다", "ko", id="ko"),
    ],
)
def test_a_short_text_is_known_by_its_letters(text: str, code: str) -> None:
    assert detect_language(text) == code


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param(
            "Tartışma neredeyse bütün hafta sürdü ve meclis ne zaman karar vereceğini söylemedi. Kerem Aksoylu bugün"
            " paylaşımında “40 dükkân bekliyor, bütçe kabul edildi” dedi. Kurul da ne yapacağını söylemedi.",
            "tr",
            id="tr",
        ),
        pytest.param(
            "المجلس لسه ما قررش حاجة والناس زهقت خالص. وغردت هدى المنصوري قائلة: المركب اتأخرت ساعتين كمان والبحر هايج"
            " النهارده أوي. استمر النقاش معظم الأسبوع ولم يقل المجلس متى سيتخذ قراره بشأن هذه المسألة.",
            "ar",
            id="ar-slang",
        ),
        pytest.param(
            "Hökumət məktəblər üçün daha çox pul vermək istəyir, lakin müxalifət bunun bəs etmədiyini deyir. Dünən"
            " axşam baş nazir qərarın yaydan əvvəl veriləcəyini bildirdi, bu da bir neçə ilin məsələsidir.",
            None,
            id="az",
        ),
        pytest.param(
            "حکومت غواړي چې ښارواليو ته د ښوونځيو لپاره نورې پيسې ورکړي، خو مخالفين وايي چې دا بس نه دي. تېره شپه"
            " لومړي وزير وويل چې پرېکړه به له اوړي مخکې وشي.",
            None,
            id="ps",
        ),
        pytest.param(
            "Vláda chce dát obcím více peněz na školy, ale opozice říká, že to nestačí. Včera večer premiér řekl, že"
            " rozhodnutí padne před létem. Je to otázka, která rozděluje zemi už několik let.",
            None,
            id="cs",
        ),
        pytest.param(
            "Regeringen vil give kommunerne flere penge til skolen, men oppositionen siger, at det ikke er nok. I går"
            " aftes sagde statsministeren, at beslutningen kommer før sommeren.",
            None,
            id="da",
        ),
        pytest.param(
            "El alcalde de Solagua dijo que la obra no está parada y que todo sigue.", "es", id="es, a sentence"
        ),
        pytest.param(
            "De burgemeester zei dat het werk niet stilligt en dat alles doorgaat.", "nl", id="nl, a sentence"
        ),
        pytest.param(
            "Obec tvrdí, že práce nestojí, a říká, že všechno běží dál podle plánu.", None, id="cs, a sentence"
        ),
        pytest.param(
            "El govern vol donar més diners als pobles per a les escoles, però això no és prou.", None, id="ca"
        ),
        pytest.param(
            "Kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen sata tuhat", None, id="fi, numbers"
        ),
    ],
)
def test_a_text_of_few_common_words_is_known_where_no_other_language_is_near(text: str, code: str | None) -> None:
    assert detect_language(text) == code


def test_no_day_stands_in_two_tables() -> None:
    for language in all_languages():
        assert not set(language.relative_days) & set(language.narrated_days), language.code
