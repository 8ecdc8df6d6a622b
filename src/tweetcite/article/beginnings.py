"""Where the words of a post begin that stand as plain text above their byline."""

import re
from functools import cache
from re import Pattern

from tweetcite.article.lines import BARRIER, Line, Page
from tweetcite.article.voice import (
    addresses,
    continues,
    is_plainly_report,
    is_report,
    is_side_line,
    measure,
    skip_lead_in,
    speaks_in_first_person,
)
from tweetcite.bylines import strip_markdown
from tweetcite.markup import trim_words
from tweetcite.platforms import Platform, all_platforms

_LONGEST = 500
_SLACK = 1.25


@cache
def compile_form(pattern: str) -> Pattern[str]:
    """Return a pattern of a flattened form, compiled when it is first needed."""
    return re.compile(pattern)


def find_words(page: Page, stop: int, name: str | None, platform: Platform, floor: int) -> tuple[int, str]:
    """Return where the words of a post above its byline start, and the words.

    The byline stands at `stop` and has a `name`; what lies before `floor` belongs to another post.
    """
    longest = int((platform.longest or _LONGEST) * _SLACK)
    at = page.line_at(stop)
    start, whole = _own_words(page, at, stop, floor, name, longest)
    own = page.text[start:stop].strip()
    if not own or trim_words(own)[0] is None:
        above = _line_above(page, at, floor)
        if above is None or _is_prose(page, above, name, labelled=bool(own)):
            return (start if own else _edge(page, at, stop)), own
        while trim_words(strip_markdown(page.words(page.lines[above])))[0] is None:
            further = _line_above(page, above, floor)
            if further is None or _is_prose(page, further, name, labelled=True):
                break
            above = further
        at = above
        start, whole = _own_words(page, at, page.lines[at].end, floor, name, longest)
    while whole and at > 0 and page.lines[at - 1].start >= floor:
        above = page.lines[at - 1].start
        if not _is_tied(page, at - 1, page.line_at(stop), name) or measure(page.join(above, stop)) > longest:
            break
        at, start = at - 1, above
    return (page.lines[at].edge if start == page.lines[at].start else start), page.join(start, stop)


def _is_prose(page: Page, at: int, name: str | None, *, labelled: bool) -> bool:
    """Tell whether the line above a byline is prose; a media label of its own makes a post of no words likelier."""
    words = page.words(page.lines[at])
    if labelled:
        return is_report(words, name, page.lexicon, opens=at == 0)
    return is_plainly_report(words, name, page.lexicon)


def _own_words(page: Page, at: int, stop: int, floor: int, name: str | None, longest: int) -> tuple[int, bool]:
    """Return where the words on a line before `stop` start, and whether they fill the line up to there."""
    line = page.lines[at]
    begin = min(max(line.start, floor, stop - 4 * longest), stop)
    if begin == stop:
        return stop, stop == line.start
    start = begin + skip_lead_in(page.text[begin:stop], name, page.lexicon, glued=begin > line.start, longest=longest)
    return start, start == line.start


def _line_above(page: Page, at: int, floor: int) -> int | None:
    """Return the line above that may hold the words: lines that lead to other articles are passed over."""
    while at > 0 and page.lines[at].gap < BARRIER:
        quoted = page.lines[at].quoted
        at -= 1
        line = page.lines[at]
        if line.end <= floor or line.quoted != quoted:
            return None
        if not is_side_line(page.words(line), page.lexicon):
            return at
    return None


def _is_tied(page: Page, above: int, byline: int, name: str | None) -> bool:
    """Tell whether a line belongs to the post whose words start on the line below it."""
    upper, lower = page.lines[above], page.lines[above + 1]
    gap, words = lower.gap, page.words(upper)
    if gap >= BARRIER or upper.quoted != lower.quoted or above in page.bylines or is_opening(page, upper):
        return False
    set_off = upper.quoted or upper.indent == lower.indent > page.indent
    if set_off and gap <= 2:
        return True
    if is_side_line(words, page.lexicon):
        return False
    if gap < page.ordinary:
        return not is_plainly_report(words, name, page.lexicon)
    words = page.block(above)
    if is_report(words, name, page.lexicon, opens=above == 0):
        return False
    if gap > page.ordinary:
        return page.gap_below(byline) < gap
    if addresses(words) or continues(words, page.words(lower)):
        return True
    return speaks_in_first_person(words, page.lexicon) and not page.is_personal


def has_voice_of_post(page: Page, words: str) -> bool:
    """Tell whether words are plainly a post's: with a label or link at their end, a mention, a hashtag, an I or we."""
    if trim_words(words)[0] != words.strip() or addresses(words):
        return True
    return speaks_in_first_person(words, page.lexicon) and not page.is_personal


def is_opening(page: Page, line: Line) -> bool:
    """Tell whether a line is the opening of a wrapper."""
    words = page.words(line)
    return any(sign in words and compile_form(start).fullmatch(words) for sign, start in _openings())


@cache
def _openings() -> tuple[tuple[str, str], ...]:
    return tuple((form.sign, form.start) for one in all_platforms() for form in one.flattened if form.start)


def _edge(page: Page, at: int, offset: int) -> int:
    line = page.lines[at]
    return line.edge if offset == line.start else offset
