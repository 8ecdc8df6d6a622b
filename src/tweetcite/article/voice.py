"""Whose voice a line of an article has: the report's or a post's.

An embed that was flattened to text stands among the article's own paragraphs without a border. What tells them apart
is the voice: a report attributes, quotes and names the author; a post speaks in the first person, to @handles and
under #hashtags.
"""

import re
from functools import cache
from itertools import islice

from tweetcite.languages import all_languages
from tweetcite.text import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_QUOTED = re.compile(r"[“„«»\"‹「『][^“”„«»\"‹›「」『』]{1,600}[”“»«\"›」』]")
_ADDRESSED = re.compile(r"(?:(?<=\s)|(?<![\s\S]))[@#＃][^\W_]\w{1,50}")
_DATELINE = re.compile(r"[^\W\d_a-z][^\d\na-z]{1,30}(?:\([^()\n]{1,40}\)\s?)?\s?[—–-]\s")
_SENTENCE_END = re.compile(r"[.!?…。！？][\"”’»)\]]*(?:\s+|$)|[。！？][」』]?")
_LONGEST_LEAD = 60
_REPEATED = 12
_MOST_QUOTED = 8


@cache
def _tables() -> tuple[frozenset[str], frozenset[str], frozenset[str], frozenset[str], frozenset[str]]:
    """Return the words of all languages: posting verbs, all verbs of attribution, nouns, first persons, side leads."""
    every = all_languages()
    posting = frozenset(word for one in every for word in one.post_verbs)
    cues = posting.union(*(one.write_verbs | one.speech_verbs | one.carry_verbs for one in every))
    nouns = frozenset(word for one in every for word in one.post_nouns)
    first = frozenset(word for one in every for word in one.first_persons)
    side = frozenset(word for one in every for word in one.side_leads)
    return posting, cues, nouns, first, side


def _words(text: str) -> list[str]:
    return [fold(word) for word in _WORD.findall(text)]


def is_side_line(line: str) -> bool:
    """Tell whether a line leads away from the article: `READ ALSO: ...`, `ADVERTISEMENT`."""
    if len(line) > 300:
        return False
    lead, colon, _ = line.replace("：", ":").partition(":")
    lead = lead.strip(" \t\u00a0\u202f*_[>#-—–|")
    return len(lead) <= _LONGEST_LEAD and (bool(colon) or lead == line.strip()) and fold(lead) in _tables()[4]


def speaks_in_first_person(text: str) -> bool:
    """Tell whether a line says I or we outside quotation marks."""
    first = _tables()[3]
    return any(word in first for word in _words(_QUOTED.sub(" ", text)))


def addresses(text: str) -> bool:
    """Tell whether a line has an @handle or a #hashtag outside quotation marks and brackets."""
    return bool(_ADDRESSED.search(_QUOTED.sub(" ", text)))


def is_report(text: str, name: str | None, *, opens: bool = False) -> bool:
    """Tell whether a line has the article's voice rather than that of the post's author.

    `name` is the author's display name, `opens` tells that nothing stands above the line.
    """
    if is_side_line(text) or _DATELINE.match(text) or text.rstrip().endswith((":", "：")):
        return True
    if opens and len(text) <= 120 and not _SENTENCE_END.search(text):
        return True
    posting, cues, _, _, _ = _tables()
    outside = _words(_QUOTED.sub(" ", text))
    quoted = _QUOTED.search(text) is not None
    if any(word in posting for word in outside) or (quoted and any(word in cues for word in outside)):
        return True
    return _names(text, name) or _is_wholly_quoted(text)


def is_plainly_report(text: str, name: str | None) -> bool:
    """Tell whether a line cannot be the post's words: it quotes them and says whose they are, or leads in to them."""
    if is_side_line(text):
        return True
    posting, cues, nouns, _, _ = _tables()
    outside = _words(_QUOTED.sub(" ", text))
    posted = any(word in posting for word in outside)
    if text.rstrip().endswith((":", "：")):
        return any(word in cues or word in nouns for word in outside)
    quoted = _QUOTED.search(text) is not None
    return quoted and (posted or (_names(text, name) and any(word in cues for word in outside)))


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


def skip_lead_in(text: str, name: str | None, *, glued: bool, longest: int) -> int:
    """Return where the post starts in a line that may open with prose.

    Prose is cut off up to its last sentence of the report's voice where the line is `glued` to an embed before it, or
    is too long for one post; and a quotation with its attribution where the same words follow it.
    """
    start = _skip_repeated(text)
    if glued or len(text) - start > longest:
        for begin, end in _sentences(text, start):
            if end < len(text) and is_report(text[begin:end], name):
                start = end
    if len(text) - start > longest:
        start = next((begin for begin, _ in _sentences(text, start) if len(text) - begin <= longest), start)
    return start


def _sentences(text: str, start: int) -> list[tuple[int, int]]:
    ends = [match.end() for match in _SENTENCE_END.finditer(text, start)]
    if not ends or ends[-1] < len(text):
        ends.append(len(text))
    return list(zip([start, *ends], ends, strict=False))


def _skip_repeated(text: str) -> int:
    """Return the end of a quotation with its attribution if the same words stand behind it."""
    cues = _tables()[1]
    start = 0
    for match in islice(_QUOTED.finditer(text), _MOST_QUOTED):
        end = _SENTENCE_END.search(text, match.end())
        wanted = "".join(_words(match.group()))
        if end is None or end.end() == len(text) or len(wanted) < _REPEATED:
            continue
        attributed = any(word in cues for word in _words(text[match.end() : end.end()] + text[start : match.start()]))
        if attributed and wanted in "".join(_words(text[end.end() :])):
            start = end.end()
    return start
