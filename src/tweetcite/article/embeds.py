"""Embedded posts of a page: what its candidates really are, and which post stands where."""

import html
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import NamedTuple

from tweetcite import platforms
from tweetcite.article.addresses import find_address, is_sharing, match_address
from tweetcite.article.cards import cut_signature, drop_foot, find_head, read_card
from tweetcite.article.ids import match_element
from tweetcite.article.page import Candidate, Page, Region
from tweetcite.article.selectors import Catalogue, find_contained, is_card
from tweetcite.article.sightings import Found, date_post, fill_post, make_post
from tweetcite.article.tokens import read_attributes, tell
from tweetcite.article.walk import read_page
from tweetcite.dates import parse_date
from tweetcite.markup import read_words, trim_words
from tweetcite.model import How, Post, PostRef, Problem
from tweetcite.platforms import Platform

_LONGEST_FRAGMENT = 200_000
_LEAST_BUDGET = 20_000
_MOST_TAGS = 4_000
_LONGEST_NOTICE, _LONGEST_POST = 300, 700
_LONGEST_WRAPPER = 20_000
_HREF = re.compile(r"<a\s[^>]*?\bhref\s*+=\s*+[\"']?([^\"'\s>]++)", re.IGNORECASE)
_TAG = re.compile(r"<[^>]*+>")
_SAVED = re.compile(r"\ssrcdoc=(?:\"[^\"]*+\"|'[^']*+')")
_CITING = re.compile(r"<blockquote(?:\s[^>]{0,300})?\scite\s{0,3}=", re.IGNORECASE)
# A service's own card: its title and description are not the post's words.
_CARD, _CARD_REACH = "embedly-card", 300
_DASHES = "—–―- \n"


class _Closing(NamedTuple):
    """The link that closes a quotation block: the post it leads to, its words, and where it starts in the block."""

    ref: PostRef
    words: str
    start: int


def read_candidates(page: Page, mend: Callable[[str], str]) -> list[Found]:
    """Return what the candidates of a page are, and set `owner` of each: the candidate that its words belong to."""
    found: list[Found] = []
    owners: dict[int, Found] = {}
    # Nested elements are parts of one another: without a bound, each level would be read again with all below it.
    left = 3 * len(page.source) + _LEAST_BUDGET
    for index, candidate in enumerate(page.candidates):
        outer = owners.get(candidate.parent)
        if outer is not None and (outer.candidate < 0 or outer.how == "placeholder"):
            outer = None
        if outer is not None and not (candidate.element == "blockquote" and candidate.mark.platform):
            candidate.owner, owners[index] = outer.candidate, outer
            continue
        if is_aside(page.regions, candidate.region):
            continue
        ref = candidate.mark.ref
        left -= candidate.end - candidate.start if ref is None or _may_be_card(page.source, candidate, ref) else 0
        if left < 0:
            tell(page.problems, "too-deep", "Embedded posts nest in one another; the inner ones were not read.")
            break
        one = _read_candidate(page, index, candidate, mend)
        if one is not None and (outer is None or _is_another(one.post, outer.post)):
            found.append(one)
        elif outer is not None:
            one = outer
        if one is not None:
            candidate.owner, owners[index] = one.candidate, one
    return found


def _is_another(inner: Post, outer: Post) -> bool:
    """Tell whether an embed within an embed shows a post of its own: the one that the outer one quotes or answers."""
    return bool(inner.text and inner.ref.id) and inner.ref.id != outer.ref.id and inner.text != outer.text


def find_owners(candidates: Sequence[Candidate]) -> list[int]:
    """Return for each candidate the one that its words belong to: itself, one around it, or -1."""
    owners: list[int] = []
    for candidate in candidates:
        above = owners[candidate.parent] if candidate.parent >= 0 else -1
        owners.append(candidate.owner if candidate.owner >= 0 else above)
    return owners


def is_aside(regions: Sequence[Region], region: int) -> bool:
    """Tell whether a part of the page shows other people's or other articles' posts."""
    while region > 0:
        one = regions[region]
        if one.part in ("comments", "related") or one.element in ("nav", "footer"):
            return True
        region = one.parent
    return False


def _read_candidate(page: Page, index: int, candidate: Candidate, mend: Callable[[str], str]) -> Found | None:
    platform, ref = candidate.mark.platform, candidate.mark.ref
    size = candidate.end - candidate.start
    if ref is not None and size <= _LONGEST_WRAPPER and _CITING.match(page.source, candidate.start):
        fragment = mend(page.source[candidate.start : candidate.end])
        return Found(_read_quoted(fragment, ref, None), "blockquote", candidate.at, index)
    if ref is not None and _is_plain_link(page.source, candidate):
        return _read_linked_card(page, index, candidate, mend)
    if ref is not None:
        if _may_be_card(page.source, candidate, ref) and (card := _read_card(page, candidate, ref, mend)):
            return Found(card, "blockquote", candidate.at, index)
        owns = _is_short(page.source, candidate)
        text, truncated = trim_words(mend(candidate.mark.words or ""))
        return Found(
            date_post(replace(make_post(ref), text=text, truncated=truncated), candidate.mark.day),
            _tell_how(candidate, None),
            candidate.at,
            index if owns else -1,
        )
    fragment, closing = page.source[candidate.start : candidate.end], None
    if size > _LONGEST_FRAGMENT and "srcdoc" in fragment:
        # A browser that saves a page puts what a frame shows, with its pictures, into the frame's own tag.
        fragment = _SAVED.sub("", fragment)
    if len(fragment) > _LONGEST_FRAGMENT:
        if platform is not None:
            what = f"An embedded post of {platform.title} is {size} characters of markup; it was not read."
            tell(page.problems, "embed-too-long", what)
        return None
    if platform is None and candidate.element != "blockquote":
        return _read_container(page, index, candidate, mend(fragment))
    if platform is None:
        closing = _find_closing_link(fragment)
        platform = platforms.find_platform(closing.ref.platform) if closing else None
    if platform is None:
        return None
    if closing is not None and _CARD in fragment[:_CARD_REACH]:
        return Found(make_post(closing.ref), "placeholder", candidate.at, index)
    post = read_fragment(mend(fragment), candidate.element, platform, page.problems)
    if post is None and candidate.element != "blockquote":
        post = _read_start(fragment)
    if closing is not None and (post is None or post.text is None or (post.text == closing.words and closing.start)):
        post = _read_quoted(mend(fragment), closing.ref, post)
    if post is not None and post.text is None and "<td" in fragment:
        post = _read_table(mend(fragment), post)
    if post is not None and post.ref.id is None:
        post = _complete_ref(post, fragment)
    return Found(post, _tell_how(candidate, post, fragment), candidate.at, index) if post else None


def _may_be_card(source: str, candidate: Candidate, ref: PostRef) -> bool:
    """Tell whether an element that names a post may show it: it holds the sign of its account."""
    size = candidate.end - candidate.start
    return bool(ref.handle) and size <= _LONGEST_WRAPPER and f"@{ref.handle}" in source[candidate.start : candidate.end]


def _read_card(page: Page, candidate: Candidate, ref: PostRef, mend: Callable[[str], str]) -> Post | None:
    """Return the post that an element shows which names it: its account above its words, a dated link to it below."""
    fragment = mend(page.source[candidate.start : candidate.end])
    closing = _find_closing_link(fragment)
    if closing is None or closing.ref.id != ref.id or parse_date(closing.words[:100]) is None:
        return None
    if "<blockquote" in fragment:
        # The post's own snippet, with something around it.
        return None
    post = _read_quoted(fragment, ref, None)
    return post if post.text and post.author.name else None


def _is_plain_link(source: str, candidate: Candidate) -> bool:
    """Tell whether an element is a link that nothing but what it holds can make a post: no service's card."""
    start = candidate.start
    return candidate.element == "a" and source.startswith("<a", start) and not is_card(source[start : start + 500])


def _read_linked_card(page: Page, index: int, candidate: Candidate, mend: Callable[[str], str]) -> Found | None:
    """Return the post of a link that holds all of a card: account, words and time; else it is a link like any other."""
    ref = candidate.mark.ref
    if ref is None or candidate.end - candidate.start > _LONGEST_WRAPPER:
        return None
    fragment = mend(page.source[candidate.start : candidate.end])
    post = _read_boxed(fragment, ref) if "@" in fragment else None
    return Found(post, "blockquote", candidate.at, index) if post else None


def _read_boxed(fragment: str, ref: PostRef) -> Post | None:
    """Return the post that a box shows which leads to it, or says of which platform it is."""
    from bs4 import BeautifulSoup

    card = read_card(read_words(BeautifulSoup(fragment.encode("utf-8", "replace").decode("utf-8"), "lxml")))
    if card is None or (ref.handle or card.handle).casefold() != card.handle.casefold():
        return None
    text, truncated = trim_words(card.words)
    post = date_post(make_post(replace(ref, handle=ref.handle or card.handle)), card.stamp)
    return replace(post, text=text, truncated=truncated, author=replace(post.author, name=card.name)) if text else None


def _read_container(page: Page, index: int, candidate: Candidate, fragment: str) -> Found | None:
    """Return the post that an element holds as its class says; its words are read where a dated link closes them, and
    in a card where its account stands above them.
    """
    ref, closing = _find_held(fragment), _find_closing_link(fragment)
    if ref is None and closing is None and "@" in fragment and _is_short(page.source, candidate, _LONGEST_POST):
        platform = find_contained(read_attributes(fragment.partition(">")[0]).get("class", ""))
        post = _read_boxed(fragment, PostRef(platform, None)) if platform and "<blockquote" not in fragment else None
        return Found(post, "blockquote", candidate.at, index) if post else None
    if ref is None or not _is_short(page.source, candidate, _LONGEST_POST):
        return None
    is_dated = closing is not None and closing.ref == ref and parse_date(closing.words[:100]) is not None
    post = _read_quoted(fragment, ref, None)
    is_card = "card" in fragment.partition(">")[0].lower()
    if not (is_dated or (is_card and post.author.name)):
        if not _is_short(page.source, candidate):
            return None
        post = make_post(ref)
    return Found(post, "blockquote" if post.text else "placeholder", candidate.at, index)


def _find_held(fragment: str) -> PostRef | None:
    """Return the post that an element is named as the place of, and that all the links in it to posts lead to: the
    notice which stands there instead. What holds the embed itself tells nothing.
    """
    if "<blockquote" in fragment or "<iframe" in fragment:
        return None
    platform = find_contained(read_attributes(fragment.partition(">")[0]).get("class", ""))
    hrefs = (html.unescape(link[1]) for link in _HREF.finditer(fragment))
    found = {ref.id: ref for href in hrefs if not is_sharing(href) and (ref := match_address(href))}
    only = next(iter(found.values())) if len(found) == 1 else None
    return only if only and platform is not None and platform in ("", only.platform) else None


def _read_table(fragment: str, post: Post) -> Post:
    """Return a post with the words of the table that shows it, as in a mail, below its account."""
    shown = _read_quoted(fragment, post.ref, None)
    return fill_post(shown, post) if shown.author.name else post


def _complete_ref(post: Post, fragment: str) -> Post:
    """Return a post with its id where the link of its byline leads to it over a server that counts clicks."""
    closing = _find_closing_link(fragment)
    if closing is None or closing.ref.platform != post.ref.platform:
        return post
    holder, handle = closing.ref.handle, post.author.handle
    is_same = not (holder and handle) or holder.casefold() == handle.casefold()
    return fill_post(post, make_post(closing.ref)) if is_same else post


def _read_start(fragment: str) -> Post | None:
    """Return the post whose address an element keeps under whatever name until the reader agrees."""
    name, _, source = fragment.partition(">")[0].partition(" ")
    attributes = read_attributes(source)
    named = find_address(attributes)
    ref = named[0] if named else match_element(name.lstrip("<"), attributes)
    return make_post(ref) if ref else None


def _is_short(source: str, candidate: Candidate, longest: int = _LONGEST_NOTICE) -> bool:
    """Tell whether an element that names a post shows little else: a notice, a link, not the article."""
    if candidate.end - candidate.start > _LONGEST_WRAPPER:
        return False
    shown = _TAG.sub(" ", source[candidate.start : candidate.end])
    return len(" ".join(shown.split())) <= longest


def _find_closing_link(fragment: str) -> _Closing | None:
    """Return the last link of a quotation block, buttons aside, if it closes the block and leads to a post."""
    links = list(_HREF.finditer(fragment)) if "//" in fragment else []
    while len(links) > 1 and is_sharing(html.unescape(links[-1][1])):
        links.pop()
    if not links:
        return None
    inside = fragment[links[-1].end() :].partition(">")[2]
    ref = match_address(html.unescape(links[-1][1])) if len(" ".join(_TAG.sub("", inside).split())) <= 60 else None
    words = html.unescape(_TAG.sub("", inside.partition("</a")[0])).strip()
    return _Closing(ref, words, links[-1].start()) if ref else None


def _read_quoted(fragment: str, ref: PostRef, post: Post | None) -> Post:
    """Return the post that a quotation block shows: its words are what stands above the link that closes it, below
    the account.
    """
    from bs4 import BeautifulSoup

    closing = _find_closing_link(fragment)
    above = fragment[: closing.start] if closing else fragment
    paragraphs = read_words(BeautifulSoup(above.encode("utf-8", "replace").decode("utf-8"), "lxml"))
    paragraphs, foot = drop_foot(paragraphs, ref.handle)
    post = post or make_post(ref)
    size, name = _find_head(paragraphs, ref.handle, above)
    post = replace(post, author=replace(post.author, name=post.author.name or name))
    shown, signed = cut_signature("\n\n".join(paragraphs[size:]).rstrip(_DASHES), ref.handle or "")
    text, truncated = trim_words(shown)
    name = post.author.name or signed or foot
    return replace(post, text=text, truncated=truncated, author=replace(post.author, name=name))


def _find_head(paragraphs: Sequence[str], handle: str | None, above: str) -> tuple[int, str | None]:
    """Return how many of the first paragraphs are the account, with its handle or as a link to it, and its name."""
    if not handle or len(paragraphs) < 2:
        return 0, None
    size, name = find_head(paragraphs, handle)
    if size:
        return size, name
    link = _HREF.search(above)
    if (
        link is None
        or html.unescape(link[1]).rstrip("/").rpartition("/")[2].lstrip("@").casefold() != handle.casefold()
    ):
        return 0, None
    words = html.unescape(_TAG.sub("", above[link.end() :].partition(">")[2].partition("</a")[0]))
    return (1, paragraphs[0]) if " ".join(words.split()) == paragraphs[0] else (0, None)


def _tell_how(candidate: Candidate, post: Post | None, fragment: str = "") -> How:
    if candidate.element.startswith("amp-"):
        return "amp"
    if candidate.element == "iframe":
        return "iframe"
    if post is not None and (post.text or candidate.element == "blockquote"):
        return "blockquote"
    return "iframe" if "<iframe" in fragment else "placeholder"


def read_fragment(fragment: str, element: str, platform: Platform, problems: list[Problem]) -> Post | None:
    """Return the post that one element of markup shows, as its platform reads it; None where it is no post."""
    if platform.read_fragment is None:
        return None
    if fragment.count("<") > _MOST_TAGS:
        what = f"An embedded post of {platform.title} has more than {_MOST_TAGS} tags; it was not read."
        tell(problems, "embed-too-long", what)
        return None
    from bs4 import BeautifulSoup

    fragment = fragment.encode("utf-8", "replace").decode("utf-8")
    tag = BeautifulSoup(fragment, "lxml").find(element)
    return platform.read_fragment(tag) if tag is not None else None


def read_markup(markup: str, catalogue: Catalogue, problems: list[Problem]) -> list[Post]:
    """Return the posts that a piece of markup embeds; it comes from a script, an attribute or a text area."""
    if "<" not in markup and "&lt;" in markup:
        markup = html.unescape(markup)
    page = read_page(markup, catalogue)
    found = read_candidates(page, lambda text: text)
    problems += [p for p in page.problems if p.code in ("embed-too-long", "too-many-embeds")]
    return [one.post for one in found]
