"""Counting what there is: the accounts of a speaker, their posts, and the posts of the whole archive."""

from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select, union_all

from tweetcite.model import Searched
from tweetcite.namesakes import LONGEST_KEY, is_form_of, name_words
from tweetcite.store.accounts import fold_handle
from tweetcite.store.reading import Own
from tweetcite.store.rows import fetch_by, fetch_keyed, keyed
from tweetcite.store.tables import (
    account,
    account_name,
    account_word,
    article,
    capture,
    citation,
    post,
    post_version,
    preference,
    sighting,
    tally,
    verdict,
)

_MOST_NAMES = 500


@cache
def _handles() -> Select[Any]:
    c = account_name.c
    return keyed(select(c.id, c.account_id), c.handle_key)


@cache
def _names() -> Select[Any]:
    c = account_name.c
    query = select(c.id, c.account_id, c.name).join(account_word, account_word.c.name_id == c.id)
    return keyed(query.order_by(c.id).limit(_MOST_NAMES), account_word.c.word)


def find_accounts(connection: Connection, handle: str, speaker: str, own: Own) -> set[int]:
    """Return the accounts that had this handle, or a display name that the speaker's name can mean."""
    handles = {fold_handle(handle), fold_handle(speaker) if speaker.startswith("@") else ""} - {""}
    found = {r.account_id for r in fetch_keyed(connection, _handles(), handles) if r.id not in own.names}
    words = () if speaker.startswith("@") else name_words(speaker)
    if words:
        asked = {word[:LONGEST_KEY] for word in (max(words, key=len), words[-1], "".join(words))}
        rows = [r for r in fetch_keyed(connection, _names(), asked) if r.id not in own.names]
        found |= {r.account_id for r in rows if is_form_of(speaker, r.name)}
    return found


@cache
def _hidden() -> Select[Any]:
    return keyed(select(preference.c.post_id), preference.c.post_id)


@cache
def _loose() -> Select[int]:
    hidden = sighting.c.id.in_(bindparam("own_sightings", expanding=True))
    return select(func.count()).select_from(sighting).where(sighting.c.post_id.is_(None), ~hidden)


@cache
def _of_accounts() -> Select[int, Any, Any]:
    accounts: Any = bindparam("accounts", expanding=True)
    shown = select(post.c.created_at).join(preference, preference.c.post_id == post.c.id)
    shown = shown.where(post.c.account_id.in_(accounts), post.c.id.not_in(bindparam("own_posts", expanding=True)))
    loose = select(sighting.c.created_at).where(sighting.c.post_id.is_(None), sighting.c.account_id.in_(accounts))
    loose = loose.where(sighting.c.id.not_in(bindparam("own_sightings", expanding=True)))
    found = union_all(shown, loose).subquery()
    return select(func.count(), func.min(found.c.created_at), func.max(found.c.created_at)).select_from(found)


def count_searched(connection: Connection, handle: str, speaker: str, own: Own) -> Searched:
    """Return how many posts the speaker's accounts have in the archive, from when to when, and how many there are.

    Posts and sightings only known from the article `own` are not counted, nor posts of which no text is known.
    """
    posts, sightings = _find_own_only(connection, own)
    hidden = len(list(fetch_keyed(connection, _hidden(), posts)))
    loose = connection.scalar(_loose(), {"own_sightings": sorted(sightings)}) or 0
    accounts = find_accounts(connection, handle, speaker, own)
    asked = {"accounts": sorted(accounts), "own_posts": sorted(posts), "own_sightings": sorted(sightings)}
    count, first, last = connection.execute(_of_accounts(), asked).one() if accounts else (0, None, None)
    return Searched(count, _day(first), _day(last), read_posts(connection) - hidden + loose)


def read_posts(connection: Connection) -> int:
    """Return how many posts with a text there are; to count them would take as long as the archive is large."""
    return connection.scalar(_POSTS) or 0


_POSTS = select(tally.c.count).where(tally.c.name == "posts")


def _day(moment: str | None) -> date | None:
    return date.fromisoformat(moment[:10]) if moment else None


def _find_own_only(connection: Connection, own: Own) -> tuple[set[int], set[int]]:
    """Return the posts and the sightings of which every text is only known from the article."""
    c = post_version.c
    rows = list(fetch_by(connection, select(c.post_id, c.sighting_id), c.id, own.versions))
    found = []
    for column in (c.post_id, c.sighting_id):
        owners = {getattr(row, column.name) for row in rows} - {None}
        query = select(column.label("owner"), c.id)
        others = fetch_by(connection, query, column, owners)
        found.append(owners - {row.owner for row in others if row.id not in own.versions})
    return found[0], found[1]


def count_rows(connection: Connection) -> dict[str, int]:
    """Return how much of each kind the archive holds."""
    texts = {"posts": preference, "texts": post_version, "captures": capture, "accounts": account}
    judged = {"articles": article, "citations": citation, "verdicts": verdict, "sightings": sighting}
    return {
        name: connection.execute(select(func.count()).select_from(table)).scalar_one()
        for name, table in sorted((texts | judged).items())
    }
