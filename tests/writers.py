"""Archive files as other programs write them, of invented posts: one writer for each form.

Each takes posts as `Told` and yields the bytes of a file. `make_told` invents as many posts as are wanted.
"""

import csv
import html
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from typing import Any, NamedTuple

import libipld
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

_EPOCH_MS = 1288834974657
_START = datetime(2031, 5, 3, 9, 12, 33, tzinfo=UTC)
_ALPHABET = "234567abcdefghijklmnopqrstuvwxyz"
_WORDS = "low water at six tide gauge & <lantern> kettle gull ferry noon “quay” slip øre 潮 ⚓ rope winter".split()
DID = "did:plc:harbourmaster2keeper3lamp"
HOST = "social.harbour.example"


class Told(NamedTuple):
    """An invented post."""

    id: str
    text: str
    created: datetime
    handle: str = "tidewatch"
    name: str = "Tide Watch & Co"
    account: str = "4711"

    @property
    def iso(self) -> str:
        return self.created.strftime("%Y-%m-%dT%H:%M:%S.000Z")

    @property
    def old(self) -> str:
        return self.created.strftime("%a %b %d %H:%M:%S +0000 %Y")


def invent(count: int, make_id: Callable[[datetime], str]) -> Iterator[Told]:
    for i in range(count):
        created = _START + timedelta(seconds=61 * i)
        words = " ".join(_WORDS[(i * k + k) % len(_WORDS)] for k in range(1, 12))
        yield Told(make_id(created), f"{i}: {words}", created)


def x_id(created: datetime) -> str:
    return str(((int(created.timestamp() * 1000) - _EPOCH_MS) << 22) + 321)


def bluesky_id(created: datetime) -> str:
    value = (int(created.timestamp() * 1_000_000) << 10) + 5
    return "".join(_ALPHABET[(value >> (5 * k)) & 31] for k in range(12, -1, -1))


def mastodon_id(created: datetime) -> str:
    return str((int(created.timestamp() * 1000) << 16) + 77)


def escape(text: str) -> str:
    return html.escape(text, quote=False)


def lines(values: Iterable[Any]) -> Iterator[bytes]:
    for value in values:
        yield json.dumps(value, ensure_ascii=False).encode() + b"\n"


def array(values: Iterable[Any], head: str = "[", end: str = "\n]", indent: int | None = None) -> Iterator[bytes]:
    yield head.encode()
    for i, value in enumerate(values):
        yield (b",\n" if i else b"\n") + json.dumps(value, ensure_ascii=i % 2 == 0, indent=indent).encode()
    yield end.encode()


# --- X --------------------------------------------------------------------------------------------------------------


def native(post: Told, platform: str = "x") -> dict[str, Any]:
    url = f"https://x.com/{post.handle}/status/{post.id}"
    return {
        "platform": platform, "id": post.id, "url": url, "handle": post.handle, "name": post.name,
        "account_id": post.account, "created_at": post.iso, "text": post.text,
    }  # fmt: skip


def status(post: Told, **changes: Any) -> dict[str, Any]:
    user = {"id_str": post.account, "screen_name": post.handle, "name": post.name, "protected": False}
    return {
        "created_at": post.old, "id": int(post.id), "id_str": post.id, "full_text": escape(post.text),
        "truncated": False, "display_text_range": [0, len(escape(post.text))], "entities": {"urls": []}, "user": user,
        "lang": "en", **changes,
    }  # fmt: skip


def user2(post: Told) -> dict[str, Any]:
    return {"id": post.account, "username": post.handle, "name": post.name, "protected": False}


def tweet2(post: Told, **changes: Any) -> dict[str, Any]:
    return {
        "id": post.id, "text": escape(post.text), "author_id": post.account, "created_at": post.iso, "lang": "en",
        "conversation_id": post.id, "edit_history_tweet_ids": [post.id], **changes,
    }  # fmt: skip


def pages2(posts: Iterable[Told], size: int = 100) -> Iterator[dict[str, Any]]:
    page: list[Told] = []

    def write() -> dict[str, Any]:
        twarc = {"url": "https://api.twitter.com/2/tweets", "version": "2.14", "retrieved_at": "2031-06-01T00:00:00Z"}
        return {"data": [tweet2(p) for p in page], "includes": {"users": [user2(page[0])]}, "__twarc": twarc}

    for post in posts:
        page.append(post)
        if len(page) == size:
            yield write()
            page = []
    if page:
        yield write()


def graphql(post: Told, **changes: Any) -> dict[str, Any]:
    user = {"rest_id": post.account, "core": {"screen_name": post.handle, "name": post.name}, "legacy": {}}
    legacy = {k: v for k, v in status(post).items() if k not in ("user", "id")}
    return {
        "__typename": "Tweet", "rest_id": post.id, "core": {"user_results": {"result": user}}, "legacy": legacy,
        "edit_control": {"edit_tweet_ids": [post.id, post.id]}, **changes,
    }  # fmt: skip


def detail(*results: dict[str, Any]) -> dict[str, Any]:
    entries = [{"content": {"itemContent": {"tweet_results": {"result": one}}}} for one in results]
    instructions = [{"type": "TimelineAddEntries", "entries": entries}]
    return {"data": {"threaded_conversation_with_injections_v2": {"instructions": instructions}}}


def snscrape(post: Told, **changes: Any) -> dict[str, Any]:
    user = {"_type": "snscrape.modules.twitter.User", "username": post.handle, "id": int(post.account)}
    return {
        "_type": "snscrape.modules.twitter.Tweet", "url": f"https://twitter.com/{post.handle}/status/{post.id}",
        "date": post.created.isoformat(), "rawContent": escape(post.text), "id": int(post.id), "lang": "en",
        "user": {**user, "displayname": post.name}, "retweetedTweet": None, "quotedTweet": None,
        "_snscrape": "0.7.0.20230622", **changes,
    }  # fmt: skip


def gallery_dl(post: Told, **changes: Any) -> dict[str, Any]:
    return {
        "category": "twitter", "subcategory": "timeline", "tweet_id": int(post.id), "retweet_id": 0, "quote_id": 0,
        "reply_id": 0, "date": post.created.strftime("%Y-%m-%d %H:%M:%S"), "content": post.text, "lang": "en",
        "author": {"id": int(post.account), "name": post.handle, "nick": post.name}, "num": 1, **changes,
    }  # fmt: skip


# --- Bluesky and Mastodon -------------------------------------------------------------------------------------------


def record(post: Told) -> dict[str, Any]:
    return {"$type": "app.bsky.feed.post", "text": post.text, "createdAt": post.iso, "langs": ["en"]}


def uri(post: Told) -> str:
    return f"at://{DID}/app.bsky.feed.post/{post.id}"


def view(post: Told) -> dict[str, Any]:
    author = {"did": DID, "handle": post.handle, "displayName": post.name}
    return {"uri": uri(post), "cid": "bafyreia", "author": author, "record": record(post), "indexedAt": post.iso}


def listed(post: Told) -> dict[str, Any]:
    return {"uri": uri(post), "cid": "bafyreia", "value": record(post)}


def markup(text: str) -> str:
    return "<p>" + escape(text).replace("\n", "<br>") + "</p>"


def toot(post: Told, **changes: Any) -> dict[str, Any]:
    account = {"id": post.account, "username": post.handle, "acct": post.handle, "display_name": post.name}
    home = f"https://{HOST}/@{post.handle}"
    account["url"] = home
    return {
        "id": post.id, "created_at": post.iso, "visibility": "public", "language": "en",
        "uri": f"https://{HOST}/users/{post.handle}/statuses/{post.id}", "url": f"{home}/{post.id}",
        "content": markup(post.text), "spoiler_text": "", "account": account, "reblog": None, **changes,
    }  # fmt: skip


def history(post: Told, *earlier: str) -> list[dict[str, Any]]:
    """Return what a server tells of the texts of a post, the first one first; each edit an hour after the last."""
    texts = [*earlier, post.text]
    return [
        {"content": markup(text), "spoiler_text": "", "sensitive": False, "media_attachments": [], "emojis": [],
         "created_at": post._replace(created=post.created + timedelta(hours=at)).iso, "account": toot(post)["account"]}
        for at, text in enumerate(texts)
    ]  # fmt: skip


def activity(post: Told, **changes: Any) -> dict[str, Any]:
    me = f"https://{HOST}/users/{post.handle}"
    public = {"to": ["https://www.w3.org/ns/activitystreams#Public"], "cc": [f"{me}/followers"]}
    note = {
        "id": f"{me}/statuses/{post.id}", "type": "Note", "published": post.iso, "attributedTo": me,
        "url": f"https://{HOST}/@{post.handle}/{post.id}", "content": markup(post.text), **public, **changes,
    }  # fmt: skip
    return {"id": f"{note['id']}/activity", "type": "Create", "actor": me, "object": note, **public, **changes}


# --- others ---------------------------------------------------------------------------------------------------------


def archived(post: Told) -> dict[str, Any]:
    url = f"https://twitter.com/{post.handle}/status/{post.id}"
    content = json.dumps({"id": post.id, "text": escape(post.text), "created_at": post.iso, "author_id": post.account})
    told = {"url": url, "title": escape(post.text), "content": content, "timestamp": str(post.created)}
    return {"status": "twitter-api: success", "metadata": told, "media": []}


def oembed(post: Told) -> dict[str, Any]:
    url = f"https://twitter.com/{post.handle}/status/{post.id}"
    byline = f'&mdash; {escape(post.name)} (@{post.handle}) <a href="{url}">{post.created:%B %-d, %Y}</a>'
    words = f'<p lang="en" dir="ltr">{escape(post.text)}</p>'
    return {
        "url": url, "author_name": post.name, "type": "rich", "version": "1.0", "provider_name": "Twitter",
        "html": f'<blockquote class="twitter-tweet">{words}{byline}</blockquote>\n',
    }  # fmt: skip


def outbox(posts: Iterable[Told], indent: int | None = None) -> Iterator[bytes]:
    head = '{"@context": "https://www.w3.org/ns/activitystreams", "type": "OrderedCollection", "orderedItems": ['
    return array(map(activity, posts), head, "\n]}", indent)


# --- bundles and tables ---------------------------------------------------------------------------------------------


def exported(post: Told, *, bare: bool = False, **changes: Any) -> dict[str, Any]:
    words = escape(post.text)
    told = {
        "id": post.id, "id_str": post.id, "created_at": post.old, "full_text": words, "lang": "en",
        "display_text_range": ["0", str(len(words))], "entities": {"urls": [], "user_mentions": []},
        "edit_info": {"initial": {"editTweetIds": [post.id], "editsRemaining": "5"}}, **changes,
    }  # fmt: skip
    return told if bare else {"tweet": told}


def script(kind: str, values: Iterable[Any], part: int = 0) -> bytes:
    return b"".join(array(values, f"window.YTD.{kind}.part{part} = [", " ]", 2))


ACCOUNT = {"account": {"username": "tidewatch", "accountId": "4711", "accountDisplayName": "Tide Watch & Co"}}


def note(post: Told, words: str) -> dict[str, Any]:
    return {"noteTweet": {"noteTweetId": "1", "createdAt": post.iso, "core": {"text": words, "urls": []}}}


def export_files(posts: Iterable[Told], kind: str = "tweets", *, bare: bool = False) -> dict[str, bytes]:
    """The files of an export of X; `kind` and `bare` differ between its generations."""
    messages = {"dmConversation": {"conversationId": "1-2", "messages": [{"messageCreate": {"text": "secret"}}] * 2}}
    name = kind.replace("_", "-")
    return {
        "data/account.js": script("account", [ACCOUNT]),
        f"data/{name}.js": script(kind, (exported(p, bare=bare) for p in posts)),
        "data/like.js": script("like", [{"like": {"tweetId": "1", "fullText": "liked"}}]),
        "data/direct-messages.js": script("direct_messages", [messages]),
        "data/manifest.js": b'window.__THAR_CONFIG = {"userInfo": {}}',
        "data/tweets_media/1.jpg": b"\xff\xd8\xff\xe0 picture",
        "Your archive.html": b"<html></html>",
    }


def pack_zip(files: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, data in files.items():
            bundle.writestr(name, data)
    return packed.getvalue()


def pack_tar(files: dict[str, bytes], mode: Any = "w:gz") -> bytes:
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode=mode) as bundle:
        for name, data in files.items():
            told = tarfile.TarInfo(name)
            told.size = len(data)
            bundle.addfile(told, io.BytesIO(data))
    return packed.getvalue()


def mastodon_files(posts: Iterable[Told]) -> dict[str, bytes]:
    actor = {"type": "Person", "preferredUsername": "tidewatch", "name": "Tide Watch & Co"}
    likes = {"id": "likes.json", "type": "OrderedCollection", "orderedItems": ["https://h.example/users/a/statuses/1"]}
    return {
        "outbox.json": b"".join(outbox(posts)),
        "actor.json": json.dumps({"@context": [], "id": f"https://{HOST}/users/tidewatch", **actor}).encode(),
        "likes.json": json.dumps(likes).encode(),
        "media_attachments/files/1.png": b"\x89PNG",
    }


def table(posts: Iterable[Told], delimiter: str = ",") -> Iterator[bytes]:
    columns = ("platform", "id", "url", "handle", "name", "account_id", "created_at", "text")
    yield (delimiter.join(columns) + "\r\n").encode()
    for post in posts:
        line = io.StringIO()
        csv.writer(line, delimiter=delimiter).writerow([native(post)[name] for name in columns])
        yield line.getvalue().encode()


def python_table(posts: Iterable[Told]) -> Iterator[bytes]:
    yield b"status,metadata,media\r\n"
    for post in posts:
        told = archived(post)
        metadata = {**told["metadata"], "timestamp": post.created, "_processed_at": post.created}
        cells = [told["status"], repr(metadata), "[]"]
        line = io.StringIO()
        csv.writer(line).writerow(cells)
        yield line.getvalue().encode()


def section(name: bytes, data: bytes) -> bytes:
    length, head = len(name) + len(data), b""
    while length >= 0x80:
        head, length = head + bytes([length & 0x7F | 0x80]), length >> 7
    return head + bytes([length]) + name + data


def share(key: bytes, last: bytes) -> int:
    return next((i for i, (a, b) in enumerate(zip(key, last, strict=False)) if a != b), min(len(key), len(last)))


def block(value: Any) -> tuple[bytes, bytes]:
    data = libipld.encode_dag_cbor(value)
    return b"\x01\x71\x12\x20" + sha256(data).digest(), data


def repository(posts: Iterable[Told], width: int = 40) -> Iterator[bytes]:
    """An account's repository: records, nodes of so many keys, and the root above them, which the header names."""
    values = [(f"app.bsky.feed.post/{p.id}".encode(), record(p)) for p in posts]
    values.insert(0, (b"app.bsky.feed.like/3lmtnnecgzk2c", {"$type": "app.bsky.feed.like"}))
    blocks: dict[bytes, bytes] = {}

    def keep(value: Any) -> bytes:
        name, data = block(value)
        blocks[name] = data
        return name

    def node(entries: list[tuple[bytes, bytes]]) -> bytes:
        told, last = [], b""
        for key, name in entries:
            shared = share(key, last)
            told.append({"p": shared, "k": key[shared:], "v": name, "t": None})
            last = key
        return keep({"l": None, "e": told})

    entries = [(key, keep(value)) for key, value in values]
    first, rest = entries[: width - 1], entries[width - 1 :]
    above = [(rest[i], node(rest[i + 1 : i + width])) for i in range(0, len(rest), width)]
    top, last = [], b""
    for (key, name), right in above:
        shared = share(key, last)
        top.append({"p": shared, "k": key[shared:], "v": name, "t": right})
        last = key
    tree = keep({"l": node(first), "e": top})
    root = keep({"did": DID, "version": 3, "data": tree, "rev": "3lmtnnecgzk2c", "prev": None, "sig": b"signed"})
    yield section(b"", libipld.encode_dag_cbor({"roots": [root], "version": 1}))
    yield from (section(name, data) for name, data in blocks.items())


def captures(told: Iterable[tuple[str, str, str, bytes]], date: str = "2031-06-01T00:00:00Z") -> Iterator[bytes]:
    """WARC records of answers: each with its address, status and type."""
    for url, status_line, kind, body in told:
        packed = io.BytesIO()
        head = StatusAndHeaders(status_line, [("Content-Type", kind)], protocol="HTTP/1.1")
        writer = WARCWriter(packed, gzip=True)
        told_headers = {"WARC-Date": date}
        writer.write_record(
            writer.create_warc_record(
                url, "response", io.BytesIO(body), len(body), http_headers=head, warc_headers_dict=told_headers
            )
        )
        yield packed.getvalue()


GRAPHQL = "https://x.com/i/api/graphql/TweetDetail"


def page(post: Told) -> bytes:
    """A page of X as it was before 2020."""
    holder = f'data-tweet-id="{post.id}" data-screen-name="{post.handle}" data-name="{escape(post.name)}"'
    words = f'<p class="tweet-text" lang="en">{escape(post.text)}</p>'
    return f'<html><body><div class="tweet permalink-tweet" {holder}>{words}</div></body></html>'.encode()


def warc(posts: Iterable[Told]) -> Iterator[bytes]:
    return captures(
        (f"https://twitter.com/{p.handle}/status/{p.id}", "200 OK", "text/html; charset=utf-8", page(p)) for p in posts
    )


def wacz(posts: Iterable[Told]) -> Iterator[bytes]:
    yield pack_zip({
        "archive/data.warc.gz": b"".join(warc(posts)), "indexes/index.cdx": b"com,twitter)/ 2031",
        "pages/pages.jsonl": b'{"format": "json-pages-1.0", "id": "pages"}\n', "datapackage.json": b'{"profile": "x"}',
    })  # fmt: skip


class Form(NamedTuple):
    """How a program writes posts of a platform, and what of a post is lost by it."""

    platform: str
    write: Callable[[Iterable[Told]], Iterator[bytes]]
    lost: frozenset[str] = frozenset()
    handle: str = "tidewatch"


_IDS = {"x": x_id, "bluesky": bluesky_id, "mastodon": mastodon_id}
_NAMELESS = frozenset({"name", "account"})
_MASTODON = f"tidewatch@{HOST}"

FORMS: dict[str, Form] = {
    "native": Form("x", lambda posts: lines(map(native, posts))),
    "x api": Form("x", lambda posts: lines(map(status, posts))),
    "x api, extended": Form(
        "x",
        lambda posts: lines(
            status(
                p,
                full_text=None,
                text="cut…",
                extended_tweet={"full_text": escape(p.text)},
                display_text_range=None,
                truncated=True,
            )
            for p in posts
        ),
    ),
    "x api 2, pages": Form("x", lambda posts: lines(pages2(posts))),
    "x api 2, flattened": Form("x", lambda posts: lines({**tweet2(p), "author": user2(p)} for p in posts)),
    "x api 2, one document": Form(
        "x", lambda posts: array(({"data": tweet2(p), "includes": {"users": [user2(p)]}} for p in posts), indent=1)
    ),
    "x graphql, answers": Form("x", lambda posts: lines(detail(graphql(p)) for p in posts)),
    "x graphql, list": Form("x", lambda posts: array(map(graphql, posts), indent=2)),
    "snscrape": Form("x", lambda posts: lines(map(snscrape, posts))),
    "gallery-dl": Form("x", lambda posts: lines(map(gallery_dl, posts))),
    "gallery-dl, messages": Form(
        "x", lambda posts: array([3, "https://example.org/1.jpg", gallery_dl(p)] for p in posts)
    ),
    "gallery-dl of bluesky": Form(
        "bluesky",
        lambda posts: lines({"category": "bluesky", "subcategory": "posts", **view(p), **record(p)} for p in posts),
    ),
    "bluesky views": Form("bluesky", lambda posts: array(map(view, posts), '{"posts": [', "]}")),
    "bluesky feed": Form(
        "bluesky", lambda posts: array(({"post": view(p)} for p in posts), '{"cursor": "x", "feed": [', "]}")
    ),
    "bluesky records": Form(
        "bluesky", lambda posts: array(map(listed, posts), '{"records": [', "]}"), frozenset({"name", "handle"})
    ),
    "mastodon statuses": Form("mastodon", lambda posts: array(map(toot, posts)), handle=_MASTODON),
    "mastodon-archive": Form(
        "mastodon", lambda posts: array(map(toot, posts), '{"account": {}, "statuses": [', "]}"), handle=_MASTODON
    ),
    "mastodon outbox": Form("mastodon", outbox, _NAMELESS, _MASTODON),
    "auto-archiver": Form("x", lambda posts: array(map(archived, posts), indent=1), _NAMELESS),
    "auto-archiver, table": Form("x", python_table, _NAMELESS),
    "csv": Form("x", table),
    "csv with semicolons": Form("x", lambda posts: table(posts, ";")),
    "x export": Form("x", lambda posts: iter([pack_zip(export_files(posts))])),
    "x export, first generation": Form("x", lambda posts: iter([pack_zip(export_files(posts, "tweet", bare=True))])),
    "mastodon export, zip": Form("mastodon", lambda posts: iter([pack_zip(mastodon_files(posts))]), handle=_MASTODON),
    "mastodon export, tar": Form(
        "mastodon", lambda posts: iter([pack_tar(mastodon_files(posts))]), _NAMELESS, _MASTODON
    ),
    "bluesky repository": Form("bluesky", repository, frozenset({"name", "handle"})),
    "warc": Form("x", warc, frozenset({"account"})),
    "warc of answers": Form(
        "x",
        lambda posts: captures(
            (
                "https://x.com/i/api/graphql/TweetDetail",
                "200 OK",
                "application/json",
                json.dumps(detail(graphql(p))).encode(),
            )
            for p in posts
        ),
    ),
    "wacz": Form("x", wacz, frozenset({"account"})),
    "oembed": Form("x", lambda posts: lines(map(oembed, posts)), frozenset({"account"})),
}


def make_told(form: Form, count: int) -> Iterator[Told]:
    """Invent posts for a form."""
    return invent(count, _IDS[form.platform])
