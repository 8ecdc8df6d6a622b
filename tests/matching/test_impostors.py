"""An account that is easily taken for another is noted with the quotation; the plainer of the two is not."""

import pytest

from tweetcite import read_article, verify_article
from tweetcite.model import Author, Post, PostRef

TRUE, FALSE = "The lamps on the quay stay lit all winter", "The lamps on the quay go out before the winter"


def make_post(handle: str, words: str, number: int, name: str = "Odile Brandvold") -> Post:
    ref = PostRef("x", str(1785900000000000000 + number), None, handle)
    return Post(ref, Author("x", None, handle, name), words, origin="import")


def codes_for(quoted: str, posts: list[Post]) -> set[str]:
    text = f"Light for the quay.\n\n“{quoted},” Odile Brandvold tweeted.\n"
    [verdict] = verify_article(read_article(text), lambda quote: posts).verdicts
    assert verdict.label == "exact"
    return {reason.code for reason in verdict.reasons}


@pytest.mark.parametrize("handle", ["odile_brandvold", "odilebrandvold1", "0dilebrandvold", "odiIebrandvold"])
def test_an_impostor_is_noted(handle: str) -> None:
    posts = [make_post("odilebrandvold", TRUE, 1), make_post(handle, FALSE, 2)]

    assert "look-alike-account" in codes_for(FALSE, posts)


@pytest.mark.parametrize("handle", ["odile_brandvold", "odilebrandvold1", "0dilebrandvold"])
def test_the_account_that_is_imitated_is_not(handle: str) -> None:
    posts = [make_post("odilebrandvold", TRUE, 1), make_post(handle, FALSE, 2)]

    assert "look-alike-account" not in codes_for(TRUE, posts)


def test_two_accounts_of_one_person_are_not() -> None:
    posts = [make_post("odilebrandvold", TRUE, 1), make_post("quayoffice", FALSE, 2)]

    assert "look-alike-account" not in codes_for(FALSE, posts)


def test_accounts_of_two_people_are_not() -> None:
    posts = [make_post("brandvold", TRUE, 1, "Arne Brandvold"), make_post("brandvold_", FALSE, 2)]

    assert "look-alike-account" not in codes_for(FALSE, posts)


def test_a_post_is_found_among_very_many_embeds() -> None:
    """The posts that an article shows crowd out none that holds the words."""
    embeds = "".join(
        f'<blockquote class="twitter-tweet"><p>Boat {n} is in.</p>&mdash; Ada (@ada{n}) '
        f'<a href="https://x.com/ada{n}/status/{1785900000000000100 + n}">May 2, 2024</a></blockquote>'
        for n in range(60)
    )
    page = f"<html><body><article><p>“{TRUE},” Odile Brandvold tweeted.</p>{embeds}</article></body></html>"

    report = verify_article(read_article(page), lambda quote: [make_post("odilebrandvold", TRUE, 1)])

    assert report.verdicts[0].label == "exact"
