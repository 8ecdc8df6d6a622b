"""What the findings come to: counts, and the exit code that other programs rely on."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from tweetcite.errors import NotBuiltError, UsageError
from tweetcite.model import LABELS, Verdict
from tweetcite.report import FORMATS, FORMATS_NOT_BUILT
from tweetcite.report.results import Result, Summary, Unread

FALSE: frozenset[str] = frozenset({"altered", "misattributed", "misdated"})
"""What gives exit code 1, unless --fail-on says otherwise."""
DOUBTFUL: frozenset[str] = frozenset(
    {
        "not-found",
        "unverifiable",
        "critical-hidden",
        "context-risk",
        "hidden-characters",
        "look-alike-letters",
        "look-alike-account",
    }
)
"""What gives exit code 3: nothing is known to be false, but a person should look."""
_SEVERITIES = ("minor", "major", "critical")


@dataclass(slots=True)
class Tally:
    """Counts results as they come."""

    fail_on: frozenset[str] = FALSE
    labels: dict[str, int] = field(default_factory=lambda: dict.fromkeys(LABELS, 0))
    articles: int = 0
    unread: int = 0
    passed: int = 0
    is_false: bool = False
    is_doubtful: bool = False

    def add(self, result: Result) -> None:
        """Count one article, or one input that could not be read."""
        if isinstance(result, Unread):
            self.unread += 1
            return
        self.articles += 1
        for verdict in result.verdicts:
            self.labels[verdict.label] += 1
            marks = _marks_of(verdict)
            self.is_false |= bool(marks & self.fail_on)
            self.is_doubtful |= bool(marks & DOUBTFUL)

    def summarise(self, *, new: bool = False, complete: bool = True) -> Summary:
        """Return the counts as a value."""
        return Summary(dict(self.labels), self.articles, self.unread, self.passed if new else None, complete)

    def exit_code(self, *, exit_zero: bool = False) -> int:
        """Return 0, 1, 2 or 3; 1 wins over 3. `exit_zero` forgives findings, not that nothing could be read."""
        if self.unread and not self.articles and not self.passed:
            return 2
        if exit_zero:
            return 0
        if self.is_false:
            return 1
        return 3 if self.is_doubtful or self.unread else 0


def _marks_of(verdict: Verdict) -> frozenset[str]:
    return frozenset((verdict.label, verdict.severity, *(reason.code for reason in verdict.reasons)))


def parse_fail_on(value: str | None) -> frozenset[str]:
    """Return the labels, severities and reasons of a list with commas. Raises UsageError for an unknown one."""
    if value is None:
        return FALSE
    from tweetcite.matching.reasons import SENTENCES

    known = (*LABELS, *_SEVERITIES, *SENTENCES)
    chosen = frozenset(part.strip().lower() for part in value.split(",") if part.strip())
    for one in sorted(chosen):
        if one not in known:
            raise UsageError(f"--fail-on does not know {one}{suggest(one, known)}")
    if not chosen:
        raise UsageError("--fail-on names nothing; name labels, severities or reasons, with commas between them")
    return chosen


def check_format(value: str) -> str:
    """Return a format that can be rendered. Raises NotBuiltError or UsageError in one line."""
    if value in FORMATS_NOT_BUILT:
        raise NotBuiltError(f"the format {value} is not built yet; use {' or '.join(FORMATS)}")
    if value not in FORMATS:
        raise UsageError(f"there is no format {value}{suggest(value, FORMATS)}")
    return value


def suggest(word: str, known: Iterable[str]) -> str:
    """Return the end of an error line: the nearest known word, else all of them."""
    from difflib import get_close_matches

    known = tuple(known)
    near = get_close_matches(word[:100], known, n=1)
    return f"; did you mean {near[0]}?" if near else f"; use one of {', '.join(known)}"
