"""People whom a clause about them introduces: The last word went to Bo Tarn, whose column many read."""

from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_LONGEST_WORD = 40


def is_told_of(name: Name, relatives: frozenset[str], cast: Cast) -> bool:
    """Tell whether a comma and a clause about its bearer follow a name: Bo Tarn, who led the dig."""
    behind = word_pattern(cast.language).search(cast.article.text, name.span.end, name.span.end + _LONGEST_WORD)
    if behind is None or cast.article.text[name.span.end : behind.start()] != ", ":
        return False
    return fold_word(behind.group()) in relatives


def find_introduced(span: Span, cast: Cast) -> str | None:
    """Return whom alone a stretch introduces by a clause about them."""
    relatives = cast.language.people_relatives | cast.language.owning_relatives
    names = cast.names_in(span) if cast.language.people_pronouns else ()
    found = {cast.fullest(name.text) for name in names if is_told_of(name, relatives, cast)}
    return found.pop() if len(found) == 1 else None
