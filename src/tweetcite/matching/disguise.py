"""What a quotation hides from its reader: invisible characters, and letters that only look like the post's.

Honest writing has both: emoji are joined, Persian and Indic words too, publishers put direction marks around numbers.
Rules of what is honest: Unicode Technical Reports 36, 39 and 51, and the joiners of the Unicode Standard, chapter 23.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

from tweetcite.languages import Language
from tweetcite.lookalikes import find_foreign_letters, is_disguised, may_look_alike, shapes_of
from tweetcite.matching.alignment import Step
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import Unit
from tweetcite.text import INVISIBLE, is_east_asian

_MOST_NAMED = 3
_HIDDEN = re.compile(f"[{INVISIBLE}\x00-\x08\x0e-\x1f\u2800\u3164\ufff9-\ufffb\uffa0\U0001bca0-\U0001bca3]")
_FLAG = re.compile("\U0001f3f4[\U000e0061-\U000e007a]{2,6}\U000e007f")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
# Patterns of wide ranges take a millisecond to compile, and few quotations need these.
_JOINING = (
    "[\u0600-\u0dff\u0f00-\u109f\u1780-\u18af\u1900-\u1cff\ua840-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00011000-\U00011aff]"
)
_WITHOUT_SPACES = "[\u0e00-\u109f\u1780-\u17ff\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]"
_MONGOLIAN = re.compile("[\u1800-\u18af]")
_JAMO = re.compile("[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")
_OPENING, _CLOSING = "\u202a\u202b\u2066\u2067\u2068", "\u202c\u2069"
_LEFT_OVERRIDE = "\u202d"
_ACCOUNT_OR_NUMBER = re.compile(r"[\u2066-\u2069\u202a-\u202d]?\s*[@#＠＃\d+(]")
_VARIED = ("Lo", "Lm", "Pd", "Po", "Sm")
_STYLED_RUN = 2
_RAISED_RUN = 4
_BLOCK_LETTERS = re.compile("[\U0001f150-\U0001f169\U0001f170-\U0001f189]")


def unmask(units: tuple[Unit, ...], quote: str, post_units: Sequence[Unit], post: str) -> tuple[Unit, ...]:
    """Return the quotation's units, those that only look like a word of the post under that word's key."""
    if not may_look_alike(quote, post):
        return units
    known = {u.key for u in post_units}
    unknown = [i for i, u in enumerate(units) if u.key not in known and u.kind in ("word", "number")]
    if not unknown:
        return units
    # Two words of plain letters are of one script: neither is the other in disguise.
    plain = all(quote[units[i].start : units[i].end].isascii() for i in unknown)
    shown: dict[str, Unit] = {}
    for unit in post_units:
        if unit.kind in ("word", "number") and not (plain and unit.key.isascii()):
            for shape in shapes_of(post[unit.start : unit.end]):
                shown.setdefault(shape, unit)
    found = list(units)
    for i in unknown:
        word = quote[units[i].start : units[i].end]
        twin = next((shown[shape] for shape in shapes_of(word) if shape in shown), None)
        if twin and is_disguised(word, post[twin.start : twin.end]):
            found[i] = twin._replace(start=units[i].start, end=units[i].end)
    return tuple(found)


def find_lookalikes(steps: Iterable[Step], pair: Pair, independent: bool) -> list[str]:
    """Return the letters of the quotation that only look like those of its post, or of the word they stand in.

    What an independent copy of the post has as well is the post's own.
    """
    if pair.quote.isascii() and pair.post.isascii():
        return []
    found = [c for step in steps if step.kind == "same" for c in _different_letters(step, pair)]
    found += _find_styled(pair.quote, pair.post, pair.language)
    for word in find_foreign_letters(pair.quote):
        if not (independent and word in pair.post):
            found += [c for c in word if not c.isascii()]
    return _name(found)


def _different_letters(step: Step, pair: Pair) -> Iterator[str]:
    for q, p in zip(pair.q[step.q0 : step.q1], pair.p[step.p0 : step.p1], strict=False):
        word, other = pair.quote[q.start : q.end], pair.post[p.start : p.end]
        if q.kind in ("word", "number") and not (word.isascii() and other.isascii()) and is_disguised(word, other):
            own = set(unicodedata.normalize("NFKD", other))
            yield from (c for c in unicodedata.normalize("NFKD", word) if c not in own and c.isalpha())


def _find_styled(quote: str, post: str, language: Language) -> list[str]:
    """Return letters in the styles of mathematics, circles and squares that the post does not have."""
    if all(c.isascii() or c in post for c in quote):
        return []
    wide = any(map(is_east_asian, quote)) or language.code in ("ja", "ko", "zh")
    found: list[str] = []
    run: list[str] = []
    style = ""
    for at, c in enumerate(f"{quote} "):
        kind = "" if c.isascii() or c in post else _style_of(c, wide)
        if kind != style or not kind:
            beside = at < len(quote) and quote[at].isalpha()
            beside = beside or (at > len(run) and quote[at - len(run) - 1].isalpha())
            least = _RAISED_RUN if style == "super" else 1 if beside else _STYLED_RUN
            if style and len(run) >= least:
                found += run
            run, style = [], kind
        if kind:
            run.append(c)
    return found


def _style_of(c: str, wide: bool) -> str:
    if _BLOCK_LETTERS.match(c):
        return "square"
    tag = unicodedata.decomposition(c).partition(">")[0].lstrip("<")
    plain = unicodedata.normalize("NFKC", c)
    if tag not in ("font", "circle", "square", "wide", "super") or len(plain) != 1 or not plain.isalnum():
        return ""
    if tag == "wide" and wide:
        return ""
    return tag if plain.isalpha() or tag in ("font", "wide") else ""


def find_hidden(quote: str, sentence: str, post: str = "") -> list[str]:
    """Return the invisible characters of a quotation for which honest writing has no use.

    `sentence` is what stands around it; `post` an independent copy, whose characters are its own.
    """
    if quote.isascii() and quote.isprintable():
        return []
    text = _FLAG.sub("", quote)
    if not _HIDDEN.search(text):
        return []
    mirrored = bool(_RIGHT_TO_LEFT.search(text) or _RIGHT_TO_LEFT.search(sentence))
    paired = _find_pairs(text, mirrored)
    return _name(
        match.group()
        for match in _HIDDEN.finditer(text)
        if not _is_honest(text, match.start(), mirrored, paired) and not _has(post, text, match.start())
    )


def _has(post: str, text: str, at: int) -> bool:
    return bool(post) and text[max(0, at - 1) : at + 2] in post


def _is_honest(text: str, at: int, mirrored: bool, paired: frozenset[int]) -> bool:
    c, before, after = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    near = before + after
    within = before.isalpha() and after.isalpha()
    if c == "\u00ad" or at in paired:
        return True
    if c in "\u200c\u200d" and re.search(_JOINING, near):
        return True
    if c == "\u200d":
        return _is_emoji(before) and _is_emoji(after)
    if "\ufe00" <= c <= "\ufe0f":
        return _is_emoji(before) or unicodedata.category(before or " ") in _VARIED
    if "\U000e0100" <= c <= "\U000e01ef":
        return unicodedata.category(before or " ") == "Lo"
    if c == "\u200b":
        return bool(re.search(_WITHOUT_SPACES, near)) or before in ("/", "-", "_", "&", "?", "=")
    if c == "\u2060":
        return not within and bool(before.strip()) and bool(after.strip())
    if c in "\u200e\u200f\u061c":
        return mirrored and not within
    if "\u180b" <= c <= "\u180f":
        return bool(_MONGOLIAN.search(near))
    if c in "\u115f\u1160":
        return bool(_JAMO.search(near))
    return c == "\u034f" and bool(_RIGHT_TO_LEFT.search(near))


def _is_emoji(c: str) -> bool:
    return c in ("\ufe0f", "\u20e3", "ℹ", "\u200d") or (
        bool(c) and (unicodedata.category(c) in ("So", "Sk") or c in "#*0123456789♀♂")
    )


def _find_pairs(text: str, mirrored: bool) -> frozenset[int]:
    """Return where directions are opened and closed again as publishers and platforms do it.

    In text that runs from right to left, or around an account, a tag or a number. An order that is forced upon letters
    is never honest, nor is a change of direction within a word.
    """
    found: set[int] = set()
    waiting: list[int] = []
    for at, c in enumerate(text):
        if c in _OPENING or c == _LEFT_OVERRIDE:
            waiting.append(at)
        elif c in _CLOSING and waiting:
            start = waiting.pop()
            inside = text[start + 1 : at]
            usual = mirrored or bool(_ACCOUNT_OR_NUMBER.match(inside))
            if text[start] == _LEFT_OVERRIDE:
                usual = not any(one.isalpha() for one in inside)
            split = any(text[i - 1 : i].isalpha() and text[i + 1 : i + 2].isalpha() for i in (start, at))
            if usual and not split:
                found |= {start, at}
    return frozenset(found)


def _name(characters: Iterable[str]) -> list[str]:
    """Return the numbers of the first few different characters."""
    return [f"U+{ord(c):04X}" for c in dict.fromkeys(characters)][:_MOST_NAMED]
