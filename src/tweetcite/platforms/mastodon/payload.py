"""The answers of the fediverse as posts: Mastodon's interface, ActivityPub, Misskey's interface, oEmbed."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from tweetcite.markup import read_words
from tweetcite.model import Author, Origin, Post, PostRef
from tweetcite.payloads import read_moment, text
from tweetcite.platforms import Reason, Unavailable
from tweetcite.platforms.mastodon.addresses import match_url
from tweetcite.platforms.mastodon.embeds import read_fragment

_LONGEST_CONTENT = 200_000
_ERRORS: tuple[tuple[str, Reason], ...] = (
    ("too many requests", "rate-limited"),
    ("rate_limit", "rate-limited"),
    ("throttled", "rate-limited"),
    ("authenticated user", "login-wall"),
    ("access token", "login-wall"),
    ("credential_required", "login-wall"),
    ("signed in", "login-wall"),
    ("suspended", "suspended"),
    ("gone", "deleted"),
)


def read_payload(data: Mapping[str, Any], origin: Origin = "api") -> Post | Unavailable:
    """Return the post of a status of Mastodon's interface, an ActivityPub note, a Misskey note or an oEmbed answer.

    `Record not found` may mean deleted, private or never there; only a tombstone says that a post was deleted. Of a
    repost without words of its own, the post itself.
    """
    if data.get("type") in ("Create", "Update") and isinstance(data.get("object"), Mapping):
        data = data["object"]
    for key in ("reblog", "renote"):
        inner = data.get(key)
        if isinstance(inner, Mapping) and not (data.get("content") or data.get("text")):
            data = inner
    if data.get("type") == "Tombstone":
        return Unavailable("deleted")
    if "error" in data:
        return Unavailable(_read_error(data["error"]))
    if "attributedTo" in data:
        return _read_note(data, origin)
    if isinstance(data.get("account"), Mapping):
        return _read_status(data, origin)
    if isinstance(data.get("user"), Mapping):
        return _read_misskey(data, origin)
    return _read_oembed(data)


def _read_status(data: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    account, number = data["account"], text(data.get("id"))
    ref = match_url(str(data.get("url") or "")) or match_url(str(data.get("uri") or ""))
    user = text(account.get("acct")) or text(account.get("username"))
    if not isinstance(data.get("content"), str) or user is None or not (ref or number):
        return Unavailable("unknown")
    ref = ref or PostRef("mastodon", number, text(data.get("url")))
    handle = ref.handle or (user if "@" in user else _add_host(user, text(account.get("url"))))
    quoted = data.get("quote")
    quoted = quoted.get("quoted_status") or quoted if isinstance(quoted, Mapping) else {}
    return _finish(
        ref,
        Author("mastodon", text(account.get("id")), handle, text(account.get("display_name"))),
        data["content"],
        text(data.get("spoiler_text")),
        read_moment(data.get("created_at")),
        read_moment(data.get("edited_at")),
        origin,
        language=text(data.get("language")),
        reply_to=text(data.get("in_reply_to_id")),
        quoting=text(quoted.get("id")) if isinstance(quoted, Mapping) else None,
        mentions=_read_mentions(data.get("mentions")),
    )


def _read_note(data: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    ref = match_url(str(data.get("id") or "")) or match_url(str(data.get("url") or ""))
    if ref is None or not isinstance(data.get("content"), str):
        return Unavailable("unknown")
    owner = str(data["attributedTo"])
    handle = ref.handle or _add_host(owner.rstrip("/").rpartition("/")[2].lstrip("@"), owner)
    languages = data.get("contentMap")
    answered = match_url(str(data.get("inReplyTo") or ""))
    return _finish(
        ref,
        Author("mastodon", None, handle),
        data["content"],
        text(data.get("summary")),
        read_moment(data.get("published")),
        read_moment(data.get("updated")),
        origin,
        language=next(iter(languages), None) if isinstance(languages, Mapping) and len(languages) == 1 else None,
        reply_to=answered.id if answered else None,
    )


def _read_misskey(data: Mapping[str, Any], origin: Origin) -> Post | Unavailable:
    user, number = data["user"], text(data.get("id"))
    name = text(user.get("username"))
    ref = match_url(str(data.get("url") or "")) or match_url(str(data.get("uri") or ""))
    if name is None or number is None or "text" not in data:
        return Unavailable("unknown")
    host = text(user.get("host"))
    handle = f"{name}@{host}" if host else name
    moment = read_moment(data.get("createdAt"))
    parts = [part for part in (text(data.get("cw")), text(data.get("text"))) if part]
    ref = ref or PostRef("mastodon", number)
    return Post(
        ref=replace(ref, handle=handle),
        author=Author("mastodon", text(user.get("id")), handle, text(user.get("name"))),
        text="\n\n".join(parts) or None,
        created=moment,
        created_precision="second" if moment else None,
        quoting=text(data.get("renoteId")),
        reply_to=text(data.get("replyId")),
        edited_at=read_moment(data.get("updatedAt")),
        origin=origin,
    )


def _read_oembed(data: Mapping[str, Any]) -> Post | Unavailable:
    """Read the markup of an oEmbed answer; its author's name stands beside it."""
    markup = data.get("html")
    if not isinstance(markup, str) or len(markup) > _LONGEST_CONTENT:
        return Unavailable("unknown")
    from bs4 import BeautifulSoup

    tag = BeautifulSoup(markup.encode("utf-8", "replace"), "lxml", from_encoding="utf-8").find(["blockquote", "iframe"])
    post = read_fragment(tag) if tag else None
    if post is None:
        return Unavailable("unknown")
    return replace(post, author=replace(post.author, name=text(data.get("author_name"))))


def _finish(
    ref: PostRef,
    author: Author,
    content: str,
    warning: str | None,
    created: datetime | None,
    edited: datetime | None,
    origin: Origin,
    **known: Any,
) -> Post:
    """Build the post of an answer whose words are HTML; a content warning is part of what the author wrote."""
    words, truncated = _read_content(content)
    return Post(
        ref=replace(ref, handle=author.handle),
        author=author,
        text="\n\n".join(part for part in (warning, words) if part) or None,
        created=created,
        created_precision="second" if created else None,
        truncated=truncated,
        edited_at=edited if edited != created else None,
        origin=origin,
        **known,
    )


def _read_content(content: str) -> tuple[str | None, bool]:
    """Return the words of a status and whether they had to be cut; the line that names a quoted post is left out."""
    from bs4 import BeautifulSoup

    root = BeautifulSoup(content[:_LONGEST_CONTENT].encode("utf-8", "replace"), "lxml", from_encoding="utf-8")
    words = read_words(root, lambda tag: "quote-inline" in (tag.get("class") or ()))
    return "\n\n".join(words) or None, len(content) > _LONGEST_CONTENT


def _read_mentions(found: object) -> tuple[Author, ...]:
    return tuple(
        Author("mastodon", text(one.get("id")), _add_host(text(one.get("acct")) or "", text(one.get("url"))))
        for one in (found if isinstance(found, list) else [])
        if isinstance(one, Mapping)
    )


def _add_host(user: str, address: str | None) -> str | None:
    """Return `user@server`; the server is that of the account's address."""
    if not user or "@" in user:
        return user or None
    host = (address or "").partition("://")[2].partition("/")[0].lower()
    return f"{user}@{host}" if host else user


def _read_error(error: object) -> Reason:
    words = str(error)[:500].casefold()
    return next((reason for phrase, reason in _ERRORS if phrase in words), "unknown")
