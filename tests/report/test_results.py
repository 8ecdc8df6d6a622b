from typing import Any

import pytest

from tweetcite.model import LABELS, Label
from tweetcite.report.results import Summary, phrase_summary


def make_summary(counts: dict[Label, int], articles: int = 1, unread: int = 0, **changes: Any) -> Summary:
    return Summary({label: counts.get(label, 0) for label in LABELS}, articles, unread, **changes)


@pytest.mark.parametrize(
    ("summary", "expected"),
    [
        pytest.param(make_summary({}), "1 article: no quotations", id="nothing"),
        pytest.param(
            make_summary({"exact": 3, "altered": 1, "not-cited": 4}, articles=2),
            "2 articles: 3 exact, 1 altered, 4 not cited from a post",
            id="counts in the order of the labels",
        ),
        pytest.param(make_summary({}, passed=0), "1 article: no quotations", id="none passed"),
        pytest.param(
            make_summary({"exact": 1}, passed=3), "1 article: 1 exact; 3 passed over as verified before", id="passed"
        ),
        pytest.param(
            make_summary({"exact": 1}, unread=2), "1 article: 1 exact; 2 inputs could not be read", id="unread"
        ),
        pytest.param(
            make_summary({"exact": 1}, complete=False),
            "1 article: 1 exact; interrupted, not all was read",
            id="interrupted",
        ),
    ],
)
def test_the_summary_is_one_line(summary: Summary, expected: str) -> None:
    assert phrase_summary(summary) == expected
