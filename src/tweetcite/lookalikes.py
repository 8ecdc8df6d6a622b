"""Letters that look like others, and handles that are taken for one another.

Letters that a reader cannot tell apart are one here, whatever their script. Source: the confusable characters of
Unicode Technical Standard 39, single letters of scripts in use, and the usual pairs in small capitals.
"""

import re
import string
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby

from tweetcite.text import fold

# The first letter of each group stands for all of it.
_GROUPS = """
AΑАᎪᗅꓮ BΒВᏴᗷꓐ CСᏟⲤꓚϹ DᎠᗞᗪꓓ EΕЕᎬⴹꓰ FϜᖴꓝ GԌᏀᏳꓖ HΗНᎻᕼⲎꓧ JͿЈᎫᒍꓙ KΚКᏦⲔꓗ LᏞᒪⳐꓡ MΜМᎷⲘꓟ NΝⲚꓠ
OΟОՕଠⲞⵔꓳ〇 PΡРᏢᑭⲢꓑ Qⵕԛ RᎡᏒᖇꓣ SЅՏᏕᏚꓢ TΤТᎢⲦꓔ UՍᑌꓴ VѴᏙᐯⴸꓦ WԜᎳᏔꓪ XΧХᚷⲬꓫ YΥУҮᎩᎽⲨꓬ ZΖᏃꓜ
aɑαа⍺ bƄЬᏏᑲ cсᴄⲥϲ dԁᏧᑯ eеҽ℮ fք gɡց hһհᏂ iіɩɪιᎥ jϳј kκкᴋⲕ mмᴍ nոռη oοσоօഠဝᴏⲟסه pρрⲣ qԛգզ rгᴦⲅ
sѕꜱ tτтᴛ uʋυսᴜ vνѵᴠ wѡԝաᴡω xх yуүγʏ zᴢ
ΛЛᐱ ΓГ ΔДⲆ ΠП ΦФՓ ΨѰ λл πп φфɸ əә ɛεєԑ ɜз ᴙя ИͶ иͷᴎ ʒӡ ßβᏰ þϸ
イ亻 エ工 カ力 タ夕 ト卜 ニ二 ハ八 へヘ ロ口囗 ー一丨ꟷ
అಅ ఆಆ ఇಇ ఒಒ జಜ ఞಞ ణಣ యಯ ఱಱ లಲ จຈ ยຍ บບ ปປ ฝຝ พພ ฟຟ உഉ ஐജ ணണ ழഴ ஶശ
"""
_LETTERS = str.maketrans({letter: group[0] for group in _GROUPS.split() for letter in group[1:]})
_STEMS = "IΙІӀⲒⵏꓲӏǀƖ"
_AS_CAPITAL = _LETTERS | dict.fromkeys(map(ord, _STEMS), "I")
_AS_SMALL = _LETTERS | dict.fromkeys(map(ord, _STEMS), "l")

# Letters of one alphabet that a typist takes from the other: those of modern Russian, Ukrainian and English.
_CYRILLIC_TO_LATIN = dict(zip("аеорсухіјѕАВЕКМНОРСТХІЈЅУ", "aeopcyxijsABEKMHOPCTXIJSY", strict=True))
_LATIN_TO_CYRILLIC = {latin: cyrillic for cyrillic, latin in _CYRILLIC_TO_LATIN.items()}
_GREEK_TO_LATIN = dict(zip("οανρυιΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "oavpuiABEZHIKMNOPTYX", strict=True))
_LATIN_TO_GREEK = {latin: greek for greek, latin in _GREEK_TO_LATIN.items()}
_SHARED = {
    ("CYRILLIC", "LATIN"): _CYRILLIC_TO_LATIN,
    ("LATIN", "CYRILLIC"): _LATIN_TO_CYRILLIC,
    ("GREEK", "LATIN"): _GREEK_TO_LATIN,
    ("LATIN", "GREEK"): _LATIN_TO_GREEK,
}
_ALPHABETS = ("LATIN", "CYRILLIC", "GREEK")
_ASCII = frozenset(map(chr, range(128)))
_ASCII_LETTERS = frozenset(string.ascii_letters)
_RUN = re.compile(r"[^\W\d_]+")
_DIGITS_AS_LETTERS = str.maketrans("013457", "oleast")
_EDGE = re.compile(r"^[\d_.]+|[\d_.]+$")
_SHORTEST_HANDLE = 4


@lru_cache(maxsize=4096)
def shapes_of(word: str) -> frozenset[str]:
    """Return the forms under which a word looks the same as others: two, where a stroke may be an I or an l."""
    plain = unicodedata.normalize("NFKD", word)
    return frozenset(fold(unicodedata.normalize("NFC", plain.translate(table))) for table in (_AS_CAPITAL, _AS_SMALL))


def is_disguised(word: str, other: str) -> bool:
    """Tell whether two words look the same though letters of different scripts stand in them.

    What differs within one script (у and ү) is another word.
    """
    if word == other:
        return False
    a, b = (unicodedata.normalize("NFKD", one) for one in (word, other))
    if len(a) != len(b) or not shapes_of(word) & shapes_of(other):
        return False
    different = [(x, y) for x, y in zip(a, b, strict=True) if fold(x) != fold(y)]
    return bool(different) and all(script_of(x) != script_of(y) for x, y in different)


@lru_cache(maxsize=4096)
def script_of(letter: str) -> str:
    """Return the script of a letter, from its Unicode name; that of phonetic letters is `PHONETIC`."""
    if "\u0250" <= letter <= "\u02af" or "\u1d00" <= letter <= "\u1dbf" or "\ua720" <= letter <= "\ua7ff":
        return "PHONETIC"
    return unicodedata.name(letter, "UNKNOWN").split()[0].partition("-")[0]


def may_look_alike(text: str, other: str) -> bool:
    """Tell whether two texts have letters of more than one script: else none of their words is another in disguise."""
    one, two = _scripts_in(text), _scripts_in(other)
    return len(one) > 1 or (one != two and len(one | two) > 1)


@lru_cache(maxsize=1024)
def _scripts_in(text: str) -> frozenset[str]:
    if text.isascii():
        return frozenset(["LATIN"])
    letters = set(text)
    plain = {"LATIN"} if not _ASCII_LETTERS.isdisjoint(letters) else ()
    return frozenset(plain).union(*set(map(_scripts_of, letters.difference(_ASCII))))


@lru_cache(maxsize=4096)
def _scripts_of(character: str) -> frozenset[str]:
    """Return the scripts of the letters that a character is made of; none of a sign."""
    letters = unicodedata.normalize("NFKD", character)
    return frozenset(script_of(c) for c in letters if c.isalpha() or ord(c) in _AS_SMALL)


def find_foreign_letters(text: str) -> Iterator[str]:
    """Yield the words in which letters of another alphabet stand for those that they look like: `СNN`, `pаy`.

    Alphabets that show themselves stay silent (`VIPы`, `Tシャツ`); so do Latin words with endings in a Cyrillic text.
    """
    if len(_scripts_in(text)) < 2:
        return
    inflects = sum("\u0400" <= c <= "\u04ff" for c in text) * 2 > sum(c.isalpha() for c in text)
    for match in _RUN.finditer(text):
        word = match.group()
        if not word.isascii() and _mixes(unicodedata.normalize("NFC", word), inflects):
            yield word


def _mixes(word: str, inflects: bool) -> bool:
    runs = [(script, "".join(letters)) for script, letters in groupby(word, _alphabet_of)]
    scripts = {script for script, _ in runs}
    if len(scripts) != 2 or not scripts <= set(_ALPHABETS) or "LATIN" not in scripts:
        return False
    (first, start), (_, rest) = runs[:2]
    if len(runs) == 2 and first == "LATIN" and len(start) > 1 and (inflects or (start.isupper() and rest.islower())):
        return False
    return any(
        all(c in letters for script, run in runs if script == pair[0] for c in run)
        for pair, letters in _SHARED.items()
        if set(pair) == scripts
    )


def _alphabet_of(letter: str) -> str:
    return "LATIN" if letter.isascii() else script_of(letter)


def reveal(text: str) -> str:
    """Return a text with look-alike letters turned into those of the script that most of it is written in.

    Only words that mix scripts, or that are look-alikes throughout. Of the same length: for finding what hides from a
    search, never for judging it.
    """
    if text.isascii():
        return text
    scripts = [_alphabet_of(c) for c in text if c.isalpha()]
    main = max(_ALPHABETS, key=scripts.count)
    if scripts.count(main) * 2 < len(scripts) or len(set(scripts)) < 2:
        return text
    table = {ord(c): own for pair, letters in _SHARED.items() if pair[1] == main for c, own in letters.items()}
    return _RUN.sub(lambda match: _reveal_word(match.group(), main, table), text)


def _reveal_word(word: str, main: str, table: dict[int, str]) -> str:
    plain = word.translate(table)
    return plain if all(_alphabet_of(c) == main for c in plain) else word


@lru_cache(maxsize=1024)
def is_taken_for(handle: str, other: str) -> bool:
    """Tell whether two different handles are easily taken for one another.

    A digit or another letter that looks alike (`kor0ma`), a mark put in (`ada_lund`), a digit or mark added to one.
    """
    a, b = handle.casefold(), other.casefold()
    if a == b or min(len(a), len(b)) < _SHORTEST_HANDLE:
        return False
    if _shape_of_handle(a) & _shape_of_handle(b):
        return True
    bare_a, bare_b = _EDGE.sub("", a), _EDGE.sub("", b)
    return len(bare_a) >= _SHORTEST_HANDLE and bare_a == bare_b and (bare_a == a or bare_b == b)


def _shape_of_handle(handle: str) -> frozenset[str]:
    plain = re.sub(r"[_.\-]", "", handle)
    shapes = {shape for one in (plain, plain.translate(_DIGITS_AS_LETTERS)) for shape in shapes_of(one)}
    return frozenset(shape.replace("rn", "m").replace("vv", "w").replace("i", "l") for shape in shapes)
