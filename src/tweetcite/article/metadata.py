"""What a document says of itself: title, day of publication, language, address, authors."""

import html
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from tweetcite.article.authors import find_stated_authors
from tweetcite.article.page import Page
from tweetcite.article.publication import find_stated
from tweetcite.article.tokens import read_attributes

_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title")
_SITES = ("og:site_name", "application-name")
_POSTINGS = frozenset({"BlogPosting", "LiveBlogPosting", "Report"})
# A page itself, where its data describe no article.
_PAGES = frozenset({"WebPage", "ItemPage", "Recipe", "PodcastEpisode"})
_INNER = ("@graph", "mainEntity", "mainEntityOfPage")
# What wraps data so that old programs pass over it, and a comma that JSON does not allow.
_WRAPPING = re.compile(r"\A\s*(?:/[/*]\s*)?<!(?:\[CDATA\[|--)(?:\s*\*/)?|(?:/[/*]\s*)?(?:\]\]|--)>(?:\s*\*/)?\s*\Z")
_LAST_COMMA = re.compile(r",(?=\s{0,80}[}\]])")
_MOST_RECORDS = 2_000
_MOST_ALIKE = 20
_LONGEST_DATA = 2_000_000


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says of itself; None where it does not."""

    title: str | None = None
    published: date | datetime | None = None
    language: str | None = None
    url: str | None = None
    authors: tuple[str, ...] = ()


def read_metadata(page: Page) -> Metadata:
    """Return title, publication, language, canonical address and authors of a page, as its data state them."""
    metas = _read_metas(page)
    nodes: dict[str, dict[str, Any]] = {}
    records = list(_read_linked_data(page, nodes))
    title = _first(metas, _TITLES) or _clean(page.title) or _find_in(records, "headline")
    published = find_stated(page, metas, _list_in(records, "datePublished"))
    authors = find_stated_authors(records, nodes, metas, _first(metas, _SITES))
    return Metadata(title, published, _find_language(page, metas, records), _find_url(page, metas), authors)


def _read_metas(page: Page) -> dict[str, list[str]]:
    """Return the contents of meta elements by name, property or itemprop."""
    found: dict[str, list[str]] = {}
    for element, attributes, _ in page.data:
        if element != "meta":
            continue
        read = read_attributes(attributes)
        content = read.get("content", "").strip()
        for key in ("property", "name", "itemprop", "http-equiv"):
            if (
                content
                and (name := read.get(key, "").lower())
                and len(known := found.setdefault(name, [])) < _MOST_ALIKE
            ):
                known.append(content[:2_000])
    return found


def _first(metas: dict[str, list[str]], names: tuple[str, ...]) -> str | None:
    return next((cleaned for name in names if name in metas and (cleaned := _clean(metas[name][0]))), None)


def _clean(text: str | None) -> str | None:
    return " ".join(html.unescape(text[:2_000]).split()) or None if text else None


def _read_linked_data(page: Page, nodes: dict[str, dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """Yield the records that describe an article, then those of the page; those nested in a graph or list too.

    `nodes` is filled with the named records that others may refer to by their `@id`.
    """
    seen = 0
    pages: list[dict[str, Any]] = []
    for body in page.linked_data:
        waiting: list[Any] = [_parse(body)] if len(body) < _LONGEST_DATA else []
        while waiting and seen < _MOST_RECORDS:
            value = waiting.pop(0) if len(waiting) < 50 else waiting.pop()
            seen += 1
            if isinstance(value, list):
                waiting += value
            elif isinstance(value, dict):
                if isinstance(value.get("@id"), str) and value.get("name"):
                    nodes.setdefault(value["@id"], value)
                kinds = value.get("@type")
                kinds = {kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)}
                if not _POSTINGS.isdisjoint(kinds) or any(kind.endswith("Article") for kind in kinds):
                    yield value
                elif not _PAGES.isdisjoint(kinds):
                    pages.append(value)
                waiting += [v for k, v in value.items() if k in _INNER]
    yield from pages


def _parse(body: str) -> Any:
    """Return the values of linked data; None where they are none."""
    body = _WRAPPING.sub("", body).strip()
    for text in (body, _LAST_COMMA.sub("", body)):
        try:
            return json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _find_in(records: list[dict[str, Any]], key: str) -> str | None:
    return next(iter(_list_in(records, key)), None)


def _list_in(records: list[dict[str, Any]], key: str) -> list[str]:
    return [words for one in records if isinstance(one.get(key), str) and (words := _clean(one[key]))]


def _find_language(page: Page, metas: dict[str, list[str]], records: list[dict[str, Any]]) -> str | None:
    stated = None
    for element, attributes, _ in page.data:
        if element == "html":
            read = read_attributes(attributes)
            stated = read.get("lang") or read.get("xml:lang")
            break
    stated = (
        stated
        or _first(metas, ("og:locale",))
        or _find_in(records, "inLanguage")
        or _first(metas, ("content-language",))
    )
    return clean_language(stated)


def clean_language(stated: str | None) -> str | None:
    """Return the language of a tag such as `en-GB` or `pt_BR`: its first part in lower case."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?=[-_,\s]|$)", stated or "")
    return match[1].lower() if match else None


def _find_url(page: Page, metas: dict[str, list[str]]) -> str | None:
    for element, attributes, _ in page.data:
        if element == "link" and "canonical" in attributes:
            read = read_attributes(attributes)
            if read.get("rel", "").strip().lower() == "canonical" and (url := clean_url(read.get("href"))):
                return url
    return clean_url(metas["og:url"][0] if "og:url" in metas else None)


def clean_url(url: str | None) -> str | None:
    """Return a web address, or None for anything else."""
    url = (url or "").strip()
    return (
        url
        if re.fullmatch(r"https?://[^\s/\"'<>]+(?:/[^\s\"'<>]*)?", url, re.IGNORECASE) and len(url) <= 2_000
        else None
    )
