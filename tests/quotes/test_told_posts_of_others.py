"""What somebody else tells of a post: a verb behind the words, a clause about the post, a tweet that is read out."""

import pytest

from tweetcite import find_quotes, read_article

_WORDS = "nobody will ever dig that trench"


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("Ida Holm once tweeted “{},” Bo Tarn reminded voters.", True),
        ("Ida Holm tweeted that “{},” Bo Tarn told the Herald.", True),
        ("When Ida Holm tweeted “{},” Bo Tarn laughed.", True),
        ("The post, in which Ida Holm said “{},” was shared by Bo Tarn.", True),
        ("Bo Tarn read out a tweet in which Ida Holm said: “{}.”", True),
        ("Bo Tarn left a post in which, Ida Holm said, “{}.”", False),
        ("Ida Holm said in a speech that “{},” Bo Tarn reminded voters.", False),
    ],
)
def test_post_stays_its_writer_s(text: str, cited: bool) -> None:
    """Whoever tells of it, the words are hers, and from a post where one is said to hold them."""
    quote = find_quotes(read_article(text.format(_WORDS)))[0]
    assert quote.cited is cited
    assert not cited or quote.speaker == "Ida Holm"
