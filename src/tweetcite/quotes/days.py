"""The days that the prose states for a quotation: in its own sentence, and not of what else the sentence tells."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tweetcite.dates import find_days, shift_day
from tweetcite.languages import Language
from tweetcite.model import Article, Quote, Span, StatedDay
from tweetcite.quotes.acts import last_clause, opens_act
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING, Hit
from tweetcite.quotes.found import Found
from tweetcite.quotes.verbs import has_meaning
from tweetcite.quotes.words import OPENERS, word_pattern
from tweetcite.text import fold_word

_DASH = re.compile(r"\s[—–-]\s")
_LEAST_CLAUSE = 3
"""Words of a clause that leads to a day: after she left on Monday, not while in office on Monday."""
_TOLD, _TOLD_BLOCKS = 1_500, 2
"""Characters and paragraphs above a quotation in which the day stands from which "the day before" counts."""
_COMMAS = (",", "،", "，", "、")
_REACH = 20
_AGENT = 5
"""Words at the head of a clause of which one tells whose act it was: plans, first shown by A on Friday, ..."""
_PAIR = 2
_DATED = 4
"""Words before a day in which it is said of what the day is: a map dated Aug. 28."""


def stated_days(one: Found, article: Article, cast: Cast) -> tuple[StatedDay, ...]:
    """Return the days stated in the quotation's sentence, outside all quotation marks."""
    passage, language = one.passage, cast.language
    spans = [passage.lead, passage.tail]
    if one.attribution.cue and passage.after.start <= one.attribution.cue.start < passage.after.end:
        spans.append(passage.after)
    days = [day for span in spans for day in _days_in(article.text, span, language)]
    days = [day for day in days if not _is_of_clause(day, passage, one.attribution, article, language)]
    days = [day for day in days if not _is_of_other(day, passage.tail, one.attribution, cast)]
    days = [day for day in days if not _is_of_one_before(day, passage, one.attribution, cast)]
    return tuple(meant for day in days for meant in _place_day(day, article, passage, cast))


def _is_of_clause(
    day: StatedDay, passage: Passage, attribution: Attribution, article: Article, language: Language
) -> bool:
    """Tell whether a day stands in a clause about the speaker, "A, who was carried off on Sunday, tweeted", or in one
    about what the speaker did besides, "she wrote, before calling a strike for Sunday".
    """
    text = article.text
    lead, tail, cue = passage.lead, passage.tail, attribution.cue
    if not (cue and cue.end <= day.span.start) and _is_onset(text, day, language):
        return True
    posted = any(hit.kind in ("post", "noun", "platform") for hit in attribution.hits)
    if _is_of_thing(text, lead if day.span.start < lead.end else tail, day, language, posted=posted):
        return True
    if cue and cue.end <= lead.end and _is_of_content(text, cue.end, passage, day, language):
        return True
    if (
        cue
        and cue.end <= lead.end <= tail.start <= day.span.start
        and opens_act(text, tail.start, day.span.start, language)
    ):
        return True
    led = day.span.start < lead.end
    if led and cue and tail.start <= cue.start and _is_to_come(text, lead.start, day.span.start, language):
        return True
    if cue and tail.start <= cue.end <= day.span.start < tail.end:
        if _opens_relative(text, cue.end, day.span.start, language) or _DASH.search(text, cue.end, day.span.start):
            return True
        clause = last_clause(text, cue.end, day.span.start, language)
        if _is_of_event(text, cue.end, day.span.start, language) or _opens_aside(text, clause, day, language):
            return True
        return clause > cue.end and opens_act(text, clause, day.span.start, language)
    if tail.start <= day.span.start < tail.end and _opens_relative(text, tail.start, day.span.start, language):
        return True
    if cue and lead.start <= day.span.end <= cue.start and _parts_post(text, day.span.end, cue.start, language):
        return True
    if lead.start <= day.span.start < lead.end and _is_of_other_clause(text, lead.start, day.span.start, cue, language):
        return not (cue and _is_of_post(text, lead.start, day, cue, language))
    comma = text.rfind(",", lead.start, day.span.start)
    if comma < 0 or "," not in text[day.span.end : lead.end]:
        return False
    before = [fold_word(m.group()) for m in word_pattern(language).finditer(text, lead.start, comma)]
    if before and before[-1] in language.post_nouns:
        return False  # in the post, which appeared on Friday, she wrote
    words = [fold_word(m.group()) for m in word_pattern(language).finditer(text, comma, day.span.start)]
    return words[:1] != [] and (words[0] in language.relatives or not language.agents.isdisjoint(words[1:_AGENT]))


def _is_of_other(day: StatedDay, tail: Span, found: Attribution, cast: Cast) -> bool:
    """Tell whether a day stands in a clause about somebody else: “…,” wrote A, while B reported yesterday: “…”."""
    text, cue = cast.article.text, found.cue
    if cue is None or found.speaker is None or not tail.start <= cue.start < day.span.start < tail.end:
        return False
    comma = max(text.rfind(mark, cue.end, day.span.start) for mark in _COMMAS)
    clause = Span(max(comma, cue.end), tail.end)
    leads = text[tail.end : tail.end + 1] in OPENERS
    if comma < 0 or (leads and cast.language.quotatives):
        return comma >= 0  # 「…」と語る一方、28日には「…」
    others = [name for name in cast.names_in(clause) if leads or not cast.is_object(name)]
    said = leads or any(hit.kind in ATTRIBUTING for hit in cast.cues_in(clause))
    return said and bool(others) and cast.fullest(others[0].text) != found.speaker.name


def _is_of_one_before(day: StatedDay, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a day between two quotations is of the first speaker: “…,” A wrote yesterday, and B replied: “…”."""
    lead, speaker, text = passage.lead, found.speaker, cast.article.text
    if lead.start <= passage.sentence.start or speaker is None or not lead.start <= day.span.start < lead.end:
        return False
    comma = max(text.rfind(mark, day.span.end, lead.end) for mark in _COMMAS)
    before = {cast.fullest(name.text) for name in cast.names_in(Span(lead.start, max(comma, lead.start)))}
    behind = {cast.fullest(name.text) for name in cast.names_in(Span(max(comma, lead.start), lead.end))}
    return comma >= 0 and speaker.name in behind and bool(before - {speaker.name})


def _is_of_event(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a day may be of what happens rather than of the words: she wrote, ahead of the vote on Friday."""
    words = [fold_word(m.group()) for m in word_pattern(language).finditer(text, start, end)]
    at = max((i for i, word in enumerate(words) if word in language.events), default=len(words))
    named = language.post_nouns | language.reply_nouns | language.platform_names.keys()
    named |= language.times | language.moments.keys()
    things = [word for word in words[at + 1 :] if has_meaning(word, language)]
    return bool(things) and named.isdisjoint(things)


def _opens_aside(text: str, clause: int, day: StatedDay, language: Language) -> bool:
    """Tell whether a day stands in an apposition to the words: “…,” she wrote, a nod to the storm of 3 May."""
    first = next(word_pattern(language).finditer(text, clause, day.span.start), None)
    opens = first is not None and fold_word(first.group()) in language.indefinite
    return opens and text[:clause].rstrip().endswith(_COMMAS)


def _is_onset(text: str, day: StatedDay, language: Language) -> bool:
    """Tell whether a word says that something holds from a day on: dès lundi, X ferme."""
    start = max(0, day.span.start - _REACH)
    words = [fold_word(m.group()) for m in word_pattern(language).finditer(text, start, day.span.start)]
    while words and words[-1] in language.date_joins:
        words.pop()
    return bool(words) and words[-1] in language.onsets


def _is_of_thing(text: str, span: Span, day: StatedDay, language: Language, *, posted: bool) -> bool:
    """Tell whether a day is said of something else than a post: claiming, with a map dated Aug. 28; la dama del sabato
    sera.
    """
    words = [fold_word(m.group()) for m in word_pattern(language).finditer(text, span.start, day.span.start)]
    near = words[-_DATED:]
    named = language.post_nouns | language.reply_nouns | language.voice_nouns
    if not named.isdisjoint(near):
        return False
    return not language.dated.isdisjoint(near[-2:]) or (posted and _is_owned_by_noun(near, language))


def _is_owned_by_noun(words: Sequence[str], language: Language) -> bool:
    """Tell whether a day is of the noun before it: after the session of Monday, not on the evening of Monday."""
    words = words[:-1] if words and words[-1] in language.definite - language.genitives else words
    if len(words) < _PAIR or words[-1] not in language.genitives:
        return False
    noun = words[-2]
    told = has_meaning(noun, language) or noun in language.titles
    return told and noun not in language.times and not noun.isdigit()


def _is_of_content(text: str, start: int, passage: Passage, day: StatedDay, language: Language) -> bool:
    """Tell whether a day belongs to what the words say, behind the verb that leads to them: she wrote that on May 10
    the bridge “will close”, that she would hold a “party” on Monday.
    """
    end = min(day.span.start, passage.lead.end)
    between = [fold_word(m.group()) for m in word_pattern(language).finditer(text, start, end)]
    if not language.futures.isdisjoint(between):
        return True
    if day.span.start < passage.lead.end:
        relative = language.relatives - language.definite - language.prepositions - language.back_references
        told, posts = language.complements | relative, language.post_nouns | language.reply_nouns
        # not in a tweet that was sent on Friday
        opened = any(word in told and before not in posts for before, word in pairwise(["", *between]))
        return start <= day.span.start and opened
    return False


def _is_to_come(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether words that go on in marks say what will be on a day: Vai estar lá na segunda “para ouvir”, diz."""
    words = (fold_word(m.group()) for m in word_pattern(language).finditer(text, start, end))
    return not language.futures.isdisjoint(words)


def _opens_relative(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a clause about what is spoken of, or of what is to come, leads to a day: “… Floyd,” the man whose
    killing on Monday; “…,” she says in an interview that will air Sunday.
    """
    openers = language.relatives - language.definite - language.prepositions - language.back_references
    openers |= language.futures
    return any(fold_word(m.group()) in openers for m in word_pattern(language).finditer(text, start, end))


def _is_of_other_clause(text: str, start: int, end: int, cue: Hit | None, language: Language) -> bool:
    """Tell whether a clause about something else leads to a day, and no verb for the words: three days after the board
    dismissed him on May 9, he tweeted: “…”.
    """
    words = list(word_pattern(language).finditer(text, start, end))
    opener = max((i for i, m in enumerate(words) if fold_word(m.group()) in language.subordinators), default=-1)
    if opener < 0 or len(words) - opener <= _LEAST_CLAUSE:
        return False
    return cue is None or not words[opener].start() < cue.start < end


def _is_of_post(text: str, start: int, day: StatedDay, cue: Hit, language: Language) -> bool:
    """Tell whether a day is of a post about which a clause has the verb: after her post of 2 May, which argued."""
    before = [fold_word(m.group()) for m in word_pattern(language).finditer(text, start, day.span.start)][-_PAIR:]
    behind = [fold_word(m.group()) for m in word_pattern(language).finditer(text, day.span.end, cue.start)][:_PAIR]
    return not language.post_nouns.isdisjoint(before) and not language.relatives.isdisjoint(behind)


def _parts_post(text: str, start: int, end: int, language: Language) -> bool:
    """Tell whether a clause about a post begins between a day and a verb: shown on Sunday, a tweet in which A wrote;
    not the 3 May tweet in which A wrote.
    """
    words = [fold_word(m.group()) for m in word_pattern(language).finditer(text, start, end)]
    if words and words[0] in language.post_nouns:
        return False
    openers = [i for i, word in enumerate(words) if word in language.relatives]
    return any(set(words[max(0, i - 2) : i]) & language.post_nouns for i in openers)


def _place_day(day: StatedDay, article: Article, passage: Passage, cast: Cast) -> tuple[StatedDay, ...]:
    """Return the days that "the day before" can mean: from each day told a little above, outside all quotation marks,
    else from the article's.
    """
    if not day.narrated or day.offset is None:
        return (day,)
    block = article.blocks[passage.block].span.start
    first = passage.sentence.start <= block
    start = article.blocks[max(0, passage.block - _TOLD_BLOCKS)].span.start if first or day.offset < 0 else block
    above = Span(max(start, day.span.start - _TOLD), day.span.start)
    days = [other for other in _days_in(article.text, above, cast.language) if not cast.is_quoted(other.span)]
    told = [shift_day(other, day.offset) for other in days]
    if day.offset > 0:
        return tuple(other for other in told if other)
    return (day, replace(day, offset=day.offset - 1), *(other for other in told if other))


def _days_in(text: str, span: Span, language: Language) -> tuple[StatedDay, ...]:
    return tuple(
        replace(day, span=Span(day.span.start + span.start, day.span.end + span.start))
        for day in find_days(span.slice(text), language)
    )


def inherit_days(quotes: Sequence[Quote], found: Sequence[Found], article: Article, language: Language) -> list[Quote]:
    """Give a quotation without an attribution of its own the days of the one that it continues."""
    result: list[Quote] = []
    for quote, one in zip(quotes, found, strict=True):
        speaker = one.attribution.speaker
        continues = one.attribution.orphan and speaker is not None and speaker.evidence == "run" and bool(result)
        if continues and one.passage.before.start >= found[len(result) - 1].passage.sentence.end:
            # As late as 9 March he was calm. “…”
            continues = not find_days(one.passage.before.slice(article.text), language)
        if bool(result) and _is_of_same_post(one, found[len(result) - 1], article, language):
            continues = True
        if continues and not quote.context.days and result[-1].speaker == quote.speaker:
            quote = replace(quote, context=replace(quote.context, days=result[-1].context.days))
        result.append(quote)
    return result


def _is_of_same_post(one: Found, before: Found, article: Article, language: Language) -> bool:
    """Tell whether a sentence says what a post goes on with, right behind words of it: “…” It closed: “…”."""
    passage = one.passage
    if passage.block != before.passage.parts[-1].block or passage.before.start < before.passage.sentence.start:
        return False
    first = next(word_pattern(language).finditer(article.text, passage.sentence.start, passage.lead.end), None)
    return first is not None and language.pronouns.get(fold_word(first.group())) == "n"
