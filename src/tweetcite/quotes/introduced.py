"""People whom a clause about them introduces: The last word went to Bo Tarn, whose column many read."""

from tweetcite.model import Span
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_LONGEST_WORD = 40


def find_introduced(span: Span, cast: Cast) -> str | None:
    """Return whom alone a stretch introduces by a clause about them."""
    text, language = cast.article.text, cast.language
    found = set()
    for name in cast.names_in(span) if language.people_pronouns else ():
        behind = word_pattern(language).search(text, name.span.end, name.span.end + _LONGEST_WORD)
        opens = behind is not None and text[name.span.end : behind.start()] == ", "
        if behind and opens and fold_word(behind.group()) in language.people_relatives | language.owning_relatives:
            found.add(cast.fullest(name.text))
    return found.pop() if len(found) == 1 else None
