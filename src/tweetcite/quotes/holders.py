"""Which of several people who hold an office alike a description means: the main figure, or whoever is named last."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from tweetcite.quotes.forms import begins_within

if TYPE_CHECKING:
    from tweetcite.quotes.cast import Cast

_OFTEN, _MUCH = 4, 2
"""How often an article names its main figure, and how many times as often as anybody else."""
_NEAR = 250
"""How far before the words whoever is named last is nearer than the main figure."""


def pick_holder(holders: Sequence[str], at: int | None, mentions: Counter[str], cast: "Cast") -> str:
    """Return the main figure of an article, else whom a headline has, else who stands last before a place.

    Whoever alone of them is named right before the place comes first.
    """
    near = {
        full for name in cast.names if at and at - _NEAR <= name.span.start < at and (full := cast.fullest(name.text))
    }
    beside = near.intersection(holders)
    if len(beside) == 1 and len(set(holders)) > 1:
        return beside.pop()
    return find_main(holders, mentions) or _find_last(holders, at, cast) or holders[0]


def find_main(names: Sequence[str], mentions: Counter[str]) -> str | None:
    """Return the name of several that an article has much more often than each other."""
    counts = sorted((mentions[name] for name in names), reverse=True)
    main = counts and counts[0] >= max(_OFTEN, _MUCH * max(counts[1:], default=0))
    return max(names, key=mentions.__getitem__) if main else None


def _find_last(names: Sequence[str], at: int | None, cast: "Cast") -> str | None:
    """Return which of several names a headline has, else stands last before a place."""
    if at is None or len(set(names)) == 1:
        return None
    heads = [block.span for block in cast.article.blocks if block.kind == "headline"]
    headed = {cast.fullest(name.text) for name in cast.names if begins_within(name.span, heads)}.intersection(names)
    if len(headed) == 1:
        return headed.pop()  # of whom the headline is
    known = (name for name in cast.names if name.span.end <= at and cast.fullest(name.text) in names)
    free = [name for name in known if not cast.is_object(name)]
    return cast.fullest(free[-1].text) if free else None
