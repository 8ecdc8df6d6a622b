"""Commas around a counted noun, a share that loses its sign at the end, a letter left out of a small word."""

import pytest

from sayings import change_of, edits_of, judge_saying

COMMAS = [
    pytest.param(
        "As I predicted, 16 states, led by Holm, have filed a suit",
        "As I predicted 16 states led by Holm have filed a suit",
    ),
    pytest.param("After May, the claims, all of them, were paid out", "After May the claims all of them were paid out"),
]


@pytest.mark.parametrize(("quote", "post"), COMMAS)
def test_a_counted_noun_says_nothing(quote: str, post: str) -> None:
    """Commas around sixteen states change nobody who states something."""
    assert {e.kind for e in edits_of(quote, post, "en")} == {"editorial"}


def test_commas_around_who_speaks_turn_the_sentence() -> None:
    """Who says that somebody lies is not who lies."""
    edits = edits_of("The council, says the mayor, lies", "The council says the mayor lies", "en")
    assert {(e.kind, e.severity) for e in edits} == {("substantive", "critical")}


def test_a_share_may_lose_its_sign_where_the_words_end() -> None:
    """The digits are the post's; that they say less is told."""
    verdict = judge_saying(
        "“I would be beating Holm by 20,” Ada Brill tweeted.",
        "Ada Brill",
        "If all is fair, I would be beating Holm by 20%",
        "en",
    )
    assert (verdict.label, "context-risk" in [r.code for r in verdict.reasons]) == ("exact", True)


def test_a_share_without_its_sign_is_another_number() -> None:
    """Inside the sentence 20 is not 20%."""
    assert change_of("We lost 20 of the boats last year", "We lost 20% of the boats last year", "en") == (
        "number",
        "critical",
    )


def test_a_small_word_may_be_mistyped() -> None:
    """One letter left out of three makes no other word."""
    assert change_of("Unwilling to pay fo the wall", "Unwilling to pay for the wall", "en") == ("typo", "minor")


def test_another_small_word_is_no_slip() -> None:
    """What is a word of its own was not mistyped."""
    assert change_of("Unwilling to pay or the wall", "Unwilling to pay for the wall", "en") != ("typo", "minor")
