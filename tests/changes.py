"""Changes that can be made to any text of any language, honest ones and others: for `mutations.py`."""

import random
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

SENTENCE_END = re.compile(r"(?<=[^\d\s][.!?؟])\s+(?![€$£])|(?<=[。！？])(?![？！])")
_WORDS = re.compile(r"[^\W\d_]{4,}")
_UNCASED = frozenset(["ar", "ckb", "fa", "he", "ja", "ko", "zh"])
_DENSE = frozenset(["ja", "zh"])
_DENSE_SCRIPT = re.compile("[぀-ヿ一-鿿]")
_DIGITS = {"ar": "٠١٢٣٤٥٦٧٨٩", "ckb": "٠١٢٣٤٥٦٧٨٩", "fa": "۰۱۲۳۴۵۶۷۸۹"}
_SIC = {"ja": "（原文ママ）", "zh": "（原文如此）"}


@dataclass(frozen=True)
class Change:
    """A changed text; `post` is the post where it differs from the one that was given."""

    kind: str
    honest: bool
    quote: str | tuple[str, ...]
    post: str = ""
    markup: bool = False
    cut: bool = False


def tidy(text: str) -> str:
    """Mend the spaces and first letters that taking words out leaves behind."""
    text = re.sub(r" {2,}", " ", text).strip()
    return re.sub(r" ([.,!?،؟;:])(?!\.)", r"\1", text)


def shout(text: str, language: str) -> str:
    """Return a text in capitals, but for its handles and tags."""
    turkish = {"i": "İ"} if language == "tr" else {}
    return re.sub(r"(?<![@#\w])\w+", lambda m: m.group().translate(str.maketrans(turkish)).upper(), text)


def nest_marks(quote: str, template: str) -> str:
    """Return a quotation with the marks inside it in another style than those around it, as print has them."""
    around = re.search(r"(\S)\s?%s\s?(\S)", template)
    marks = around.group(1) + around.group(2) if around else ""
    inner = {"“”": "‘’", "„“": "‚‘", "„”": "«»", "«»": "„“", "‘’": "“”", '""': "''"}.get(marks, marks)
    if _DENSE_SCRIPT.search(quote):
        return quote.translate(dict(zip(map(ord, marks), inner, strict=True)))
    opened = re.sub(rf"(?<!\w){re.escape(marks[:1])}", inner[:1], quote) if marks else quote
    return re.sub(rf"(?<=[\w{inner[0]}]){re.escape(marks[1:])}(?!\w)", inner[1:], opened) if opened != quote else quote


def sentences_of(text: str) -> list[str]:
    return [s for s in SENTENCE_END.split(text) if s]


def _join(parts: list[str], language: str) -> str:
    return ("" if language in _DENSE else " ").join(parts)


def change_text(post: str, language: str, chance: random.Random) -> Iterator[Change]:
    """Yield the changes that need no marked words."""
    yield from _typographic(post, language, chance)
    yield from _editorial(post, language, chance)
    yield from _disclosed(post, language)
    yield from _substantive(post, language, chance)


def _typographic(post: str, language: str, chance: random.Random) -> Iterator[Change]:
    parts = sentences_of(post)
    longest = max(parts, key=len)
    yield Change("verbatim", True, post)
    yield Change("one sentence", True, longest)
    yield Change("entities", True, post, markup=True)
    yield Change("decomposed letters", True, unicodedata.normalize("NFD", longest))
    if " " in longest:
        yield Change("no-break spaces", True, longest.replace(" ", "\u00a0"))
        yield Change("runs of spaces", True, longest, post.replace(" ", "  ", 5))
        yield Change("line breaks", True, post, post.replace(" ", "\n", 3))
    word = max(_WORDS.findall(longest), key=len, default="")
    if len(word) > 5 and language not in _UNCASED:
        yield Change("soft hyphen", True, longest.replace(word, f"{word[:3]}\u00ad{word[3:]}", 1))
        yield Change("word in capitals", True, post, post.replace(word, word.upper(), 1))
    yield Change("zero-width mark", True, "\u200b" + longest, post)
    apart = " – " if language not in _DENSE else "——"
    if len(parts) > 1:
        two = _join(parts[:2], language)
        dashed = parts[0][:-1] + apart + parts[1]
        other = {" – ": (" - ", " — ", "—"), "——": ("—", "――")}[apart]
        yield Change("other dash", True, dashed.replace(apart, chance.choice(other)), post.replace(two, dashed, 1))
    if re.search("[0-9]", longest):
        wide = "".join(chr(ord(c) + 0xFEE0) if c in "0123456789" else c for c in longest)
        yield Change("wide digits", True, wide)
        if language in _DIGITS:
            own = longest.translate({ord(str(i)): digit for i, digit in enumerate(_DIGITS[language])})
            yield Change("digits of the script", True, own)
    if apostrophes := re.findall(r"(?<=\w)['’](?=\w)", longest):
        other = "'" if "’" in apostrophes else "’"
        yield Change("other apostrophe", True, re.sub(r"(?<=\w)['’](?=\w)", other, longest))
    if "&" in post:
        yield Change("ampersand stored as entity", True, post, post.replace("&", "&amp;"))


def _editorial(post: str, language: str, chance: random.Random) -> Iterator[Change]:
    parts = sentences_of(post)
    longest = max(parts, key=len)
    if language not in _UNCASED and longest[1].isalpha():
        yield Change("first letter", True, longest[0].lower() + longest[1:])
    yield Change("final stop dropped", True, longest[:-1])
    yield Change(
        "final stop as comma", True, longest[:-1] + {"ja": "、", "zh": "，", "ar": "،", "fa": "،"}.get(language, ",")
    )
    yield Change("exclamation dropped", True, longest, post.replace(longest, longest[:-1] + "!"))
    emoji = chance.choice("🎉 🚲 😡 👏🏽 🇳🇱 👨‍👩‍👧".split())
    yield Change("emoji dropped", True, post, f"{post} {emoji}")
    inside = parts[0] + f" {emoji} " + _join(parts[1:], language)
    yield Change("inner emoji dropped", True, post, inside)
    yield Change("tags dropped", True, post, f"{post} #Halvik2024 #Perlow")
    yield Change("link dropped", True, post, f"{post} https://t.co/aB3dE6gH9k")
    yield Change("label dropped", True, post, f"{post} pic.twitter.com/q4ZtR8wLmn")
    yield Change("reply handles dropped", True, post, f"@merle_ostry @tovexx {post}")
    if " " in longest and language not in _DENSE:
        words = longest[:-1].split()
        first = chance.randint(0, max(0, len(words) - 7))
        yield Change("part on word bounds", True, " ".join(words[first : first + 7]).strip(",;:،"))
    yield Change("post in capitals", True, longest, shout(post, language))
    for asked in (s for s in parts if s[-1] in "?？؟"):
        told = re.sub(r"^¿|\s?[?？؟]+$", "", asked)
        yield Change("question kept", True, asked)
        if re.search("[?？؟]{2}$", asked):
            yield Change("statement that only its mark makes a question", False, told, cut=True)
        else:
            yield Change("question whose words ask", True, told)
    if len(parts) > 1:
        yield Change("split by the attribution", True, (parts[0][:-1] + ",", _join(parts[1:], language)))


def _disclosed(post: str, language: str) -> Iterator[Change]:
    parts = sentences_of(post)
    longest = max(parts, key=len)
    if language not in _DENSE:
        head, _, tail = longest.rpartition(" ")
        yield Change("sic", True, f"{head} {tail[:-1]} [sic]{tail[-1]}")
        yield Change("sic in round brackets", True, f"{head} (sic!) {tail}")
    else:
        yield Change("sic in the script", True, longest[:-1] + _SIC[language] + longest[-1])
    if language not in _UNCASED and longest[0].isupper() and longest[1].isalpha():
        yield Change("bracketed first letter", True, f"[{longest[0].lower()}]{longest[1:]}")
    yield Change("leading ellipsis", True, "… " + longest)


def _substantive(post: str, language: str, chance: random.Random) -> Iterator[Change]:
    parts = sentences_of(post)
    if len(parts) > 2:
        yield Change("sentences swapped", False, _join([parts[1], parts[0], *parts[2:]], language))
        yield Change("sentence left out unmarked", False, _join([parts[0], *parts[2:]], language))
        yield Change("joined in reverse by an ellipsis", False, f"{parts[-1][:-1]} … {parts[0]}")
    digits = re.findall(r"\d+", post)
    if digits:
        old = chance.choice(digits)
        new = str(int(old) + chance.choice((1, 7, 90)))
        yield Change("digits changed", False, re.sub(rf"(?<!\d){old}(?!\d)", new, post, count=1))
        yield Change("digit added", False, re.sub(rf"(?<!\d){old}(?!\d)", old + "5", post, count=1))
    words = list(re.finditer(r"\w+", post))
    if language not in _DENSE and len(words) > 8:
        i = chance.randint(2, len(words) - 3)
        a, b = words[i], words[i + 1]
        if a.group() != b.group() and not re.search(r"[.!?،,]", post[a.end() : b.start()]):
            swapped = post[: a.start()] + b.group() + post[a.end() : b.start()] + a.group() + post[b.end() :]
            yield Change("neighbours swapped", False, swapped)
        long = [w for w in words[1:-1] if len(w.group()) > 4]
        gone = chance.choice(long or words[1:-1])
        yield Change("word left out", False, tidy(post[: gone.start()] + post[gone.end() :]))


def join_posts(post: str, other: str, chance: random.Random) -> Iterator[Change]:
    """Yield quotations made of two posts: side by side, and with the one's sentence inside the other."""
    a, b = sentences_of(post), sentences_of(other)
    glue = "" if re.search("[。！？]$", a[0]) else " "
    yield Change("two posts joined", False, max(a, key=len) + glue + max(b, key=len))
    yield Change("two posts joined by an ellipsis", False, max(a, key=len)[:-1] + " … " + max(b, key=len))


def skip_words(language: str) -> Iterator[tuple[str, str]]:
    """Yield the forms of a marked ellipsis."""
    for name, mark in (("dots", "..."), ("sign", "…"), ("spaced dots", ". . ."), ("square", "[...]"), ("round", "(…)")):
        yield f"marked ellipsis, {name}", mark if language in _DENSE else f" {mark} "


def hide(
    code: str, hiding: tuple[str, ...], old: Mapping[int, str], new: Mapping[int, str]
) -> Iterator[tuple[str, dict[int, str]]]:
    """Yield what an ellipsis or a bracket hides of the words that a change touches."""
    if code not in (*hiding, "+not", "num", "anto"):
        return
    if code in ("-not", "cond") and not any(new.values()):
        yield f"{'negation' if code == '-not' else 'condition'} hidden by an ellipsis", dict.fromkeys(new, " … ")
    if len(new) != 1:
        return
    (i,) = new
    if code == "num" and not new[i][:1].isdigit():
        return  # a word may be part of a number of several words
    if old[i].strip() and new[i].strip() and not re.search(r"\W{2,}|['’]", old[i].strip() + new[i].strip()):
        name = {"num": "number", "anto": "antonym", "+not": "added negation"}.get(code, "negation, modal or quantifier")
        yield f"{name} hidden by a bracket", {i: _bracketed(old[i], new[i])}
    elif code == "+not" and not old[i].strip():
        yield "added negation in a bracket", {i: _bracketed(new[i], new[i])}


def _bracketed(old: str, new: str) -> str:
    core = new.strip()
    lead, trail = new[: len(new) - len(new.lstrip())], new[len(new.rstrip()) :]
    return f"{lead}[{core}]{trail}"
