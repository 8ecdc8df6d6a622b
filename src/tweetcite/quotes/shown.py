"""The embedded post that tells whose words a quotation has."""

import re

from tweetcite.model import Embed
from tweetcite.names import is_possessive
from tweetcite.quotes.attribution import Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.text import index_words, share_of_words

SHOWN = 0.5
SURELY_SHOWN = 0.8
_LEAST_SHOWN = 4
_QUOTED = re.compile('["“„«][^"“”„«»]+["“”»]')


def find_shown(passage: Passage, cast: Cast) -> Speaker | None:
    """Return the author of the embed that holds the words, where the prose names nobody as their speaker, or by no verb
    that is known: Bo Tarn blamed it on “…”.
    """
    author = find_shown_author(passage, cast) if cast.language.cased else None
    names = [n for n in cast.names_in(passage.lead) if not cast.is_object(n)] if author else []
    told = bool(names) and cast.fullest(names[0].text) == author and not is_possessive(cast.article.text, names[0])
    return name_speaker(author, "lead" if told else "embed")


def find_shown_author(passage: Passage, cast: Cast, least: float = SHOWN) -> str | None:
    """Return the author of the embedded post in which most of the quotation's words lie, a share of at `least`.

    Words that the post has in quotation marks are somebody else's.
    """
    words = " ".join(part.inner.slice(cast.article.text) for part in passage.parts)
    known = index_words(words)
    if len(known) < _LEAST_SHOWN:
        return None
    wanted = set(known)
    near = (e for e, here in cast.shown_words if len(wanted & here) >= SHOWN * len(wanted))
    shown = [(share_of_words(words, e.words or ""), e.author_name) for e in near if not _quotes(words, e)]
    best = max(shown, key=lambda s: s[0], default=(0.0, None))
    return best[1] if best[0] >= least else None


def _quotes(words: str, embed: Embed) -> bool:
    """Tell whether a post has most of the words in quotation marks."""
    inside = " ".join(match.group() for match in _QUOTED.finditer(embed.words or ""))
    return bool(inside) and share_of_words(words, inside) >= SURELY_SHOWN


def find_author_below(passage: Passage, cast: Cast) -> str | None:
    """Return the author of the post that is embedded right below the quotation's paragraph."""
    below = passage.parts[-1].block + 1
    blocks = cast.article.blocks
    if below >= len(blocks) or blocks[below].kind != "embed":
        return None
    span = blocks[below].span
    return next((e.author_name for e in cast.article.embeds if e.span.overlaps(span) or e.span == span), None)
