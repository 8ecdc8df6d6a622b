"""Threads: posts that one account sent as one text, joined in order.

A thread is a chain of replies to oneself, else parts that count themselves (1/, 2/3), else posts at most ten minutes
apart with nothing between, or an hour where the one breaks off with dots and the next goes on in the middle of a
sentence; the last two are assumptions, and are said to be.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from tweetcite.matching.candidates import Candidate, find_usable
from tweetcite.matching.identity import is_cut, is_independent
from tweetcite.model import Origin, Post

_APART = timedelta(minutes=10)
_APART_MID_SENTENCE = timedelta(hours=1)
_COUNTER = re.compile(
    r"^\s*(?:🧵\s*)?[(\[]?\d{1,3}\s?[/.)]\s?(?:\d{1,3}|n|x)?[)\]]?\s+|\s*[(\[]?\d{1,3}/(?:\d{1,3}|n|x)?[)\]]?\s*$|\s*🧵\s*$"
)
_COUNTED = re.compile(r"(?:^|\s|(?<=[。！？]))[(\[]?(\d{1,3})/(?:\d{1,3}|n|x)?[)\]]?(?=\s|$)")
_JOINING = re.compile(r"\s*(?:\.{2,}|…|>>|👇|⬇️)\s*(?:https?://\S+\s*)*$")
_LEADING = re.compile(r"^\s*(?:\.{2,}|…)\s*")
_LONGEST = 25


def join_threads(candidates: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """Return the threads among the candidates, each as one candidate whose text is that of its parts."""
    accounts: dict[tuple[str, str], list[tuple[Candidate, Post]]] = {}
    for candidate in candidates:
        texts = [p for p in candidate.texts if p.author.handle and not is_cut(p)]
        if texts:
            best = texts[0]
            key = best.ref.platform, (best.author.handle or "").casefold()
            accounts.setdefault(key, []).append((candidate, best))
    return tuple(thread for parts in accounts.values() for thread in _find_threads(parts))


def _find_threads(parts: list[tuple[Candidate, Post]]) -> list[Candidate]:
    dated = [p for p in parts if p[1].created is not None]
    timed = [p for p in dated if p[1].created_precision == "second"]
    timed.sort(key=lambda p: (_moment(p[1]), p[1].ref.id or ""))
    days = [p for p in dated if p[1].created_precision == "day"]
    follows = [(a, b) for a, b in pairwise(timed) if _continues(a[1], b[1])]
    follows += [(a, b) for a, b in pairwise(days) if a[1].created_day == b[1].created_day and _is_counted(a[1], b[1])]
    threads: list[list[tuple[Candidate, Post]]] = []
    for before, after in follows:
        if threads and threads[-1][-1] is before:
            threads[-1].append(after)
        else:
            threads.append([before, after])
    return [_join(thread[:_LONGEST]) for thread in threads]


def _continues(a: Post, b: Post) -> bool:
    if b.reply_to:
        return b.reply_to == a.ref.id
    apart = _moment(b) - _moment(a)
    return apart <= _APART or (apart <= _APART_MID_SENTENCE and _goes_on(a, b)) or _is_counted(a, b)


def _goes_on(a: Post, b: Post) -> bool:
    start = b.text or ""
    return bool(_JOINING.search(a.text or "")) and (start[:1].islower() or bool(_LEADING.search(start)))


def _moment(post: Post) -> datetime:
    return post.created or datetime.min.replace(tzinfo=UTC)


def _is_counted(a: Post, b: Post) -> bool:
    if "/" not in (a.text or "") or "/" not in (b.text or ""):
        return False  # most posts count nothing, and the pattern is dear
    first, second = _COUNTED.search(a.text or ""), _COUNTED.search(b.text or "")
    return first is not None and second is not None and int(second.group(1)) == int(first.group(1)) + 1


def _join(parts: Sequence[tuple[Candidate, Post]]) -> Candidate:
    posts = [post for _, post in parts]
    texts = [_strip(post.text or "", first=i == 0, last=i == len(posts) - 1) for i, post in enumerate(posts)]
    starts = [sum(len(text) + 1 for text in texts[:i]) for i in range(len(texts))]
    sure = all(b.reply_to == a.ref.id or _is_counted(a, b) for a, b in pairwise(posts))
    joined = replace(posts[0], text="\n".join(texts), truncated=False, origin=_origin(posts))
    ranks = [c.rank for c, _ in parts if c.rank is not None]
    independent, embedded = ((joined,), ()) if is_independent(joined) else ((), (joined,))
    return Candidate(
        ref=posts[0].ref,
        independent=independent,
        embedded=embedded,
        rank=min(ranks, default=None),
        beside=any(c.beside for c, _ in parts),
        thread="thread" if sure else "thread-assumed",
        parts=tuple(zip(starts, posts, strict=True)),
        texts=find_usable(independent, embedded),
    )


def _origin(posts: Sequence[Post]) -> Origin:
    return next((p.origin for p in posts if not is_independent(p)), posts[0].origin)


def _strip(text: str, *, first: bool, last: bool) -> str:
    """Strip a part's counter, and the ellipses that only join it to its neighbours."""
    text = _COUNTER.sub("", _COUNTER.sub("", text))
    if not last:
        text = _JOINING.sub("", text)
    return text.strip() if first else _LEADING.sub("", text).strip()
