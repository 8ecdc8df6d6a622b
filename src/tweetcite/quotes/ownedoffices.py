"""Names of bodies that are written as somebody's: the Larkin County Sheriff's Office, the Teachers' Union."""

import re
from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.collectives import base_of
from tweetcite.text import fold, fold_word

_OWNS = re.compile(r"(?:['’]s|(?<=s)['’])\s\Z")


def join_owned(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Join the name of a body to the office or the group whose it is: not Ida Rehm's Union, nor Larkin's Council."""
    found: list[Name] = []
    for name in names:
        owner = found[-1] if found else None
        if owner and 0 < name.span.start - owner.span.end <= len("'s ") and _is_owned_by(owner, name, text, language):
            span = Span(owner.span.start, name.span.end)
            found[-1] = Name(span.slice(text), span, owner.titles, owner.opens_sentence)
        else:
            found.append(name)
    return found


def _is_owned_by(owner: Name, name: Name, text: str, language: Language) -> bool:
    if not _OWNS.search(text[owner.span.start : name.span.start]):
        return False
    role = fold_word(owner.text.split()[-1])
    group = text[owner.span.end : name.span.start].strip() in ("'", "’")
    held = role in language.titles or (group and " " not in owner.text)
    return held and base_of(fold(name.text.split()[-1]), language) is not None
