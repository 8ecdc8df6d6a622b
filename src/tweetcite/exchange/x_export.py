"""The data export of X, in all its generations: scripts that assign lists, in a zip or a folder.

A post there has no account: that stands in a file of its own. A long post is cut, and its whole text stands in another
file without its id: the two belong together where they are of the same second, the one begins like the other, and no
other pair does. The files of before 2019 (`Grailbird`) hold plain statuses.
Source of the names: the `manifest.js` of the exports, and twitter-archive-parser.
"""

import html
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from tweetcite.errors import InputError, RecordError
from tweetcite.exchange.bundles import Member
from tweetcite.exchange.findings import Finding, Found, Passed
from tweetcite.exchange.scratch import Scratch, open_scratch
from tweetcite.exchange.values import Piece, read_document
from tweetcite.exchange.x_api import list_edits, read_moment, read_status
from tweetcite.payloads import items, mapping, text
from tweetcite.platforms.x import read_created

NAME = "x export"
_SCRIPT = re.compile(rb"\s*window\.YTD\.(?P<kind>[a-z_]{1,60})\.part\d{1,5}\s*=")
_POSTS = frozenset("tweet tweets community_tweet community_tweets deleted_tweet deleted_tweets".split())
_NOTES = frozenset("note_tweet note_tweets deleted_note_tweet deleted_note_tweets".split())
_LONG, _SURE = 260, 60
_CUT = re.compile(r"(?:\s*https?://t\.co/\w*)?\s*(?:…|\.\.\.)?(?:\s*https?://t\.co/\w*)*\s*$")
_ADDRESSED = re.compile(r"(?:@\w{1,20}\s+)+")


def find_kind(start: bytes) -> str | None:
    """Return what a script of an export holds, by its beginning; None for any other file."""
    script = _SCRIPT.match(start.removeprefix(b"\xef\xbb\xbf"))
    return script["kind"].decode() if script else None


def read_export(members: Iterable[tuple[str, Member]]) -> Iterator[Finding]:
    """Yield the posts of an export: its scripts, each with its kind."""
    scripts = list(members)
    account = _read_account(one for kind, one in scripts if kind == "account")
    hidden = _is_protected(one for kind, one in scripts if kind == "protected_history")
    with open_scratch() as notes:
        for kind, one in scripts:
            if kind in _NOTES:
                _keep_notes(one, notes)
        for kind, one in scripts:
            if kind in _POSTS:
                yield from _read_posts(one, kind, account, notes, hidden=hidden)
            elif kind == "like":
                yield from (Passed("likes") for _ in _elements(one))
            elif kind.startswith("direct_message"):
                yield from _count_messages(one)
            elif "circle" in kind:
                yield from (Passed("posts that are not public") for _ in _elements(one))


def _elements(member: Member) -> Iterator[Piece | RecordError]:
    try:
        with member.open() as stream:
            yield from read_document(stream)
    except InputError as error:
        yield RecordError(str(error))


def _values(member: Member) -> Iterator[Mapping[str, Any]]:
    return (mapping(one.value) for one in _elements(member) if isinstance(one, Piece))


def _read_account(members: Iterable[Member]) -> Mapping[str, Any]:
    for member in members:
        for value in _values(member):
            told = mapping(value.get("account")) or value
            if text(told.get("username")):
                return {
                    "id_str": text(told.get("accountId")),
                    "screen_name": told["username"],
                    "name": text(told.get("accountDisplayName")),
                }
    return {}


def _is_protected(members: Iterable[Member]) -> bool:
    """Tell whether the account showed its posts to followers only when it was exported."""
    told = [mapping(v.get("protectedHistory")) for member in members for v in _values(member)]
    last = max(told, key=lambda one: str(one.get("protectedAt")), default=mapping(None))
    return str(last.get("action")).casefold() == "protect"


def _keep_notes(member: Member, notes: Scratch) -> None:
    for value in _values(member):
        note = mapping(value.get("noteTweet")) or value
        words, moment = mapping(note.get("core")).get("text"), read_moment(note.get("createdAt"))
        if isinstance(words, str) and moment:
            notes.put(_second(moment), words.encode("utf-8", "surrogatepass"))


def _second(moment: datetime) -> bytes:
    return str(int(moment.timestamp())).encode()


def _read_posts(
    member: Member, kind: str, account: Mapping[str, Any], notes: Scratch, *, hidden: bool
) -> Iterator[Finding]:
    if not account:
        yield RecordError(f"{member.name}: no account.js beside it says whose posts these are; name the whole export")
        return
    for piece in _elements(member):
        if isinstance(piece, RecordError):
            yield RecordError(f"{member.name}: {piece}")
            continue
        try:
            if hidden:
                yield Passed("posts that are not public")
                continue
            found = _read_post(mapping(piece.value), account, notes)
            yield found._replace(line=f"{member.name}:{piece.line}") if isinstance(found, Found) else found
        except ValueError as error:
            yield RecordError(f"{member.name}: line {piece.line}: {error}")


def _read_post(value: Mapping[str, Any], account: Mapping[str, Any], notes: Scratch) -> Finding:
    post = mapping(value.get("tweet")) or value
    edit = mapping(post.get("edit_info"))
    first = text(mapping(edit.get("edit")).get("initialTweetId"))
    ids = items(mapping(edit.get("initial")).get("editTweetIds"))
    status = {
        **post,
        "id_str": text(post.get("id_str")) or text(post.get("id")),
        "user": account,
        "display_text_range": [_number(n) for n in items(post.get("display_text_range"))],
        "entities": _read_entities(post.get("entities")),
        "edit_control": list_edits([first, *ids] if first else ids),
    }
    words = text(post.get("full_text")) or text(post.get("text")) or ""
    created, precision = read_created(post.get("created_at"))
    found = notes.find(_second(created)) if created and precision == "second" else []
    whole = [one for one in (n.decode("utf-8", "surrogatepass") for n in found) if _begins(one, words)]
    if len(whole) == 1:
        status["note_tweet"] = {"text": html.escape(whole[0], quote=False)}
    elif whole:
        status["truncated"] = True
    extra = {"format": NAME, **({"deleted_at": post["deleted_at"]} if text(post.get("deleted_at")) else {})}
    return read_status(status, extra, tells_reposts=False)


def _begins(whole: str, words: str) -> bool:
    """Tell whether a post's words look like the cut beginning of a long text."""
    cut = _CUT.sub("", html.unescape(words))
    if len(words) < _LONG and "…" not in words:
        return False
    starts = (cut, _ADDRESSED.sub("", cut, count=1) if _ADDRESSED.match(cut) else cut)
    ends = (whole, _ADDRESSED.sub("", whole, count=1) if _ADDRESSED.match(whole) else whole)
    long_enough = [start for start in starts if len(start) >= _SURE]
    return any(len(end) > len(start) and end.startswith(start) for start in long_enough for end in ends)


def _read_entities(told: object) -> Mapping[str, Any]:
    """Return the entities with positions as numbers: the export writes them as texts."""

    def read(one: Mapping[str, Any]) -> Mapping[str, Any]:
        return {**one, "indices": [_number(n) for n in items(one.get("indices"))]}

    return {key: [read(mapping(one)) for one in items(value)] for key, value in mapping(told).items()}


def _number(value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        return 0


def _count_messages(member: Member) -> Iterator[Passed]:
    for value in _values(member):
        messages = items(mapping(value.get("dmConversation")).get("messages"))
        yield from (Passed("direct messages") for _ in messages or [None])
