"""Altered words of an old post: the month or year that the article tells says which post it was."""

import pytest

from evaluation import verify_case

TEXT = "Nobody should be allowed to burn the harbour flag - if they do, there must be a fine"
POST = {
    "platform": "x",
    "id": "803567993036754944",
    "handle": "botarn",
    "name": "Bo Tarn",
    "created_at": "2016-11-29T11:55:13Z",
    "text": TEXT,
    "lang": "en",
}
ALTERED = "Nobody should be invited to burn the harbour flag"


def _judge(sentence: str, published: str, language: str = "en") -> str:
    case = {"id": "row", "lang": language, "article": sentence, "published": published, "archive": [POST]}
    return verify_case(case).verdicts[-1].label


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        pytest.param(f"“{ALTERED},” Bo Tarn tweeted in 2016.", "2019-06-15", id="year"),
        pytest.param(f"“{ALTERED},” Bo Tarn tweeted in November.", "2017-05-15", id="month"),
        pytest.param(f"In November 2016 Bo Tarn tweeted: “{ALTERED}.”", "2019-06-15", id="month and year"),
        pytest.param(f"“{ALTERED},” Bo Tarn tweeted.", "2016-12-01", id="recent"),
    ],
)
def test_a_told_period_ties_words_to_an_old_post(sentence: str, published: str) -> None:
    """What was tweeted in the year of the post is that post, in other words."""
    assert _judge(sentence, published) == "altered"


@pytest.mark.parametrize(
    ("sentence", "published"),
    [
        pytest.param(f"“{ALTERED},” Bo Tarn tweeted.", "2019-06-15", id="nothing told"),
        pytest.param(f"“{ALTERED},” Bo Tarn tweeted in 2017.", "2019-06-15", id="another year"),
        pytest.param(f"“{ALTERED},” Bo Tarn tweeted in March.", "2017-06-15", id="another month"),
        pytest.param(f"“{ALTERED},” Bo Tarn tweeted in November.", "2019-06-15", id="the month of a later year"),
        pytest.param(f"In November 2018 Bo Tarn tweeted: “{ALTERED}.”", "2019-06-15", id="month of another year"),
        pytest.param(f"Bo Tarn, born in 1950, may have tweeted: “{ALTERED}.”", "2019-06-15", id="no year of his"),
    ],
)
def test_words_of_another_time_accuse_nobody(sentence: str, published: str) -> None:
    """Similar words of years ago may have been posted again, in other words."""
    assert _judge(sentence, published) == "not-found"


def test_halves_in_another_order_are_the_same_passage() -> None:
    """A word that one side writes as two is the same word."""
    post = POST | {"text": "Despite what you hear in town, shipbuilding is coming along fine. More soon!"}
    article = "“Ship building is coming along fine, despite what you hear in town,” Bo Tarn tweeted."
    case = {"id": "row", "lang": "en", "article": article, "published": "2016-11-30", "archive": [post]}
    assert verify_case(case).verdicts[-1].label == "altered"
