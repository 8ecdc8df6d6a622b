"""Who speaks where no verb leads to the words: a noun beside them, the paragraph above or behind, the run before."""

from tweetcite.model import Span
from tweetcite.quotes.agents import find_agent_before
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clues import SENTENCE_END, SOURCES, Clues, first_noun, stands_alone
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.leadverbs import undertakes
from tweetcite.quotes.modifiers import find_user
from tweetcite.quotes.owners import find_possessor, find_poster, find_predicate_owner
from tweetcite.quotes.parts import hands_on, says_thus
from tweetcite.quotes.pointing import tells_posting
from tweetcite.quotes.pronouns import resolve_pronoun
from tweetcite.quotes.referents import find_owner
from tweetcite.quotes.shown import find_shown
from tweetcite.quotes.titled import find_titled
from tweetcite.quotes.topics import find_subject, is_reported
from tweetcite.quotes.verbs import find_first_word, words_behind
from tweetcite.text import fold, fold_word, index_words

_BESIDE = 3
_MOST_OF_PHRASE = 3
_FEW = 2
_TOPIC = ("は", "은", "는")
"""Particles behind what a sentence is about."""


def by_sentence_of_its_own(clues: Clues) -> Attribution:
    """Take a noun beside the words, else whoever the sentence or the run before is about."""
    passage, cast, last, near = clues.passage, clues.cast, clues.last, clues.near
    hits = (*clues.lead, *clues.tail)
    if not stands_alone(cast.article.text, passage) and not _is_handed_on(clues):
        placed = _by_place_above(clues)
        if placed:
            return placed
        noun = first_noun(hits)
        speaker = find_agent_before(passage, cast) or find_possessor(passage, cast, noun)
        speaker = speaker or (name_speaker(near, "run") if noun else None)
        speaker = (
            speaker
            or find_predicate_owner(passage, cast)
            or find_owner(passage, cast, hits, last)
            or find_poster(passage, cast, clues.lead)
        )
        speaker = speaker or find_user(passage, cast, clues.lead) or _find_signature(passage, cast)
        speaker = speaker or _find_poster_before(clues) or _find_teller(clues)
        speaker = speaker or _find_viewpoint(passage, cast) or _find_opening(passage, cast, last)
        if noun and not speaker and _opens_with_person(passage, cast):
            speaker = resolve_pronoun(passage, cast, last, [])
        if noun and not speaker and not cast.language.cased:
            speaker = find_titled(cast.article.text, passage.lead, cast)  # به گفتهٔ شهردار در توییتی
        opens = passage.lead.start == passage.sentence.start
        if not speaker and (opens or near) and is_reported(passage.lead, cast):
            if near:
                return Attribution(hits, None, Speaker(near, "run"), orphan=True)
            announced = _find_announced(clues)
            if announced:
                return Attribution((*hits, *clues.above), None, announced, orphan=True)
        return Attribution(hits, noun, speaker or find_shown(passage, cast), orphan=False)
    if near:
        return Attribution((), None, Speaker(near, "run"), orphan=True)
    led = _by_paragraph_above(passage, cast) or _by_paragraph_behind(passage, cast)
    if led:
        return led
    subject = find_subject(passage.before, cast, last) if len(passage.before) else name_speaker(last, "run")
    here = Span(passage.sentence.start, max(passage.sentence.start, passage.lead.start))
    told = cast.prose_cues_in(here) if cast.language.people_pronouns else ()  # “…,” the firm wrote on X; “…”
    above = tuple(hit for hit in told or clues.above if hit.text not in cast.language.networks)
    return Attribution(above, None, subject or find_shown(passage, cast), orphan=True)


def _by_place_above(clues: Clues) -> Attribution | None:
    """Take the place that the sentence before names for the words of somebody, where only a pronoun leads to them: Her
    change of heart, Ida Rehm told her followers, had a cause. She “was going to stay out of this race”.
    """
    passage, cast, language = clues.passage, clues.cast, clues.cast.language
    inner = passage.parts[0].inner.slice(cast.article.text)
    words = [fold_word(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    opens = passage.lead.start == passage.sentence.start and len(words) == 1 and not clues.tail
    if not opens or words[0] not in language.people_pronouns or cast.is_quoting(passage.before):
        return None
    places = tuple(hit for hit in clues.above if hit.kind in SOURCES and hit.text not in language.networks)
    verbs = any(hit.kind in ATTRIBUTING for hit in clues.above)
    if not places or not verbs or not inner[:1].islower() or len(index_words(inner)) <= _MOST_OF_PHRASE:
        return None
    speaker = resolve_pronoun(passage, cast, clues.last, [])
    named = speaker is not None and speaker.name is not None
    return Attribution(places, None, Speaker(speaker.name, "sentence"), orphan=False) if speaker and named else None


def _find_announced(clues: Clues) -> Speaker | None:
    """Return who spoke up in the sentence before one that a verb's mood gives to them: Bo Tarn meldete sich auf X zu
    Wort. Die Bürgermeisterin wisse „das“.
    """
    posted = any(hit.kind in SOURCES for hit in clues.above)
    return find_subject(clues.passage.before, clues.cast, None) if posted else None


def _opens_with_person(passage: Passage, cast: Cast) -> bool:
    """Tell whether a pronoun for a person is the subject of the sentence: She had used a tweet to promise “…”."""
    first = find_first_word(cast.article.text, passage.lead, cast.language)
    word = fold_word(first.group()) if first and passage.lead.start == passage.sentence.start else ""
    return word in cast.language.subjects and cast.language.pronouns.get(word) in ("m", "f")


def _is_handed_on(clues: Clues) -> bool:
    """Tell whether at most a particle, or a word that joins sentences, stands beside a whole sentence: 그리고 "…".

    Whose it is stands above.
    """
    passage, cast, language = clues.passage, clues.cast, clues.cast.language
    text = cast.article.text
    before, behind = passage.lead.slice(text).strip(" 、,"), words_behind(passage, cast)
    if not language.quotatives or clues.lead or clues.tail or cast.names_in(passage.lead):
        return False
    joined = not before or fold(before) in language.function_words | language.contrasts
    joined = joined or (clues.near is not None and before.endswith(_TOPIC))
    handed = not behind.strip('。.」”"') or hands_on(passage, cast)
    return joined and handed and len(index_words(passage.parts[0].inner.slice(text))) > _FEW


def _by_paragraph_above(passage: Passage, cast: Cast) -> Attribution | None:
    """Take the sentence above a paragraph of the words alone which says that they were written thus (こう投稿した)."""
    blocks = cast.article.blocks
    if not passage.block or passage.sentence.start > blocks[passage.block].span.start:
        return None
    above = blocks[passage.block - 1].span
    text = above.slice(cast.article.text).rstrip()
    start = max((m.end() for m in SENTENCE_END.finditer(text, 0, max(0, len(text) - 1))), default=0)
    last = Span(above.start + start, above.start + len(text))
    hits = cast.cues_in(last)
    cue = next((hit for hit in hits if hit.kind in ATTRIBUTING or hit.kind == "reply"), None)
    if cue is None or cast.is_quoting(last) or not (says_thus(last, cast) or tells_posting(hits)):
        return None
    subject = find_subject(last, cast, None)
    return Attribution(hits, cue, subject, orphan=False) if subject or says_thus(last, cast) else None


def _by_paragraph_behind(passage: Passage, cast: Cast) -> Attribution | None:
    """Take the rest of a paragraph that opens with the words and only tells of whose post they are: “…” Three words,
    and Bo Tarn is out. The mayor was replying on X.
    """
    block = cast.article.blocks[passage.block].span
    rest = Span(passage.parts[-1].outer.end, block.end)
    hits = cast.cues_in(rest)
    kinds = {hit.kind for hit in hits}
    written = "platform" in kinds and kinds & {"post", "write", "reply", "noun"} and not kinds & {"speech", "occasion"}
    if not cast.language.cased or passage.sentence.start > block.start or not written or cast.is_quoting(rest):
        return None
    names = [name for name in cast.names_in(rest) if not cast.is_object(name)]
    people = {cast.fullest(name.text) for name in names}
    return Attribution(hits, hits[0], Speaker(people.pop(), "points-back"), orphan=False) if len(people) == 1 else None


def _find_signature(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose words, answer or stab right behind the marks says they are: «…», l'affondo di Ida Rehm su X."""
    text, language = cast.article.text, cast.language
    hit = next((h for h in cast.cues_in(passage.tail) if h.kind in ("voice", "reply")), None)
    if hit is None or len(cast.words(text[passage.tail.start : hit.start])) > 1 or not language.genitives:
        return None
    names = cast.names_in(Span(hit.end, passage.tail.end))
    gap = [fold_word(word) for word in cast.words(text[hit.end : names[0].span.start])] if names else []
    return Speaker(cast.fullest(names[0].text), "by-line") if gap and gap[0] in language.genitives else None


def _find_teller(clues: Clues) -> Speaker | None:
    """Return who opens a sentence that names followers who were let know: Bo Tarn let his followers know he was “…”."""
    passage, cast = clues.passage, clues.cast
    told = next((hit for hit in clues.lead if hit.kind == "audience"), None)
    names = cast.names_in(Span(passage.sentence.start, told.start)) if told and cast.language.people_pronouns else ()
    first = names[0] if names and not cast.is_object(names[0]) else None
    return Speaker(cast.fullest(first.text), "sentence") if first else None


def _find_poster_before(clues: Clues) -> Speaker | None:
    """Return of whom the sentence before tells, where its post is pointed at behind the words: “…,” that post began."""
    passage, cast, language = clues.passage, clues.cast, clues.cast.language
    words = [fold_word(word) for word in cast.words(passage.tail.slice(cast.article.text))][:_FEW]
    pointed = len(words) == _FEW and words[0] in language.back_references and words[1] in language.post_nouns
    if not pointed or not language.people_pronouns or not len(passage.before):
        return None
    return find_subject(passage.before, cast, clues.last)


def _find_viewpoint(passage: Passage, cast: Cast) -> Speaker | None:
    """Return from whose point of view a sentence tells: Pour Bo Tarn, la jetée « tiendra »."""
    text, opens = cast.article.text, passage.lead.start == passage.sentence.start
    first = find_first_word(text, passage.lead, cast.language) if opens else None
    names = cast.names_in(passage.lead) if first and fold_word(first.group()) in cast.language.viewpoints else ()
    led = first is not None and bool(names) and len(text[first.end() : names[0].span.start].split()) <= _BESIDE
    closed = bool(names) and text[names[0].span.end : names[0].span.end + 1] == ","
    return Speaker(cast.fullest(names[0].text), "lead") if led and closed else None


def _find_opening(passage: Passage, cast: Cast, last: str | None) -> Speaker | None:
    """Return whom the pronoun means with which a sentence opens that puts the words for theirs: What she offered was
    “…”; in a post she undertook to “…”; his last shot on X was “…”; his pitch, sent in a post, was that he is “…”.
    """
    language = cast.language
    words = [fold(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    if passage.lead.start > passage.sentence.start or len(words) < _FEW:
        return None
    kinds = {hit.kind for hit in cast.cues_in(passage.lead)}
    cleft = words[0] in language.clefts and words[1] in language.subjects
    act = "noun" in kinds and undertakes(passage, cast)
    own = (
        not kinds.isdisjoint(("platform", "noun")) and words[0] in language.possessives and words[-1] in language.tenses
    )
    return resolve_pronoun(passage, cast, last, []) if cleft or act or own else None
