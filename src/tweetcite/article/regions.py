"""Which paragraphs of a page are the article: the part that holds its prose, without furniture."""

import re
from collections.abc import Iterator
from html import unescape
from itertools import islice, takewhile

from tweetcite.article.above import FURNITURE, OTHERS, mark_within
from tweetcite.article.addresses import match_address
from tweetcite.article.cards import is_stamp
from tweetcite.article.elements import PROSE_PARTS
from tweetcite.article.embeds import find_owners
from tweetcite.article.page import Page, Paragraph
from tweetcite.article.tokens import read_attributes
from tweetcite.platforms import match_post

_LONGEST_SITE = 4
"""Words of a site's name."""
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_FRAMES = frozenset({"div", "section"})
_CELLS = frozenset({"div", "td"})
_SHORTEST = 60
_MAIN_SHARE = 0.6
_LEAST_PROSE = 400
_FAR_MORE = 5
_MOST_STANDFIRST, _MOST_POINTS, _SHORTEST_NAMED = 3, 6, 30
_FEWEST_PARAGRAPHS = 3
_MOST_HEADS = 10
# What shows a program, whose quotation marks quote nobody: <code> at once within <pre>, or what colours it.
_PROGRAM = re.compile(
    r"<pre\b[^<>]*>\s*<code\b|<(?:pre|div|figure)\s[^<>]{0,200}\b(?:highlight|sourcecode|codehilite|prettyprint|brush:|"
    r"language-|lang-|code-?block|syntaxhighlighter|wp-block-code)",
    re.IGNORECASE,
)
_BEFORE_PROGRAM = 400
_LONGEST_SHOWN = 200
_IN_PAGE = re.compile(r"\bhref=[\"']?#")
_HOME = re.compile(r"(?:https?://[^/]*)?/?(?:index\.\w+)?")
_RUNNING = re.compile(r"<p(?=[\s>])[^<>]*+>(?:[^<]|<(?!/?[ap][\s>])[^<>]{1,500}>){30}")
_SENTENCE_END = re.compile(r"[.!?…。！？।][\"'”’»“)]*\s*$")
_PLAIN_WORDS = re.compile(r"[\W_]+")


def keep_prose(page: Page, title: str | None) -> None:
    """Mark the paragraphs that belong to the article, and its headline.

    Furniture is left out, unless the page keeps nearly all its prose there. Where one <main> or <article> holds
    most of the prose, what stands outside is left out too. Posts of the page are kept wherever they stand.
    """
    owners = find_owners(page.candidates)
    weights = [0 if p.candidate >= 0 and owners[p.candidate] >= 0 else _weigh(p) for p in page.paragraphs]
    titled = (p.region for p in page.paragraphs if p.kind == "headline" and _is_title(_words(page, p), title))
    heads = list(islice(titled, _MOST_HEADS))
    furniture = _find_furniture(page, weights, _find_held(page, heads))
    root = _find_root(page, weights, furniture, heads)
    inside = _mark_inside(page, root)
    for paragraph, weight in zip(page.paragraphs, weights, strict=True):
        held = inside[paragraph.region] and furniture[paragraph.region] < 0 and not _is_code(page, paragraph)
        paragraph.kept = held and (weight > 0 or not _is_link_only(page, paragraph))
    _choose_headline(page, inside, title)
    _keep_standfirst(page, weights)
    _drop_last_headings(page)


def hides_prose(page: Page) -> bool:
    """Tell whether more prose may lie in the furniture that was passed over than was read."""
    furniture = mark_within(page, FURNITURE | {"header"})
    is_read = any(not furniture[p.region] and _weigh(p) for p in page.paragraphs)
    passed = [one for one in page.skipped if not (is_read and one.part in ("comments", "related"))]
    held = max((len(_RUNNING.findall(page.source, one.start, one.end)) for one in passed), default=0)
    if held < _FEWEST_PARAGRAPHS:
        return False
    return held > 2 * sum(not furniture[p.region] and _weigh(p) > 0 for p in page.paragraphs)


def _weigh(paragraph: Paragraph) -> int:
    """Return how much running prose a paragraph holds: its characters outside links, none if it is short."""
    size = sum(end - start for start, end, _ in paragraph.pieces)
    if size < _SHORTEST:
        return 0
    linked = sum(end - start for _, first, last in paragraph.anchors for start, end, _ in paragraph.pieces[first:last])
    return size - linked if size - linked >= _SHORTEST and linked * 2 < size else 0


def _is_code(page: Page, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is a piece of a program, not of prose."""
    if paragraph.tag != "pre":
        return False
    start = paragraph.pieces[0][0]
    before = page.source[max(0, start - _BEFORE_PROGRAM) : start]
    opened = before.rfind("<pre")
    return opened >= 0 and _PROGRAM.search(before, max(0, before.rfind(">", 0, opened) - 250)) is not None


def _find_held(page: Page, heads: list[int]) -> set[int]:
    """Return the parts of the article around which a frame of the layout is named after what else stands in it: <main>,
    and those with the headline of the page.
    """
    held: set[int] = set()
    for region in (*heads, *(index for index, one in enumerate(page.regions) if one.element == "main")):
        inner = -1
        while region > 0:
            one = page.regions[region]
            if inner > 0 and one.part == "chrome" and one.element in _FRAMES:
                held.add(inner)
            inner = region if one.part in PROSE_PARTS else inner
            region = one.parent
    return held


def _find_furniture(page: Page, weights: list[int], article: set[int]) -> list[int]:
    """Return for each region the outermost furniture that it lies in, or -1; there is none around `article`."""
    outermost: list[int] = []
    for index, region in enumerate(page.regions):
        above = outermost[region.parent] if region.parent >= 0 else -1
        if index in article:
            above = -1
        outermost.append(above if above >= 0 else -1 if region.part in PROSE_PARTS else index)
    for _ in range(3):
        held = dict[int, int]()
        for paragraph, weight in zip(page.paragraphs, weights, strict=True):
            held[outermost[paragraph.region]] = held.get(outermost[paragraph.region], 0) + weight
        kept = held.pop(-1, 0)
        largest = max(held, key=lambda r: held[r], default=-1)
        if largest < 0 or held[largest] < _LEAST_PROSE or kept * 4 > held[largest]:
            break
        if page.regions[largest].part in ("comments", "related") and kept > _SHORTEST * 2:
            break
        _open_region(page, outermost, largest)
    return outermost


def _open_region(page: Page, outermost: list[int], opened: int) -> None:
    """Count a region as prose after all; furniture within it stays furniture."""
    for index, region in enumerate(page.regions):
        if outermost[index] == opened:
            above = outermost[region.parent] if index != opened else -1
            outermost[index] = above if above >= 0 else -1 if index == opened or region.part in PROSE_PARTS else index


def _find_root(page: Page, weights: list[int], furniture: list[int], heads: list[int]) -> int:
    """Return the innermost <main>, <article> or article body that holds most of the prose; of articles one behind the
    other, that with the headline of the page.
    """
    own = [0] * len(page.regions)
    for paragraph, weight in zip(page.paragraphs, weights, strict=True):
        if furniture[paragraph.region] < 0:
            own[paragraph.region] += weight
    total = list(own)
    for index in range(len(page.regions) - 1, 0, -1):
        total[page.regions[index].parent] += total[index]
    best = [-1] * len(page.regions)
    for index in range(1, len(page.regions)):
        above = page.regions[index].parent
        if best[above] < 0 or total[index] > total[best[above]]:
            best[above] = index
    for region in dict.fromkeys(region for head in heads for region in _climb(page, head)):
        above = page.regions[region].parent
        if total[region] >= max(_LEAST_PROSE, own[above]) and _is_one_of_several(page, region, best[above], own):
            best[above], total[above] = region, total[region]
    root = _find_lone(page, own)
    while best[root] >= 0 and total[best[root]] > _MAIN_SHARE * total[root] and total[root]:
        child = best[root]
        if page.regions[child].part == "content" and page.regions[root].part in ("article", "main"):
            break
        root = child
    return root


def _is_one_of_several(page: Page, titled: int, rival: int, own: list[int]) -> bool:
    """Tell whether what holds more prose than the article with the page's headline is other articles: such as have
    headlines of their own, or are all shorter.
    """
    if titled == rival or not page.regions[titled].part == page.regions[rival].part == "article":
        return False
    inside = _mark_inside(page, rival)
    longest = max(weight for weight, within in zip(own, inside, strict=True) if within)
    return own[titled] >= longest or any(p.kind == "headline" and inside[p.region] for p in page.paragraphs)


def _climb(page: Page, region: int) -> Iterator[int]:
    """Yield a region and all those around it, but the page."""
    while region > 0:
        yield region
        region = page.regions[region].parent


def _find_lone(page: Page, own: list[int]) -> int:
    """Return the outermost <main> or <article> around far more prose than any other region has, else 0: an article
    above a long list of others.
    """
    held = lone = max(range(len(own)), key=lambda region: own[region])
    if own[lone] < _LEAST_PROSE or lone == 0:
        return 0
    while page.regions[held].parent > 0:
        held = page.regions[held].parent
    inside = _mark_inside(page, held)
    others = max((weight for weight, within in zip(own, inside, strict=True) if not within), default=0)
    return held if own[lone] > _FAR_MORE * others else 0


def _mark_inside(page: Page, root: int) -> list[bool]:
    inside: list[bool] = []
    for index, region in enumerate(page.regions):
        inside.append(index == root or (region.parent >= 0 and inside[region.parent]))
    return inside


def _is_link_only(page: Page, paragraph: Paragraph) -> bool:
    """Tell whether a heading or list item is nothing but a link: a teaser of another page.

    An account is none: a newsletter's card of a post is one link, whose parts stand in cells.
    """
    if all(_IN_PAGE.search(attributes) for attributes, _, _ in paragraph.anchors) or paragraph.tag not in _HEADINGS | {
        "li",
        "div",
        "td",
        "ul",
        "section",
        "dd",
    }:
        return False
    linked = {i for _, first, last in paragraph.anchors for i in range(first, last)}
    rest = "".join(page.source[p[0] : p[1]] for i, p in enumerate(paragraph.pieces) if i not in linked)
    if len(rest.strip()) > 3 or (paragraph.tag in _CELLS and "@" in _words(page, paragraph)):
        return False
    return not (paragraph.tag in _CELLS | {"li"} and _is_post_link(page, paragraph))


def _is_post_link(page: Page, paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is a link to a post, of which it shows the address or the day: an embed that nothing has
    drawn, or the end of one.
    """
    hrefs = [
        read_attributes(attributes).get("href", "") for attributes, _, _ in paragraph.anchors[:2] if "//" in attributes
    ]
    words = _words(page, paragraph).strip()
    if len(hrefs) != 1 or len(words) > _LONGEST_SHOWN or match_address(hrefs[0]) is None:
        return False
    return is_stamp(words) or (paragraph.tag in _CELLS and match_post(words) is not None)


def _choose_headline(page: Page, inside: list[bool], title: str | None) -> None:
    """Keep one headline: of those in the article the first, else the one that the page's title repeats."""
    headlines = [p for p in page.paragraphs if p.kind == "headline"]
    aside = mark_within(page, OTHERS)
    kept = [p for p in headlines if p.kept]
    if not kept:
        free = [p for p in headlines if not aside[p.region] and not _leads_home(p)]
        kept = [p for p in free if _is_title(_words(page, p), title)] or [p for p in free if _is_ahead(page, p)]
        kept = kept or _find_lone_headline(page, free)
    for paragraph in headlines:
        paragraph.kept = paragraph in kept[:1]
    if not kept:
        ahead = list(takewhile(lambda p: not p.kept, page.paragraphs))
        ahead += page.paragraphs[len(ahead) : len(ahead) + 1]
        headings = [p for p in ahead if p.tag in _HEADINGS and not aside[p.region] and not _leads_home(p)]
        headings = [p for p in headings if len(_words(page, p).split()) > _LONGEST_SITE]
        first = next((p for p in headings if _is_title(_words(page, p), title)), None)
        if first is not None:
            first.kept, first.kind = True, "headline"


def _find_lone_headline(page: Page, headlines: list[Paragraph]) -> list[Paragraph]:
    """Return the headline of a page that has one only, of more words than a site's name, in whatever header."""
    furniture = mark_within(page, FURNITURE)
    is_own = len(headlines) == 1 and not furniture[headlines[0].region]
    return headlines if is_own and len(_words(page, headlines[0]).split()) > _LONGEST_SITE else []


def _keep_standfirst(page: Page, weights: list[int]) -> None:
    """Keep what stands between the headline and the first paragraph of the article, wherever the layout has put it:
    sentences, points of a list, and what is named or set as a standfirst.
    """
    kept = [index for index, paragraph in enumerate(page.paragraphs) if paragraph.kept]
    if len(kept) < 2 or page.paragraphs[kept[0]].kind != "headline":
        return
    head = kept[0]
    first = next((index for index in kept[1:] if weights[index]), 0)
    between = [i for i in range(head + 1, first) if not page.paragraphs[i].kept]
    points = [i for i in between if weights[i] and page.paragraphs[i].tag == "li"]
    lost = [i for i in between if i in points or _is_standfirst(page, i, weights, i == head + 1)]
    furniture, own = mark_within(page, FURNITURE), page.paragraphs[head].region
    named = {i for i in lost if page.paragraphs[i].kind == "standfirst" and page.paragraphs[i].region == own}
    is_aside = any(furniture[page.paragraphs[i].region] for i in lost if i not in named)
    if len(lost) - len(points) <= _MOST_STANDFIRST and len(points) <= _MOST_POINTS and not is_aside:
        for index in lost:
            page.paragraphs[index].kept, page.paragraphs[index].kind = True, "standfirst"


def _is_standfirst(page: Page, index: int, weights: list[int], follows: bool) -> bool:
    """Tell whether a paragraph below the headline is a sentence, or is named as a standfirst or, right behind it, set
    as a heading of the second rank.
    """
    paragraph = page.paragraphs[index]
    words = " ".join(_words(page, paragraph).split())
    if weights[index] and _SENTENCE_END.search(words):
        return True
    named = paragraph.kind == "standfirst" or (follows and paragraph.tag == "h2" and paragraph.kind == "body")
    return named and not paragraph.anchors and paragraph.candidate < 0 and len(words) >= _SHORTEST_NAMED


def _drop_last_headings(page: Page) -> None:
    """Leave out headings that nothing follows: those of lists which were left out. Sentences are kept."""
    headings = _HEADINGS - {"h1"}
    holds = [
        p.candidate >= 0 or (p.kept and (p.tag not in headings or _SENTENCE_END.search(_words(page, p)) is not None))
        for p in page.paragraphs
    ]
    if True in holds:
        for paragraph in page.paragraphs[len(holds) - holds[::-1].index(True) :]:
            paragraph.kept = False


def _leads_home(paragraph: Paragraph) -> bool:
    """Tell whether a headline links to the start of the site: it is the site's name."""
    hrefs = [read_attributes(attributes).get("href", "") for attributes, _, _ in paragraph.anchors]
    return any(_HOME.fullmatch(href) for href in hrefs)


def _is_ahead(page: Page, paragraph: Paragraph) -> bool:
    """Tell whether a headline outside of the article is more than the linked name of the site."""
    return not _is_link_only(page, paragraph) and all(
        page.regions[r].part in PROSE_PARTS for r in (paragraph.region,) if r >= 0
    )


def _words(page: Page, paragraph: Paragraph) -> str:
    return unescape(" ".join(page.source[start:end] for start, end, _ in paragraph.pieces))


def _is_title(words: str, title: str | None) -> bool:
    """Tell whether a heading says what the page's title says, give or take the name of the site."""
    a, b = (_PLAIN_WORDS.sub("", text or "").casefold() for text in (words, title))
    return len(a) >= 10 and len(b) >= 10 and (a in b or b in a)
