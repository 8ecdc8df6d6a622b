"""Two sentences of a post that a quotation runs together, and stops inside the second."""

import pytest

from sayings import edits_of
from tweetcite.matching.gravity import gravest


@pytest.mark.parametrize(
    ("quote", "post", "severity"),
    [
        pytest.param("The pump helped in winter", "The pump helped. In winter it froze.", "major", id="en-cut-inside"),
        pytest.param(
            "The pump helped in winter it froze", "The pump helped. In winter it froze.", "none", id="en-whole"
        ),
        pytest.param("The pump helped, in winter", "The pump helped. In winter it froze.", "none", id="en-comma"),
        pytest.param("The pump helped. In winter", "The pump helped. In winter it froze.", "none", id="en-stop"),
        pytest.param("The pump helped St Ives", "The pump helped St. Ives for years.", "none", id="en-short-form"),
        pytest.param("The pump helped in winter", "The pump helped in winter. It froze.", "none", id="en-one-sentence"),
    ],
)
def test_the_beginning_of_a_sentence_is_no_end_of_another(quote: str, post: str, severity: str) -> None:
    """Without the stop, what opens the next sentence tells of the one before."""
    assert gravest(edits_of(quote, post, "en")) == severity
