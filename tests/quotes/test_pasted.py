"""What programs paste into the prose, and what stands before a name: links, labels, offices, roles."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

_LINK = "Marsh Ida Elena MarshSenate votes on ferries Mayor says harbour is '{}' The Memo: ferries again MORE"


def _quotes(text: str, language: str = "en") -> tuple[Quote, ...]:
    return find_quotes(replace(read_article(text), language=language))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(f"“The quay is shut,” Sen. Ida {_LINK} (R-Larkin) tweeted.", "Ida Marsh", id="behind a full name"),
        pytest.param(f"“The quay is shut,” President {_LINK} tweeted.", "Marsh", id="behind a last name"),
        pytest.param(
            "“The quay is shut,” tweeted Sen. Edgar Trelawn Edwin (Edgar) Paul TrelawnMORE (R-Larkin).",
            "Edgar Trelawn",
            id="no headline",
        ),
        pytest.param(
            "“The quay is shut,” tweeted Rep. Bo van Holm Bo (Bob) van Holm2020 ferries in numbers MORE.",
            "Bo van Holm",
            id="a number, a particle",
        ),
    ],
)
def test_link_behind_a_name_is_covered(text: str, speaker: str) -> None:
    """The headline of a link that is written onto a name ends before the sentence goes on."""
    quotes = _quotes(text.replace("{}", "a trench that nobody dug"))

    assert [(q.text, q.speaker, q.cited) for q in quotes] == [("The quay is shut,", speaker, True)]
    assert quotes[0].spans[0].slice(text) == quotes[0].text


def test_covered_link_moves_no_offset() -> None:
    """What is covered stays as long as it was."""
    text = f"Rep. Ida {_LINK} said the quay was “shut for good”.".replace("{}", "a trench")
    quote = _quotes(text)[-1]

    assert quote.spans[0].slice(text) == "shut for good"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param("Ida Marsh tweeted: “Read MORE on ferries.”", 1, id="the word alone"),
        pytest.param("Ida Marsh and Bo Marsh tweeted “no” and MORE people wrote “yes, today”.", 2, id="two of a name"),
        pytest.param("Bo McHolm saw Ida McHolm. He said “nothing MORE can be done”.", 1, id="capitals inside a name"),
    ],
)
def test_plain_capitals_cover_nothing(text: str, count: int) -> None:
    """MORE without a name in full before it is a word."""
    assert len(_quotes(text)) == count


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("“The quay is shut,” Secretary of State Ida Marsh tweeted.", "Ida Marsh", id="one word"),
        pytest.param("“The quay is shut,” Director of National Parks Ida Marsh tweeted.", "Ida Marsh", id="two words"),
        pytest.param(
            "“The quay is shut,” Ambassador to the Northern Union Ida Marsh tweeted.", "Ida Marsh", id="to the"
        ),
        pytest.param(
            "The prosecutor arrived. Prosecutor Ida Marsh tweeted: “The quay is shut.” Later Ida Marsh left.",
            "Ida Marsh",
            id="a role",
        ),
        pytest.param(
            "Read on. MUST WATCH Ida Marsh at the quay. “The quay is shut,” Marsh tweeted.", "Ida Marsh", id="shouted"
        ),
        pytest.param("“The quay is shut,” Ana Lucia Marsh tweeted.", "Ana Lucia Marsh", id="three names"),
        pytest.param("“The quay is shut,” the Holm Media Group tweeted.", "Holm Media Group", id="a body"),
        pytest.param("Ida Marsh of IBM UK Holm Media tweeted: “The quay is shut.”", "Ida Marsh", id="acronyms"),
    ],
)
def test_office_is_no_part_of_a_name(text: str, speaker: str) -> None:
    """What an office is of, and a role before a name, do not belong to the name; first names do."""
    named = _quotes(text)[-1].speaker or ""

    assert named.startswith(speaker)


def test_number_of_a_picture_names_nobody() -> None:
    """The label of a picture in a row of pictures does not speak."""
    text = "Ida Marsh waits. Show Picture 1 of 6\n\nThe quay. Show Picture 2 of 6\n\n“It is shut,” she tweeted."

    assert _quotes(text)[-1].speaker == "Ida Marsh"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Mayor Ida Marsh was cross. The mayor went after Bo Holm on Friday, calling his pier “a trench”.",
            "Ida Marsh",
            id="office",
        ),
        pytest.param(
            "Mayor Ida Marsh sat. Bo Holm went after the mayor, calling her pier “a trench”.", "Bo Holm", id="name"
        ),
        pytest.param(
            "Mayor Ida Marsh sat. A keeper went after Bo Holm, calling his pier “a trench”.", None, id="somebody"
        ),
    ],
)
def test_office_that_opens_a_clause_speaks(text: str, speaker: str | None) -> None:
    """Who holds the office that opens the clause calls it so, not who is named in it."""
    quote = _quotes(text)[-1]

    assert quote.speaker == speaker


_STORY = (
    "<html><body><article><h1>Singer shows her film</h1><p>Orra Vale, the singer, brought her film to the coast on "
    "Thursday, and hundreds came to see it there.</p>{}<p>“I slept in the cutting room,” {} wrote on Instagram.</p>"
    "</article></body></html>"
)


@pytest.mark.parametrize(
    ("between", "who", "speaker"),
    [
        pytest.param("<figcaption>The pier. Photo: Ida Coyle/Getty</figcaption>", "she", "Orra Vale", id="caption"),
        pytest.param("<p>Photo by Ida Coyle</p>", "she", "Orra Vale", id="paragraph of its own"),
        pytest.param("<p>Courtesy of Orra Vale/Instagram</p>", "the singer", "Orra Vale", id="lead to a known name"),
        pytest.param("<p>Ida Coyle showed the photographs of the pier.</p>", "she", "Ida Coyle", id="twin: sentence"),
        pytest.param(
            "<p>Photo: the pier. Ida Coyle came to see it.</p>", "she", "Ida Coyle", id="twin: ends as a sentence"
        ),
    ],
)
def test_who_only_a_credit_names_does_not_speak(between: str, who: str, speaker: str) -> None:
    """The credit of a picture names nobody whom the text goes on to quote."""
    assert _quotes(_STORY.format(between, who))[-1].speaker == speaker


def test_credit_that_quotes_somebody_names_the_speaker() -> None:
    between = "<figcaption>“The pier is open,” tweeted Ida Coyle. Photo: Instagram</figcaption>"
    assert _quotes(_STORY.format(between, "Orra Vale"))[0].speaker == "Ida Coyle"
