"""Who wrote an article: as its data say, else as a byline above its prose shows."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import islice
from typing import Any

from tweetcite.article.above import read_pieces
from tweetcite.article.page import Page, Paragraph
from tweetcite.article.tokens import read_attributes
from tweetcite.names import PARTICLES
from tweetcite.text import is_east_asian

_METAS = (
    "author",
    "authors",
    "article:author",
    "article:author_name",
    "og:article:author",
    "parsely-author",
    "dc.creator",
    "dcterms.creator",
    "sailthru.author",
    "cxenseparse:author",
    "citation_author",
    "byline",
    "byl",
)
_MOST, _LONGEST, _LONGEST_LINE, _FEWEST_WORDS, _MOST_WORDS = 20, 100, 200, 2, 6
_DEEPEST = 4
_STOPS = (".", "!", "?", "؟", ":")
_NO_NAME = re.compile(r"//|@|\Awww\.|\.(?:com|org|net|html?)\b|\A\W*\Z")
# What opens a byline before a blank, and what does only before a colon.
_BY = (
    r"(?:(?:written|words|text|story|reported|posted|published) )?by|(?:eine? \w{4,20} )?von|par|por|di|a cura di|door|"
    r"przez|بقلم|نوشتهٔ?|מאת|נכתב על ידי|نووسینی"
)
_ROLE = (
    r"authors?|text|words|autor(?:in|en|es|as?|zy|ka)?|auteurs?|autrice|autor[ei]|texte|texto|testo|tekst|"
    r"автор(?:ы|и|ка)?|текст|yazan|yazar|haber|nivîskar|كتبت?|إعداد|الكاتبة?|نویسنده|خبرنگار|گزارش|כתבה?|כותבת?|نووسەر"
)
_BYLINE = re.compile(rf"(?:(?:{_BY})\s?:?\s|(?:{_ROLE})\s?:\s?)\s*(?=\S)", re.IGNORECASE)
_OPENING = re.compile(rf"(?:(?:{_BY})|(?:{_ROLE}))\s?:?", re.IGNORECASE)
_JOIN = re.compile(
    r"\s*[,;،、&/]\s*(?:(?:and|und|et|y|e|en|i|и|і|ve|û)\s+)?|\s+(?:and|und|et|y|e|en|i|и|і|та|ve|û|with|mit|avec|con|com|met)\s+|"
    r"\s+و\s?(?=\w)|\s+ו(?=\w)"
)
# What may follow the names: something set off, a time, or a place and an outlet behind a short word.
_END = re.compile(
    r"\s*(?:\Z|[|·•(\[–—-]|\d|(?:for|in|at|on|from|für|aus|am|pour|à|le|para|de|desde|em|en|el|per|da|il|voor|uit|te|op|dla|w|z|в|из|"
    r"для|от|у|з|published|updated|last|posted)\s)",
    re.IGNORECASE,
)
_OFFICE = re.compile(
    r"editor|correspondent|reporter|writer|journalist|bureau|staff|redakt|korrespond|journaliste|rédact|correspondant|periodis|"
    r"redac|corresponsal|jornalis|repórter|giornalist|inviat|corrispondent|verslag|dziennik|журналист|корреспондент|обозреват|"
    r"кореспондент|muhabir|editör",
    re.IGNORECASE,
)
_AUTHOR_PAGE = re.compile(
    r"/(?:authors?|autor(?:e[ns]|i|zy)?|auteurs?|contributors?|by|staff|columnists?|journalists?|redakteure?|yazar(?:lar)?)/[\w%-]",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_][^\W\d_'’.\-‐]*(?:['’.\-‐][^\W\d_]*)*")
_EAST_JOIN = re.compile("[、・&]")
_LONGEST_EAST = 6


def find_stated_authors(
    records: Sequence[Mapping[str, Any]],
    nodes: Mapping[str, Mapping[str, Any]],
    metas: Mapping[str, Sequence[str]],
    site: str | None,
) -> tuple[str, ...]:
    """Return the names of the authors that the data of a page state: linked data first, then meta elements.

    `nodes` are the records that others name by their `@id`. The name of the site itself tells no author.
    """
    stated = [[name for key in ("author", "creator") for name in _list_names(one.get(key), nodes)] for one in records]
    for names in (*stated, *(metas.get(name, ()) for name in _METAS)):
        if found := _clean_names(names, site):
            return found
    return ()


def _list_names(value: Any, nodes: Mapping[str, Mapping[str, Any]], depth: int = 0) -> Iterator[str]:
    """Yield the names in a value of linked data: a string, a person, a list of them, a reference to one."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list) and depth < _DEEPEST:
        for one in value[:_MOST]:
            yield from _list_names(one, nodes, depth + 1)
    elif isinstance(value, dict) and depth < _DEEPEST:
        if value.get("name"):
            yield from _list_names(value["name"], nodes, depth + 1)
        elif isinstance(value.get("@id"), str) and value["@id"] in nodes:
            yield from _list_names(nodes[value["@id"]].get("name"), nodes, depth + 1)


def _clean_names(names: Iterable[str], site: str | None) -> tuple[str, ...]:
    """Return each name once, without "By" before it and parted where one text holds several."""
    found: dict[str, str] = {}
    for text in islice(names, _MOST):
        text = " ".join(text[: _LONGEST * 5].split())
        if opening := _BYLINE.match(text):
            text = text[opening.end() :]
        several = _JOIN.split(text)
        is_list = len(several) > 1 and all(_measure_name(part) == len(part) > 0 for part in several)
        for name in [part for part in several if not _OFFICE.search(part)] if is_list else [text]:
            name = name.strip(" ,;|")
            if len(name) <= _LONGEST and not _NO_NAME.search(name) and name.casefold() != (site or "").casefold():
                found.setdefault(name.casefold(), name)
    return tuple(found.values())


def find_shown_authors(page: Page, paragraphs: Sequence[Paragraph]) -> tuple[str, ...]:
    """Return the authors that one of these paragraphs shows: those above the prose."""
    lines: list[str] = []
    for one in paragraphs:
        linked = tuple(_list_linked(page, one))
        if linked:
            return linked[:_MOST]
        lines.append(read_pieces(page, one.pieces))
    return find_byline(lines)


def _list_linked(page: Page, paragraph: Paragraph) -> Iterator[str]:
    """Yield the names whose links say that they are an author's, or lead to one."""
    for attributes, first, last in paragraph.anchors:
        found = read_attributes(attributes)
        if found.get("rel", "").lower() == "author" or _AUTHOR_PAGE.search(found.get("href", "")):
            name = read_pieces(page, paragraph.pieces[first:last])
            if 0 < _measure_name(name) == len(name):
                yield name


def find_byline(lines: Iterable[str]) -> tuple[str, ...]:
    """Return the names in the first line that is a byline: `By Ada Berg and Bo Tarn | 2 May`, `記者陳大文／台北報導`.

    What opens it may have a line of its own. A sentence or a headline that begins with such a word is none.
    """
    before = ""
    for line in lines:
        line = line.strip(" \t*_|·-–—")
        if len(line) > _LONGEST_LINE:
            before = ""
            continue
        if names := _read_byline(f"{before} {line}".strip()) or _read_eastern(line):
            return names
        before = line if _OPENING.fullmatch(line) else ""
    return ()


def _read_byline(line: str) -> tuple[str, ...]:
    opening = _BYLINE.match(line)
    if opening is None or line.endswith(_STOPS):
        return ()
    names: list[str] = []
    at = opening.end()
    while length := _measure_name(line[at:]):
        if _OFFICE.search(line, at, at + length):
            return tuple(names)
        names.append(line[at : at + length])
        at += length
        joint = _JOIN.match(line, at)
        if joint is None:
            return tuple(names[:_MOST]) if _END.match(line, at) else ()
        at = joint.end()
    return tuple(names[:_MOST])


def _measure_name(text: str) -> int:
    """Return how far a full name reaches at the start of a text: two to six words, capital where there are capitals."""
    end = at = words = 0
    while words < _MOST_WORDS and (match := _WORD.match(text, at)):
        word = match.group()
        if word[0].islower() and word not in PARTICLES:
            break
        if not word[0].islower():
            end, words = match.end(), words + 1
        at = match.end() + 1
        if text[at - 1 : at] != " " or _JOIN.match(text, at - 1):
            break
    return end if words >= _FEWEST_WORDS else 0


def _read_eastern(line: str) -> tuple[str, ...]:
    match = None if line.isascii() else next(filter(None, (form.match(line) for form in _eastern())), None)
    names = _EAST_JOIN.split(match["names"]) if match else []
    return tuple(names) if all(map(_is_eastern_name, names)) else ()


@cache
def _eastern() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return the patterns of what stands before the names, or behind them, in scripts that part no words.

    Compiled when they are needed: sets of far characters take milliseconds.
    """
    end = r"(?=$|[\s/／|｜(（=:])"
    return (
        re.compile(
            r"(?:(?:(?:取材・)?[文글]|撰文|撰稿|作者|著者|執筆|筆者|文字|글쓴이|취재)\s?[:：/／=＝・|｜]\s?|"
            r"(?:本[報报台社])?[記记]者(?![会會])[\s:：]{0,2}|기자\s)"
            rf"(?P<names>\S{{1,2}}[ \u3000][^\s/／|｜(（]{{1,3}}|[^\s/／|｜(（=＝]{{2,30}}){end}"
        ),
        re.compile(
            r"(?:[\[(（【〔][^\])）】〕]{1,30}[\])）】〕]\s?)?(?P<names>[^\s/／|｜(（=＝]{2,30}?)\s?"
            rf"(?:[記记]者|기자|특파원|編集委員|論説委員){end}"
        ),
    )


def _is_eastern_name(name: str) -> bool:
    letters = name.replace(" ", "").replace("\u3000", "")
    return 2 <= len(letters) <= _LONGEST_EAST and letters.isalpha() and all(map(is_east_asian, letters))
