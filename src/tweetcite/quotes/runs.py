"""Runs of one speaker's quotations: which go on with one that is cited, and which end the run."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Embed
from tweetcite.namesakes import is_same_name
from tweetcite.quotes.clues import SOURCES
from tweetcite.quotes.cues import ATTRIBUTING, find_phrases
from tweetcite.quotes.found import Found, Holders
from tweetcite.quotes.spots import is_said_in_a_place
from tweetcite.quotes.titles import (
    is_nickname,
    is_nominal,
    is_predicate,
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
_SETS_OFF = ("–", "—", "-", "(", "[")
_LONGEST_SOURCE = 60
_SENTENCE_BEGINS = re.compile(r"(?<!\d)[.!?] [^\W\d_a-z]")
_LONGEST_TOPIC = 8
_KOREAN_ENDS = ("다", "요", "까", "라")
"""How a Korean sentence ends."""
_CARRIED = frozenset({"run", "sentence-before"})
"""Evidence of a speaker whom the sentence before names."""
_NAMED = frozenset({"lead", "same-sentence", "inverted", "closing", "pronoun", "description", "body"})
"""Evidence of a speaker for whom a word stands in the sentence of the quotation."""


def spread_run(
    found: Sequence[Found], cited: list[bool], run: Sequence[int], holders: Holders, language: Language
) -> None:
    """Cite the members of a run that stand near one that is cited."""
    members = {
        i
        for i in (k for k in run if not is_said_in_a_place(found[k], holders))
        if _joins_run(found[i], holders, language, sure=_goes_on_with_guess(found, i))
        or _shares_verb(found, i, language)
        or _speaks_on(found, i, holders, language)
        or _goes_on_in_sentence(found, i, holders, language)
        or _is_presented_next(found, i, holders)
        or _adds_to(found, i, holders)
        or _is_shown_next(found, i, holders)
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
            if order is not run and not cited[i] and _goes_on_elsewhere(found, cited, i):
                continue
            last = beside if one.has("carry") else near  # a part of a sentence carries no more than "she added"
            joins = last is not None and i in members and is_near(last, one)
            if joins and not cited[i] and not _follows_speech(found, cited, i):
                cited[i] = True
            if cited[i] and not one.has("disowning"):
                near, beside = one if i in members else near, one


def _goes_on_elsewhere(found: Sequence[Found], cited: Sequence[bool], i: int) -> bool:
    """Tell whether words that nothing attributes go on with others that are not cited, where another occasion was named
    last: what is cited behind them says nothing of them.
    """
    one, before = found[i], found[max(0, i - 1)]
    same = i > 0 and before.passage.parts[-1].block == one.passage.block and before.speaker == one.speaker
    return same and one.attribution.orphan and one.medium == "other" and not cited[i - 1]


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


def shares_shown_verb(found: Sequence[Found], i: int, holders: Holders) -> bool:
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
    return any(lies_in(part.text, embed) for other in joined for part in (one, other) for embed in embeds)


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
    sure = not one.is_doubtful or (one.attribution.speaker == before.attribution.speaker and not before.is_doubtful)
    alone = not one.attribution.hits and not one.elsewhere and sure and one.medium != "other"
    if not i or not alone or one.speaker is None or not holders.announces(one):
        return False
    next_to = before.passage.block == one.passage.block and one.passage.before.start <= before.passage.sentence.start
    next_to = next_to or _opens_next_paragraph(one, before, holders)
    topic = next_to and before.passage.block == one.passage.block and _opens_with_topic(one, holders)
    opens = next_to and (topic or _opens_with_speaker(one, holders))  # not "At the fair she did not hide"
    return opens and len(index_words(one.text)) >= _SENTENCE and not is_title(one, holders)


def _opens_with_topic(one: Found, holders: Holders) -> bool:
    """Tell whether nothing but what they are about leads to the words: As for the lost ones: “…”."""
    lead = holders.text[one.passage.sentence.start : one.passage.lead.end]
    if len(lead) > _LONGEST_SOURCE * 2:
        return False
    phrases = find_phrases(lead, 0, len(lead), holders.language.topics)
    return bool(phrases) and phrases[0][1] == 0 and len(index_words(lead)) <= _LONGEST_TOPIC


def _is_shown_next(found: Sequence[Found], i: int, holders: Holders) -> bool:
    """Tell whether words to which no verb leads stand right behind others of whose author an embedded post has them:
    the club was “sad”, it tweeted. The old man, as he was called, “ran it for 30 years and missed two days”.
    """
    one, before = found[i], found[max(0, i - 1)]
    if not i or not one.is_guessed or one.elsewhere or one.attribution.hits or one.speaker != before.speaker:
        return False
    next_to = before.passage.block == one.passage.block and one.passage.before.start <= before.passage.sentence.start
    shown = next_to and any(lies_in(one.text, embed) for embed in holders.embeds_of(one.speaker))
    return shown and len(index_words(one.text)) > _SENTENCE and not is_title(one, holders)


def _opens_next_paragraph(one: Found, before: Found, holders: Holders) -> bool:
    """Tell whether the paragraph behind others of the same speaker opens with a pronoun for that speaker."""
    language, follows = holders.language, one.passage.block - before.passage.parts[-1].block
    opening = index_words(one.passage.sentence.slice(holders.text))[:1]
    starts = one.passage.sentence.start == holders.blocks[one.passage.block].span.start
    speaker = one.attribution.speaker
    found = speaker is not None and speaker.evidence == "pronoun" and not language.subjects.isdisjoint(opening)
    meant = found or not language.people_pronouns.isdisjoint(opening)  # not "It was a cold night: “…”"
    official = not language.officials.isdisjoint(index_words(one.passage.sentence.slice(holders.text))[:_FEW])
    meant = meant or official  # O autarca deixa uma garantia: «…»
    return 0 < follows <= 1 and starts and before.speaker == one.speaker and meant


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
    behind = index_words(one.passage.tail.slice(holders.text))[:1]
    told = told or not language.events.isdisjoint(behind)  # during a visit to the quay
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
    known = pronouns + tuple(holders.language.officials)
    return any(word.startswith(names) or fold_word(word) in known for word in words)


def _goes_on_with(one: Found, before: Found) -> bool:
    """Tell whether words are governed by the verb of the quotation before them in their sentence."""
    speaker = one.attribution.speaker
    return speaker is not None and speaker.evidence == "run" and one.attribution.cue == before.attribution.cue


def is_near(cited: Found, other: Found) -> bool:
    """Tell whether a quotation stands near enough to a cited one of the same speaker to go on with it."""
    # what was named last stands before both, and does not keep the first from being cited
    opens = len(other.passage.before) == 0 and other.passage.block - cited.passage.block == 1
    opens = opens and cited.named_at == other.named_at and other.medium == "other"
    # told donors in a post that “…”. [next] “…,” she advised
    same = cited.passage.block == other.passage.block or (opens and cited.attribution.addressed and cited.has("noun"))
    told = cited.medium == "other" and same
    if other.medium == "other" and not other.attribution.orphan and not told:
        return False
    return abs(other.passage.block - cited.passage.parts[-1].block) <= _NEAR


def _follows_speech(found: Sequence[Found], cited: Sequence[bool], i: int) -> bool:
    """Tell whether a quotation that names no post goes on with one of its paragraph that is not cited; where a verb
    attributes it, only with words that the article places elsewhere.
    """
    one = found[i]
    if not i or one.has("post", "write", "noun", "platform") or cited[i - 1] or not _is_of_same(found[i - 1], one):
        return False
    if one.attribution.orphan and found[i - 1].has("speech", "occasion"):
        return True
    for k in range(i - 1, -1, -1):
        if cited[k] or not _is_of_same(found[k], one):
            return False
        if found[k].elsewhere or found[k].attribution.addressed:
            return True
    return False


def _is_of_same(before: Found, one: Found) -> bool:
    return before.passage.block == one.passage.block and before.speaker == one.speaker


def ends_run(first: Found, other: Found, language: Language) -> bool:
    if other.unnamed or first.unnamed:
        return True
    if other.speaker is None or first.speaker is None:
        return first.speaker is None
    return not is_same_name(first.speaker, other.speaker, language.titles, language.name_endings)


def _goes_on_with_guess(found: Sequence[Found], i: int) -> bool:
    """Tell whether words that nothing attributes stand right behind others whose speaker is guessed as well: as surely
    as those they are the same body's.
    """
    one, before = found[i], found[max(0, i - 1)]
    same = one.attribution.orphan and one.attribution.speaker == before.attribution.speaker
    return i > 0 and same and before.passage.parts[-1].block == one.passage.block and not before.is_doubtful


def _joins_run(one: Found, holders: Holders, language: Language, *, sure: bool = False) -> bool:
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
    if (one.is_doubtful and not sure) or (one.attribution.addressed and not one.has("platform", "noun")):
        return False
    if one.attribution.orphan and read_source(one, holders) is not None:
        return False
    if one.attribution.orphan or one.has("post", "write", "carry", "noun", "voice", "reply"):
        return True
    if one.has("speech") and one.has("platform", "audience") and language.people_pronouns:
        return True  # said on X that it was “…”
    if one.has("speech") and not language.cased:
        whole = holders.announces(one) or bool(language.quotatives)  # وأوضح: «…»
        return len(index_words(one.text)) >= (_SENTENCE - whole)
    return one.has("speech") and (one.text[:1].isupper() or not one.text[:1].isalpha())


def _is_term(one: Found, holders: Holders) -> bool:
    """Tell whether a colon leads to a word in small letters that nobody is said to speak: They have a word for it."""
    speaker = one.attribution.speaker
    inferred = speaker is not None and speaker.evidence == "run" and not one.has(*ATTRIBUTING, *SOURCES)
    return inferred and holders.announces(one) and one.text[:1].islower()


def read_source(one: Found, holders: Holders) -> bool | None:
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


def lies_in(text: str, embed: Embed) -> bool:
    """Tell whether most of the words lie in an embedded post, or most of a post that is cut short lies in the words;
    what brackets say was put in does not count.
    """
    words = embed.words or ""
    text = _PUT_IN.sub(" ", text)
    if share_of_words(text, words) >= _IN_EMBED:
        return True
    cut = embed.post.truncated or words.rstrip().endswith(("…", "..."))
    return cut and len(index_words(words)) >= _LEAST_OF_CUT and share_of_words(words, text) >= _OF_CUT
