"""Save Page Now: have the Internet Archive capture an address. Needs keys; errors come with status 200."""

from collections.abc import Generator
from typing import NamedTuple

from tweetcite.fetch.wayback import ROOT
from tweetcite.platforms import Answer, Request

_POLLS = 12
_WAIT = 5.0
_LASTING = frozenset(
    "not-found no-access blocked blocked-url invalid-url-syntax too-many-daily-captures user-session-limit".split()
)


class Saved(NamedTuple):
    """What became of asking for a capture: its address, or why there is none. `lasting`: asking again is of no use."""

    url: str | None
    problem: str | None = None
    lasting: bool = False


def ask_save(address: str, key: str, root: str = ROOT) -> Generator[Request, Answer, Saved]:
    """Ask for a capture and wait until it is made, at most a minute. `key` is `access:secret`."""
    headers = (("Authorization", f"LOW {key}"), ("Accept", "application/json"))
    answer = yield Request(f"{root}/save", headers, (("url", address), ("skip_first_archive", "1")))
    job = answer.data.get("job_id")
    if not isinstance(job, str) or not job.replace("-", "").isalnum():
        return _fail(answer)
    for _ in range(_POLLS):
        answer = yield Request(f"{root}/save/status/{job}", headers, pause=_WAIT)
        if answer.data.get("status") == "success":
            stamp, original = answer.data.get("timestamp"), answer.data.get("original_url") or address
            return Saved(f"{root}/web/{stamp}/{original}")
        if answer.data.get("status") != "pending":
            return _fail(answer)
    return Saved(None, "the Internet Archive has not finished within a minute; look for the capture later")


def _fail(answer: Answer) -> Saved:
    code = str(answer.data.get("status_ext") or "").removeprefix("error:")[:60]
    if answer.status == 401:
        return Saved(None, "the Internet Archive does not know these keys; check TWEETCITE_ARCHIVE_KEY", True)
    if answer.status == 429:
        return Saved(None, "the Internet Archive asks for patience; try again later")
    told = str(answer.data.get("message") or code or f"status {answer.status}")[:300]
    return Saved(None, f"the Internet Archive could not save it: {told}", code in _LASTING)
