"""Names in scripts without capital letters: known by where they stand, not by how they look.

A name stands behind a cue verb (كتب سليم), at the beginning of a clause up to a preposition or a comma
(سارا احمدی در ایکس نوشت), or before the particle that marks the subject (花岡市長は, 김민수 시장은). The names of
accounts that the article shows are known anywhere. Titles on either side are no part of a name.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.cues import ATTRIBUTING, Hit, find_cues, find_phrases
from tweetcite.quotes.particles import read_joined, read_marked
from tweetcite.quotes.unmarked import cut_run, read_holders, read_main, read_run
from tweetcite.quotes.unspaced import read_introduced, read_unspaced
from tweetcite.quotes.unspaced import read_joined as read_joined_unspaced
from tweetcite.text import PROSE_WORD, fold, fold_word, is_unspaced

_PAIR = 2

_SENTENCE = re.compile(r"[^.!?؟。！？…\n]+")
_CLAUSE = re.compile(r"[^،,、，;；؛:：()（）|｜=\[\]\u2013\u2014\ue000]+")
_LONGEST_CLAUSE = 300
"""Characters of a clause in which a subject is looked for: behind them it is no clause but a list."""
_LONGEST_TITLE = 8
_KATAKANA = re.compile("[\u30a0-\u30ffA-Za-z]")
_TIMES = ("後", "前", "時", "際", "후에", "전에", "이후", "이전")
_QUOTED = "\ue000"
_NEAR_QUOTE = 4
_LONGEST_OFFICE = 2
_LONGEST_OFFICE_TEXT = 40
_MARKED = re.compile('["“”«»״][^"“”«»״]{1,30}["“”«»״]')
_IN_REPLY = "ردا"
"""Arabic: in reply to, before على."""
_PREFIXED = " \nوفي"
"""And, in: what may stand before a reply that opens a clause."""
_COMMAS = ("،", ",")
_LISTED = "、"
_IN_ONE = ("ی", "دا")
"""Endings of a noun behind which no owner stands (توییتی, پۆستێکدا)."""
_CLOCK = re.compile(r"\s*\d{1,2}[:：.]\d{2}(?!\d)")
"""The time with which an entry of a running report opens."""
_OPENING = re.compile(r"[^、,，:：(（\ue000\n]+")
_LONGEST_ENTRY, _WORDS_OF_ENTRY = 14, 3
_STOPS = ".!?؟… \n\"'«“”„"
_TELLING = (*ATTRIBUTING, "noun", "platform", "reply")
_BRACKETS = re.compile(r"(（[^（）\n]{1,20}）|\([^()\n]{1,20}\))((?:께서는|께서|측은|[은는이가도はがも])?)(?=\w|\s|$)")
"""A remark in brackets before a particle, which belongs to the name before them: 遠野美咲さん（27）が, 길소연(29)은."""


def find_subjects(text: str, language: Language, known: Sequence[str], quoted: Sequence[Span]) -> tuple[Name, ...]:
    """Return the names in a paragraph of a script without capitals, in order; `known` are names of accounts,
    `quoted` the stretches between quotation marks, in which nothing is a subject.
    """
    masked = _BRACKETS.sub(lambda m: m[2] + " " * len(m[1]), _mask(text, quoted))
    clock = _CLOCK.match(masked)
    masked = _blank(clock) + masked[clock.end() :] if clock else masked
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
            found += (
                n for n in _read_introduced(masked, sentence, language) if not any(taken[n.span.start : n.span.end])
            )
            continue
        if language.subject_marks:
            joined = read_joined_unspaced if is_unspaced(sentence.group().lstrip()[:1]) else read_joined
            for name in joined(masked, Span(*sentence.span()), language):
                if not any(taken[name.span.start : name.span.end]):
                    taken[name.span.start : name.span.end] = b"\1" * len(name.span)
                    found.append(name)
        starts = [hit.start for hit in hits]
        last_told = max((hit.start for hit in hits if hit.kind in _TELLING), default=-1)
        for clause in _CLAUSE.finditer(masked, sentence.start(), sentence.end()):
            span = Span(clause.start(), min(clause.end(), clause.start() + _LONGEST_CLAUSE))
            inside = hits[bisect_left(starts, span.start) : bisect_left(starts, span.end)]
            told = leads or last_told >= span.start
            for name in _read_clause(masked, span, inside, language, told=told):
                # where nobody says anything, a title tells a person from any other subject
                placed = any(
                    h.kind in ("occasion", "voice") and h.start < name.span.end and h.end > name.span.start
                    for h in inside
                )
                if (reports or name.titles) and not placed and not any(taken[name.span.start : name.span.end]):
                    taken[name.span.start : name.span.end] = b"\1" * len(name.span)
                    found.append(name)
    if clock and language.subject_marks and not found:
        found += _read_entry(masked, clock.end(), language)
    return tuple(sorted(found, key=lambda name: name.span))


def _read_introduced(masked: str, sentence: "re.Match[str]", language: Language) -> Iterator[Name]:
    """Read the full names beside titles in a sentence in which nobody says anything: رئيس البلدية رامي الحمداني زار,
    کیوان رستگار، شهردار، و.
    """
    start, stop = sentence.start(), min(sentence.end(), sentence.start() + _LONGEST_CLAUSE)
    end = start
    titles = [(title, at) for title, at, _ in find_phrases(masked, start, stop, language.titles)]
    for (title, at), following in zip(titles, [*(at for _, at in titles[1:]), stop], strict=False):
        if at < end:
            continue
        if is_unspaced(masked[at]):
            name = read_introduced(masked, Span(at, following), language)
        else:
            name = _read_apposed(masked, Span(start, at), title, language) or read_run(
                masked, Span(at, stop), (), language, opens=True
            )
            name = name and cut_run(name, language)
        if name and name.titles and (" " in name.text or is_unspaced(name.text)):
            end = max(end, name.span.end)
            yield name


def _read_apposed(masked: str, before: Span, title: str, language: Language) -> Name | None:
    """Read a name of two words that a comma parts from the office behind it: کیوان رستگار، شهردار."""
    clause = before.slice(masked).rstrip()
    if not clause.endswith(_COMMAS):
        return None
    opening = max(clause.rfind(comma, 0, -1) for comma in _COMMAS) + 1
    words = clause[opening:-1].split()
    words = words[1:] if words[:1] == [language.conjunction] else words
    end = before.start + len(clause) - 1
    start = end - len(" ".join(words))
    name = read_run(masked, Span(start, end), (), language, opens=False) if len(words) == _PAIR else None
    return name._replace(titles=(title,)) if name and name.span == Span(start, end) else None


def _read_entry(masked: str, start: int, language: Language) -> Iterator[Name]:
    """Read whose words the entry of a running report has, which needs no particle: 19:30 水道局、Ｘで「…」."""
    opening = _OPENING.match(masked, start)
    end = opening.end() if opening else start
    hits = [hit.start for hit in find_cues(masked, start, end, language)]
    text = masked[start : min([end, *hits])]
    name = text.strip()
    key = fold(name)
    if 1 < len(name) <= _LONGEST_ENTRY and key not in language.titles and len(name.split()) <= _WORDS_OF_ENTRY:
        at = start + text.index(name)
        yield Name(name, Span(at, at + len(name)))


def _blank(match: re.Match[str]) -> str:
    return " " * len(match.group())


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


def join_offices(names: Sequence[Name], called: Sequence[str], text: str, language: Language) -> list[Name]:
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
        if before and " " in before.text and not before.titles and _sets_off(before, name, text):
            found[-1] = before._replace(titles=name.titles)  # سحر برزگر، مدیر برنامه‌های نوایی، جواب داد
            continue
        if office and _is_pointed_at(name, text, language):
            continue  # این وکیل دادگستری
        described = before is not None and (before.titles or fold_word(before.text.split()[-1]).startswith(article))
        described = described or name.text in called
        if before and name.titles and text[before.span.end : name.span.start][:1] == _LISTED and is_unspaced(name.text):
            found[-1] = name  # 前国脚、解说员丁一鸣
            continue
        if before and described and not name.titles and " " in name.text and _is_apposed(before, name, text):
            found[-1] = name._replace(titles=before.titles)
            continue
        found.append(name)
    return [n._replace(text=holders.get((n.titles[-1], n.text), n.text)) if n.titles else n for n in found]


def _is_pointed_at(office: Name, text: str, language: Language) -> bool:
    """Tell whether a word that points at somebody stands before an office, so that what follows is no name."""
    before = [
        fold_word(word)
        for word in PROSE_WORD.findall(text[max(0, office.span.start - _LONGEST_OFFICE_TEXT) : office.span.start])
    ]
    at = len(before) - len(office.titles) - 1
    return at >= 0 and before[at] in language.definite


def _sets_off(holder: Name, office: Name, text: str) -> bool:
    """Tell whether commas set a few words off right behind a full name that opens its sentence: they describe it."""
    gap = text[holder.span.end : office.span.start]
    rest = re.split("[،,]", text[office.span.end :][:_LONGEST_OFFICE_TEXT])
    opens = not text[: holder.span.start].strip() or text[: holder.span.start].rstrip()[-1:] in _STOPS
    apart = gap.strip()[:1] in _COMMAS and len(gap.split()) <= 1 + len(office.titles)
    return opens and apart and len(rest) > 1 and len(rest[0].split()) <= _LONGEST_OFFICE


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
            titles = _title_behind(text, match.end(), language) or _titles_before(text, match.start(), language)
            yield Name(match.group(), Span(*match.span()), titles)


def _title_behind(text: str, at: int, language: Language) -> tuple[str, ...]:
    """Return the title that is written behind a name: 朝霧千景市長, 서문담 시장은."""
    if not (language.subject_marks or is_unspaced(text[at : at + 1])):
        return ()
    following = fold(text[at : at + _LONGEST_TITLE]).strip()
    return tuple(sorted((t for t in language.titles if len(t) > 1 and following.startswith(t)), key=len)[-1:])


def _titles_before(text: str, at: int, language: Language) -> tuple[str, ...]:
    """Return the titles that are written before a name, with the word that an article ties to them: ראש העיר אורי ברנע,
    市长柏启明.
    """
    start = max(0, at - _LONGEST_OFFICE_TEXT)
    found = find_phrases(text, start, at, language.titles)
    behind = text[found[-1][2] : at] if found else ""
    tied = (
        bool(language.article)
        and len(behind.split()) == 1
        and fold_word(behind.split()[0]).startswith(language.article)
    )
    if not found or language.subject_marks or (behind.strip() and not tied):
        return ()
    titles = [found[-1]]
    for before in reversed(found[:-1]):
        if text[before[2] : titles[0][1]].strip():
            break
        titles.insert(0, before)
    return (*(title[0] for title in titles), *(fold_word(word) for word in behind.split()))


def _read_clause(text: str, clause: Span, hits: Sequence[Hit], language: Language, *, told: bool) -> Iterator[Name]:
    """Read the names of a clause; `told`: something is said in it or behind it, by whoever opens it."""
    if is_unspaced(clause.slice(text)):
        name = read_unspaced(text, clause, hits, language)
        if name:
            yield name
        return
    if language.subject_marks:
        yield from read_marked(text, clause, hits, language)
        return
    named = find_phrases(text, clause.start, clause.end, language.named)
    if named:  # a farmer of the village by the name of X
        clause = Span(named[0][2], clause.end)
    whole, clause = clause, _own_clause(text, clause, hits, language)
    main = read_main(text, Span(whole.start, clause.start), clause, hits, language)
    if main:
        yield main
    hits = [h for h in hits if h.start >= clause.start]
    yield from read_holders(text, clause, hits, language)
    subject = read_run(text, clause, hits, language, opens=True)
    if subject and any(h.kind in ATTRIBUTING and h.start >= subject.span.end for h in hits):
        yield subject
        if " " in subject.text or subject.titles:
            return
    said = [h.start for h in hits if h.kind in ATTRIBUTING]
    leads = [h.end for h in hits[:1] if h.kind == "platform" and said and said[-1] >= h.end]  # در ایکس سارا احمدی نوشت
    # where a verb follows, behind a noun stands whose post or what is answered; not behind "in a tweet"
    free = not said or bool(language.proclitics)
    nouns = [h for h in hits if h.kind in ("noun", "voice", "reply")]
    nouns = [h for h in nouns if not _opens_relative(text, h.end, language)]
    nouns = [h for h in nouns if free or (h.kind == "noun" and h.text.endswith(_IN_ONE))]
    leads += _antecedents(text, clause, hits, language)
    opening = PROSE_WORD.search(text, clause.start, clause.end)
    if opening and fold_word(opening.group()).removeprefix(language.conjunction) in language.tenses | language.starters:
        leads.append(opening.end())  # وكانت التامر قد كتبت, وعاد التامر ليكتب
    words = PROSE_WORD.finditer(text, clause.start, clause.end) if language.object_mark else ()
    leads += [word.end() for word in words if word.group() == language.object_mark]  # سومی را الهام ستوده نوشته بود
    starts = [clause.start, *leads, *sorted(h.end for h in (*nouns, *(h for h in hits if h.kind in ATTRIBUTING)))]
    for start in starts:
        name = read_run(text, Span(start, clause.end), hits, language, opens=start == clause.start)
        if name and (told or name.titles or start > clause.start):
            yield name
    for _, start, _ in find_phrases(text, clause.start, clause.end, language.titles) if told else ():
        name = read_run(text, Span(start, clause.end), hits, language, opens=True)
        if name and name.titles and " " in name.text:
            yield name


def _own_clause(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> Span:
    """Return the clause of time in which a verb of saying stands first, whose subject is behind it: بعدما كتبت سلمى; so
    does the one behind whom somebody answers: رداً على رنا كتبت سلمى.
    """
    answered = bool(hits) and (hits[0].kind == "reply" or hits[0].text.endswith(_IN_REPLY))
    verbs = [h.start for h in hits[1:] if h.kind in ATTRIBUTING] if answered and language.proclitics else []
    if verbs and not text[clause.start : hits[0].start].strip(_PREFIXED):
        return Span(verbs[0], clause.end)
    said = {h.start for h in hits if h.kind in ATTRIBUTING}
    for _, _, end in find_phrases(text, clause.start, clause.end, language.verb_leads) if said else ():
        verb = PROSE_WORD.search(text, end, clause.end)
        if verb and verb.start() in said:
            return Span(verb.start(), clause.end)
    return clause


def _opens_relative(text: str, at: int, language: Language) -> bool:
    """Tell whether the word behind a noun opens a clause that tells of it: בציוץ שהעלה."""
    following = PROSE_WORD.search(text, at)
    joined = language.relative_prefix
    return bool(joined) and following is not None and following.group().startswith(joined)


def _antecedents(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> list[int]:
    """Return where the two words begin that a clause with a verb of saying is about: متعهد الحفل رامي بولس الذي كتب."""
    said = [h.start for h in hits if h.kind in ATTRIBUTING]
    words = list(PROSE_WORD.finditer(text, clause.start, clause.end))
    return [
        words[i - 2].start()
        for i, word in enumerate(words[:-1])
        if i > 1 and fold_word(word.group()) in language.antecedents and words[i + 1].start() in said
    ]
