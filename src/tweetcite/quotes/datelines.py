"""Names that only tell where something is from: the place that opens an agency's report, the state behind a name."""

import re

from tweetcite.languages import Language
from tweetcite.names import Name
from tweetcite.text import fold

_BLANK = re.compile(r"\s*")
_AFTER_PLACE = re.compile(r"(?:,[^\n.]{1,30})?\s*(?:\([^)\n]{2,30}\)\s*)?(?:[:–—-]|\.\s?[–—-])\s")
_PLACE = r"[^\W\d_][\w.'’ /-]{1,30}(?:,\s[\w. ]{2,30})?"
_AGENCY = r"\((?!@)[^()@\n]{2,30}\)"
_DATELINE = re.compile(rf"\s*(?:{_PLACE}\s?{_AGENCY}|{_AGENCY}\s?[-–—]?\s?{_PLACE})\.?\s?[–—-]\s")
_CAPITALS = re.compile(r"\s*(?P<place>[^\W\d_][\w.'’ -]{1,30}),\s[\w. ]{2,30}\s?[–—-]{1,2}\s")
_DAY = r"\d{1,2}\.?\s(?P<month>[^\W\d_]{3,12})\.?(?:\s\d{4})?|(?P<first>[^\W\d_]{3,12})\.?\s\d{1,2}"
_DATED = re.compile(rf"\s*[^\W\d_][\w'’ /-]{{1,30}},\s(?:{_DAY})\s?(?:{_AGENCY})?\.?\s?[–—-]\s")


def is_dateline(text: str, name: Name, language: Language) -> bool:
    """Tell whether a name opens an agency's report: NEW HAVEN (Coastwire) —; HOLM, North Larkin —; Soria, 12
    mar.-.
    """
    dateline = _DATELINE.match(text) or _DATED.match(text)
    if dateline and dateline.re is _DATED:
        month = fold(dateline["month"] or dateline["first"])
        return name.span.end <= dateline.end() and any(known.startswith(month) for known in language.months)
    if dateline and name.span.end <= dateline.end() and not text[dateline.end() :][:1].islower():
        return True
    place = _CAPITALS.match(text)
    if place and place["place"].isupper() and name.span.end <= place.end():
        return True
    opens = _BLANK.fullmatch(text, 0, name.span.start) is not None
    return opens and name.text.isupper() and _AFTER_PLACE.match(text, name.span.end) is not None


_LONGEST_ADJECTIVE = 30
_ADJECTIVE = re.compile(r"(?<!\w)[a-z]+-[A-Z]\w*\s\Z")


_COMPOUND = re.compile(r"[A-Z][a-z]{3,}-[a-z]{3,}")


def is_adjective(name: Name, text: str) -> bool:
    """Tell whether a name is an end of an adjective: her post-New Larkin tweet, Cabinet-level."""
    start = name.span.start
    if _COMPOUND.fullmatch(name.text):
        return True
    return _ADJECTIVE.search(text, max(0, start - _LONGEST_ADJECTIVE), start) is not None


_HOUR = re.compile(r"\b[ap]\.?m\.?\s\Z", re.IGNORECASE)
_LONGEST_HOUR = 6


def is_time_zone(name: Name, text: str) -> bool:
    """Tell whether a name is where an hour is told: before 10 a.m. ET."""
    start = name.span.start
    return name.text.isupper() and _HOUR.search(text, max(0, start - _LONGEST_HOUR), start) is not None


def is_verb(name: Name, language: Language) -> bool:
    """Tell whether a name is a verb with the capital of a sentence that a program has glued to another (Are we late) or
    that a dateline opens (LARKIN – Saying that).
    """
    key = fold(name.text)
    saying = key.endswith(language.participles or ("\0",)) and key in language.speech_verbs | language.write_verbs
    return bool(language.people_pronouns) and (key in language.tenses or saying) and not name.text.isupper()


_PARTY = re.compile(r"[A-Z]-[A-Z]")


def is_affiliation(name: Name, text: str) -> bool:
    """Tell whether a name in brackets, or a party's letter with a place, says where somebody is from: Sen. Ida Marsh
    (R-Wis.), Theo Bell (N.J.), Bo Tarn, D-New York, ...
    """
    if _PARTY.match(name.text) and text[max(0, name.span.start - 2) : name.span.start] == ", ":
        return text[name.span.end : name.span.end + 1] in (",", ".")
    opens = name.span.start > 1 and text[name.span.start - 1] == "("
    opens = opens and (text[name.span.start - 2] == " " or _PARTY.match(name.text) is not None)
    return opens and re.match(r"\.?\)", text[name.span.end : name.span.end + 2]) is not None
