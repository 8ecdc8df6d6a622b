"""Names that nothing marks, where writing has no capitals: the words beside a verb of saying."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.text import PROSE_WORD, fold, fold_word

_PAIR = 2
_MOST_WORDS = 3
_AND = "و"
_ADVERBIAL = ("اً", "ًا")
"""The ending of an Arabic adverb, which no name has."""
_OWNED = ("ه", "ها", "هم")
"""Pronouns that are written onto what belongs to somebody."""
_GOVERNING = frozenset("בלמכ")
_SHORTEST_JOINED = 4
"""Letters of a word above which its first can be "and": وليد is a name."""
_HEADS = frozenset(fold(word) for word in ("عبد", "أبو", "ابو", "أم", "نور", "سيف", "صلاح"))
"""Words that begin a given name of two."""
_PARTS = frozenset(fold(word) for word in ("بن", "ابن", "بنت", "آل", "أبو", "عبد", "בן", "בת", "אבו", "בר"))
"""Words inside a name that never close it."""
_OF_A_PEOPLE = ("ی", "ي", "ية", "یة", "י", "ית")
_OF_THE = "لل"
_IN_NAME_OF = frozenset([fold("باسم")])
_LONGEST_OFFICE = 9
_PLURAL, _LONGEST_SINGULAR = "ها", 4
_COMMAS = ("،", ",")
_TATWEEL = "ـ"


def _is_owned_title(word: str, language: Language) -> bool:
    """Tell whether a word is a title or kin with a pronoun written onto it: مديرتها, شقيقه."""
    for ending in language.possessors:
        stem = word.removesuffix(ending)
        forms = {stem, f"{stem[:-1]}ة"} if stem.endswith("ت") else {stem}
        if stem != word and not forms.isdisjoint(language.titles | language.kin):
            return True
    return False


def read_run(text: str, span: Span, hits: Sequence[Hit], language: Language, *, opens: bool) -> Name | None:
    """Read the words from a place on up to the first that cannot be part of a name."""
    run: list[re.Match[str]] = []
    titles: list[str] = []
    last, passed, timed = span.start, span.start, False
    cues = {h.start for h in hits if h.kind in ATTRIBUTING or h.kind in ("noun", "platform", "reply", "audience")}
    for word in PROSE_WORD.finditer(text, span.start, span.end):
        key = fold_word(word.group())
        gap = text[last : word.start()]
        last = word.end()
        key = key.replace('"', "").rstrip("'׳")
        bare = bare_word(key, language)
        if word.start() < passed:
            continue
        if titles and not run and key in language.prepositions:
            place = PROSE_WORD.search(text, word.end(), span.end)
            if place and _is_definite(fold_word(place.group()), language):
                passed = last = place.end()  # النائب عن المدينة إلياس طراد
                continue
        if not run and not titles and _leads_to_name(key, language, opens=opens, is_cue=word.start() in cues):
            continue
        place_end = _end_of_office(text, word, span.end, cues, language) if titles and not run else 0
        if place_end:
            passed = last = place_end  # عضو لجنة أولياء الأمور باسل التركي
            continue
        if opens and not run and not titles and _is_word_for_name(text, word, span.end, language):
            run.append(word)  # سحر برزگر، مدیر
            continue
        if opens and not run and not titles and _is_time(key, language):
            timed = True
            continue  # ساعتی بعد دفتر موسیقی
        if timed and not run and not titles and key in language.prepositions:
            timed = False
            continue
        if word.group().endswith(_ADVERBIAL):
            break  # حرفياً, جدلاً
        if gap.strip("\u200c\u0640 \u00a0\t\n\"'׳") or word.start() in cues or any(c.isdigit() for c in key):
            break
        if not run and not titles and _is_owned_title(key, language):
            titles.append(key)
            continue
        if key in language.titles or (titles and not run and _is_definite(key, language)):
            if len(run) == 1 and not titles and opens:
                run = []  # a verb that no table knows, before the title of its subject
            if run:
                break
            titles.append(key.removeprefix(_joined_to(key, language)))
            continue
        if titles and not run and _is_domain(key, language):
            titles.append(key)  # وزیر ارتباطات, شهردار تهران, بطلة إفريقيا
            continue
        if run and key[:1] in _GOVERNING and key[:1] in language.proclitics and base_of(key, language):
            break  # תהו בוועד
        if titles and not run and _is_given_name(text, word, span.end, cues, language):
            run.append(word)  # הבמאי איתי קרמר פרסם
            continue
        if _is_stop(key, bare if not run else key, language) or (run and key.startswith(language.governed or ("\0",))):
            break
        run.append(word)
        if _is_definite(key, language) and (len(run) > 1 or titles) and not _is_half(run, language):
            break
        of_body = bool(titles) and not language.proclitics and base_of(fold_word(run[0].group()), language) is not None
        if len(run) > _MOST_WORDS + _PAIR * of_body:
            run = _shorten(run, titles, language, ends=_ends_run(text, word.end(), span.end, cues, language))
            break
    if len(run) > _MOST_WORDS and titles and not language.proclitics:
        run = run[-_PAIR:]  # رئیس سازمان حفاظت محیط زیست نرگس دلاوری
    if opens and not titles and _opens_with_verb(run, language):
        run = run[1:]
    return _close(text, run, titles, language)


def read_main(text: str, main: Span, clause: Span, hits: Sequence[Hit], language: Language) -> Name | None:
    """Read who is the subject of the main clause before one of time that names nobody: أثارت النائبة ليلى حداد جدلاً
    بعد أن كتبت.
    """
    verb = next((h.end for h in hits if h.start == clause.start), clause.start) if len(main) else clause.start
    if verb == clause.start or read_run(text, Span(verb, clause.end), hits, language, opens=False):
        return None
    name = read_run(text, main, (), language, opens=True)
    return name if name and name.titles else None


def read_holders(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> Iterator[Name]:
    """Read the names right behind nouns for posts, where words follow that lead from one to what stands in it: تغريدة
    سامر عون التي جاء فيها; or behind which the clause ends, where it tells that somebody shares the post.
    """
    nouns = [hit for hit in hits if hit.kind == "noun"] if language.carried else []
    for noun in nouns:
        first = PROSE_WORD.search(text, noun.end, clause.end)
        start = first.end() if first and fold_word(first.group()) in language.owning else noun.end
        name = read_run(text, Span(start, clause.end), hits, language, opens=False)
        following = PROSE_WORD.search(text, name.span.end, clause.end) if name else None
        before = {fold_word(word) for word in PROSE_WORD.findall(text[clause.start : noun.start])}
        led = following is not None and fold_word(following.group()) in language.carried
        if name and (led or (following is None and not language.shares.isdisjoint(before))):
            yield name


def _is_domain(key: str, language: Language) -> bool:
    """Tell whether a word behind an office is what it is of: a place, not its people (a given name as well: تركي)."""
    return key in language.office_nouns or (key in language.places and not key.endswith(_OF_A_PEOPLE))


def _end_of_office(text: str, word: "re.Match[str]", end: int, cues: set[int], language: Language) -> int:
    """Return where the body ends that an office behind its title is of, before its holder's full name, else 0."""
    key = fold_word(word.group())
    if not language.article or not (base_of(key, language) or key[1:] in language.office_nouns or key in _IN_NAME_OF):
        return 0
    words = [word]
    for following in islice(PROSE_WORD.finditer(text, word.end(), end), _LONGEST_OFFICE):
        stop = fold_word(following.group())
        if text[words[-1].end() : following.start()].strip() or following.start() in cues:
            break
        if stop in language.titles and _closes_office(fold_word(words[-1].group()), "", language):
            return words[-1].end()  # وكيل وزارة الداخلية اللواء سامر حداد
        if stop in language.titles or (_is_stop(stop, stop, language) and not _is_definite(stop, language)):
            break
        words.append(following)
    keys = [fold_word(w.group()) for w in words]
    ends = [i for i, k in enumerate(keys[:-_PAIR]) if _closes_office(k, keys[max(0, i - 1)], language)]
    return words[ends[-1]].end() if ends and not _closes_office(keys[ends[-1] + 1], "", language) else 0


def _closes_office(key: str, before: str, language: Language) -> bool:
    """Tell whether a word has the article, and is no part of a given name of two: لحزب العدالة, للشؤون."""
    joined = key.startswith(_OF_THE) and bool(language.proclitics)
    return (joined or _is_definite(key, language)) and before not in _HEADS


def _leads_to_name(key: str, language: Language, *, opens: bool, is_cue: bool) -> bool:
    """Tell whether a word before a name is passed over: a function word; ענתה לו סגל; إلا أن الجمعية لم تقتنع."""
    if key in language.function_words and not is_cue:
        return True
    return key in (language.contrasts | language.complements if opens else language.persons - language.subjects)


def _shorten(run: list[re.Match[str]], titles: Sequence[str], language: Language, *, ends: bool) -> list[re.Match[str]]:
    """Leave of more words than a name has those that can be one."""
    if titles and ends and not language.proclitics:
        return run[-_PAIR:]  # فعال محیط زیست نرگس دلاوری
    if _is_definite(fold_word(run[0].group()), language) and not titles:
        return run[1:3]
    return run[: _PAIR + (fold_word(run[1].group()) in _PARTS)]


def _joined_to(title: str, language: Language) -> str:
    """Return the "and" that is written onto a title: וחברת הכנסת."""
    joined = language.conjunction if language.proclitics else ""
    return joined if title.startswith(joined) and title[len(joined) :] in language.titles else ""


def cut_run(name: Name, language: Language) -> Name:
    """Return a name of two words, or of three of which an article opens the last: behind it a verb may stand."""
    words = name.text.split()
    whole = len(words) == _PAIR + 1 and (_is_definite(fold_word(words[-1]), language) or fold_word(words[1]) in _PARTS)
    keep = len(words) if whole else _PAIR
    text = " ".join(words[:keep])
    kept = len(words) <= keep or not name.text.startswith(text)
    return name if kept else name._replace(text=text, span=Span(name.span.start, name.span.start + len(text)))


def _is_time(key: str, language: Language) -> bool:
    """Tell whether a word is a time or a day, whatever ending it has before its owner: فردای آن روز."""
    forms = (key, *(key[: -len(e)] for e in language.noun_endings if key.endswith(e)))
    tables = (language.times, language.relative_days, language.weekdays)
    return bool(language.noun_endings) and any(form in table for form in forms for table in tables)


def _is_given_name(text: str, word: "re.Match[str]", end: int, cues: set[int], language: Language) -> bool:
    """Tell whether a word of grammar stands where a given name does: behind a title, with one word up to the verb."""
    following = list(islice(PROSE_WORD.finditer(text, word.end(), end), _PAIR))
    if len(following) < _PAIR or following[1].start() not in cues or following[0].start() in cues:
        return False
    key = fold_word(following[0].group())
    grammar = fold_word(word.group()) in language.pronouns.keys() | language.persons | language.function_words
    return grammar and not _is_stop(key, key, language) and not text[word.end() : following[0].start()].strip()


def _is_word_for_name(text: str, word: "re.Match[str]", end: int, language: Language) -> bool:
    """Tell whether a word for a time or a work stands where a given name does: one more word, and the clause ends."""
    key = fold_word(word.group())
    following = PROSE_WORD.search(text, word.end(), end)
    if not language.object_mark or following is None or not (key in _works(language) or _is_time(key, language)):
        return False
    last = fold_word(following.group())
    return text[following.end() : following.end() + 1] in _COMMAS and not _is_stop(last, last, language)


def _ends_run(text: str, start: int, end: int, cues: set[int], language: Language) -> bool:
    """Tell whether no word of a name follows."""
    following = PROSE_WORD.search(text, start, end)
    if following is None or text[start : following.start()].strip() or following.start() in cues:
        return True
    key = fold_word(following.group())
    return _is_stop(key, key, language)


def _opens_with_verb(run: Sequence["re.Match[str]"], language: Language) -> bool:
    """Tell whether a clause opens with "and", a verb that no table knows, and its subject or whom it is done to: وأثار
    القرار, وتحدى منتقديه.
    """
    keys = [fold_word(m.group()) for m in run]
    joined = len(keys) == _PAIR and keys[0].startswith(_AND) and bool(language.article)
    owned = joined and len(keys[1]) > _SHORTEST_JOINED and keys[1].endswith(_OWNED)
    return (owned or (joined and _is_definite(keys[1], language))) and (
        len(keys[0]) > _SHORTEST_JOINED or base_of(keys[1], language) is not None
    )


def _is_half(run: Sequence["re.Match[str]"], language: Language) -> bool:
    """Tell whether the last word belongs to the one before it, and a last name is still to come: عبد الرؤوف الباجي."""
    keys = [fold_word(m.group()) for m in run[-_PAIR:]]
    return bool(language.article) and keys[0] in _HEADS and len(run) <= _PAIR


def _close(text: str, run: Sequence["re.Match[str]"], titles: Sequence[str], language: Language) -> Name | None:
    if not run:
        return None
    keys = [fold_word(m.group()) for m in run]
    if len(keys) > 1 and all(_is_definite(key, language) for key in keys) and not titles:
        return None
    if {bare_word(keys[0], language), keys[0], " ".join(keys[:_PAIR])} & language.indefinite:
        return None
    governed = keys[0][:1] in _GOVERNING and keys[0][:1] in language.proclitics and not titles
    if governed and len(keys) == _PAIR and _is_definite(keys[1], language):
        return None  # לרדיו המקומי
    if len(run) > _PAIR and _is_definite(keys[0], language):
        run = run[1:]  # הנוסעת דפנה אלקיים
    start = run[0].start()
    if text[start : start + 2][-1:] == _TATWEEL:
        start += 2
    name = text[start : run[-1].end()].strip(_TATWEEL)
    if len(fold(name)) < _PAIR:
        return None
    return Name(name, Span(run[-1].end() - len(name), run[-1].end()), tuple(titles))


def _is_stop(key: str, bare: str, language: Language) -> bool:
    """Tell whether a word cannot be part of a name."""
    tables = (
        language.prepositions,
        language.function_words,
        language.common,
        language.contrasts,
        language.negations,
        language.persons,
        language.pronouns,
        language.quantifiers,
        language.modals,
        language.tenses,
        language.relative_days,
        language.narrated_days,
        language.weekdays,
        language.months,
        language.indefinite,
        language.last_words,
        language.back_references,
        language.times,
        language.named,
        language.antecedents,
        language.starters,
        language.complements,
        language.disowning,
        language.carried,
        _works(language),
    )
    if bool(language.object_mark) and key.endswith(_PLURAL) and len(key) > _LONGEST_SINGULAR:
        return True  # کتابخوان‌ها
    if _is_time(key, language) or (language.while_prefix and key.startswith(language.while_prefix)):
        return True
    joined = key[len(_AND) :] if _AND in language.proclitics and key.startswith(_AND) else key
    if joined in language.starters:
        return True
    return any(key in table for table in tables) or bare in language.weekdays or bare in language.relative_days


@cache
def _works(language: Language) -> frozenset[str]:
    return frozenset(fold(stem) for stem in language.works)


def _is_definite(key: str, language: Language) -> bool:
    return bool(language.article) and len(key) > 3 and key.startswith(language.article)


def bare_word(key: str, language: Language) -> str:
    """Return a word without the conjunctions, prepositions and articles that are written onto it."""
    for _ in range(3):
        clitic = next((c for c in language.proclitics if key.startswith(c) and len(key) > len(c) + 2), None)
        if clitic is None:
            break
        key = key[len(clitic) :]
    return key
