"""Names in scripts without capital letters: known by where they stand, not by how they look.

A name stands behind a cue verb (كتب سليم), at the beginning of a clause up to a preposition or a comma
(سارا احمدی در ایکس نوشت), or before the particle that marks the subject (花岡市長は, 김민수 시장은). The names of
accounts that the article shows are known anywhere. Titles on either side are no part of a name.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import islice

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_cues, find_phrases
from tweetcite.quotes.unspaced import read_unspaced
from tweetcite.text import PROSE_WORD, fold, fold_word, is_unspaced

_SENTENCE = re.compile(r"[^.!?؟。！？…\n]+")
_CLAUSE = re.compile(r"[^،,、，;；؛:：()（）|｜=\[\]\u2013\u2014\ue000]+")
_MOST_WORDS = 3
_LONGEST_CLAUSE = 300
"""Characters of a clause in which a subject is looked for: behind them it is no clause but a list."""
_AND = "و"
_ADVERBIAL = ("اً", "ًا")
"""The ending of an Arabic adverb, which no name has."""
_GOVERNING = frozenset("בלמכ")
_PAIR = 2
_LONGEST_TITLE = 8
_KATAKANA = re.compile("[\u30a0-\u30ffA-Za-z]")
_TIMES = ("後", "前", "時", "際", "후에", "전에", "이후", "이전")
_SHORTEST_JOINED = 4
"""Letters of a word above which its first can be "and": وليد is a name."""
_TATWEEL = "ـ"
_QUOTED = "\ue000"
_NEAR_QUOTE = 4
_LONGEST_OFFICE = 2
_MARKED = re.compile('["“”«»״][^"“”«»״]{1,30}["“”«»״]')
_LEAST_OF_OFFICE, _MOST_OF_OFFICE = 2, 5
_COMMAS = ("،", ",")
_LISTED = "、"
_IN_ONE = ("ی", "دا")
"""Endings of a noun behind which no owner stands (توییتی, پۆستێکدا)."""
_STOPS = ".!?؟… \n\"'«“”„"
_TELLING = (*ATTRIBUTING, "noun", "platform", "reply")
_BRACKETS = re.compile(r"（[^（）\n]{1,20}）(?=\w)|\([^()\n]{1,20}\)(?=\w)")
"""A remark in brackets before a particle: 遠野美咲さん（27）が."""


def find_subjects(text: str, language: Language, known: Sequence[str], quoted: Sequence[Span]) -> tuple[Name, ...]:
    """Return the names in a paragraph of a script without capitals, in order; `known` are names of accounts,
    `quoted` the stretches between quotation marks, in which nothing is a subject.
    """
    masked = _BRACKETS.sub(lambda m: " " * len(m.group()), _mask(text, quoted))
    found = list(_find_known(masked, known, language))
    taken = bytearray(len(text))
    for name in found:
        taken[name.span.start : name.span.end] = b"\1" * len(name.span)
    for sentence in _SENTENCE.finditer(masked):
        hits = find_cues(masked, sentence.start(), sentence.end(), language)
        quotes = bool(language.quotatives) and _QUOTED in sentence.group()
        # whoever the sentence before a quotation is about may speak in it
        leads = masked[sentence.end() :][:_NEAR_QUOTE].lstrip(_STOPS)[:1] == _QUOTED or _leads(masked, sentence.end())
        reports = quotes or leads or any(hit.kind in ATTRIBUTING or hit.kind in ("noun", "platform") for hit in hits)
        if not reports and not language.subject_marks:
            continue
        starts = [hit.start for hit in hits]
        for clause in _CLAUSE.finditer(masked, sentence.start(), sentence.end()):
            span = Span(clause.start(), min(clause.end(), clause.start() + _LONGEST_CLAUSE))
            inside = hits[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            told = leads or any(h.start >= span.start and h.kind in _TELLING for h in hits)
            for name in _read_clause(masked, span, inside, language, told=told):
                # where nobody says anything, a title tells a person from any other subject
                placed = any(
                    h.kind in ("occasion", "voice") and h.start < name.span.end and h.end > name.span.start
                    for h in inside
                )
                if (reports or name.titles) and not placed and not any(taken[name.span.start : name.span.end]):
                    taken[name.span.start : name.span.end] = b"\1" * len(name.span)
                    found.append(name)
    return tuple(sorted(found, key=lambda name: name.span))


def _leads(masked: str, end: int) -> bool:
    """Tell whether the sentence behind another holds a quotation: whom the other is about may speak in it."""
    following = _SENTENCE.search(masked, end, end + _LONGEST_CLAUSE)
    return following is not None and _QUOTED in following.group()


def _mask(text: str, quoted: Sequence[Span]) -> str:
    """Return a text of the same length in which quotations are one sign."""
    pieces: list[str] = []
    at = 0
    for span in sorted(quoted):
        if span.start >= at:
            pieces += [text[at : span.start], _QUOTED * len(span)]
            at = span.end
    return "".join(pieces) + text[at:]


def cut_known(names: Sequence[Name]) -> list[Name]:
    """Cut what follows the last name of somebody whom the article names in full: كتب الشماع جمهوره."""
    lasts = Counter(n.text.split()[-1] for n in names if n.titles or n.text.count(" ") == 1)
    known = {n.text.split()[-1] for n in names if " " in n.text}
    words = Counter(word for n in names for word in set(n.text.split()))
    found = []
    for name in names:
        first, *rest = name.text.split()
        if rest and first in known and not name.titles and all(words[word] == 1 for word in rest) and lasts[first]:
            name = Name(first, Span(name.span.start, name.span.start + len(first)))
        found.append(name)
    return found


def join_offices(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Take the place of an office for nobody: in «X Y، استاندار کوهسار، گفت» the governor of Kuhsar is X Y."""
    holders: dict[tuple[str, str], str] = {}
    article = language.article or "\0"
    found: list[Name] = []
    for name in names:
        before = found[-1] if found else None
        office = name.titles and " " not in name.text
        if office and before and " " in before.text and text[before.span.end : name.span.start].lstrip()[:1] in _COMMAS:
            gap = text[before.span.end + 1 : name.span.start].split()
            if 0 < len(gap) <= _LONGEST_OFFICE:
                holders[name.titles[-1], name.text] = before.text
                found[-1] = before._replace(titles=(*before.titles, *name.titles))
                continue
        described = before is not None and (before.titles or fold_word(before.text.split()[-1]).startswith(article))
        if before and name.titles and text[before.span.end : name.span.start][:1] == _LISTED and is_unspaced(name.text):
            found[-1] = name  # 前国脚、解说员丁一鸣
            continue
        if before and described and not name.titles and " " in name.text and _is_apposed(before, name, text):
            found[-1] = name._replace(titles=before.titles)
            continue
        found.append(name)
    return [n._replace(text=holders.get((n.titles[-1], n.text), n.text)) if n.titles else n for n in found]


def _is_apposed(office: Name, holder: Name, text: str) -> bool:
    """Tell whether commas set a holder's name off behind an office and its place: بەڕێوەبەری قەزا، دارا مەجید، ...."""
    gap, behind = text[office.span.end : holder.span.start].rstrip(), text[holder.span.end :][:1]
    place = _MARKED.sub("", gap[:-1]).split()
    return gap[-1:] in _COMMAS and behind in _COMMAS and len(place) <= (_LONGEST_OFFICE if office.titles else 0)


def keep_whole(names: Sequence[Name], authors: Sequence[str], language: Language) -> list[Name]:
    """Drop single words that are no part of a longer name: in spaced scripts hardly any speaker has but one."""
    words = {word for n in names if " " in n.text or n.titles for word in n.text.split()}
    words |= {word for author in authors for word in author.split()}
    return [
        n
        for n in names
        if n.titles
        or " " in n.text
        or n.text in words
        or (is_unspaced(n.text) and not (language.subject_marks and _is_topic(n.text, words, language)))
        or n.text.isascii()
        or (language.subject_marks and not _is_topic(n.text, words, language))
    ]


def _is_topic(text: str, words: set[str], language: Language) -> bool:
    """Tell whether what a particle follows is a thing or a time, not a person: 閉鎖は, 再開後は, 폐쇄는.

    A name of so few characters has a title, is part of one that the article has in full, or is a body's.
    """
    if any(text in word or word in text for word in words) or fold(text) in language.collectives:
        return False
    return (len(text) <= _PAIR and not _KATAKANA.search(text)) or text.endswith(_TIMES)


def _find_known(text: str, known: Sequence[str], language: Language) -> Iterator[Name]:
    """Find the names of accounts, also where the prose writes them without their space."""
    forms = {
        form for name in known if len(name) > 1 for form in (name, name.replace(" ", "") if is_unspaced(name) else name)
    }
    if forms:
        pattern = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        for match in re.finditer(pattern, text):
            yield Name(match.group(), Span(*match.span()), _title_behind(text, match.end(), language))


def _title_behind(text: str, at: int, language: Language) -> tuple[str, ...]:
    """Return the title that is written behind a name: 朝霧千景市長, 서문담 시장은."""
    if not (language.subject_marks or is_unspaced(text[at : at + 1])):
        return ()
    following = fold(text[at : at + _LONGEST_TITLE]).strip()
    return tuple(sorted((t for t in language.titles if len(t) > 1 and following.startswith(t)), key=len)[-1:])


def _read_clause(text: str, clause: Span, hits: Sequence[Hit], language: Language, *, told: bool) -> Iterator[Name]:
    """Read the names of a clause; `told`: something is said in it or behind it, by whoever opens it."""
    if is_unspaced(clause.slice(text)):
        name = read_unspaced(text, clause, hits, language)
        if name:
            yield name
        return
    if language.subject_marks:
        yield from _read_marked(text, clause, hits, language)
        return
    named = find_phrases(text, clause.start, clause.end, language.named)
    if named:  # a farmer of the village by the name of X
        clause = Span(named[0][2], clause.end)
    subject = _read_run(text, clause, hits, language, opens=True)
    if subject and any(h.kind in ATTRIBUTING and h.start >= subject.span.end for h in hits):
        yield subject
        if " " in subject.text or subject.titles:
            return
    said = [h.start for h in hits if h.kind in ATTRIBUTING]
    leads = [h.end for h in hits[:1] if h.kind == "platform" and said and said[-1] >= h.end]  # در ایکس سارا احمدی نوشت
    # where a verb follows, behind a noun stands whose post or what is answered; not behind "in a tweet"
    free = not said or bool(language.proclitics)
    nouns = [h for h in hits if h.kind in ("noun", "voice", "reply")]
    nouns = [h for h in nouns if free or (h.kind == "noun" and h.text.endswith(_IN_ONE))]
    leads += _antecedents(text, clause, hits, language)
    starts = [clause.start, *leads, *sorted(h.end for h in (*nouns, *(h for h in hits if h.kind in ATTRIBUTING)))]
    for start in starts:
        name = _read_run(text, Span(start, clause.end), hits, language, opens=start == clause.start)
        if name and (told or name.titles or start > clause.start):
            yield name
    for _, start, _ in find_phrases(text, clause.start, clause.end, language.titles) if told else ():
        name = _read_run(text, Span(start, clause.end), hits, language, opens=True)
        if name and name.titles and " " in name.text:
            yield name


def _antecedents(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> list[int]:
    """Return where the two words begin that a clause with a verb of saying is about: متعهد الحفل رامي بولس الذي كتب."""
    said = [h.start for h in hits if h.kind in ATTRIBUTING]
    words = list(PROSE_WORD.finditer(text, clause.start, clause.end))
    return [
        words[i - 2].start()
        for i, word in enumerate(words[:-1])
        if i > 1 and fold_word(word.group()) in language.antecedents and words[i + 1].start() in said
    ]


# --- particles on spaced words ------------------------------------------------------------------------------------


def _read_marked(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> Iterator[Name]:
    """Read the words before the first subject particle: 김민수 시장은, 김민수는."""
    words = list(PROSE_WORD.finditer(text, clause.start, clause.end))
    cues = [(h.start, h.end) for h in hits]
    for i, word in enumerate(words):
        bare = _without_particle(fold_word(word.group()), language)
        key = fold_word(word.group())
        if key in language.titles:
            continue  # 소설가
        if bare is None or any(a <= word.start() < b for a, b in cues) or _is_nobody(bare, key, language):
            continue
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
        elif before and first < i and _is_part(before, language) and not _is_full(words[first].group()):
            start = words[first - 1].start()
        end = start + len(text[start:end].rstrip("'’"))
        yield Name(text[start:end], Span(start, end), tuple(titles))
        return


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
    )


# --- spaced scripts without particles -----------------------------------------------------------------------------


def _read_run(text: str, span: Span, hits: Sequence[Hit], language: Language, *, opens: bool) -> Name | None:
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
        if not run and not titles and key in language.function_words and not cues & {word.start()}:
            continue
        if opens and not run and not titles and _is_time(key, language):
            timed = True
            continue  # ساعتی بعد دفتر موسیقی
        if timed and not run and not titles and key in language.prepositions:
            timed = False
            continue
        if word.group().endswith(_ADVERBIAL) and run == []:
            break  # حرفياً
        if gap.strip("\u200c\u0640 \u00a0\t\n\"'׳") or word.start() in cues or any(c.isdigit() for c in key):
            break
        if key in language.titles or (titles and not run and _is_definite(key, language)):
            if len(run) == 1 and not titles and opens:
                run = []  # a verb that no table knows, before the title of its subject
            if run:
                break
            titles.append(key)
            continue
        if run and key[:1] in _GOVERNING and key[:1] in language.proclitics and base_of(key, language):
            break  # תהו בוועד
        if titles and not run and _is_given_name(text, word, span.end, cues, language):
            run.append(word)  # הבמאי איתי קרמר פרסם
            continue
        if _is_stop(key, bare if not run else key, language) or (run and key.startswith(language.governed or ("\0",))):
            break
        run.append(word)
        if _is_definite(key, language) and (len(run) > 1 or titles):
            break
        if len(run) > _MOST_WORDS:
            ends = _ends_run(text, word.end(), span.end, cues, language)
            if titles and ends and not language.proclitics:
                run = run[-_PAIR:]  # فعال محیط زیست نرگس دلاوری
                break
            run = run[1:3] if _is_definite(fold_word(run[0].group()), language) and not titles else run[:2]
            break
    if opens and not titles and _opens_with_verb(run, language):
        run = run[1:]
    return _close(text, run, titles, language)


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


def _ends_run(text: str, start: int, end: int, cues: set[int], language: Language) -> bool:
    """Tell whether no word of a name follows."""
    following = PROSE_WORD.search(text, start, end)
    if following is None or text[start : following.start()].strip() or following.start() in cues:
        return True
    key = fold_word(following.group())
    return _is_stop(key, key, language)


def _opens_with_verb(run: Sequence["re.Match[str]"], language: Language) -> bool:
    """Tell whether a clause opens with "and", a verb that no table knows and its subject: وأثار القرار."""
    keys = [fold_word(m.group()) for m in run]
    joined = len(keys) == _PAIR and keys[0].startswith(_AND) and len(keys[0]) > _SHORTEST_JOINED
    return joined and _is_definite(keys[1], language)


def _close(text: str, run: Sequence["re.Match[str]"], titles: Sequence[str], language: Language) -> Name | None:
    if not run:
        return None
    keys = [fold_word(m.group()) for m in run]
    if len(keys) > 1 and all(_is_definite(key, language) for key in keys) and not titles:
        return None
    if any(bare_word(key, language) in language.indefinite or key in language.indefinite for key in keys[:1]):
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
        _works(language),
    )
    if _is_time(key, language):
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
