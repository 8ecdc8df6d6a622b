"""Names with the endings of cases, and without them."""

from collections.abc import Sequence

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.namesakes import share_stem

_LEAST_SHARED, _CHANGED = 5, 2
_NOMINATIVE = "aая"
"""Last letters of women's names as subjects, which other cases change."""
_OF_MEN = ("ski", "cki", "dzki", "ский", "цкий", "ський", "цький")


def is_oblique(form: str, full: str) -> bool:
    """Tell whether a Slavic name has another ending than where it is given in full: со слов Кологривова она написала,
    ответила Нелли Вешняковой.
    """
    last, word = full.split()[-1], form.split()[-1]
    if len(last) < _LEAST_SHARED or word == last or last.startswith(word):
        return False
    if word.startswith(last):
        return True
    women = last[-1] in _NOMINATIVE and not word.endswith(_OF_MEN)
    return women and share_stem(last, word) >= len(last) - _CHANGED


def cut_endings(names: Sequence[Name], called: Sequence[str], language: Language) -> list[Name]:
    """Cut the ending of a last name that the article has without it: Rewanê, شلێر زەندی نووسەر."""
    known = {word for text in (*(n.text for n in names), *called) for word in text.split()}
    found = []
    for name in names:
        last = name.text.split()[-1]
        ending = next((e for e in language.noun_endings if last.endswith(e) and last[: -len(e)] in known), "")
        cut = len(name.text) - len(ending)
        found.append(name._replace(text=name.text[:cut], span=Span(name.span.start, name.span.start + cut)))
    return found
