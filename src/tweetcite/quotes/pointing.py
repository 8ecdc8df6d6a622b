"""Sentences beside a quotation that point back at it: That was how she put it on X."""

from collections.abc import Sequence
from itertools import islice, pairwise

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.quotes.announced import tells_source
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clues import SENTENCE_END, SOURCES, Clues, stands_alone
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.media import leads_to_verb
from tweetcite.quotes.parts import says_thus
from tweetcite.quotes.sentences import split_sentences
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold

_NEAR = 20
_DASHES = ("—", "–", "-")

_CLEFT = 4
_LEAST_WORDS = 3


def by_sentence_behind(clues: Clues) -> Attribution | None:
    """Take the sentence behind the words that points back at them: That was how X put it."""
    passage, cast = clues.passage, clues.cast
    next_to = _find_paragraph_behind(passage, cast)
    span = next_to or passage.after
    after = cast.cues_in(span)
    text = cast.article.text
    goes_on = any(c.isalnum() for c in passage.tail.slice(text))
    inside = goes_on and len(text[passage.lead.end : passage.tail.start].split()) < _LEAST_WORDS
    thus = says_thus(span, cast) if next_to else _closes_thus(passage, cast)
    signed = not goes_on and _is_signed(text, span, cast)
    first = word_pattern(cast.language).search(text, span.start, span.end)
    own = first is not None and not cast.is_quoted(Span(*first.span()))  # not: “Those on that stage,” Tarn wrote
    back = thus or (own and points_back(text, span, cast.language)) or _tells_writing(passage, cast)
    if not after or inside or not (signed or back):
        return None
    named = cast.names_in(span)
    names = [n for n in named if not cast.is_object(n)] or named
    speaker = Speaker(cast.fullest(names[0].text), "points-back") if names else None
    cue = next((h for h in after if h.kind in ATTRIBUTING), after[0])
    return Attribution(after, cue, speaker or name_speaker(clues.last, "run"), orphan=False)


def _is_signed(text: str, span: Span, cast: Cast) -> bool:
    """Tell whether a line behind the words names who wrote them and in what: “…!” — Tarn in a tweet on Thursday."""
    line = text[span.start : span.end].lstrip()
    names = cast.names_in(span) if line.startswith(_DASHES) else ()
    if not names or cast.is_quoting(span) or cast.words(text[span.start : names[0].span.start]):
        return False
    hits = cast.cues_in(span)
    behind = [fold(word) for word in cast.words(text[names[0].span.end : span.end])]
    placed = bool(behind) and behind[0] in cast.language.mediums
    return placed and any(h.kind in SOURCES for h in hits) and not any(h.kind in ATTRIBUTING for h in hits)


def _tells_writing(passage: Passage, cast: Cast) -> bool:
    """Tell whether the sentence behind words that open their paragraph says only that somebody wrote on a platform,
    where a particle would follow other words: 「…」。徳丸主将がインスタグラムに心境をつづった.
    """
    opens = passage.sentence.start == cast.article.blocks[passage.block].span.start
    if not cast.language.quotatives or not opens or cast.is_quoting(passage.after):
        return False
    return tells_posting(cast.cues_in(passage.after))


def _find_paragraph_behind(passage: Passage, cast: Cast) -> Span | None:
    """Return the sentence that opens the paragraph behind words which are one of their own, if it names a post."""
    blocks, text, last = cast.article.blocks, cast.article.text, passage.parts[-1].block
    ends = not text[passage.sentence.end : blocks[last].span.end].strip() and stands_alone(text, passage)
    if len(passage.after) or not ends or last + 1 >= len(blocks) or blocks[last + 1].kind != "body":
        return None
    span = blocks[last + 1].span
    stop = SENTENCE_END.search(text, span.start, span.end)
    opening = Span(span.start, stop.end() if stop else span.end)
    posted = any(hit.kind in SOURCES for hit in cast.cues_in(opening))
    thus = posted and says_thus(opening, cast) and not cast.is_quoting(opening)
    return opening if thus or tells_source(opening, cast) else None


def tells_posting(hits: Sequence[Hit]) -> bool:
    """Tell whether a sentence says only that somebody wrote or answered on a platform: A hit back on Bluesky."""
    kinds = {hit.kind for hit in hits}
    return "platform" in kinds and bool(kinds & {"post", "write", "reply"}) and not kinds & {"speech", "occasion"}


def with_source_behind(found: Attribution, clues: Clues) -> Attribution:
    """Add the source that the next sentence names for words which somebody merely said: That is what she wrote on X."""
    passage, cast = clues.passage, clues.cast
    if found.cue is None or found.cue.kind not in ("speech", "carry") or any(h.kind in SOURCES for h in found.hits):
        return found
    text = cast.article.text
    marks = [
        at for mark, _ in cast.language.marks if (at := text.find(mark, passage.after.start, passage.after.end)) >= 0
    ]
    told = Span(passage.after.start, min(marks, default=passage.after.end))
    after = cast.cues_in(told)
    if not any(h.kind in SOURCES for h in after) or not (
        points_back(text, told, cast.language) or says_thus(told, cast)
    ):
        return found
    return found._replace(hits=(*found.hits, *(hit for hit in after if hit.kind != "occasion")))


def goes_on_with_post(passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause without a name goes on with a cited post: Dans son message, l'édile précise; sales rose
    after her post, which said.
    """
    language, text = cast.language, cast.article.text
    if any(not cast.is_object(name) for name in cast.names_in(passage.lead)):
        return False
    known = language.possessives | language.definite | language.back_references
    hits = cast.cues_in(passage.lead)
    verb = next((hit for hit in reversed(hits) if hit.kind in ATTRIBUTING), None)
    for hit in hits:
        words = [fold(w) for w in cast.words(text[max(passage.lead.start, hit.start - _NEAR) : hit.start])]
        words = [w for w in words if w not in language.months and not w.isdigit()][-3:]  # in the 3 May post
        if hit.kind == "noun" and hit.text not in language.networks and len(words) > 1:
            opener = next((i for i, word in enumerate(words) if word in known), None)
            if opener and words[opener - 1] in language.mediums:
                return True
            owned = opener is not None and words[opener] in language.possessives
            if owned and leads_to_verb(hit, verb, cast):
                return True
    return False


def _closes_thus(passage: Passage, cast: Cast) -> bool:
    """Tell whether the last sentence of a paragraph says that words which open it were written thus."""
    block = cast.article.blocks[passage.block].span
    text = cast.article.text
    alone = passage.sentence.start == block.start and not text[passage.after.end : block.end].strip()
    return alone and says_thus(passage.after, cast)


def points_back(text: str, span: Span, language: Language) -> bool:
    """Tell whether a stretch opens with a word that points at those before it."""
    words = [fold(m.group()) for m in islice(word_pattern(language).finditer(text, span.start, span.end), _CLEFT)]
    governing = language.prepositions | language.mediums
    if any(a in governing and b in language.back_references for a, b in pairwise(words)):
        return True  # With those words on X; it was with this line that X
    return bool(words) and words[0] in language.back_references


def find_named_in_it(passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return the post of which the sentence before tells, where a pronoun names it as the place of the words: By noon
    it had put out a post. “…,” the council said in it; In it she wrote that “…”.
    """
    language, text = cast.language, cast.article.text
    spans = (Span(passage.sentence.start, passage.lead.end), passage.tail)
    words = [[fold(word) for word in cast.words(span.slice(text))] for span in spans]
    placed = any(
        a in language.mediums - language.topical and language.pronouns.get(b) == "n" and b in language.subjects
        for row in words
        for a, b in pairwise(row)
    )
    if not (placed and language.people_pronouns):
        return ()
    above = passage.before if len(passage.before) else _find_closing_sentence(passage, cast)
    nouns = language.post_nouns - language.networks - language.account_nouns
    hits = cast.prose_cues_in(above)
    other = any(hit.kind == "occasion" for hit in hits)
    posts = (hit for hit in hits if hit.kind == "post" or (hit.kind == "noun" and hit.text in nouns))
    return () if other else tuple(posts)


def _find_closing_sentence(passage: Passage, cast: Cast) -> Span:
    """Return the sentence that closes the paragraph above words which open their own."""
    blocks, at = cast.article.blocks, passage.block
    none = Span(passage.sentence.start, passage.sentence.start)
    if not at or blocks[at - 1].kind != "body" or passage.sentence.start > blocks[at].span.start:
        return none
    sentences = split_sentences(cast.article.text, blocks[at - 1].span, (), cast.language)
    return sentences[-1] if sentences else none
