"""Which posts have more than one text, and which were gone when they were last looked for."""

from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, func, or_, select

from tweetcite.model import Post
from tweetcite.store.accounts import fold_handle
from tweetcite.store.reading import read_texts
from tweetcite.store.tables import account_name, observation, post, post_version, preference

_GONE = ("absent", "suspended", "protected", "withheld")
_FAILED = ("rate-limited", "login-wall", "error")


class State(NamedTuple):
    """What is asked of posts: to have several texts (also as edits with other ids), to be gone."""

    has_versions: bool = False
    unavailable: bool = False

    @property
    def is_any(self) -> bool:
        """Whether nothing is asked."""
        return not any(self)


def restrict(query: Select[Any], state: State) -> Select[Any]:
    """Return a query over `post` that leaves out the posts that are not in a state."""
    if state.has_versions:
        c, other = post_version.c, post.alias("other")
        several = select(c.post_id).where(c.post_id.is_not(None)).group_by(c.post_id).having(func.count() > 1)
        edited = select(other.c.id).where(other.c.platform == post.c.platform, other.c.edit_of == post.c.platform_id)
        query = query.where(or_(post.c.id.in_(several), post.c.edit_of.is_not(None), edited.exists()))
    if state.unavailable:
        o = observation.c
        last = (
            select(o.post_id, func.max(o.seen_at).label("at"))
            .where(o.outcome.not_in(_FAILED))
            .group_by(o.post_id)
            .subquery()
        )
        gone = (
            select(o.post_id)
            .join(last, (last.c.post_id == o.post_id) & (last.c.at == o.seen_at))
            .where(o.outcome.in_(_GONE))
        )
        query = query.where(post.c.id.in_(gone))
    return query


def list_posts(
    connection: Connection, state: State, limit: int, handle: str | None, platform: str | None
) -> list[Post]:
    """Return the newest posts in a state, with the preferred text of each."""
    query = (
        select(preference.c.version_id)
        .join(post, post.c.id == preference.c.post_id)
        .order_by(func.coalesce(post.c.created_at, "").desc(), post.c.id)
    )
    if platform:
        query = query.where(post.c.platform == platform)
    if handle:
        named = select(account_name.c.account_id).where(account_name.c.handle_key == fold_handle(handle))
        query = query.where(post.c.account_id.in_(named))
    chosen = list(connection.scalars(restrict(query, state).limit(limit)))
    texts = read_texts(connection, chosen)
    return [texts[version_id].post for version_id in chosen if version_id in texts]
