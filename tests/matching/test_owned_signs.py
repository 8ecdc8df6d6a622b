"""Endings behind a handle or tag, and numbers that an ellipsis begins in."""

import pytest

from sayings import edits_of, judge_saying

SAME = [
    pytest.param("en", "honest, TarnOfHarrow's lamps are out", "honest, @TarnOfHarrow's lamps are out", id="handle"),
    pytest.param("en", "honest, Tarn of Harrow’s lamps are out", "honest, @TarnOfHarrow's lamps are out", id="words"),
    pytest.param("en", "Harrow Bay’s lamps are out", "#HarrowBay's lamps are out", id="tag"),
    pytest.param("nl", "Volgens BoTarn's lijst is het dicht", "Volgens @BoTarn's lijst is het dicht", id="nl"),
    pytest.param("tr", "İzmir'de hava bugün çok güzel", "#İzmir'de hava bugün çok güzel", id="tr"),
]
OTHER = [
    pytest.param("en", "honest, Rehm of Harrow's lamps are out", "honest, @TarnOfHarrow's lamps are out", id="handle"),
    pytest.param("en", "Larkin Bay’s lamps are out", "#HarrowBay's lamps are out", id="tag"),
    pytest.param("tr", "Ankara'da hava bugün çok güzel", "#İzmir'de hava bugün çok güzel", id="tr"),
]
HIDDEN = [
    pytest.param("en", "“We lose … pounds a year,” {} tweeted.", "We lose 500 million pounds a year.", id="en-unit"),
    pytest.param("en", "“We lose ... million pounds a year,” {} tweeted.", "We lose 5 million pounds a year.", id="en"),
    pytest.param("fr", "« Le port perd … d’euros », a tweeté {}.", "Le port perd 500 millions d’euros.", id="fr"),
]


@pytest.mark.parametrize(("code", "quote", "post"), SAME)
def test_an_owner_may_lose_the_sign(code: str, quote: str, post: str) -> None:
    """What an apostrophe joins to a handle or tag stays with it when the sign is dropped."""
    assert {e.kind for e in edits_of(quote, post, code)} <= {"editorial", "typographic"}


@pytest.mark.parametrize(("code", "quote", "post"), OTHER)
def test_another_owner_is_another_name(code: str, quote: str, post: str) -> None:
    """The ending that both have makes no name of another."""
    assert [e.severity for e in edits_of(quote, post, code) if e.kind == "substantive"] == ["critical"]


@pytest.mark.parametrize(("code", "sentence", "post"), HIDDEN)
def test_an_ellipsis_may_begin_inside_a_number(code: str, sentence: str, post: str) -> None:
    """The unit that stands behind the ellipsis is the post's own."""
    verdict = judge_saying(sentence.format("Ada Brill"), "Ada Brill", post, code)
    assert (verdict.label, [r.code for r in verdict.reasons][:1]) == ("edited", ["disclosed-edits"])


def test_an_ellipsis_brings_in_no_other_scale() -> None:
    """Billion is no part of million."""
    sentence = "“With the port we lose … billion pounds. Sorry, no more!” Ada Brill tweeted."
    verdict = judge_saying(sentence, "Ada Brill", "With the port we lose 500 million pounds. Sorry, no more!", "en")
    assert (verdict.label, verdict.severity) == ("altered", "critical")
