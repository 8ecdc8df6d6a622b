"""Names in the cases of Slavic languages."""

from tweetcite.namesakes import share_stem

_LEAST_SHARED, _CHANGED = 5, 2
_NOMINATIVE = "aая"
"""Last letters of women's names as subjects, which other cases change."""
_OF_MEN = ("ski", "cki", "dzki", "ский", "цкий", "ський", "цький")


def is_oblique(form: str, full: str) -> bool:
    """Tell whether a name has another ending than where it is given in full: после слов Кологривова она написала,
    ответила Нелли Вешняковой.
    """
    last, word = full.split()[-1], form.split()[-1]
    if len(last) < _LEAST_SHARED or word == last or last.startswith(word):
        return False
    if word.startswith(last):
        return True
    women = last[-1] in _NOMINATIVE and not word.endswith(_OF_MEN)
    return women and share_stem(last, word) >= len(last) - _CHANGED
