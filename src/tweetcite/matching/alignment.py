"""Laying a quotation along a post, unit by unit.

A semi-global alignment: the whole quotation is consumed, the post's beginning and end are free, gaps of skipped post
words have an affine cost, and a marked ellipsis skips for nothing. Where the quotation's units stand in the post
as they are, no table is filled.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from tweetcite.matching.units import Unit
from tweetcite.names import share_stem
from tweetcite.text import is_unspaced

StepKind = Literal["same", "equal", "changed", "inserted", "omitted", "skipped", "bracket", "beyond"]

_CHANGED, _RELATED, _EQUAL = 0.95, 0.6, 0.05
_INSERTED, _GAP, _GAP_MORE = 1.0, 0.8, 0.06
_SKIP, _BEYOND = 0.02, 0.01
_MOST_CELLS = 400_000
_LONGEST_PHRASE = 5
_BRACKET_WORDS = 4
_LEAST_STEM = 3
MOST_IN_BRACKET = 8
"""Units that a bracket replaces where each character is one."""

# Moves of the table; a phrase move holds how many units of each side it takes.
_DIAGONAL, _INSERT, _OMIT, _JUMP = 1, 2, 3, 4


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
    return tuple(Step(s.kind, s.q0, s.q1, s.p0 + low, s.p1 + low, s.topic) for s in steps)


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


def _window(quote: Sequence[Unit], post: Sequence[Unit]) -> tuple[int, int]:
    """Return the stretch of a very long post that the table can hold."""
    if len(quote) * len(post) <= _MOST_CELLS:
        return 0, len(post)
    keys = {u.key for u in quote}
    places: dict[str, list[int]] = {}
    for j, unit in enumerate(post):
        if unit.key in keys:
            places.setdefault(unit.key, []).append(j)
    width = max(1, _MOST_CELLS // max(1, len(quote)))
    rare = sorted(j for found in places.values() if len(found) <= 3 for j in found)
    best, start = 0, 0
    for i, j in enumerate(rare):
        inside = sum(1 for k in rare[i : i + 200] if k < j + width)
        if inside > best:
            best, start = inside, j
    low = max(0, start - width // 4)
    return low, min(len(post), low + width)


def cost_of(q: Unit, p: Unit) -> tuple[float, str | None]:
    """Return what it costs to lay two units on each other, and the name of the edit where they say the same."""
    if q.key == p.key and q.kind == p.kind:
        return 0.0, None
    if q.number and p.number:
        return (_EQUAL, "number-style") if q.number.is_same(p.number) else (_RELATED, None)
    if q.kind != "word" or p.kind != "word":
        return _CHANGED, None
    one = (q.key,)
    for words, topic in p.alternatives:
        if words == one:
            return _EQUAL, topic
    for words, topic in q.alternatives:
        if words == (p.key,) or any(words == other for other, _ in p.alternatives):
            return _EQUAL, topic
    a, b = q.key, p.key
    if _is_masked(a, b):
        return _EQUAL, "profanity"
    if len(a) > 3 and len(b) > 3 and (a[:3] == b[:3] or a[-3:] == b[-3:]):
        return _RELATED, None
    return _CHANGED, None


def _is_masked(a: str, b: str) -> bool:
    """Tell whether the one is the other with letters hidden: `f***ing` or `s--t`."""
    if len(a) != len(b) or a[0] != b[0] or ("*" not in a and "-" not in a):
        return False
    return all(x == y or x in "*-" for x, y in zip(a, b, strict=True))


Table = list[list[float]]
Move = tuple[int, int, int, str | None]
Moves = list[list[Move]]


def _fill(quote: Sequence[Unit], post: Sequence[Unit], prefix: bool) -> tuple[Moves, int, int]:
    """Fill the table row by row; return the moves and the cell at which the best alignment ends."""
    m = len(post)
    rows: Table = [[0.0] * (m + 1)]
    moves: Moves = [[(0, 0, 0, None)] * (m + 1)]
    best_beyond, beyond_at = float("inf"), 0
    costs: dict[tuple[str, str], tuple[float, str | None]] = {}
    for i, unit in enumerate(quote, 1):
        if unit.kind in ("ellipsis", "joint"):
            row, move = _skip_row(unit, post, rows[-1])
        elif unit.kind == "bracket":
            row, move = _bracket_row(unit, post, rows[-1])
        else:
            row, move = _word_row(i, quote, post, rows, costs)
        rows.append(row)
        moves.append(move)
        if prefix:
            left = row[m] + _BEYOND * (len(quote) - i)
            if left <= best_beyond:
                best_beyond, beyond_at = left, i
    end = min(range(m + 1), key=rows[-1].__getitem__)
    if prefix and best_beyond < rows[-1][end]:
        return moves, beyond_at, m
    return moves, len(quote), end


def _skip_row(unit: Unit, post: Sequence[Unit], above: list[float]) -> tuple[list[float], list[Move]]:
    """An ellipsis, or the joint of a split quotation, skips any number of units, the fewer the better."""
    row = [above[0]]
    move: list[Move] = [(_JUMP, 1, 0, None)]
    best, start = above[0], 0
    for j in range(1, len(above)):
        if above[j] <= best + _SKIP:
            best, start = above[j], j
        cost = best + (_SKIP if start < j else 0.0)
        if unit.kind == "ellipsis" and post[j - 1].kind == "ellipsis" and above[j - 1] <= cost:
            row.append(above[j - 1])
            move.append((_DIAGONAL, 1, 1, None))
        else:
            row.append(cost)
            move.append((_JUMP, 1, j - start, None))
    return row, move


def _bracket_row(unit: Unit, post: Sequence[Unit], above: list[float]) -> tuple[list[float], list[Move]]:
    """A bracket replaces up to four units, or is inserted; a bracket in a word stands for that one word."""
    row: list[float] = []
    move: list[Move] = []
    inside_word = ("[" in unit.key and not unit.key.startswith("[")) or not unit.key.endswith("]")
    inside_word = inside_word and not unit.key.startswith("(")
    most = MOST_IN_BRACKET if any(is_unspaced(word) for word in unit.words) else _BRACKET_WORDS
    for j in range(len(above)):
        cost, took = above[j] + _INSERTED * inside_word, 0
        for k in range(1, min(most, j) + 1):
            if inside_word:
                fits = k == 1 and (post[j - 1].key in unit.words or post[j - 1].key.startswith(unit.words[1] or "\0"))
                price = above[j - 1] if fits else float("inf")
            else:
                price = above[j - k] + _SKIP * k + 0.01
            if price < cost:
                cost, took = price, k
        row.append(cost)
        move.append((_JUMP, 1, took, None))
    return row, move


def _word_row(
    i: int,
    quote: Sequence[Unit],
    post: Sequence[Unit],
    rows: Table,
    costs: dict[tuple[str, str], tuple[float, str | None]],
) -> tuple[list[float], list[Move]]:
    unit, above = quote[i - 1], rows[-1]
    row = [above[0] + _INSERTED]
    move: list[Move] = [(_INSERT, 1, 0, None)]
    gap, gap_from = float("inf"), 0
    for j, other in enumerate(post, 1):
        if unit.key == other.key and unit.kind == other.kind:
            price, topic = 0.0, None
        else:
            pair = (unit.key, other.key)
            if pair not in costs:
                costs[pair] = cost_of(unit, other)
            price, topic = costs[pair]
        cost, best = above[j - 1] + price, (_DIAGONAL, 1, 1, topic)
        if above[j] + _INSERTED < cost:
            cost, best = above[j] + _INSERTED, (_INSERT, 1, 0, None)
        if row[j - 1] + _GAP < gap + _GAP_MORE:
            gap, gap_from = row[j - 1] + _GAP, j - 1
        else:
            gap += _GAP_MORE
        if gap < cost:
            cost, best = gap, (_OMIT, 0, j - gap_from, None)
        if other.alternatives or unit.alternatives:
            phrase = _phrase(i, j, quote, post, rows)
            if phrase and phrase[0] < cost:
                cost, best = phrase[0], (_DIAGONAL, phrase[1], phrase[2], phrase[3])
        row.append(cost)
        move.append(best)
    return row, move


def _phrase(
    i: int, j: int, quote: Sequence[Unit], post: Sequence[Unit], rows: Table
) -> tuple[float, int, int, str] | None:
    """Lay one unit against several that say the same: a handle and a name, a contraction and its full form."""
    best: tuple[float, int, int, str] | None = None
    for words, topic in post[j - 1].alternatives:
        k = len(words)
        if 1 < k <= min(i, _LONGEST_PHRASE) and tuple(u.key for u in quote[i - k : i]) == words:
            cost = rows[i - k][j - 1] + _EQUAL
            if best is None or cost < best[0]:
                best = (cost, k, 1, topic)
    for words, topic in quote[i - 1].alternatives:
        k = len(words)
        if 1 < k <= min(j, _LONGEST_PHRASE) and tuple(u.key for u in post[j - k : j]) == words:
            cost = rows[i - 1][j - k] + _EQUAL
            if best is None or cost < best[0]:
                best = (cost, 1, k, topic)
    return best


def _trace(moves: Moves, i: int, j: int, quote: Sequence[Unit], post: Sequence[Unit]) -> tuple[Step, ...]:
    steps: list[Step] = []
    if i < len(quote):
        steps.append(Step("beyond", i, len(quote), j, j))
    while i > 0:
        kind, di, dj, topic = moves[i][j]
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


def _share_stem(a: Unit, b: Unit) -> bool:
    """Tell whether two words have most of their letters in common at their beginning; a Hangul letter is a syllable."""
    least = 2 if "\uac00" <= a.key[0] <= "\ud7a3" else _LEAST_STEM
    return share_stem(a.key, b.key) >= max(least, len(a.key) // 2)


def coverage_of(
    steps: Sequence[Step],
    quote: Sequence[Unit],
    post: Sequence[Unit] = (),
    negations: frozenset[str] = frozenset(),
) -> float:
    """Return the share (0..1) of the quotation's words that stand in the post, as they are or in equal form.

    Words beyond a truncated copy do not count on either side. With the units of the `post`, another form of a word
    counts half, and so does a negation put in a word's place: where endings are written onto words, a short quotation
    has few that stay as they are.
    """
    total = 0
    found = 0.0
    for step in steps:
        words = sum(1 for u in quote[step.q0 : step.q1] if u.kind in ("word", "number"))
        if step.kind == "beyond":
            continue
        total += words
        if step.kind in ("same", "equal"):
            found += words
        elif step.kind == "changed" and post and words == 1:
            q, p = quote[step.q0], post[step.p0]
            found += 0.5 * (_share_stem(q, p) or (q.key in negations) != (p.key in negations))
    return found / total if total else 0.0
