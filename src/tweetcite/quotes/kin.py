"""Somebody's family, of whom an article tells without their names: His son told of it on X."""

from itertools import islice

from tweetcite.names import is_possessive
from tweetcite.quotes.attribution import Attribution, Speaker, name_speaker
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.shown import find_shown_author
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_LONGEST = 5
_OWNING = ("'s", "’s")


def find_kin(passage: Passage, pronoun: str, cast: Cast) -> Speaker | None:
    """Return whom a pronoun means behind a sentence about somebody of another's family or house, whom it does not name:
    the author of the post that has the words, else somebody unnamed. Tarn's son told of it on X. “…,” he wrote.
    """
    text, language, before = cast.article.text, cast.language, passage.before
    if not pronoun or not len(before) or not language.family:
        return None
    words = list(islice(word_pattern(language).finditer(text, before.start, before.end), _LONGEST))
    keys = [fold_word(word.group()) for word in words]
    people = language.family | language.keepers
    at = next((i for i, key in enumerate(keys) if i and key in people), None)
    if at is None or text[words[at].end() : words[at].end() + 1] in (",", "'", "’"):
        return None
    owners = words[max(0, at - 2) : at]  # Tarn's young son
    owned = any(fold_word(w.group()) in language.possessives or w.group().endswith(_OWNING) for w in owners)
    objects = language.pronouns.keys() - language.subjects - language.possessives
    if not objects.isdisjoint(fold_word(word) for word in cast.words(before.slice(text))):
        return None  # His son had asked him to
    if keys[at] in language.keepers and cast.offices.described(" ".join(keys[: at + 1])):
        return None  # the hotel's owner, of whom the article tells
    named = any(not is_possessive(text, name) and not cast.is_object(name) for name in cast.names_in(before))
    if not owned or named or cast.is_quoting(before):
        return None
    return name_speaker(find_shown_author(passage, cast), "description") or Speaker(None, "kin")


def goes_on_with_kin(passage: Passage, before: tuple[Passage, Attribution], found: Attribution) -> bool:
    """Tell whether words that nothing attributes go on with those of somebody of a family."""
    speaker = before[1].speaker
    same = before[0].parts[-1].block == passage.block
    return found.orphan and same and speaker is not None and speaker.evidence == "kin"
