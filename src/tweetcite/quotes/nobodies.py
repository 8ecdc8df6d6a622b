"""Words that go on with those before them: of somebody without a name, or of whom a participle hangs on."""

import re

from tweetcite.model import Span
from tweetcite.namesakes import name_words
from tweetcite.quotes.attribution import Attribution
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.text import fold_word, index_words

_QUOTED = re.compile('[“"][^“”"]*[”"]')
_REACH = 600


def goes_on_with_nobody(before: Passage, said: Attribution, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether words that nothing attributes, or a participle, stand behind others whose verb has a subject that is
    nobody's name, so that whoever spoke above does not go on: “…,” Local 14 told its members. “…”; “…,” prosecutors
    posted, noting that he “…”.
    """
    nobody = said.speaker is None or said.speaker.name is None
    near = before.parts[-1].block == passage.block and nobody
    if not near or found.speaker is None:
        return False
    if found.speaker.evidence in ("pronoun", "sentence-before") and _means_several(passage, found.speaker.name, cast):
        return True
    verb = said.cue or next((hit for hit in said.hits if hit.kind in ATTRIBUTING), None)
    hangs = _hangs_on(before, passage, found, cast)
    guessed = found.speaker.evidence == "sentence-before" and (found.orphan or hangs)
    if not guessed or verb is None or verb.start < before.tail.start:
        return False
    if said.speaker is not None and found.orphan and cast.language.people_pronouns:
        return True  # “…,” wrote a rower from Larkin End. “…”
    told = cast.words(cast.article.text[before.tail.start : verb.start])
    return bool(told) and (hangs or found.speaker.name not in cast.people_in(passage.before))


def hangs_on_verb_behind(before: Passage, said: Attribution, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether a participle goes on with the verb behind the words before, whose subject is its own: Tarn was
    “out”, the club posted, adding that he “knew why”.
    """
    verb, cue = said.cue, found.cue
    if verb is None or cue is None or said.speaker is None or not _hangs_on(before, passage, found, cast):
        return False
    comma = cast.article.text.rfind(",", verb.end, cue.start)
    if comma >= 0 and cast.names_in(Span(comma, cue.start)):
        return False  # the club posted, Holm adding that he “knew why”
    between = cast.cues_in(Span(verb.end, cue.start)) if verb.end < cue.start else ()
    return before.tail.start <= verb.start < cue.start and not any(hit.kind in ATTRIBUTING for hit in between)


def _means_several(passage: Passage, name: str | None, cast: Cast) -> bool:
    """Tell whether the pronoun for several means those who spoke before without a name, not the one of whom they speak:
    “Tarn was cleared,” detectives posted. The file, they said, “is closed”.
    """
    text, language = cast.article.text, cast.language
    words = [fold_word(word) for span in (passage.lead, passage.tail) for word in cast.words(span.slice(text))]
    several = {language.pronouns.get(word) for word in words if word in language.subjects}
    start = max(cast.article.blocks[passage.block].span.start, passage.sentence.start - _REACH)
    earlier = text[start : passage.sentence.start]
    quoted = index_words(" ".join(_QUOTED.findall(earlier)))
    spoken_of = not set(name_words(name or "")[-1:]).isdisjoint(quoted)
    return bool(language.people_pronouns) and several == {"p"} and spoken_of


def _hangs_on(before: Passage, passage: Passage, found: Attribution, cast: Cast) -> bool:
    """Tell whether the verb of words is a participle in the sentence of those before them."""
    cue, participles = found.cue, cast.language.participles
    hangs = cue is not None and bool(participles) and cue.text.endswith(participles or "\0")
    return hangs and before.sentence == passage.sentence
