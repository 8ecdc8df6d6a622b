"""Embedded posts in data of a page: JSON for programs, page state, markup kept in attributes and text areas."""

import json
import re
from collections.abc import Iterator
from typing import Any

from tweetcite.article.embeds import Found, is_aside, make_post, read_markup
from tweetcite.article.page import Nested, Page
from tweetcite.article.selectors import Catalogue, match_address
from tweetcite.article.tokens import tell
from tweetcite.model import How, Post, Problem

MOST_POSTS = 1_000
_DEEPEST = 3
_LONGEST_MARKUP = 500_000
_MARKUP = frozenset({"iframe", "srcdoc", "textarea", "attribute"})
_HOW: dict[str, How] = {"iframe": "iframe", "srcdoc": "iframe", "attribute": "placeholder"}
_STRING = re.compile(r'"(?:[^"\\\n]++|\\.)*+"')
_ADDRESS_KEYS = ("url", "tweetUrl", "permalink", "embedUrl", "href")
_MARKUP_KEYS = ("html", "embedCode", "embed_code", "oembed", "oembed_html", "markup")


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
        found += [Found(post, how, nested.at, -1, in_flow) for post in _read_nested(page, nested, catalogue)]
        if len(found) > MOST_POSTS:
            what = f"The data of the page hold more than {MOST_POSTS} embedded posts; the rest were not read."
            tell(page.problems, "too-many-embeds", what)
            return found[:MOST_POSTS]
    return found


def _read_nested(page: Page, nested: Nested, catalogue: Catalogue) -> list[Post]:
    if nested.element in _MARKUP and nested.body[:1] not in ("{", "["):
        return read_markup(nested.body, catalogue, page.problems)
    return list(_read_data(nested.body, catalogue, page.problems))


def _read_data(body: str, catalogue: Catalogue, problems: list[Problem]) -> Iterator[Post]:
    """Yield the posts of a script: of its JSON if it is such, else of the strings in it."""
    data = _parse(body)
    if data is not None:
        yield from _walk(data, catalogue, problems)
        return
    for match in _STRING.finditer(body):
        if match.end() - match.start() > 40 and catalogue.has_hint(match.group()):
            text = _parse(match.group())
            if isinstance(text, str):
                yield from _walk(text, catalogue, problems)


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


def _walk(data: Any, catalogue: Catalogue, problems: list[Problem]) -> Iterator[Post]:
    """Yield the posts in values of JSON: strings of markup, and records of an address with its markup."""
    waiting: list[tuple[Any, int]] = [(data, 0)]
    while waiting:
        value, depth = waiting.pop()
        if isinstance(value, dict):
            if post := _read_record(value):
                yield post
            waiting += [(v, depth) for v in reversed(value.values())]
        elif isinstance(value, list):
            waiting += [(v, depth) for v in reversed(value)]
        elif isinstance(value, str) and len(value) > 40 and catalogue.has_hint(value):
            if len(value) > _LONGEST_MARKUP:
                what = f"A script holds {len(value)} characters of markup in one string; they were not read."
                tell(problems, "embed-too-long", what)
            elif value.lstrip()[:1] in ("{", "[") and depth < _DEEPEST:
                waiting.append((_parse(value), depth + 1))
            else:
                yield from read_markup(value, catalogue, problems)


def _read_record(record: dict[str, Any]) -> Post | None:
    """Return the post of a record that has an address and says that it is an embed."""
    if not any(record.get(key) for key in _MARKUP_KEYS):
        return None
    for key in _ADDRESS_KEYS:
        address = record.get(key)
        if isinstance(address, str) and (ref := match_address(address[:2_000])):
            return make_post(ref)
    return None
