"""Whether forms of one verb are of different persons or times, where a root takes both a beginning and an ending.

Arabic and Hebrew write who acts and when before the root or behind it, and the weak letters of the root come and go:
نبني and بنينا, נבנה and בנינו are of one verb.
"""

from collections.abc import Iterator, Sequence

from tweetcite.languages import Language
from tweetcite.matching.forms import bare_forms

_LEAST_ROOT = 2
_FINALS = str.maketrans("ךםןףץ", "כמנפצ")


def are_other_shapes(q: Sequence[str], p: Sequence[str], language: Language) -> bool:
    """Tell whether a verb of the one side has another subject or time on the other: سيعيدون, for سنعيد."""
    if not language.verb_shapes or not language.modals.isdisjoint((*q, *p)):
        return False
    return any(_differ(a, b, language) for a in q for b in p)


def _differ(a: str, b: str, language: Language) -> bool:
    short, long = sorted((a, b), key=len)
    if len(short) > _LEAST_ROOT and any(long == short + ending for ending in language.subject_endings):
        return True
    one, other = set(_readings(a, language)), set(_readings(b, language))
    roots = {root for root, _ in one} & {root for root, _ in other}
    return any(
        {sign for root, sign in one if root == shared}.isdisjoint(sign for root, sign in other if root == shared)
        for shared in roots
    )


def _readings(word: str, language: Language) -> Iterator[tuple[str, str]]:
    """Yield what a word can be: a root without its weak letters, and who acts and when."""
    for form in bare_forms(word, language):
        for beginning, ending, sign in language.verb_shapes:
            if not form.startswith(beginning) or not form.endswith(ending):
                continue
            core = form[len(beginning) : len(form) - len(ending)].translate(_FINALS)
            root = "".join(letter for letter in core if letter not in language.weak_letters)
            if len(root) >= _LEAST_ROOT:
                yield root, sign
