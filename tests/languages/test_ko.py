"""Korean: speakers, cues, days, numbers and classes of change, with their silent twins."""

from decimal import Decimal

import pytest

from sayings import change_of, edits_of, quote_in
from tweetcite.dates import find_days
from tweetcite.languages import load_nearest
from tweetcite.numbers import find_numbers
from tweetcite.text import split_words

LANGUAGE = load_nearest("ko")


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        pytest.param('문가람 시장은 3일 자신의 X에 "부두를 닫지 않겠다"고 적었다.', "문가람", id="glued particle"),
        pytest.param("문가람 장관이 트위터를 통해 “부두를 닫지 않겠다”고 밝혔다.", "문가람", id="through twitter"),
        pytest.param('"부두를 닫지 않겠다"고 문가람 시장은 페이스북에 적었다.', "문가람", id="subject behind"),
        pytest.param('문가람 전 시장은 X에 글을 올려 "부두를 닫지 않겠다"고 썼다.', "문가람", id="former title"),
        pytest.param(
            '문가람 전 가온대 교수는 웃었다. 문 전 교수는 X에 "부두를 닫지 않겠다"고 썼다.',
            "문가람",
            id="the family's name",
        ),
        pytest.param('문가람 해안당 최고위원은 X에 "부두를 닫지 않겠다"고 썼다.', "문가람", id="office of a party"),
        pytest.param('(서울=가온) 표진우 기자 = 문가람 의원은 X에 "부두를 닫지 않겠다"고 썼다.', "문가람", id="byline"),
        pytest.param('배우 문가람씨는 X에 "부두를 닫지 않겠다"고 썼다.', "문가람", id="glued address"),
        pytest.param('문가람은 인스타그램에 "부두를 닫지 않겠다"라고 올렸다.', "문가람", id="no title"),
    ],
)
def test_a_quotation_is_cited_as_its_speakers_post(sentence: str, speaker: str) -> None:
    quote = quote_in(sentence, LANGUAGE.code)

    assert (quote.cited, quote.speaker) == (True, speaker)


@pytest.mark.parametrize(
    "sentence",
    [
        pytest.param('문가람 시장은 기자들에게 "부두를 닫지 않겠다"고 말했다.', id="reporters"),
        pytest.param('문가람 시장은 인터뷰에서 "부두를 닫지 않겠다"고 말했다.', id="interview"),
        pytest.param('주민들은 "너무 늦었다"고 말했다.', id="residents"),
        pytest.param("부두는 ‘긴 용’이라고 불린다.", id="nickname"),
    ],
)
def test_what_is_said_elsewhere_is_no_post(sentence: str) -> None:
    assert not quote_in(sentence, LANGUAGE.code).cited


@pytest.mark.parametrize(
    ("text", "day", "month", "weekday", "offset"),
    [
        pytest.param("문가람 시장은 3일 자신의", 3, None, None, None, id="day alone"),
        pytest.param("8월 3일", 3, 8, None, None, id="month and day"),
        pytest.param("2024년 8월 3일", 3, 8, None, None, id="whole date"),
        pytest.param("어제 트위터에", None, None, None, -1, id="yesterday"),
        pytest.param("수요일에 적었다", None, None, 2, None, id="weekday with particle"),
        pytest.param("지난주 수요일", None, None, 2, -7, id="last week"),
    ],
)
def test_a_stated_day_is_read(
    text: str, day: int | None, month: int | None, weekday: int | None, offset: int | None
) -> None:
    (stated,) = find_days(text, LANGUAGE)

    assert (stated.day, stated.month, stated.weekday, stated.offset) == (day, month, weekday, offset)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("3일간", id="number of days"),
        pytest.param("3일부터", id="from a day on"),
        pytest.param("다음주 수요일", id="next week"),
        pytest.param("2024년", id="a bare year"),
    ],
)
def test_what_is_no_day_of_a_post_is_passed_over(text: str) -> None:
    assert find_days(text, LANGUAGE) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        pytest.param("300만원", "3000000", "₩", id="glued"),
        pytest.param("1억 2000만 원", "120000000", "₩", id="apart"),
        pytest.param("5만 3천명", "53000", "명", id="two words"),
        pytest.param("세 명", "3", "명", id="native"),
        pytest.param("30퍼센트", "30", "%", id="percent"),
    ],
)
def test_a_number_is_read_as_its_value(text: str, value: str, unit: str) -> None:
    (number,) = find_numbers(split_words(text), LANGUAGE)

    assert (Decimal(value).normalize(), unit) in number.readings


@pytest.mark.parametrize(
    ("quote", "post", "topic", "severity"),
    [
        pytest.param(
            "오늘 김민수 시장에게 감사합니다",
            "오늘 이서연 시장에게 감사합니다",
            "name",
            "critical",
            id="name beside a title",
        ),
        pytest.param(
            "올해 부두를 닫겠다 그리고 배를 판다",
            "올해 부두를 닫지 않겠다 그리고 배를 판다",
            "negation",
            "critical",
            id="negation",
        ),
        pytest.param(
            "어부들이 올해 안 돌아온다 바다로",
            "어부들이 올해 돌아온다 바다로",
            "negation",
            "critical",
            id="short negation",
        ),
        pytest.param("올해 어선을 45척 더 산다", "올해 어선을 54척 더 산다", "number", "critical", id="number"),
        pytest.param("모든 어부가 올해 일한다", "일부 어부가 올해 일한다", "quantifier", "critical", id="quantifier"),
        pytest.param(
            "어부들이 아마 올해 돌아온다", "어부들이 반드시 올해 돌아온다", "modality", "critical", id="modality"
        ),
        pytest.param(
            "저는 항구의 계획에 찬성합니다", "저는 항구의 계획에 반대합니다", "antonym", "critical", id="antonym"
        ),
        pytest.param("우리는 항구의 계획을 안다", "그들은 항구의 계획을 안다", "person", "critical", id="person"),
        pytest.param("낡은 부두는 올해 위험합니다", "낡은 등대는 올해 위험합니다", "word", "major", id="word"),
        pytest.param("배 요금을 내립니다", "배 요금을 올립니다", "antonym", "critical", id="opposite-verb"),
        pytest.param("뱃길이 나빠졌습니다", "뱃길이 좋아졌습니다", "antonym", "critical", id="opposite-in-the-past"),
        pytest.param("등대가 두 개 줄어듭니다", "등대가 두 개 늘어납니다", "antonym", "critical", id="opposite-of-two"),
        pytest.param("뱃길이 넓어집니다", "뱃길이 곧아집니다", "word", "major", id="no-opposite"),
    ],
)
def test_a_change_is_of_its_class(quote: str, post: str, topic: str, severity: str) -> None:
    assert change_of(quote, post, LANGUAGE.code) == (topic, severity)


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("“좋다”고 했다", '"좋다"고 했다', id="marks"),
        pytest.param("300만원을 썼다", "300만 원을 썼다", id="units"),
        pytest.param("몇일 동안", "며칠 동안", id="spelling"),
    ],
)
def test_an_honest_difference_is_not_substantive(quote: str, post: str) -> None:
    assert "substantive" not in {edit.kind for edit in edits_of(quote, post, LANGUAGE.code)}


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("요금은 3천 원입니다", "요금은 3천 원이 아닙니다", id="denied"),
        pytest.param("요금은 3천 원입니다", "요금은 3천 원이었습니다", id="past"),
        pytest.param("승객은 세 명입니다", "승객은 3명이었습니다", id="past of words"),
    ],
)
def test_a_verb_written_onto_a_number_is_not_part_of_it(quote: str, post: str) -> None:
    """What a number was, or is not, it is not."""
    assert "critical" in {edit.severity for edit in edits_of(quote, post, LANGUAGE.code)}


@pytest.mark.parametrize(
    ("quote", "post"),
    [
        pytest.param("요금은 3천원입니다", "요금은 3천 원입니다", id="space"),
        pytest.param("승객은 3명이고 선원은 2명입니다", "승객은 세 명이고 선원은 두 명입니다", id="words"),
        pytest.param("적자는 12퍼센트이며 줄어듭니다", "적자는 12%이며 줄어듭니다", id="sign"),
    ],
)
def test_a_number_keeps_the_verb_written_onto_it(quote: str, post: str) -> None:
    """Another spelling of the same number before the same verb changes nothing."""
    assert not [edit for edit in edits_of(quote, post, LANGUAGE.code) if edit.kind == "substantive"]


def test_ten_thousand_is_no_particle() -> None:
    """A scale stands behind its digits as the particle for "only" behind a counted noun."""
    edits = edits_of("승객은 1만 2000여 명이었습니다", "승객은 1만2천여 명이었습니다", LANGUAGE.code)
    assert not [edit for edit in edits if edit.kind == "substantive"]
    assert "critical" in {e.severity for e in edits_of("승객은 3명이 왔습니다", "승객은 3명만 왔습니다", LANGUAGE.code)}
