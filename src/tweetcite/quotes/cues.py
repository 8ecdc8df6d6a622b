"""Cues: the words around a quotation that say how it was uttered, and on which platform."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Literal, NamedTuple

from tweetcite.languages import Language
from tweetcite.names import names_paper
from tweetcite.quotes.gatherings import find_gatherings
from tweetcite.quotes.words import word_pattern
from tweetcite.text import PROSE_WORD, fold_word

CueKind = Literal[
    "post", "write", "carry", "speech", "noun", "platform", "occasion", "disowning", "voice", "reply", "audience"
]

ATTRIBUTING = frozenset({"post", "write", "carry", "speech"})
"""Kinds of verbs: whoever is their subject speaks."""
_LONG = 6
_PAIR = 2
_LONGEST_SOURCE, _LONGEST_JOINT = 4, 3
_CYRILLIC = re.compile("[а-яієїґ]")
_CLOSING_SIGNS = (",", ".", ":", ";", "!", "?", "\n", "")
_COINED = frozenset({"twitter", "facebook", "instagram", "tiktok", "bluesky", "linkedin"})
_GLUE = tuple("./@#_")
_ADDRESS = re.compile(r"\.\w|/")
_TIGHT = " \t\n\u00a0\u202f-"


class Hit(NamedTuple):
    """A cue word or phrase; `start` and `end` lie in the text that was searched."""

    kind: CueKind
    text: str
    start: int
    end: int


def find_cues(text: str, start: int, end: int, language: Language) -> tuple[Hit, ...]:
    """Return the cues in a stretch of the text, in order, the longest phrase at each place."""
    table = _table(language)
    tokens = list(word_pattern(language).finditer(text, start, end))
    keys = tuple(_key_of(m.group(), language) for m in tokens)
    closed = tuple(language.users) if language.verb_second and language.users else ("-",)
    found: list[Hit] = []
    taken = 0
    for i, key in enumerate(keys):
        heads = table.get(key, {})
        following = keys[i + 1] if heads and i + 1 < len(keys) else ""
        for words, phrase, kind in (*heads.get(following, ()), *heads.get("", ())):
            n = len(words)
            if keys[i : i + n] != words and not (kind == "occasion" and _is_told(keys[i : i + n], words, language)):
                continue
            if i < taken and kind not in ("occasion", "disowning"):
                continue
            if _means_another(text, tokens, keys, (i, i + n), (phrase, kind), language):
                continue
            kind = _kind_at(text, tokens, keys, i, (phrase, kind), language)
            first, last = tokens[i].start(), tokens[i + n - 1].end()
            if kind in ATTRIBUTING:
                first = tokens[_first_of_verb(text, tokens, keys, i, language)].start()
            found.append(Hit(kind, phrase, first, last))
            if kind not in ("occasion", "disowning"):
                taken = i + n
        if ("-" in key or key.endswith(closed)) and key not in table and (platform := _platform_in(key, language)):
            found.append(Hit("platform", platform, *tokens[i].span()))
    gatherings = [Hit("occasion", *place) for place in find_gatherings(text, tokens, keys, language)]
    found = sorted((*found, *gatherings), key=lambda hit: hit.start) if gatherings else found
    told = re.compile(language.following, re.IGNORECASE).finditer(text, start, end) if language.following else ()
    found += (Hit("audience", match.group(), *match.span()) for match in told)
    return tuple(found)


def _means_another(
    text: str,
    tokens: Sequence[re.Match[str]],
    keys: Sequence[str],
    place: tuple[int, int],
    cue: tuple[str, CueKind],
    language: Language,
) -> bool:
    """Tell whether a phrase that stands at a place, in tokens, says something else there."""
    (i, end), (phrase, kind) = place, cue
    first, last = tokens[i].start(), tokens[end - 1].end()
    after, before = keys[end] if end < len(keys) else "", keys[i - 1] if i else ""
    if phrase in language.source_phrases:
        following = {after, *keys[end + 1 : end + 2]} if after in language.definite else {after}
        return not following.isdisjoint(language.relatives - language.definite)  # un tweet selon lequel
    reported = phrase in language.papers and before in language.indefinite  # according to a radio station
    if kind == "occasion" and (_is_source(keys[: i - reported], language) or _is_headed(keys[:i], language)):
        return True  # nach Angaben der Zeitung; la direttrice del coro
    if kind == "occasion" and after and text[last : tokens[end].start()] == " " and _is_place(keys[end:], language):
        return True  # on X, formerly known as Twitter
    if kind == "occasion":
        return keys[end - 1] in language.titles and after in language.genitives  # el titular de Hacienda, no headline
    if kind == "platform":
        return not (_is_name(text[first:last]) or _is_own_word(text, first, last))
    if kind == "carry":
        placed = _is_place(keys[end:], language)
        return keys[end - 1] in language.mediums and placed  # went on Twitter, not "she went on"
    if phrase in language.nicknaming and _is_place(keys[end : end + 1], language):
        return text[tokens[end].end() : tokens[end].end() + 1] in tuple(",:)")  # the network formerly called Twitter:
    if kind == "noun" and before and names_paper(tokens[i - 1].group(), text[first:last], language):
        return not text[tokens[i - 1].end() : first].strip(" ")  # sagte sie der Süderländer Post
    if kind != "noun" or phrase not in language.verb_nouns or not after:
        return False
    known = language.definite | language.indefinite | language.possessives | language.back_references
    if before in known or (before in language.ordinals and i > 1 and keys[i - _PAIR] in known):
        return False  # in a post a few minutes ago
    opens = after in language.definite or after in language.indefinite
    return opens and not text[last : tokens[end].start()].strip(_TIGHT)  # "children post their letters"


def _is_source(before: Sequence[str], language: Language) -> bool:
    """Tell whether words end in a phrase behind which a source stands: according to, nach Angaben."""
    return any(tuple(before[-n:]) in _source_keys(language) for n in range(1, _LONGEST_SOURCE + 1))


def _is_headed(before: Sequence[str], language: Language) -> bool:
    """Tell whether words end in an office and what joins it to where it is held: la direttrice del."""
    words = ["", "", *(key for key in before[-_LONGEST_JOINT:] if key not in language.definite)]
    return words[-1] in language.genitives and words[-2] in language.titles


@cache
def _source_keys(language: Language) -> frozenset[tuple[str, ...]]:
    """Return the phrases that name a source, without the preposition that German can leave out: nach Angaben der."""
    keys = {tuple(fold_word(m.group()) for m in PROSE_WORD.finditer(phrase)) for phrase in language.source_phrases}
    bare = {words[:-1] for words in keys if language.noun_capitals and len(words) > _PAIR}
    return frozenset(keys | bare)


def _kind_at(
    text: str,
    tokens: Sequence[re.Match[str]],
    keys: Sequence[str],
    i: int,
    cue: tuple[str, CueKind],
    language: Language,
) -> CueKind:
    """Return what kind of cue a phrase is where it stands."""
    (phrase, kind), before = cue, keys[i - 1] if i else ""
    named = text[tokens[i].start()].isupper() or before in language.mediums
    if kind == "post" and phrase in language.platform_names and named:
        kind = "platform"  # sur Twitter, not « twitter »
    if kind == "post" and phrase in language.post_nouns and _is_noun(text, tokens, keys, i, language):
        kind = "noun"  # "in her tweets", not "she tweets"
    owned = before in language.definite or before in language.indefinite or before in language.possessives
    if kind == "write" and phrase in language.reply_nouns and owned:
        kind = "reply"  # la replica del rapper
    if (
        kind in ("write", "speech")
        and owned
        and not language.voice_nouns.isdisjoint((phrase, phrase.removesuffix("s")))
    ):
        kind = "voice"  # "his comments drew a rebuke", not "he comments"
    if kind == "reply" and before in language.infinitives:
        kind = "write"  # "which moved her to reply"
    if kind == "write" and _is_parted(text, tokens, keys, i, language):
        kind = "speech"
    if kind == "post" and _is_participle(text, tokens, keys, i, language):
        kind = "noun"  # "her tweeted attack", not "she tweeted"
    if kind == "noun" and phrase in language.homonyms and _is_infinitive(text, tokens, keys, i, language):
        kind = "post"  # "took to X to post", not "went to post office 4"
    return kind


def _is_infinitive(text: str, tokens: Sequence[re.Match[str]], keys: Sequence[str], i: int, language: Language) -> bool:
    """Tell whether a noun for a post is a verb there, behind what opens an infinitive or a modal verb."""
    if not i or keys[i - 1] not in language.infinitives | language.modals or not language.infinitives:
        return False
    if not tokens[i].group().islower() or text[tokens[i - 1].end() : tokens[i].start()] != " ":
        return False
    behind = (
        language.mediums | language.complements | language.definite | language.indefinite | language.pronouns.keys()
    )
    apart = i + 1 == len(keys) or text[tokens[i].end() : tokens[i + 1].start()] != " "
    return apart or keys[i + 1] in behind


def _platform_in(key: str, language: Language) -> str | None:
    """Return the platform with which a compound for an account, a post or a user begins: фейсбук-сторінці,
    Twitter-Nutzer, Twittergebruiker.
    """
    head, _, rest = key.partition("-")
    user = next((word for word in language.users if not rest and key.endswith(word)), "")
    head, rest = (key.removesuffix(user), user) if user else (head, rest)
    nouns = language.account_nouns | language.post_nouns | language.users
    return head if head in language.platform_names and rest in nouns else None


def _is_place(keys: Sequence[str], language: Language) -> bool:
    """Tell whether words begin with the name of a platform, or name social media."""
    return any(" ".join(keys[:n]) in language.platform_names.keys() | language.networks for n in (1, _PAIR))


def _is_told(keys: Sequence[str], words: tuple[str, ...], language: Language) -> bool:
    """Tell whether a compound names who was told as a phrase of a table does: dem Lokalsender."""
    pair = language.noun_capitals and len(keys) == len(words) == _PAIR
    return pair and keys[0] == words[0] and keys[1].endswith(words[1]) and words[1] in language.papers


def _key_of(word: str, language: Language) -> str:
    """Return a folded word without the preposition that a hyphen joins to it: ב-X."""
    key = fold_word(word)
    if "-" not in key:
        return key
    head, hyphen, rest = key.partition("-")
    return rest if hyphen and rest and head and set(head) <= set(language.proclitics) else key


def _first_of_verb(text: str, tokens: Sequence[re.Match[str]], keys: Sequence[str], i: int, language: Language) -> int:
    """Return which word a compound verb starts with: `a également tweeté`, `le respondió`."""
    while i and keys[i - 1] in language.auxiliaries and not text[tokens[i - 1].end() : tokens[i].start()].strip(_TIGHT):
        i -= 1
    return i


def _is_parted(text: str, tokens: Sequence[re.Match[str]], keys: Sequence[str], i: int, language: Language) -> bool:
    """Tell whether a particle that closes the clause makes another verb: teilte das Haus mit."""
    particle = language.separable.get(keys[i])
    if particle is None:
        return False
    closing = next((k for k in range(i, len(tokens)) if text[tokens[k].end() :][:1] in _CLOSING_SIGNS), len(tokens) - 1)
    return keys[closing] == particle


def _is_noun(text: str, tokens: Sequence[re.Match[str]], keys: Sequence[str], i: int, language: Language) -> bool:
    """Tell a noun from the verb that is written alike: a verb follows a name, a pronoun or what opens an infinitive."""
    if not i or not language.mediums:
        return False
    before = tokens[i - 1].group()
    if keys[i - 1] in language.definite | language.indefinite | language.back_references | language.possessives:
        return True
    if keys[i].endswith(language.participles or ("\0",)):
        return False  # for posting a photo
    dated = keys[i - 1] in language.weekdays or keys[i - 1] in language.months
    at = i - 2 - (dated and i > _PAIR and keys[i - 2].isdigit())  # in her 3 May tweet
    if dated and i > 1 and keys[at] in language.definite | language.indefinite:
        return True
    if text[tokens[i - 1].end() : tokens[i].start()].strip(_TIGHT):
        return False
    if keys[i - 1] in language.subjects or keys[i - 1] in language.modals or keys[i - 1] in language.auxiliaries:
        return False
    if keys[i - 1] in language.prepositions:
        plural = keys[i].endswith("s") and keys[i][:-1] in language.post_nouns  # a response to tweets
        return plural or keys[i - 1] not in language.destinations
    return (
        not before[0].isupper() or before.endswith(("'s", "’s", "s'", "s’")) or keys[i - 1] in language.platform_names
    )


def _is_participle(text: str, tokens: Sequence[re.Match[str]], keys: Sequence[str], i: int, language: Language) -> bool:
    """Tell whether a verb stands as an adjective between an owner or an article and a noun: Okafor's tweeted attack."""
    if not i or i + 1 >= len(tokens) or not language.past_endings or not keys[i].endswith(language.past_endings):
        return False
    if text[tokens[i - 1].end() : tokens[i].start()] != " ":
        return False  # “…, the third one,” posted baker Bo Tarn
    owner = tokens[i - 1].group().endswith(("'s", "’s")) or keys[i - 1] in language.definite | language.indefinite
    gap = text[tokens[i].end() : tokens[i + 1].start()]
    following = tokens[i + 1].group()
    empty = language.function_words | language.prepositions | language.definite | language.indefinite | language.common
    return (
        owner
        and gap == " "
        and following.islower()
        and keys[i + 1] not in empty
        and keys[i - 1] not in language.subjects
    )


def _is_name(word: str) -> bool:
    """A platform's name has a capital letter: `X` and `Threads`, not `x` and `threads`. Uncased scripts have none, and
    a foreign name in Cyrillic letters needs none (у фейсбуці).
    """
    if len(word) >= _LONG and _CYRILLIC.match(word):
        return True
    return word[0].isupper() or word.rpartition("-")[2][0].isupper() or word.lower() == word.upper()


def _is_own_word(text: str, start: int, end: int) -> bool:
    """Tell whether a name in small letters means a platform and nothing else: su twitter, not twitter.com."""
    return text[start:end] in _COINED and text[start - 1 : start] not in _GLUE and not _ADDRESS.match(text, end)


def find_phrases(text: str, start: int, end: int, phrases: frozenset[str]) -> tuple[tuple[str, int, int], ...]:
    """Return where phrases of a table stand in a stretch of the text, in order, the longest at each place."""
    table = _index(phrases)
    tokens = list(PROSE_WORD.finditer(text, start, end))
    keys = tuple(fold_word(m.group()) for m in tokens)
    found = []
    taken = 0
    for i, key in enumerate(keys):
        for words, written in table.get(key, ()) if i >= taken else ():
            if keys[i : i + len(words)] == words:
                found.append((written, tokens[i].start(), tokens[i + len(words) - 1].end()))
                taken = i + len(words)
                break
    return tuple(found)


@cache
def _index(phrases: frozenset[str]) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for phrase in sorted(phrases):
        words = tuple(m.group() for m in PROSE_WORD.finditer(phrase))
        if words:
            table.setdefault(words[0], []).append((words, phrase))
    for rows in table.values():
        rows.sort(key=lambda row: -len(row[0]))
    return table


@cache
def _table(language: Language) -> dict[str, dict[str, list[tuple[tuple[str, ...], str, CueKind]]]]:
    """First word -> second word -> phrases with their kind, the longest first; under "" those that any word follows.

    Where each character is a word of its own, a hundred phrases share their first.
    """
    kinds: Sequence[tuple[CueKind, frozenset[str]]] = (
        ("post", language.post_verbs),
        ("write", language.write_verbs),
        ("carry", language.carry_verbs | language.own_words),
        ("speech", language.speech_verbs | language.impersonal | language.source_phrases),
        ("noun", language.post_nouns | language.networks),
        ("platform", frozenset(language.platform_names)),
        ("occasion", language.occasions),
        ("disowning", language.disowning),
        ("reply", language.reply_nouns),
        ("voice", language.voice_nouns),
    )
    table: dict[str, dict[str, list[tuple[tuple[str, ...], str, CueKind]]]] = {}
    for kind, phrases in kinds:
        for phrase in sorted(phrases):
            words = tuple(m.group() for m in word_pattern(language).finditer(phrase))
            second = "" if language.noun_capitals else "".join(words[1:2])
            if words:
                table.setdefault(words[0], {}).setdefault(second, []).append((words, phrase, kind))
    for rows in (rows for heads in table.values() for rows in heads.values()):
        rows.sort(key=lambda row: -len(row[0]))
    return table
