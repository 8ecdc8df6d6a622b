"""Embedded posts in data of a page: JSON for programs, page state, markup kept in attributes and text areas."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from tweetcite.article.embeds import is_aside, read_markup
from tweetcite.article.ids import find_calls
from tweetcite.article.packing import is_packed, unpack
from tweetcite.article.page import Nested, Page
from tweetcite.article.records import match_whole, read_record, says_post
from tweetcite.article.selectors import Catalogue, is_data
from tweetcite.article.sightings import Found, make_post
from tweetcite.article.tokens import tell
from tweetcite.model import How, Post, Problem

MOST_POSTS = 1_000
_DEEPEST = 3
_FEW = 20
_SHORTEST = 40
_LONGEST_MARKUP = 500_000
_MARKUP = frozenset({"iframe", "srcdoc", "textarea", "attribute"})
_HOW: dict[str, How] = {"iframe": "iframe", "srcdoc": "iframe", "attribute": "placeholder"}
# Strings of a program. One that is never closed is matched too, so that none of it is read again.
_STRINGS = (
    re.compile(r'"(?:[^"\\\n]++|\\.)*+"?'),
    re.compile(r"'(?:[^'\\\n]++|\\.)*+'?"),
    re.compile(r"`(?:[^`\\]++|\\.)*+`?"),
)
_HEX = re.compile(r"\\x([0-9a-fA-F]{2})")
_ESCAPED = re.compile("&lt;(?:iframe|blockquote|div|script)")
_ANGULAR = re.compile("&([qslga]);")
_SIGNS = {"q": '"', "s": "'", "l": "<", "g": ">", "a": "&"}
_LONGEST_LEAD = 200
_TAG = re.compile(r"\s*<[a-zA-Z!]")


def read_hidden(page: Page, catalogue: Catalogue) -> list[Found]:
    """Return the posts in scripts, text areas and frames of the page; each of these is read once."""
    found: list[Found] = []
    if len(page.nested) > MOST_POSTS:
        what = f"More than {MOST_POSTS} scripts and frames hold embedded posts; the rest were not read."
        tell(page.problems, "too-many-embeds", what)
    for nested in page.nested[:MOST_POSTS]:
        if is_aside(page.regions, nested.region):
            continue
        how = _HOW.get(nested.element, "script-data")
        in_flow = nested.element in _MARKUP or (
            nested.element == "script" and page.regions[nested.region].part in ("article", "content")
        )
        posts = islice(_read_nested(page, nested, catalogue), MOST_POSTS + 1 - len(found))
        found += [Found(post, how, nested.at, -1, in_flow) for post in posts]
        if len(found) > MOST_POSTS:
            what = f"The data of the page hold more than {MOST_POSTS} embedded posts; the rest were not read."
            tell(page.problems, "too-many-embeds", what)
            return found[:MOST_POSTS]
    return found


def note_escaped(page: Page, catalogue: Catalogue) -> None:
    """Note the markup that an editor wrote as words: a paragraph that is nothing but the snippet of an embedded post.

    In code it is an example.
    """
    for index, paragraph in enumerate(page.paragraphs):
        start = paragraph.pieces[0][0]
        if paragraph.tag in ("pre", "code") or not _ESCAPED.match(page.source, start):
            continue
        body = "".join(html.unescape(page.source[a:b]) for a, b, literal in paragraph.pieces if literal is None)
        if not page.source[max(0, start - 20) : start].rstrip().endswith("code>") and catalogue.has_hint(body):
            page.nested.append(Nested(body, paragraph.region, index, "attribute"))
            paragraph.pieces = []


def _read_nested(page: Page, nested: Nested, catalogue: Catalogue) -> Iterator[Post]:
    if "&q;" in nested.body[:_LONGEST_LEAD]:
        # How Angular writes the state of a page into it.
        nested = replace(nested, body=_ANGULAR.sub(lambda sign: _SIGNS[sign[1]], nested.body))
    if _TAG.match(nested.body) or (nested.element in _MARKUP and not is_data(nested.body)):
        # In a script it is a template that a program fills in or shows once the reader agrees.
        return iter(read_markup(nested.body, catalogue, page.problems))
    return _read_data(nested.body, catalogue, page.problems)


def _read_data(body: str, catalogue: Catalogue, problems: list[Problem]) -> Iterator[Post]:
    """Yield the posts of a script: of its JSON if it is such, else of the strings in it."""
    yield from map(make_post, find_calls(body))
    data = _parse(body)
    for value in [_resolve(data)] if data is not None else _read_strings(body, catalogue):
        yield from _walk(value, catalogue, problems)


def _read_strings(body: str, catalogue: Catalogue) -> Iterator[str]:
    """Yield the strings that stand in a program, or among data of another form, and hold embedded posts."""
    for kind in _STRINGS:
        found = False
        for match in kind.finditer(body):
            if match.end() - match.start() > _SHORTEST and catalogue.has_hint(match.group()):
                text = _parse(_quote_doubly(match.group()))
                if isinstance(text, str):
                    found = True
                    yield text
        if found:
            return


def _quote_doubly(string: str) -> str:
    """Return a string of a program, with its marks, as JSON has it."""
    words = _HEX.sub(r"\\u00\1", string[1:-1]) if "\\x" in string else string[1:-1]
    if string[0] != '"':
        words = re.sub(r"\\(['`])", r"\1", words).replace("\n", "\\n")
        words = re.sub(r'(?<!\\)"', '\\"', words)
    return f'"{words}"'


def _parse(body: str) -> Any:
    """Return JSON as values, also as the value of an assignment; None where it is none."""
    start = re.search(r"[\[{\"]", body[:2_000])
    if start is None or (start.group() == '"' and start.start() > 0):
        return None
    try:
        data, end = json.JSONDecoder().raw_decode(body, start.start())
    except (ValueError, RecursionError):
        return None
    return data if len(body) - end < 400 else None


def _resolve(data: Any) -> Any:
    """Return the state of a page in which records hold the places of their words in the list of all values (Nuxt 3),
    with the words in them.
    """
    if not isinstance(data, list):
        return data
    records = [one for one in data if isinstance(one, dict)]
    if not records or any(type(value) is not int for one in records[:_FEW] for value in one.values()):
        return data
    words = {index: one for index, one in enumerate(data) if isinstance(one, str)}
    return [{k: words.get(v, v) for k, v in one.items()} if isinstance(one, dict) else one for one in data]


def _walk(data: Any, catalogue: Catalogue, problems: list[Problem]) -> Iterator[Post]:
    """Yield the posts in values of JSON: strings of markup, records of a post, addresses that are said to be shown."""
    waiting: list[tuple[Any, int, str]] = [(data, 0, "")]
    while waiting:
        value, depth, key = waiting.pop()
        if isinstance(value, dict):
            post = read_record(value, key, catalogue)
            if post is not None:
                yield post
                if post.text:
                    continue
            waiting += [(v, depth, k) for k, v in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [(v, depth, key) for v in reversed(value)]
        elif isinstance(value, str) and len(value) > _SHORTEST and _may_hold(value, catalogue):
            if len(value) > _LONGEST_MARKUP:
                what = f"A script holds {len(value)} characters of markup in one string; they were not read."
                tell(problems, "embed-too-long", what)
            elif depth < _DEEPEST and (inner := _open(value, catalogue)):
                waiting += [(one, depth + 1, key) for one in reversed(inner)]
            else:
                yield from read_markup(value, catalogue, problems)
        elif isinstance(value, str) and says_post(key, catalogue.names) and (ref := match_whole(value)):
            yield make_post(ref)


def _may_hold(value: str, catalogue: Catalogue) -> bool:
    """Tell whether a string may hold embedded posts: as markup, packed away or not, or as data of its own."""
    return (
        is_packed(value) or catalogue.has_hint(value) or (value.startswith(("{", "[")) and catalogue.has_record(value))
    )


def _open(value: str, catalogue: Catalogue) -> list[Any]:
    """Return the values in a string that is no markup itself but holds it: JSON within JSON, percent-encoded text."""
    if _TAG.match(value):
        return []
    if value.lstrip()[:1] in ("{", "[") and (data := _parse(value)) is not None:
        return [data]
    unpacked = unpack(value)
    if unpacked != value:
        return [unpacked]
    return list(_read_strings(value, catalogue)) if '\\"' in value else []
