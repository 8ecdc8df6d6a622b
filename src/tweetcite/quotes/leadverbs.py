"""The verb that leads to words, among the cues before them: she tweeted: “…”."""

from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.verbs import as_verb, closes_passive, is_far, is_passive
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_COMMAS = tuple(",،、，")
_FAR = 160
"""How far before the words a verb may stand that no comma parts from them."""
_PAIR = 2
_LEAST_ENDING = 3
_LONGEST_OBJECT = 8


def find_lead_verb(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> Hit | None:
    text = cast.article.text
    clause = max(text.rfind(mark, passage.lead.start, passage.lead.end) for mark in ",;،、，")
    said = [h for h in hits if h.kind in ATTRIBUTING]
    if len(said) > 1 and _is_inserted(said, passage, cast):
        return said[-2]
    verbs = [h for h in said if not is_far(text, h.end, passage.lead.end) or clause < h.end >= passage.lead.end - _FAR]
    empty = (_is_aside, _is_done, _is_of_clause, _is_told_of, _is_foretold)
    while len(verbs) > 1 and any(is_empty(verbs, passage, cast) for is_empty in empty):
        verbs.pop()
    if _joins_clause(passage, cast):
        verbs = [h for h in hits if h.kind in ATTRIBUTING and _leads_clause(h, cast)][:1] or verbs
    return verbs[-1] if verbs else None


def _is_foretold(verbs: Sequence[Hit], passage: Passage, cast: Cast) -> bool:
    """Tell whether a modal makes the last verb what somebody says will be said, whose verb commas set off before: Tarn,
    the coach predicted, will say sorry “when she is ready”.
    """
    text, language = cast.article.text, cast.language
    said, last = verbs[-2], verbs[-1]
    led = cast.words(text[said.end : last.start])[-1:]
    inserted = text[said.end : said.end + 1] == "," and "," in text[passage.lead.start : said.start]
    return bool(language.people_pronouns) and inserted and bool(led) and fold_word(led[0]) in language.modals


def _joins_clause(passage: Passage, cast: Cast) -> bool:
    """Tell whether a second clause of what somebody says is the words: A wrote that B thinks so and that “…”."""
    words = [fold_word(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    return words[-_PAIR:-1] == [cast.language.conjunction] and words[-1] in cast.language.complements


def _leads_clause(verb: Hit, cast: Cast) -> bool:
    """Tell whether a verb leads to what somebody says: wrote that; wrote on 3 May that; said in a tweet that."""
    language = cast.language
    words = [fold_word(word) for word in cast.words(cast.article.text[verb.end : verb.end + _FAR])]
    placed = language.platform_names.keys() | language.post_nouns | language.account_nouns | language.possessives
    placed |= language.prepositions | language.indefinite | language.genitives
    dated = language.times | language.weekdays.keys() | language.months.keys()
    first = next((word for word in words if word not in placed | dated and not word.isdigit()), "")
    return first in language.complements


def find_telling_verb(passage: Passage, cast: Cast) -> Hit | None:
    """Return what no table knows between a subject and "that": she swears that she “was out”; he is adamant that."""
    text, language = cast.article.text, cast.language
    words = list(word_pattern(language).finditer(text, passage.lead.start, passage.lead.end))
    keys = [fold_word(word.group()) for word in words]
    at = next((i for i in range(len(keys) - 1, 1, -1) if keys[i] in language.complements), 0)
    if not at or len(keys) - at > _PAIR + 1 or not (language.cased and language.participles):
        return None
    first = at - 2 - (keys[at - 2] in language.tenses)
    ends = words[first].end()
    named = any(name.span.end == ends and not cast.is_object(name) for name in cast.names_in(passage.lead))
    somebody = keys[first] in language.subjects and language.pronouns.get(keys[first]) != "n"
    led = first >= 0 and (named or somebody)
    led = led and text[ends : words[at].start()].replace(" ", "").isalpha()
    verb = as_verb(words[at - 1], language) if led else None
    return verb and verb._replace(start=words[first + 1].start())


def find_participle(passage: Passage, cast: Cast) -> Hit | None:
    """Return a participle that no table knows behind a clause that ends in where something was posted: She took to X,
    mocking Tarn for his “…”.
    """
    text, language = cast.article.text, cast.language
    comma = text.rfind(",", passage.lead.start, passage.lead.end)
    words = list(word_pattern(language).finditer(text, comma + 1, passage.lead.end)) if comma > 0 else []
    endings = tuple(ending for ending in language.participles if len(ending) >= _LEAST_ENDING)
    if not (0 < len(words) <= _LONGEST_OBJECT and words[0].group().endswith(endings or ("\0",))):
        return None
    main = Span(max(passage.lead.start, text.rfind(",", passage.lead.start, comma) + 1), comma)
    placed = any(hit.kind in ("platform", "noun") for hit in cast.prose_cues_in(main))
    governs = fold_word(words[0].group()) in language.prepositions  # including, following
    return as_verb(words[0], language) if placed and not governs else None


def undertakes(passage: Passage, cast: Cast) -> bool:
    """Tell whether a pronoun opens the sentence, and the words are what it is to do: She undertook to “…”."""
    words = [fold_word(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    opens = len(words) > _PAIR and passage.lead.start == passage.sentence.start
    return opens and words[0] in cast.language.subjects and words[-1] in cast.language.infinitives


def find_lead_cues(passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cues before the words, without verbs that can have no object there."""
    empty = (_answers, _is_closed, _is_attributive, _is_promised)
    return tuple(
        hit
        for hit in cast.cues_in(passage.lead)
        if hit.kind not in ATTRIBUTING or not any(is_empty(hit, passage, cast) for is_empty in empty)
    )


def _is_promised(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a verb is what somebody says they will do, in words of theirs: vowed to answer letters “by hand”."""
    text, language = cast.article.text, cast.language
    before = [fold_word(word) for word in cast.words(text[passage.lead.start : verb.start])]
    if not before or before[-1] not in language.infinitives or text[: passage.lead.end].rstrip().endswith(":"):
        return False
    own = text[verb.end : passage.lead.end].strip()
    return own != "" and any(h.kind == "speech" and h.end < verb.start for h in cast.cues_in(passage.lead))


def _answers(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether the words are what somebody answers, not the answer: 回应“天价”."""
    return verb.text in cast.language.responding and verb.end == passage.lead.end


def _is_closed(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a passive ends its clause before the words: bevor Texte veröffentlicht werden, gilt die „Frist“."""
    announced = passage.lead.slice(cast.article.text).rstrip().endswith(":")
    return cast.language.verb_second and not announced and closes_passive(verb, cast)


def _is_attributive(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a participle stands between an article and the words as its noun: das veröffentlichte „Papier“."""
    text, language = cast.article.text, cast.language
    if not language.noun_capitals or text[verb.end : passage.lead.end].strip():
        return False
    for word in reversed(list(word_pattern(language).finditer(text, passage.lead.start, verb.start))):
        key = fold_word(word.group())
        if key in language.definite | language.indefinite:
            return not text[: word.start()].rstrip().endswith(",")
        if word.group()[0].isupper() or key in language.subjects:
            return False
    return False


def _is_inserted(verbs: Sequence[Hit], passage: Passage, cast: Cast) -> bool:
    """Tell whether the last verb is of a clause between commas in what an earlier one says: A tweeted that B, who had
    shared his hut with her, “was a friend”.
    """
    text, language = cast.article.text, cast.language
    first, last = verbs[-2:]
    comma = text.rfind(",", first.end, last.start)
    goes_on = text[passage.parts[0].inner.start].islower() and text[: passage.lead.end].rstrip().endswith(",")
    words = [fold_word(word) for word in cast.words(text[comma : last.start])] if comma > 0 else []
    if language.verb_second and not text[last.end : passage.lead.end].strip(" ,"):
        inside = bool(words) and words[0] in language.relatives
    else:
        plain = language.auxiliaries | language.tenses | language.times | language.persons
        opener = language.relatives - language.definite - language.prepositions
        inside = bool(words) and words[0] in opener and plain.issuperset(words[1:])
    return goes_on and inside and _leads_clause(first, cast) and bool(cast.names_in(Span(first.end, comma)))


def _is_done(verbs: Sequence[Hit], passage: Passage, cast: Cast) -> bool:
    """Tell whether the last verb is one of going on that says what somebody did of whom an earlier one tells: A tweeted
    that B finished “last in his class”.
    """
    text, (first, last) = cast.article.text, verbs[-2:]
    between = Span(first.end, last.start)
    if last.kind != "carry" or first.kind == "carry" or "," in between.slice(text) or not cast.language.cased:
        return False
    subjects = cast.language.subjects.intersection(map(fold_word, cast.words(between.slice(text))))
    free = not text[last.end : passage.lead.end].strip() and not text[: passage.lead.end].rstrip().endswith((",", ":"))
    return free and (bool(subjects) or any(not cast.is_object(name) for name in cast.names_in(between)))


def _is_of_clause(verbs: Sequence[Hit], passage: Passage, cast: Cast) -> bool:
    """Tell whether the last verb before a colon tells of whom an earlier one has: A answers B who slammed C: “…”."""
    text, language = cast.article.text, cast.language
    if not text[: passage.lead.end].rstrip().endswith(":") or not language.relatives:
        return False
    if verbs[-2].text in language.recalling | language.renderings:
        return False  # A cites B, who wrote: “…”
    between = cast.words(text[verbs[-2].end : verbs[-1].start])
    relatives = language.relatives - language.definite - language.prepositions
    if between and fold_word(between[0]) in language.tenses:
        return False  # One of those who replied was Bo Tarn, who wrote
    return bool(between) and fold_word(between[-1]) in relatives and len(between) > _PAIR


def _is_told_of(verbs: Sequence[Hit], passage: Passage, cast: Cast) -> bool:
    """Tell whether the last verb is what an earlier one says that others heard, of nobody: A tweeted that rebels had
    been told they would be “…”.
    """
    text, language = cast.article.text, cast.language
    before, last = verbs[-2:]
    heard = last.text in language.telling | language.addressing and is_passive(last, cast)
    if not heard or before.kind not in ("post", "write", "carry"):
        return False
    between = [fold_word(word) for word in cast.words(text[before.end : last.start])]
    if language.complements.isdisjoint(between[: _PAIR + 1]):
        return False
    return language.agents.isdisjoint(fold_word(word) for word in cast.words(text[last.end : passage.lead.end]))


def _is_aside(verbs: Sequence[Hit], passage: Passage, cast: Cast) -> bool:
    """Tell whether a source stands between commas in a sentence that has its own: "A tweeted, according to B, that"."""
    text, verb = cast.article.text, verbs[-1]
    set_off = text[: verb.start].rstrip()[-1:] in _COMMAS
    return verb.text in cast.language.source_phrases and set_off and "," in text[verb.end : passage.lead.end]


def without_asides(hits: tuple[Hit, ...], passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the cues behind a quotation without those in a clause about the speaker, whose verb stands behind it:
    “…,” A, who tweeted of the smoke, said.
    """
    text, relatives = cast.article.text, cast.language.relatives
    verbs = [h for h in hits if h.kind in ATTRIBUTING]
    if len(verbs) < _PAIR or not relatives:
        return hits
    first, second = verbs[:_PAIR]
    comma = text.rfind(",", passage.tail.start, first.start)
    inside = {fold_word(m.group()) for m in word_pattern(cast.language).finditer(text, max(comma, 0), first.start)}
    closed = text.find(",", first.end, second.start)
    if comma <= passage.tail.start or closed < 0 or not inside & relatives:
        return hits
    return tuple(h for h in hits if not comma < h.start < closed)
