"""Names in scripts without spaces (Japanese, Chinese): what stands before the subject's particle or the predicate."""

import re
from collections.abc import Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.cues import Hit, find_phrases
from tweetcite.text import fold

_LONGEST_UNSPACED = 14
_LEAST_BEHIND = 3
_LONGEST_NAME = 6
_ACCOUNT = re.compile(
    "の?(?:公式)?(?:Ｘ|X|アカウント|ツイッター|インスタグラム|フェイスブック|ブルースカイ)|(?:的)?官方(?:账号|帳號|微博|推特)"
)
_KANA = re.compile("[ぁ-ん]")
_PHRASE = re.compile(
    r"\d|[をにでへ]|から|まで|より|との|とは|について"
    r"|した|いた|して|った|する|いる|ない|[的了]"
    r"|^[のがはもとき]|[るいただ]の$"
)


def read_unspaced(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> Name | None:
    """Read the subject before its particle, or where there is none before what begins the predicate."""
    offices = find_phrases(text, clause.start, clause.end, language.titles)
    # a verb inside an office says nothing: 解说员
    said = [h.start for h in hits if not any(a < h.start < b for _, a, b in offices)]
    first_hit = min(said, default=clause.end)
    end = min(clause.end, first_hit)
    if language.subject_marks:
        marks = [
            m for m in find_phrases(text, clause.start, clause.end, language.subject_marks) if m[1] > clause.start + 1
        ]
        if not marks or marks[0][1] > first_hit + _LONGEST_UNSPACED:
            return None
        end = marks[0][1]
        kana = max((m.end() for m in _KANA.finditer(text, clause.start, end)), default=clause.start)
        ended = find_phrases(text, kana, end, language.titles)
        if clause.start < kana < end and end - clause.start > _LONGEST_UNSPACED and ended:
            return _trim_unspaced(text, Span(kana, end), language)  # 会派の会長を務める鬼頭善行市議は
    else:
        titled = _behind_title(text, Span(clause.start, end), language)
        if titled:
            return titled
        stops = find_phrases(text, clause.start, end, language.prepositions | _days_of(language))
        end = min([end, *(s[1] for s in stops if s[1] > clause.start)])
    digit = re.search(r"\d", text[clause.start : end])
    end = clause.start + digit.start() if digit and not language.subject_marks else end
    return _trim_unspaced(text, Span(clause.start, end), language)


def _behind_title(text: str, span: Span, language: Language) -> Name | None:
    """Read the name between a title and what begins the predicate: 极川汽车副总裁欧阳骏随后."""
    titles = find_phrases(text, span.start, span.end, language.titles)
    start = titles[-1][2] if titles else span.end
    ends = language.prepositions | language.function_words | language.common | language.contrasts
    ends |= _days_of(language)
    stops = [a for _, a, _ in find_phrases(text, start, span.end, ends) if a > start + 1]
    name = text[start : min([span.end, *stops])].strip()
    at = text.find(name, start)
    found = 1 < len(name) <= _LONGEST_NAME and name.isalpha() and not _is_phrase(name)
    return Name(name, Span(at, at + len(name)), (titles[-1][0],)) if found else None


def _trim_unspaced(text: str, span: Span, language: Language) -> Name | None:
    """Cut titles, days and what leads to the name; nothing is left of a phrase that is no name."""
    start, end = span.start, span.end
    account = _ACCOUNT.search(text, start, end)
    end = account.start() if account and account.end() == end and account.start() > start + 1 else end
    lead = find_phrases(text, start, end, language.function_words | _days_of(language))
    for _, a, b in lead:
        if a == start or (text[b - 1] in "の的" and end - b >= _LEAST_BEHIND):
            start = b
    while end > start and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    found = find_phrases(text, start, end, language.titles)
    titles = tuple(t[0] for t in found)
    for _, a, b in found:
        if b == end or (a > start + 1 and end - b < 2):
            end = a
            break
        if a == start or (end - b >= 2 and (b - a > 1 or a - start > 1)):
            start = b
    name = text[start:end].strip(" \u3000・")
    named = min((at for phrase in language.naming if (at := name.find(phrase)) > 1), default=len(name))
    name = name[:named]  # 佐川誠という商店主
    key = fold(name)
    empty = not 2 <= len(name) <= _LONGEST_UNSPACED or key in language.pronouns or key in language.common
    if empty or find_phrases(name, 0, len(name), language.indefinite | language.definite | language.back_references):
        return None
    leads = (phrase for phrase, at, _ in find_phrases(name, 0, len(name), language.prepositions) if at == 0)
    if any(len(phrase) > 1 for phrase in leads):
        return None  # 针对批评者
    nobody = language.day_bars | language.first_persons | frozenset(language.pronouns)
    if find_phrases(name, 0, len(name), nobody) or _is_phrase(name):
        return None
    at = text.index(name, start)
    return Name(name, Span(at, at + len(name)), titles)


@cache
def _days_of(language: Language) -> frozenset[str]:
    return frozenset(language.relative_days) | frozenset(language.narrated_days)


def _is_phrase(name: str) -> bool:
    """Tell a phrase with particles or digits from a name."""
    return bool(_PHRASE.search(name)) or not re.search("[\u30a0-\u30ff\u3400-\u9fffA-Za-z\uff21-\uff5a]", name)
