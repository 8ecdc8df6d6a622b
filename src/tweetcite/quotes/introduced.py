"""People whom a clause about them introduces (The last word went to Bo Tarn, whose column many read), or who alone are
named.
"""

from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.namesakes import name_words
from tweetcite.quotes.blocks import Passage
from tweetcite.quotes.cast import Cast
from tweetcite.quotes.topics import is_prose
from tweetcite.quotes.words import word_pattern
from tweetcite.text import fold_word

_LONGEST_WORD = 40
_LONGEST_CLAUSE = 400


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


def find_only_person(passage: Passage, pronoun: str, cast: Cast) -> str | None:
    """Return who alone is named before the words, where a pronoun for a person can mean nobody else: Bo Tarn's week
    began badly. [next] On Monday the firm's chief posted a list. “…,” she wrote.
    """
    if pronoun not in cast.language.people_pronouns:
        return None
    text = cast.article.text
    told = [
        b.span for b in cast.article.blocks[: passage.block + 1] if b.kind == "body" and is_prose(b.span.slice(text))
    ]
    names = [name for span in told for name in cast.names_in(span) if name.span.start < passage.sentence.start]
    full = {cast.fullest(name.text) for name in names}
    people = [name for name in full if len(name_words(name)) > 1 and not cast.sexes.is_other(name, (), pronoun)]
    return people[0] if len(people) == 1 else None


def find_introduced_group(passage: Passage, cast: Cast) -> str | None:
    """Return whose name a clause about several follows in the sentence before, where the pronoun for several means
    them: It came from the crew of Larkin Watch, who said it rose. “…,” they posted.
    """
    language, text, before = cast.language, cast.article.text, passage.before
    if not (language.people_pronouns and len(before)) or cast.is_quoting(before):
        return None
    spans = (passage.lead, passage.tail)
    own = {fold_word(word) for span in spans for word in cast.words(span.slice(text)[:_LONGEST_CLAUSE])}
    several = {language.pronouns.get(word) for word in own & language.subjects} == {"p"}
    name = find_introduced(before, cast) if several else None
    return None if name is None or cast.sexes.is_person(name) else name
