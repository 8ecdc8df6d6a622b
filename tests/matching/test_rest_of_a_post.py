"""Two halves of one quotation around its attribution: where the first is of no archived post, nor is the second."""

import pytest

from evaluation import verify_case

_POST = {
    "platform": "x",
    "id": "1087051223310712832",
    "handle": "botarn",
    "name": "Bo Tarn",
    "created_at": "2019-01-20T18:16:22Z",
    "text": "No credit for the progress on the quay. Looking forward to meeting with Chairman Holm at end of February!",
    "lang": "en",
}
_FIRST = "“Morning briefing with my team working on the boats,”"
_LOOSE = "“Looking forward to my next summit with Chairman Holm!”"
_CLOSE = "“Looking forward to meeting with Chairman Rehm at end of February!”"


def _judge(article: str) -> list[str]:
    case = {"id": "row", "lang": "en", "article": article, "published": "2019-02-07", "archive": [_POST]}
    return [verdict.label for verdict in verify_case(case).verdicts]


def test_what_goes_on_with_an_unknown_post_is_of_it() -> None:
    """Words that only resemble a known post are the rest of one that we do not have."""
    assert _judge(f"{_FIRST} Bo Tarn tweeted. {_LOOSE}") == ["not-found", "not-found"]


@pytest.mark.parametrize(
    ("article", "label"),
    [
        pytest.param(f"{_FIRST} Bo Tarn tweeted. {_CLOSE}", "altered", id="hardly changed"),
        pytest.param(f"{_LOOSE} Bo Tarn tweeted.", "altered", id="alone"),
        pytest.param(f"{_FIRST} Bo Tarn tweeted. {_LOOSE} he tweeted on Sunday.", "altered", id="a tweet of its own"),
        pytest.param(
            f"“No credit for the progress on the quay,” Bo Tarn tweeted. {_LOOSE}", "altered", id="first known"
        ),
    ],
)
def test_words_of_a_known_post_stay_altered(article: str, label: str) -> None:
    """What comes close to a post, or has a cue of its own, is judged by itself."""
    assert _judge(article)[-1] == label


_TURN = {**_POST, "text": "Sounds like they want Tarn, he knows what he is doing."}
_CLAIM = {**_POST, "text": "He knows how the old harbour of Larkin is run by thieves and smugglers."}


@pytest.mark.parametrize(
    ("post", "words", "label"),
    [
        pytest.param(_TURN, "knows exactly what he’s doing", "not-found", id="a turn of phrase"),
        pytest.param(
            _CLAIM,
            "knows how the old harbour of Larkin is run by thieves and bakers",
            "altered",
            id="a claim of theirs",
        ),
    ],
)
def test_a_turn_of_phrase_is_no_stranger_s(post: dict[str, str], words: str, label: str) -> None:
    """A few words that anybody says, with one more, are not altered ones of somebody else's post."""
    article = f"Ida Rehm attacked Al Dorn on his tweets, and she tweeted again that Bo Tarn “{words}.” Dorn hit back."
    case = {"id": "row", "lang": "en", "article": article, "published": "2019-01-21", "archive": [post]}
    assert [verdict.label for verdict in verify_case(case).verdicts] == [label]
