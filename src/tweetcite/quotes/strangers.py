"""People whom an article quotes and neither names nor told of: whoever spoke before is not meant by them."""

from collections.abc import Sequence
from itertools import islice, takewhile

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.collectives import base_of
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.phrases import find_phrase
from tweetcite.quotes.unmarked import bare_word
from tweetcite.quotes.verbs import has_meaning
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_MOST_OF_CROWD = 2
_PAIR, _MOST_OF_STRANGER = 2, 3
_LONGEST_WORD = 20
_MOST_OF_SOMEBODY = 6
_AGENTS_OF = ("lisi", "lısı", "lusu", "lüsü", "cisi", "cısı", "cusu", "cüsü", "çisi", "çısı", "çusu", "çüsü", "sahibi")
"""Endings of a Turkish noun for who works in or with what stands before it; of the owner, too."""
_OWNED = ("ه", "ها", "هم", "ا")
"""Endings of an Arabic noun that is somebody's, or an adverb."""


def is_crowd(passage: Passage, verb: Hit | None, cast: Cast) -> bool:
    """Tell whether a word that is nobody's name is the subject: "Fans wrote", "Mahalle sakinleri ise"."""
    text, language = cast.article.text, cast.language
    if passage.lead.start != passage.sentence.start or not (language.cased or language.group_endings):
        return False
    if language.cased and language.noun_endings and verb is not None and _opens_described(passage, verb, cast):
        return True
    if language.suffix_mark and _closes_with_stranger(passage, verb, cast):
        return True
    if language.group_endings:
        first = cast.words(passage.lead.slice(text))[: _MOST_OF_CROWD if language.cased else 1]
        one = fold_word(first[0]) if first and language.object_mark else ""
        if one.endswith("ی") and one not in language.titles and one.removesuffix("ی") in language.titles:
            return True  # معلمی گفت
        return any(word.endswith(language.group_endings) and fold_word(word) not in language.pronouns for word in first)
    words = cast.words(text[passage.lead.start : verb.start]) if verb else []
    if any(fold_word(word) in language.crowds for word in words):
        return True
    if verb is None or language.drops_subjects or language.name_endings or _opens_with_time(words, verb, cast):
        return False
    while words and fold_word(words[-1]) in language.openers:
        words.pop()  # the ministry later wrote
    led = any(fold_word(word) in language.prepositions | language.mediums for word in words)
    led = led or text[passage.lead.start : verb.start].rstrip().endswith(",")  # Ab Januar, kündigt die Ministerin an
    return bool(words) and not led and has_meaning(words[-1], language)


def describes_stranger(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a noun and what it is of stand between a verb and the words that open their paragraph, and the
    article gives nobody such an office: وقال حارس المدرسة: «…».
    """
    language, text = cast.language, cast.article.text
    if _opens_definite(verb, passage, cast):
        return True
    words = cast.words(text[verb.end : passage.lead.end])
    if not (
        language.article and _opens_paragraph(passage, cast) and verb.kind == "speech" and len(words) == _MOST_OF_CROWD
    ):
        return False
    noun, owner = (fold_word(word) for word in words)
    things = language.post_nouns | language.voice_nouns | language.reply_nouns
    known = things | language.prepositions | language.function_words | language.complements | language.times
    described = noun not in known and bare_word(noun, language) not in known and not noun.endswith(_OWNED)
    definite = owner.startswith(language.article) and not noun.startswith(language.article)
    described = described and cast.offices.described(words[0]) is None
    return described and definite and verb.start - passage.lead.start < _LONGEST_WORD


def _opens_definite(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a Hebrew noun with its article, of which the article has not told, is the subject that opens a
    paragraph: המוכרת בחנות אמרה.
    """
    language, text = cast.language, cast.article.text
    words = cast.words(text[passage.lead.start : verb.start]) if language.construct else []
    if not 0 < len(words) <= _MOST_OF_STRANGER or verb.kind != "speech" or not _opens_paragraph(passage, cast):
        return False
    noun = fold_word(words[0])
    known = language.post_nouns | language.voice_nouns | language.reply_nouns | language.titles | language.openers
    known |= language.pronouns.keys() | language.times | language.relative_days.keys() | language.function_words
    definite = noun.startswith(language.article) and len(noun) > _MOST_OF_STRANGER and noun not in known
    definite = definite and noun.removeprefix(language.article) not in known and base_of(noun, language) is None
    return definite and not cast.names_in(passage.lead) and cast.offices.described(words[0]) is None


def tells_somebody(passage: Passage, cast: Cast) -> bool:
    """Tell whether the sentence before quotes nobody and says that somebody unnamed said something, so that a pronoun
    means them: In the end, a clerk from Larkin recalled, they met. “…,” she said.
    """
    text, language, before = cast.article.text, cast.language, passage.before
    if not len(before) or not language.people_pronouns or cast.is_quoting(before):
        return False
    people = [name for name in cast.names_in(before) if not cast.is_object(name) and " " in cast.fullest(name.text)]
    verb = next((hit for hit in cast.cues_in(before) if hit.kind in ATTRIBUTING), None)
    if verb is None or people:
        return False
    start = max(before.start, text.rfind(",", before.start, verb.start) + 1)
    words = [fold_word(word) for word in cast.words(text[start : verb.start])]
    one = bool(words) and words[0] in language.indefinite - language.quantifiers  # not: several people say
    described = _PAIR <= len(words) <= _MOST_OF_SOMEBODY and one
    return described and has_meaning(words[1], language) and words[1] not in language.times


def _closes_with_stranger(passage: Passage, verb: Hit | None, cast: Cast) -> bool:
    """Tell whether a noun for somebody without an office stands right before the words: Kiracı kadın ise “…” dedi."""
    language = cast.language
    words = cast.words(passage.lead.slice(cast.article.text))
    words = words[:-1] if words and fold_word(words[-1]) in language.function_words | language.contrasts else words
    opens = _opens_paragraph(passage, cast)
    said = verb is None or verb.kind == "speech"
    if not (words and opens and said) or cast.names_in(passage.lead):
        return False
    return words[-1] in language.agent_endings or _is_agent_of(words, language)


def _is_agent_of(words: Sequence[str], language: Language) -> bool:
    """Tell whether two words are who does something for what stands before: gişe görevlisi, dükkânın sahibi."""
    last = fold_word(words[-1])
    told = language.post_nouns | language.voice_nouns | language.reply_nouns | language.titles | language.times
    agent = last.endswith(_AGENTS_OF) and words[-1].islower()
    return agent and len(words) > 1 and last not in told and base_of(last, language) is None


def names_stranger(verb: Hit, span: Span, passage: Passage, cast: Cast) -> bool:
    """Tell whether the words behind a verb are a noun for somebody of whom the article told nothing before, where nouns
    have no articles: «…», — жалуется пассажирка; mówi starszy kierowca.
    """
    language, text = cast.language, cast.article.text
    if verb.kind != "speech" or not language.agent_endings or not _opens_paragraph(passage, cast):
        return False
    if cast.names_in(span) or find_phrase(text, span, language):
        return False
    words = list(islice(word_pattern(language).finditer(text, span.start, span.end), _MOST_OF_STRANGER))
    words = [word for word in words if fold_word(word.group()) not in language.reflexives][:_PAIR]
    described = takewhile(lambda word: has_meaning(word.group(), language), words)
    return any(fold_word(word.group()).endswith(language.agent_endings) for word in described)


def _opens_described(passage: Passage, verb: Hit, cast: Cast) -> bool:
    """Tell whether a noun with the ending of what is described opens a sentence about somebody: Parêzvanê pîr got."""
    language = cast.language
    words = cast.words(cast.article.text[passage.lead.start : verb.start])[:_MOST_OF_CROWD]
    if verb.kind != "speech" or len(words) < _MOST_OF_CROWD or not words[0].endswith(language.noun_endings):
        return False
    first, second = (fold_word(word) for word in words)
    times = language.times | language.weekdays.keys() | language.months.keys() | language.relative_days.keys()
    known = language.titles | language.prepositions | language.mediums | language.pronouns.keys() | language.sequels
    described = second not in known | language.function_words | times
    return described and first not in known | times and base_of(first, language) is None and words[1].islower()


def _opens_paragraph(passage: Passage, cast: Cast) -> bool:
    return passage.sentence.start == cast.article.blocks[passage.block].span.start


def _opens_with_time(words: Sequence[str], verb: Hit, cast: Cast) -> bool:
    """Tell whether what stands before a verb leaves its subject behind it: Eine Stunde später schrieb die Ministerin;
    Daarop schreef Bo Tarn.
    """
    language = cast.language
    named = cast.names_in(Span(verb.end, verb.end + _LONGEST_WORD))
    follows = bool(named) and named[0].span.start == verb.end + 1
    adverb = language.noun_capitals and len(words) > 1 and words[-1].islower()
    timed = not language.times.isdisjoint(fold_word(word) for word in words)
    return language.verb_second and (follows or adverb or timed)
