from typing import Any

import pytest

from reports import make_post, make_report, make_verdict
from tweetcite.cli.outcome import FALSE, Tally, check_format, parse_fail_on
from tweetcite.errors import NotBuiltError, UsageError
from tweetcite.model import Label, Problem, Reason
from tweetcite.report.results import Unread

UNREAD = Unread("gone.txt", Problem("unreadable", "cannot read gone.txt"))


def judge(*labels: Label, **changes: Any) -> Any:
    return make_report(*(make_verdict(label, post=make_post(), **changes) for label in labels))


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        pytest.param([judge()], 0, id="no quotations"),
        pytest.param([judge("exact", "edited", "not-cited")], 0, id="honest"),
        pytest.param([judge("exact", "altered")], 1, id="altered"),
        pytest.param([judge("misattributed")], 1, id="misattributed"),
        pytest.param([judge("misdated")], 1, id="misdated"),
        pytest.param([judge("not-found")], 3, id="not found"),
        pytest.param([judge("unverifiable")], 3, id="unverifiable"),
        pytest.param([judge("edited", reason=Reason("critical-hidden", "…"))], 3, id="critical-hidden"),
        pytest.param([judge("exact", reason=Reason("context-risk", "…"))], 3, id="context-risk"),
        pytest.param([judge("not-found", "altered")], 1, id="1 wins over 3"),
        pytest.param([judge("exact"), UNREAD], 3, id="one input among others unread"),
        pytest.param([judge("altered"), UNREAD], 1, id="1 wins over unread"),
        pytest.param([UNREAD, UNREAD], 2, id="nothing read"),
    ],
)
def test_the_exit_code_follows_the_findings(results: list[Any], expected: int) -> None:
    tally = Tally()
    for result in results:
        tally.add(result)

    assert tally.exit_code() == expected


@pytest.mark.parametrize(
    ("fail_on", "label", "changes", "expected"),
    [
        pytest.param("critical,major", "altered", {"severity": "minor"}, 0, id="a milder rule lets minor pass"),
        pytest.param("critical,major", "altered", {"severity": "major"}, 1, id="major"),
        pytest.param("not-found", "not-found", {}, 1, id="a label that gives 3 else"),
        pytest.param("context-risk", "exact", {"reason": Reason("context-risk", "…")}, 1, id="a reason"),
        pytest.param("misdated", "altered", {"severity": "critical"}, 0, id="what is not named"),
        pytest.param(" Altered , misdated", "altered", {}, 1, id="spaces and capitals"),
    ],
)
def test_fail_on_redefines_what_gives_1(fail_on: str, label: Label, changes: dict[str, Any], expected: int) -> None:
    tally = Tally(parse_fail_on(fail_on))
    tally.add(judge(label, **changes))

    assert tally.exit_code() == expected


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        pytest.param([judge("altered", "not-found")], 0, id="findings are forgiven"),
        pytest.param([judge("exact"), UNREAD], 0, id="one unread among others too"),
        pytest.param([UNREAD], 2, id="that nothing could run is not"),
    ],
)
def test_exit_zero_forgives_findings_only(results: list[Any], expected: int) -> None:
    tally = Tally()
    for result in results:
        tally.add(result)

    assert tally.exit_code(exit_zero=True) == expected


def test_articles_that_were_passed_over_count_as_read() -> None:
    tally = Tally()
    tally.passed = 1
    tally.add(UNREAD)

    assert tally.exit_code() == 3
    assert tally.summarise(new=True).passed == 1


def test_without_fail_on_what_is_known_to_be_false_gives_1() -> None:
    assert parse_fail_on(None) == FALSE == {"altered", "misattributed", "misdated"}


@pytest.mark.parametrize(
    ("value", "message"),
    [
        pytest.param("alterd", "--fail-on does not know alterd; did you mean altered?", id="nearest label"),
        pytest.param("critical,majro", "--fail-on does not know majro; did you mean major?", id="nearest severity"),
        pytest.param("contex-risk", "did you mean context-risk?", id="nearest reason"),
        pytest.param("xyzzy", "use one of exact, edited", id="nothing near"),
        pytest.param("none", "--fail-on does not know none", id="no severity is no finding"),
        pytest.param(" , ", "--fail-on names nothing", id="empty"),
    ],
)
def test_an_unknown_value_of_fail_on_is_an_error_with_a_suggestion(value: str, message: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse_fail_on(value)

    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("value", ["html", "markdown", "csv", "github", "junit", "sarif"])
def test_a_format_that_is_not_built_yet_says_so(value: str) -> None:
    with pytest.raises(NotBuiltError, match=f"the format {value} is not built yet"):
        check_format(value)


def test_an_unknown_format_is_an_error_with_a_suggestion() -> None:
    with pytest.raises(UsageError, match="there is no format jsno; did you mean json"):
        check_format("jsno")
