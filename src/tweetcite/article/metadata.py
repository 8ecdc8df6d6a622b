"""What a document says of itself: title, day of publication, language, address."""

import html
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from tweetcite import languages
from tweetcite.article.page import Page
from tweetcite.article.tokens import read_attributes
from tweetcite.dates import parse_date
from tweetcite.text import fold

_DAY = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title")
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "article:published",
    "og:article:published_time",
    "datepublished",
    "date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "sailthru.date",
    "parsely-pub-date",
    "article.published",
)
_ARTICLES = ("Article", "NewsArticle", "BlogPosting", "ReportageNewsArticle", "LiveBlogPosting", "OpinionNewsArticle")
_MOST_RECORDS = 2_000
_LONGEST_DATA = 2_000_000
_LONGEST_DATELINE = 48
_FIRST_LINES = 6
_LEAST_WORDS = 20
_LEAST_SHARE = 0.18
_PLAIN_SHARE = 0.3
_FEW_WORDS = 5
_SCRIPT_SHARE = 0.15
# Compiled when a text is not Latin: wide ranges take milliseconds.
_SCRIPTS = {
    "latin": r"[a-z]",
    "cyrillic": r"[\u0400-\u052f]",
    "hebrew": r"[\u0590-\u05ff]",
    "arabic": r"[\u0600-\u08ff]",
    "han": r"[\u3040-\u30ff\u3400-\u9fff]",
    "hangul": r"[\uac00-\ud7a3]",
}
# Spares loading the tables of all other languages; one that is not listed here is tried for every text.
_WRITTEN_IN = dict.fromkeys("de en es fr it kmr nl pl pt tr".split(), "latin") | {
    "ru": "cyrillic",
    "uk": "cyrillic",
    "he": "hebrew",
    "ar": "arabic",
    "ckb": "arabic",
    "fa": "arabic",
    "ja": "han",
    "zh": "han",
    "ko": "hangul",
}
_LATIN = re.compile(r"[a-z]+")
_FOREIGN_SHARE = 0.01
_ALONE_SHARE = 0.05
_FAR_SHARE = 0.15
_WORD = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]|[^\W\d_]+(?:'[^\W\d_]+)*+")
_FIRST_LOOK, _LOOKED_AT = 1_000, 6_000
_PLAIN_LEAD, _LEAD, _FAR_LEAD = 2.0, 1.25, 3.0


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a document says of itself; None where it does not."""

    title: str | None = None
    published: date | datetime | None = None
    language: str | None = None
    url: str | None = None


def read_metadata(page: Page) -> Metadata:
    """Return title, publication, language and canonical address of a page.

    Linked data (schema.org) goes first for the time of publication, then meta elements, then <time>.
    """
    metas = _read_metas(page)
    records = list(_read_linked_data(page))
    title = _first(metas, _TITLES) or _clean(page.title) or _find_in(records, "headline")
    return Metadata(
        title, _find_published(page, metas, records), _find_language(page, metas, records), _find_url(page, metas)
    )


def _read_metas(page: Page) -> dict[str, str]:
    """Return the contents of meta elements by name, property or itemprop; the first of a name counts."""
    found: dict[str, str] = {}
    for element, attributes in page.data:
        if element != "meta":
            continue
        read = read_attributes(attributes)
        content = read.get("content", "").strip()
        for key in ("property", "name", "itemprop", "http-equiv"):
            if content and (name := read.get(key, "").lower()):
                found.setdefault(name, content[:2_000])
    return found


def _first(metas: dict[str, str], names: tuple[str, ...]) -> str | None:
    return next((cleaned for name in names if (cleaned := _clean(metas.get(name)))), None)


def _clean(text: str | None) -> str | None:
    return " ".join(html.unescape(text[:2_000]).split()) or None if text else None


def _read_linked_data(page: Page) -> Iterator[dict[str, Any]]:
    """Yield the records that describe an article, those nested in a graph or list too."""
    seen = 0
    for body in page.linked_data:
        try:
            waiting: list[Any] = [json.loads(body.strip(), strict=False)] if len(body) < _LONGEST_DATA else []
        except (ValueError, RecursionError):
            continue
        while waiting and seen < _MOST_RECORDS:
            value = waiting.pop(0) if len(waiting) < 50 else waiting.pop()
            seen += 1
            if isinstance(value, list):
                waiting += value
            elif isinstance(value, dict):
                kinds = value.get("@type")
                if any(kind in _ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds])):
                    yield value
                waiting += [
                    v for k, v in value.items() if k in ("@graph", "mainEntity", "mainEntityOfPage", "itemReviewed")
                ]


def _find_in(records: list[dict[str, Any]], key: str) -> str | None:
    return next((_clean(r[key]) for r in records if isinstance(r.get(key), str) and r[key].strip()), None)


def _find_published(page: Page, metas: dict[str, str], records: list[dict[str, Any]]) -> date | datetime | None:
    if (stated := _find_in(records, "datePublished")) and (moment := parse_moment(stated)):
        return moment
    for name in _PUBLISHED:
        if name in metas and (moment := parse_moment(metas[name])):
            return moment
    for element, attributes in page.data:
        if element == "time" and "datetime" in attributes:
            read = read_attributes(attributes)
            if moment := parse_moment(read.get("datetime", "")):
                return moment
    return None


def parse_moment(text: str) -> date | datetime | None:
    """Return the day or moment of a machine-readable or written date, or None.

    A moment keeps the zone that it states, since "yesterday" is meant in the outlet's own; without one it is a day.
    """
    text = text.strip()[:60]
    try:
        moment = datetime.fromisoformat(text.replace(" +", "+"))
    except ValueError:
        return _parse_day(text)
    if not 1990 <= moment.year <= 2200:
        return None
    return moment if moment.tzinfo is not None else moment.date()


def _parse_day(text: str) -> date | None:
    if match := _DAY.match(text):
        try:
            return date(*map(int, match.groups()))
        except ValueError:
            return None
    read = parse_date(text)
    return read[0].date() if read else None


def _find_language(page: Page, metas: dict[str, str], records: list[dict[str, Any]]) -> str | None:
    stated = None
    for element, attributes in page.data:
        if element == "html":
            read = read_attributes(attributes)
            stated = read.get("lang") or read.get("xml:lang")
            break
    stated = stated or metas.get("og:locale") or _find_in(records, "inLanguage") or metas.get("content-language")
    return clean_language(stated)


def clean_language(stated: str | None) -> str | None:
    """Return the language of a tag such as `en-GB` or `pt_BR`: its first part in lower case."""
    match = re.match(r"\s*([A-Za-z]{2,3})(?=[-_,\s]|$)", stated or "")
    return match[1].lower() if match else None


def _find_url(page: Page, metas: dict[str, str]) -> str | None:
    for element, attributes in page.data:
        if element == "link" and "canonical" in attributes:
            read = read_attributes(attributes)
            if read.get("rel", "").strip().lower() == "canonical" and (url := clean_url(read.get("href"))):
                return url
    return clean_url(metas.get("og:url"))


def clean_url(url: str | None) -> str | None:
    """Return a web address, or None for anything else."""
    url = (url or "").strip()
    return (
        url
        if re.fullmatch(r"https?://[^\s/\"'<>]+(?:/[^\s\"'<>]*)?", url, re.IGNORECASE) and len(url) <= 2_000
        else None
    )


def find_dateline(lines: list[str]) -> date | None:
    """Return the day that a line near the top of a plain text states and nothing else, or None."""
    for line in lines[:_FIRST_LINES]:
        line = line.strip(" \t*_|·-–—")
        if len(line) > _LONGEST_DATELINE or "@" in line or not re.search(r"\d{4}", line):
            continue
        if read := parse_date(re.sub(r"^\w+:\s+", "", line)):
            return read[0].date()
    return None


@lru_cache(maxsize=4)
def detect_language(text: str) -> str | None:
    """Return the language whose common words make up most of the text, or None where none clearly does.

    In scripts without spaces each character counts as a word. The first lines are enough where they leave no doubt.
    """
    if len(text) > _FIRST_LOOK and (code := _weigh_languages(text[:_FIRST_LOOK], _PLAIN_LEAD)):
        return code
    return _weigh_languages(text[:_LOOKED_AT], _LEAD)


def _weigh_languages(text: str, lead: float) -> str | None:
    """Return the language that leads by this factor. A text that is plainly English is not held against the others,
    whose tables take longer to load than the article to read.
    """
    sample = fold(text)
    script = _find_main_script(sample)
    words = _WORD.findall(sample)
    counts = Counter(words)
    if script == "latin":
        english = languages.load("en")
        if len(words) < _LEAST_WORDS:
            return None
        if english and _share_of(english, counts, len(words)) >= _PLAIN_SHARE:
            return english.code
    tried = [
        one for code in languages.codes() if _WRITTEN_IN.get(code, script) == script and (one := languages.load(code))
    ]
    if script != "latin" and (written := _find_script(sample, tried)):
        return written
    letters = sum(map(len, words))
    tried = [one for one in tried if sum(sample.count(c) for c in one.foreign_letters) <= _FOREIGN_SHARE * letters]
    if len(words) < _FEW_WORDS or not tried:
        return None
    shares = sorted(((_share_of(one, counts, len(words)), one.code) for one in tried), reverse=True)
    share, code = shares[0]
    second = shares[1][0] if len(shares) > 1 else 0.0
    # One that is far ahead needs fewer of its words: slang has few, and so have texts whose words grow by endings.
    few = _ALONE_SHARE if script != "latin" or len(shares) == 1 else _FAR_SHARE
    least = few if share >= _FAR_LEAD * second else _LEAST_SHARE
    return code if share >= least and share >= lead * second else None


def _find_main_script(sample: str) -> str:
    latin = sum(map(len, _LATIN.findall(sample)))
    return (
        "latin" if 2 * latin > len(sample) else max(_SCRIPTS, key=lambda name: len(re.findall(_SCRIPTS[name], sample)))
    )


def _find_script(sample: str, tried: Iterable[languages.Language]) -> str | None:
    """Return the language whose own letters the text has, in the order of their codes: kana before Han."""
    letters = sum(c.isalpha() for c in sample)
    for language in tried:
        if language.script and len(re.findall(f"[{language.script}]", sample)) >= _SCRIPT_SHARE * letters:
            return language.code
    return None


def _share_of(language: languages.Language, counts: Counter[str], total: int) -> float:
    return sum(counts[word] for word in counts.keys() & language.common) / total
