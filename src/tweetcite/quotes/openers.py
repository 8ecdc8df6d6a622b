"""Words that have a capital letter only because they open a sentence or are shouted, and are nobody's name."""

import re
from collections import Counter
from collections.abc import Callable, Sequence
from itertools import pairwise

from tweetcite.languages import Language
from tweetcite.model import Article, Span
from tweetcite.names import Name
from tweetcite.namesakes import is_form_of, name_words
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.words import LAST_WORD, NEXT_WORD
from tweetcite.text import fold, fold_word

_LONGEST_SIGN = 3
_LONGEST_ACRONYM = 5
_PARTY = re.compile(r"[A-ZÄÖÜ][^\W_]*-(\w{3,})\Z")
_PAIR = 2
_ADJECTIVAL = ("ой", "ый", "ий", "ая", "яя", "ое", "а", "е")
"""Endings of a Slavic adjective that is a subject's."""
_PATRONYMIC = ("ич", "вна", "чна", "івна", "ївна", "шна")
_SHORT = 3
_INSIDE = re.compile(r"""(?:,["”’»]|["”’»],)\s\Z""")
_FEMALE = "in"
"""The ending of what a woman is called by what she does (Trainerin)."""
_LONGEST_DETERMINER = 12
_LONGEST_OFFICE = 30
_LONGEST_ROLE = 2
_OWNED = re.compile(r"['’]s \Z")
_WORD = re.compile(r"\w+")


def cut_adverbs(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Cut the word that opens a sentence from somebody's name: "Later Abiodun", who has another first name elsewhere,
    "Imagine Sola Abiodun", Êvarê Serhedî; not what stands behind a quotation's comma: “…,” Save Quay Street wrote.
    """
    first_names: dict[str, set[str]] = {}
    for name in names:
        first, _, rest = name.text.partition(" ")
        if rest and " " not in rest:
            first_names.setdefault(rest, set()).add(first)
    full = {name.text for name in names if " " in name.text}
    known = Counter(name.text for name in names)
    openers = language.openers | language.function_words | language.asking_leads | language.prepositions
    openers |= language.subordinators | language.denials | language.speech_verbs | language.contrasts
    found = []
    for name in names:
        first, _, rest = name.text.partition(" ")
        timed = bool(rest) and fold_word(first) in language.times
        other = first_names.get(rest, {first}) - {first}  # unless two of a family open sentences
        if language.name_endings:  # Ewa Kos, Ewy Kos
            other = {one for one in other if not is_form_of(one, first, frozenset(), language.name_endings)}
        alone = known[name.text] == 1 and not language.people_pronouns
        other = other if alone or fold_word(first) in openers else set()
        inside = _INSIDE.search(text, max(0, name.span.start - _SHORT), name.span.start) is not None
        if name.opens_sentence and not inside and (timed or rest in full or other):
            start = name.span.start + len(first) + 1
            name = Name(rest, Span(start, name.span.end), name.titles)
        found.append(name)
    return found


def cut_days(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Cut the day behind a preposition from the name that follows it: On Tuesday Okafor wrote, on 4 May Bo Tarn; and
    drop what is itself a day: New Year's Eve.
    """
    if not language.capital_dates:
        return list(names)
    found = []
    for name in names:
        owned = _OWNED.search(text, max(0, name.span.start - _SHORT), name.span.start)
        if owned and fold_word(name.text) in language.feasts:
            continue
        first, _, rest = name.text.partition(" ")
        day = rest and (fold_word(first) in language.weekdays or fold_word(first) in language.months)
        before = LAST_WORD.search(text, max(0, name.span.start - _LONGEST_DETERMINER), name.span.start) if day else None
        leads = language.prepositions | language.last_words | language.day_bars
        if before and (fold_word(before.group(1)) in leads or before.group(1)[0].isdigit()):
            name = Name(rest, Span(name.span.start + len(first) + 1, name.span.end), name.titles)
        found.append(name)
    return found


def part_names(names: Sequence[Name], text: str, is_governed: Callable[[Name], bool], language: Language) -> list[Name]:
    """Part what only stands side by side, where the article names a part of it alone: presidenta de Bolivia Ana Ruiz,
    Ruiz y Sanz. Where names describe the next without a preposition (of the U.S. Supreme Court) it must be the last, or
    an office stand before the first: ambassador to China Ana Ruiz.
    """
    known = {name.text for name in names}
    found: list[Name] = []
    for name in names:
        words = name.text.split(" ")
        if language.conjunction in words[1:-1]:
            at = words.index(language.conjunction, 1)
            sides = " ".join(words[:at]), " ".join(words[at + 1 :])
            if set(sides) & known:
                start = name.span.start + name.text.rindex(sides[1])
                found.append(name._replace(text=sides[0], span=Span(name.span.start, name.span.start + len(sides[0]))))
                found.append(Name(sides[1], Span(start, name.span.end)))
                continue
        first, _, rest = name.text.partition(" ")
        placed = language.drops_subjects or bool(language.elisions) or _is_office_of(text, name, language)
        behind = rest in known or (first in known and placed)
        before = text[max(0, name.span.start - _SHORT) : name.span.start].split()[-1:]
        located = len(words) > _PAIR and bool(before) and fold_word(before[0]) in language.locatives
        if located or (
            behind and len(words) > _PAIR and words[1][0].isupper() and not name.titles and is_governed(name)
        ):
            name = Name(rest, Span(name.span.start + len(first) + 1, name.span.end))
        found.append(name)
    return found


def _is_office_of(text: str, name: Name, language: Language) -> bool:
    """Tell whether an office and one word stand right before a name: ambassador to China."""
    before = text[max(0, name.span.start - _LONGEST_OFFICE) : name.span.start].split()
    return len(before) > 1 and fold_word(before[-2]) in language.titles


def cut_offices(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Cut what an office is of from the full name behind it: Secretary of State Bo Tarn, Director of National Parks Bo
    Tarn, Ambassador to the European Union Bo Tarn; not Ida Rehm, President of Acme Media Group.
    """
    leads = language.prepositions | language.genitives
    found = []
    for name in _cut_portfolios(names, text, language):
        words = name.text.split(" ")
        before = text[max(0, name.span.start - _LONGEST_OFFICE) : name.span.start].split()
        if before and fold_word(before[-1]) in language.definite:
            before.pop()
        office = before[-_PAIR:-1]
        led = bool(office) and fold_word(before[-1]) in leads and fold_word(office[0]) in language.titles
        apart = len(before) > _PAIR and before[-_PAIR - 1].endswith(",")
        if led and not apart and len(words) > _PAIR and office[0][0].isupper() and all(w[0].isupper() for w in words):
            name = _keep_end(name, " ".join(words[-_PAIR:]))
        found.append(name)
    return found


def _cut_portfolios(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Cut what an office is for from the full name behind it: ministre de la Culture Odile Tarn, minister Zdrowia."""
    leads = language.prepositions | language.genitives | language.definite | language.titles
    found = []
    for name in names:
        first, _, rest = name.text.partition(" ")
        before = text[max(0, name.span.start - _LONGEST_OFFICE) : name.span.start].split()[-1:]
        led = bool(before) and (before[0][-1] in "'’" or fold_word(before[0]) in leads)
        whole = " " in rest and all(word[0].isupper() for word in rest.split(" ")) and not language.people_pronouns
        if whole and led and fold_word(first) in language.portfolios:
            name = _keep_end(name, rest)
        found.append(name)
    return found


def cut_known_names(names: Sequence[Name], text: str) -> list[Name]:
    """Cut the role before a full name that the article has without it, and whose noun it has: Prosecutor Bo Tarn, of
    whom it says "the prosecutor"; not Ana Bo Tarn.
    """
    known = {name.text for name in names if name.text.count(" ") == 1 and not name.opens_sentence}
    nouns: set[str] | None = None
    found = []
    for name in names:
        words = name.text.split(" ")
        role, whole = words[:-_PAIR], " ".join(words[-_PAIR:])
        if 0 < len(role) <= _LONGEST_ROLE and whole in known and role[-1].istitle():
            nouns = set(_WORD.findall(text)) if nouns is None else nouns
            name = _keep_end(name, whole) if role[-1].lower() in nouns else name
        found.append(name)
    return found


def _keep_end(name: Name, rest: str) -> Name:
    """Return a name without the words before its end."""
    return name._replace(text=rest, span=Span(name.span.end - len(rest), name.span.end))


def cut_places(names: Sequence[Name], language: Language) -> list[Name]:
    """Cut the place between an office and a full name, which has no patronymic: мэр Каменки Глеб Рытов."""
    found = []
    for name in names:
        words = name.text.split(" ")
        three = len(words) == _PAIR + 1 and name.titles and not words[1].endswith(_PATRONYMIC)
        if three and (words[0].isupper() or words[0].endswith(language.place_endings)):
            start = name.span.start + len(words[0]) + 1
            name = name._replace(text=" ".join(words[1:]), span=Span(start, name.span.end))
        found.append(name)
    return found


def cut_adjectives(names: Sequence[Name], language: Language) -> list[Name]:
    """Cut the adjective that opens a sentence from a noun for a body with a capital: Областной Минздрав."""
    found = []
    for name in names:
        first, _, rest = name.text.partition(" ")
        noun = fold_word(rest)
        if name.opens_sentence and first.endswith(_ADJECTIVAL) and rest and base_of(noun, language) == noun:
            name = Name(rest, Span(name.span.start + len(first) + 1, name.span.end))
        found.append(name)
    return found


def cut_roles(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Cut the noun between a determiner and a full name, where every noun has a capital: ihre Kollegin Ida Rehm."""
    found = []
    for name in names:
        words = name.text.split(" ")
        before = LAST_WORD.search(text, max(0, name.span.start - _LONGEST_DETERMINER), name.span.start)
        opener = fold_word(before.group(1)) if before else ""
        role = opener in language.possessives or (opener in language.definite and words[0].endswith(_FEMALE))
        if len(words) > _PAIR and role and not name.titles and words[1][0].isupper() and len(words[0]) > _SHORT:
            start = name.span.start + len(words[0]) + 1
            name = name._replace(text=" ".join(words[1:]), span=Span(start, name.span.end), titles=(words[0].lower(),))
        found.append(name)
    return found


def drop_fronted(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Drop what describes the subject before it: Vice-championne d'Europe du 200 m, Ida Rehm a lancé un appel."""
    found = []
    for name, following in zip(names, (*names[1:], None), strict=False):
        gap = text[name.span.end : following.span.start] if following else ""
        behind = text[following.span.end : following.span.end + _LONGEST_DETERMINER] if following else ""
        verb = behind.startswith(" ") and behind[1:2].islower() and behind.split()[0] != language.conjunction
        joined = any(word[0].islower() for word in name.text.split(" ")[1:])
        fronted = name.opens_sentence and joined and gap.endswith(", ") and gap.count(",") == 1 and verb
        titled = bool(language.name_endings) and name.opens_sentence and gap == " " and " " in name.text
        fronted = fronted or titled
        if not (fronted and following and " " in following.text and not any(c in gap for c in ".!?;:\n")):
            found.append(name)
    return found


def shorten_headlines(names: Sequence[Name], language: Language) -> list[Name]:
    """Shorten what capitals make of a headline to the first in it whom the prose names: Ana Ruiz Is Not Amused."""
    plain = {name.text for name in names if not _builds_sentence(name, language)}
    found = []
    for name in names:
        if name.text not in plain:
            words = name.text.split(" ")
            parts = (words[i:k] for i in range(len(words)) for k in range(len(words), i, -1))
            known = next((part for part in map(" ".join, parts) if part in plain), None)
            if known:
                start = name.span.start + name.text.index(known)
                name = Name(known, Span(start, start + len(known)), name.titles, name.opens_sentence)
        found.append(name)
    return found


def _builds_sentence(name: Name, language: Language) -> bool:
    """Tell whether a capitalised word in a name only builds sentences, as no name's does but behind `of`."""
    words = name.text.split(" ")
    return any(
        (word[0].isupper() and not before[0].islower() and fold_word(word) in language.function_words)
        or fold_word(word) in language.negations
        for before, word in pairwise(words)
    )


def drop_members(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Drop what says behind an article or before a noun what somebody is, not who, and whose office is described: the
    Spaniard, another prominent African American lawmaker, the French president, the fired FBI director.
    """
    articles = language.definite | language.indefinite
    known = {word for name in names if " " in name.text for word in name_words(name.text)}
    found = []
    for name in names:
        before = LAST_WORD.search(text, max(0, name.span.start - _LONGEST_DETERMINER), name.span.start)
        described = before is not None and fold_word(before.group(1)) in articles
        dot = "." in name.text and text[name.span.end : name.span.end + 2] == ". "
        behind = NEXT_WORD.match(text, name.span.end + dot)
        noun = fold_word(behind.group(1)) if behind and behind.group(1).islower() else ""
        office = noun in language.titles - language.sequels  # the then mayor, but: Tarn then wrote
        party = " " not in name.text and name_words(name.text)[-1] not in known and _is_of_party(name, language)
        member = name_words(name.text)[-1] in language.members
        named = behind is not None and text[behind.end() : behind.end() + 2].strip().isupper()
        owns = bool(language.members) and " " not in name.text and not (name.titles or named)
        told = described or office
        placed = before is not None and fold_word(before.group(1)) in language.mediums
        if placed and fold(name.text) in language.tongues:
            continue  # wrote in Hungarian
        owns = owns or (described and office and not name.titles)  # the New Larkin senator
        if not ((party and told) or (member and (told or _is_noun(noun, language))) or (owns and office)):
            found.append(name)
    return found


def _is_of_party(name: Name, language: Language) -> bool:
    """Tell whether a name is what somebody is by party or town: la Nantaise, der SPD-Politiker."""
    party = _PARTY.match(name.text)
    if party:
        role = fold(party[1])
        return role in language.titles or role.endswith(language.title_endings or ("\0",))
    return fold(name.text).endswith(language.member_endings or ("\0",))


def _is_noun(word: str, language: Language) -> bool:
    """Tell whether a word can be a noun behind an adjective: no verb, no word of grammar."""
    verbs = language.post_verbs | language.write_verbs | language.speech_verbs | language.carry_verbs
    plain = verbs | language.auxiliaries | language.tenses | language.modals | language.function_words
    plain |= language.common | language.prepositions
    return bool(word) and word not in plain and not word.endswith(language.past_endings)


def _is_past_verb(word: str, language: Language) -> bool:
    """Tell whether a word is a verb of attribution that shows by its ending that it is no name: tweeted, replied."""
    known = language.post_verbs | language.write_verbs | language.speech_verbs | language.carry_verbs
    return bool(language.past_endings) and word.endswith(language.past_endings) and word in known


def cut_openers(names: Sequence[Name], authors: frozenset[str], language: Language) -> list[Name]:
    """Cut the verb or preposition that opens a sentence from a name that the article has without it, and any word from
    the name of an author whose post it shows: Should Trelawn run, Enter Edgar Trelawn, not Will Larkin.
    """
    whole = {name.text for name in names}
    known = {name.text for name in names if not name.opens_sentence}
    openers = language.asking_leads | language.prepositions | language.openers | language.function_words
    found = []
    for name in names:
        first, _, rest = name.text.partition(" ")
        led = (rest in whole and fold_word(first) in openers) or (rest in authors and name.text not in authors)
        led = led or (" " in rest and fold_word(first) in language.openers)  # Enter Edgar Trelawn, a paramedic
        led = led or (" " in rest and _is_past_verb(fold_word(first), language))  # Tweeted Edgar Trelawn: “…”
        if name.opens_sentence and led and name.text not in known:
            name = Name(rest, Span(name.span.start + len(first) + 1, name.span.end))
        found.append(name)
    return found


def drop_openers(
    names: Sequence[Name], article: Article, endings: tuple[str, ...], is_speaking: Callable[[Name], bool]
) -> list[Name]:
    """Drop single capitalised words at the start of a sentence, unless they speak or are part of a name elsewhere."""
    known = {word for n in names if not n.opens_sentence or n.titles or " " in n.text for word in name_words(n.text)}
    whole = tuple(dict.fromkeys(n.text for n in names if " " in n.text))
    known |= {word for e in article.embeds for word in name_words(e.author_name or "")}
    return [
        n
        for n in names
        if not n.opens_sentence
        or n.titles
        or is_compound(n)
        or set(name_words(n.text)) <= known
        or is_speaking(n)
        or any(is_form_of(n.text, full, frozenset(), endings) for full in (whole if endings else ()))
    ]


def drop_described(names: Sequence[Name], text: str, authors: frozenset[str], language: Language) -> list[Name]:
    """Drop single words with a capital that are only the noun of a description, behind an article and a hyphened word:
    the two-time All-Star; not the 23-year-old Tarn, of Bo Tarn.
    """
    if not language.people_pronouns:
        return list(names)
    known = {word for name in names if " " in name.text for word in name.text.split()} | authors
    plain = {n.text for n in names if n.text in known or n.titles or not _follows_modifier(n, text, language)}
    return [name for name in names if name.text in plain or " " in name.text]


def _follows_modifier(name: Name, text: str, language: Language) -> bool:
    before = text[max(0, name.span.start - _LONGEST_OFFICE) : name.span.start].split()[-_PAIR:]
    led = len(before) == _PAIR and fold(before[0]) in language.definite | language.indefinite
    return led and "-" in before[1] and before[1].islower()


def is_shouting(text: str, hit: Hit) -> bool:
    """Tell whether the words around a cue are in capitals too."""
    around = text[max(0, hit.start - 30) : hit.end + 30]
    return sum(c.isupper() for c in around) > 2 * sum(c.islower() for c in around)


def is_line_in_capitals(text: str) -> bool:
    """Tell whether a paragraph of several words is in capitals throughout, as headings are: none shows a name."""
    return text.isupper() and len(text.split()) > _LONGEST_SIGN


def is_compound(name: Name, *, nouns: bool = False) -> bool:
    """Tell whether a name has a capital letter inside: two words, `Vex-Radio`, `McRae`, `BBC`.

    Where every noun has one, a hyphen alone joins `nouns` (Netz-Spott).
    """
    text = re.sub("-[^\\W\\d_]", "-", name.text) if nouns else name.text
    return any(c.isupper() for c in text[1:]) and (not name.text.isupper() or len(name.text) <= _LONGEST_ACRONYM)
