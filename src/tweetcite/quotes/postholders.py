"""Whose post the words stand in, where the owner's name is written right behind the noun for it, or before its marks.

In در توییت سارا نوری آمده است and בציוץ של דנה ברק נכתב nobody else speaks; whoever shares a post speaks its words as
little as whoever finds fault with it: Ada, Bo Tarn'ın “…” paylaşımını eleştirdi.
"""

import re

from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.text import fold_word, is_unspaced

_LONGEST_GAP = 24
_OWNED = re.compile("[一-龠]{0,4}(?:さん|氏)?の(?:[^、。はがもを]{1,12}での)?")
"""What stands between the name of who holds an office and the marks: 県議の, さんのＸでの."""
_COLONS = (":", "：")


def find_post_holder(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose post the words are said to stand in: of the noun before them, or of the one right behind them."""
    holder = _find_around(passage, cast) or _find_behind_noun(passage, cast)
    return Speaker(cast.fullest(holder.text), "possessive") if holder else None


def find_holder_around(passage: Passage, cast: Cast) -> Speaker | None:
    """Return whose post the words are between an owner and a noun for it."""
    holder = _find_around(passage, cast)
    return Speaker(cast.fullest(holder.text), "possessive") if holder else None


def _find_around(passage: Passage, cast: Cast) -> Name | None:
    """Return the name in the genitive right before the marks, where a noun for a post stands right behind them: Bo
    Tarn'ın “…” paylaşımı, 森田県議のＸでの「…」との投稿.
    """
    text, language = cast.article.text, cast.language
    joined = bool(language.subject_marks) and is_unspaced(text[passage.lead.start : passage.lead.start + 1])
    names = cast.names_in(passage.lead) if language.genitive or joined else ()
    nouns = [hit for hit in cast.cues_in(passage.tail) if hit.kind == "noun"]
    if not names or not nouns:
        return None
    gap, behind = text[names[-1].span.end : passage.lead.end], text[passage.tail.start : nouns[0].start]
    if joined:
        owned = _OWNED.fullmatch(gap) is not None and behind in language.naming
    else:
        owner = re.match(language.genitive, gap)
        owned = bool(owner) and not behind.strip() and not gap[owner.end() if owner else 0 :].strip()
    return names[-1] if owned else None


def _find_behind_noun(passage: Passage, cast: Cast) -> Name | None:
    """Return the name right behind the last noun for a post, where what follows only leads from it to the words."""
    text, language, lead = cast.article.text, cast.language, passage.lead
    if not language.carried or is_unspaced(text[lead.start : lead.start + 1]):
        return None
    for noun in reversed([hit for hit in cast.cues_in(lead) if hit.kind == "noun"]):
        names = cast.names_in(Span(noun.end, lead.end))
        if not names or not is_right_behind(names[0], noun.end, cast):
            continue
        rest = [fold_word(word) for word in cast.words(text[names[0].span.end : lead.end])]
        shared = not language.shares.isdisjoint(_words(Span(lead.start, noun.start), cast) + rest)
        led = [word for word in rest if word not in language.shares]
        colon = text[: lead.end].rstrip().endswith(_COLONS)
        if language.carried.issuperset(led) and (led or (shared and colon)):
            return names[0]
    return None


def is_right_behind(name: Name, end: int, cast: Cast) -> bool:
    """Tell whether nothing but titles, or what makes it the owner, stands between a noun and a name."""
    if not 0 < name.span.start - end <= _LONGEST_GAP:
        return False
    gap = Span(end, name.span.start)
    language = cast.language
    known = language.titles | language.genitives | language.owning
    return "," not in gap.slice(cast.article.text) and all(word in known for word in _words(gap, cast))


def _words(span: Span, cast: Cast) -> list[str]:
    return [fold_word(word) for word in cast.words(span.slice(cast.article.text))]
