"""Whose voice a line of an article has: the report's or a post's.

An embed that was flattened to text stands among the article's own paragraphs without a border. What tells them apart
is the voice: a report attributes, quotes and names the author; a post speaks in the first person, to @handles and
under #hashtags.
"""

import re
from functools import cache
from itertools import islice
from typing import NamedTuple

from tweetcite.bylines import strip_markdown
from tweetcite.languages import all_languages, load
from tweetcite.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTED = re.compile(
    r"[“„«»\"‹「『][^“”„«»\"‹›「」『』]{1,600}[”“»«\"›」』]|(?<!\w)‘[^‘“”\n]{1,600}?’(?!\w)"  # ‘I don’t,’ she wrote
    r"|(?<!\w)'[^\W\d_](?:[^'\n]|(?<=\w)'(?=\w)){1,600}?[,.!?…]'(?!\w)"  # 'I don't,' she wrote
)
_ADDRESSED = re.compile(r"(?:(?<=\s)|(?<![\s\S]))[@#＃][^\W_]\w{1,50}")
_DATELINE = re.compile(r"[^\W\d_a-z][^\d\na-z]{1,30}(?:\([^()\n]{1,40}\)\s?)?\s?[—–-]\s")
# where a paragraph's end was lost: "... from 2016.Happy New Year"
_LOST_END = r"(?<=[^\W\d_A-Z].)[.!?](?=[A-ZÀ-ÞА-Я@#“])|(?<=\d)[.!?](?=[A-Z][a-z])"
_GLUED = re.compile(_LOST_END)
_SENTENCE_END = re.compile(rf"[.!?…。！？][\"”’»)\]]*(?:\s+|$)|[。！？][」』]?|{_LOST_END}")
# What a page that lost its markup shows of a widget's program.
_PROGRAM = re.compile(r"[<\[(]{0,2}(?:https?:)?//[\w./-]{3,200}\.js(?!\w)\S{0,300}")
_LABELLED = re.compile(
    r"(?:pic\.(?:twitter|x)\.com/\w{4,20}|https?://t\.co/\w{4,20}|\[image or embed)…?"
    r"(?:\]|\([^()\s]{1,500}\)|>){0,2}\s*$"
)
_ITEM = re.compile(r"(?:(?P<number>\d{1,2})(?=[.)/]\s)|(?P<sign>[-–—•·*»›✅✔➡▶👉])(?=\s))")
_LONE_TAG = re.compile(r"[@#＃]\w{1,50}")
_CLOSED = re.compile(r"[.!?…。！？:：][\"”’»)\]]*$")
_LONGEST_LEAD = 60
_REPEATED = 12
_MOST_QUOTED = 8


class Lexicon(NamedTuple):
    """The words that tell voices apart: verbs of posting, all verbs of attribution, words for posts, pronouns of the
    first person, and what opens a line that leads away.
    """

    posting: frozenset[str]
    cues: frozenset[str]
    nouns: frozenset[str]
    first: frozenset[str]
    side: frozenset[str]


@cache
def choose_lexicon(code: str | None) -> Lexicon:
    """Return the words of a language; those of all languages together where it is not known.

    A pronoun of one language that is a common word of another (Spanish and English `he`) then says nothing.
    """
    known = load(code)
    languages = (known,) if known else all_languages()
    posting = frozenset(word for one in languages for word in one.post_verbs)
    return Lexicon(
        posting=posting,
        cues=posting.union(*(one.write_verbs | one.speech_verbs | one.carry_verbs for one in languages)),
        nouns=frozenset(word for one in languages for word in one.post_nouns),
        first=frozenset(
            word
            for one in languages
            for word in one.first_persons
            if not any(word in other.common for other in languages if other is not one)
        ),
        side=frozenset(word for one in languages for word in one.side_leads),
    )


def _words(text: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(text)]


def is_side_line(line: str, lexicon: Lexicon) -> bool:
    """Tell whether a line leads away from the article: `READ ALSO: ...`, `ADVERTISEMENT`, the address of a program.

    With a post's media label at its end it is a post.
    """
    if _PROGRAM.fullmatch(line):
        return True
    if len(line) > 300 or _LABELLED.search(line):
        return False
    lead, colon, _ = line.replace("：", ":").partition(":")
    lead = lead.strip(" \t\u00a0\u202f*_[>#-—–|")
    return len(lead) <= _LONGEST_LEAD and (bool(colon) or lead == line.strip()) and fold(lead) in lexicon.side


def speaks_in_first_person(text: str, lexicon: Lexicon) -> bool:
    """Tell whether a line says I or we outside quotation marks."""
    return any(word in lexicon.first for word in _words(_QUOTED.sub(" ", text)))


def addresses(text: str) -> bool:
    """Tell whether a line has an @handle or a #hashtag outside quotation marks and brackets."""
    return bool(_ADDRESSED.search(_QUOTED.sub(" ", text)))


def measure(text: str) -> int:
    """Return the length of words, without the addresses behind them in Markdown."""
    return len(strip_markdown(text))


def continues(above: str, below: str) -> bool:
    """Tell whether two lines belong together by their form: items of one list, or a sentence whose hashtag or mention
    has a line of its own, as where each link became a line.
    """
    upper, lower = _ITEM.match(above), _ITEM.match(below)
    if upper and lower:
        first, second = upper["number"], lower["number"]
        return int(second) == int(first) + 1 if first and second else upper["sign"] == lower["sign"]
    return bool(_LONE_TAG.fullmatch(below)) and not _CLOSED.search(above)


def is_report(text: str, name: str | None, lexicon: Lexicon, *, opens: bool = False) -> bool:
    """Tell whether a line has the article's voice rather than that of the post's author.

    `name` is the author's display name, `opens` tells that nothing stands above the line.
    """
    if is_side_line(text, lexicon) or _DATELINE.match(text) or text.rstrip().endswith((":", "：")):
        return True
    if opens and len(text) <= 120 and not _SENTENCE_END.search(text):
        return True
    outside = _words(_QUOTED.sub(" ", text))
    quoted = _QUOTED.search(text) is not None
    if any(word in lexicon.posting for word in outside) or (quoted and any(word in lexicon.cues for word in outside)):
        return True
    return _names(text, name) or _is_wholly_quoted(text)


def is_plainly_report(text: str, name: str | None, lexicon: Lexicon) -> bool:
    """Tell whether a line cannot be the post's words: it quotes them and says whose they are, or leads in to them."""
    if is_side_line(text, lexicon):
        return True
    outside = _words(_QUOTED.sub(" ", text))
    posted = any(word in lexicon.posting for word in outside)
    if text.rstrip().endswith((":", "：")):
        return any(word in lexicon.cues or word in lexicon.nouns for word in outside)
    quoted = _QUOTED.search(text) is not None
    return quoted and (posted or (_names(text, name) and any(word in lexicon.cues for word in outside)))


def _names(text: str, name: str | None) -> bool:
    """Tell whether a line names somebody, by the full name or by its last word with a capital letter."""
    words = _words(name or "")
    if not words:
        return False
    here = _WORD.findall(text)
    last = next((word for word in reversed(words) if len(word) >= 4), None)
    named = {fold(word) for word in here if not word[0].islower()}
    return (len(words) > 1 and last in named) or f" {' '.join(words)} " in f" {' '.join(map(fold, here))} "


def _is_wholly_quoted(text: str) -> bool:
    text = text.strip()
    match = _QUOTED.match(text)
    return match is not None and len(text) - match.end() <= 2


def skip_lead_in(text: str, name: str | None, lexicon: Lexicon, *, glued: bool, longest: int) -> int:
    """Return where the post starts in a line that may open with prose.

    Prose is cut off up to its last sentence of the report's voice where the line is `glued` to an embed before it, has
    paragraphs glued together, or is too long for one post; and a quotation with its attribution where the same words
    follow it.
    """
    start = _skip_repeated(text, lexicon)
    if glued or measure(text[start:]) > longest or _GLUED.search(text, start):
        for begin, end in _sentences(text, start):
            if end < len(text) and is_report(text[begin:end], name, lexicon):
                start = end
    if measure(text[start:]) > longest:
        start = next((begin for begin, _ in _sentences(text, start) if measure(text[begin:]) <= longest), start)
    return start


def _sentences(text: str, start: int) -> list[tuple[int, int]]:
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    return list(zip([start, *ends], ends, strict=False))


def _skip_repeated(text: str, lexicon: Lexicon) -> int:
    """Return the end of a quotation with its attribution if the same words stand behind it."""
    start = 0
    for match in islice(_QUOTED.finditer(text), _MOST_QUOTED):
        end = _SENTENCE_END.search(text, match.end())
        wanted = "".join(_words(match.group()))
        if end is None or end.end() == len(text) or len(wanted) < _REPEATED:
            continue
        attributed = any(
            word in lexicon.cues for word in _words(text[match.end() : end.end()] + text[start : match.start()])
        )
        if attributed and wanted in "".join(_words(text[end.end() :])):
            start = end.end()
    return start
