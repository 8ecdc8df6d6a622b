"""Whose country an article names before an office: Larkish President Bo Tarn is not "the president" of another."""

import re

from tweetcite.languages import Language
from tweetcite.names import Name
from tweetcite.text import fold

_LONGEST = 40
_COUNTRY = re.compile(r"\b([A-Z][a-z]{3,})\s([A-Z][a-z]+)\s\Z")
_ENDS = (".", "!", "?", "\n", "")


def is_of_another_country(name: Name, text: str, language: Language) -> bool:
    """Tell whether a capital adjective before a title says of where its bearer is; no day does, nor a party."""
    before = _COUNTRY.search(text, max(0, name.span.start - _LONGEST), name.span.start)
    if before is None or not name.titles or fold(before[2]) not in name.titles:
        return False
    key = fold(before[1])
    named = language.weekdays.keys() | language.months.keys() | language.members | language.titles
    other = key not in named or any(key.startswith(fold(people)) for people in language.peoples)
    return other and text[max(0, before.start() - _LONGEST) : before.start()].rstrip()[-1:] not in _ENDS
