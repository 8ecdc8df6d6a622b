"""Words that a headline takes from a quotation of the text: there they have their speaker and their post."""

from collections.abc import Sequence
from dataclasses import replace

from tweetcite.languages import Language
from tweetcite.model import Article
from tweetcite.namesakes import is_same_name, name_words
from tweetcite.quotes.attribution import Speaker
from tweetcite.quotes.cues import ATTRIBUTING
from tweetcite.quotes.found import Found
from tweetcite.text import index_words, is_unspaced, share_of_words

_HEADS = ("headline", "standfirst")
_LEAST = 2
"""Words of weight: fewer may be anyone's."""
_SENTENCE = 4
"""Words that are nobody else's in the same article, whatever their weight."""
_CHANGED = 0.7
_LONG = 8
"""Words of a headline that are nobody else's, whatever occasion it names."""
_NAMED = frozenset({"lead", "same-sentence", "inverted", "closing", "colon", "colon-behind", "handle", "possessive"})
"""Evidence for a speaker whom the headline names itself."""


def adopt_repeated(
    found: Sequence[Found], cited: Sequence[bool], article: Article, language: Language
) -> tuple[list[Found], list[bool]]:
    """Give a headline's words the speaker and the source of the cited quotation of the text which holds them.

    Whom the headline names as their speaker, and another occasion that it names, stay.
    """
    adopted, marked = list(found), list(cited)
    bodies = [(one, index_words(one.text)) for one, is_cited in zip(found, cited, strict=True) if is_cited]
    spoken = [(one, index_words(one.text)) for one, is_cited in zip(found, cited, strict=True) if not is_cited]
    for i, one in enumerate(found):
        words = index_words(one.text)
        voiced = (
            one.elsewhere and len(words) < _LONG
        )  # an aide says she “cannot support a budget that takes £38 a month”
        if article.blocks[one.passage.block].kind not in _HEADS or voiced:
            continue
        if is_unspaced(one.text) and len(words) < _SENTENCE and not one.attribution.hits:
            continue  # 「中止」か「延期」か
        weight = sum(word not in language.function_words for word in words)
        topic = _is_topic(one, found, article, language)
        opens = len(words) >= _LEAST and weight and (_opens_headline(one, article) or (topic and len(words) > _LEAST))
        if weight < _LEAST and len(words) < _SENTENCE and not opens:
            continue
        others = [(body, known) for body, known in bodies if body is not one]
        whole = next((body for body, known in others if _holds(known, words)), None) or _find_changed(one, others)
        if whole and (topic or not _is_of_named(one, article, language) or _is_same(one, whole, language)):
            adopted[i] = replace(one, attribution=one.attribution._replace(speaker=whole.attribution.speaker))
            marked[i] = True
        elif (topic or not (marked[i] or one.speaker or one.attribution.hits)) and (
            shown := _find_shown(one, words, article, alone=bool(opens))
        ):
            adopted[i] = replace(one, attribution=one.attribution._replace(speaker=shown))
            marked[i] = True
        elif marked[i] and not whole and any(body.elsewhere and _holds(known, words) for body, known in spoken):
            marked[i] = False
    return adopted, marked


def _find_changed(one: Found, bodies: Sequence[tuple[Found, Sequence[str]]]) -> Found | None:
    """Return the cited quotation of which a headline has all words but one or two, in other words than the text."""
    if len(index_words(one.text)) < _SENTENCE:
        return None
    near = (body for body, _ in bodies if share_of_words(one.text, body.text) >= _CHANGED)
    return next(near, None)


def _opens_headline(one: Found, article: Article) -> bool:
    """Tell whether a headline opens with the words, set off by a colon: ‘A giveaway’: Senators clash over the pier."""
    block = article.blocks[one.passage.block].span
    before = article.text[block.start : one.passage.parts[0].outer.start]
    behind = article.text[one.passage.parts[-1].outer.end : block.end]
    return not before.strip() and behind.lstrip().startswith((":", "："))


def _is_topic(one: Found, found: Sequence[Found], article: Article, language: Language) -> bool:
    """Tell whether what a headline has before a colon and its words is what they are about, and nobody who is quoted
    in the text: Handball: „Ich bleibe“; Larkin, after the flood: “We need the money”.
    """
    speaker, block = one.attribution.speaker, article.blocks[one.passage.block]
    before = article.text[block.span.start : one.passage.parts[0].outer.start].rstrip()
    if not language.cased or not before.endswith(":") or any(h.kind in ATTRIBUTING for h in one.attribution.hits):
        return False
    if speaker is None or not speaker.name:
        return speaker is None
    first, _, rest = speaker.name.partition(" ")
    if rest and before[:-1].endswith(speaker.name) and f" {first.lower()} " not in article.text:
        return False  # Ada Holm: ‘…’, but not Caso Facturas: «…», of el caso Facturas
    texts = (other for other in found if article.blocks[other.passage.block].kind not in _HEADS)
    quoted = {other.speaker for other in texts} | {e.author_name for e in article.embeds}
    if not any(name and is_same_name(speaker.name, name, language.titles, language.name_endings) for name in quoted):
        return True
    return "," in before and name_words(before)[-1:] != name_words(speaker.name)[-1:]


def _find_shown(one: Found, words: Sequence[str], article: Article, *, alone: bool) -> Speaker | None:
    """Return whose post the article shows that holds a headline's words, if the headline names them, or opens with the
    words `alone`, and no other does.

    Warrum stays after ‘nothing but decent’ talks.
    """
    holders = {e.author_name for e in article.embeds if _holds(index_words(e.post.text or ""), words)}
    name = holders.pop() if len(holders) == 1 else None
    headline = index_words(article.blocks[one.passage.block].span.slice(article.text))
    return Speaker(name, "guess") if name and (alone or name_words(name)[-1] in headline) else None


def _is_of_named(one: Found, article: Article, language: Language) -> bool:
    """Tell whether the headline names a speaker: where no capital shows a name, the text must have it too."""
    speaker = one.attribution.speaker
    if speaker is None or speaker.name is None or speaker.evidence not in _NAMED:
        return False
    name = speaker.name
    return language.cased or any(
        name in b.span.slice(article.text) for b in article.blocks if b.kind not in (*_HEADS, "embed")
    )


def _is_same(one: Found, other: Found, language: Language) -> bool:
    named = one.speaker and other.speaker
    return bool(named) and is_same_name(one.speaker or "", other.speaker or "", language.titles, language.name_endings)


def _holds(whole: Sequence[str], words: Sequence[str]) -> bool:
    """Tell whether some words follow each other in others."""
    n = len(words)
    return any(list(whole[i : i + n]) == list(words) for i in range(len(whole) - n + 1))
