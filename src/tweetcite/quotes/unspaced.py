"""Names in scripts without spaces (Japanese, Chinese): what stands before the subject's particle or the predicate."""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tweetcite.languages import Language
from tweetcite.model import Span
from tweetcite.names import Name
from tweetcite.quotes.cues import Hit, find_phrases
from tweetcite.text import fold, is_unspaced

_LONGEST_UNSPACED = 14
_LEAST_BEHIND = 3
_LONGEST_NAME, _LONGEST_INTRODUCED = 6, 4
_ACCOUNT = re.compile(
    "の?(?:公式)?(?:Ｘ|X|アカウント|ツイッター|インスタグラム|フェイスブック|ブルースカイ)|(?:的)?官方(?:账号|帳號|微博|推特)"
)
_JOINT = re.compile(
    "と(?!も|い|し|は|の|な|っ|聞)|や(?!り|っ)|、|・|の(?=\ue000|[^、。はがもを\ue000]{1,12}での\ue000)"
)
"""What joins one person to the next, or to the words between marks: 森田県議の「…」."""
_BEFORE_TITLE = re.compile("(?:^|[^一-龠々ァ-ヶー])([一-龠々ァ-ヶー]{2,6})$")
_KANA = re.compile("[ぁ-ん]")
_DIGIT = re.compile(r"\d")
_HEARSAY = re.compile("が[^、]{1,30}?と(?:の|いう|いった)[一-龠ぁ-んァ-ヶ]{1,6}?(?:を|が|に|で|から)")
"""A clause that only tells what was heard: 源泉が枯れたとのうわさを受け."""
_STEM = re.compile("が[るっりられ]")
"""What stands inside a verb, not behind a subject: 挙がった."""
_ANSWERED = re.compile("を|への|に(?:対|つい|関|続|応|反)")
"""What stands behind a post that somebody quotes or answers."""
_RELATIVE = re.compile(".*[をにでが].*[るたいうむくすつぐぶの]|.*[るた][ぁ-んァ-ヶ一-龠]{1,6}の")
"""A clause before the name that it tells of: 発掘を率いる折口奏准教授."""
_DESCRIBED = re.compile("[^をにでが]*[をにでが][^、]*?[るたうくぐすつぶむ](?=[一-龠ァ-ヶＡ-Ｚ])")
"""A clause before the name of a body that posts: 愛好家でつくる読書の輪."""
_JOINED = re.compile(
    "(?:[^てで]*(?:を受けて|を受け|に対して|に対し|に続いて|に続き|に応じて|について|に関して)|[こそ]れに)、?(?=[一-龠ァ-ヶＡ-Ｚ])"
)
"""What joins a sentence to the one before it: これを受けて島民の会も."""
_CLEFT = re.compile("の[がは](?P<subject>[^のがは]+(?:の[^のがは]+)?)(?:だ|である|です|だった)$")
"""Who is brought in behind a clause: 黙っていないのがプロモーターの橘仁氏だ."""
_OWNED = re.compile("(?:の|による)(?:公式)?$")
_SELF = ("自身", "本人", "自ら", "自分", "同氏", "同市", "同社", "同局", "同会", "彼", "彼女")
_SOURCE = re.compile("(?:アカウント|投稿|ポスト)?(?:によれば|によると|では|には|は|に(?!対|つい|関|続|応|反)|で)")
"""What makes the owner of a platform's page its writer, not 投稿を引用して, 投稿に対して."""
_PHRASE = re.compile(
    r"\d|[をにでへ]|から|まで|より|との|とは|について"
    r"|した|いた|して|った|する|いる|ない|[的了]"
    r"|^[のがはもとき]|[るいただ]の$"
)
_NO_FAMILY = "副前元現新同両各全他某当初次準正両兼仮故老女男"
"""Signs before an office that are no family's name."""
_AT = "在"
"""A preposition with which no name begins."""


def read_unspaced(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> Name | None:
    """Read the subject before its particle, or where there is none before what begins the predicate."""
    clause, hits = _behind_source(text, clause, hits, language)
    offices = find_phrases(text, clause.start, clause.end, language.titles)
    # a verb inside an office says nothing: 解说员
    said = [h.start for h in hits if not any(a <= h.start and h.end <= b for _, a, b in offices)]
    first_hit = min(said, default=clause.end)
    end = min(clause.end, first_hit)
    if language.subject_marks:
        cleft = _CLEFT.search(text[clause.start : clause.end])
        if cleft:
            return _trim_unspaced(
                text,
                _without_relative(
                    text, clause.start + cleft.start("subject"), clause.start + cleft.end("subject"), language
                ),
                language,
            )
        marks = [
            m
            for m in find_phrases(text, clause.start, clause.end, language.subject_marks)
            if (m[1] > clause.start + 1 or text[clause.start : m[1]] in language.collectives)
            and not _is_no_mark(text, m[1], m[2])
        ]
        owner = _owner_of_page(text, clause, hits, language)
        if owner and not any(m[1] < owner.span.end for m in marks):
            return owner
        if not marks or marks[0][1] > first_hit + _LONGEST_UNSPACED:
            return None
        if _HEARSAY.match(text, marks[0][1], clause.end):
            return None
        end = marks[0][1]
        told = _without_relative(text, clause.start, end, language)
        if told.start > clause.start:
            return _trim_unspaced(text, told, language)
        described = _DESCRIBED.match(text, clause.start, end)
        if described and _is_society(text[described.end() : end], language):
            return _trim_unspaced(text, Span(described.end(), end), language)
    else:
        titled = _behind_title(text, Span(clause.start, end), language)
        if titled:
            return titled
        stops = find_phrases(
            text, clause.start, end, language.prepositions | _days_of(language) | _negations_of(language)
        )
        end = min([end, *(s[1] for s in stops if s[1] > clause.start)])
    digit = _DIGIT.search(text, clause.start, end)
    end = digit.start() if digit and not language.subject_marks else end
    return _trim_unspaced(text, Span(clause.start, end), language)


def _behind_source(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> tuple[Span, Sequence[Hit]]:
    """Return a clause without "according to" before whose post it tells of: 据马洛在X上的帖子."""
    first = hits[0] if hits and not language.subject_marks else None
    if first is None or first.text not in language.source_phrases or text[clause.start : first.start].strip():
        return clause, hits
    posted = any(hit.kind in ("noun", "platform", "post") for hit in hits[1:])
    return (Span(first.end, clause.end), hits[1:]) if posted else (clause, hits)


def _is_no_mark(text: str, start: int, end: int) -> bool:
    """Tell whether what looks like a particle is part of a verb (挙がった), or the post is quoted or answered
    (氏の投稿を引用, 氏の投稿に対し).
    """
    return bool(_STEM.match(text, start)) or (end - start > 1 and _ANSWERED.match(text, end) is not None)


def _without_relative(text: str, start: int, end: int, language: Language) -> Span:
    """Return the words of a subject without a clause before it that tells of it: 会派の会長を務める鬼頭善行市議は."""
    joined = _JOINED.match(text, start, end)
    if joined:
        return Span(joined.end(), end)
    titled = find_phrases(text, start, end, language.titles)
    stop = titled[-1][1] if titled and not text[titled[-1][2] : end].strip() else end  # 島で暮らす金城ツルさん
    kana = max((m.end() for m in _KANA.finditer(text, start, stop)), default=start)
    long = end - start > _LONGEST_UNSPACED or _RELATIVE.fullmatch(text, start, kana)
    told = start < kana < stop and long and find_phrases(text, kana, end, language.titles)
    return Span(kana if told else start, end)


def _is_society(name: str, language: Language) -> bool:
    """Tell whether a name has the form of a society's: 読書の輪, 北野協会."""
    return "の" in name[1:-1] or name.endswith(tuple(language.collectives))


def _is_body_of(name: str, at: int) -> bool:
    """Tell whether a name goes on long enough behind a word for people to be that of their body: 学生連合灯台."""
    rest = name[at:]
    return len(rest) > _LEAST_BEHIND and not _KANA.search(name) and rest.isalpha()


def _owner_of_page(text: str, clause: Span, hits: Sequence[Hit], language: Language) -> Name | None:
    """Read whose page or post is named as the source of words: 潮見の会のＸによれば."""
    for hit in hits:
        owned = _OWNED.search(text, clause.start, hit.start) if hit.kind in ("platform", "noun") else None
        if owned and owned.end() == hit.start and _SOURCE.match(text, hit.end, clause.end):
            span = _without_relative(text, clause.start, owned.start(), language)
            name = span.slice(text).strip()
            whole = 1 < len(name) <= _LONGEST_UNSPACED and not _is_phrase(name) and not name.endswith(_SELF)
            trimmed = _trim_unspaced(text, span, language)
            return trimmed or (Name(name, Span(span.end - len(name), span.end)) if whole else None)
    return None


def _behind_title(text: str, span: Span, language: Language) -> Name | None:
    """Read the name between a title and what begins the predicate: 极川汽车副总裁欧阳骏随后."""
    titles = find_phrases(text, span.start, span.end, language.titles)
    start = titles[-1][2] if titles else span.end
    if text.startswith(_AT, start):
        return None  # 市长在一条推文中
    ends = language.prepositions | language.function_words | language.common | language.contrasts
    ends |= _days_of(language) | _negations_of(language)
    found = find_phrases(text, start, span.end, ends)
    if found and found[0][1] == start and len(found[0][0]) > 1:
        return None  # 路臻教授昨日: the name stands before its title
    digit = _DIGIT.search(text, start, span.end)  # 交通局发言人陆青禾18日
    found = tuple(f for f in found if digit is None or f[2] != digit.start() or len(f[0]) > 1)  # 蒋万里5日
    stops = [a for a in (*(a for _, a, _ in found), *([digit.start()] if digit else ())) if a > start + 1]
    name = text[start : min([span.end, *stops])].strip()
    at = text.find(name, start)
    whole = 1 < len(name) <= _LONGEST_NAME and name.isalpha() and not _is_phrase(name)
    return Name(name, Span(at, at + len(name)), (titles[-1][0],)) if whole else None


def read_introduced(text: str, span: Span, language: Language) -> Name | None:
    """Read the name of two to four characters between a title and a word of grammar: 市长柏启明与."""
    name = _behind_title(text, span, language)
    return name if name and len(name.text) <= _LONGEST_INTRODUCED else None


def read_joined(text: str, span: Span, language: Language) -> Iterator[Name]:
    """Read the names before titles that are joined to the next: 桐生誠市長と早乙女梓県議が."""
    for title, start, end in find_phrases(text, span.start, span.end, language.titles):
        joined = _JOINT.match(text, end, span.end)
        name = _BEFORE_TITLE.search(text, max(span.start, start - _LONGEST_NAME - 1), start) if joined else None
        if name and name.end() == start:
            yield Name(name[1], Span(*name.span(1)), (title,))


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
    trade, dot, person = text[start:end].partition("・")
    if dot and trade.strip() in language.indefinite and person:
        start = end - len(person)  # 店主・山田太郎さん
    end = _without_domain(text, start, end, language) if titles and end < span.end else end
    name = text[start:end].strip(" \u3000・")
    named = min((at for phrase in language.naming if (at := name.find(phrase)) > 1), default=len(name))
    name = name[:named]  # 佐川誠という商店主
    key = fold(name)
    short = len(name) == 1 and _is_short_name(name, titles, language)
    empty = not (2 <= len(name) <= _LONGEST_UNSPACED or short) or key in language.pronouns or key in language.common
    vague = find_phrases(name, 0, len(name), language.indefinite | language.definite | language.back_references)
    if empty or (vague and not _is_body_of(name, vague[0][2]) and name[vague[0][2] :] not in language.collectives):
        return None
    leads = (phrase for phrase, at, _ in find_phrases(name, 0, len(name), language.prepositions) if at == 0)
    if any(len(phrase) > 1 for phrase in leads):
        return None  # 针对批评者
    if key in language.post_nouns or key in language.account_nouns or key in language.reply_nouns:
        return None
    nobody = language.day_bars | language.first_persons | frozenset(language.pronouns)
    if find_phrases(name, 0, len(name), nobody) or _is_phrase(name):
        return None
    at = text.index(name, start)
    return Name(name, Span(at, at + len(name)), titles)


def _without_domain(text: str, start: int, end: int, language: Language) -> int:
    """Return where a name ends before what its office is of: 河野内閣府副大臣, 茂木自民党幹事長, 山本東京都議."""
    domains = (domain for domain in _domains_of(language) if text.endswith(domain, start, end))
    longest = max(domains, key=len, default="")
    return end - len(longest) if longest and 1 < end - len(longest) - start <= _LONGEST_INTRODUCED else end


@cache
def _domains_of(language: Language) -> frozenset[str]:
    places = (place for place in language.places if language.subject_marks and is_unspaced(place))
    return language.office_nouns | frozenset(places)


def _is_short_name(name: str, titles: Sequence[str], language: Language) -> bool:
    """Tell whether one sign is a family's name, beside an office, or a body that speaks: 林官房長官, 町は."""
    if not language.subject_marks:
        return False
    return name in language.collectives or (bool(titles) and "一" <= name <= "龠" and name not in _NO_FAMILY)


@cache
def _days_of(language: Language) -> frozenset[str]:
    return frozenset(language.relative_days) | frozenset(language.narrated_days) | language.times


@cache
def _negations_of(language: Language) -> frozenset[str]:
    """Return the negations that open a predicate: 方大维不买账."""
    return frozenset(word for word in language.negations if word[:1] in "不没沒未")


def _is_phrase(name: str) -> bool:
    """Tell a phrase with particles or digits from a name."""
    return bool(_PHRASE.search(name)) or not re.search("[\u30a0-\u30ff\u3400-\u9fffA-Za-z\uff21-\uff5a]", name)
