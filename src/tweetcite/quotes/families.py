"""Who of a family is meant by a title and a last name that several bear: Mr Tarn, beside Ida Tarn, who is a she."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.namesakes import name_words
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.forms import begins_within
from tweetcite.quotes.words import LAST_WORD, NEXT_WORD
from tweetcite.text import fold

if TYPE_CHECKING:
    from tweetcite.quotes.cast import Cast

_NEAR = 12
_LONGEST_VERB = 20
_MOST = 8
"""Of more bearers of one name nothing is said."""


def name_by_title(names: Sequence[Name], cast: "Cast") -> tuple[Name, ...]:
    """Return the names of an article with whoever of a family a title can only mean in the place of a last name."""
    genders = cast.language.title_genders
    alone = {name.text for name in names if name.titles and " " not in name.text} if genders else set()
    families = {last: bearers for last in alone if 1 < len(bearers := _bearers_of(last, names, cast)) <= _MOST}
    known = {full: _sex_of(full, names, cast) for bearers in families.values() for full in bearers}
    first = {name.text: name.span.start for name in reversed(names)}
    found = []
    for name in names:
        titled = {genders[title] for title in name.titles if title in genders} if name.text in families else set()
        bearers = families[name.text] if titled else []
        fits = [full for full in bearers if known[full] in titled] or [full for full in bearers if not known[full]]
        if len(fits) > 1:  # whom the text introduces later is not meant yet
            fits = [full for full in fits if first.get(full, name.span.start) < name.span.start]
        sure = len(titled) == 1 and len(fits) == 1
        found.append(name._replace(text=fits[0]) if sure else name)
    return tuple(found)


def _bearers_of(last: str, names: Sequence[Name], cast: "Cast") -> list[str]:
    """Return the whole names that end in a last name, of people and of accounts."""
    whole = dict.fromkeys((*(name.text for name in names), *cast.authors))
    return [full for full in whole if " " in full and full.split()[-1] == last and len(name_words(full)) > 1]


def _sex_of(full: str, names: Sequence[Name], cast: "Cast") -> str:
    """Return the sex of somebody by their titles, or by the subject of a verb in a paragraph that names nobody else."""
    first = full.split()[0]
    own = [name for name in names if name.text in (full, first)]
    said = {cast.language.title_genders.get(title, "") for name in own for title in name.titles} - {""}
    for block in cast.article.blocks if not said else ():
        low = bisect_left(names, block.span.start, key=lambda name: name.span.start)
        inside = names[low : bisect_left(names, block.span.end, key=lambda name: name.span.start)]
        if block.kind == "body" and inside and all(name in own for name in inside):
            said |= _told_in(Span(inside[0].span.end, block.span.end), cast)
    return said.pop() if len(said) == 1 else ""


def _told_in(span: Span, cast: "Cast") -> set[str]:
    """Return the sexes of the pronouns beside the verbs of saying of a stretch."""
    language, text = cast.language, cast.article.text
    found = set()
    for hit in cast.prose_cues_in(span):
        if hit.kind in ATTRIBUTING:
            ahead = LAST_WORD.search(text[max(span.start, hit.start - _NEAR) : hit.start])
            behind = NEXT_WORD.match(text, hit.end)  # not what a quotation behind begins with: wrote. “He …”
            around = [match[1] for match in (ahead, behind) if match]
            found |= {language.pronouns.get(fold(word), "") for word in around if fold(word) in language.subjects}
    return found & {"m", "f"}


def find_title_names(names: Sequence[Name], cast: "Cast") -> Iterator[Name]:
    """Yield last names that are titles too, where they stand alone: King tweeted, in an article on Bo King."""
    text, language = cast.article.text, cast.language
    lasts = {n.text.split()[-1] for n in names if " " in n.text}
    known = [name.span for name in names]
    shown = [b.span for b in cast.article.blocks if b.kind == "embed"]
    for last in sorted(word for word in lasts if fold(word) in language.titles and word[0].isupper()):
        for match in re.finditer(rf"(?<![\w-]){re.escape(last)}(?![\w-])", text):
            span = Span(*match.span())
            before = cast.words(text[max(0, span.start - _LONGEST_VERB) : span.start])[-1:]
            article = bool(before) and fold(before[0]) in language.definite | language.indefinite
            titled = re.match(r"\s[^\W\d_a-z]", text[span.end : span.end + 2]) is not None
            if not article and not titled and not any(begins_within(span, s) for s in (known, cast.quoted, shown)):
                yield Name(last, span)
