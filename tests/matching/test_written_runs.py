"""Words that go on with what somebody wrote, and few words with one quantifier changed at their beginning."""

import pytest

from evaluation import verify_case

_TEXT = "Dad left us this morning with a joke on his lips. He did not get to the end. We had all the time he asked for."


def _label(article: str, day: str = "2024-09-24") -> str:
    post = {
        "platform": "x",
        "id": "1838569074203285001",
        "handle": "adarehm",
        "name": "Ada Rehm",
        "created_at": f"{day}T10:00:00Z",
        "text": _TEXT,
        "lang": "en",
    }
    case = {"id": "row", "lang": "en", "article": article, "published": "2024-09-25", "archive": [post]}
    return verify_case(case).verdicts[-1].label


@pytest.mark.parametrize(
    ("told", "label"),
    [
        pytest.param("Ada Rehm wrote. “He got to the end.”", "altered", id="goes on"),
        pytest.param("Ada Rehm wrote. “He did not get to the end.”", "exact", id="goes on rightly"),
        pytest.param("Ada Rehm said. “He got to the end.”", "not-cited", id="silent: said, as speech may resemble it"),
        pytest.param("Ada Rehm wrote. “Nobody said a thing.”", "not-cited", id="silent: nothing like it"),
    ],
)
def test_words_behind_a_written_sentence_are_of_its_post(told: str, label: str) -> None:
    """Behind a whole sentence that somebody wrote and that is their post's, the next words are judged by that "
    "post."""
    assert _label(f"“Dad left us this morning with a joke on his lips,” {told}") == label


@pytest.mark.parametrize(
    ("told", "label"),
    [
        pytest.param("and “had half the time he asked for”", "altered", id="of the same post"),
        pytest.param("and “nobody said a thing at all”", "not-cited", id="silent: nothing like it"),
    ],
)
def test_parts_of_a_sentence_without_a_speaker_share_a_post(told: str, label: str) -> None:
    """One part is the post's of somebody whose words the article cites besides: so is the other."""
    article = (
        f"Ada Rehm tweeted: “He did not get to the end.”\n\nIt was “this morning with a joke on his lips”, {told}."
    )
    assert _label(article) == label


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("none of the time he asked for", "altered", id="none of"),
        pytest.param("some of the time he asked for", "altered", id="some of"),
        pytest.param("all the time he asked for", "exact", id="honest"),
        pytest.param("little that he asked for", "not-found", id="silent: too little left"),
    ],
)
def test_one_quantifier_at_the_edge_of_many_words_in_a_row(words: str, label: str) -> None:
    assert _label(f"Ada Rehm tweeted that they had had “{words}”.") == label
