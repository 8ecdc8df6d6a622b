"""Two people whose names stand side by side, with nothing between them: ответил Крутогоров Вешняковой."""

import re
from collections.abc import Iterator, Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import PARTICLES, Name
from tweetcite.namesakes import is_form_of, name_words
from tweetcite.quotes.words import OPENERS
from tweetcite.text import fold_word

_LEAST_WORD = 3
_MOST_WORDS = 4
_MOST_KNOWN = 20
_PAIR = 2
_BEHIND = re.compile(r"[”\"»“’‘],?\s")


def part_people(names: Sequence[Name], authors: Sequence[str], language: Language) -> list[Name]:
    """Part a run of capitals that begins with the last name of one person and ends with that of another, where the
    article names both in full elsewhere: the subject of a verb and who is answered.
    """
    known = _Known((*authors, *(n.text for n in names)), language)
    return [part for name in names for part in _part(name, known)]


def drop_marked(names: Sequence[Name], authors: Sequence[str], text: str) -> list[Name]:
    """Drop what a body is called in marks where the full name of its head stands right behind: prezes kopalni „Gwarek”,
    Leon Kulesza; liderka „Solidarnych” Ida Rewecka.
    """
    kept = []
    for name, following in zip(names, (*names[1:], None), strict=False):
        opened = text[name.span.start - 1 : name.span.start] in OPENERS and name.span.start > _PAIR
        led = opened and text[name.span.start - _PAIR].isspace() and text[name.span.start - _PAIR - 1].islower()
        gap = text[name.span.end : following.span.start] if following else ""
        full = following is not None and " " in following.text
        if not (led and full and _BEHIND.fullmatch(gap) and name.text not in authors):
            kept.append(name)
    return kept


class _Known:
    """The full names of an article by their last words."""

    def __init__(self, fulls: Sequence[str], language: Language) -> None:
        self.endings = language.name_endings
        self.titles = language.titles
        self.prepositions = language.prepositions
        self.table: dict[str, list[str]] = {}
        for full in dict.fromkeys(fulls):
            words = name_words(full)
            if len(words) > 1:
                rows = self.table.setdefault(self._key(words[-1]), [])
                if len(rows) < _MOST_KNOWN:
                    rows.append(full)

    def _key(self, word: str) -> str:
        return word[:_LEAST_WORD] if self.endings else word

    def find(self, form: str, but: str) -> str | None:
        """Return whose last name a form is or ends with, in whichever case."""
        words = name_words(form)
        if not words or len(words[-1]) < _LEAST_WORD:
            return None
        for full in self.table.get(self._key(words[-1]), ()):
            last = full.rsplit(" ", 1)[-1]
            if full != but and is_form_of(words[-1], last, self.titles, self.endings):
                first = name_words(full)[0]
                short = len(words) == 1 or (bool(self.endings) and words[0][0] == first[0])  # Льву Кулешову
                if short or is_form_of(form, full, self.titles, self.endings):
                    return full
        return None


def _part(name: Name, known: _Known) -> Iterator[Name]:
    words = name.text.split(" ")
    whole = known.find(name.text, name.text)
    if 1 < len(words) <= _MOST_WORDS and not (whole and whole.endswith(name.text)):
        for at in range(1, len(words)):
            end = at - 1 if at > 1 and _joins(words[at - 1], known) else at
            head, tail = " ".join(words[:end]), " ".join(words[at:])
            first, second = known.find(head, name.text), known.find(tail, name.text)
            if first and second and first != second and words[at][0].isupper():
                start = name.span.start + len(" ".join(words[:at])) + 1
                yield name._replace(text=head, span=Span(name.span.start, name.span.start + len(head)))
                yield Name(tail, Span(start, name.span.end))
                return
    yield name


def _joins(word: str, known: _Known) -> bool:
    """Tell whether a preposition that is also a part of names stands between two: sagte Osterkamp zu Wendorff."""
    key = fold_word(word)
    return key in PARTICLES and key in known.prepositions
