"""What one article rests on: the posts that it shows, links or was judged by, with all the versions of these posts."""

from typing import NamedTuple

from sqlalchemy import Connection, or_, select, tuple_

from tweetcite.store.tables import article, article_version, capture, citation, post, post_version, sighting, verdict


class Chosen(NamedTuple):
    """The row of an article, and those of the posts and the sightings that it rests on."""

    article: int
    posts: frozenset[int]
    sightings: frozenset[int]


def choose(connection: Connection, which: str) -> Chosen | None:
    """Return what belongs to the article of this name or address; None where there is none."""
    a = article.c
    found = select(a.id).where(or_(a.identity == which, a.source == which, a.url == which)).order_by(a.id)
    article_id = connection.scalar(found.limit(1))
    if article_id is None:
        return None
    c, v = capture.c, post_version.c
    of_article = select(article_version.c.id).where(article_version.c.article_id == article_id)
    judged = select(verdict.c.version_id).join(citation, citation.c.id == verdict.c.citation_id)
    judged = judged.where(citation.c.article_id == article_id, verdict.c.version_id.is_not(None))
    shown = select(c.version_id).where(c.article_version_id.in_(of_article), c.version_id.is_not(None))
    linked = select(c.post_id).where(c.article_version_id.in_(of_article), c.post_id.is_not(None))
    texts = connection.execute(select(v.post_id, v.sighting_id).where(or_(v.id.in_(judged), v.id.in_(shown)))).all()
    posts = {*connection.scalars(linked), *(row.post_id for row in texts)} - {None}
    sightings = {row.sighting_id for row in texts} - {None}
    posts |= set(connection.scalars(select(sighting.c.post_id).where(sighting.c.id.in_(sightings)))) - {None}
    return Chosen(article_id, frozenset(posts | _find_edits(connection, posts)), frozenset(sightings))


def _find_edits(connection: Connection, posts: set[int]) -> set[int]:
    """Return the other versions of posts whose edits are posts of their own."""
    p = post.c
    rows = connection.execute(select(p.platform, p.platform_id, p.edit_of).where(p.id.in_(posts))).all()
    firsts = {(row.platform, row.edit_of or row.platform_id) for row in rows}
    told = or_(tuple_(p.platform, p.platform_id).in_(firsts), tuple_(p.platform, p.edit_of).in_(firsts))
    return set(connection.scalars(select(p.id).where(told)))
