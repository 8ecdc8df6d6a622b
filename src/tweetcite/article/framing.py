"""The two lines for readers of the screen that frame an embed in plain text, in whatever language.

Source: pages of the BBC's services (`Ignorer X publication, 1`, `Fin de X publication, 1`): both name the platform, and
share a word or its beginning.
"""

import re
from collections.abc import Sequence

from tweetcite.article.lines import BARRIER, Page
from tweetcite.model import Span

_LONGEST = 60
_SHORTEST_SHARED = 4
_WORD = re.compile(r"[^\W\d_][^\s,.!?…:;·()]*")
_SENTENCE = re.compile(r"[.!?…:。！？@]")


def frame(page: Page, span: Span, names: Sequence[str]) -> Span:
    """Return the span of an embed with the lines that frame it, if such stand at once above and below it."""
    first, last = page.line_at(span.start), page.line_at(span.end - 1)
    if not 0 < first <= last < len(page.lines) - 1 or page.lines[first].gap >= BARRIER:
        return span
    above, below = page.lines[first - 1], page.lines[last + 1]
    if below.gap >= BARRIER or not _is_pair(page.words(above), page.words(below), names):
        return span
    return Span(above.edge, below.end)


def _is_pair(above: str, below: str, names: Sequence[str]) -> bool:
    if max(len(above), len(below)) > _LONGEST or _SENTENCE.search(above) or _SENTENCE.search(below):
        return False
    upper, lower = _WORD.findall(above), _WORD.findall(below)
    if not any(name in upper and name in lower for name in names):
        return False
    starts = {word[:_SHORTEST_SHARED] for word in upper if word not in names and len(word) >= _SHORTEST_SHARED}
    return any(word[:_SHORTEST_SHARED] in starts for word in lower if word not in names)
