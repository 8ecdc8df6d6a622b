"""What the archive made of what it saw, made again: digests, dates of names, rows of posts, preferred texts.

These rows are completed while more is seen, so no entry of the chain seals them; but all that they say comes from
captures, which are sealed.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from sqlalchemy import Connection, func, select

from tweetcite.namesakes import name_words
from tweetcite.store.accounts import fold_handle
from tweetcite.store.columns import MARK, digest, digest_words
from tweetcite.store.erasure import read_marks
from tweetcite.store.rows import stream
from tweetcite.store.subjects import Named, read_plainly, read_values
from tweetcite.store.tables import (
    account,
    account_name,
    capture,
    post,
    post_version,
    preference,
    sighting,
)
from tweetcite.store.versions import ORIGINS, Text, choose_text

Rows = Sequence[dict[str, Any]]
_SAID = ("url", "language", "reply_to", "quoting", "edit_of")


def find_contradictions(connection: Connection) -> Iterator[str]:
    """Yield a line for each row that says otherwise than the captures it was made from."""
    yield from _check_texts(connection)
    yield from _check_posts(connection)
    yield from _check_sightings(connection)
    yield from _check_accounts(connection)
    yield from _check_names(connection)


def _groups(connection: Connection, query: Any, columns: Named, keys: tuple[str, ...]) -> Iterator[Rows]:
    rows = (read_values(columns, row) for row in stream(connection, query))
    return (list(group) for _, group in groupby(rows, lambda values: tuple(values[name] for name in keys)))


def _check_texts(connection: Connection) -> Iterator[str]:
    """Check the digests of each text, that a look vouches for it, and which text of its post is preferred."""
    v, c, p = post_version.c, capture.c, preference.c
    columns: Named = {
        **{column.name: column for column in v},
        "capture_id": c.id, "seen_post": c.post_id, "kind": c.kind, "how": c.how, "seen_at": c.seen_at,
        "captured_at": c.stored_at, "preferred": p.version_id, "reason": p.reason, "since": p.since,
    }  # fmt: skip
    query = (
        select(*read_plainly(columns))
        .outerjoin(capture, c.version_id == v.id)
        .outerjoin(preference, p.post_id == v.post_id)
        .order_by(v.post_id, v.id)
    )
    erased = read_marks(connection)
    for of_post in _groups(connection, query, columns, ("post_id", "sighting_id")):
        texts = [list(group) for _, group in groupby(of_post, lambda row: row["id"])]
        for looks in texts:
            yield from _check_text(looks, erased.get(looks[0]["id"]))
        if of_post[0]["post_id"] is not None:
            yield from _check_preference(of_post[0], texts)


def _check_text(looks: Rows, erased: tuple[str, str] | None) -> Iterator[str]:
    """Check one text; `erased` are the digests that a redaction left of it."""
    told = looks[0]
    where = f"post_version {told['id']}"
    redacted = told["text"] == "" and str(told["text_sha256"]).startswith(MARK)
    text, words = (erased or ("", "")) if redacted else (digest(told["text"]), digest_words(told["text"]))
    if text != told["text_sha256"]:
        yield f"{where}: its digest is not that of its text"
    if words != told["words_sha256"]:
        yield f"{where}: its digest is not that of its words"
    if told["capture_id"] is None:
        yield f"{where}: no capture tells where it is from"
    elif any(look["seen_post"] != told["post_id"] for look in looks):
        yield f"{where}: it is not a text of the post that its captures name"
    elif told["stored_at"] not in [look["captured_at"] for look in looks]:
        yield f"{where}: it was not stored when its captures were"


def _check_preference(told: dict[str, Any], texts: Sequence[Rows]) -> Iterator[str]:
    known = [
        Text(
            version_id=looks[0]["id"],
            text=looks[0]["text"],
            truncated=looks[0]["truncated"],
            flattened=all(look["how"] == "flattened" for look in looks),
            origin=max((look["kind"] for look in looks), key=lambda kind: ORIGINS.get(kind, -1)),
            edited_at=looks[0]["edited_at"],
            seen_at=min((look["seen_at"] for look in looks if look["seen_at"]), default=None),
        )
        for looks in texts
        if all(look["kind"] in ORIGINS for look in looks)
    ]
    stored = {look["captured_at"] for looks in texts for look in looks}
    if (known and (told["preferred"], told["reason"]) != choose_text(known)) or told["since"] not in stored:
        yield f"preference {told['post_id']}: another text would be preferred, or for another reason"


def _check_posts(connection: Connection) -> Iterator[str]:
    """Check that all that a post's row says was said by one of its captures."""
    p, c = post.c, capture.c
    columns: Named = {
        **{column.name: column for column in p},
        "capture_id": c.id, "said": c.said, "seen_created": c.created_at, "captured_at": c.stored_at,
        "holder": account_name.c.account_id, "account_platform": account.c.platform,
    }  # fmt: skip
    query = (
        select(*read_plainly(columns))
        .outerjoin(capture, c.post_id == p.id)
        .outerjoin(account_name, account_name.c.id == c.name_id)
        .outerjoin(account, account.c.id == p.account_id)
        .order_by(p.id)
    )
    for looks in _groups(connection, query, columns, ("id",)):
        told = looks[0]
        if told["capture_id"] is None:
            yield f"post {told['id']}: no capture tells where it is from"
        elif wrong := _find_unsaid(told, looks):
            yield f"post {told['id']}: no capture says its {', '.join(wrong)}"


def _find_unsaid(told: dict[str, Any], looks: Rows) -> list[str]:
    """Return what a post's row holds that none of its captures says."""
    said = [look["said"] for look in looks]
    wrong = [name for name in _SAID if told[name] is not None and _is_unsaid(name, told[name], said)]
    pairs = (("created_at", "seen_created"), ("account_id", "holder"), ("stored_at", "captured_at"))
    wrong += [name for name, seen in pairs if told[name] is not None and told[name] not in [k[seen] for k in looks]]
    if told["account_id"] is not None and told["account_platform"] != told["platform"]:
        wrong.append("account")
    return wrong


def _is_unsaid(name: str, value: Any, said: Sequence[Any]) -> bool:
    # Captures of before this was kept tell nothing.
    return None not in said and not any(isinstance(one, dict) and one.get(name) == value for one in said)


def _check_sightings(connection: Connection) -> Iterator[str]:
    s, v, c = sighting.c, post_version.c, capture.c
    columns: Named = {
        **{column.name: column for column in s},
        "capture_id": c.id, "said": c.said, "seen_created": c.created_at, "captured_at": c.stored_at,
        "text_words": v.words_sha256, "holder": account_name.c.account_id, "account_platform": account.c.platform,
    }  # fmt: skip
    query = (
        select(*read_plainly(columns))
        .outerjoin(post_version, v.sighting_id == s.id)
        .outerjoin(capture, c.version_id == v.id)
        .outerjoin(account_name, account_name.c.id == c.name_id)
        .outerjoin(account, account.c.id == s.account_id)
        .order_by(s.id)
    )
    for looks in _groups(connection, query, columns, ("id",)):
        told = looks[0]
        if told["capture_id"] is None:
            yield f"sighting {told['id']}: no capture tells where it is from"
            continue
        wrong = _find_unsaid({**dict.fromkeys(_SAID), **told}, looks)
        if any(look["text_words"] != told["words_sha256"] for look in looks):
            wrong.append("words_sha256")
        if wrong:
            yield f"sighting {told['id']}: no capture says its {', '.join(wrong)}"


def _check_accounts(connection: Connection) -> Iterator[str]:
    a, n = account.c, account_name.c
    columns: Named = {**{column.name: column for column in a}, "handle": n.handle}
    query = select(*read_plainly(columns)).outerjoin(account_name, n.account_id == a.id).order_by(a.id)
    for names in _groups(connection, query, columns, ("id",)):
        told = names[0]
        keys = [f"@{fold_handle(row['handle'])}" for row in names] if told["user_id"] is None else []
        if told["key"] not in (keys or [f"id:{told['user_id']}"]):
            yield f"account {told['id']}: its key is not that of its number or handle"


def _check_names(connection: Connection) -> Iterator[str]:
    n, c = account_name.c, capture.c
    columns: Named = {**{column.name: column for column in n}, "platform": account.c.platform}
    at = func.coalesce(c.seen_at, c.stored_at)
    platform = func.coalesce(post.c.platform, sighting.c.platform)
    seen = (
        select(c.name_id, func.min(at).label("first"), func.max(at).label("last"))
        .add_columns(func.min(platform).label("least"), func.max(platform).label("most"))
        .outerjoin(post, post.c.id == c.post_id)
        .outerjoin(post_version, post_version.c.id == c.version_id)
        .outerjoin(sighting, sighting.c.id == post_version.c.sighting_id)
        .group_by(c.name_id)
        .subquery()
    )
    query = (
        select(*read_plainly(columns), seen.c.first, seen.c.last, seen.c.least, seen.c.most)
        .join(account, account.c.id == n.account_id)
        .outerjoin(seen, seen.c.name_id == n.id)
        .order_by(n.id)
    )
    for row in stream(connection, query):
        told = read_values(columns, row[: len(columns)])
        if (fold_handle(told["handle"]), " ".join(name_words(told["name"]))) != (told["handle_key"], told["name_key"]):
            yield f"account_name {told['id']}: it is not found under its own words"
        if (row.first, row.last, row.least, row.most) != (
            told["first_seen"],
            told["last_seen"],
            *[told["platform"]] * 2,
        ):
            yield f"account_name {told['id']}: its captures are of another time or platform"
