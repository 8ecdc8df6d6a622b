"""Names that a particle or a title marks, where writing has no capitals."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.cues import Hit
from tweetcite.text import PROSE_WORD, fold, fold_word

_LEAST_OF_OFFICE, _MOST_OF_OFFICE = 2, 5
_RANK = re.compile(r"\d+[단급]")
_JOINTS, _MOST_OF_NAME = ("과", "와", "및"), 4
_SIDE = "측"
"""What is written behind a body that speaks."""
_OWNER = "의"
_WHILE = "면서"
"""The ending of a verb before the particle of a topic: 인정하면서도."""


def read_marked(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> Iterator[Name]:
    """Read the words before the first subject particle: 김민수 시장은, 김민수는."""
    words = list(PROSE_WORD.finditer(text, clause.start, clause.end))
    cues = [(h.start, h.end) for h in hits]
    for i, word in enumerate(words):
        bare = _without_particle(fold_word(word.group()), language)
        key = fold_word(word.group())
        if key in language.titles or key.endswith(_offices(language)):
            continue  # 소설가, 영화평론가
        if i and key[:1] == _SIDE and key[1:] in language.subject_marks:
            yield Name(words[i - 1].group(), Span(*words[i - 1].span()))  # 두물아트홀 측도
            return
        if i and bare is not None and _RANK.fullmatch(bare) and _is_full(words[i - 1].group()):
            yield Name(words[i - 1].group(), Span(*words[i - 1].span()))  # 엄설희 5단은
            return
        if bare is None or any(a <= word.start() < b for a, b in cues) or _is_nobody(bare, key, language):
            continue
        if _is_full(word.group()) and i + 1 < len(words) and _is_office(words[i + 1].group(), language):
            continue  # 황보은 감독은
        first = i
        titles = []
        whole = _find_full(words[:i], language) if bare.endswith(_offices(language)) else None
        if whole:
            yield Name(whole.group(), Span(*whole.span()), (bare,))  # 표진우 전 해안당 최고위원이
            return
        if i and _is_full(words[i - 1].group()) and bare.endswith(_offices(language)):
            yield Name(words[i - 1].group(), Span(*words[i - 1].span()), (bare,))  # 표진우 해안시장이
            return
        while first >= 0 and (fold(words[first].group()) if first < i else bare) in language.titles:
            titles.append(fold(words[first].group()) if first < i else bare)
            first -= 1
        if first < 0:
            continue
        end = word.start() + len(bare) - _glued(bare, language) if first == i else words[first].end()
        start = words[first].start()
        before = fold(words[first - 1].group()) if first else ""
        if before in language.titles:
            titles.append(before)
        elif before and first < i and _is_part(before, language) and _goes_on(words[first].group()):
            start = words[first - 1].start()
        end = start + len(text[start:end].rstrip("'’"))
        yield Name(text[start:end], Span(start, end), tuple(titles))
        return


def read_joined(text: str, span: Span, language: Language) -> Iterator[Name]:
    """Read the names before titles that are joined to the next: 남궁현 시장과 선우림 의원이."""
    words = list(PROSE_WORD.finditer(text, span.start, span.end))
    for name, office in pairwise(words):
        title = next(
            (key for j in _JOINTS if (key := fold_word(office.group()).removesuffix(j)) in language.titles), ""
        )
        joined = title and fold_word(office.group()) != title
        if joined and _MOST_OF_NAME >= len(name.group()) > 1 and _is_part(fold_word(name.group()), language):
            yield Name(name.group(), Span(*name.span()), (title,))


def _is_office(word: str, language: Language) -> bool:
    """Tell whether a word is a title, with a particle or without: 구청장, 구청장은, 구청장의."""
    key = fold_word(word)
    owner = key.removesuffix(_OWNER) in language.titles
    return owner or key in language.titles or _without_particle(key, language) in language.titles


@cache
def _offices(language: Language) -> tuple[str, ...]:
    """Return the titles that a place can be written onto: 해안시장."""
    return tuple(title for title in language.titles if len(title) > 1 and " " not in title)


def _without_particle(key: str, language: Language) -> str | None:
    """Return a word without the particle of the subject; None where it has none."""
    found = (m for m in language.subject_marks if key.endswith(m) and len(key) > len(m))
    marks = sorted((m for m in found if len(key) > len(m) + 1 or key[: -len(m)] in language.address), key=len)
    return key[: -len(marks[-1])] if marks else None


def _find_full(words: Sequence[re.Match[str]], language: Language) -> "re.Match[str] | None":
    """Return the whole name with which a clause opens that goes on with an office: 표진우 해안당 최고위원이."""
    keys = [fold(word.group()) for word in words]
    if len(words) < _LEAST_OF_OFFICE or len(words) > _MOST_OF_OFFICE or not _is_full(words[0].group()):
        return None
    named = keys[0][0] in language.families and _is_part(keys[0], language)
    return words[0] if named and all(_without_particle(key, language) is None for key in keys[1:]) else None


def _glued(bare: str, language: Language) -> int:
    """Return the length of a form of address that is written onto a name: 표씨."""
    return max((len(title) for title in language.address if bare.endswith(title) and len(bare) > len(title)), default=0)


def _is_full(name: str) -> bool:
    """Tell whether a word has the length of a whole Korean name; two words are a foreign one."""
    return len(name) == 3


def _goes_on(name: str) -> bool:
    """Tell whether a word goes on with a name: not one of one syllable, a family (노 시장), nor a whole name."""
    return len(name) > 1 and not _is_full(name)


def _is_part(key: str, language: Language) -> bool:
    return _without_particle(key, language) is None and not _is_nobody(key, key, language) and len(key) <= 4


def _is_nobody(bare: str, key: str, language: Language) -> bool:
    tables = (
        language.indefinite,
        language.pronouns,
        language.common,
        language.persons,
        language.back_references,
        language.function_words,
        language.sequels,
    )
    return (
        any(bare in table or key in table for table in tables)
        or bare in language.relative_days
        or bare in language.weekdays
        or bare in language.quantifiers
        or bare[:1].isdigit()
        or bare.endswith(_WHILE)
    )
