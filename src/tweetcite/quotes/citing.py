"""Which quotations are cited from a post: by a cue of their own, by a run of one speaker's, or by the embed's words."""

import re
from collections.abc import Sequence

from tweetcite.dates import day_matches, find_days
from tweetcite.languages import Language
from tweetcite.model import Embed
from tweetcite.namesakes import share_stem
from tweetcite.quotes.found import Found, Holders
from tweetcite.quotes.runs import ends_run, is_near, lies_in, read_source, shares_shown_verb, spread_run
from tweetcite.quotes.spots import is_said_in_a_place
from tweetcite.quotes.titles import (
    is_nickname,
    is_posted,
    is_stray,
    is_subject,
    is_title,
    is_work,
)
from tweetcite.text import fold_word, index_words, is_unspaced, share_of_words

_SENTENCE = 4
_FEW = 2
_IN_EMBED, _OF_HEADLINE = 0.6, 0.7
_LONGEST_PART, _MOST_KNOWN = 12, 200
_LEAST_STEM, _LONGEST_ENDING = 3, 2
_HANDLE = re.compile(r"(?<![\w.@/])@[A-Za-z_]\w{2,}\b(?!\.\w)")
_HASHTAG = re.compile(r"(?<!\w)#[^\W\d_]\w{2,}[.!?…,]*$")
_ASKED = ("?", "？", "؟")


def mark_cited(found: Sequence[Found], holders: Holders, language: Language) -> list[bool]:
    """Tell for each quotation whether it is cited from a post."""
    cited = [_is_cited(one, holders) or shares_shown_verb(found, i, holders) for i, one in enumerate(found)]
    for i, one in enumerate(found[1:], 1):
        before = found[i - 1]
        if cited[i - 1] and (
            _answers(one, before)
            or _goes_on_with_stranger(one, before)
            or _carries_on(one, before, holders)
            or _names_body(one, before, holders)
        ):
            cited[i] = True
    asked = (i for i in range(1, len(found)) if not cited[i - 1])
    spoken = {i for i in asked if _answers_question(found[i - 1], found[i], holders)}
    cited = [is_cited and i not in spoken for i, is_cited in enumerate(cited)]
    # A run of one speaker's quotations is cited as a whole; it ends when somebody else is quoted.
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and not ends_run(found[start], found[end], language):
            end += 1
        spread_run(found, cited, [i for i in range(start, end) if i not in spoken], holders, language)
        start = end
    return cited


def _answers(one: Found, before: Found) -> bool:
    """Tell whether words are one more post of many: “…,” one user wrote on X. “…,” another replied."""
    return before.unnamed and one.unnamed and one.has("write", "reply") and not one.elsewhere


def _goes_on_with_stranger(one: Found, before: Found) -> bool:
    """Tell whether words that nothing attributes stand right behind the post of somebody unnamed: “…,” one user wrote.
    “…”.
    """
    same = one.passage.block == before.passage.parts[-1].block and before.passage.sentence != one.passage.sentence
    alone = one.attribution.orphan and one.attribution.speaker is None and not one.elsewhere
    return before.unnamed and alone and same and len(index_words(one.text)) > _FEW


def _carries_on(one: Found, before: Found, holders: Holders) -> bool:
    """Tell whether words go on with a post of somebody whom the article never names: “…,” its leader posted. “…,” she
    added.
    """
    spans = (one.passage.lead, one.passage.tail)
    words = {word for span in spans for word in index_words(span.slice(holders.text))} & holders.language.subjects
    thing = one.has("carry") and any(holders.language.pronouns.get(word) == "n" for word in words)  # It goes on: “…”
    nameless = one.speaker is None and before.speaker is None and (not one.unnamed or thing)
    goes_on = one.has("carry") or _is_sequel(one, holders) or _opens_with_thing(one, before, holders)
    if not nameless or one.elsewhere or not goes_on or one.has("occasion") or not is_near(before, one):
        return False
    around = one.passage.lead.slice(holders.text) + one.passage.tail.slice(holders.text)
    told = not before.unnamed or not holders.language.subjects.isdisjoint(index_words(around))
    return (
        told and len(index_words(one.text)) > _FEW and not is_title(one, holders) and not is_nickname(one, holders.text)
    )


def _names_body(one: Found, before: Found, holders: Holders) -> bool:
    """Tell whether somebody is said to add words right behind those of a body that had no name: the union posted that
    “…”. “…,” Larkin Workers added.
    """
    told = before.attribution.speaker
    bare = (told is None and not before.unnamed) or (told is not None and told.evidence == "body")
    adds = one.has("carry") and not one.elsewhere and not one.attribution.addressed and bool(one.speaker)
    passage, last = one.passage, before.passage
    next_to = passage.block == last.parts[-1].block and passage.before.start <= last.sentence.start
    whole = len(index_words(one.text)) > _FEW and not is_title(one, holders)
    return bare and adds and next_to and whole and bool(holders.language.people_pronouns)


def _opens_with_thing(one: Found, before: Found, holders: Holders) -> bool:
    """Tell whether the pronoun for things opens the sentence right behind, and says more: “…,” the firm posted. It
    insisted that it “…”.
    """
    passage, language = one.passage, holders.language
    words = index_words(passage.lead.slice(holders.text))[:1]
    thing = any(word in language.subjects and language.pronouns.get(word) == "n" for word in words)
    opens = passage.lead.start == passage.sentence.start and bool(language.people_pronouns)
    next_to = passage.block == before.passage.block and passage.before.start <= before.passage.sentence.start
    return thing and opens and next_to and one.has("speech") and not one.attribution.addressed


def _is_sequel(one: Found, holders: Holders) -> bool:
    """Tell whether nothing but a word for what comes next leads to the words: Then: “…”; An hour later: “…”."""
    language, passage = holders.language, one.passage
    words = index_words(passage.lead.slice(holders.text))
    known = language.openers | language.times | language.sequels
    whole = passage.lead.start == passage.sentence.start and holders.announces(one)
    return whole and 0 < len(words) <= _SENTENCE and words[-1] in known


def _answers_question(before: Found, one: Found, holders: Holders) -> bool:
    """Tell whether somebody answers what another asked aloud right before: “Safe?” Bo asked. “Yes,” Ana replied."""
    asked = before.has("speech") and before.text.rstrip().endswith(_ASKED) and not before.unnamed
    answers = one.has("write", "reply") and not one.has("post", "noun", "platform", "audience")
    near = one.passage.block - before.passage.parts[-1].block <= 1
    shown = any(lies_in(one.text, e) for e in holders.embeds_of(one.speaker))
    return asked and answers and near and not shown and before.speaker != one.speaker


def _is_cited(one: Found, holders: Holders) -> bool:
    if one.elsewhere or is_said_in_a_place(one, holders):
        return False
    embeds = holders.embeds_of(one.speaker)
    held = [e for e in embeds if lies_in(one.text, e) or _lies_in_other_forms(one, e, holders)]
    if held and all(_is_said_apart(one, e, holders) for e in held):
        return False
    if held and len(index_words(one.text)) <= _FEW and is_work(one, holders):
        return False  # the revival of “Glass Tide”
    told = one.attribution.addressed and not one.has("noun", "platform")
    if held and told and (one.is_described or len(index_words(one.text)) <= _FEW):
        return False  # told the Ledger that it was “great”: a word is no sign of a post, nor what Tarn's lawyer told it
    # who is known only from the embed's words is not quoted for sure: these may be anyone's
    if held and one.is_guessed and (_is_called_line(one, holders) or _is_headline_of(one, held, holders)):
        return True
    if _is_single_word(one, holders):
        return False
    if one.beside and not one.attribution.hits and is_title(one, holders):
        return False  # her first single “Paper Boats”
    if one.beside:
        return True
    if held and not one.is_guessed:
        return True
    if (is_title(one, holders) and not is_posted(one, holders)) or is_nickname(one, holders.text):
        return False
    if is_work(one, holders) or is_subject(one, holders):
        return False
    if one.speaker and one.speaker.startswith("@") and one.has("write", "speech", "carry"):
        return True
    if not is_unspaced(one.text) and not _names_post(one) and is_stray(one, holders):
        return False
    if _is_addressed_online(one) or read_source(one, holders):
        return True
    said = one.has("write", "carry", "speech") or holders.announces(one) or one.is_presented or one.is_placed
    said = said or (one.has("voice") and one.is_owned and _is_placed_before(one)) or _names_post(one)
    if one.has("post") or (one.has("platform", "audience") and said):
        return True
    if one.has("voice") and one.medium == "post" and holders.announces(one) and one.is_owned:
        return True
    if one.has("noun") and (said or holders.kind_of(one) != "headline") and not _is_left(one):
        return True
    cue = one.attribution.cue
    if one.has("reply") and one.about_posts and one.speaker and cue and cue.text in holders.language.textual:
        return True  # Her reply came late. “…,” it began
    if not one.has("write", "reply") or one.medium == "other":
        return False
    if one.speaker is None or (one.attribution.orphan and not embeds and holders.language.cased):
        return False
    return bool(embeds) or one.about_posts


def _lies_in_other_forms(one: Found, embed: Embed, holders: Holders) -> bool:
    """Tell whether most words of a quotation lie in an embedded post, some in other cases: na 12 lat, na 2 lata."""
    words, known = index_words(one.text), index_words(embed.words or "")
    if not holders.endings or not _SENTENCE <= len(words) <= _LONGEST_PART:
        return False
    same = sum(any(_is_form(word, other) for other in known[:_MOST_KNOWN]) for word in words)
    return same >= _IN_EMBED * len(words)


def _is_form(word: str, other: str) -> bool:
    return word == other or share_stem(word, other) >= max(_LEAST_STEM, min(len(word), len(other)) - _LONGEST_ENDING)


def _is_headline_of(one: Found, held: Sequence[Embed], holders: Holders) -> bool:
    """Tell whether a headline has nearly all the words of an embedded post's sentence: whose they are is plain."""
    headed = holders.kind_of(one) in ("headline", "standfirst") and len(index_words(one.text)) > _SENTENCE
    return headed and any(share_of_words(one.text, embed.words or "") >= _OF_HEADLINE for embed in held)


def _names_post(one: Found) -> bool:
    """Tell whether the noun for the post stands right behind the words: Holm's “we stay” tweet, comment on X."""
    cue = one.attribution.cue
    return cue is not None and cue.kind in ("noun", "voice") and cue.start == one.passage.tail.start + 1


def _is_placed_before(one: Found) -> bool:
    """Tell whether a platform is named before the words: her words on X – “…” – drew anger."""
    start = one.passage.parts[0].outer.start
    return any(hit.kind == "platform" and hit.end <= start for hit in one.attribution.hits)


def _is_addressed_online(one: Found) -> bool:
    """Tell whether a sentence names an account by its handle, or ends in a hashtag, as only a post does."""
    whole = len(index_words(one.text)) > _SENTENCE and not one.has("occasion") and not one.attribution.addressed
    return whole and bool(_HANDLE.search(one.text) or _HASHTAG.search(one.text))


def _is_left(one: Found) -> bool:
    """Tell whether another occasion stands behind the post of which the sentence before tells: She read his posts aloud
    from the bench. “…,” she said.
    """
    own = any(hit.kind == "noun" and hit.start >= one.passage.sentence.start for hit in one.attribution.hits)
    return one.medium == "other" and not own and one.is_spoken_of


def _is_called_line(one: Found, holders: Holders) -> bool:
    """Tell whether the sentence says of words that open it that they are a line or a phrase: “…,” is the line that
    will hurt.
    """
    language, passage = holders.language, one.passage
    words = [fold_word(word) for word in index_words(passage.tail.slice(holders.text))][:_SENTENCE]
    opens = passage.parts[0].outer.start == passage.sentence.start and len(words) > _FEW
    called = opens and words[0] in language.tenses and words[1] in language.definite | language.indefinite
    return called and not language.voice_nouns.isdisjoint(words[_FEW:]) and len(index_words(one.text)) > _SENTENCE


def _is_said_apart(one: Found, embed: Embed, holders: Holders) -> bool:
    """Tell whether a verb of saying alone leads to the words, and the sentence has another day than the post's."""
    posted = embed.post.created_day
    if posted is None or not one.is_spoken:
        return False
    spans = (one.passage.lead, one.passage.tail)
    days = [day for span in spans for day in find_days(span.slice(holders.text), holders.language)]
    # "the next day" counts from a day that the text has told, not from the article's
    fits = [day_matches(day, posted, holders.published) for day in days if not day.narrated]
    return bool(fits) and all(fit is False for fit in fits)


def _is_single_word(one: Found, holders: Holders) -> bool:
    """Tell whether a word of an unspaced script stands in marks that nothing attributes: 「中止」か「延期」か."""
    short = is_unspaced(one.text) and len(one.text) <= _SENTENCE
    return short and not one.attribution.hits and not holders.announces(one)
