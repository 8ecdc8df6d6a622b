"""Words in marks that are a name or a noun of the article's own sentence: titles, nicknames, groups, papers."""

import re
from functools import cache

from tweetcite.languages import Language
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.found import Found, Holders
from tweetcite.quotes.namings import names_thing
from tweetcite.quotes.unmarked import bare_word
from tweetcite.quotes.words import LAST_WORD
from tweetcite.text import SIGNS, fold, index_words, is_unspaced

_FEW = 2
_LONGEST_OPENING = 3
"""Words of a clause before its verb, as far as they are looked at: whom he often calls."""
_LONGEST_TITLE, _LONGEST_MEDIUM, _LONGEST_NOUN = 8, 4, 4
_LONGEST_WORD = 25
_LONGEST_BODY = 14
_LONGEST_ENDING, _PLURAL = 4, 2
_BESIDE_VERB = frozenset({"same-sentence", "inverted", "handle", "pronoun", "description"})
_WORD = re.compile(r"\w+")
_WORD_BEFORE = re.compile(rf"([^\W\d_](?:[^\W\d_]|[{SIGNS}])*)\s?\Z")


def is_stray(one: Found, holders: Holders) -> bool:
    """Tell whether a word or two are nobody's post: no verb governs them, or one that gives a name to something."""
    words = len(index_words(one.text))
    if words <= _LONGEST_NOUN and _is_unled(one, holders):
        return True
    if words > _FEW or (holders.announces(one) and not _goes_on(one, holders)):
        return False
    if is_nominal(one, holders, holders.language.indefinite) and not one.has("post", "write"):
        return True
    cue = one.attribution.cue
    named = cue is not None and cue.text in holders.language.nicknaming
    articles = holders.language.definite | holders.language.indefinite
    if _is_name_in_clause(one, holders):
        return True
    if named and one.has("noun", "platform") and index_words(one.text)[0] in articles:
        return False  # called it “a choice” in a post
    told = _says_of_something(one, holders)
    return (named and not told and not one.has("post")) or not (one.is_governed or told) or is_nominal(one, holders)


def _is_place_behind(at: int, one: Found, holders: Holders) -> bool:
    """Tell whether nothing but small words stands between words and the place of their post: “dead” in a tweet; not:
    “grown” in the use of her networks.
    """
    language, tail = holders.language, one.passage.tail
    small = language.mediums | language.prepositions | language.definite | language.indefinite | language.possessives
    small |= language.genitives | language.pronouns.keys() | language.platform_names.keys()
    return at >= tail.start and small.issuperset(fold(word) for word in _WORD.findall(holders.text[tail.start : at]))


def _says_of_something(one: Found, holders: Holders) -> bool:
    """Tell whether words are what somebody is said to have posted of something: said on X that it is “right”; called it
    “dead” in a tweet. Behind an article or a preposition they are a noun of the clause.
    """
    cue, lead, tail, language = one.attribution.cue, one.passage.lead, one.passage.tail, holders.language
    if one.text[:1].isupper():
        return False
    if cue is None or cue.kind not in ATTRIBUTING:  # took to X to call the plan “dead”
        calls = [
            m for m in _WORD.finditer(holders.text, lead.start, lead.end) if fold(m.group()) in language.nicknaming
        ]
        if not calls:
            return False
        verb, start = fold(calls[-1].group()), calls[-1].end()
    elif language.verb_final and cue.start >= tail.start:
        verb, start = cue.text, lead.start
    elif lead.start <= cue.start < lead.end:
        verb, start = cue.text, cue.end
    else:
        return False
    clause = [(match.start(), fold(match.group())) for match in _WORD.finditer(holders.text, start, lead.end)]
    words = [word for _, word in clause]
    told = next((at for at, word in clause if word in language.complements), None)
    comma = holders.text.find(",", start, lead.end)
    ends = min(at for at in (told, comma, lead.end) if at is not None and at >= 0)
    opening = one.passage.sentence.start  # Facebook said the page was “closed”
    places = [hit.start for hit in one.attribution.hits if hit.kind in ("platform", "noun", "post")]
    ends = max(ends, start)
    others = [hit.start for hit in one.attribution.hits if hit.kind == "occasion"]
    placed = any(opening < at < ends or _is_place_behind(at, one, holders) for at in places)
    placed = placed and not any(tail.start <= other < max(places) for other in others)
    if not placed or not words:
        return False
    named = verb in language.nicknaming
    nouns = language.definite | language.indefinite | language.possessives | language.mediums
    nouns |= frozenset() if named else language.prepositions  # lo calificó de “podrido”
    nouns = nouns - language.likenings if told is None else nouns | language.likenings
    return (len(words) > _FEW or named) and words[-1] not in nouns | {language.conjunction}


def _is_name_in_clause(one: Found, holders: Holders) -> bool:
    """Tell whether words are what a clause about somebody says that they are called: his fans, whom he calls “…”."""
    cue, lead, language = one.attribution.cue, one.passage.lead, holders.language
    behind = index_words(holders.text[one.passage.parts[-1].outer.end :][:_LONGEST_WORD])
    if behind and behind[0] in language.nicknaming:  # die er „…“ nennt
        end = lead.end
    elif cue is not None and cue.text in language.nicknaming and lead.start <= cue.start < lead.end:
        end = cue.start
    elif language.nicknaming.intersection(index_words(lead.slice(holders.text))[-1:]):
        end = lead.end  # Holm, whom fans call “the wall”, said
    else:
        return False
    return not language.relatives.isdisjoint(index_words(holders.text[lead.start : end])[-_LONGEST_OPENING:])


def _is_unled(one: Found, holders: Holders) -> bool:
    """Tell whether words behind "of the" are a noun of their sentence, whose verb stands far behind them."""
    before = LAST_WORD.search(holders.text, one.passage.lead.start, one.passage.lead.end)
    joined = holders.language.genitives & holders.language.genders.keys()
    if before is None or fold(before.group(1)) not in joined or not one.text[:1].islower():
        return False
    return not any(
        hit.start < one.passage.lead.end and hit.kind in (*ATTRIBUTING, "noun") for hit in one.attribution.hits
    )


def _goes_on(one: Found, holders: Holders) -> bool:
    """Tell whether words behind a colon are the subject of the sentence that goes on: Facebook: „Wehren“ stellen …."""
    behind = holders.text[one.passage.parts[-1].outer.end :][:2]
    return holders.language.cased and behind[:1] == " " and behind[1:].islower() and one.text[-1:] not in ",.!?…"


def is_nominal(one: Found, holders: Holders, articles: frozenset[str] = frozenset()) -> bool:
    """Tell whether an article right before the words makes them a noun: tuiteó el «Búfalo», tweeted the “Duke”."""
    before = LAST_WORD.search(holders.text, one.passage.lead.start, one.passage.lead.end)
    return before is not None and fold(before.group(1)) in (articles or holders.language.definite)


def is_predicate(one: Found, holders: Holders) -> bool:
    """Tell whether a few words with an article of their own are what the sentence says something is: Line 4 is still
    “the Old Complaint”.
    """
    language, words = holders.language, index_words(one.text)
    before = [fold(word) for word in _WORD.findall(one.passage.lead.slice(holders.text))][-_FEW:]
    opens = bool(words) and words[0] in language.definite | language.indefinite and len(words) <= _LONGEST_NOUN
    return opens and language.cased and not language.tenses.isdisjoint(before)


def is_work(one: Found, holders: Holders) -> bool:
    """Tell whether a noun right before a few words says that they are the name of something: the song “Stay”."""
    language, text = holders.language, holders.text
    if (
        one.text.endswith(language.bodies or ("\0",))
        and len(one.text) <= _LONGEST_BODY
        and not one.has("post", "write")
    ):
        return True
    outer = one.passage.parts[0].outer
    if names_thing(text, outer.start, language) and len(index_words(one.text)) <= _LONGEST_TITLE:
        return True
    before = _WORD_BEFORE.search(text, max(0, outer.start - _LONGEST_WORD), outer.start)
    if before is None or len(index_words(one.text)) > _LONGEST_TITLE or re.search(r"[.!?…]\s", one.text):
        return False
    opens = before.start(1) == one.passage.sentence.start
    capital = language.cased and not language.noun_capitals and not opens and not before.group(1)[0].islower()
    if capital or one.text[:1].islower():
        return False
    if fold(before.group(1)) in language.genitives and not language.noun_capitals:
        return one.text[-1:] not in ",.!?…" and _is_of_noun(one, before.start(1), holders)
    beside = [hit for hit in one.attribution.hits if hit.end == before.end(1)]
    if any(hit.text in language.source_phrases for hit in beside):
        return len(index_words(one.text)) <= _LONGEST_MEDIUM  # selon « Le Courrier »
    hearer = any(hit.kind == "occasion" for hit in beside)
    if hearer and language.cased:
        return len(index_words(one.text)) <= _LONGEST_MEDIUM  # в беседе с «Краевой газетой»
    word = fold(before.group(1))
    forms = (word, bare_word(word, language)) if language.proclitics else (word,)
    known = _stems_of(language)
    if not language.cased and not language.proclitics and not language.subject_marks:
        return word.startswith(known)
    if is_unspaced(word):
        return word.endswith(known)
    ending = _LONGEST_ENDING if language.name_endings or language.suffix_mark or language.proclitics else _PLURAL
    return any(form.startswith(stem) and len(form) - len(stem) <= ending for form in forms for stem in known)


def _is_of_noun(one: Found, end: int, holders: Holders) -> bool:
    """Tell whether what stands before a preposition is no post or word of saying: the author of “Winter Sun”."""
    before = _WORD_BEFORE.search(holders.text, max(0, end - _LONGEST_WORD), end)
    language = holders.language
    said = language.post_nouns | language.voice_nouns | language.reply_nouns | language.nicknaming
    if before is None or fold(before.group(1)) in said or not before.group(1)[0].islower():
        return False
    return not any(
        hit.kind in ATTRIBUTING and hit.end > before.start(1) for hit in one.attribution.hits if hit.start < end
    )


def is_subject(one: Found, holders: Holders) -> bool:
    """Tell whether a name in marks is itself what speaks: der Sender „Nordlicht“ meldet; el sitio «Faro» indica."""
    cue, passage, text = one.attribution.cue, one.passage, holders.text
    named = one.text[:1].isupper() and one.text[-1:] not in ",.!?…" and len(index_words(one.text)) <= _FEW
    language = holders.language
    if cue is None or not named or not language.cased or language.verb_final or cue.kind not in ("speech", "write"):
        return False
    speaker = one.attribution.speaker
    inverts = speaker is not None and speaker.evidence in ("inverted", "handle", "pronoun", "description")
    beside = text[passage.tail.start : cue.start].strip(" ") == "" and cue.start >= passage.tail.start
    led = LAST_WORD.search(text, passage.lead.start, passage.lead.end)
    return beside and led is not None and led.group(1).islower() and not inverts


@cache
def _stems_of(language: Language) -> tuple[str, ...]:
    return tuple(fold(stem) for stem in language.works)


def is_posted(one: Found, holders: Holders) -> bool:
    """Tell whether a headline, in which all words may have capitals, says that the words were posted."""
    cue = one.attribution.cue
    return cue is not None and cue.kind == "post" and holders.kind_of(one) == "headline"


def is_title(one: Found, holders: Holders) -> bool:
    """Tell whether every word of weight has a capital letter, as in the title of a book.

    Where every noun has one, words that a verb attributes are no title; nor are two sentences anywhere.
    """
    text, language = one.text, holders.language
    if re.search(r"[.!?…]\s", text) or _is_posted_sentence(one):
        return False
    placed = one.has("noun", "platform", "audience") and (one.has("speech") or one.is_placed)
    attributed = one.has("post", "write", "carry") or placed
    every = text.split()
    shouted = len(every) > _FEW and all(word[0].isupper() for word in every)  # Post Pop Depression
    shouted = shouted and not (holders.announces(one) and one.has("post", "write"))  # schrieb: „Alles Gute, Frau Rat“
    if language.noun_capitals and (
        text[-1:] in ",.!?…" or (attributed and not shouted and not _is_placed(one, holders))
    ):
        return False
    words = [w for w in re.findall(r"[^\W\d_][\w'’\-]*", text) if len(w) > 3]
    many = len(words) > 1 or _has_article_of_title(one, holders)
    return many and len(text) < 60 and all(w[0].isupper() for w in words) and not text.isupper()


def _is_posted_sentence(one: Found) -> bool:
    """Tell whether words open their sentence with a comma, and somebody is said behind them to have posted them: “We
    Are Here,” Bo Tarn tweeted.
    """
    cue, speaker = one.attribution.cue, one.attribution.speaker
    opens = one.passage.parts[0].outer.start == one.passage.sentence.start and one.text[-1:] in ",!?"
    told = cue is not None and cue.kind == "post" and cue.start >= one.passage.tail.start
    return opens and told and speaker is not None and speaker.evidence in _BESIDE_VERB


def _has_article_of_title(one: Found, holders: Holders) -> bool:
    """Tell whether one word with an article, both capital, stands behind a preposition: played in “The Lamplighter”."""
    first, *others = one.text.split()
    led = LAST_WORD.search(holders.text, one.passage.lead.start, one.passage.lead.end)
    language = holders.language
    articles = language.definite - language.possessives
    titled = len(others) == 1 and others[0][0].isupper() and first[0].isupper() and fold(first) in articles
    return titled and led is not None and fold(led.group(1)) in language.prepositions | language.genitives


def _is_placed(one: Found, holders: Holders) -> bool:
    """Tell whether several words are where something was published: eine Studie, die im „Journal of Law“ erschien."""
    before = LAST_WORD.search(holders.text, one.passage.lead.start, one.passage.lead.end)
    cue = one.attribution.cue
    behind = cue is not None and cue.kind == "post" and cue.start >= one.passage.tail.start
    led = before is not None and fold(before.group(1)) in holders.language.mediums
    return behind and led and len(index_words(one.text)) > _FEW


def is_nickname(one: Found, text: str) -> bool:
    """Tell whether the quotation stands inside a name: Jo “the Heron” Wekesa."""
    outer = one.passage.parts[0].outer
    before, after = text[: outer.start][-30:].split(" "), text[outer.end : outer.end + 30].split(" ")
    inside = len(before) > 1 and len(after) > 1 and before[-1] == after[0] == ""
    return inside and before[-2][:1].isupper() and after[1][:1].isupper() and one.text[-1:] not in ",.!?"
