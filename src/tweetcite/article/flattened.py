"""Embedded posts that have become plain text: where each one starts and ends, and what its post says.

The end is easy: a byline with a date, a closing line, or the address alone. The start is not: the author's words stand
among the article's own paragraphs. A paragraph above is the post's where the gap between the two is not the article's
ordinary one, or where its voice is a post's; never where it has the voice of the report.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import islice
from re import Match

from tweetcite.article.beginnings import compile_form, find_words, has_voice_of_post, is_opening
from tweetcite.article.framing import frame
from tweetcite.article.lines import BARRIER, Page, split_lines
from tweetcite.article.linked import find_linked
from tweetcite.article.lone import find_lone
from tweetcite.article.tokens import tell
from tweetcite.bylines import read_name
from tweetcite.copies import is_answer, is_quote
from tweetcite.markup import trim_words
from tweetcite.model import Embed, Link, Problem, Span
from tweetcite.platforms import Flattened, Platform, all_platforms

MOST_POSTS = 2_000
_LONGEST_FRAME = 6000
_CONSENT = re.compile(r"(?:contains|allow) (?:content )?(?:provided by )?(?:twitter|x|bluesky)\b", re.IGNORECASE)
# How a pattern asks for an account.
_ACCOUNT = "[@＠](?P<handle>"
_COUNT_LINE = re.compile(r"[·•]|\d[\d.,\u00a0\u202f ]{0,9}[KkMm万만]?")
_BUTTON_LINE = re.compile(r"[^\n.!?…:。！？@]{1,30}")
_MOST_COUNTS, _WIDEST_COUNTS = 10, 2
_LABEL_REACH = 200
_LONGEST_LABEL, _LONGEST_JOINT = 20, 6
_CORE_REACH = 300
_LONGEST_END = 1_500
_LINE_END = re.compile(r"[^\S\n]*(?:\n|\Z)")
_GLUED_END = re.compile(r"[.!?…”\"'’)]$")


@dataclass(frozen=True, slots=True)
class _End:
    """What ends an embed: a match of one platform's form."""

    platform: Platform
    form: Flattened
    match: Match[str]
    opening: Match[str] | None = None

    @property
    def first(self) -> int:
        return self.opening.start() if self.opening else self.match.start()


def find_flattened(
    text: str, paragraphs: Sequence[Span], problems: list[Problem], links: Sequence[Link] = ()
) -> list[Embed]:
    """Return the embedded posts that stand in a text as plain text, in order, without overlaps.

    `paragraphs` are the parts of the text that may hold them, `links` lead to posts, both in order. The span of an
    embed covers all that stands for it: words, media label, byline, wrapping lines. A post's address alone on its line
    is an embed without words. That there are more than are read is added to `problems`.
    """
    lines = split_lines(text, paragraphs)
    if not lines:
        return []
    page = Page(text, lines)
    ends = _find_ends(page)
    page.bylines = {page.line_at(end.match.start()) for end in ends}
    found: list[Embed] = []
    floor = 0
    for end in ends:
        if found and end.form.start and not end.opening and not text[floor : end.match.start()].strip():
            found[-1] = replace(found[-1], span=Span(found[-1].span.start, end.match.end()))
            floor = end.match.end()
            continue
        embed = _read_end(page, end, floor) if end.first >= floor else None
        if embed:
            found.append(embed)
            floor = embed.span.end
    found = _merge(found, list(find_linked(page, links)))
    found = _merge(found, list(islice(find_lone(page), MOST_POSTS + 1)))
    if len(found) > MOST_POSTS:
        what = f"The text has more than {MOST_POSTS} embedded posts; the rest were not read as such."
        tell(problems, "too-many-embeds", what)
    return found[:MOST_POSTS]


# --- ends ---------------------------------------------------------------------------------------------------------


def _find_ends(page: Page) -> list[_End]:
    """Return all matches of all platforms' forms, those with an opening line before those inside them."""
    ends: list[_End] = []
    has_account = "@" in page.text or "＠" in page.text
    for (sign, names_account), forms in _list_forms().items():
        if (has_account or not names_account) and sign in page.text:
            for platform, form in forms:
                ends += _pair(page, platform, form) if form.start else _match(page, platform, form)
    return sorted(ends, key=lambda end: (end.first, end.opening is None, end.match.end()))


@cache
def _list_forms() -> dict[tuple[str, bool], list[tuple[Platform, Flattened]]]:
    """Return all forms by their signs, and whether an account's sign stands in them too: each is looked for once."""
    forms: dict[tuple[str, bool], list[tuple[Platform, Flattened]]] = {}
    for platform in all_platforms():
        for form in platform.flattened:
            names_account = _ACCOUNT in form.end or _ACCOUNT in (form.start or "")
            forms.setdefault((form.sign, names_account), []).append((platform, form))
    return forms


def _match(page: Page, platform: Platform, form: Flattened) -> list[_End]:
    return [_End(platform, form, match) for match in _inside(page, form.end, form.core)]


def _inside(page: Page, pattern: str, core: str | None = None) -> list[Match[str]]:
    """Return the matches within the paragraphs of the article; a pattern that forms share is looked for once."""
    known = page.matches.get(pattern)
    if known is None:
        first, last = page.lines[0].edge, page.lines[-1].end
        # Compiling a form takes longer than reading a short article: only where its core stands.
        found = (
            _find_around(pattern, core, page.text, first, last)
            if core
            else compile_form(pattern).finditer(page.text, first, last)
        )
        inside = (match for match in found if _is_inside(page, _skip_prefix(match)))
        known = page.matches[pattern] = list(islice(inside, MOST_POSTS + 1))
    return known


def _skip_prefix(match: Match[str]) -> int:
    """Return where a match starts behind the blanks and quoting signs that open its line."""
    return match.end() - len(match.group().lstrip(" \t\u00a0>"))


def _is_inside(page: Page, at: int) -> bool:
    line = page.lines[page.line_at(at)]
    return line.start <= at < line.end


def _find_around(pattern: str, core: str, text: str, first: int, last: int) -> Iterator[Match[str]]:
    """Yield the matches of a pattern, which all hold a core near their start: only before one is it tried."""
    at = first
    for start, stop in _join_near(hit.start() for hit in compile_form(core).finditer(text, first, last)):
        for match in compile_form(pattern).finditer(text, max(at, start), min(last, stop + _LONGEST_END)):
            if match.start() > stop:
                break
            yield match
            at = match.end()


def _join_near(hits: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the stretches that reach back from the hits, joined where they overlap."""
    start = stop = -1
    for hit in hits:
        if stop >= 0 and hit - _CORE_REACH > stop:
            yield max(0, start - _CORE_REACH), stop
            start = hit
        start, stop = (hit if stop < 0 else start), hit
    if stop >= 0:
        yield max(0, start - _CORE_REACH), stop


def _pair(page: Page, platform: Platform, form: Flattened) -> list[_End]:
    """Join each closing line with the nearest opening line before it; some forms say enough without one."""
    if form.paired and not _inside(page, form.start or "", form.start_core):
        return []
    closings = _inside(page, form.end, form.core)
    openings = (
        [one for one in _inside(page, form.start or "", form.start_core) if not _is_inner(page, one)]
        if closings
        else []
    )
    at = [opening.start() for opening in openings]
    pairs: list[_End] = []
    used = -1
    for closing in closings:
        i = bisect_left(at, closing.start()) - 1
        if (
            i > used
            and closing.start() - openings[i].end() <= _LONGEST_FRAME
            and _is_one_piece(page, openings[i], closing)
        ):
            pairs.append(_End(platform, form, closing, openings[i]))
            used = i
        elif form.read("", closing, None):
            pairs.append(_End(platform, form, closing))
    return pairs


def _is_inner(page: Page, opening: Match[str]) -> bool:
    """Tell whether an account stands within a post of another: whom it answers, whose post it quotes."""
    if "name" not in opening.re.groupindex:
        return False
    at = page.line_at(opening.start("name"))
    above = page.words(page.lines[at - 1]) if at else ""
    # One of several accounts that the post answers: "and" on the line between two.
    is_joined = above.startswith("@") and len(opening["name"]) < _LONGEST_JOINT and not opening["name"][:1].isupper()
    return is_joined or is_answer(opening["name"]) or (len(above) < _LONGEST_LABEL and is_quote(above))


def _is_one_piece(page: Page, opening: Match[str], closing: Match[str]) -> bool:
    """Tell whether nothing that is no paragraph stands between two matches."""
    first, last = page.line_at(opening.start()), page.line_at(closing.start())
    return all(page.lines[i].gap < BARRIER for i in range(first + 1, last + 1))


# --- reading ------------------------------------------------------------------------------------------------------


def _read_end(page: Page, end: _End, floor: int) -> Embed | None:
    if end.opening:
        return _read_frame(page, end, end.opening)
    doubtful = "date" in end.match.re.groupindex and end.match["date"] is None
    if doubtful and not _is_tight(page, end.match):
        return None
    if end.form.words == "within":
        post = end.form.read("", end.match, None)
        return Embed(post, Span(*end.match.span()), "flattened") if post else None
    if _is_item(page, end.match):
        return None
    if end.form.words == "tight" and not _follows_words(page, end.match):
        return None
    name = read_name(end.match) if "name" in end.match.re.groupindex else None
    start, words = find_words(page, end.match.start(), name, end.platform, floor)
    post = end.form.read(words, end.match, None)
    if post is None:
        return None
    span = Span(_include_wrapper(page, start, floor), end.match.end())
    framed = frame(page, span, (end.platform.title, *map(str.title, end.platform.nouns)))
    return Embed(post, framed if framed.start >= floor else span, "flattened")


def _read_frame(page: Page, end: _End, opening: Match[str]) -> Embed | None:
    """Read an embed between an opening and a closing line; the byline in it says more than they do."""
    inner = _byline_within(end.platform, page.text, opening.end(), end.match.start())
    stop = inner.match.start() if inner else end.match.start()
    words = page.join(opening.end(), stop)
    name = read_name(inner.match) if inner and "name" in inner.match.re.groupindex else None
    if name and words.startswith(name):
        # Some wrappers name the author, not the account.
        words = words[len(name) :].lstrip()
    if _CONSENT.search(words[:300]):
        words = ""
    post = inner.form.read(words, inner.match, None) if inner else end.form.read(words, end.match, opening)
    stop = _include_counts(page, end.match.end()) if "date" in end.match.re.groupindex else end.match.end()
    return Embed(post, Span(opening.start(), stop), "flattened") if post else None


def _include_counts(page: Page, stop: int) -> int:
    """Return where a copy of an app ends whose time ends at `stop`: below it stand counts, and buttons in their
    paragraph.
    """
    at = last = page.line_at(stop - 1)
    for i in range(at + 1, min(at + 1 + _MOST_COUNTS, len(page.lines))):
        line, words = page.lines[i], page.words(page.lines[i])
        is_count = _COUNT_LINE.fullmatch(words) is not None
        is_button = (
            (last > at or words[:1].isdigit())
            and line.gap < page.ordinary
            and _BUTTON_LINE.fullmatch(words) is not None
        )
        if line.gap > _WIDEST_COUNTS or not (is_count or is_button):
            break
        last = i
    return page.lines[last].end if last > at else stop


def _byline_within(platform: Platform, text: str, start: int, end: int) -> _End | None:
    found = [
        _End(platform, form, match)
        for form in platform.flattened
        if form.start is None
        for match in compile_form(form.end).finditer(text, start, end)
    ]
    return max(found, key=lambda one: one.match.start(), default=None)


def _is_tight(page: Page, match: Match[str]) -> bool:
    """Tell whether a byline without a date still is one: at a line's end, behind a label or glued to a sentence."""
    at = page.line_at(match.start())
    line = page.lines[at]
    above = page.text[max(line.start, match.start() - _LABEL_REACH) : match.start()]
    bare = above.rstrip()
    if not _LINE_END.match(page.text, match.end()):
        return False
    if not bare:
        label = page.words(page.lines[at - 1]) if at and line.gap < BARRIER else ""
        return trim_words(label)[0] != (label.strip() or None)
    return trim_words(bare)[0] != bare.strip() or (bare == above and bool(_GLUED_END.search(bare)))


def _is_item(page: Page, match: Match[str]) -> bool:
    """Tell whether the hyphen that a byline opens with is the mark of a list: of accounts, of sources."""
    opened = _skip_prefix(match)
    at = page.line_at(opened)
    if page.lines[at].start != opened or not page.text.startswith("- ", opened):
        return False
    beside = page.lines[max(at - 1, 0) : at] + page.lines[at + 1 : at + 2]
    return any(page.words(line).startswith("- ") for line in beside)


def _follows_words(page: Page, match: Match[str]) -> bool:
    """Tell whether a line stands below a post's words in the same paragraph, and paragraphs of the article above."""
    at = page.line_at(match.start())
    if at < 2 or page.lines[at].gap >= page.ordinary:
        return False
    return page.first_long < at - 1 and has_voice_of_post(page, page.words(page.lines[at - 1]))


def _include_wrapper(page: Page, start: int, floor: int) -> int:
    """Return where an embed starts whose wrapper opens above it and never closes."""
    i = page.line_at(start)
    line = page.lines[i - 1]
    if not i or line.start < floor or line.end - line.start > 100 or page.lines[i].gap >= BARRIER:
        return start
    return line.edge if is_opening(page, line) else start


def _merge(embeds: list[Embed], addresses: list[Embed]) -> list[Embed]:
    """Return both in order; what overlaps an embed is part of it."""
    starts = [embed.span.start for embed in embeds]
    kept = list(embeds)
    for one in addresses:
        i = bisect_right(starts, one.span.start) - 1
        if (i < 0 or embeds[i].span.end <= one.span.start) and (
            i + 1 >= len(embeds) or embeds[i + 1].span.start >= one.span.end
        ):
            kept.append(one)
    return sorted(kept, key=lambda embed: (embed.span.start, embed.span.end))
