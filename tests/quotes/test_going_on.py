"""What goes on with a row of posts, what only looks so, and whom a noun or a post told of means."""

import pytest

from tweetcite import find_quotes, read_article
from tweetcite.model import Quote

_POSTED = "“The pier is a disgrace,” Bo Tarn tweeted.\n\n"


def _last(text: str) -> Quote:
    return find_quotes(read_article(text))[-1]


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(
            _POSTED + "He also boasted that he had “better lamps than the town”.", "Bo Tarn", True, id="also boasted"
        ),
        pytest.param(
            _POSTED + "He also told the Ledger that he had “better lamps than the town”.", "Bo Tarn", False, id="told"
        ),
        pytest.param(
            _POSTED + "He boasted at the fair that he had “better lamps than the town”.", "Bo Tarn", False, id="no also"
        ),
        pytest.param(
            _POSTED + "Ida Rehm also boasted that she had “better lamps than the town”.",
            "Ida Rehm",
            False,
            id="another",
        ),
        pytest.param(
            "« La jetée tombe », a tweeté Bo Tarn.\n\nIl a aussi affirmé qu’elle avait « vendu toutes les lampes ».",
            "Bo Tarn",
            True,
            id="fr-also",
        ),
        pytest.param(
            "„Der Steg fällt“, twitterte Bo Tarn.\n\nEr behauptete auch, die Stadt habe „alle Lampen verkauft“.",
            "Bo Tarn",
            True,
            id="de-also",
        ),
        pytest.param(
            _POSTED + "And this one, from just last week: “The lamps were never lit.”", "Bo Tarn", True, id="this one"
        ),
        pytest.param(
            _POSTED + "These two men on the quay: “The lamps were never lit.”", None, False, id="these two men"
        ),
    ],
)
def test_a_row_of_posts_goes_on(text: str, speaker: str | None, cited: bool) -> None:
    """A sentence that adds to a post, or only points at the next, goes on with it; one of another occasion does not."""
    quote = _last(text)
    assert quote.cited is cited
    assert speaker is None or quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(
            "Ida Rehm tweeted that keepers had been told they would be “off the pier by noon”.",
            "Ida Rehm",
            True,
            id="what others were told",
        ),
        pytest.param(
            "Ida Rehm tweeted that keepers had been told by Bo Tarn to be “off the pier by noon”.",
            "Bo Tarn",
            False,
            id="by whom they were told",
        ),
        pytest.param(
            "Keepers were told that they would be “off the pier by noon”.", None, False, id="nobody posts that"
        ),
    ],
)
def test_what_others_were_told_is_who_posted_it(text: str, speaker: str | None, cited: bool) -> None:
    quote = _last(text)
    assert (quote.speaker, quote.cited) == (speaker, cited)


_EMBED = "\n\nI could not look my keepers in the eye and vote for this.\n\n— Ida Rehm (@idarehm) March 4, 2024\n\n"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param(
            "Ida Rehm is out."
            + _EMBED
            + "“I could look my keepers in the eye and vote for this,” is the line that hurts.",
            True,
        ),
        pytest.param(
            "Ida Rehm is out."
            + _EMBED
            + "“I could look my keepers in the eye and vote for this,” is what one keeper says.",
            False,
        ),
        pytest.param("Ida Rehm is out." + _EMBED + "“Nobody ever asked the town for lamps,” is the line.", False),
    ],
    ids=["a line of what is shown", "somebody's words", "words of nobody"],
)
def test_a_line_of_a_shown_post_is_cited(text: str, cited: bool) -> None:
    assert _last(text).cited is cited


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Chief Ada Holm was silent. Lampwright Ida Rehm said that she knew.\n\n“They have all left,” the lampwright"
            " tweeted.",
            "Lampwright Ida Rehm",
            id="the noun before a name",
        ),
        pytest.param(
            "Its keeper, Ida Rehm, went further. “I would drink it with my own friends,” the former sailor tweeted.\n\n"
            "Bo Tarn replied.\n\n"
            "She would drink it with her friends, she says.\n\n— Bo Tarn (@botarn) March 4, 2024",
            "Ida Rehm",
            id="whom the sentence before tells of, not who answers her",
        ),
        pytest.param(
            "Its keeper, Ida Rehm, was away. “I would not drink it myself,” the former sailor tweeted.\n\n"
            "I would not drink it myself.\n\n— Bo Tarn (@botarn) March 4, 2024",
            "Bo Tarn",
            id="but who posted the words",
        ),
        pytest.param(
            "Ada Holm spoke.\n\nEnter Ida Rehm, a keeper of 20 years. “Then light it,” came her reply on X.",
            "Ida Rehm",
            id="enter",
        ),
        pytest.param(
            "Bo Tarn’s luck has turned.\n\nIn June, the Larkin Liberal tweeted this: “The pier is closed.”",
            "Bo Tarn",
            id="whose luck opens the article",
        ),
        pytest.param(
            "Bo Tarn is away.\n\nHis rival, Ida Rehm, was quick. According to her, Tarn “sold all the lamps in May.”",
            "Ida Rehm",
            id="according to her",
        ),
        pytest.param(
            "“It is late,” Ida Rehm tweeted.\n\nLarkin’s assembly later wrote on X that it had “no lamps to sell”.",
            None,
            id="a body that later wrote",
        ),
        pytest.param(
            "Tarn says goodbye\n\nBo Tarn has left Larkin.\n\nBy a lamp in an empty Larkin Park, the keeper wrote on X:"
            " “Four years, one lamp.”\n\nHis sister, Ida Tarn, shared it. “A good day,” she wrote.\n\n"
            "Bo Tarn laughed. “I leave as I came,” he tweeted.",
            "Bo Tarn",
            id="the sex of one of a family",
        ),
    ],
)
def test_whom_a_noun_means(text: str, speaker: str | None) -> None:
    assert _last(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param("Ida Rehm, who starred with him in “The Lamplighter”, tweeted that she had wept.", False),
        pytest.param("“The Lamplighter,” Ida Rehm tweeted.", True),
    ],
    ids=["behind a preposition", "alone"],
)
def test_one_word_with_an_article_is_a_title(text: str, cited: bool) -> None:
    assert find_quotes(read_article(text))[0].cited is cited


@pytest.mark.parametrize(
    ("place", "cited"),
    [
        pytest.param("At the postgame podium Tarn was shorter.", False, id="a podium"),
        pytest.param("In the locker room Tarn was shorter.", False, id="a locker room"),
        pytest.param("Later Tarn was shorter.", True, id="no place"),
    ],
)
def test_a_run_ends_at_another_occasion(place: str, cited: bool) -> None:
    assert _last(f"{_POSTED}{place} “I stunk tonight,” he said.").cited is cited


@pytest.mark.parametrize(
    ("text", "speaker", "cited"),
    [
        pytest.param(
            _POSTED + "The next post told another story. “I never saw the lamps,” it read.",
            "Bo Tarn",
            True,
            id="it read",
        ),
        pytest.param(
            _POSTED + "The leaflet told another story. “I never saw the lamps,” it read.", None, False, id="a leaflet"
        ),
        pytest.param(_POSTED + "“I never saw the lamps,” ran the third.", "Bo Tarn", True, id="the third"),
        pytest.param(_POSTED + "“I never saw the lamps,” said the first mate.", None, False, id="the first mate"),
        pytest.param(
            "Judge Ida Rehm read two of his posts aloud from the bench. “I never saw the lamps,” she said.",
            "Ida Rehm",
            False,
            id="read from the bench",
        ),
        pytest.param(
            "Ida Rehm put it in a post. “I never saw the lamps,” she said.", "Ida Rehm", True, id="her own posts"
        ),
    ],
)
def test_what_a_post_says(text: str, speaker: str | None, cited: bool) -> None:
    """A pronoun or a number for a thing means one more post of the same row, not other papers or occasions."""
    quote = _last(text)
    assert quote.cited is cited
    assert speaker is None or quote.speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Bo Tarn is back.\n\nThe 23-year-old, whose goal beat Larkin on Sunday, posted twice. “I stay,” he wrote.",
            "Bo Tarn",
            id="not whom a relative clause names",
        ),
        pytest.param(
            "The keeper, Cy Holm, told of a fierce writer. Bo Tarn had asked him “twelve times”, he wrote on X.",
            "Cy Holm",
            id="not who does it to him",
        ),
        pytest.param(
            "Bo Tarn tweeted. His lawyer, Ida Rehm, wrote in her own note to the board.\n\n“I am done,” he tweeted.",
            "Bo Tarn",
            id="not who has her own note",
        ),
        pytest.param(
            "Dr Ida Rehm began on X.\n\nA later post told of the chair, Lord Corrow. “I asked him why,” she wrote.",
            "Ida Rehm",
            id="no lord",
        ),
        pytest.param(
            "At noon the Larkin County Sheriff’s Office said on X that there was “nobody left there now”.",
            "Larkin County Sheriff’s Office",
            id="an office of somebody",
        ),
        pytest.param(
            "On Monday Larkin’s Council of Keepers said on X that there was “nobody left there now”.",
            "Council of Keepers",
            id="not where it is",
        ),
        pytest.param(
            "Bo Tarn told fans. Ida Tarn was there.\n\nIda shrugged. “I knew,” she wrote."
            "\n\n“I did not,” Mr Tarn tweeted.",
            "Bo Tarn",
            id="Mr Tarn is not she",
        ),
        pytest.param(
            "Bo Tarn told fans. Ida Tarn was there.\n\nIda shrugged. “I knew,” she wrote."
            "\n\n“I did not,” Ms Tarn tweeted.",
            "Ida Tarn",
            id="Ms Tarn is she",
        ),
        pytest.param(
            "Bo Tarn is away.\n\nThere is no crew left here at all. — Keepers United (@keepers) March 4, 2024\n\n"
            "His crew sees it so. “There is no crew left here,” their union wrote.",
            "Keepers United",
            id="their union, whose post is shown",
        ),
    ],
)
def test_who_is_not_meant(text: str, speaker: str | None) -> None:
    assert _last(text).speaker == speaker


def test_a_participle_alone_attributes_what_follows() -> None:
    """Words behind a bare "adding" are another quotation than those before it."""
    text = "Ida Rehm tweeted that she would “respect the vote,” adding, “I always have.”"
    assert [quote.text for quote in find_quotes(read_article(text))] == ["respect the vote,", "I always have."]
    text = "“We stay,” Ida Rehm tweeted, “as long as it takes.”"
    assert len(find_quotes(read_article(text))) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param(
            "Bo Tarn learned of it.\n\n“They never told me,” the two-time All-Star tweeted.", "Bo Tarn", id="all-star"
        ),
        pytest.param(
            "Bo Tarn learned of it.\n\n“They never told me,” the 23-year-old Tarn tweeted.", "Bo Tarn", id="his name"
        ),
        pytest.param(
            "Bo Tarn learned of it.\n\n“They never told me,” the now-closed Larkin Post tweeted.",
            "Larkin Post",
            id="a paper",
        ),
        pytest.param(
            "The crib stays here. — Mayor Ida Rehm (@idarehm) March 4, 2024\n\nBo Tarn, who was mayor in May, is cross."
            "\n\nThe mayor tweeted that “all the lamps stay lit”.",
            "Mayor Ida Rehm",
            id="whose account has the office",
        ),
    ],
)
def test_whom_an_office_or_a_nickname_means(text: str, speaker: str) -> None:
    assert _last(text).speaker == speaker


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        pytest.param(_POSTED + "Ida Rehm wrote to staff that she was “proud, cold and hiring”.", False, id="to staff"),
        pytest.param(
            _POSTED + "Ida Rehm wrote to followers that she was “proud, cold and hiring”.", True, id="followers"
        ),
        pytest.param(
            _POSTED + "A day went by.\n\nIt rained.\n\nNobody came.\n\nAnd then all left.\n\n"
            "“The wind has dropped,” Tarn added in the same message.",
            True,
            id="the same message",
        ),
        pytest.param(
            "A day went by.\n\n“The wind has dropped,” Bo Tarn added in the same message.", False, id="no post before"
        ),
    ],
)
def test_where_somebody_writes(text: str, cited: bool) -> None:
    assert _last(text).cited is cited


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        pytest.param("Ida Rehm (Labour, Larkin East) tweeted: “The pier is closed.”", "Ida Rehm", id="brackets"),
        pytest.param(
            "One of those who replied was Ida Rehm, who wrote on X: “The pier is closed.”",
            "Ida Rehm",
            id="one of those",
        ),
        pytest.param(
            "Bo Tarn replied to Ida Rehm, who had slammed Cy Holm: “The pier is closed.”", "Ida Rehm", id="who slammed"
        ),
        pytest.param(
            "Ida Rehm responded to Bo Tarn’s post by saying he “closed the pier himself”.", "Ida Rehm", id="by saying"
        ),
        pytest.param("Bo Tarn retweeted a message by Ida Rehm: “The pier is closed.”", "Ida Rehm", id="whose message"),
        pytest.param(
            "Bo Tarn shared a tweet by Ida Rehm, adding: “The pier is closed.”", "Bo Tarn", id="what he adds to it"
        ),
        pytest.param(
            "Both Bo Tarn and Ida Rehm tweeted. “The pier is closed,” the latter wrote.", "Ida Rehm", id="the latter"
        ),
    ],
)
def test_whose_words_a_clause_hands_on(text: str, speaker: str) -> None:
    assert _last(text).speaker == speaker


def test_what_somebody_wrote_before_says_nothing_of_what_another_told() -> None:
    """A verb of writing in the first clause does not cite what somebody told a station in the second."""
    shown = "\n\nThe pier is closed.\n\n— Larkin Council (@larkin) March 4, 2024"
    text = "“The pier is closed,” Larkin Council wrote, while Ida Rehm told Radio Larkin: “She is the heart of it.”"
    assert [quote.cited for quote in find_quotes(read_article(text + shown))] == [True, False]


@pytest.mark.parametrize(
    ("place", "cited"),
    [
        pytest.param("on X", True, id="on a platform"),
        pytest.param("at a meeting", False, id="elsewhere"),
        pytest.param("at a press conference after a row on X", False, id="another occasion"),
    ],
)
def test_an_exchange_is_cited_where_it_is_said_to_be_posted(place: str, cited: bool) -> None:
    text = (
        f"Bo Tarn and Ida Rehm clashed {place}. Tarn: “I asked for a lamp in May.” Rehm: “And you got a lamp in June.”"
    )
    quotes = find_quotes(read_article(text))
    assert [(quote.speaker, quote.cited) for quote in quotes] == [("Bo Tarn", cited), ("Ida Rehm", cited)]


@pytest.mark.parametrize(
    ("behind", "cited"),
    [pytest.param(" than the town", True, id="what"), pytest.param(" during a visit to the quay", False, id="when")],
)
def test_what_is_also_said_elsewhere_is_no_post(behind: str, cited: bool) -> None:
    assert _last(f"{_POSTED}He also boasted that he had “better and older lamps”{behind}.").cited is cited
