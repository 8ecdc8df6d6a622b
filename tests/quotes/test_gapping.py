"""Words to which no verb of their own leads: called the board “…” and its members “…”."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article

_A, _B = "a circus without a tent", "clowns without a nose"
_SHARED = [
    ("en", f"In the tweet, Ida Holm calls the council “{_A}” and its members “{_B}.”"),
    ("en", f"Ida Holm tweeted that the council was “{_A}” and its members “{_B}.”"),
    ("en", f"Ida Holm went on X to call the council “{_A}” and to accuse its members of being “{_B}.”"),
    ("en", f"Ida Holm tweeted her pity for “{_A},” her contempt for “{_B}.”"),
    ("de", f"Ida Holm nannte den Rat auf X „{_A}“ und seine Mitglieder „{_B}“."),
    ("fr", f"Sur X, Ida Holm a qualifié le conseil de « {_A} » et ses membres de « {_B} »."),
    ("es", f"En X, Ida Holm calificó al consejo de “{_A}” y a sus miembros de “{_B}”."),
    ("it", f"Su X Ida Holm ha definito il consiglio «{_A}» e i suoi membri «{_B}»."),
    ("pt", f"No X, Ida Holm chamou o conselho de “{_A}” e seus membros de “{_B}”."),
    ("nl", f"Ida Holm noemde de raad op X ‘{_A}’ en de leden ‘{_B}’."),
    ("ru", f"Ида Хольм назвала в X совет «{_A}», а его членов — «{_B}»."),
]
_OTHERS = [
    ("en", f"Ida Holm tweeted “{_A}” and the mayor “{_B}.”"),
    ("en", f"Ida Holm tweeted “{_A}” and Bo Tarn “{_B}.”"),
    ("en", f"Ida Holm wrote on X that the council was “{_A}” and her husband “{_B}.”"),
    ("en", f"Ida Holm tweeted that the plan was “{_A}” and the leaflet promises “{_B}.”"),
]


def _cited(language: str, text: str) -> list[tuple[str | None, bool]]:
    return [(q.speaker, q.cited) for q in find_quotes(replace(read_article(text), language=language))]


@pytest.mark.parametrize(("language", "text"), _SHARED)
def test_thing_shares_the_verb(language: str, text: str) -> None:
    """What is said of one thing and of another is said by the same person, in the same post."""
    assert [cited for _, cited in _cited(language, text)] == [True, True]
    assert len({speaker for speaker, _ in _cited(language, text)}) == 1


@pytest.mark.parametrize(("language", "text"), _OTHERS)
def test_speaker_shares_no_verb(language: str, text: str) -> None:
    """Whoever could speak is not one of whom something is said."""
    assert [cited for _, cited in _cited(language, text)] == [True, False]


@pytest.mark.parametrize(
    "text",
    [
        f"Ida Holm was busy. In one post, she wrote “{_A}”; in another, “{_B}.”",
        f"Ida Holm was busy. In one tweet, she wrote, “{_A}.” In another: “{_B}.”",
    ],
)
def test_another_post_shares_the_verb(text: str) -> None:
    """Where only another post leads to the words, they are the same person's."""
    assert _cited("en", text) == [("Ida Holm", True), ("Ida Holm", True)]


def test_state_behind_its_town_is_nobody() -> None:
    """A place behind a place speaks no more than the first."""
    text = "Ida Holm spoke in Larkin, North Carolina, on Friday. A fan said her tweet telling us to “go back” was fair."
    assert _cited("en", text)[0][0] != "North Carolina"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        (
            "Ida Holm said on X that it was “{}”; a spokesman told the Herald that he was “content with it.”",
            [True, False],
        ),
        ("Ida Holm tweeted that it was “{}” in response to a statement by the council.", [True]),
        ("Ida Holm tweeted that it was “{}” but said in an interview that it was “content with it.”", [True, False]),
        ("Ida Holm said it was “{}” in an interview and tweeted that it was “content with it.”", [False, True]),
        ("Ida Holm wrote on X, formerly known as Twitter, that it was “{}.”", [True]),
        ("Writing on X, the platform formerly known as Twitter, Ida Holm said: “{}.”", [True]),
        ("Ida Holm deleted a post in which she called it “{}.”", [True]),
        ("Ida Holm resigned from a post that she called “{}.”", [False]),
    ],
)
def test_occasion_belongs_to_its_clause(text: str, cited: list[bool]) -> None:
    """An occasion behind words that were posted is another clause's, and a platform's former name is none."""
    assert [is_cited for _, is_cited in _cited("en", text.format(_A))] == cited


def test_participle_behind_a_place_has_the_subject_before_it() -> None:
    """What a participle says something of is not who says it."""
    text = f"Bo Tarn let loose a torrent of tweets, calling former Miss Larkin winner Ida Holm “{_A}.”"
    assert _cited("en", text)[0][0] == "Bo Tarn"
