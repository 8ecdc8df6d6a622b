"""One more of a row of posts: And a third: “…”; Another: “…”; And this one, from just last week: “…”."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.quotes.attribution import Attribution, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.text import fold_word

_LONGEST = 4
"""Words for one more of a kind."""
_LAST = 3


def go_on_with_series(passage: Passage, cast: Cast, before: Passage, said: Attribution) -> Attribution | None:
    """Return the source of the quotation before, where only words for one more of its kind and a colon lead to this."""
    lead = passage.lead.slice(cast.article.text).strip()
    opens = lead.endswith(":") and passage.lead.start == passage.sentence.start
    name = said.speaker.name if said.speaker else None
    near = 0 <= passage.block - before.parts[-1].block <= 1
    if not (opens and cast.language.cased and name and near):
        return None
    if any(hit.kind in ATTRIBUTING for hit in cast.cues_in(passage.lead)):
        return None  # a third user said: somebody else
    words = [fold_word(word) for word in cast.words(lead.partition(",")[0])]
    more = _is_one_more(words, cast.language)
    return Attribution(said.hits, said.cue, name_speaker(name, "run"), orphan=False) if more else None


def _is_one_more(words: Sequence[str], language: Language) -> bool:
    """Tell whether words mean one more of what was named before: a third, another, this one, the last one."""
    own = [word for word in words if word != language.conjunction]
    if not 0 < len(own) <= _LONGEST:
        return False
    determiners = language.indefinite | language.definite | language.back_references
    if len(own) == _LAST and own[0] in determiners and own[-1] in language.indefinite - language.ones:
        return True
    counted = not language.ordinals.keys().isdisjoint(own) or own[0] in language.back_references
    known = determiners | language.ones | language.ordinals.keys()
    return all(word in known for word in own) and (counted or len(own) == 1)
