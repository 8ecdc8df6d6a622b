"""The posts that a quotation may be from: embedded, linked, archived, each with all the copies we have of it."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

from tweetcite.lookalikes import reveal
from tweetcite.matching.identity import is_close, is_copy, is_cut, is_independent
from tweetcite.model import Author, Embed, Post, PostRef, Quote
from tweetcite.text import index_words

_SHARED, _ENOUGH = 0.25, 3
_MOST = 40


class Candidate(NamedTuple):
    """One post: its independent copies (each a distinct text), and its texts known only from articles.

    `here` is its embed in the article under judgement; `rank` its distance from the quotation among the article's
    posts (None where the article does not show it); `beside` whether it stands next to the quotation's paragraph.
    A `thread` is one candidate, with the joined text of its `parts`: where each starts in it, and the post. `texts` are
    the copies to judge against: the independent ones, and an embed only while there is none, or none whole.
    """

    ref: PostRef
    independent: tuple[Post, ...] = ()
    embedded: tuple[Post, ...] = ()
    here: Embed | None = None
    rank: int | None = None
    beside: bool = False
    thread: Literal["thread", "thread-assumed"] | None = None
    parts: tuple[tuple[int, Post], ...] = ()
    texts: tuple[Post, ...] = ()

    @property
    def copies(self) -> tuple[Post, ...]:
        """All sightings of the post."""
        return self.independent + self.embedded

    @property
    def accounts(self) -> frozenset[Author]:
        """What the copies say of their author."""
        return frozenset([post.author for post in self.copies])

    @property
    def disputed(self) -> bool:
        """Whether the article's embed and the independent copies have different words."""
        if self.here is None or not self.here.post.text:
            return False
        known = [p for p in self.independent if p.text]
        return bool(known) and not any(is_copy(self.here.post, p) for p in known)


def gather(quote: Quote, embeds: Sequence[Embed], posts: Iterable[Post]) -> tuple[Candidate, ...]:
    """Collect the posts that share words with the quotation, and all that the article shows or links to."""
    groups: dict[tuple[str, str], list[Post]] = {}
    found_posts = list(posts)
    known = [p for p in found_posts if p.ref.id and is_independent(p)]
    for post in found_posts:
        # What another article shows without an id is a copy of the archived post that it comes close to, not evidence.
        home = next((p for p in known if is_close(post, p)), post) if post.ref.id is None else post
        groups.setdefault(_key(home), []).append(post)
    here: dict[tuple[str, str], Embed] = {}
    for i, embed in enumerate(embeds):
        shown = embed.post if embed.post.ref.id else embed.archived
        key = _key(shown) if shown else ("embed", str(i))
        here.setdefault(key, embed)
        group = groups.setdefault(key, [])
        group.append(embed.post)
        if embed.archived:
            group.append(embed.archived)
    ranks = {(ref.platform, ref.id): i for i, ref in enumerate(quote.context.posts) if ref.id}
    places = {ref: i for i, ref in enumerate(quote.context.posts)}
    asked = {frozenset(index_words(text)) for text in (quote.text, reveal(quote.text))}
    near = {key for key, group in groups.items() if _shares_words(asked, group)}
    near_ids = {key[1] for key in near}
    answered = {post.reply_to for key in near for post in groups[key]}
    found = []
    for key, group in groups.items():
        embed_here = here.get(key)
        rank = ranks.get(key) if embed_here is None or embed_here.post.ref.id else places.get(embed_here.post.ref)
        alike = key in near or key[1] in answered or any(post.reply_to in near_ids for post in group)
        if rank is None and embed_here is None and not alike:
            continue
        found.append((alike, _collect(group, embed_here, rank, quote.context.beside)))
    # Of a page with very many posts, those that share no words are passed over first, the farthest before the others.
    found.sort(key=lambda one: (not (one[0] or one[1].beside), one[1].rank is None, one[1].rank or 0))
    chosen = [one for _, one in found[:_MOST]]
    chosen.sort(key=lambda c: (c.rank is None, c.rank or 0, c.ref.platform, c.ref.id or ""))
    return tuple(chosen)


def _key(post: Post) -> tuple[str, str]:
    if post.ref.id:
        return post.ref.platform, post.ref.id
    handle = (post.author.handle or "").casefold()
    return f"sighting {post.ref.platform} {handle}", " ".join(index_words(post.text or ""))


def _shares_words(asked: Iterable[frozenset[str]], group: Sequence[Post]) -> bool:
    """Tell whether a copy of a post has enough of the words that a quotation has, in one of the ways to read it."""
    for post in group:
        known = index_words(post.text or "")
        for words in asked if post.text else ():
            if len(words.intersection(known)) >= min(_SHARED * len(words), _ENOUGH):
                return True
    return False


def _collect(group: Sequence[Post], here: Embed | None, rank: int | None, beside: int) -> Candidate:
    independent: list[Post] = []
    embedded: list[Post] = []
    for post in group:
        room = independent if is_independent(post) else embedded
        if not any(known.text == post.text and known.origin == post.origin for known in room):
            room.append(post)
    return Candidate(
        ref=here.post.ref if here else _fullest_ref(group),
        independent=tuple(independent),
        embedded=tuple(embedded),
        here=here,
        rank=rank,
        beside=rank is not None and rank < beside,
        texts=find_usable(independent, embedded),
    )


def _fullest_ref(group: Sequence[Post]) -> PostRef:
    """Return the reference to a post that says most: with an id, an address, a handle."""
    refs = [post.ref for post in group if post.ref.id] or [group[0].ref]
    return refs[0] if len(refs) == 1 else max(refs, key=lambda ref: (ref.url is not None, ref.handle is not None))


def find_usable(independent: Sequence[Post], embedded: Sequence[Post]) -> tuple[Post, ...]:
    """Return the copies to judge against: see `Candidate`."""
    own = bool(embedded) and any(not is_cut(post) for post in independent)
    return tuple([post for post in (independent if own else (*independent, *embedded)) if post.text])
