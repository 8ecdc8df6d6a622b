"""Verbs in a form without a subject behind a clause that says where something was posted."""

from dataclasses import replace

import pytest

from tweetcite import find_quotes, read_article


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "Bo Tarn took to X, mocking Ida Marsh for her “deaf, blind harbour”.", id="en"),
        pytest.param(
            "en", "Bo Tarn, the pilot, lashed out on X on Friday, blaming it on a “deaf, blind harbour”.", id="en, day"
        ),
        pytest.param("fr", "Bo Tarn a réagi sur X, se moquant d'un « port sourd et aveugle ».", id="fr"),
        pytest.param("it", "Bo Tarn è intervenuto su X, prendendo in giro un “porto sordo e cieco”.", id="it"),
        pytest.param(
            "en", "Bo Tarn took to X; on Facebook he raged on, cursing the “deaf, blind harbour”.", id="en, again"
        ),
    ],
)
def test_participle_cites_what_its_clause_posts(language: str, text: str) -> None:
    """Whoever takes to a platform, doing something with words, posts them, whatever the verb."""
    quote = find_quotes(replace(read_article(text), language=language))[-1]

    assert (quote.speaker, quote.cited) == ("Bo Tarn", True)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Bo Tarn took to X. Ida Marsh sat still, mocking him for a “deaf, blind harbour”.", id="another"),
        pytest.param("Bo Tarn left X, following a row over “the deaf, blind harbour”.", id="preposition"),
        pytest.param("Users found songs on X, including “The Deaf, Blind Harbour”.", id="title"),
    ],
)
def test_other_participles_cite_nothing(text: str) -> None:
    """A participle of another clause, and one that has become a preposition, tell of no post."""
    assert not find_quotes(read_article(text))[-1].cited
