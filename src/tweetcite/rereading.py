"""Reading again what the archive read once: posts of articles and of answers, from the bytes that are kept of them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from tweetcite.article import read_article
from tweetcite.endpoints import find_ask
from tweetcite.endpoints.captures import read_body, read_shown
from tweetcite.errors import InputError
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Answer, Unavailable
from tweetcite.store.audit import MOST_FAULTS
from tweetcite.store.readers import name_readers
from tweetcite.store.shown import Answered, Reading, Shown
from tweetcite.store.store import Store

_MOST_REQUESTS = 40
_MOST_OTHERS = 10


class Reread(NamedTuple):
    """How many texts were read again, how many of them other readers had read, how many of these they read otherwise.

    Another version of the readers may make another text of the same bytes: that is no fault of the archive.
    """

    texts: int
    by_others: int
    otherwise: int
    faults: tuple[str, ...]


class _Compared(NamedTuple):
    """One text that was read again: what read it first, whether it is the same, and what to say if it is not."""

    reader: str | None
    is_same: bool
    fault: str


def reread(store: Store) -> Reread:
    """Read every article and every answer of the archive again and compare what they show with what is stored."""
    texts = by_others = otherwise = 0
    faults: list[str] = []
    for one in _compare_all(store):
        texts += 1
        is_ours = one.reader == name_readers()
        by_others += not is_ours
        if one.is_same:
            continue
        if not is_ours:
            otherwise += 1
        elif len(faults) < MOST_FAULTS:
            faults.append(one.fault)
    return Reread(texts, by_others, otherwise, tuple(faults))


def _compare_all(store: Store) -> Iterator[_Compared]:
    for shown in store.read_shown():
        yield from _compare_embeds(shown)
    for answered in store.read_answered():
        for reading in answered.readings:
            is_same = any(text == reading.text for text in _read_again(answered, reading))
            fault = f"capture {reading.capture_id}: the bytes of its answer show another text"
            yield _Compared(reading.reader, is_same, fault)


def _compare_embeds(shown: Shown) -> Iterator[_Compared]:
    """Yield whether the text of each capture stands where it was seen."""
    try:
        embeds = read_article(shown.data, shown.source).embeds
    except InputError:
        embeds = ()
    known: dict[str, set[str | None]] = {}
    for embed in embeds:
        known.setdefault(f"{embed.span.start}-{embed.span.end}", set()).add(embed.post.text)
    for look in shown.looks:
        fault = f"capture {look.capture_id}: the bytes of its article show another text"
        yield _Compared(look.reader, look.text in known.get(look.record, set()), fault)


def _read_again(answered: Answered, reading: Reading) -> Iterator[str | None]:
    """Yield the texts that an answer shows: a capture by itself, an answer of a platform in its conversation."""
    if reading.kind == "wayback":
        found = read_shown(_make_answer(answered, reading).data, answered.ref)
        yield found.text if isinstance(found, Post) else None
        return
    for others in _list_others(answered, reading):
        answers = dict(pair for one in (*others, reading) for pair in _list_addresses(answered, one))
        for post in _converse(_locate(answered), answers):
            if post.seen_in == reading.source:
                yield post.text


def _list_others(answered: Answered, reading: Reading) -> Iterator[Sequence[Reading]]:
    """Yield the other answers that an answer may have needed: none, those of its run, else each."""
    rest = [one for one in answered.readings if one.sha256 != reading.sha256]
    yield ()
    yield [one for one in rest if one.run == reading.run]
    yield from ([one] for one in rest[:_MOST_OTHERS])


def _list_addresses(answered: Answered, reading: Reading) -> Iterator[tuple[str, Answer]]:
    answer = _make_answer(answered, reading)
    yield _cut(str(reading.http.get("url") or reading.source)), answer
    yield _cut(reading.source), answer


def _cut(url: str) -> str:
    """Return an address without its query, in which a handle stands as it was typed when the post was asked for."""
    return url.partition("?")[0]


def _make_answer(answered: Answered, reading: Reading) -> Answer:
    told, status = reading.http.get("headers"), reading.http.get("status")
    headers = {str(name): str(value) for name, value in told.items()} if isinstance(told, dict) else {}
    data = read_body(answered.bodies[reading.sha256], headers.get("content-type", ""))
    return Answer(status if isinstance(status, int) else 200, data, reading.source, headers)


def _locate(answered: Answered) -> PostRef:
    """Return the post with an address that holds its account's number: what that is was asked, and is not kept."""
    ref, account = answered.ref, answered.account or ""
    return replace(ref, url=f"https://bsky.app/profile/{account}/post/{ref.id}") if account.startswith("did:") else ref


def _converse(ref: PostRef, answers: Mapping[str, Answer]) -> Iterable[Post]:
    """Return the posts of a conversation in which only these addresses answer."""
    ask = find_ask(ref.platform)
    if ask is None:
        return ()
    talk = ask(ref, witnesses=True)
    try:
        request = next(talk)
        for _ in range(_MOST_REQUESTS):
            request = talk.send(answers.get(_cut(request.url)) or Answer(0, {}, request.url))
    except StopIteration as end:
        return () if isinstance(end.value, Unavailable) else end.value
    talk.close()
    return ()
