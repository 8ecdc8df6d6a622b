"""Quotation marks are paired whatever an article makes of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetcite import find_quotes, read_article


def _texts(text: str) -> list[str]:
    return [quote.text for quote in find_quotes(read_article(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("“Yes,” she said.", ["Yes,"], id="curly"),
        pytest.param('"Yes," she said.', ["Yes,"], id="straight"),
        pytest.param("«Oui», dit-il. „Ja“, sagte er. »Nein«, rief sie.", ["Oui", "Ja", "Nein"], id="other styles"),
        pytest.param("「はい」と言った。", ["はい"], id="corner brackets"),
        pytest.param(
            "“He was caught on “mike” saying bad things,” Bo Tarn wrote.",
            ["He was caught on “mike” saying bad things,"],
            id="the same marks inside",
        ),
        pytest.param(
            "“We stay, Bo Tarn wrote. “Nobody leaves,” she added.",
            ["We stay,", "Nobody leaves,"],
            id="silent: the same mark where the first is never closed",
        ),
        pytest.param(
            '"He was foolishly "nasty" to the guest, by far the best of all," Bo Tarn wrote. "He is cold.',
            ['He was foolishly "nasty" to the guest, by far the best of all,', "He is cold."],
            id="the same straight marks inside",
        ),
        pytest.param(
            '"We stay, Bo Tarn wrote. "Nobody leaves," she added, "nor comes."',
            ["We stay,", "Nobody leaves, nor comes."],
            id="silent: the same straight mark where the first is never closed",
        ),
        pytest.param(
            '"We stay," she said. "They should mind the crime in Tarnby, not me.',
            ["We stay,", "They should mind the crime in Tarnby, not me."],
            id="never closed, ending in words that attribute nothing",
        ),
        pytest.param(
            "In May, Bo Tarn called it a “big deal. His view now is another.\n\n“A day of shame,” Tarn wrote.",
            ["big deal.", "A day of shame,"],
            id="never closed in the midst of a clause",
        ),
        pytest.param(
            "Bo Tarn wrote: “It is a big deal. My view now is another.\n\n“It is a day of shame.”",
            ["It is a big deal. My view now is another.\nIt is a day of shame."],
            id="silent: reopened behind a colon",
        ),
        pytest.param(
            '"I never called her \'nasty,\' Bo Tarn tweeted. "Doubt it!"',
            ["I never called her 'nasty,'", "Doubt it!"],
            id="closing mark forgotten behind an inner one",
        ),
        pytest.param(
            "«Пароход «Степан» поднимут в августе», — пишет музей.",
            ["Пароход «Степан» поднимут в августе"],
            id="the same guillemets inside",
        ),
        pytest.param(
            "«Мы пойдём на «Степане», — пишет музей. «Ждём всех», — добавили там.",
            ["Мы пойдём на «Степане", "Ждём всех"],
            id="one guillemet closes two",
        ),
        pytest.param(
            "«Мы остаёмся, — написал Бо Тарн. «Никто не уйдёт», — добавил он.",
            ["Мы остаёмся,", "Никто не уйдёт"],
            id="silent: the first guillemet is never closed",
        ),
        pytest.param("”Hej”, sade han.", ["Hej"], id="same glyph on both sides"),
        pytest.param("‘It’s the people’s pier’, he said.", ["It’s the people’s pier"], id="single marks, apostrophes"),
        pytest.param("‘23 voted for it,’ he said.", ["23 voted for it,"], id="single marks, number"),
        pytest.param("‘23 voted for it’, he said.", ["23 voted for it"], id="single marks, number, stop behind"),
        pytest.param("The class of ‘23 left. ‘We stay,’ she said.", ["We stay,"], id="year before single marks"),
        pytest.param("‘Two minutes’ silence fell,’ he said.", ["Two minutes’ silence fell,"], id="single, possessive"),
        pytest.param("‘We stay for the players’ he said.", ["We stay for the players"], id="single, plural at the end"),
        pytest.param("'Somebody must resign.' “No,” he said.", ["Somebody must resign.", "No,"], id="straight, beside"),
        pytest.param("'We stay all year,' he said. 'Never.'", ["We stay all year,", "Never."], id="straight, one word"),
        pytest.param("Rock 'n' roll. 'We stay all year,' he said.", ["We stay all year,"], id="straight, clipped word"),
        pytest.param("The players' and fans' room. “No,” he said.", ["No,"], id="straight possessives beside"),
        pytest.param("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice,"], id="nested"),
        pytest.param("“So ‘wrong tab’?” she asked. “Resign.”", ["So ‘wrong tab’?", "Resign."], id="nested at the end"),
        pytest.param("“It is a truce, one clerk said.", ["It is a truce,"], id="closing mark forgotten"),
        pytest.param("“One. He left. “Two.” Done.", ["One. He left.", "Two."], id="reopened without closing"),
        pytest.param('A 5" gun and a 6\'2" man said "stop" twice.', ["stop"], id="inches and feet"),
        pytest.param("the players' room in the '90s, rock ’n’ roll", [], id="apostrophes only"),
        pytest.param(
            "“A starts.\n\n“B goes on.\n\n“C ends,” he said.",
            ["A starts.\nB goes on.\nC ends,"],
            id="paragraphs",
        ),
        pytest.param("“A starts.\n\nProse between.\n\n“C,” he said.", ["A starts.", "C,"], id="not reopened"),
        pytest.param("“We wait,” he said, “and we hope.”", ["We wait, and we hope."], id="split in one sentence"),
        pytest.param("“We wait,” he said. “We hope.”", ["We wait,", "We hope."], id="two sentences"),
        pytest.param(
            "“We wait,” he wrote, before his side “lost it”.", ["We wait,", "lost it"], id="two, one sentence"
        ),
        pytest.param("“””“ “ ” « » „", [], id="marks only"),
        pytest.param("“ ” and “—”", [], id="no words between"),
    ],
)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    """Each quotation is found once, without its marks."""
    assert _texts(text) == expected


@given(st.text(alphabet="“”\"‘’'«»„「」『』ab. ,\n", max_size=80))
def test_any_marks_are_survived(text: str) -> None:
    """No sequence of marks raises, and every part of a quotation slices the text."""
    if not text.strip():
        return
    article = read_article("Words before. " + text)
    for quote in find_quotes(article):
        parts = [span.slice(article.text) for span in quote.spans]
        assert quote.text.replace("\n", " ").split() == " ".join(parts).split()


def test_corner_brackets_within_their_like_are_one_quotation() -> None:
    """Where every corner bracket has its partner, the inner ones are nested; where not, the first was left open."""
    assert [q.text for q in find_quotes(read_article("市は「調査を「侵入」と呼ぶ人」と言う。"))] == [
        "調査を「侵入」と呼ぶ人"
    ]
    assert len(find_quotes(read_article("市は「調査を始めた。次に「侵入」と言う。"))) == 2


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ("The net “ tears at the town ” ). There was “ much noise ” about it.", ["tears at the town", "much noise"]),
        ("Hon sade ”vi stannar här” i dag.", ["vi stannar här"]),
        ("She said “we stay” , and left ” open.", ["we stay"]),
    ],
)
def test_curly_marks_with_spaces_inside(text: str, inner: list[str]) -> None:
    assert [quote.text.strip() for quote in find_quotes(read_article(text))] == inner
