"""From whom an answer is that leads to the words: Ida Holm got a reply from Bo Tarn: “…”."""

from tweetcite.model import Span
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.text import fold_word

_PAIR = 2


def find_answerer(passage: Passage, cast: Cast) -> Speaker | None:
    """Return who gave the answer that is announced last before the words, though another gets it: Holm's tweet drew a
    response from Bo Tarn, who wrote: “…”. Not: wrote in response to Bo Tarn: “…”.
    """
    text, language = cast.article.text, cast.language
    replies = [hit for hit in cast.cues_in(passage.lead) if hit.kind == "reply"]
    names = cast.names_in(Span(replies[-1].end, passage.lead.end)) if replies and language.cased else ()
    if not names:
        return None
    before = [fold_word(word) for word in cast.words(text[passage.lead.start : replies[-1].start])][-1:]
    if not language.prepositions.isdisjoint(before) or not language.mediums.isdisjoint(before):
        return None
    led = [fold_word(word) for word in cast.words(text[replies[-1].end : names[0].span.start])]
    while led and led[-1] in language.titles | language.definite | language.family:
        led.pop()
    placed = len(led) > _PAIR and led[0] in language.mediums and led[1] in language.platform_names
    sources = language.agents | language.origins | language.genitives
    if not led or led[-1] not in sources or len(led) > 1 + _PAIR * placed:
        return None
    behind = text[names[0].span.end : passage.lead.end].strip()
    clause = [fold_word(word) for word in cast.words(behind)][:1]
    relative = behind.startswith(",") and not language.relatives.isdisjoint(clause)
    return Speaker(cast.fullest(names[0].text), "by-line") if behind == ":" or relative else None
