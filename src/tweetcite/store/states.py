"""Which posts have more than one text, and which were gone when they were last looked for."""

from typing import Any, NamedTuple

from sqlalchemy import Select, func, or_, select

from tweetcite.store.tables import observation, post, post_version

_GONE = ("absent", "suspended", "protected", "withheld")
_FAILED = ("rate-limited", "login-wall", "error")


class State(NamedTuple):
    """What is asked of posts: to have several texts (also as edits with other ids), to be gone."""

    has_versions: bool = False
    unavailable: bool = False


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
