"""Who speaks: sieves from the surest to the weakest, after Muzny et al. (2017), with the evidence kept.

A speaker is looked for behind the quotation ("…," she wrote), before it (X tweeted: "…"), in a sentence that points
back ("That was how X put it"), in the sentence before, and last in the run of quotations of which it is part. Forms of
a name, pronouns and descriptions ("the mayor") lead to the fullest name that the article has for that person.
"""

from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.quotes.alone import by_sentence_of_its_own
from tweetcite.quotes.attribution import INFERRED, Attribution, Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clues import SOURCES, Clues, first_noun, told_above
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.labels import by_label
from tweetcite.quotes.leads import find_before
from tweetcite.quotes.leadverbs import find_lead_cues, find_lead_verb, find_participle, find_telling_verb
from tweetcite.quotes.media import is_medium
from tweetcite.quotes.parts import attribute_part
from tweetcite.quotes.pointing import by_sentence_behind, with_source_behind
from tweetcite.quotes.postholders import find_holder_around
from tweetcite.quotes.postnames import by_post_of_words
from tweetcite.quotes.presenting import by_likening, find_main_behind, told_in_sentence
from tweetcite.quotes.referents import find_owner
from tweetcite.quotes.renderings import by_rendering
from tweetcite.quotes.series import go_on_with_series
from tweetcite.quotes.sharing import share_place, share_subject, share_verb
from tweetcite.quotes.subjects import find_by_line
from tweetcite.quotes.tails import own_cues
from tweetcite.quotes.topics import find_subject
from tweetcite.quotes.verbs import (
    find_parallel,
    words_behind,
)
from tweetcite.quotes.verbsbehind import (
    by_closing_clause,
    by_final_verb,
    by_placed_verb,
    by_unknown_verb,
    by_verb_behind,
)
from tweetcite.text import fold, fold_word

_NEAR_READER = 4
_OF_SENTENCE = 4
_NEAR = 20

Said = tuple[Passage, Attribution]
_LONGEST_DESCRIPTION = 3
_LONGEST_TIME, _LONGEST_JOINT = 4, 2
_GOING_ON = ("run", "sentence-before")
_OF = "の"
"""What stands between a thing and what it is of (手術の日程), and in no person's name."""
_ALSO = ("とも", "라고도", "이라고도")
"""Particles that say the words are not the first of their speaker."""


def attribute(passage: Passage, cast: Cast, last: str | None, near: str | None, before: Said | None) -> Attribution:
    """Return what the prose says about one quotation.

    `last` is the speaker of the quotation before it, `near` that of a quotation in the same paragraph, `before` the
    quotation before it with what was said of that.
    """
    found = _attribute(passage, cast, last, near, before)
    holder = find_holder_around(passage, cast)
    if holder:
        return found._replace(speaker=holder)
    if not cast.cues_in(passage.behind) or any(hit.kind in SOURCES for hit in found.hits):
        return found
    behind = _attribute(passage._replace(tail=passage.behind), cast, last, near, before)
    weak = found.speaker is None or found.speaker.name is None or found.speaker.evidence in INFERRED
    hits = (*found.hits, *(hit for hit in behind.hits if hit not in found.hits))
    return found._replace(hits=hits, speaker=(behind.speaker or found.speaker) if weak else found.speaker)


def _attribute(passage: Passage, cast: Cast, last: str | None, near: str | None, before: Said | None) -> Attribution:
    part = attribute_part(passage, cast, last)
    part = part or (before and (go_on_with_series(passage, cast, *before) or share_place(passage, cast, *before)))
    if part:
        return part
    passage = _cut_clause_of_another(passage, cast)
    lead = find_lead_cues(passage, cast)
    clues = Clues(
        passage,
        cast,
        last,
        near,
        own_cues(passage, cast),
        lead,
        find_lead_verb(passage, cast, lead) or find_telling_verb(passage, cast) or find_participle(passage, cast),
        cast.prose_cues_in(passage.before),
    )
    shared = before and share_subject(passage, cast, clues.leading, *before)
    if shared:
        return Attribution((*lead, *clues.tail), clues.leading, shared, orphan=False)
    for sieve in (
        _by_reader,
        by_post_of_words,
        by_rendering,
        _by_also,
        by_placed_verb,
        by_verb_behind,
        by_likening,
        by_final_verb,
        by_unknown_verb,
        _by_place_before_colon,
        by_closing_clause,
        _by_clause_before,
    ):
        found = sieve(clues)
        if found:
            return with_source_behind(found, clues)
    return (
        by_label(clues)
        or _by_heading(clues)
        or by_sentence_behind(clues)
        or (before and share_verb(passage, cast, *before))
        or by_sentence_of_its_own(clues)
    )


def _cut_clause_of_another(passage: Passage, cast: Cast) -> Passage:
    """Leave out what belongs to the words before: “…,” joked A; B tweeted “…”; “…,” it wrote, while A told B: “…”."""
    if passage.lead.start == passage.sentence.start:
        return passage
    apart = cast.article.text.rfind(";", passage.lead.start, passage.lead.end) + 1
    parallel = find_parallel(passage.lead, cast)
    if any(hit.kind in ATTRIBUTING for hit in cast.cues_in(Span(parallel, passage.lead.end))):
        apart = max(apart, parallel)
    return passage._replace(lead=Span(apart, passage.lead.end)) if apart else passage


def _by_reader(clues: Clues) -> Attribution | None:
    """Take words that somebody is said to read or to hear for those of nobody named: They had waited to read “…”, said
    Bo Tarn.
    """
    passage, cast, language = clues.passage, clues.cast, clues.cast.language
    words = [fold(word) for word in cast.words(passage.lead.slice(cast.article.text))][-_NEAR_READER:]
    led = words and words[-1] in language.receiving and any(w in language.infinitives | language.modals for w in words)
    hits = (*clues.lead, *clues.tail)
    if not led or any(hit.kind in ("post", "write", "noun", "platform") for hit in hits):
        return None
    return Attribution(hits, None, None, orphan=False)


def _by_also(clues: Clues) -> Attribution | None:
    """Take whoever spoke before in the paragraph for what is said of a thing: 費用は「…」とも指摘した, 手術の日程は
    「…」と明かした.
    """
    passage, cast, near = clues.passage, clues.cast, clues.near
    if near is None or not cast.language.quotatives:
        return None
    names = cast.names_in(Span(passage.sentence.start, passage.lead.end))
    owned = bool(names) and all(_OF in n.text and not n.text.endswith(cast.language.bodies) for n in names)
    if not (owned or words_behind(passage, cast).startswith(_ALSO)):
        return None
    known = [n for n in names if n.titles or sum(n.text == other.text for other in cast.names) > 1]
    if known or any(n.text in cast.authors for n in names):
        return None
    verb = next((hit for hit in clues.tail if hit.kind in ATTRIBUTING), None)
    return Attribution((*clues.tail, *clues.lead), verb, Speaker(near, "run"), orphan=verb is None)


def _by_clause_before(clues: Clues) -> Attribution | None:
    """Take what leads to the words: X tweeted: “…”; the mayor's answer: “…”."""
    passage, cast, leading = clues.passage, clues.cast, clues.leading
    announces = cast.article.text[: passage.lead.end].rstrip().endswith((":", "：")) or _stands_for(clues)
    if not leading and not announces:
        return None
    announced = None if leading else _announce(clues)
    if announced:
        return announced
    speaker = (
        find_main_behind(clues)
        if leading
        else _find_source_of_post(clues) or _find_origin(clues) or _find_commenter(clues)
    )
    speaker = speaker or find_before(passage, cast, leading, clues.last)
    speaker = speaker or find_owner(passage, cast, clues.lead, clues.last)
    hits = (*clues.lead, *clues.tail)
    hits = hits if leading is None or leading in hits else (leading, *hits)
    apart = speaker is not None and speaker.evidence == "place"
    if leading and speaker and speaker.evidence == "sentence" and leading.text.endswith(cast.language.participles):
        apart = True
    if apart:
        hits = (*hits, *told_in_sentence(passage, cast))
    dropped = not cast.language.cased and speaker is not None and speaker.evidence == "sentence-before"
    if leading and speaker and (dropped or speaker.evidence == "pronoun") and not cast.is_quoting(passage.before):
        hits = (*hits, *told_above(speaker, clues))
    if not leading and speaker and speaker.evidence == "colon" and not hits:
        hits = _told_of_exchange(passage, cast)
    orphan = not hits and speaker is not None and speaker.evidence in _GOING_ON and _tells_time(passage, cast)
    return Attribution(hits, leading or first_noun(clues.lead), speaker, orphan=orphan)


def _by_place_before_colon(clues: Clues) -> Attribution | None:
    """Take the place of a post that a colon closes, where a clause of what was posted leads to the words: The board put
    it right on X: the vote had been “close”.
    """
    passage, cast = clues.passage, clues.cast
    text, language = cast.article.text, cast.language
    places = [h for h in clues.lead if h.kind == "platform" and text[h.end : h.end + 2] == ": " and is_medium(h, cast)]
    told = [h for h in clues.lead if places and h.start > places[0].end]
    clause = text[places[0].end + 2 : passage.lead.end] if places else ""
    if not clause.strip() or told or not language.cased or passage.lead.start != passage.sentence.start:
        return None
    led = passage._replace(lead=Span(passage.lead.start, places[0].end + 1))
    subject = find_before(led, cast, None, clues.last)
    name = subject.name if subject and subject.evidence not in INFERRED else None
    return Attribution(clues.lead, places[0], Speaker(name, "sentence"), orphan=False)


def _find_source_of_post(clues: Clues) -> Speaker | None:
    """Return from whom the post is of which a sentence tells before a colon: A tweet from Bo Tarn was short: “…”."""
    posts = [hit for hit in clues.lead if hit.kind in ("noun", "voice", "reply")]
    named = find_by_line(posts[-1:], clues.passage, clues.cast)
    text = clues.cast.article.text
    linked = named is not None and fold_word(clues.cast.words(text[posts[-1].end : posts[-1].end + _NEAR])[0])
    return Speaker(named.name, "guess") if named and linked in clues.cast.language.origins else None


def _find_origin(clues: Clues) -> Speaker | None:
    """Return from whom something came that a colon presents: From Bo Tarn came another story: “…”."""
    passage, cast = clues.passage, clues.cast
    names = cast.names_in(passage.lead) if cast.language.cased else ()
    before = cast.words(cast.article.text[passage.sentence.start : names[0].span.start]) if names else []
    led = len(before) == 1 and fold(before[0]) in cast.language.origins
    return Speaker(cast.fullest(names[0].text), "lead") if led else None


def _find_commenter(clues: Clues) -> Speaker | None:
    """Return who says something on what a heading names before a colon: Tarn on Rehm's leaving the board: “…”."""
    passage, cast = clues.passage, clues.cast
    text, lead = cast.article.text, passage.lead
    if (
        not cast.language.topical
        or lead.start != passage.sentence.start
        or any(hit.kind != "voice" for hit in clues.lead)
    ):
        return None
    start = text.rfind(":", lead.start, lead.start + len(text[lead.start : lead.end].rstrip()) - 1) + 1
    name = next(iter(cast.names_in(Span(max(start, lead.start), lead.end))), None)
    if name is None or text[max(start, lead.start) : name.span.start].strip() or is_possessive(text, name):
        return None
    behind = cast.words(text[name.span.end : name.span.end + _NEAR])[:1]
    on = bool(behind) and fold(behind[0]) in cast.language.topical and text[name.span.end : name.span.end + 1] == " "
    return Speaker(cast.fullest(name.text), "colon") if on else None


def _announce(clues: Clues) -> Attribution | None:
    """Take the verb of a paragraph above that ends in a colon, where the words open their own, as in “As X tweeted:”.

    Or the noun for a post, of whoever spoke last, as in “That tweet followed this one:”.
    """
    passage, cast = clues.passage, clues.cast
    if any(c.isalnum() for c in passage.lead.slice(cast.article.text)) or cast.is_quoting(passage.before):
        return None
    verbs = [hit for hit in clues.above if hit.kind in ATTRIBUTING]
    if not verbs:
        noun = first_noun(clues.above)
        subject = find_subject(passage.before, cast, clues.last) if noun else None
        return Attribution((*clues.above, *clues.tail), noun, subject, orphan=False) if noun else None
    led = passage._replace(lead=passage.before, sentence=Span(passage.before.start, passage.sentence.end))
    return Attribution(
        (*clues.above, *clues.tail), verbs[-1], find_before(led, cast, verbs[-1], clues.last), orphan=False
    )


def _stands_for(clues: Clues) -> bool:
    """Tell whether a comma sets the words beside the noun that they are: On X she left a single word, “Ahoy”."""
    passage, cast = clues.passage, clues.cast
    lead = passage.lead.slice(cast.article.text).rstrip()
    words = cast.words(lead[:-1]) if lead.endswith(",") and passage.lead.start == passage.sentence.start else []
    return len(words) > _OF_SENTENCE and fold(words[-1]) in cast.language.voice_nouns | cast.language.post_nouns


def _told_of_exchange(passage: Passage, cast: Cast) -> tuple[Hit, ...]:
    """Return where the paragraph says that those argue whose names alone lead to words: Holm and Rehm fell out on X.
    Holm: “…” Rehm: “…”.
    """
    text, lead = cast.article.text, passage.lead
    names = cast.names_in(lead) if lead.start == passage.sentence.start else ()
    if len(names) != 1 or cast.words(text[names[0].span.end : lead.end]):
        return ()
    if len(cast.words(text[lead.start : names[0].span.start])) > len(names[0].titles):
        return ()
    told = Span(cast.article.blocks[passage.block].span.start, lead.start)
    hits = [hit for hit in cast.prose_cues_in(told) if not cast.is_quoted(Span(hit.start, hit.end))]
    known = cast.fullest(names[0].text) in cast.people_in(told)
    other = any(hit.kind == "occasion" for hit in hits)
    return tuple(hit for hit in hits if hit.kind in ("platform", "noun", "post")) if known and not other else ()


def _tells_time(passage: Passage, cast: Cast) -> bool:
    """Tell whether nothing but a time or a conjunction leads to the words: An hour later: “…”; E poi: «…»."""
    words = [fold(word) for word in cast.words(passage.lead.slice(cast.article.text))]
    opens = passage.lead.start == passage.sentence.start
    joined = words[:1] == [cast.language.conjunction] and len(words) <= _LONGEST_JOINT
    return opens and (joined or (len(words) <= _LONGEST_TIME and not cast.language.times.isdisjoint(words)))


def _by_heading(clues: Clues) -> Attribution | None:
    """Take whom a headline names behind its words: ‘We stay’: Ines Okafor on X."""
    named = _behind_colon(clues.passage, clues.cast)
    return Attribution((*clues.tail, *clues.lead), first_noun(clues.tail), named, orphan=False) if named else None


def _behind_colon(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whom a headline names behind its quotation: ‘We stay’: Ines Okafor on X."""
    text = cast.article.text
    if text[passage.tail.start : passage.tail.end].lstrip()[:1] not in (":", "："):
        return None
    names = cast.names_in(Span(passage.tail.start, passage.tail.end))
    described = text[passage.tail.start : names[0].span.start].split()[1:] if names else []
    if described and fold_word(described[-1]) in cast.language.prepositions:
        return None  # a doctor from Salton
    near = names and len(described) <= _LONGEST_DESCRIPTION and all(word.islower() for word in described)
    return Speaker(cast.fullest(names[0].text), "colon-behind") if near else None
