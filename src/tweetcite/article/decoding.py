"""Bytes as text: encodings detected, garbled passages mended, places kept."""

import codecs
import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from tweetcite.errors import InputError
from tweetcite.model import Problem

MOST_BYTES = 20 * 1024 * 1024
"""Larger input is refused: no article is that long, and half an article would be judged wrongly."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_MAGIC = (
    (b"%PDF-", "a PDF"),
    (b"PK\x03\x04", "a ZIP archive or office document"),
    (b"\x89PNG", "a picture"),
    (b"GIF8", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "compressed"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "a rich text document"),
    (b"SQLite format 3", "a database"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w:.-]{2,40})", re.IGNORECASE)
# What browsers read under these names (WHATWG Encoding Standard, "names and labels").
_ALIASES = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "iso-8859-8-i": "iso-8859-8",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "big5": "big5hkscs",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "x-user-defined": "cp1252",
}
# Python knows codecs that are no character encodings (hex, rot13), and UTF-7 hides marks from every other reader.
_TEXTUAL = re.compile(
    r"(?:utf-?(?:8|16)|x-|us-|ascii|cp|iso|windows|koi|mac|big5|euc|shift|ms_|gb|ks_|tis|latin)", re.I
)
# What pages without a declaration were written in; the code pages of DOS only compete with these.
_PLAUSIBLE = (
    "cp1252 cp1250 cp1251 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp874 cp932 cp949 iso8859_2 iso8859_5 iso8859_7 "
    "iso8859_8 koi8_r koi8_u gb18030 big5hkscs euc_jp mac_roman"
).split()
_STRAY = 1_000
"""Bytes to each NUL in a text that a fault has strewn a few into; in other files there are more."""
_SAMPLE = 64 * 1024
_HIGH_LINE = re.compile(rb"[^\r\n]{0,400}[\x80-\xff][^\r\n]{0,400}")
# First and second letters of UTF-8 read as a one-byte encoding: “ â€œ, é Ã©, п Ð¿, no-break space Â .
_SIGNS = ("â€", "Ã", "Â", "ðŸ", "Ð", "Ñ", "Å", "Ä", "вЂ", "Ρ€", "Р°", "СЃ", "ã", "æ", "å", "Î", "Ï", "Ø", "Ù", "×")
_SIGN = re.compile("|".join(_SIGNS))
_CLIPPED = "â€"
"""A closing mark whose third byte is no letter in cp1252, so that copies have lost it."""
RUN = re.compile(r"[^\x00-\x7f]{2,}")
"""A stretch in which a garbled character can lie: each is mended by itself, so that places stay exact."""


class Decoded(NamedTuple):
    """Text as the file holds it, without its byte order mark, and what was wrong with it."""

    text: str
    encoding: str
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, source: str = "-") -> Decoded:
    """Return the bytes as text.

    A byte order mark decides, then valid UTF-8, then what the page declares, then a guess that is told as a problem.
    Valid UTF-8 goes before the declaration, since pages saved anew as UTF-8 keep their old one. Bytes that are no
    characters are replaced by U+FFFD, a few NULs by blanks, and told. Raises InputError for empty, oversized or binary
    input.
    """
    check_size(len(data), source)
    for bom, name in _BOMS:
        if data.startswith(bom):
            return _finish(data[len(bom) :], name, source)
    for magic, what in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"{source}: is {what}, not text; save the article as text or HTML")
    if 0 < data.count(b"\0") * _STRAY < len(data):
        decoded = decode(data.replace(b"\0", b" "), source)
        what = (
            f"{data.count(0)} NUL bytes were read as blanks, the first in line {data.count(10, 0, data.find(0)) + 1}."
        )
        return decoded._replace(problems=(Problem("undecodable", what), *decoded.problems))
    if b"\0" in data:
        return _finish(data, _guess_wide(data, source), source)
    declared = _find_declared(data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _decode_legacy(data, declared, source)
    if declared is None or not text.isascii() or codecs.lookup(declared).name == "utf-8":
        return Decoded(_check(text, source), "utf-8")
    return _finish(data, declared, source)


def check_size(size: int, source: str) -> None:
    """Raise InputError for input that is empty or too large (`size` in bytes)."""
    if not size:
        raise InputError(f"{source}: is empty; give a file that holds an article")
    if size > MOST_BYTES:
        raise InputError(f"{source}: is larger than {MOST_BYTES >> 20} MiB; give the article by itself")


def _check(text: str, source: str) -> str:
    if "\0" in text:
        raise InputError(f"{source}: is not text (it holds NUL characters); save the article as text or HTML")
    if not text or text.isspace():
        raise InputError(f"{source}: holds nothing but blanks; give a file that holds an article")
    return text


def check_text(text: str, source: str) -> Decoded:
    """Return text that came as such, without a byte order mark. Raises InputError as `decode` does."""
    check_size(len(text), source)
    return Decoded(_check(text.removeprefix("\ufeff"), source), "utf-8")


def _guess_wide(data: bytes, source: str) -> str:
    """Tell UTF-16 without a byte order mark by where its zero bytes lie: Latin letters have one each."""
    head = data[: _SAMPLE & ~1]
    even, odd = head[::2].count(0), head[1::2].count(0)
    for zeros, others, name in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        if zeros > len(head) // 5 and others * 20 < zeros:
            return name
    raise InputError(f"{source}: is not text (it holds NUL bytes); save the article as text or HTML")


def _find_declared(data: bytes) -> str | None:
    match = _DECLARED.search(data, 0, 16 * 1024)
    if match is None:
        return None
    label = match[1].decode("ascii", "replace").lower()
    if not _TEXTUAL.match(label):
        return None
    try:
        return codecs.lookup(_ALIASES.get(label, label)).name
    except LookupError:
        return None


def _decode_legacy(data: bytes, declared: str | None, source: str) -> Decoded:
    """Decode what is not valid UTF-8: a few bad bytes in UTF-8 are damage, many are another encoding."""
    if declared and declared != "utf-8":
        return _finish(data, declared, source)
    lenient = data.decode("utf-8", "replace")
    bad = lenient.count("\ufffd")
    if declared == "utf-8" or bad * 20 < len(lenient) - sum(map(len, re.findall(r"[\x00-\x7f]+", lenient))):
        return _finish(data, "utf-8", source)
    name = _guess(data)
    decoded = _finish(data, name, source)
    guessed = Problem("encoding-guessed", f"No encoding is declared; the file was read as {name}.")
    return Decoded(decoded.text, name, (guessed, *decoded.problems))


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    lines, size = list[bytes](), 0
    for match in _HIGH_LINE.finditer(data):
        lines.append(match.group())
        size += len(lines[-1])
        if size > _SAMPLE:
            break
    found = from_bytes(b"\n".join(lines), cp_isolation=_PLAUSIBLE)
    best = found.best()
    if best is None:
        return "cp1252"
    # Neighbours of cp1252 differ from it in a few letters; where the text does not tell them apart, it is likelier.
    for other in found:
        alike = (other.chaos, other.coherence) == (best.chaos, best.coherence)
        if alike and "cp1252" in other.could_be_from_charset:
            return "cp1252"
    return best.encoding


def _finish(data: bytes, name: str, source: str) -> Decoded:
    try:
        return Decoded(_check(data.decode(name), source), name)
    except UnicodeDecodeError as error:
        if name == "cp1252":
            # The five bytes without a letter there are control characters to browsers; they harm nobody.
            return Decoded(_check(data.decode("cp1252", "tweetcite-c1"), source), name)
        text = _check(data.decode(name, "replace"), source)
        line = data.count(b"\n", 0, error.start) + 1
        count = text.count("\ufffd")
        what = f"{count} characters cannot be read as {name}, the first in line {line}; they stand as “\ufffd”."
        return Decoded(text, name, (Problem("undecodable", what),))


def _keep_control(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return "".join(chr(b) for b in error.object[error.start : error.end]), error.end


codecs.register_error("tweetcite-c1", _keep_control)


def find_lines(text: str) -> tuple[int, ...]:
    r"""Return the offset at which each line starts; \r\n, \r and \n each end one line."""
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        return (0, *(match.end() for match in re.finditer(r"\r\n?|\n", text)))
    sizes = [len(line) + 1 for line in text.split("\n")]
    sizes.pop()
    return tuple(accumulate(sizes, initial=0))


def find_lines_of(text: str, stretches: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return where the lines start that hold parts of these stretches, which are in order, and their numbers from 1.

    A page has many lines, and few of them hold its prose.
    """
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        lines = find_lines(text)
        return lines, tuple(range(1, len(lines) + 1))
    starts, numbers = [0], [1]
    at = 0
    for start, end in stretches:
        line = text.rfind("\n", at, start) + 1
        if line:
            numbers.append(numbers[-1] + text.count("\n", at, line))
            starts.append(line)
        at = max(at, start)
        while line := text.find("\n", at, end) + 1:
            numbers.append(numbers[-1] + 1)
            starts.append(line)
            at = line
        at = max(at, end)
    return tuple(starts), tuple(numbers)


def is_garbled(text: str) -> bool:
    """Tell whether the text holds passages that were decoded wrongly once (UTF-8 read as a one-byte encoding)."""
    if text.isascii() or not any(sign in text for sign in _SIGNS):
        return False
    return any(mend(run) != run for run in _sample_runs(text))


def _sample_runs(text: str) -> list[str]:
    """Return the different stretches of the text that show a sign, up to a bound."""
    found: dict[str, None] = {}
    for match in RUN.finditer(text):
        run = match.group()
        if run not in found and len(run) <= 400 and _SIGN.search(run):
            found[run] = None
            if len(found) == 2000:
                break
    return list(found)


@lru_cache(maxsize=4096)
def mend(run: str) -> str:
    """Return a stretch of text with its encoding mended, or as it is; width, marks and entities stay."""
    if len(run) > 400 or not _SIGN.search(run):
        return run
    if run == _CLIPPED:
        return "”"
    from ftfy import fix_encoding

    return fix_encoding(run)


def mend_text(text: str) -> str:
    """Return a text with each garbled stretch mended."""
    return RUN.sub(lambda match: mend(match.group()), text)
