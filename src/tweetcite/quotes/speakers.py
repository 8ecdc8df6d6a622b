"""Who speaks: sieves from the surest to the weakest, after Muzny et al. (2017), with the evidence kept.

A speaker is looked for behind the quotation ("…," she wrote), before it (X tweeted: "…"), in a sentence that points
back ("That was how X put it"), in the sentence before, and last in the run of quotations of which it is part. Forms of
a name, pronouns and descriptions ("the mayor") lead to the fullest name that the article has for that person.
"""

import re
from collections.abc import Sequence

from tweetcite.model import Span
from tweetcite.quotes.alone import by_sentence_of_its_own
from tweetcite.quotes.attribution import Attribution, Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.clauses import find_head_of_relative
from tweetcite.quotes.clues import Clues, first_noun, told_above
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.leads import find_before
from tweetcite.quotes.leadverbs import find_lead_cues, find_lead_verb, find_participle, find_telling_verb, undertakes
from tweetcite.quotes.media import is_medium
from tweetcite.quotes.parts import attribute_part
from tweetcite.quotes.pointing import by_sentence_behind, with_source_behind
from tweetcite.quotes.presenting import by_likening, find_main_behind, find_presenter, told_in_sentence
from tweetcite.quotes.referents import find_owner
from tweetcite.quotes.renderings import by_rendering
from tweetcite.quotes.series import go_on_with_series
from tweetcite.quotes.sharing import share_verb
from tweetcite.quotes.subjects import find_behind, find_by_line, find_post_owner, find_subject_in
from tweetcite.quotes.tails import COMMAS, own_cues
from tweetcite.quotes.topics import find_subject
from tweetcite.quotes.verbs import (
    find_closing_clause,
    find_final_verb,
    find_first_word,
    find_parallel,
    find_placed_verb,
    find_tail_verb,
    find_unknown_verb,
    is_passive,
    opens_apposition,
    skip_manner,
    words_behind,
)
from tweetcite.text import fold, fold_word

_FEW = 1
_NEAR_READER = 4
_OF_SENTENCE = 4
_NEAR = 20

Said = tuple[Passage, Attribution]
_LONGEST_DESCRIPTION = 3
_LONGEST_TIME, _LONGEST_JOINT = 4, 2
_INFERRED = ("guess", "run", "pronoun", "paragraph-above", "sentence-before")
_LABEL = re.compile(r"(?:^|[|–—]\s)([^\W\d_a-zà-ÿ][\w.&'’-]*(?:\s[^\W\d_a-zà-ÿ][\w.&'’-]*){0,3}):\s*$")
_GOING_ON = ("run", "sentence-before")
_STOPS = tuple("。！？!?")
_OF = "の"
"""What stands between a thing and what it is of (手術の日程), and in no person's name."""
_ALSO = ("とも", "라고도", "이라고도")
"""Particles that say the words are not the first of their speaker."""


def attribute(passage: Passage, cast: Cast, last: str | None, near: str | None, before: Said | None) -> Attribution:
    """Return what the prose says about one quotation.

    `last` is the speaker of the quotation before it, `near` that of a quotation in the same paragraph, `before` the
    quotation before it with what was said of that.
    """
    part = attribute_part(passage, cast, last) or (before and go_on_with_series(passage, cast, *before))
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
    for sieve in (
        _by_reader,
        by_rendering,
        _by_also,
        _by_placed_verb,
        _by_verb_behind,
        by_likening,
        _by_final_verb,
        _by_unknown_verb,
        _by_place_before_colon,
        _by_closing_clause,
        _by_clause_before,
    ):
        found = sieve(clues)
        if found:
            return with_source_behind(found, clues)
    return (
        _by_heading(clues)
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


def _by_placed_verb(clues: Clues) -> Attribution | None:
    """Take any verb right behind the words that has a platform for its place: « … », martèle sur X le sénateur."""
    verb = None if clues.leading else find_placed_verb(clues.passage, clues.cast)
    if not verb:
        return None
    speaker = find_behind(clues.passage, clues.cast, verb, clues.last)
    return Attribution((verb, *clues.tail, *clues.lead), verb, speaker, orphan=False)


def _by_verb_behind(clues: Clues) -> Attribution | None:
    """Take the verb behind the words: “…,” she wrote; “…,” wrote X."""
    passage, cast, tail, lead = clues.passage, clues.cast, clues.tail, clues.lead
    verb = find_tail_verb(passage, cast, tail)
    if not verb or (clues.leading and opens_apposition(passage, clues.leading, cast)) or _is_led(passage, cast, lead):
        return None
    told = clues.leading and (_is_in_clause(passage, cast) or _tells_manner(verb, passage, cast))
    if told or (clues.leading and find_head_of_relative(clues.leading, passage, cast)):
        return None
    if _closes_told_clause(clues) or _is_apart(clues, verb) or _is_of_time(clues, verb):
        return None
    speaker = find_behind(passage, cast, verb, clues.last)
    weak = speaker is None or speaker.evidence == "sentence-before"
    if weak and not cast.language.cased and not is_passive(verb, cast):
        # verb-final languages: the subject stands before the quotation, its verb behind
        speaker = find_before(passage, cast, None, clues.last)
    if speaker is None or (speaker.name is None and verb.text in cast.language.impersonal):
        speaker = find_by_line(tail, passage, cast) or speaker  # stood, as a paper has it, in the post by Bo Tarn
    if verb.text in cast.language.impersonal and (speaker is None or speaker.evidence in _INFERRED):
        speaker = find_post_owner(passage, cast, verb) or speaker
    if speaker is None or speaker.evidence in _INFERRED:
        speaker = _find_label(passage, cast) or find_presenter(passage, cast, clues.last) or speaker
    return Attribution((*tail, *told_above(speaker, clues), *lead), verb, speaker, orphan=False)


def _tells_manner(verb: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether a clause behind the words only says how they were put: A called it “a sieve”, as B wrote later."""
    start = passage.tail.start
    return skip_manner(cast.article.text, start, verb, cast.language) > start


def _is_of_time(clues: Clues, verb: Hit) -> bool:
    """Tell whether a verb closes a clause of time whose subject stands before the words: A “…” diye yazarken."""
    endings = clues.cast.language.while_endings
    return bool(endings) and verb.text.endswith(endings) and bool(clues.cast.names_in(clues.passage.lead))


def _is_in_clause(passage: Passage, cast: Cast) -> bool:
    """Tell whether the words stand in a clause before the main one: When A said they “pour in”, B tweeted back."""
    text, language = cast.article.text, cast.language
    first = find_first_word(text, passage.lead, language)
    opens = first is not None and passage.lead.start == passage.sentence.start
    if first is None or not opens or not language.cased or fold_word(first.group()) not in language.subordinators:
        return False
    behind, before = passage.tail.slice(text), passage.lead.slice(text).rstrip()
    verb = find_lead_verb(passage, cast, find_lead_cues(passage, cast))
    if before.endswith((",", ":")) and verb is not None and verb.kind in ("post", "write"):
        return not is_passive(verb, cast)  # After A tweeted, “…,” B retweeted her
    return before[-1:].isalnum() and behind[:2] == ", " and behind[2:3].isalpha()


def _is_apart(clues: Clues, verb: Hit) -> bool:
    """Tell whether a verb behind words that are what the subject before them is to do stands in a clause about them:
    She undertook to “…”, money that will come, says the Treasury, in April.
    """
    passage, cast = clues.passage, clues.cast
    text = cast.article.text
    between = text[passage.tail.start : verb.start]
    return undertakes(passage, cast) and between.lstrip()[:1] in COMMAS and len(cast.words(between)) > _FEW


def _closes_told_clause(clues: Clues) -> bool:
    """Tell whether what stands behind the words closes the clause that a verb before them opened: meldt dat de brug
    ‘op 2 mei weer open’ gaat.
    """
    passage, cast, verb = clues.passage, clues.cast, clues.leading
    text = cast.article.text
    if verb is None or text[passage.tail.start : passage.tail.end].lstrip()[:1] in COMMAS:
        return False
    between = cast.words(text[verb.end : passage.lead.end])
    return not cast.language.complements.isdisjoint(fold_word(word) for word in between)


def _find_label(passage: Passage, cast: Cast) -> Speaker | None:
    """Return the name with which a line opens before its words: 12:15 | Feuerwehr: “…”, twittert die Behörde."""
    label = _LABEL.search(passage.lead.slice(cast.article.text)) if cast.language.cased else None
    words = [fold(word) for word in cast.words(label.group(1))] if label else []
    language = cast.language
    empty = language.function_words | language.common | language.titles | language.voice_nouns | language.post_nouns
    known = words and not any(word in empty or word in language.platform_names for word in words)
    return Speaker(cast.fullest(label.group(1)), "colon") if label and known else None


def _by_final_verb(clues: Clues) -> Attribution | None:
    """Take the verb that closes a sentence whose subject stands before the words: X, “…” diye yazdı."""
    passage, cast, tail, lead = clues.passage, clues.cast, clues.tail, clues.lead
    verb = find_final_verb(passage, cast, tail)
    if not verb:
        return None
    hits = (*lead, *tail) if verb in tail else (*lead, *tail, verb)
    speaker = None if is_passive(verb, cast) else find_before(passage, cast, None, clues.last)
    return Attribution(hits, verb, speaker, orphan=False)


def _by_unknown_verb(clues: Clues) -> Attribution | None:
    """Take a verb that no table knows where one of saying would stand: “…,” quipped Bo Tarn."""
    verb = None if clues.leading else find_unknown_verb(clues.passage, clues.cast)
    if not verb:
        return None
    speaker = find_behind(clues.passage, clues.cast, verb, clues.last)
    return Attribution((verb, *clues.tail, *told_above(speaker, clues), *clues.lead), verb, speaker, orphan=False)


def _by_closing_clause(clues: Clues) -> Attribution | None:
    """Take the clause that closes the sentence: the road was “a trench”, she said."""
    passage, cast, last = clues.passage, clues.cast, clues.last
    closing = find_closing_clause(passage, cast, clues.tail)
    if not closing or clues.leading or _is_apart(clues, closing[1]):
        return None
    clause, verb = closing
    speaker = find_subject_in(Span(clause, verb.start), cast, passage, last, "closing")
    if speaker is None:
        speaker = find_subject_in(Span(verb.end, passage.tail.end), cast, passage, last, "inverted")
    return Attribution((*clues.tail, *clues.lead), verb, speaker, orphan=False)


def _by_clause_before(clues: Clues) -> Attribution | None:
    """Take what leads to the words: X tweeted: “…”; the mayor's answer: “…”."""
    passage, cast, leading = clues.passage, clues.cast, clues.leading
    announces = cast.article.text[: passage.lead.end].rstrip().endswith((":", "：")) or _stands_for(clues)
    if not leading and not announces:
        return None
    announced = None if leading else _announce(clues)
    if announced:
        return announced
    speaker = find_main_behind(clues) if leading else _find_source_of_post(clues) or _find_origin(clues)
    speaker = speaker or find_before(passage, cast, leading, clues.last)
    speaker = speaker or find_owner(passage, cast, clues.lead, clues.last)
    hits = (*clues.lead, *clues.tail)
    hits = hits if leading is None or leading in hits else (leading, *hits)
    if leading and speaker and speaker.evidence == "sentence" and leading.text.endswith(cast.language.participles):
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
    name = subject.name if subject and subject.evidence not in _INFERRED else None
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


def _is_led(passage: Passage, cast: Cast, lead: Sequence[Hit]) -> bool:
    """Tell whether the verb before a quotation attributes it and a comma ends its clause: 他呼籲「…」，並批評."""
    if cast.language.cased or cast.language.verb_final:
        return False
    text = cast.article.text
    closed = passage.tail.slice(text).lstrip()[:1] in COMMAS
    # 他写道：“…。”随后…: the words are a sentence of their own, and what follows begins another
    ends = text[passage.parts[-1].inner.end - 1] in _STOPS and passage.lead.slice(text).rstrip().endswith((":", "："))
    return ends or (closed and any(h.kind in ATTRIBUTING and passage.lead.end - h.end <= _NEAR for h in lead))


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
