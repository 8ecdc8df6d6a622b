"""What a newsroom's program pasted into the prose: links behind a name, the labels of pictures and films."""

import re
from collections.abc import Sequence
from dataclasses import replace

from tweetcite.languages import Language
from tweetcite.model import Article, BlockKind, Span
from tweetcite.names import Name
from tweetcite.namesakes import name_words
from tweetcite.text import fold

_MORE = "MORE"
_LONGEST_LINK = 700
_DOUBLED = re.compile(r"(?<!\w)([^\W\d_][\w'’.-]+)\s(?:[\w'’.()-]+,?\s){0,6}\1(?=[^\W_a-z])")
_COUNT = re.compile(r"\s\d{1,3} of \d{1,3}\b")
_LEAST_LABEL = 2
_LONGEST_WORD = 20
_DATED = re.compile(
    r"[^.!?:;\n“”\"]{3,80}?\W(?:\d{1,2}\W{1,2}[^\W\d_]{3,10}|[^\W\d_]{3,10}\W{1,2}\d{1,2})\W{1,2}(?:19|20)\d\d\s*"
)
"""A line that ends in a date, as that of an outlet above its text does."""
_LONGEST_CREDIT = 400
_CREDIT_WORDS = (
    r"photo(?:graph)?s?|pictures?|images?|credits?|courtesy|fotos?|fotograf\w*|bild(?:er|rechte)?|crédits?|créditos?|fotografías?|"
    r"imagen|imagem|immagine|zdjęcie|фото|צילום|写真|撮影"
)
_CREDIT = re.compile(
    rf"\b(?:{_CREDIT_WORDS})\b\s?(?::|by|of|via|von|de|par|di|door|/)|©|\b(?:Getty|Reuters|AFP|EPA|Shutterstock|Alamy|"
    r"dpa|Imago|Instagram)\b|/AP\b|\bAP\s?(?:Photo|/)",
    re.IGNORECASE,
)
_BY_LINE = re.compile(r"\s?/\s?(?:AP|AFP|EPA|Getty|Reuters|Shutterstock|Alamy|dpa|Imago|ANP|PAP|ANSA|EFE|Lusa|TASS)\b")
"""What stands behind the name of who took a picture, also in a line that is glued to the text."""
_LEAD = re.compile(rf"(?:{_CREDIT_WORDS})\s(?:of|by)\s(?=\S)", re.IGNORECASE)
_CREDIT_LINE = re.compile(rf"\s*[(\[]?(?:{_CREDIT_WORDS}|©)\b\s?(?::|by|of|via|von|de|par|di|door|/)", re.IGNORECASE)


def cover_links(article: Article) -> Article:
    """Put blanks in the place of headlines that are written onto a name in full behind the name itself, up to "MORE":
    Sen. Bo Tarn Bo Edgar TarnSenate votes on ... MORE said. No other offset changes.
    """
    text, end = article.text, 0
    pieces = []
    while (more := text.find(_MORE, end)) >= 0:
        start = max(end, text.rfind("\n", 0, more) + 1, more - _LONGEST_LINK)
        doubled = _DOUBLED.search(text, start, more + 1)
        pieces.append(text[end : doubled.end(1) if doubled else more + len(_MORE)])
        if doubled:
            pieces.append(" " * (more + len(_MORE) - doubled.end(1)))
        end = more + len(_MORE)
    covered = "".join((*pieces, text[end:]))
    return article if covered == text else replace(article, text=covered)


def drop_labels(names: Sequence[Name], text: str, language: Language) -> list[Name]:
    """Drop the words before the number of a picture, and what leads to other articles: View 4 of 6, Read more."""
    labels = {name.text for name in names if _COUNT.match(text, name.span.end)}
    return [name for name in names if name.text not in labels and not _leads_on(name, text, language)]


def _leads_on(name: Name, text: str, language: Language) -> bool:
    words = text[name.span.start : name.span.end + _LONGEST_WORD].split()[: name.text.count(" ") + 2]
    return len(words) > 1 and fold(" ".join(words)) in language.side_leads


def drop_credits(names: Sequence[Name], article: Article, quoted: Sequence[Span]) -> list[Name]:
    """Drop who only the credit of a picture names: Photo: Bo Tarn/Getty; Courtesy of Orra Vale. The text does not speak
    of them. A credit that quotes somebody is a text.
    """
    lines = [
        block.span
        for block in article.blocks
        if len(block.span) <= _LONGEST_CREDIT
        and _is_credit(block.kind, block.span.slice(article.text))
        and not any(block.span.overlaps(span) for span in quoted)
    ]
    text = article.text
    within = [
        any(span.start <= name.span.start < span.end for span in lines) or _is_by_line(name, text) for name in names
    ]
    dated = [
        b.span for b in article.blocks if b.kind == "body" and _DATED.fullmatch(b.span.slice(text)[:_LONGEST_CREDIT])
    ]
    if dated:  # The Larkin Mail, 5 June 2024: who stands nowhere else is no part of the text
        lined = [any(span.start <= name.span.start < span.end for span in dated) for name in names]
        told = {name.text for name, is_in in zip(names, lined, strict=True) if not is_in}
        kept = [not is_in or name.text in told for name, is_in in zip(names, lined, strict=True)]
        names = [name for name, is_kept in zip(names, kept, strict=True) if is_kept]
        within = [is_in for is_in, is_kept in zip(within, kept, strict=True) if is_kept]
    known = {word for name, is_in in zip(names, within, strict=True) if not is_in for word in name_words(name.text)}
    return [
        _cut_lead(name) if is_in else name
        for name, is_in in zip(names, within, strict=True)
        if (not is_in or not known.isdisjoint(name_words(name.text)[-1:])) and not _is_agency(name, text)
    ]


def _is_by_line(name: Name, text: str) -> bool:
    """Tell whether a name is that of who took a picture: Orra Vale/AP Photo."""
    return _BY_LINE.match(text, name.span.end) is not None


def _is_agency(name: Name, text: str) -> bool:
    """Tell whether a name begins with the agency behind the name of who took a picture."""
    return name.span.start > 0 and _BY_LINE.match(text, name.span.start - 1) is not None


def _cut_lead(name: Name) -> Name:
    """Cut the words that lead to a name in a credit: Courtesy of Orra Vale."""
    lead = _LEAD.match(name.text)
    return (
        name._replace(text=name.text[lead.end() :], span=Span(name.span.start + lead.end(), name.span.end))
        if lead
        else name
    )


def _is_credit(kind: BlockKind, line: str) -> bool:
    """Tell whether a caption names whose picture it is, or a paragraph is nothing but that."""
    if kind == "caption":
        return _CREDIT.search(line) is not None
    return kind == "body" and _CREDIT_LINE.match(line) is not None and line.rstrip()[-1:] not in ".!?…:"


def cut_shouted(names: Sequence[Name]) -> list[Name]:
    """Cut words in capitals, two or more, from the full name behind them: MUST WATCH Bo Tarn, BBC NEWS Bo Tarn."""
    found = []
    for name in names:
        words = name.text.split(" ")
        loud = next((i for i, word in enumerate(words) if not (word.isupper() and len(word) > 1)), len(words))
        if _LEAST_LABEL <= loud <= len(words) - _LEAST_LABEL:
            rest = " ".join(words[loud:])
            name = name._replace(text=rest, span=Span(name.span.end - len(rest), name.span.end))
        found.append(name)
    return found
