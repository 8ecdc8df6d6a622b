"""Words that stand before the noun for the post that has them: Ida Holm's “we stay” tweet angered Bo Tarn."""

from tweetcite.model import Span
from tweetcite.names import is_possessive
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.clues import Clues
from tweetcite.quotes.cues import Hit
from tweetcite.quotes.phrases import find_phrase
from tweetcite.quotes.pronouns import resolve_pronoun
from tweetcite.text import fold_word

_OWNING = ("'s", "’s", "s'", "s’")
_PAIR = 2
_LONGEST_AUTHOR = 60


def by_post_of_words(clues: Clues) -> Attribution | None:
    """Take whose post it is that the words name: the mayor's “we stay” post; a “we stay” tweet by Bo Tarn."""
    passage, cast, language = clues.passage, clues.cast, clues.cast.language
    text, lead = cast.article.text, passage.lead.slice(cast.article.text)
    words = [fold_word(word) for word in cast.words(lead)]
    first = next(iter(cast.words(passage.tail.slice(text))), "")
    nouns = language.post_nouns - language.account_nouns - language.networks
    named = fold_word(first) in nouns and first.islower() and text.startswith(f" {first}", passage.tail.start)
    owned = lead.rstrip().endswith(_OWNING)
    articles = language.definite | language.indefinite | language.possessives
    if not language.people_pronouns or not named or not words or not (owned or words[-1] in articles):
        return None
    start = passage.tail.start + 1
    noun = Hit("noun", fold_word(first), start, start + len(first))
    return Attribution((noun, *clues.lead), noun, _find_owner(noun, words, clues, owned=owned), orphan=False)


def _find_owner(noun: Hit, words: list[str], clues: Clues, *, owned: bool) -> Speaker | None:
    passage, cast, language = clues.passage, clues.cast, clues.cast.language
    text = cast.article.text
    names = [name for name in cast.names_in(passage.lead) if is_possessive(text, name)]
    if owned and names and names[-1].span.end >= passage.lead.end - _PAIR - len(_OWNING[0]):
        return Speaker(cast.fullest(names[-1].text), "possessive")
    if owned:
        lead = passage.lead.slice(text).rstrip()
        phrase = find_phrase(text, passage.lead, language) or lead
        office = next((lead.removesuffix(end).rsplit(" ", 1)[-1] for end in _OWNING if lead.endswith(end)), phrase)
        return name_speaker(cast.offices.described(office), "description") or Speaker(None, "unnamed")
    if words[-1] in language.possessives:
        return resolve_pronoun(passage, cast, clues.last, [])
    behind = Span(noun.end, min(passage.tail.end, noun.end + _LONGEST_AUTHOR))
    author = next(iter(cast.names_in(behind)), None)
    gap = [fold_word(word) for word in cast.words(text[noun.end : author.span.start])] if author else []
    by = len(gap) == 1 and gap[0] in language.agents | language.origins
    return Speaker(cast.fullest(author.text), "by-line") if author and by else None
