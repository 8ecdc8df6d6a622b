"""Words for what is false, and of what they are said: a doctored tweet, an account that is a parody."""

import re

from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.cues import Hit
from tweetcite.text import fold, fold_word

_LONGEST_SOURCE = 40
_LONGEST_OWNED = 24
_LONGEST_CLAUSE = 120
_NEAR_NOUN = 4
"""Words between what is false and the post that it is said of."""
_CLAUSE_STOP = re.compile('[.;:!?“”«»"()|\n]')


def disowns_words(hit: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether what stands behind the words in apposition says so of them: “…”, a quotation that is invented."""
    behind = cast.article.text[passage.tail.start : hit.start]
    return passage.tail.start <= hit.start and behind.lstrip()[:1] in (",", "(") and len(behind) <= _LONGEST_SOURCE


def is_forger(hit: Hit, passage: Passage, cast: Cast) -> bool:
    """Tell whether who says the words is called a false voice right behind them: “…,” one worker's spoof had it."""
    text, language, tail = cast.article.text, cast.language, passage.tail
    if not tail.start <= hit.start < tail.end or not language.cased:
        return False
    before = [fold(word) for word in cast.words(text[tail.start : hit.start])]
    verbs = language.speech_verbs | language.post_verbs | language.write_verbs | language.tenses
    behind = [fold(word) for word in cast.words(text[hit.end : hit.end + _LONGEST_OWNED])[:1]]
    return len(before) <= _NEAR_NOUN and verbs.isdisjoint(before) and not verbs.isdisjoint(behind)


def disowns_post(hit: Hit, cast: Cast) -> bool:
    """Tell whether a word for what is false is said of a post: a doctored tweet, an account that is a parody, had
    supposedly written; not a deal forged by a board, nor fake news.
    """
    text, language = cast.article.text, cast.language
    before = _CLAUSE_STOP.split(text[max(0, hit.start - _LONGEST_CLAUSE) : hit.start])[-1]
    after = _CLAUSE_STOP.split(text[hit.end : hit.end + _LONGEST_CLAUSE], maxsplit=1)[0]
    ahead, behind = [[fold_word(word) for word in cast.words(part)] for part in (before, after)]
    nouns = language.post_nouns | language.account_nouns | language.weak_nouns | language.homonyms | language.pictures
    near = {*ahead[-_NEAR_NOUN:], *behind[:_NEAR_NOUN], *hit.text.split("-")}
    verb = next((word for word in behind if word not in language.auxiliaries | language.tenses), "")
    return bool(near & nouns) or verb in language.post_verbs | language.write_verbs
