"""Sightings of posts in a page: what is known of each, and which of them are of the same post."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tweetcite import platforms
from tweetcite.dates import parse_date
from tweetcite.model import Author, How, Post, PostRef
from tweetcite.text import fold


@dataclass(frozen=True, slots=True)
class Found:
    """A post that the page shows before paragraph `at`; its words are the paragraphs of `candidate` (-1: none).

    What does not stand `in_flow` of the prose is known only from data of the page.
    """

    post: Post
    how: How
    at: int
    candidate: int = -1
    in_flow: bool = True


def make_post(ref: PostRef) -> Post:
    """Return what an address alone tells of a post: its account, and its time where the id holds it."""
    platform = platforms.find_platform(ref.platform)
    moment = platform.time_of(ref.id) if platform and ref.id else None
    author = Author(ref.platform, handle=ref.handle)
    return Post(ref, author, None, moment, "second" if moment else None)


def date_post(post: Post, stated: str | None) -> Post:
    """Return a post with the day that is stated beside it, where its id tells no time."""
    read = parse_date(stated) if stated and post.created is None else None
    return replace(post, created=read[0], created_precision=read[1]) if read else post


def merge_posts(found: Sequence[Found]) -> list[Found]:
    """Return each post once: where it stands first, with the fullest of its texts and all that is known of it.

    A sighting without an id is that of the post of the same account and words that has one.
    """
    named = {identify_words(one.post): identify_post(one.post) for one in found if one.post.ref.id and one.post.text}
    merged: dict[tuple[str, ...], Found] = {}
    for one in found:
        key = identify_post(one.post)
        key = named.get(key, key)
        first = merged.get(key)
        merged[key] = one if first is None else _merge(first, one)
    return list(merged.values())


def identify_post(post: Post) -> tuple[str, ...]:
    """Return what tells a post from others: its id, or its account and words where it has none."""
    if post.ref.id:
        return post.ref.platform, post.ref.id
    return identify_words(post)


def identify_words(post: Post) -> tuple[str, ...]:
    """Return account and words of a post: two sightings of one post agree in them."""
    return post.ref.platform, "", (post.author.handle or "").lower(), fold(post.text or "")


def _merge(first: Found, second: Found) -> Found:
    a, b = first.post, second.post
    fuller = second if _rate_text(b) > _rate_text(a) else first
    other = first if fuller is second else second
    place = first
    if first.candidate < 0 or (first.how == "placeholder" and second.candidate >= 0 and second.at - first.at <= 1):
        place = second if second.in_flow and second.at - first.at <= 1 else first
    how = fuller.how if fuller.how != "script-data" or not first.in_flow else first.how
    return Found(fill_post(fuller.post, other.post), how, place.at, place.candidate, place.in_flow)


def _rate_text(post: Post) -> tuple[bool, bool, int]:
    text = post.text or ""
    return bool(text), not post.truncated, len(text)


def fill_post(post: Post, other: Post) -> Post:
    """Return a sighting with the gaps filled from another sighting of the same post."""
    author = replace(
        post.author,
        id=post.author.id or other.author.id,
        handle=post.author.handle or other.author.handle,
        name=post.author.name or other.author.name,
    )
    created = other if other.created and (not post.created or _is_finer(other, post)) else post
    return replace(
        post,
        ref=post.ref if post.ref.id else other.ref,
        author=author,
        created=created.created,
        created_precision=created.created_precision,
        language=post.language or other.language,
    )


def _is_finer(other: Post, post: Post) -> bool:
    """Tell whether another sighting knows the second of a day; a time of another day is kept out, and told later."""
    if other.created_precision != "second" or post.created_precision == "second":
        return False
    return not (other.created_day and post.created_day) or abs((other.created_day - post.created_day).days) <= 1
