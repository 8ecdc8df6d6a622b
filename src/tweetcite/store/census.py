"""Counting what there is: the accounts of a speaker, their posts, and the posts of the whole archive."""

from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, func, select, union_all

from tweetcite.model import Searched
from tweetcite.names import LONGEST_KEY, is_form_of, name_words
from tweetcite.store.accounts import fold_handle
from tweetcite.store.reading import Own
from tweetcite.store.rows import fetch_by
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


def find_accounts(connection: Connection, handle: str, speaker: str, own: Own) -> set[int]:
    """Return the accounts that had this handle, or a display name that the speaker's name can mean."""
    handles = {fold_handle(handle), fold_handle(speaker) if speaker.startswith("@") else ""} - {""}
    c = account_name.c
    query = select(c.id, c.account_id, c.name)
    found = {r.account_id for r in fetch_by(connection, query, c.handle_key, handles) if r.id not in own.names}
    words = () if speaker.startswith("@") else name_words(speaker)
    if words:
        asked = {word[:LONGEST_KEY] for word in (max(words, key=len), words[-1], "".join(words))}
        fits = query.join(account_word, account_word.c.name_id == c.id).where(account_word.c.word.in_(sorted(asked)))
        rows = [r for r in connection.execute(fits.order_by(c.id).limit(_MOST_NAMES)) if r.id not in own.names]
        found |= {r.account_id for r in rows if is_form_of(speaker, r.name)}
    return found


def count_searched(connection: Connection, handle: str, speaker: str, own: Own) -> Searched:
    """Return how many posts the speaker's accounts have in the archive, from when to when, and how many there are.

    Posts and sightings only known from the article `own` are not counted, nor posts of which no text is known.
    """
    own_posts, own_sightings = _find_own_only(connection, own)
    posts = select(post.c.created_at, post.c.account_id).join(preference, preference.c.post_id == post.c.id)
    loose = select(sighting.c.created_at, sighting.c.account_id).where(sighting.c.post_id.is_(None))
    hidden = select(preference.c.post_id).where(preference.c.post_id.in_(sorted(own_posts)))
    counts = [
        read_posts(connection) - (connection.scalar(_count(hidden)) or 0),
        connection.scalar(_count(loose.where(sighting.c.id.not_in(sorted(own_sightings))))) or 0,
    ]
    accounts = sorted(find_accounts(connection, handle, speaker, own))
    both = union_all(
        posts.where(post.c.id.not_in(sorted(own_posts)), post.c.account_id.in_(accounts)),
        loose.where(sighting.c.id.not_in(sorted(own_sightings)), sighting.c.account_id.in_(accounts)),
    )
    found = both.subquery()
    days = select(func.count(), func.min(found.c.created_at), func.max(found.c.created_at)).select_from(found)
    of_account, first, last = connection.execute(days).one()
    return Searched(of_account, _day(first), _day(last), sum(counts))


def read_posts(connection: Connection) -> int:
    """Return how many posts with a text there are; to count them would take as long as the archive is large."""
    return connection.scalar(select(tally.c.count).where(tally.c.name == "posts")) or 0


def _count(query: Select[Any]) -> Select[Any]:
    return select(func.count()).select_from(query.subquery())


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
