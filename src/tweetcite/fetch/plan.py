"""Carrying out conversations: each request goes through the guarded client, each answer back, until there is a result.

Here pacing, refusals, conditional requests and failures are dealt with once for all platforms and archives.
"""

from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypeVar

from tweetcite.endpoints import find_ask
from tweetcite.errors import BusyError, FetchError
from tweetcite.fetch.archive_today import ask_archive_today
from tweetcite.fetch.client import Client, Exchange, Validators
from tweetcite.fetch.documents import make_answer
from tweetcite.fetch.memento import Archive, ask_memento
from tweetcite.fetch.wayback import ask_wayback
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Answer, Asking, Found, Request, Unavailable, find_platform

_MOST_REQUESTS = 40

Result = TypeVar("Result")


class Kept(NamedTuple):
    """An answer that the archive holds already: its body, and what to ask with whether it has changed."""

    body: bytes
    headers: dict[str, str]

    @property
    def validators(self) -> Validators:
        """Return what the server said of it."""
        return Validators(self.headers.get("etag"), self.headers.get("last-modified"))


Recall = Callable[[str], Kept | None]


@dataclass(frozen=True, slots=True)
class Sources:
    """Whom to ask beside the platforms: the witness, the Wayback Machine, archive.today, other archives."""

    witnesses: bool = True
    archives: bool = True
    others: tuple[Archive, ...] = ()


@dataclass(frozen=True, slots=True)
class Step:
    """One conversation and what came of it. `source` names who was asked; `problem` is why an answer was missing."""

    source: str
    found: Found
    exchanges: tuple[Exchange, ...] = ()
    problem: str | None = None
    busy: bool = False

    @property
    def posts(self) -> tuple[Post, ...]:
        """Return the texts that were found."""
        return () if isinstance(self.found, Unavailable) else self.found


@dataclass(frozen=True, slots=True)
class Lookup:
    """All that came of looking for one post: a step for each that was asked."""

    ref: PostRef
    steps: tuple[Step, ...] = field(default=())

    @property
    def posts(self) -> tuple[Post, ...]:
        """Return the texts of all steps."""
        return tuple(post for step in self.steps for post in step.posts)


def carry_out(
    client: Client, talk: Generator[Request, Answer, Result], recall: Recall = lambda url: None
) -> tuple[Result, tuple[Exchange, ...], str | None, bool]:
    """Carry a conversation out; return its result, the exchanges, the last problem, and whether a host was busy.

    A request that fails is answered with status 0, one to a busy host with 429: the conversation goes on.
    """
    exchanges: list[Exchange] = []
    problem: str | None = None
    busy = False
    try:
        request = next(talk)
        for _ in range(_MOST_REQUESTS):
            if request.pause:
                client.pacing.sleep(request.pause)
            try:
                exchange = _ask(client, request, recall(request.url))
            except BusyError as error:
                answer, problem, busy = Answer(429, {}, request.url), str(error), True
            except FetchError as error:
                answer, problem = Answer(0, {}, request.url), str(error)
            else:
                exchanges.append(exchange)
                busy |= exchange.status == 429
                answer = make_answer(exchange)._replace(url=exchange.final_url)
            request = talk.send(answer)
    except StopIteration as end:
        result: Result = end.value
        return result, tuple(exchanges), problem, busy
    talk.close()
    raise FetchError(f"more than {_MOST_REQUESTS} questions for one post: {request.url[:200]}")


def _ask(client: Client, request: Request, kept: Kept | None) -> Exchange:
    """Ask, and put the answer that we have in the place of "not modified"."""
    exchange = client.send(request, kept.validators if kept else None)
    if exchange.status == 304 and kept:
        return replace(
            exchange, status=200, body=kept.body, headers={**kept.headers, **exchange.headers, "x-unchanged": "304"}
        )
    return exchange


def list_talks(ref: PostRef, sources: Sources) -> Iterator[tuple[str, Asking]]:
    """Yield whom to ask for a post, in order, with the conversation."""
    ask = find_ask(ref.platform)
    if ask is not None:
        yield ref.platform, ask(ref, witnesses=sources.witnesses)
    for archive in sources.others:
        yield archive.name, ask_memento(ref, archive)
    if sources.archives:
        yield "wayback", ask_wayback(ref)
        yield "archive.today", ask_archive_today(ref)


def look_up(client: Client, ref: PostRef, sources: Sources, recall: Recall = lambda url: None) -> Lookup:
    """Ask for a post: its platform, then archives until one shows its words."""
    steps: list[Step] = []
    if find_ask(ref.platform) is None:
        title = getattr(find_platform(ref.platform), "title", ref.platform)
        note = f"{title} shows its posts only to people who log in"
        steps.append(Step(ref.platform, Unavailable("login-wall", note)))
    for source, talk in list_talks(ref, sources):
        try:
            found, exchanges, problem, busy = carry_out(client, talk, recall)
        except FetchError as error:
            steps.append(Step(source, Unavailable("unknown"), (), str(error)))
            continue
        steps.append(Step(source, found, exchanges, problem, busy))
        if any(post.text and not post.truncated for post in steps[-1].posts) or _is_wordless(steps[-1]):
            break
    return Lookup(ref, tuple(steps))


def _is_wordless(step: Step) -> bool:
    """Tell whether a platform showed a post that simply has no words: archives would not know better."""
    return bool(step.posts) and all(post.text is None for post in step.posts)


def preview(ref: PostRef, sources: Sources) -> Sequence[str]:
    """Return the address that each conversation would ask first; nothing is asked."""
    first = []
    for _, talk in list_talks(ref, sources):
        try:
            first.append(next(talk).url)
        except StopIteration:
            continue
        talk.close()
    return first
