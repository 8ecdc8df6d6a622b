"""What a translated quotation can be held to: accounts and people whom the post does not name."""

import pytest

from tweetcite.languages import load_nearest
from tweetcite.matching.translation import find_others
from tweetcite.model import Author, Post, PostRef, Quote, Span


def _others(code: str, quote: str, post_code: str, post: str) -> tuple[str, ...]:
    said = Quote("q", quote, (Span(0, len(quote)),))
    return find_others(said, Post(PostRef("x", "1"), Author("x"), post, language=post_code), load_nearest(code))


@pytest.mark.parametrize(
    ("code", "quote", "post_code", "post", "found"),
    [
        pytest.param("en", "We thank @bo_tarn", "fr", "Merci à @eve_l", ("@bo_tarn",), id="an account"),
        pytest.param(
            "fr", "Merci à Maude Levasseur", "en", "We thank Edie Brannock", ("Maude Levasseur",), id="a person"
        ),
        pytest.param("it", "Grazie a Ottavio Renzini", "es", "Gracias a Iñaki Belmonte", ("Ottavio Renzini",), id="it"),
    ],
)
def test_others_in_their_place_are_told(
    code: str, quote: str, post_code: str, post: str, found: tuple[str, ...]
) -> None:
    """Whom a translation names and the post does not, while the post names somebody else."""
    assert _others(code, quote, post_code, post) == found


@pytest.mark.parametrize(
    ("code", "quote", "post_code", "post"),
    [
        pytest.param("en", "We thank @bo_tarn", "fr", "Merci à @bo_tarn", id="the same account"),
        pytest.param("en", "We thank @bo_tarn", "fr", "Merci", id="an account put in"),
        pytest.param("en", "We thank Volodymyr Zelensky", "de", "Danke an Wolodymyr Selenskyj", id="spelled otherwise"),
        pytest.param("en", "The United States and New York", "de", "Die Vereinigten Staaten und New York", id="places"),
        pytest.param("de", "Sankt Petersburg und Kap Verde", "en", "Saint Petersburg and Cape Verde", id="exonyms"),
        pytest.param("ru", "Спасибо Полине Суховой", "en", "Thanks to Bo Levasseur", id="another script"),
        pytest.param("pl", "Dziękujemy Annie Nowickiej", "en", "We thank Edie Brannock", id="no dictionary"),
    ],
)
def test_what_may_be_the_same_stays_silent(code: str, quote: str, post_code: str, post: str) -> None:
    """Spellings, exonyms and scripts that cannot be compared accuse nobody."""
    assert _others(code, quote, post_code, post) == ()
