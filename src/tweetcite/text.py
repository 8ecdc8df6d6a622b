"""Text as it is compared: words with their folded form and their place in the original.

Folding removes what never changes a quotation's words: Unicode forms and widths, curly and straight marks, the
dash family, invisible characters, case. `split_words` keeps for each word where it stands in the text that was
given, so that every finding leads back to the characters that a reader sees.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from html import unescape
from itertools import chain, pairwise
from typing import Literal, NamedTuple

WordKind = Literal["word", "mention", "hashtag", "url", "label", "emoji", "ellipsis", "mark"]

APOSTROPHES = "'’‘ʼ‛´`＇ʻ׳"
DOUBLE_MARKS = '"“”„‟«»＂״〝〟'
DASHES = "-‐‑‒–—―−﹘﹣－"
ELLIPSIS = "…"

# Characters without a shape of their own: they neither separate nor distinguish words.
INVISIBLE = (
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\U000e0000-\U000e01ef"
)
_INVISIBLE = re.compile(f"[{INVISIBLE}]")

# Signs that stand on a letter and belong to it.
SIGNS = (
    "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0670\u08d3-\u08ff\u0900-\u0903\u093a-\u094d"
    "\u1ab0-\u1aff\u20d0-\u20ff\u3099\u309a"
)
_HANDLE = rf"(?:[\w{SIGNS}\xad.-]*[\w{SIGNS}])?"
_SQUARED = "\u2103\u2109\u3300-\u3357\u3371-\u33df"
"""Units written as one sign: ℃, ㎞, ㌔."""
CURRENCIES = "$€£¥₹₽₴₺₪₩₫₱₦"
# Possessive, in runs: a repeated choice remembers each of its turns, and a word can be as long as a document.
# Scripts written without spaces: each character is a word of its own.
_UNSPACED_SCRIPTS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9d\U00020000-\U0003ffff"
)
_LETTERS = rf"[^\W_]++(?:[{INVISIBLE}{SIGNS}]++|[^\W_]++)*+"
# They end where digits begin: 費は1.5億円 has the number 1.5.
_BEFORE_DIGITS = rf"(?:[^\W\d_]++[{INVISIBLE}{SIGNS}]*+)++(?<=[{_UNSPACED_SCRIPTS}])(?=\d)"
# Behind a Hebrew proclitic stands a quotation mark, as in ה'נקודה': such letters take no geresh.
_NO_PROCLITIC = r"(?<!(?<!\w)[ושהכלבמ])"
_EMOJI = (
    "\u200d\u20e3\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\ufe0f"
    "\U0001f000-\U0001faff\U000e0020-\U000e007f"
)
_WORD = re.compile(
    rf"""
      (?P<label>(?:https?://)?pic\.(?:twitter|x)\.com/\w+|\[image\ or\ embed\])
    | (?P<url>https?://[^\s<>"“”]+|www\.[^\s<>"“”]+)
    | (?P<mention>(?<![\w@])[@＠][A-Za-z0-9_](?![{SIGNS}]){_HANDLE}(?:@[\w{SIGNS}.-]*[\w{SIGNS}])?)
    | (?P<hashtag>(?<![\w#])[#＃](?!\d+(?![\w{SIGNS}]))\w[\w{SIGNS}\xad]*)
    | (?P<ellipsis>\.(?:[ \u00a0]?\.){{2,}}|…(?:[ \u00a0]?…)*)
    | (?P<word>
          (?<![\w*])[^\W\d_](?:
              (?:\*+|-{{2,4}})[^\W\d_]{{0,4}}(?![\w{SIGNS}]) | [^\W\d_]{{1,2}}\*{{2,}}(?![\w*{SIGNS}])
          )
        | [{CURRENCIES}]?\d+(?:[.．,:٫٬'’]\d+|[\u00a0\u202f]\d{{3}}(?!\d))*(?:
              {_BEFORE_DIGITS}|{_LETTERS}|[%％٪‰°{_SQUARED}])?
        | [{CURRENCIES}%％٪‰°]
        | {_BEFORE_DIGITS}
        | {_LETTERS}(?:{_NO_PROCLITIC}['’‘ʼ‛`ʻ·׳]{_LETTERS}|["״”“](?=[א-ת](?![א-ת])){_LETTERS}|׳)*
      )
    | (?P<emoji>[{_EMOJI}]+)
    | (?P<mark>&(?:amp|lt|gt|quot|apos|nbsp|\#39);|[^\w\s])
    """,
    re.VERBOSE,
)

_GLUED = re.compile(r"(?:https?://)?pic\.(?:twitter|x)\.com/\w+|(?<=[^\W_])https?://[^\s<>\"“”]+")

_UNSPACED = re.compile(f"[{_UNSPACED_SCRIPTS}][{SIGNS}\uff9e\uff9f]*")
_MAQAF = "\u05be"
UNSPACED_LETTER = f"[{_UNSPACED_SCRIPTS}]"
_PROSE_LETTERS = rf"(?:[^\W_{_UNSPACED_SCRIPTS}]++[{SIGNS}\u00ad\u200c\u200d]*+)++"
PROSE_WORD = re.compile(
    rf"[{_UNSPACED_SCRIPTS}]|{_PROSE_LETTERS}(?:(?:{_NO_PROCLITIC}['’‘׳]|-|[\"״](?=[א-ת](?![א-ת]))){_PROSE_LETTERS})*"
)
"""A word of prose as the tables of languages hold it; of scripts without spaces, one character."""


class Word(NamedTuple):
    """A word, sign or mark of a text. `key` is its folded form; `start` and `end` are code points of the text."""

    key: str
    start: int
    end: int
    kind: WordKind = "word"


def fold(text: str) -> str:
    """Return the form under which words are compared.

    NFKC composition, no invisible characters, straight marks, one dash, one space, casefolded; a dotless
    or dotted Turkish i counts as i, final sigma as sigma, Arabic letters without vowel signs and tatweel.
    """
    if text.isascii():
        return " ".join(text.lower().replace("`", "'").split())
    text = unicodedata.normalize("NFKC", text)
    text = _FOLDABLE.sub(_fold_sign, _INVISIBLE.sub("", text)).casefold()
    return unicodedata.normalize("NFC", " ".join(text.replace("i̇", "i").split()))


_FOLDED = (
    dict.fromkeys(APOSTROPHES, "'")
    | dict.fromkeys(DOUBLE_MARKS, '"')
    | dict.fromkeys(DASHES, "-")
    | {"ı": "i", "ـ": "", "ي": "ی", "ك": "ک", "ى": "ی", "٪": "%"}
    | {chr(c): "" for c in range(0x064B, 0x0653)}
)
# Few characters of a text change: to find them is several times as fast as to look each one up.
_FOLDABLE = re.compile(f"[{re.escape(''.join(_FOLDED))}]")


def _fold_sign(match: re.Match[str]) -> str:
    return _FOLDED[match.group()]


@lru_cache(maxsize=16384)
def fold_word(piece: str) -> str:
    """Return the folded form of a word: the same few words make up most texts."""
    return fold(piece)


@lru_cache(maxsize=256)
def split_words(text: str) -> tuple[Word, ...]:
    """Return the words and marks of a text in order, each with its folded form and its place."""
    return _split_words(text)


def _split_words(text: str) -> tuple[Word, ...]:
    found: list[Word] = []
    unspaced = _UNSPACED.search(text) is not None
    for match in _find_tokens(text):
        kind: WordKind = match.lastgroup  # type: ignore[assignment]
        piece = match.group()
        start, end = match.span()
        if kind == "ellipsis":
            found.append(Word(ELLIPSIS, start, end, kind))
            continue
        if kind == "word":
            if unspaced and _UNSPACED.search(piece):
                found += _split_unspaced(piece, start)
                continue
            if _MAQAF in piece:
                found += _split_hyphened(piece, start)
                continue
            # A geresh that ends a Hebrew word is a letter, the apostrophe that many type for it a mark: neither tells.
            key = fold_word(piece.removesuffix("׳"))
        else:
            key = fold_word(unescape(piece) if kind == "mark" and len(piece) > 1 else piece)
        if key or kind == "emoji":
            found.append(Word(key, start, end, kind))
    return tuple(found)


def _find_tokens(text: str) -> Iterator[re.Match[str]]:
    """Return the tokens of a text; a media label or a link is one even where it is glued to the word before it."""
    if "pic." not in text and "://" not in text:
        return _WORD.finditer(text)
    return _find_around_links(text)


def _find_around_links(text: str) -> Iterator[re.Match[str]]:
    at = 0
    for link in _GLUED.finditer(text):
        yield from _WORD.finditer(text, at, link.start())
        yield from _WORD.finditer(text, link.start(), link.end())
        at = link.end()
    yield from _WORD.finditer(text, at)


def _split_unspaced(piece: str, start: int) -> list[Word]:
    """Split a run that holds unspaced script: one word a character there, whole words elsewhere."""
    found: list[Word] = []
    at = 0
    for match in _UNSPACED.finditer(piece):
        if match.start() > at:
            found.append(_spaced_word(piece[at : match.start()], start + at))
        found.append(Word(fold(match.group()), start + match.start(), start + match.end()))
        at = match.end()
    if at < len(piece):
        found.append(_spaced_word(piece[at:], start + at))
    return [word for word in found if word.key]


def _split_hyphened(piece: str, start: int) -> Iterator[Word]:
    """Split at the Hebrew hyphen, for which many type another one."""
    for match in re.finditer(f"{_MAQAF}|[^{_MAQAF}]+", piece):
        joins = match.group() == _MAQAF
        key = "-" if joins else fold_word(match.group().removesuffix("׳"))
        yield Word(key, start + match.start(), start + match.end(), "mark" if joins else "word")


def _spaced_word(piece: str, start: int) -> Word:
    """Return what stands between unspaced characters; an apostrophe alone is a quotation mark there: ‘不知疲倦’."""
    kind: WordKind = "word" if piece.strip(APOSTROPHES) else "mark"
    return Word(fold(piece), start, start + len(piece), kind)


def join_words(keys: Sequence[str]) -> str:
    """Join folded words as they are written: no space between characters of scripts that have none."""
    text = ""
    for key in keys:
        glued = not text or (_UNSPACED.match(text[-1]) and _UNSPACED.match(key))
        text += key if glued else f" {key}"
    return text


def is_east_asian(character: str) -> bool:
    """Tell whether a character is written in Chinese, Japanese or Korean."""
    return "\u3040" <= character <= "\u30ff" or "\u3400" <= character <= "\u9fff" or is_hangul(character)


def is_hangul(character: str) -> bool:
    """Tell whether a character is a syllable of Korean."""
    return "\uac00" <= character <= "\ud7a3"


def is_unspaced(text: str) -> bool:
    """Tell whether a text holds letters of a script that is written without spaces."""
    return _UNSPACED.search(text) is not None


@lru_cache(maxsize=1024)
def index_words(text: str) -> tuple[str, ...]:
    """Return the folded words under which a text is found in the archive: no marks, links, labels or emoji.

    A mention or hashtag counts as the word behind its sign.
    """
    if _SPACED_LABEL in text:
        return _find_indexed(text)
    if _is_plain(text):
        return tuple(_INDEXED.findall(text.lower()))
    return tuple(chain.from_iterable(map(_index_piece, text.split())))


_SPACED_LABEL = "[image or embed]"
_INDEXED = re.compile(r"[^\W_]+")
_AROUND = '.,!?:;()"“”«»…'
"""What stands around a word and is none of it."""


def _is_plain(text: str) -> bool:
    return text.isascii() and "/" not in text and "www." not in text


@lru_cache(maxsize=1 << 16)
def _index_piece(piece: str) -> tuple[str, ...]:
    """Index what stands between two spaces: most of it is met again and again."""
    if _is_plain(piece):
        return tuple(_INDEXED.findall(piece.lower()))
    word = piece.strip(_AROUND)
    if word.isalpha() and not is_unspaced(word):
        return tuple(_INDEXED.findall(fold_word(word)))
    return _find_indexed(piece)


def _find_indexed(text: str) -> tuple[str, ...]:
    words = (word.key for word in _split_words(text) if word.kind in ("word", "mention", "hashtag"))
    return tuple(part for word in words for part in _INDEXED.findall(word))


def is_same_text(a: str, b: str) -> bool:
    """Tell whether two texts differ in nothing but typography, links and labels: letters and digits agree."""
    return "".join(index_words(a)) == "".join(index_words(b))


def share_of_words(part: str, whole: str) -> float:
    """Return which share (0..1) of the words of `part` stand in `whole` beside a neighbour of theirs.

    Order counts through pairs of neighbours: words that merely occur somewhere do not.
    """
    words, known = index_words(part), index_words(whole)
    if not words:
        return 0.0
    if len(words) == 1:
        return float(words[0] in known)
    pairs = set(pairwise(known))
    covered = [False] * len(words)
    for i, pair in enumerate(pairwise(words)):
        if pair in pairs:
            covered[i] = covered[i + 1] = True
    return sum(covered) / len(words)


_INNER_CAPITAL = re.compile(r"(?<=[^\W\d_][ \u00a0])[^\W\d_][\w'’\-]+")


def find_capitals(text: str) -> frozenset[str]:
    """Return the folded words that stand capitalised inside a sentence: what names look like in a text."""
    words = (match.group() for match in _INNER_CAPITAL.finditer(text))
    return frozenset(fold(word) for word in words if word[0].isupper() and not word.isupper())
