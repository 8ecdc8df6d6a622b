"""What was tried, promised or threatened has not been done: the verb that says so is not left out for nothing."""

import pytest

from sayings import change_of

TURNED = [
    pytest.param("en", "We warned the rowers in time", "We tried to warn the rowers in time", id="en-tried"),
    pytest.param("en", "The club drained the lock", "The club threatened to drain the lock", id="en-threatened"),
    pytest.param("en", "We are closing the lock", "We are considering closing the lock", id="en-considered"),
    pytest.param("fr", "Le club a vidé le bassin", "Le club a promis de vider le bassin", id="fr"),
    pytest.param("es", "El club vació la dársena", "El club intentó vaciar la dársena", id="es"),
    pytest.param("it", "Il club ha svuotato la darsena", "Il club ha minacciato di svuotare la darsena", id="it"),
    pytest.param("pt", "O clube esvaziou a doca", "O clube tentou esvaziar a doca", id="pt"),
]
OTHERWISE = [
    pytest.param("en", "We vowed to warn the rowers", "We promised to warn the rowers", id="both-leave-it-open"),
    pytest.param("en", "The idea pleased the rowers", "The plan pleased the rowers", id="en-noun"),
    pytest.param("en", "The club baked a cake for us", "The club promised a cake for us", id="en-no-infinitive"),
    pytest.param("fr", "La toile du club est sèche", "La tente du club est sèche", id="fr-noun"),
]


@pytest.mark.parametrize(("code", "quote", "post"), TURNED)
def test_what_was_attempted_is_not_done(code: str, quote: str, post: str) -> None:
    """Who promised to drain a lock may never have drained it."""
    edits = change_of(quote, post, code)
    assert edits[1] == "critical"


@pytest.mark.parametrize(("code", "quote", "post"), OTHERWISE)
def test_such_a_verb_counts_only_before_an_infinitive(code: str, quote: str, post: str) -> None:
    """A noun of the same letters, or another verb of the kind, leaves nothing more open than before."""
    assert change_of(quote, post, code) == ("word", "major")


@pytest.mark.parametrize(
    ("quote", "post", "severity"),
    [
        pytest.param("The mayor was not told", "The mayor says she was not told", "critical", id="says-she"),
        pytest.param("It is a shame for us", "It is, he said, a shame for us", "critical", id="inserted"),
        pytest.param("It is a shame for us", "It is, I said, a shame for us", "major", id="silent: own"),
        pytest.param("It is a shame for us", "It is, old and wet, a shame for us", "major", id="silent: no report"),
    ],
)
def test_what_somebody_says_is_no_fact(quote: str, post: str, severity: str) -> None:
    """Without who says so, a claim becomes the writer's own; that the writer says so is no news."""
    assert change_of(quote, post, "en")[1] == severity
