"""Cases for `scripts/evaluate mutations`: posts, and what honest and dishonest hands make of them.

A file of `fixtures/mutations/<set>/<language>.txt` holds one account (`by`), ways to cite it (`says`, `split`, and
`denies` with a negation of the article's own), and its posts, one paragraph each. In a post, `{old|new:code|more:code}`
marks words and what they may be changed to; the same code with a digit ties changes that are made together, `=` begins
an honest one, `severed` is a negation cut off at the beginning of its sentence, and `¦` is a cut after which the
sentence turns. Changes that need no such mark (typography, order of sentences, splices) are made by `changes.py`.
"""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from changes import SENTENCE_END, change_text, hide, join_posts, nest_marks, sentences_of, shout, skip_words, tidy
from tweetcite.model import Author, Post, PostRef, Severity
from tweetcite.text import index_words

KINDS: dict[str, tuple[str, Severity]] = {
    "-not": ("negation dropped", "critical"),
    "+not": ("negation added", "critical"),
    "num": ("number changed", "critical"),
    "date": ("date changed", "critical"),
    "unit": ("unit changed", "critical"),
    "age": ("age changed", "critical"),
    "time": ("time of day changed", "critical"),
    "cur": ("currency changed", "critical"),
    "name": ("name swapped", "critical"),
    "place": ("place or people changed", "critical"),
    "quant": ("quantifier changed", "critical"),
    "modal": ("modal changed", "critical"),
    "if": ("condition changed", "critical"),
    "cond": ("condition dropped", "critical"),
    "tense": ("tense changed", "major"),
    "person": ("person changed", "major"),
    "anto": ("antonym", "critical"),
    "more": ("comparison reversed", "critical"),
    "order": ("agent and patient swapped", "critical"),
    "verb": ("particle of a verb changed", "major"),
    "add": ("word invented", "major"),
    "omit": ("words left out unmarked", "major"),
    "word": ("word substituted", "major"),
    "typo": ("misspelling made or mended", "minor"),
    "full": ("contraction written out", "minor"),
    "scale": ("scale of a number changed", "critical"),
    "pp": ("percent and points exchanged", "critical"),
    "only": ("restriction dropped", "critical"),
    "hedge": ("hedge removed or made firm", "major"),
    "intens": ("intensity added", "major"),
    "force": ("synonym of more force", "major"),
    "plural": ("several made one", "critical"),
    "prep": ("preposition turned", "major"),
    "cause": ("conjunction turned", "critical"),
    "refuse": ("verb that denies exchanged", "critical"),
    "source": ("source dropped", "major"),
}
FEW = "a few words"
RUNS_ON = "over two parts of a thread"
WRONG_BRACKET = "bracket that names another person"
HONEST = {
    "=num": "number in words",
    "=digits": "number in another format",
    "=spell": "spelling variant",
    "=mention": "mention without its sign",
    "=tag": "tag without its sign",
    "=and": "ampersand",
    "=bracket": "bracketed clarification",
    "=variant": "variant letters",
    "=cur": "currency in words",
    "=time": "time in another style",
    "=figure": "figures in another style",
    "=day": "weekday in full",
    "=mask": "masked profanity",
}
_CUT = ("cond", "source")
_HIDING = ("-not", "quant", "modal", "if", "cond")
_SLOT = re.compile(r"\{([^{}]*)\}")
_LEAST_WORDS = 6
_SHORT = 5
_DENSE_SHORT = 10


@dataclass(frozen=True)
class Case:
    """A quotation as an article prints it, the post that it is from, and whether it is honest."""

    language: str
    kind: str
    honest: bool
    quote: tuple[str, ...]
    post: str
    template: str
    markup: bool = False
    severity: Severity | None = None
    cut: bool = False
    rest: str = ""

    @property
    def words(self) -> str:
        """The quotation without its marks, its parts joined."""
        return " ".join(self.quote)

    @property
    def quote_words(self) -> tuple[str, ...]:
        """The folded words of the quotation."""
        return index_words(self.words)

    @property
    def article(self) -> str:
        """The small article around the quotation; with `markup`, as a page with entities."""
        text = self.template % self.quote
        if not self.markup:
            return text
        coded = "".join(c if c.isascii() else f"&#{ord(c)};" for c in escape(text))
        return f'<html lang="{self.language}"><body><article><p>{coded}</p></article></body></html>'


@dataclass(frozen=True)
class Account:
    """One file: an account of one language, how it is cited, and its posts with their marked changes."""

    language: str
    name: str
    handle: str
    says: tuple[str, ...]
    split: tuple[str, ...]
    posts: tuple[str, ...]
    denies: tuple[str, ...] = ()

    def archive(self) -> list[Post]:
        """Return the account's posts as an archive holds them."""
        return [self.post(render(marked), i) for i, marked in enumerate(self.posts)]

    def post(self, text: str, number: int) -> Post:
        """Return one post of the account; the number tells its id and its day."""
        key = str(1500000000000000000 + number * 7_919_000_000_000)
        ref = PostRef("x", key, f"https://x.com/{self.handle}/status/{key}", self.handle)
        created = datetime(2024, 3, 1 + number % 28, 9, tzinfo=UTC)
        author = Author("x", None, self.handle, self.name)
        return Post(ref, author, text, created, "second", self.language, origin="import")


def read_accounts(folder: Path, only: str | None = None) -> list[Account]:
    """Read the files of a set, those of one language if asked."""
    return [_read_account(file) for file in sorted(folder.glob("*.txt")) if only in (None, file.stem)]


def _read_account(file: Path) -> Account:
    head, *posts = file.read_text(encoding="utf-8").strip().split("\n\n")
    fields = [line.split(" ", 1) for line in head.splitlines()]
    name, handle = next(value for key, value in fields if key == "by").rsplit(" @", 1)
    says = tuple(value for key, value in fields if key == "says")
    split = tuple(value for key, value in fields if key == "split")
    denies = tuple(value for key, value in fields if key == "denies")
    return Account(file.stem, name, handle, says, split, tuple(p.strip() for p in posts), denies)


def render(marked: str, changes: dict[int, str] | None = None) -> str:
    """Return a post with the chosen changes (slot -> new words), all other slots as they were posted."""
    chosen = changes or {}
    slots = iter(range(len(marked)))

    def fill(match: re.Match[str]) -> str:
        return chosen.get(next(slots), match.group(1).split("|")[0])

    return tidy(_SLOT.sub(fill, marked).replace("¦", ""))


def _options(marked: str) -> Iterator[tuple[str, dict[int, str]]]:
    """Yield each change of a post: its code, and the new words of each slot that it touches."""
    tied: dict[str, dict[int, str]] = {}
    for i, match in enumerate(_SLOT.finditer(marked)):
        for option in match.group(1).split("|")[1:]:
            new, _, code = option.rpartition(":")
            if code[-1:].isdigit():
                tied.setdefault(code, {})[i] = new
            else:
                yield code, {i: new}
    for code, changes in tied.items():
        yield code[:-1], changes


def make_cases(account: Account) -> Iterator[Case]:
    """Yield every case of an account, always the same; a falsified one is never a plain part of its post."""
    for number, marked in enumerate(account.posts):
        chance = random.Random(f"{account.language} {number}")
        for case in (*_marked_cases(account, marked, chance), *_plain_cases(account, number, chance)):
            if case.honest or case.cut or " ".join(case.quote_words) not in " ".join(index_words(case.post)):
                yield case


def _marked_cases(account: Account, marked: str, chance: random.Random) -> Iterator[Case]:
    post = render(marked)
    for code, changes in _options(marked):
        if code == "severed":
            yield from _severed_cases(account, marked, changes, chance)
            continue
        if code == "who":
            yield _case(account, chance, WRONG_BRACKET, _around(marked, changes, whole=False), post, honest=False)
            continue
        kind, severity = KINDS.get(code) or (HONEST[code], None)
        quote = _around(marked, changes, whole=chance.random() < 0.4)
        honest = code.startswith("=")
        if code in _CUT:
            quote = quote[0].upper() + quote[1:]
        yield _case(account, chance, kind, quote, post, honest=honest, severity=severity, cut=code in _CUT)
        if severity == "critical":
            yield from _other_forms(account, marked, changes, chance)
        if code == "omit":
            for name, words in skip_words(account.language):
                kept = _around(marked, dict.fromkeys(changes, words), whole=False)
                yield _case(account, chance, name, kept, post, honest=True)
        for name, words in hide(code, _HIDING, _old_words(marked, changes), changes):
            kept = _around(marked, words, whole=False)
            yield _case(account, chance, name, kept, post, honest=False)
    if "¦" in marked:
        kept = render(marked[: marked.index("¦")])
        kept = SENTENCE_END.split(kept)[-1].strip()
        yield _case(account, chance, "cut before the turn", kept, post, honest=False, cut=True)


def _other_forms(account: Account, marked: str, changes: dict[int, str], chance: random.Random) -> Iterator[Case]:
    """Yield a change in a few words, with those words as they are in the post, and one in a post all in capitals."""
    post = render(marked)
    few = _few_words(marked, changes), _few_words(marked, _old_words(marked, changes))
    if all(few) and _are_particular(*few):
        yield _case(account, chance, "changed in a few words", few[0], post, honest=False)
        yield _case(account, chance, FEW, few[1], post, honest=True)
    shouted = shout(post, account.language)
    if shouted != post and chance.random() < 0.3:
        whole = _around(marked, changes, whole=False)
        yield _case(account, chance, "changed in a post in capitals", whole, shouted, honest=False)


def _are_particular(changed: str, posted: str) -> bool:
    """Tell whether few words are somebody's in particular: two that mean something stay, and a word at either edge."""
    one, other = (text if _is_dense(changed) else text.split() for text in (changed, posted))
    if one[0] != other[0] or one[-1] != other[-1]:
        return False
    if _is_dense(changed):
        return len(set(changed) & set(posted)) >= _DENSE_SHORT // 2
    return len({w for w in changed.split() if len(w) > 3 and w in posted.split()}) > 1


def _few_words(marked: str, words: dict[int, str]) -> str:
    """Return a change with the words beside it in its sentence, five in all; nothing where there are fewer."""
    if len(words) > 1:
        return ""
    (i,) = words
    slots = [m.group(1).split("|") for m in _SLOT.finditer(marked)]
    counts = {k: "\1" + slot[0] for k, slot in enumerate(slots) if re.search(":(num|unit|cur)$", slot[-1])}
    text = render(marked, counts | {i: "\0"})
    sentence = next(s for s in SENTENCE_END.split(text) if "\0" in s).replace("\n", " ")
    if _is_dense(sentence):
        found = re.match(rf".\0.{{0,{_DENSE_SHORT - 1}}}(?:(?<=\d).|\d)*", sentence[max(0, sentence.index("\0") - 1) :])
        if not found:
            return ""
        few = found[0].replace("\0", words[i]).replace("\1", "").strip("。，、")
        return few if _size(few) >= _SHORT else ""
    tokens = re.sub("\0", lambda _: f"\0{words[i]}\0", sentence).split()
    place = next(k for k, token in enumerate(tokens) if "\0" in token)
    first = max(0, min(place - 2, len(tokens) - _SHORT))
    if "\1" in "".join(tokens[max(0, first - 1) : place]):
        first = place  # not with the end of a number
    last = next((k for k in range(first + _SHORT, len(tokens)) if not re.search(r"\d|\0", tokens[k - 1])), len(tokens))
    few = " ".join(tokens[first:last]).translate({0: "", 1: ""}).strip(".,;:،!?؟")
    return few if len(few.split()) >= _SHORT else ""


def _severed_cases(account: Account, marked: str, changes: dict[int, str], chance: random.Random) -> Iterator[Case]:
    """Yield a sentence without the negation that opens it, alone and behind a negation of the article's own."""
    post = render(marked)
    rest = SENTENCE_END.split(render(marked, dict.fromkeys(changes, "\0")).split("\0")[1])[0].strip(" .。")
    kind, told = "negation cut off at the start", "negation told by the article"
    yield _case(account, chance, kind, rest[0].upper() + rest[1:], post, honest=False, severity="critical", cut=True)
    for template in account.denies:
        yield Case(account.language, told, True, (rest,), post, template)


def _old_words(marked: str, changes: dict[int, str]) -> dict[int, str]:
    slots = [m.group(1).split("|")[0] for m in _SLOT.finditer(marked)]
    return {i: slots[i] for i in changes}


def _around(marked: str, changes: dict[int, str], *, whole: bool) -> str:
    """Return the changed post, or only the sentence of the change where that is long enough to be a quotation."""
    if whole:
        return render(marked, changes)
    text = render(marked, dict.fromkeys(changes, "\0"))
    found = [s for s in SENTENCE_END.split(text) if "\0" in s]
    if len(found) != 1 or _size(found[0]) < _LEAST_WORDS:
        return render(marked, changes)
    words = iter(changes[i] for i in sorted(changes))
    return tidy(re.sub("\0", lambda _: next(words), found[0]))


def _is_dense(text: str) -> bool:
    return bool(re.search("[぀-ヿ一-鿿]", text))


def _size(text: str) -> float:
    """Return the number of words of a text; two characters count as one where no spaces are written."""
    return len(text) / 2 if _is_dense(text) else len(text.split())


def _plain_cases(account: Account, number: int, chance: random.Random) -> Iterator[Case]:
    post = render(account.posts[number])
    for change in change_text(post, account.language, chance):
        yield _case(
            account,
            chance,
            change.kind,
            change.quote,
            change.post or post,
            honest=change.honest,
            markup=change.markup,
            cut=change.cut,
        )
    other = render(account.posts[(number + 1) % len(account.posts)])
    for change in join_posts(post, other, chance):
        yield _case(account, chance, change.kind, change.quote, post, honest=False)
    ends, begins = sentences_of(post), sentences_of(other)
    for name, last, first, honest in ((RUNS_ON, -1, 0, True), ("thread with a sentence left out", -2, 0, False)):
        if len(ends) < -last:
            continue
        case = _case(account, chance, name, f"{ends[last]} {begins[first]}", f"{post} 1/2", honest=honest)
        yield replace(case, rest=f"{other} 2/2")


def _case(
    account: Account,
    chance: random.Random,
    kind: str,
    quote: str | tuple[str, ...],
    post: str,
    *,
    honest: bool,
    markup: bool = False,
    severity: Severity | None = None,
    cut: bool = False,
) -> Case:
    parts = quote if isinstance(quote, tuple) else (quote,)
    template = chance.choice(account.split if len(parts) > 1 else account.says)
    parts = tuple(nest_marks(part.replace("\n", " "), template) for part in parts)
    if not template.rstrip('”“"»」』’.').endswith("%s"):
        # Where the attribution follows, the sentence does not end at the closing mark.
        parts = (*parts[:-1], re.sub(r"(?<![.…])[.。]$", "", parts[-1]))
    return Case(account.language, kind, honest, parts, post, template, markup, severity, cut)
