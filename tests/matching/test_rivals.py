"""Words that come as close to several posts as to one: nobody knows which was meant, or whether it is any of them."""

from dataclasses import replace
from datetime import datetime

import pytest

from tweetcite import read_article, verify_article
from tweetcite.model import Author, Post, PostRef

AUTHOR = Author("x", None, "adabrill", "Ada Brill")


def _label(words: str, *posts: str, code: str = "en") -> str:
    known = [
        Post(PostRef("x", str(n)), AUTHOR, text, language=code, origin="import") for n, text in enumerate(posts, 1)
    ]
    article = replace(read_article(f"“{words},” Ada Brill tweeted."), language=code)
    (verdict,) = verify_article(article, lambda quote: known).verdicts
    return verdict.label


@pytest.mark.parametrize(
    ("words", "posts"),
    [
        pytest.param(
            "The shelter on the quay is ready for 26 children tonight",
            (
                "The shelter on the quay is ready for 17 children tonight",
                "The shelter on the quay is ready for 21 children tonight",
            ),
            id="a sentence posted every day",
        ),
        pytest.param(
            "14: a triangle of love and loss in the harbour town",
            ("The library reads on 14 November: …",),
            id="a word of a copy cut short",
        ),
    ],
)
def test_what_may_be_another_post_is_not_found(words: str, posts: tuple[str, ...]) -> None:
    """A post that we do not have may say just that."""
    assert _label(words, *posts) == "not-found"


@pytest.mark.parametrize(
    ("words", "posts", "label"),
    [
        pytest.param(
            "The shelter on the quay is ready for 26 children tonight",
            ("The shelter on the quay is ready for 17 children tonight",),
            "altered",
            id="one post",
        ),
        pytest.param(
            "The shelter on the quay is ready for 26 children tonight",
            ("The shelter on the quay is ready for 17 children tonight",) * 2,
            "altered",
            id="the same post twice",
        ),
        pytest.param(
            "The shelter on the quay is ready for 26 children tonight",
            (
                "The shelter on the quay is ready for 17 children tonight",
                "The shelter on the hill is ready for 21 children tonight",
            ),
            "altered",
            id="one is nearer",
        ),
        pytest.param(
            "The shelter on the quay is ready for 21 children tonight",
            (
                "The shelter on the quay is ready for 17 children tonight",
                "The shelter on the quay is ready for 21 children tonight",
            ),
            "exact",
            id="one has the very words",
        ),
    ],
)
def test_the_nearest_post_is_held_against_its_words(words: str, posts: tuple[str, ...], label: str) -> None:
    """One post that comes nearer than all others is the passage."""
    assert _label(words, *posts) == label


@pytest.mark.parametrize(
    ("said", "label"),
    [
        pytest.param("on her Facebook page", "not-found", id="another platform"),
        pytest.param("on X", "altered", id="silent: the platform of the post"),
    ],
)
def test_loosely_similar_words_of_another_platform_may_be_another_post(said: str, label: str) -> None:
    """Who posts on two platforms says there the same in other words."""
    post = "Councillors never got over the fact that Ada Brill won the vote for the harbour! @BoTarn"
    known = [Post(PostRef("x", "1"), AUTHOR, post, language="en", origin="import")]
    article = read_article(
        f"“Councillors have never gotten over the fact that I won the vote very fairly,” Ada Brill wrote {said}."
    )
    (verdict,) = verify_article(article, lambda quote: known).verdicts
    assert verdict.label == label


HARBOUR = "Just remember the Northerners never won a race but never lost a market!"


@pytest.mark.parametrize(
    ("words", "post", "day", "said", "label"),
    [
        pytest.param(
            "The North never won a race but never lost a market",
            HARBOUR,
            "2023-07-29",
            " on Friday",
            "not-found",
            id="another day, half a year later",
        ),
        pytest.param(
            "The North never won a race but never lost a market",
            HARBOUR,
            "2024-01-05",
            " on Friday",
            "altered",
            id="silent: the day of the post",
        ),
        pytest.param(
            "They should have been taken out many years ago",
            "They should have been taken care of years ago, and we are taking care of them now!",
            "2023-08-18",
            "",
            "not-found",
            id="words exchanged for others, half a year later",
        ),
        pytest.param(
            "They should have been taken out many years ago",
            "They should have been taken care of years ago, and we are taking care of them now!",
            "2024-01-04",
            "",
            "altered",
            id="silent: a day later",
        ),
        pytest.param(
            "I think she should be ashamed of herself",
            "Ada Holm panders to the worst of our society. She should be ashamed of herself!",
            "2023-11-20",
            "",
            "not-found",
            id="other words before a sentence, weeks later",
        ),
    ],
)
def test_altered_words_of_another_time_may_be_said_again(
    words: str, post: str, day: str, said: str, label: str
) -> None:
    """Who said much the same long before may have said this in a post that we do not have."""
    known = [
        Post(
            PostRef("x", "1"),
            AUTHOR,
            post,
            language="en",
            origin="import",
            created=datetime.fromisoformat(f"{day}T12:00Z"),
        )
    ]
    article = replace(read_article(f"“{words},” Ada Brill tweeted{said}."), published=datetime(2024, 1, 5))
    (verdict,) = verify_article(article, lambda quote: known).verdicts
    assert verdict.label == label


@pytest.mark.parametrize(
    ("words", "label"),
    [
        pytest.param("a hero", "unverifiable", id="a noun without what describes it"),
        pytest.param("an American hero", "exact", id="silent: with it"),
    ],
)
def test_an_article_and_a_noun_are_anybodys(words: str, label: str) -> None:
    """What an article sums up in two words is no quotation of a post that has more."""
    post = "\n\nDan Corrow is an American hero. I respect him.\n\n— Ada Brill (@adabrill) July 18, 2015\n"
    (verdict,) = verify_article(
        read_article(f"Ada Brill called Corrow “{words}” on Twitter.{post}"), lambda quote: []
    ).verdicts
    assert verdict.label == label
