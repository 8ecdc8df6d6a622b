"""Marks around the name of a thing or a body, not around what somebody said."""

import re
from collections.abc import Sequence
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.collectives import ends_in_body, owns_body
from tweetcite.quotes.marks import Marked
from tweetcite.quotes.words import LAST_WORD, word_pattern
from tweetcite.text import fold, fold_word, is_unspaced

LONGEST_WORD = 25
LONGEST_ANNOUNCEMENT = 300


_LONGEST_LEAD, _LONGEST_THING = 80, 5
_LONGEST_TITLE = 4
_LONGEST_BODY, _LONGEST_UNSPACED, _LONGEST_BEFORE = 4, 12, 40
"""Words of a body's name in marks, characters of one without spaces, and of what stands before it."""
_LONGEST_NAME, _PAIR = 4, 2
_OWNERS = ("の", "的")
"""What makes a name the owner of what follows."""
_OPENS = ("", ".", ":", "؛", "!", "؟", "\n", "»", "”")
_ANNOUNCED = re.compile(r"[^\n:.!؟«“\"„]+:\s*[«“\"„]")
_DATIVE = tuple("ому ему ой ей у ю ій ові emu owi ej".split())
"""Endings of the case in which stands who is told something."""


def find_marked_names(text: str, marked: Sequence[Marked], language: Language) -> tuple[str, ...]:
    """Return the names of persons that stand in marks beside a title, in scripts without capitals."""
    named = (m.inner.slice(text).strip() for m in marked if _is_called(text, m, language))
    return tuple(dict.fromkeys(named))


def is_name(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether marks hold a name: of a platform (во «ВКонтакте»), or of a paper or firm (der „Erlener Bote“)."""
    inner = marked.inner.slice(text).strip()
    if fold(inner) in language.platform_names or fold(inner) in language.post_nouns:
        return True  # «ВКонтакте», «ستوري»
    if _is_called(text, marked, language) or _names_body(text, marked, language):
        return True
    words = inner.split()
    if not language.cased or not 0 < len(words) <= _LONGEST_TITLE or not inner[-1].isalnum() or inner.isupper():
        return False
    before = text[max(0, marked.outer.start - LONGEST_WORD) : marked.outer.start]
    last = LAST_WORD.search(before)
    if last is None:
        return False
    told = bool(language.name_endings) and fold(last.group(1)) in language.speech_verbs
    if told and words[0][0].isupper() and all(word.endswith(_DATIVE) for word in words):
        return True  # рассказал «Вокзальному вестнику» слесарь
    if not all(word[0].isupper() for word in words):
        return False
    if language.name_endings:  # such languages have no articles
        return last.group(1).islower()
    return len(words) > 1 and fold(last.group(1)) in language.definite and _opens_clause(text, marked, language)


def find_bodies(text: str, marked: Sequence[Marked], language: Language) -> tuple[Span, ...]:
    """Return the names of bodies that stand in marks behind a noun for one, or as a place: профсоюз «Рельс», شركة
    «النور»; в «Рельсе» ответили.
    """
    return tuple(
        m.inner for m in marked if _names_body(text, m, language) and not _is_no_subject(text, m.outer, language)
    )


def _is_no_subject(text: str, marks: Span, language: Language) -> bool:
    """Tell whether a body is only whose somebody is, or what a preposition governs: 旅館「滝の家」の女将."""
    if is_unspaced(text[marks.start - 1 : marks.start]):
        return text[marks.end : marks.end + 1] in _OWNERS
    words = word_pattern(language).findall(text[max(0, marks.start - _LONGEST_BEFORE) : marks.start])
    governed = len(words) >= _PAIR and fold_word(words[-_PAIR]) in language.prepositions
    return not language.cased and governed


def _names_body(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether marks hold what a body is called: a few words behind a noun for one, in the midst of a clause."""
    articles = language.cased and not (language.suffix_mark or language.name_endings)
    if not language.collectives or articles:
        return False
    inner = marked.inner.slice(text).strip()
    if not 0 < len(inner.split()) <= _LONGEST_BODY:
        return False
    behind = text[marked.outer.end : marked.outer.end + 2]
    goes_on = behind[:1].isalpha() or (behind[:1] in (" ", "'", "’") and behind[1:].isalpha())
    long = is_unspaced(inner) and len(inner) > _LONGEST_UNSPACED
    capital = not language.cased or inner[0].isupper()
    if not goes_on or long or not capital or not inner[-1].isalnum() or _is_said(inner, language):
        return False
    following = word_pattern(language).match(text, marked.outer.end + 1) if language.genitive else None
    if following and owns_body(following.group(), language):
        return True  # “Kıyı” derneği
    before = text[max(0, marked.outer.start - _LONGEST_BEFORE) : marked.outer.start]
    return ends_in_body(before, language) or _is_placed(before, inner, language)


def _is_placed(before: str, inner: str, language: Language) -> bool:
    """Tell whether a preposition of place stands right before a word or two in marks: в «Рельсе» ответили."""
    last = LAST_WORD.search(before)
    governed = last is not None and fold_word(last.group(1)) in language.locatives
    return governed and len(inner.split()) <= _PAIR


def _is_said(inner: str, language: Language) -> bool:
    """Tell whether words in marks are part of a sentence rather than a name: этот клуб «мы вернёмся»."""
    grammar = language.negations | language.persons | language.pronouns.keys() | language.modals
    if not language.cased:
        grammar |= language.prepositions | language.function_words
    return not is_unspaced(inner) and any(fold_word(word) in grammar for word in inner.split())


def _is_called(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether a title stands right beside marks around a name: «سارا احمدی» رئیس شورا در توییتی نوشت."""
    if language.cased:
        return False
    inner = marked.inner.slice(text).strip()
    if not 1 < len(inner.split()) <= _LONGEST_NAME or not inner[-1].isalnum():
        return False
    before = LAST_WORD.search(text[max(0, marked.outer.start - LONGEST_WORD) : marked.outer.start])
    behind = word_pattern(language).match(text, marked.outer.end + 1, marked.outer.end + LONGEST_WORD)
    beside = {fold_word(match.group(match.lastindex or 0)) for match in (before, behind) if match}
    titled = not beside.isdisjoint(language.titles) or _leads_to_words(text, marked, language)
    return text[marked.outer.end : marked.outer.end + 1] == " " and titled


def _leads_to_words(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether marks open a sentence in which others are announced: «سارا احمدی» در توییتی نوشت: «…»."""
    if text[: marked.outer.start][-2:].strip(" ") not in _OPENS:
        return False
    rest = text[marked.outer.end : marked.outer.end + LONGEST_ANNOUNCEMENT]
    first = word_pattern(language).search(rest)
    announced = _ANNOUNCED.match(rest)
    verbs = language.speech_verbs | language.write_verbs | language.post_verbs | language.carry_verbs
    said = first is not None and fold_word(first.group()) in verbs | {language.conjunction}
    return announced is not None and not said


def _opens_clause(text: str, marked: Marked, language: Language) -> bool:
    """Tell whether a verb stands right behind marks, as behind its subject: Der „Erlener Bote“ hatte berichtet."""
    following = word_pattern(language).search(text, marked.outer.end, marked.outer.end + LONGEST_WORD)
    key = fold(following.group()) if following else ""
    return key in language.tenses or key in language.auxiliaries or key in language.speech_verbs | language.write_verbs


def names_thing(text: str, start: int, language: Language) -> bool:
    """Tell whether words only name the thing before them: Her next book, “The Lazy Salmon”, is, she wrote, “out”."""
    before = re.split(r"[.!?:;\n“”\"«»„]", text[max(0, start - _LONGEST_LEAD) : start])[-1]
    words = [fold_word(word) for word in before.split()]
    if words and words[-1].startswith(language.works or ("\0",)) and before.endswith(" "):
        return True  # on the morning program “Larkin & Friends,” she wrote, “…”
    if not before.rstrip().endswith(",") or not 1 < len(words) <= _LONGEST_THING:
        return False
    verbs = language.post_verbs | language.write_verbs | language.speech_verbs | language.carry_verbs
    plain = [word.strip(",") for word in words]
    if plain[-1] in verbs or " ".join(plain[-2:]) in verbs:
        return False  # Her tweet ended, “…”; Her father, she went on, “…”
    if any(a in language.subjects and b in verbs for a, b in pairwise(plain)):
        return False  # Her father, she wrote on Monday, “…”
    return words[0] in language.definite | language.possessives or any(
        w.startswith(language.works or ("\0",)) for w in words
    )
