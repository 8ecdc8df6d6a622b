"""When an article was published: as its data say, as a line near its top shows, as its address holds."""

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from functools import cache

from tweetcite.article.above import FURNITURE, OTHERS, mark_within
from tweetcite.article.page import Page
from tweetcite.article.tokens import read_attributes
from tweetcite.dates import CLOCK_SHAPE, DATE_SHAPE, parse_date
from tweetcite.dates.names import is_weekday

_TURNED = re.compile(r"(\d\d)-(\d\d)-(\d{4})(?=[T\s]|$)")
_DAY = re.compile(r"\s*(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_NAMES = (
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
_LONGEST_LINE = 110
_FIRST_LINES = 11
_MOST_BEFORE, _MOST_BEHIND, _MOST_LABELS = 60, 70, 3
_SEPARATOR = re.compile(r"[|·•/:：–—»⋅]|[,،]\s|\s-\s|\A\W*\Z")
# What says that the date behind it is that of the article, in the languages that are read, and what stands with it.
_LABEL = re.compile(
    r"(?:publi|post|first|created|zuerst|veröff|ersch|erst|stand|pubblic|gepubl|geplaatst|opublik|dodano|опубл|размещ|yayın|eklen|date|"
    r"datum|data|fecha|on|am|vom|den|dnia|le|el|il|op|em|the|at|from|de|del|от|в|від|تاریخ|نشر|بتاريخ|في|פורסם|ב|"
    r"pressemitteilung|pressemeldung|meldung|communiqué|comunicato|comunicado|公開|掲載|発布|发布|发表|입력|등록|게시|\d)\w*"
)
# Labels that leave no doubt, whatever stands before them, and who wrote something, with the word before a day.
_SURE = re.compile(r"(?:date|datum|data|fecha|дата|veröffentlich\w*|published|publié\w*|publicado|pubblicato)")
_WRITTEN = re.compile(
    r"(?:\w+\s)?(?:by|von|par|por|di|da|door|przez|от|від)\s[^.,:;!?]{2,40}?"
    r"(?:\s(?:on|am|le|el|op|il|em|dnia|den))?(?:\s\w+)?"
)
# A day with two digits for its year, in the order that dots tell.
_SHORT_DAY = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d\d)(?:,?\s\d{1,2}[:.]\d\d(?:\sUhr)?)?\Z")
_CHANGED = re.compile(
    r"updat|modif|correct|revis|aktualis|geändert|mis à jour|màj|actualiz|atualiz|aggiorn|bijgewerkt|gewijzigd|"
    r"zaktualiz|обновл|изменен|оновл|güncel|تحديث|روزرسانی|עודכן|更新|修改|수정",
    re.IGNORECASE,
)
# What opens the first paragraph with the day of the report: a place before it, a dash behind: PARIS, 3 mai 2024 (AFP) –
_PLACE = re.compile(r"(?:[^\W\d_a-zß-öø-ÿа-яёіїєґ][^,;:.!?()]{1,30}[,،]\s(?:[^\W\d_]{2,4}\s)?)?")
_ON_GOES = re.compile(r"(?:\s(?:г|р|r)(?=\.))?\.?\s?(?:\([^()]{2,30}\)\s?)?[.,]?\s?[–—-]\s")
_OPENING = 90
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)([/-])(\d{1,2}|[a-z]{3})\2(\d{1,2})(?=[/-])", re.IGNORECASE)


def find_stated(page: Page, metas: Mapping[str, Sequence[str]], dated: Sequence[str]) -> date | datetime | None:
    """Return the moment that the data of a page state: linked data (`dated`), then meta elements, then <time>."""
    stated = [*dated, *(metas[name][0] for name in _NAMES if name in metas), *_list_times(page)]
    return next((moment for one in stated if (moment := parse_moment(one))), None)


def _list_times(page: Page) -> list[str]:
    """Return the moments of <time>, those said to be of publication first; what stands in furniture is of others."""
    said: list[str] = []
    unsaid: list[str] = []
    others, furniture = mark_within(page, OTHERS), mark_within(page, FURNITURE)
    for element, attributes, region in page.data:
        if element != "time" or ("datetime" not in attributes and "content" not in attributes):
            continue
        is_said = "datePublished" in attributes or "pubdate" in attributes
        if not (others if is_said else furniture)[region]:
            read = read_attributes(attributes)
            (said if is_said else unsaid).append(read.get("datetime") or read.get("content", ""))
    return said + unsaid


def parse_moment(text: str) -> date | datetime | None:
    """Return the day or moment of a machine-readable or written date, or None.

    A moment keeps the zone that it states, since "yesterday" is meant in the outlet's own; without one it is a day.
    """
    text = text.strip()[:60]
    if turned := _TURNED.match(text):
        text = f"{turned[3]}-{turned[2]}-{turned[1]}{text[10:]}"
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


def find_dateline(lines: Sequence[str]) -> date | None:
    """Return the day that one of the first lines states as the article's own, or None.

    Such a line is a date, alone or behind a label, a place, an author; never a sentence, nor the day of a change.
    """
    for line in lines[:_FIRST_LINES]:
        if day := _read_dateline(line.strip(" \t\xa0*_|·•⋅-–—,")):
            return day
    return None


def _read_dateline(line: str) -> date | None:
    if run_in := _read_opening(line[:_OPENING]):
        return run_in
    if len(line) > _LONGEST_LINE or "@" in line:
        return None
    if short := _SHORT_DAY.search(line):
        day = f"20{short[3]}-{short[2]:0>2}-{short[1]:0>2}"
        return _parse_day(day) if _introduces(line[: short.start()]) else None
    if not re.search(r"\d{4}", line):
        return None
    shown = _date().search(line)
    while shown and not (read := parse_date(shown.group())):
        # The word before a date looks like a month's name: `le 2 mai 2024`.
        shown = _date().search(line, shown.start() + 1)
    if shown is None or read is None:
        return None
    before, behind = line[: shown.start()], line[shown.end() :]
    if not _introduces(before):
        return None
    return read[0].date() if len(behind) <= _MOST_BEHIND and _tail().fullmatch(behind) else None


def _read_opening(line: str) -> date | None:
    """Return the day with which a report opens, behind its place: Larkin, 3 May 2024 – The weir …."""
    shown = _date().search(line) if re.search(r"\d{4}", line) else None
    if shown is None or not _PLACE.fullmatch(line[: shown.start()]) or not _ON_GOES.match(line, shown.end()):
        return None
    read = parse_date(shown.group())
    return read[0].date() if read else None


def _introduces(before: str) -> bool:
    """Tell whether what stands before a date says no more than whose it is: a label, or who wrote the article."""
    words = _SEPARATOR.split(before)[-1].casefold().split()
    if len(before) > _MOST_BEFORE or _CHANGED.search(before):
        return False
    bare = [word.strip(".,") for word in words]
    if len(words) <= _MOST_LABELS and all(_LABEL.fullmatch(word) or is_weekday(word) for word in bare):
        return True
    return _SURE.fullmatch(bare[-1]) is not None or _WRITTEN.fullmatch(" ".join(words)) is not None


@cache
def _date() -> re.Pattern[str]:
    return re.compile(DATE_SHAPE)


@cache
def _tail() -> re.Pattern[str]:
    """Return the pattern of what may stand behind a date: a time of day, then what is set off from it."""
    clock = (
        r"(?:(?:\s[^\W\d_]{2,12})?[\s,|·•–—-]{0,4}(?:[^\W\d_]{1,4}\.?\s){0,2}"
        rf"{CLOCK_SHAPE}(?:\s?[^\W\d_]{{1,4}}\.?){{0,2}})?"
    )
    # How long it takes to read stands there too: `3 min read`, `4 minutos de lectura`.
    reading = r"\d{1,2}[\s-]?(?:[Mm]in|мин|хв|dk|dakika|דק|分)[^\W\d_]{0,6}\.?(?:\s[^\W\d_]{1,12}){0,3}"
    behind = rf"(?:(?:[|·•⋅–—»/]|-\s|(?:by|von|par|por|di|door)\s|[^\W\d_]{{3,15}}:\s).{{0,50}}|{reading})"
    return re.compile(rf"{clock}\s*(?:\([^()]{{1,30}}\))?\s*(?:{behind})?")


def find_day_in_address(url: str | None) -> date | None:
    """Return the day in the path of an article's address (`/2023/02/16/`, `/2023/feb/16/`), or None."""
    match = _IN_ADDRESS.search(url or "")
    if match is None:
        return None
    if not match[3].isdecimal():
        read = parse_date(f"{match[4]} {match[3].title()} {match[1]}")
        return read[0].date() if read else None
    try:
        return date(int(match[1]), int(match[3]), int(match[4]))
    except ValueError:
        return None
