"""Which verb attributes a quotation: one behind it, before it, or at the end of its sentence."""

import re
from collections.abc import Sequence
from itertools import islice

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold, fold_word

REACH = 90
_LONGEST_GAP = 1_000
_LONGEST_WORD = 20
_SHORTEST_VERB = 2
_DASHES = ("–", "—", "-")
_STOPS = tuple(".,;!?")
_PAUSES = tuple(",!?…")
_SPACES = (" ", "\u00a0")
_CLAUSE = re.compile(r"[^「『、。,.！？!?\n]*")
_BREAK = re.compile('[,.!?;:“”"„«»「」，。]')
_LONGEST_CLAUSE = 60
_MOST_BEFORE_PASSIVE = 6
_CLEFT = 5
"""Words within which a sentence says that it speaks of those before it: C’est par ces mots, It was with these words."""
_LONGEST_CLOSING = 8
_OF = "の"
_LEAST_SENTENCE = 6
"""Characters of a quotation that is no name, where writing has no spaces."""


def is_far(text: str, start: int, end: int) -> bool:
    """Tell whether more stands between two places than lies between words and their verb; blanks count once."""
    return end - start > REACH and len(" ".join(text[start : min(end, start + _LONGEST_GAP)].split())) > REACH


def find_tail_verb(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> Hit | None:
    """Return the verb behind the quotation that attributes it, if the words up to it can be its subject."""
    verb = next((h for h in hits if h.kind in ATTRIBUTING), None)
    if not verb or is_far(cast.article.text, passage.tail.start, verb.start) or _leads_on(passage, cast, hits, verb):
        return None
    if ";" in cast.article.text[passage.tail.start : verb.start] or _is_relative(passage, cast, verb):
        return None
    return verb if _may_be_subject(cast.article.text, passage.tail.start, verb, cast) else None


def _is_relative(passage: Passage, cast: Cast, verb: Hit) -> bool:
    """Tell whether a verb behind the words belongs to a clause about a noun: “…” the tweet in which Okafor said."""
    words = list(word_pattern(cast.language).finditer(cast.article.text, passage.tail.start, verb.start))
    opener = next((i for i, w in enumerate(words) if fold_word(w.group()) in cast.language.relatives), None)
    if not opener or opener + 1 >= len(words):
        return False
    subject = words[opener + 1].group()
    own = subject[0].isupper() or fold_word(subject) in cast.language.subjects
    return own and cast.language.cased and "," not in cast.article.text[words[opener].start() : verb.start]


def find_parallel(span: Span, cast: Cast) -> int:
    """Return where a clause about somebody else begins in a stretch: he apologised, while B tweeted; else its end."""
    text, language = cast.article.text, cast.language
    for word in word_pattern(language).finditer(text, span.start, span.end):
        led = fold_word(word.group()) in language.parallels and text[span.start : word.start()].rstrip().endswith(",")
        if led and not _goes_on(text, Span(word.end(), span.end), language):
            return word.start()
    return span.end


def _goes_on(text: str, span: Span, language: Language) -> bool:
    """Tell whether a participle follows, which has the subject of the clause before: he apologised, while insisting."""
    first = find_first_word(text, span, language)
    return first is not None and first.group().endswith(language.participles or ("\0",))


def find_unknown_verb(passage: Passage, cast: Cast) -> Hit | None:
    """Return a verb that no table knows where one of saying would stand: “…,” quipped Bo Tarn; “…,” she shrugged; “…,”
    piped up Bo Tarn.
    """
    text, language = cast.article.text, cast.language
    end = passage.parts[-1].inner.end if len(passage.parts) == 1 else passage.parts[0].inner.end
    words = list(islice(word_pattern(language).finditer(text, passage.tail.start, passage.tail.end), 6))
    if not language.cased:
        return _quotative_alone(passage, cast)
    if len(words) < 2:
        return None
    gap = text[passage.tail.start : words[0].start()]
    if not (text[end - 1 : end] in _PAUSES or gap.strip()[:1] in (",", "–", "—", "-")) or gap.strip(",–—- \u00a0"):
        return None
    starts = {name.span.start: name.span.end for name in cast.names_in(passage.tail)}
    if words[0].start() in starts or fold(words[0].group()) in language.subjects:
        after = starts.get(words[0].start(), words[0].end())
        verb = next((w for w in words if w.start() >= after), None)
        return as_verb(verb, language) if verb and text[after : verb.start()] in _SPACES else None
    if gap.strip()[-1:] in _DASHES and words[0].group().endswith(language.third_persons or ("\0",)):
        return as_verb(words[0], language)  # «…», — обратилась к жителям мэр
    verb = next((w for w in words if fold_word(w.group()) not in language.auxiliaries | language.subjects), None)
    first = words[0] if fold(words[0].group()) in language.auxiliaries and words[1] is verb else verb
    behind = [w for w in words if verb and w.start() > verb.start()]
    reflexive = len(behind) > 1 and (
        fold_word(behind[0].group()) in language.reflexives | language.particles
        or (behind[1].start() in starts and fold_word(behind[0].group()) in language.persons - language.subjects)
    )
    following = behind[reflexive] if behind else None
    if verb is None or following is None or text[following.start() - 1] not in (*_SPACES, "-"):
        return None
    key = fold_word(following.group())
    opens = following.start() in starts or key in language.subjects or key in language.definite
    # prevelt een reizigster; not: quite a claim
    opens = opens or (key in language.ones and verb.group().endswith(language.past_endings or ("",)))
    # where nouns have no articles, a dash sets the clause off: «…», — отрезал парламентарий
    opens = opens or (
        bool(language.name_endings)
        and gap.strip()[-1:] in _DASHES
        and (has_meaning(following.group(), language) or key in language.titles)
    )
    found = as_verb(verb, language) if opens and key not in language.prepositions else None
    return found._replace(start=first.start()) if found and first else None


def find_placed_verb(passage: Passage, cast: Cast) -> Hit | None:
    """Return the first word behind the marks where a platform stands behind it: « … », martèle sur X le sénateur."""
    text, language, tail = cast.article.text, cast.language, passage.tail
    words = list(islice(word_pattern(language).finditer(text, tail.start, tail.end), 2))
    if (
        not language.cased
        or language.verb_final
        or len(words) < 2
        or fold_word(words[1].group()) not in language.mediums
    ):
        return None
    gap = text[tail.start : words[0].start()]
    placed = any(h.kind == "platform" and h.start == words[1].end() + 1 for h in cast.cues_in(tail))
    known = any(h.kind in ATTRIBUTING and h.start == words[0].start() for h in cast.cues_in(tail))
    return None if not placed or known or gap.strip(",–—- \u00a0") else as_verb(words[0], language)


def as_verb(word: "re.Match[str]", language: Language) -> Hit | None:
    return (
        Hit("speech", fold_word(word.group()), word.start(), word.end())
        if has_meaning(word.group(), language)
        else None
    )


def has_meaning(word: str, language: Language) -> bool:
    """Tell whether a word in small letters has a meaning of its own: no particle, number, adverb of time or title."""
    key = fold_word(word)
    tables = (
        language.common,
        language.function_words,
        language.openers,
        language.prepositions,
        language.mediums,
        language.contrasts,
        language.relatives,
        language.subordinators,
        language.pronouns,
        language.definite,
        language.indefinite,
        language.possessives,
        language.negations,
        language.modals,
        language.tenses,
        language.quantifiers,
        language.auxiliaries,
        language.weekdays,
        language.relative_days,
        language.titles,
    )
    return word[1:].islower() and len(key) > _SHORTEST_VERB and not any(key in table for table in tables)


def _leads_on(passage: Passage, cast: Cast, hits: Sequence[Hit], verb: Hit) -> bool:
    """Tell whether the only verb behind the quotation leads to the next one: “…,” which moved B to tweet: “…”."""
    text = cast.article.text
    if not text[: passage.tail.end].rstrip().endswith((":", "：")) or not cast.language.cased:
        return False
    alone = sum(h.kind in ATTRIBUTING for h in hits) == 1
    return alone and len(text[passage.tail.start : verb.start].split()) > 3


def opens_apposition(passage: Passage, verb: Hit, cast: Cast) -> bool:
    """Tell whether what follows describes the words, which have a verb before them: promised “…”, a pledge she kept;
    according to Bo Tarn, “…,” a count that nobody doubts.
    """
    text = cast.article.text
    first = find_first_word(text, passage.tail, cast.language)
    if first is None or "," not in text[passage.parts[-1].inner.end - 1 : first.start()]:
        return False
    led = verb.text in cast.language.source_phrases or text[: passage.lead.end].rstrip()[-1:].isalnum()
    return led and fold_word(first.group()) in cast.language.indefinite


def find_final_verb(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> Hit | None:
    """Return the verb that closes a sentence whose subject stands before the quotation: X, “…” diye yazdı."""
    if not any(c.isalnum() for c in passage.lead.slice(cast.article.text)):
        return None
    if not cast.language.verb_final:
        return _find_participle(passage, cast, hits)
    verb = next((h for h in hits if h.kind in ATTRIBUTING), None)
    if verb is None:
        said = _quotative(passage, cast)
        if said:
            return said
        # one verb closes a sentence of several quotations: "…"라며 "…"라고 적었다
        rest = cast.prose_cues_in(Span(passage.tail.end, passage.sentence.end))
        return next((h for h in reversed(rest) if h.kind in ATTRIBUTING), None)
    return None if is_far(cast.article.text, passage.tail.start, verb.start) else verb


def _find_participle(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> Hit | None:
    """Return the participle that closes a sentence with its auxiliary before the quotation: hatte „…“ genannt."""
    text, language = cast.article.text, cast.language
    verb = next((h for h in hits if h.kind in ATTRIBUTING), None)
    if verb is None or not language.cased or text[passage.tail.start : verb.start].strip():
        return None
    helped = any(
        fold_word(word) in language.tenses | language.auxiliaries for word in cast.words(passage.lead.slice(text))
    )
    return verb if helped and text[verb.end : verb.end + 1] in _STOPS else None


def _quotative(passage: Passage, cast: Cast) -> Hit | None:
    """Return the particle of quoted speech where no verb behind it is known: 「…」と語気を強めた."""
    text, start = cast.article.text, passage.tail.start
    found = next((q for q in cast.language.quotatives if q[0].isalpha() and text.startswith(q, start)), None)
    more = found and any(c.isalnum() for c in text[start + len(found) : passage.tail.end])
    return Hit("speech", found, start, start + len(found)) if found and more else None


def _quotative_alone(passage: Passage, cast: Cast) -> Hit | None:
    """Return the particle of quoted speech behind words that open a line, whatever was done with them: 「…」と意欲を
    示し; not behind a name (という, と呼ばれる).
    """
    text, language = cast.article.text, cast.language
    said = _quotative(passage, cast) if language.verb_final and not passage.lead.slice(text).strip() else None
    if said is None or len(passage.parts[0].inner) < _LEAST_SENTENCE:
        return None
    behind = text[passage.tail.start : passage.tail.start + _LONGEST_CLAUSE]
    named = behind.startswith(language.naming) or any(phrase in behind for phrase in language.nicknaming)
    nominal = text.startswith(_OF, said.end)  # 「…」などのコメントが
    return None if named or nominal else said


def _may_be_subject(text: str, start: int, verb: Hit, cast: Cast) -> bool:
    """Tell whether the words up to a verb can be its subject, or whether there are none (inverted)."""
    language = cast.language
    if not language.cased:
        return "،" not in text[start : verb.start].strip("، ")
    start = skip_manner(text, start, verb, language)
    first = find_first_word(text, Span(start, verb.end), language)
    if first is None or first.start() >= verb.start:
        return _is_inverted(text, verb, cast)
    word = fold_word(first.group())
    if text[first.start() - 1] == "@" or first.group()[0].isupper() or first.group()[0].isdigit():
        return True
    if word in language.pronouns or word in language.definite or word in language.indefinite:
        return True
    if word in language.back_references and text[start : first.start()].strip() == ":":
        return True
    if language.verb_second and word in language.tenses | language.modals:
        # ‘…’, zou het ziekenhuis hebben getwitterd: the subject stands behind what is inflected
        following = find_first_word(text, Span(first.end(), verb.end), language)
        key = fold_word(following.group()) if following else ""
        return key in language.definite or key in language.subjects or (following or first).group()[0].isupper()
    if word in language.thus_adverbs:
        # «…», — так Кулешов ответил: the subject may stand before its verb
        return bool(cast.names_in(Span(first.end(), verb.start))) or _is_inverted(text, verb, cast)
    if points_back(text, Span(start, verb.start), language):
        return _is_inverted(text, verb, cast)
    # "council leader Zeynep Morland announced": a description without an article before a name
    names = cast.names_in(Span(first.start(), verb.start))
    if not names or word in language.prepositions or word in language.function_words or word in language.contrasts:
        return False
    return len(text[first.start() : names[0].span.start].split()) <= 4


def skip_manner(text: str, start: int, verb: Hit, language: Language) -> int:
    """Return where a clause begins that says how something was put: “…,” as she put it; “…,” was how she put it."""
    words = list(islice(word_pattern(language).finditer(text, start, verb.start), 3))
    known = language.tenses | language.back_references
    at = next((i for i, word in enumerate(words) if fold_word(word.group()) not in known), len(words))
    return words[at].end() if at < len(words) and fold_word(words[at].group()) in language.manners else start


def find_first_word(text: str, span: Span, language: Language) -> "re.Match[str] | None":
    """Return the first word of a stretch, an auxiliary before a pronoun passed over: `a-t-elle tweeté`."""
    words = list(islice(word_pattern(language).finditer(text, span.start, span.end), 3))
    for word in words:
        if fold_word(word.group()) not in language.auxiliaries:
            return word if fold_word(word.group()) in language.subjects else words[0]
    return words[0] if words else None


def points_back(text: str, span: Span, language: Language) -> bool:
    """Tell whether words before a verb say that those before them were said: „…“, mit diesen Worten kommentierte X."""
    words = [fold_word(m.group()) for m in islice(word_pattern(language).finditer(text, span.start, span.end), _CLEFT)]
    if len(words) == 1 and (words[0] in language.thus_adverbs or not language.drops_subjects):
        return words[0] in language.back_references  # „…“, so schrieb sie
    governing = language.prepositions | language.mediums | language.agents
    first = next((i for i, word in enumerate(words) if word in governing), -1)
    named = language.voice_nouns | language.post_nouns | language.reply_nouns
    led = words[first + 1 :]
    return len(led) > 1 and led[0] in language.back_references and led[1] in named


def _is_inverted(text: str, verb: Hit, cast: Cast) -> bool:
    """Tell whether the words right behind a verb are its subject: "wrote Ilse Varga", not "writing that people"."""
    language = cast.language
    aside = text.find(",", verb.end + 1, verb.end + REACH) if text[verb.end : verb.end + 1] == "," else -1
    start = max(verb.end, aside)  # a tweeté, contre toute attente, la mairie
    words = [m.group() for m in word_pattern(language).finditer(text, start, start + 60)][:5]
    if verb.text in language.source_phrases:
        return bool(words)
    if language.drops_subjects or verb.text in language.impersonal:
        return True
    if not words:
        return False
    first = fold(words[0])
    keys = [fold(word) for word in words]
    # a rassuré mardi à l'aube le préfet; a répondu du tac au tac la mère
    dated = first in language.weekdays or first in language.relative_days or first in language.prepositions
    described = keys if dated else keys[:1]
    opens = any(key in language.definite | language.indefinite for key in described) or first in language.pronouns
    return opens or any(w[0].isupper() for w in words) or text[verb.end : verb.end + 2].strip() == "@"


def find_closing_clause(passage: Passage, cast: Cast, hits: Sequence[Hit]) -> tuple[int, Hit] | None:
    """Return the clause that ends the sentence if it attributes what stands before: “…” had been lined, she said."""
    text = cast.article.text
    for verb in (h for h in reversed(hits) if h.kind in ATTRIBUTING):
        comma = text.rfind(",", passage.tail.start, verb.start)
        long = len(text[comma + 1 : passage.tail.end].split()) > _LONGEST_CLOSING
        opens = not text[comma + 1 : verb.start].strip() and verb.text not in cast.language.source_phrases
        if comma >= 0 and (opens or not long) and _may_be_subject(text, comma + 1, verb, cast):
            return comma + 1, verb
    return None


def words_behind(passage: Passage, cast: Cast) -> str:
    """Return what stands behind the closing mark, up to the next quotation or the end of the sentence."""
    return passage.tail.slice(cast.article.text).lstrip(" \u3000)）")


def opens_with_naming(passage: Passage, cast: Cast) -> bool:
    """Tell whether what stands behind the words says that they are a name or the content of a noun: 「…」という."""
    return words_behind(passage, cast).startswith(cast.language.naming or ("\0",))


def is_passive(verb: Hit, cast: Cast) -> bool:
    """Tell whether the subject of a verb is who was spoken to: "was asked", 被批评, 「…」と批判された."""
    language, text = cast.language, cast.article.text
    if language.passive_forms:
        clause = _CLAUSE.match(text, verb.start, verb.start + _LONGEST_CLAUSE)
        return clause is not None and re.search("|".join(language.passive_forms), clause.group()) is not None
    before = cast.words(re.split(_BREAK, text[max(0, verb.start - _LONGEST_WORD) : verb.start])[-1])
    if not language.cased:
        return any(word in language.passives for word in before[-_MOST_BEFORE_PASSIVE:])
    if language.verb_second and closes_passive(verb, cast):
        return True
    return bool(before) and fold(before[-1]) in language.passives and not verb.text.endswith("ing")


def closes_passive(verb: Hit, cast: Cast) -> bool:
    """Tell whether the auxiliary of a passive stands behind its participle: bevor sie veröffentlicht werden."""
    following = word_pattern(cast.language).search(cast.article.text, verb.end, verb.end + _LONGEST_WORD)
    gap = cast.article.text[verb.end : following.start()] if following else "."
    return following is not None and not gap.strip() and fold(following.group()) in cast.language.passives
