"""Which quotations are cited from a post: by a cue of their own, by a run of one speaker's, or by the embed's words."""

import re
from collections.abc import Sequence

from tweetcite.dates import day_matches, find_days
from tweetcite.languages import Language
from tweetcite.model import Embed
from tweetcite.names import is_same_name
from tweetcite.quotes.clues import SOURCES
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.found import Found, Holders
from tweetcite.quotes.titles import (
    is_nickname,
    is_nominal,
    is_posted,
    is_predicate,
    is_stray,
    is_subject,
    is_title,
    is_work,
)
from tweetcite.text import fold_word, index_words, is_unspaced, share_of_words

_PUT_IN = re.compile(r"\[[^\[\]]*\]")
_IN_EMBED = 0.6
_OF_CUT = 0.8
_LEAST_OF_CUT = 8
_SENTENCE = 4
_NEAR = 2
_FEW = 2
_HANDLE = re.compile(r"(?<![\w.@/])@[A-Za-z_]\w{2,}\b(?!\.\w)")
_HASHTAG = re.compile(r"(?<!\w)#[^\W\d_]\w{2,}[.!?…,]*$")
_SETS_OFF = ("–", "—", "-", "(", "[")
_LONGEST_SOURCE = 60
_SENTENCE_BEGINS = re.compile(r"(?<!\d)[.!?] [^\W\d_a-z]")
_ASKED = ("?", "？", "؟")
_KOREAN_ENDS = ("다", "요", "까", "라")
"""How a Korean sentence ends."""
_CARRIED = frozenset({"run", "sentence-before"})
"""Evidence of a speaker whom the sentence before names."""
_NAMED = frozenset({"lead", "same-sentence", "inverted", "closing", "pronoun", "description"})
"""Evidence of a speaker for whom a word stands in the sentence of the quotation."""


def mark_cited(found: Sequence[Found], holders: Holders, language: Language) -> list[bool]:
    """Tell for each quotation whether it is cited from a post."""
    cited = [_is_cited(one, holders) or _shares_shown_verb(found, i, holders) for i, one in enumerate(found)]
    for i, one in enumerate(found[1:], 1):
        before = found[i - 1]
        if cited[i - 1] and (_answers(one, before) or _carries_on(one, before, holders)):
            cited[i] = True
    asked = (i for i in range(1, len(found)) if not cited[i - 1])
    spoken = {i for i in asked if _answers_question(found[i - 1], found[i], holders)}
    cited = [is_cited and i not in spoken for i, is_cited in enumerate(cited)]
    # A run of one speaker's quotations is cited as a whole; it ends when somebody else is quoted.
    start = 0
    while start < len(found):
        end = start + 1
        while end < len(found) and not _ends_run(found[start], found[end], language):
            end += 1
        _spread(found, cited, [i for i in range(start, end) if i not in spoken], holders, language)
        start = end
    return cited


def _answers(one: Found, before: Found) -> bool:
    """Tell whether words are one more post of many: “…,” one user wrote on X. “…,” another replied."""
    return before.unnamed and one.unnamed and one.has("write", "reply") and not one.elsewhere


def _carries_on(one: Found, before: Found, holders: Holders) -> bool:
    """Tell whether words go on with a post of somebody whom the article never names: “…,” its leader posted. “…,” she
    added.
    """
    nameless = one.speaker is None and before.speaker is None and not one.unnamed
    goes_on = one.has("carry") or _is_sequel(one, holders)
    if not nameless or one.elsewhere or not goes_on or one.has("occasion") or not _is_near(before, one):
        return False
    around = one.passage.lead.slice(holders.text) + one.passage.tail.slice(holders.text)
    told = not before.unnamed or not holders.language.subjects.isdisjoint(index_words(around))
    return (
        told and len(index_words(one.text)) > _FEW and not is_title(one, holders) and not is_nickname(one, holders.text)
    )


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
    shown = any(_lies_in(one.text, e) for e in holders.embeds_of(one.speaker))
    return asked and answers and near and not shown and before.speaker != one.speaker


def _spread(
    found: Sequence[Found], cited: list[bool], run: Sequence[int], holders: Holders, language: Language
) -> None:
    """Cite the members of a run that stand near one that is cited."""
    members = {
        i
        for i in run
        if _joins_run(found[i], holders, language)
        or _shares_verb(found, i, language)
        or _speaks_on(found, i, holders, language)
        or _goes_on_in_sentence(found, i, holders, language)
        or _is_presented_next(found, i, holders)
        or _adds_to(found, i, holders)
    }
    for order in (run, run[::-1]):
        near: Found | None = None
        beside: Found | None = None
        for i in order:
            one = found[i]
            # “…” diyen A, “…” diye yazdı: a participle tells of the act that the verb behind it names
            back = order is not run and one.has("speech") and not (cited[i] and language.genitive)
            if back and not (near and _shares_sentence(one, near)):
                continue
            last = beside if one.has("carry") else near  # a part of a sentence carries no more than "she added"
            joins = last is not None and i in members and _is_near(last, one)
            if joins and not cited[i] and not _follows_speech(found, cited, i):
                cited[i] = True
            if cited[i] and not one.has("disowning"):
                near, beside = one if i in members else near, one


def _shares_sentence(one: Found, other: Found) -> bool:
    """Tell whether one speaker's words stand in one sentence with others: “…” diyen Bo Tarn, “…” diye yazdı."""
    return one.passage.sentence == other.passage.sentence and one.speaker == other.speaker


def _shares_verb(found: Sequence[Found], i: int, language: Language) -> bool:
    """Tell whether one verb closes a sentence of several quotations: "…"라며 "…"라고 밝혔다."""
    one = found[i]
    cue = one.attribution.cue
    if not i or not language.verb_final or one.elsewhere or one.speaker is None or cue is None:
        return False
    said = cue.kind in ATTRIBUTING and not one.attribution.orphan and cue.text not in language.nicknaming
    return said and found[i - 1].passage.sentence == one.passage.sentence and _is_long(one, language)


def _shares_shown_verb(found: Sequence[Found], i: int, holders: Holders) -> bool:
    """Tell whether one verb leads to two parts of a sentence, and an embedded post of the speaker holds one of them:
    objected that the road “may close” and that nobody “had been told of it”.
    """
    one = found[i]
    cue = one.attribution.cue
    if cue is None or one.elsewhere or one.attribution.addressed or len(index_words(one.text)) < _FEW:
        return False
    if is_nominal(one, holders) or is_title(one, holders) or is_nickname(one, holders.text):
        return False
    beside = [found[k] for k in (i - 1, i + 1) if 0 <= k < len(found)]
    joined = [other for other in beside if other.attribution.cue == cue and _shares_sentence(one, other)]
    joined = [other for other in joined if cue.end <= min(part.passage.parts[0].outer.start for part in (one, other))]
    embeds = holders.embeds_of(one.speaker)
    return any(_lies_in(part.text, embed) for other in joined for part in (one, other) for embed in embeds)


def _speaks_on(found: Sequence[Found], i: int, holders: Holders, language: Language) -> bool:
    """Tell whether a part of a sentence goes on with the sentence before: X wrote: “…”. She said the road was “…”."""
    one, before = found[i], found[max(0, i - 1)]
    speaker = one.attribution.speaker
    if not i or not language.cased or not one.has("speech") or one.elsewhere or one.attribution.addressed:
        return False
    if _was_said_before(one, holders):
        return False
    if speaker is None or not (
        speaker.evidence in _NAMED or _goes_on_with(one, before) or _drops_subject(one, holders)
    ):
        return False
    follows = before.passage.block == one.passage.block and one.passage.before.start <= before.passage.sentence.start
    cue = one.attribution.cue
    named = cue is not None and cue.text in language.nicknaming
    told = named or is_nominal(one, holders) or is_title(one, holders) or is_nickname(one, holders.text)
    return follows and not told and len(index_words(one.text)) > _FEW


def _goes_on_in_sentence(found: Sequence[Found], i: int, holders: Holders, language: Language) -> bool:
    """Tell whether words that somebody says stand in one sentence with others of the same: “…” diyen Bo Tarn, “…” diye
    yazdı.
    """
    one = found[i]
    said = one.has("speech") or (one.attribution.cue is None and holders.announces(one))
    if not said or one.elsewhere or one.attribution.addressed or one.speaker is None or _was_said_before(one, holders):
        return False
    cue = one.attribution.cue
    told = (cue is not None and cue.text in language.nicknaming) or is_nickname(one, holders.text)
    beside = [found[k] for k in (i - 1, i + 1) if 0 <= k < len(found)]
    beside = [other for other in beside if other.has("post", "write", "noun", "platform") and not other.elsewhere]
    joined = any(_shares_sentence(one, other) and _is_long(other, language) for other in beside)
    return joined and not told and not is_title(one, holders) and _is_long(one, language)


def _is_long(one: Found, language: Language) -> bool:
    """Tell whether words are more than a term: three, or a sentence of two in Korean, where its verb shows it."""
    words = index_words(one.text)
    sentence = len(words) == _FEW and words[-1].endswith(_KOREAN_ENDS) and bool(language.quotatives)
    return len(words) > _FEW or sentence


def _drops_subject(one: Found, holders: Holders) -> bool:
    """Tell whether a verb without a subject opens the sentence, but for a word of time: Luego prometió que «…»; not "in
    the council".
    """
    language, speaker, lead = holders.language, one.attribution.speaker, one.passage.lead
    verbs = [hit for hit in one.attribution.hits if hit.kind in ATTRIBUTING and lead.start <= hit.start < lead.end]
    if not verbs or speaker is None or speaker.evidence not in _CARRIED or not language.drops_subjects:
        return False
    words = index_words(holders.text[one.passage.sentence.start : min(hit.start for hit in verbs)])
    known = (language.openers | language.times | language.sequels | language.auxiliaries) - language.prepositions
    return len(words) <= _FEW and all(word in known for word in words)


def _was_said_before(one: Found, holders: Holders) -> bool:
    """Tell whether the verb before the words says that they were said before what is told: who had called it “…”."""
    cue, lead = one.attribution.cue, one.passage.lead
    if cue is None or not lead.start <= cue.start < lead.end:
        return False
    before = index_words(holders.text[lead.start : cue.start])
    return not holders.language.perfects.isdisjoint(before[-_FEW:])


def _is_presented_next(found: Sequence[Found], i: int, holders: Holders) -> bool:
    """Tell whether a colon presents words right behind others of the same speaker, and nothing says where they are
    from: X tweeted: “…”. She did not hide her own vote: “…”.
    """
    one, before = found[i], found[max(0, i - 1)]
    alone = not one.attribution.hits and not one.elsewhere and not one.is_doubtful and one.medium != "other"
    if not i or not alone or one.speaker is None or not holders.announces(one):
        return False
    next_to = before.passage.block == one.passage.block and one.passage.before.start <= before.passage.sentence.start
    opens = next_to and _opens_with_speaker(one, holders)  # not "At the fair she did not hide"
    return opens and len(index_words(one.text)) >= _SENTENCE and not is_title(one, holders)


def _adds_to(found: Sequence[Found], i: int, holders: Holders) -> bool:
    """Tell whether a sentence says that the one whose words stand right before it said more: “…,” she tweeted. She also
    boasted that the road was “…”.
    """
    one, before, language = found[i], found[max(0, i - 1)], holders.language
    cue, lead = one.attribution.cue, one.passage.lead
    said = cue is not None and cue.kind == "speech" and lead.start <= cue.start < lead.end
    if not i or not said or one.elsewhere or one.attribution.addressed or one.is_doubtful or cue is None:
        return False
    words = index_words(holders.text[one.passage.sentence.start : lead.end])[: _SENTENCE + 1]
    adds = lead.start == one.passage.sentence.start and not language.additives.isdisjoint(words)
    near = one.passage.block - before.passage.parts[-1].block <= 1
    told = cue.text in language.nicknaming or is_nickname(one, holders.text) or is_title(one, holders)
    told = told or (len(index_words(one.text)) <= _FEW and is_nominal(one, holders))
    return adds and near and not told and _opens_with_speaker(one, holders) and len(index_words(one.text)) >= _FEW


def _opens_with_speaker(one: Found, holders: Holders) -> bool:
    """Tell whether the name of the speaker, or a pronoun, is among the first words of the sentence."""
    opening = one.passage.sentence.slice(holders.text).lstrip().casefold()
    words = (opening,) if is_unspaced(opening[:1]) else opening.split()[:_FEW]
    pronouns = tuple(holders.language.pronouns)
    if is_unspaced(opening[:1]) and opening.startswith(pronouns):
        return True
    if one.attribution.speaker is not None and one.attribution.speaker.evidence == "description":
        return True
    names = tuple((one.speaker or "").casefold().split())
    return any(word.startswith(names) or fold_word(word) in pronouns for word in words)


def _goes_on_with(one: Found, before: Found) -> bool:
    """Tell whether words are governed by the verb of the quotation before them in their sentence."""
    speaker = one.attribution.speaker
    return speaker is not None and speaker.evidence == "run" and one.attribution.cue == before.attribution.cue


def _is_near(cited: Found, other: Found) -> bool:
    """Tell whether a quotation stands near enough to a cited one of the same speaker to go on with it."""
    if other.medium == "other" and not other.attribution.orphan:
        return False
    return abs(other.passage.block - cited.passage.parts[-1].block) <= _NEAR


def _follows_speech(found: Sequence[Found], cited: Sequence[bool], i: int) -> bool:
    """Tell whether a quotation without an attribution goes on with one of its paragraph that is not cited."""
    if not i or not found[i].attribution.orphan:
        return False
    before = found[i - 1]
    same = before.passage.block == found[i].passage.block and before.speaker == found[i].speaker
    return same and not cited[i - 1] and before.has("speech", "occasion")


def _ends_run(first: Found, other: Found, language: Language) -> bool:
    if other.unnamed or first.unnamed:
        return True
    if other.speaker is None or first.speaker is None:
        return first.speaker is None
    return not is_same_name(first.speaker, other.speaker, language.titles, language.name_endings)


def _joins_run(one: Found, holders: Holders, language: Language) -> bool:
    """Tell whether a quotation goes on with its speaker's run: "she added", a sentence of its own, "the post said".

    What somebody merely said in a word or two inside another sentence ("whom he called a clown") does not.
    """
    cue = one.attribution.cue
    if one.speaker is None or one.elsewhere or (cue and cue.text in language.nicknaming):
        return False
    if is_title(one, holders) or is_nickname(one, holders.text) or is_work(one, holders):
        return False
    if len(index_words(one.text)) <= _FEW and (is_nominal(one, holders) or _is_term(one, holders)):
        return False
    if one.attribution.speaker is not None and one.attribution.speaker.evidence == "run" and is_predicate(one, holders):
        return False
    if one.is_doubtful or (one.attribution.addressed and not one.has("platform")):
        return False
    if one.attribution.orphan and _read_source(one, holders) is not None:
        return False
    if one.attribution.orphan or one.has("post", "write", "carry", "noun", "voice", "reply"):
        return True
    if one.has("speech") and not language.cased:
        whole = holders.announces(one) or bool(language.quotatives)  # وأوضح: «…»
        return len(index_words(one.text)) >= (_SENTENCE - whole)
    return one.has("speech") and (one.text[:1].isupper() or not one.text[:1].isalpha())


def _is_term(one: Found, holders: Holders) -> bool:
    """Tell whether a colon leads to a word in small letters that nobody is said to speak: They have a word for it."""
    speaker = one.attribution.speaker
    inferred = speaker is not None and speaker.evidence == "run" and not one.has(*ATTRIBUTING, *SOURCES)
    return inferred and holders.announces(one) and one.text[:1].islower()


def _is_cited(one: Found, holders: Holders) -> bool:
    if one.elsewhere:
        return False
    embeds = holders.embeds_of(one.speaker)
    held = [e for e in embeds if _lies_in(one.text, e)]
    if held and all(_is_said_apart(one, e, holders) for e in held):
        return False
    if held and len(index_words(one.text)) <= _FEW and is_work(one, holders):
        return False  # the revival of “Glass Tide”
    if held and one.attribution.addressed and len(index_words(one.text)) <= _FEW:
        return False  # told the Ledger that it was “great”: a word is no sign of a post
    # who is known only from the embed's words is not quoted for sure: these may be anyone's
    if held and one.is_guessed and _is_called_line(one, holders):
        return True
    if _is_single_word(one, holders):
        return False
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
    if not is_unspaced(one.text) and is_stray(one, holders):
        return False
    if _is_addressed_online(one) or _read_source(one, holders):
        return True
    said = one.has("write", "carry", "speech") or holders.announces(one) or one.is_presented or one.is_placed
    if one.has("post") or (one.has("platform", "audience") and said):
        return True
    if one.has("voice") and one.medium == "post" and holders.announces(one) and one.is_owned:
        return True
    if one.has("noun") and (said or holders.kind_of(one) != "headline") and not _is_left(one):
        return True
    if not one.has("write", "reply") or one.medium == "other":
        return False
    if one.speaker is None or (one.attribution.orphan and not embeds and holders.language.cased):
        return False
    return bool(embeds) or one.about_posts


def _read_source(one: Found, holders: Holders) -> bool | None:
    """Tell whether the line behind the words of a paragraph names a platform and no more than a day: “…” – 25 June,
    Twitter. None where no such line with a day is there: what is from a paper or a speech is no post.
    """
    text, language = holders.text, holders.language
    start, end = one.passage.parts[-1].outer.end, holders.blocks[one.passage.parts[-1].block].span.end
    line = text[start:end].strip() if end - start <= _LONGEST_SOURCE else ""
    words = index_words(line) if line.startswith(_SETS_OFF) else ()
    dated = any(word.isdigit() or word in language.months or word in language.weekdays for word in words)
    if not dated or _SENTENCE_BEGINS.search(line):
        return None
    own = language.platform_names.keys() | language.post_nouns
    known = own | language.months.keys() | language.weekdays.keys() | language.networks
    known |= language.mediums | language.definite | language.date_joins
    return not own.isdisjoint(words) and all(word in known or word.isdigit() for word in words)


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
    fits = [day_matches(day, posted, holders.published) for day in days]
    return bool(fits) and all(fit is False for fit in fits)


def _is_single_word(one: Found, holders: Holders) -> bool:
    """Tell whether a word of an unspaced script stands in marks that nothing attributes: 「中止」か「延期」か."""
    short = is_unspaced(one.text) and len(one.text) <= _SENTENCE
    return short and not one.attribution.hits and not holders.announces(one)


def _lies_in(text: str, embed: Embed) -> bool:
    """Tell whether most of the words lie in an embedded post, or most of a post that is cut short lies in the words;
    what brackets say was put in does not count.
    """
    words = embed.words or ""
    text = _PUT_IN.sub(" ", text)
    if share_of_words(text, words) >= _IN_EMBED:
        return True
    cut = embed.post.truncated or words.rstrip().endswith(("…", "..."))
    return cut and len(index_words(words)) >= _LEAST_OF_CUT and share_of_words(words, text) >= _OF_CUT
