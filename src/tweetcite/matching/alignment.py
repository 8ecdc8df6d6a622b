"""Laying a quotation along a post, unit by unit.

A semi-global alignment: the whole quotation is consumed, the post's beginning and end are free, gaps of skipped post
words have an affine cost, and a marked ellipsis skips for nothing. Where the quotation's units stand in the post
as they are, no table is filled.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from operator import add
from typing import Literal, NamedTuple

from tweetcite.matching.units import Unit
from tweetcite.text import is_hangul, is_unspaced

StepKind = Literal["same", "equal", "changed", "inserted", "omitted", "skipped", "bracket", "beyond"]

_CHANGED, _RELATED, _EQUAL = 0.95, 0.6, 0.05
_INSERTED, _GAP, _GAP_MORE = 1.0, 0.8, 0.06
_SKIP, _BEYOND = 0.02, 0.01
_MOST_CELLS = 1_000_000
_LONGEST_PHRASE = 12
_BRACKET_WORDS = 4
_PERSON, _PRONOUN = 2, 3
"""Letters that tell the person of a pronoun, and those of one whose forms may share none (my, her)."""
_LEAST_STEM = 3
_LONGEST_ENDING = 6
"""Characters of an ending by which Japanese denies or asks."""
MOST_IN_BRACKET = 8
"""Units that a bracket replaces where each character is one."""

_RELATING = 3
"""Letters that two longer words share at their beginning or end where they may be forms of one."""

_DIAGONAL, _INSERT, _OMIT, _JUMP = 1, 2, 3, 4
Move = tuple[int, int]
"""A move of the table, and how many units of the post it takes."""
Phrase = tuple[float, int, int, str]
"""What it costs to lay a phrase against a word, how many units of each side that takes, and the name of the edit."""


class Step(NamedTuple):
    """Units `q0` up to `q1` of the quotation against units `p0` up to `p1` of the post."""

    kind: StepKind
    q0: int
    q1: int
    p0: int
    p1: int
    topic: str | None = None


def align(quote: Sequence[Unit], post: Sequence[Unit], *, prefix: bool = False) -> tuple[Step, ...]:
    """Return the steps of the cheapest alignment, in order.

    With `prefix` the post is known only up to its last unit: what the quotation has beyond it is the step `beyond`.
    A post of very many units is searched around the quotation's rare units only.
    """
    found = _find_whole(quote, post)
    if found is not None:
        return tuple(Step("same", i, i + 1, found + i, found + i + 1) for i in range(len(quote)))
    low, high = _window(quote, post)
    steps = _trace(*_fill(quote, post[low:high], prefix and high == len(post)), quote, post[low:high])
    steps = _keep_in_sentence(steps, quote, post[low:high])
    return tuple(Step(s.kind, s.q0, s.q1, s.p0 + low, s.p1 + low, s.topic) for s in steps)


def _keep_in_sentence(steps: tuple[Step, ...], quote: Sequence[Unit], post: Sequence[Unit]) -> tuple[Step, ...]:
    """Lay the last characters of a quotation against the end of the sentence that they stand for, not against the same
    ending of a later one: 残しません for 残します。…動かしません.
    """
    last = next((i for i in range(len(steps) - 1, -1, -1) if steps[i].kind == "omitted"), -1)
    tail = steps[last + 1 :]
    if last < 0 or not 0 < len(tail) <= _LONGEST_ENDING or any(step.kind != "same" for step in tail):
        return steps
    gap = steps[last]
    ends = (j for j in range(gap.p0, gap.p1) if post[j].end < post[j + 1].start)
    end = next(ends, gap.p0 - 1) + 1
    unspaced = all(is_unspaced(unit.key) for unit in quote[gap.q1 :])
    if not unspaced or end >= gap.p1 or not 0 < end - gap.p0 <= len(tail) + _BRACKET_WORDS:
        return steps
    own = _trace(*_fill(quote[gap.q1 :], post[gap.p0 : end], False), quote[gap.q1 :], post[gap.p0 : end])
    moved = tuple(Step(s.kind, s.q0 + gap.q1, s.q1 + gap.q1, s.p0 + gap.p0, s.p1 + gap.p0, s.topic) for s in own)
    return (*steps[:last], *moved)


def _find_whole(quote: Sequence[Unit], post: Sequence[Unit]) -> int | None:
    """Return where the quotation's units stand in the post without any change."""
    keys = [u.key for u in quote]
    known = [u.key for u in post]
    if not keys or any(u.kind in ("joint", "bracket") for u in quote):
        return None
    first, n = keys[0], len(keys)
    at = -1
    while True:
        try:
            at = known.index(first, at + 1, len(known) - n + 1)
        except ValueError:
            return None
        if known[at : at + n] == keys:
            return at


def sees_all(quote: Sequence[Unit], post: Sequence[Unit]) -> bool:
    """Tell whether an alignment looks at all of a post in which the quotation can lie.

    Of a very long one it looks at a stretch: enough for a quotation of half its length that leaves nothing out.
    """
    if len(quote) * len(post) <= _MOST_CELLS:
        return True
    return 2 * len(quote) <= _width(quote) and all(unit.kind not in ("ellipsis", "joint") for unit in quote)


def _width(quote: Sequence[Unit]) -> int:
    return max(1, _MOST_CELLS // max(1, len(quote)))


def _window(quote: Sequence[Unit], post: Sequence[Unit]) -> tuple[int, int]:
    """Return the stretch of a very long post that the table can hold."""
    if len(quote) * len(post) <= _MOST_CELLS:
        return 0, len(post)
    keys = {u.key for u in quote}
    places: dict[str, list[int]] = {}
    for j, unit in enumerate(post):
        if unit.key in keys:
            places.setdefault(unit.key, []).append(j)
    width = _width(quote)
    rare = sorted(j for found in places.values() if len(found) <= 3 for j in found)
    best, start = 0, 0
    for i, j in enumerate(rare):
        inside = sum(1 for k in rare[i : i + 200] if k < j + width)
        if inside > best:
            best, start = inside, j
    low = max(0, start - width // 4)
    return low, min(len(post), low + width)


@dataclass(frozen=True, slots=True)
class _Places:
    """Where in a post the units stand that can be more than another word for a unit of the quotation."""

    keys: dict[str, list[int]]
    heads: dict[str, list[int]]
    tails: dict[str, list[int]]
    numbers: list[int]
    varied: list[int]


def _find_places(post: Sequence[Unit]) -> _Places:
    keys: dict[str, list[int]] = {}
    heads: dict[str, list[int]] = {}
    tails: dict[str, list[int]] = {}
    for j, unit in enumerate(post):
        keys.setdefault(unit.key, []).append(j)
        if unit.kind == "word" and len(unit.key) > _RELATING:
            heads.setdefault(unit.key[:_RELATING], []).append(j)
            tails.setdefault(unit.key[-_RELATING:], []).append(j)
    numbers = [j for j, unit in enumerate(post) if unit.number]
    return _Places(keys, heads, tails, numbers, [j for j, unit in enumerate(post) if unit.alternatives])


def _price(unit: Unit, post: Sequence[Unit], places: _Places) -> tuple[list[float], dict[int, str]]:
    """Return what it costs to lay a unit on each of the post's, and the names of the edits where they say the same."""
    prices = [_CHANGED] * len(post)
    topics: dict[int, str] = {}
    if unit.number:
        for j in places.numbers:
            same = unit.number.is_same(post[j].number or unit.number)
            prices[j] = _EQUAL if same else _RELATED
            if same:
                topics[j] = "number-style"
        if unit.alternatives:
            for j, topic in _find_equal(unit, post, places):
                prices[j], topics[j] = _EQUAL, topic
    elif unit.kind == "word":
        if len(unit.key) > _RELATING:
            for j in (
                *places.heads.get(unit.key[:_RELATING], ()),
                *places.tails.get(unit.key[-_RELATING:], ()),
            ):
                prices[j] = _RELATED
        for j, topic in _find_equal(unit, post, places):
            prices[j] = _EQUAL
            topics[j] = topic
    for j in places.keys.get(unit.key, ()):
        if post[j].kind == unit.kind:
            prices[j] = 0.0
            topics.pop(j, None)
    return prices, topics


def _find_equal(unit: Unit, post: Sequence[Unit], places: _Places) -> Iterator[tuple[int, str]]:
    """Yield which single words of the post say the same as a word, the surest reason for each last."""
    if "*" in unit.key or "-" in unit.key:
        yield from ((j, "profanity") for j, p in enumerate(post) if p.kind == "word" and _is_masked(unit.key, p.key))
    for words, topic in reversed(unit.alternatives):
        if len(words) == 1:
            yield from ((j, topic) for j in places.keys.get(words[0], ()) if post[j].kind == "word")
        yield from ((j, topic) for j in places.varied if any(words == other for other, _ in post[j].alternatives))
    one = (unit.key,)
    for j in places.varied:
        yield from ((j, topic) for words, topic in reversed(post[j].alternatives) if words == one)


def _is_masked(a: str, b: str) -> bool:
    """Tell whether the one is the other with letters hidden: `f***ing` or `s--t`; a folded ß is two letters, or one."""
    sharp = b.replace("ss", "s") if len(a) < len(b) else b
    return len(a) == len(sharp) and a[0] == b[0] and all(x == y or x in "*-" for x, y in zip(a, sharp, strict=True))


class _Row(NamedTuple):
    """One unit of the quotation against all of the post: the cost of each cell, and what tells how it came about.

    A row of a word keeps its prices, an ellipsis, joint or bracket the moves themselves.
    """

    costs: list[float]
    prices: list[float]
    topics: dict[int, str]
    phrases: dict[int, Phrase]
    moves: list[Move]


def _fill(quote: Sequence[Unit], post: Sequence[Unit], prefix: bool) -> tuple[list[_Row], int, int]:
    """Fill the table row by row; return it and the cell at which the best alignment ends."""
    m = len(post)
    rows = [_Row([0.0] * (m + 1), [], {}, {}, [])]
    places = _find_places(post)
    best_beyond, beyond_at = float("inf"), 0
    for i, unit in enumerate(quote, 1):
        above = rows[-1].costs
        if unit.kind in ("ellipsis", "joint"):
            row = _skip_row(unit, post, above)
        elif unit.kind == "bracket":
            row = _bracket_row(unit, post, above)
        else:
            prices, topics = _price(unit, post, places)
            phrases = _find_phrases(i, quote, post, rows, places)
            row = _Row(_word_row(above, prices, phrases), prices, topics, phrases, [])
        rows.append(row)
        if prefix:
            left = row.costs[m] + _BEYOND * (len(quote) - i)
            if left <= best_beyond:
                best_beyond, beyond_at = left, i
    last = rows[-1].costs
    end = min(range(m + 1), key=last.__getitem__)
    if prefix and best_beyond < last[end]:
        return rows, beyond_at, m
    return rows, len(quote), end


def _skip_row(unit: Unit, post: Sequence[Unit], above: list[float]) -> _Row:
    """An ellipsis, or the joint of a split quotation, skips any number of units, the fewer the better."""
    row = [above[0]]
    moves: list[Move] = [(_JUMP, 0)]
    best, start = above[0], 0
    for j in range(1, len(above)):
        if above[j] <= best + _SKIP:
            best, start = above[j], j
        cost = best + (_SKIP if start < j else 0.0)
        if unit.kind == "ellipsis" and post[j - 1].kind == "ellipsis" and above[j - 1] <= cost:
            row.append(above[j - 1])
            moves.append((_DIAGONAL, 1))
        else:
            row.append(cost)
            moves.append((_JUMP, j - start))
    return _Row(row, [], {}, {}, moves)


def _bracket_row(unit: Unit, post: Sequence[Unit], above: list[float]) -> _Row:
    """A bracket replaces up to four units, or is inserted; a bracket in a word stands for that one word."""
    row: list[float] = []
    moves: list[Move] = []
    inside_word = ("[" in unit.key and not unit.key.startswith("[")) or not unit.key.endswith("]")
    inside_word = inside_word and not unit.key.startswith("(")
    most = MOST_IN_BRACKET if any(is_unspaced(word) for word in unit.words) else _BRACKET_WORDS
    for j in range(len(above)):
        cost, took = above[j] + _INSERTED * inside_word, 0
        for k in range(1, min(most, j) + 1):
            if inside_word:
                fits = k == 1 and _fits_bracket(unit, post[j - 1].key)
                price = above[j - 1] if fits else float("inf")
            else:
                price = above[j - k] + _SKIP * k + 0.01
            if price < cost:
                cost, took = price, k
        row.append(cost)
        moves.append((_JUMP, took))
    return _Row(row, [], {}, {}, moves)


def _fits_bracket(unit: Unit, word: str) -> bool:
    """Tell whether a bracket in a word can stand for a word: what is outside begins it; in Hangul, and in a pronoun in
    another person, it may end it: [s]a, for ma.
    """
    whole, outside = unit.words
    opens = bool(outside) and unit.key.startswith("[")
    ends = opens and word.endswith(outside) and (is_hangul(outside[0]) or len(word) <= len(outside) + _PERSON)
    short = opens and len(word) <= _PRONOUN and len(whole) <= _PRONOUN + 1
    return word in unit.words or ends or short or word.startswith(outside or "\0")


def _word_row(above: list[float], prices: list[float], phrases: dict[int, Phrase]) -> list[float]:
    """Return the cost of each cell: laid on the post's unit, put in, behind a gap, or a phrase against a word."""
    left = above[0] + _INSERTED
    row = [left]
    gap = float("inf")
    costs = list(map(min, map(add, above, prices), [cost + _INSERTED for cost in above[1:]]))
    for j, phrase in phrases.items():
        costs[j] = min(costs[j], phrase[0])
    for cost in costs:
        opened = left + _GAP
        gap += _GAP_MORE
        if opened < gap:
            gap = opened
        left = gap if gap < cost else cost
        row.append(left)
    return row


def _find_phrases(
    i: int, quote: Sequence[Unit], post: Sequence[Unit], rows: Sequence[_Row], places: _Places
) -> dict[int, Phrase]:
    """Lay one unit against several that say the same, where they end: a handle and a name, a contraction in full."""
    found: dict[int, Phrase] = {}
    for j in places.varied:
        for words, topic in post[j].alternatives:
            k = len(words)
            if 1 < k <= min(i, _LONGEST_PHRASE) and tuple(u.key for u in quote[i - k : i]) == words:
                cost = rows[i - k].costs[j] + _EQUAL
                if j not in found or cost < found[j][0]:
                    found[j] = (cost, k, 1, topic)
    for words, topic in quote[i - 1].alternatives:
        k = len(words)
        for j in places.keys.get(words[-1], ()) if 1 < k <= _LONGEST_PHRASE else ():
            if j + 1 >= k and tuple(u.key for u in post[j + 1 - k : j + 1]) == words:
                cost = rows[i - 1].costs[j + 1 - k] + _EQUAL
                if j not in found or cost < found[j][0]:
                    found[j] = (cost, 1, k, topic)
    return found


def _trace(rows: Sequence[_Row], i: int, j: int, quote: Sequence[Unit], post: Sequence[Unit]) -> tuple[Step, ...]:
    steps: list[Step] = []
    if i < len(quote):
        steps.append(Step("beyond", i, len(quote), j, j))
    while i > 0:
        kind, di, dj, topic = _move_to(rows, i, j)
        q0, p0 = i - di, j - dj
        if kind == _DIAGONAL:
            same = di == dj == 1 and quote[q0].key == post[p0].key and quote[q0].kind == post[p0].kind
            steps.append(Step("same" if same else "equal" if topic else "changed", q0, i, p0, j, topic))
        elif kind == _INSERT:
            steps.append(Step("inserted", q0, i, j, j))
        elif kind == _OMIT:
            steps.append(Step("omitted", i, i, p0, j))
        else:
            steps.append(Step("bracket" if quote[q0].kind == "bracket" else "skipped", q0, i, p0, j))
        i, j = q0, p0
    steps.reverse()
    return tuple(steps)


def _move_to(rows: Sequence[_Row], i: int, j: int) -> tuple[int, int, int, str | None]:
    """Return the move by which a cell was reached: the first that costs so much, with the units of each side."""
    row, above = rows[i], rows[i - 1].costs
    cost = row.costs[j]
    if row.moves:
        kind, took = row.moves[j]
        return kind, 1, took, None
    if j and cost == above[j - 1] + row.prices[j - 1]:
        return _DIAGONAL, 1, 1, row.topics.get(j - 1)
    if cost == above[j] + _INSERTED:
        return _INSERT, 1, 0, None
    gap, start = _gap_to(row.costs, j)
    if cost == gap:
        return _OMIT, 0, j - start, None
    _, di, dj, topic = row.phrases[j - 1]
    return _DIAGONAL, di, dj, topic


def _gap_to(costs: Sequence[float], end: int) -> tuple[float, int]:
    """Return the cost of the cheapest gap that ends at a cell of a row, and where it begins."""
    gap, start = float("inf"), 0
    for j in range(end):
        opened = costs[j] + _GAP
        gap += _GAP_MORE
        if opened < gap:
            gap, start = opened, j
    return gap, start


def stem_of(word: str) -> str:
    """Return with which letters another word begins that counts as a form of this one; a Hangul letter is a syllable.

    Empty where the word is too short to have other forms.
    """
    least = 2 if "\uac00" <= word[0] <= "\ud7a3" else _LEAST_STEM
    size = max(least, len(word) // 2)
    return word[:size] if len(word) >= size else ""
