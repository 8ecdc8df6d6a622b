"""Quotation marks: which characters open and close a quotation, paired paragraph by paragraph.

Nothing here knows what a quotation means. Marks are paired on a stack; a mark that finds no partner is repaired, never
an error: the quotation then ends before its attribution or with its paragraph. A paragraph that reopens the mark goes
on with the quotation of the paragraph before it.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tweetcite.article.prose import trim_span
from tweetcite.article.voice import choose_lexicon, is_side_line
from tweetcite.languages import Language, load_nearest
from tweetcite.model import Article, Block, Span
from tweetcite.text import fold_word, is_east_asian

_CLOSERS = {
    "“": '”“"',
    "„": '“”„"',
    "”": "”“",
    "״": "״",
    "〝": "〟",
    "«": "»",
    "»": "«»",
    '"': '"”',
    "＂": "＂",
    "「": "」",
    "『": "』",
    "‘": "’'",
    "’": "’",
    "‚": "‘’",
    "'": "'",
    "‹": "›",
    "›": "‹",
    "`": "'",
}
_SINGLE = "‘’'‚‹›`"
_MARKS = re.compile("[“”„«»\"״〝〟＂「」『』‘’'‚‹›]")
_OPENS_AFTER = frozenset("([{-–—/¿¡:;,…：；，、。（ـ")
_CLOSES_BEFORE = frozenset(")]},.;:!?…")
_DOUBLE_CURLY = re.compile("[“”]")
_LONGEST_SPACED = 2000
# letters onto which particles are written without a space: ש"לא, و"نريد (and, after a quotation, 닫지 않겠다"고)
_PROCLITIC = re.compile(r"(?<![^\W_])[والبلكفשבהלמכ]\Z")
_DOUBLED = re.compile(
    r"(?<![\w,]),,(?=\S)([^\n]{1,2000}?)(?:''|’’|‘‘|[”“\"])|(?<!\w)(?:''|``)(?=\S)([^\n]{1,2000}?)''(?!\w)"
)
"""Marks that are typed as two: ,,ja'', ,,ja’’, ``yes''."""
_CLOSED = re.compile(r"(?P<end>[,.!?…]['’](?!\w)|\w['’](?=[,.;:!?](?:\s|\Z)))|(?<=\s)['‘](?=\w)")
"""What closes a quotation in single marks for sure, or opens another."""
_POSSESSIVE = re.compile(r"s['’] (?=[a-z])")
"""An apostrophe that may as well close a quotation: two minutes' silence."""
_LONGEST_SINGLE = 600
_WHOLE = re.compile(r"[^\W\d_a-zà-ÿ].*[,.!?…]", re.DOTALL)
"""A sentence by its capital and its stop."""
_CLIPPED = re.compile(r"(?:[smntk]|em|til|cause|twas|tis|bout|cos)\b", re.IGNORECASE)
"""Words that begin with an apostrophe: 's avonds, 't, 'em."""
_ALONE = re.compile(r"[stmnk] [a-z]")
"""Such a letter before a word: 's avonds, 't kind."""
_LEAST_BESIDE_DOUBLE = 3
"""Straight single marks around fewer words, in an article that has double ones, are apostrophes or scare marks."""
_STRAIGHT = re.compile(r"(?<!\w)'[^\W\d_a-zà-ÿ][^'\n]{8,600}[,.!?…]'(?!\w)")
"""A sentence in straight single marks: they are the article's own style, so that one word in them is a quotation."""
_FEET = re.compile(r"\d['’′]\d{1,2}(?:[.,]\d|½)?\Z")
"""What stands before an inch mark: 6'2"."""
_LONGEST_MEASURE = 8
_MIXED = (("“", '"'), ('"', "”"))
"""Marks of two kinds that editors mix, and that may be inches behind a digit."""
_DEEPEST = 8
_NESTING = {"“": re.compile("[“”]"), "«": re.compile("[«»]"), '"': re.compile('"')}
"""Marks of one kind that editors nest, and what may end them."""
_SHARED = re.compile(r"[^«»]{1,120}»(?=[,.!?…]?\s*(?:[–—-]|\Z|[^\W\d_a-zа-яёіїєґ]))[^«»]*(?:«|\Z)")
"""An inner pair whose closing mark closes the outer one too, and the prose that goes on behind both."""
_ATTRIBUTES = re.compile(r"[,.!?…]\s*[–—-]\s")
_TOO_DEEP = 3
_LONGEST_NESTED = 600
_HEBREW = frozenset("אבגדהוזחטיכךלמםנןסעפףצץקרשת")
_MOST_BETWEEN = 2
_MOST = 10_000
"""More marked stretches than any article has; a hostile one is not read to its end."""
_ATTRIBUTION = re.compile(r"[,!?…]['’]?(?=\s+[^,.!?]{2,80}[.!?]?\s*$)")


_SENTENCE_END = re.compile(r"(?<=[^\W\d_]{3})[.!?](?=\s+[^\W\d_a-zà-ÿ])")


@dataclass(frozen=True, slots=True)
class Marked:
    """A marked stretch: `inner` is what stands between the marks, `outer` includes them."""

    outer: Span
    inner: Span
    block: int
    glyph: str
    unbalanced: bool = False
    continues: bool = False


def find_marked(article: Article) -> tuple[Marked, ...]:
    """Return the outermost marked stretches of the prose in reading order. Embedded posts are passed over."""
    has_double = any(
        _has_pair(article.text, block.span) for block in article.blocks if block.kind not in ("embed", "headline")
    )
    least = _LEAST_BESIDE_DOUBLE if has_double else 0 if _STRAIGHT.search(article.text) else 1
    found: list[Marked] = []
    for index, block in enumerate(article.blocks):
        if block.kind == "embed":
            continue
        if len(found) > _MOST:
            break
        pairs = _pair_block(article.text, block, index, singles=not has_double, least=least)
        if pairs and found and _reopens(article, found[-1], pairs[0], index):
            found[-1] = replace(found[-1], continues=True, unbalanced=False)
        found += pairs
    language = load_nearest(article.language)
    return tuple(_trim(article.text, _shorten(article.text, m, language) if m.unbalanced else m) for m in found)


def _has_pair(text: str, span: Span) -> bool:
    chunk = span.slice(text)
    return any(a in chunk and b in chunk for a, b in ("“”", "„“", "«»", "「」")) or chunk.count('"') > 1


def _reopens(article: Article, before: Marked, marked: Marked, index: int) -> bool:
    """Tell whether a quotation left open at the end of its paragraph goes on in this one."""
    span = article.blocks[before.block].span
    at_end = (
        before.unbalanced
        and not _ends_early(article.text, before)
        and not article.text[before.outer.end : span.end].strip()
    )
    starts = not article.text[article.blocks[index].span.start : marked.outer.start].strip()
    same = marked.glyph == before.glyph or (before.glyph, marked.glyph) in (("«", "»"), ("“", "”"))
    return at_end and starts and same and _is_next(article, before.block, index)


def _is_next(article: Article, before: int, index: int) -> bool:
    """Tell whether nothing but lines that lead away (`Read also: ...`) stands between two paragraphs."""
    if index - before == 1:
        return True
    between = [b.span.slice(article.text) for b in article.blocks[before + 1 : index]]
    lexicon = choose_lexicon(article.language)
    return len(between) <= _MOST_BETWEEN and all(is_side_line(line, lexicon) for line in between)


def _pair_block(text: str, block: Block, index: int, *, singles: bool, least: int) -> list[Marked]:
    """Pair the marks of one paragraph; only the outermost pairs count."""
    start, end = block.span.start, block.span.end
    stack: list[int] = []
    glyphs: list[str] = []
    found = list(_pair_doubled(text, block, index))
    typed = [m.outer for m in found]
    nests = text.count("「", start, end) == text.count("」", start, end)
    for at in _candidates(text, start, end):
        if len(found) > _MOST:
            break
        if typed and any(span.start <= at < span.end for span in typed):
            continue
        glyph = text[at]
        top = next((i for i in range(len(glyphs) - 1, -1, -1) if glyph in _CLOSERS[glyphs[i]]), None)
        if top is not None and _may_close(text, at, start, end, glyphs[top]):
            opened, opener = stack[top], glyphs[top]
            del stack[top:], glyphs[top:]
            if not stack and _counts(text, opener, opened, at, block, singles, least):
                found.append(Marked(Span(opened, at + 1), Span(opened + 1, at), index, opener))
        elif _may_open(text, at, start, end):
            nested = (glyph == "「" and nests) or (glyph in _NESTING and _is_nested(text, stack, at, end))
            if glyph == "«" and len(stack) == 1 and not nested and _shares_end(text, stack[0], at, end):
                continue
            if glyphs and glyph == glyphs[0] and glyph not in _SINGLE and not nested:
                found.append(_left_open(text, stack[0], at, index, glyphs[0]))
                stack, glyphs = [], []
            if len(stack) < _DEEPEST:
                stack.append(at)
                glyphs.append(glyph)
    doubles = [(at, g) for at, g in zip(stack, glyphs, strict=True) if g not in _SINGLE]
    if doubles:
        at, glyph = doubles[0]
        if not any(m.outer.start < at < m.outer.end for m in found):
            found.append(_left_open(text, at, end, index, glyph))
    found.sort(key=lambda m: m.outer.start)
    return [m for m in found if any(c.isalnum() for c in m.inner.slice(text))]


def _is_nested(text: str, stack: Sequence[int], at: int, end: int) -> bool:
    """Tell whether a second mark of the same kind opens a quotation inside the first: both are closed soon."""
    depth = 2
    marks, opener = _NESTING[text[at]], text[at]
    for match in marks.finditer(text, at + 1, min(end, at + _LONGEST_NESTED)) if len(stack) == 1 else ():
        opens = match.group() == opener and (opener != '"' or _leans_forward(text, match.start()))
        depth += 1 if opens else -1
        if depth in (0, _TOO_DEEP):
            return depth == 0
    return False


def _leans_forward(text: str, at: int) -> bool:
    """Tell whether a straight mark opens something, by the space before it and the word behind it."""
    return text[at - 1].isspace() and not text[at + 1 : at + 2].isspace()


def _shares_end(text: str, opened: int, at: int, end: int) -> bool:
    """Tell whether one closing mark ends two quotations, as Russian sets it: «Мы едем на «Заре», — сказал он."""
    attributed = _ATTRIBUTES.search(text, opened, at)
    return not attributed and bool(_SHARED.match(text, at + 1, min(end, at + _LONGEST_NESTED)))


def _pair_doubled(text: str, block: Block, index: int) -> Iterator[Marked]:
    for match in _DOUBLED.finditer(text, block.span.start, block.span.end):
        inner = match.span(1) if match.group(1) else match.span(2)
        yield Marked(Span(*match.span()), Span(*inner), index, "„")


def _candidates(text: str, start: int, end: int) -> Iterator[int]:
    """Yield the places of marks that are neither apostrophes nor inches."""
    for match in _MARKS.finditer(text, start, end):
        at = match.start()
        before = text[at - 1] if at > start else " "
        after = text[at + 1] if at + 1 < end else " "
        glyph = text[at]
        if glyph in "’'‘‚" and before.isalnum() and after.isalnum() and not is_east_asian(after):
            continue
        if glyph in "’'" and not before.isalnum() and _opens_word(text, at):
            continue
        if glyph in "’'‘" and after.isdigit() and not before.isalnum() and _is_year(text, at, end):
            continue
        if glyph in "’'" and _POSSESSIVE.match(text, at - 1) and _is_closed_behind(text, at, end):
            continue
        if glyph in '"״' and _is_gershayim(text, at, end):
            continue
        if glyph == '"' and _FEET.search(text, max(start, at - _LONGEST_MEASURE), at):
            continue
        yield at


def _opens_word(text: str, at: int) -> bool:
    """Tell whether a word begins with an apostrophe: ’s avonds, ’em; a straight one where a letter is alone."""
    clipped = _CLIPPED.match(text, at + 1)
    return clipped is not None and (text[at] == "’" or _ALONE.match(text, at + 1) is not None)


def _is_gershayim(text: str, at: int, end: int) -> bool:
    """Tell whether a mark stands before the last letter of a Hebrew abbreviation: צה"ל."""
    return text[at - 1 : at] in _HEBREW and bool(re.match("[א-ת](?![א-ת])", text[at + 1 : min(at + 3, end)]))


def _is_year(text: str, at: int, end: int) -> bool:
    """Tell whether an apostrophe stands for a century (the class of ’23), no mark: ‘23 councillors voted for it.’."""
    return bool(re.match(r"\d\ds?\b(?!\d)", text[at + 1 : at + 5])) and not _is_closed_behind(text, at, end)


def _is_closed_behind(text: str, at: int, end: int) -> bool:
    """Tell whether a quotation in single marks ends behind a mark, before another begins."""
    found = _CLOSED.search(text, at + 1, min(end, at + _LONGEST_SINGLE))
    return found is not None and found["end"] is not None


def _may_open(text: str, at: int, start: int, end: int) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    glyph = text[at]
    if glyph in "「『〝„‚":
        return True
    if after.isspace() and glyph not in "«":
        return glyph == "“" and not before.isalnum() and _is_closed_after_space(text, at, end)
    if glyph == "”" and after in _CLOSES_BEFORE:
        return False
    if glyph in '"״' and _PROCLITIC.search(text, max(start, at - 2), at) and text[at + 1 : at + 3].strip().isalnum():
        return True
    if glyph in "\"'״＂‘”»’":
        return is_east_asian(before) or before.isspace() or before in _OPENS_AFTER or before in "“‘\"'«„"
    return glyph in _CLOSERS


def _is_closed_after_space(text: str, at: int, end: int) -> bool:
    """Tell whether spaces part the words from both their marks: “ so it goes ”."""
    other = _DOUBLE_CURLY.search(text, at + 1, min(end, at + _LONGEST_SPACED))
    return other is not None and other.group() == "”" and text[other.start() - 1].isspace()


def _may_close(text: str, at: int, start: int, end: int, opener: str) -> bool:
    before = text[at - 1] if at > start else " "
    after = text[at + 1] if at + 1 < end else " "
    glyph = text[at]
    if glyph in "」』〟»«›‹":
        return True
    if (opener, glyph) in _MIXED and before.isdigit():
        return False
    if glyph in "“" and opener == "“":
        return not before.isspace() and (after.isspace() or after in ".,;:!?)")
    if glyph in "\"'״" or opener == "”":
        if before.isspace() and not after.isspace():
            return False
        return not after.isalnum() or before in ".,!?…" or is_east_asian(after)
    if glyph in "’‘":
        return (not after.isalnum() or is_east_asian(after)) and not before.isspace()
    return True


def _counts(text: str, opener: str, opened: int, closed: int, block: Block, singles: bool, least: int) -> bool:
    """Tell whether a closed pair is a quotation: single marks only where they are the article's own style.

    British headlines quote in single marks, and so do whole papers; in others a straight single mark is an apostrophe,
    unless it holds a sentence, or more than the `least` words.
    """
    if opener not in _SINGLE:
        return opener != '"' or not _is_code(text, opened, closed)
    inner = text[opened + 1 : closed]
    if opener in "‹›‚":
        return True
    if opener == "‘":
        return singles or block.kind in ("headline", "standfirst", "pullquote", "caption") or len(inner.split()) > 1
    if block.kind == "headline" or _WHOLE.fullmatch(inner):
        least = min(least, 1)
    return len(inner.split()) > least and (least == 1 or not _CLIPPED.match(text, opened + 1))


def _is_code(text: str, opened: int, closed: int) -> bool:
    """Tell whether straight marks belong to code or data: `{"name": "value"}`, `class="x"`."""
    before, after = text[max(0, opened - 3) : opened].rstrip(), text[closed + 1 : closed + 4].lstrip()
    return before[-1:] in ("{", "[", "=") or after[:1] in ("}", "]", "=") or bool(re.match(r':\s*["{\[\d]', after))


def _left_open(text: str, opened: int, end: int, index: int, glyph: str) -> Marked:
    stop = opened + 1 + len(text[opened + 1 : end].rstrip())
    return Marked(Span(opened, stop), Span(opened + 1, stop), index, glyph, unbalanced=True)


def _trim(text: str, marked: Marked) -> Marked:
    """Leave out the blanks that French sets within its marks."""
    inner = trim_span(text, marked.inner)
    return marked if inner == marked.inner else replace(marked, inner=inner)


def _shorten(text: str, marked: Marked, language: Language) -> Marked:
    """Close a quotation whose mark was forgotten before a short attribution, if one follows."""
    inner = marked.inner.slice(text)
    early = _ends_early(text, marked)
    tail = early or _ATTRIBUTION.search(inner)
    if not tail or (not early and not _may_attribute(inner[tail.end() :], language)):
        return marked
    stop = marked.inner.start + tail.end()
    return replace(marked, outer=Span(marked.outer.start, stop), inner=Span(marked.inner.start, stop))


def _ends_early(text: str, marked: Marked) -> "re.Match[str] | None":
    """Return the stop that ends words which open in the midst of a clause and are never closed: called it a “big deal.
    Her view was another.
    """
    before = text[max(0, marked.outer.start - 2) : marked.outer.start]
    inner = marked.inner.slice(text)
    joined = before[:1].isalnum() and before.endswith(" ") and inner[:1].islower()
    return _SENTENCE_END.search(inner) if joined else None


def _may_attribute(tail: str, language: Language) -> bool:
    """Tell whether words have somebody or a verb of saying; "should mind crime, not me" has none."""
    verbs = language.speech_verbs | language.write_verbs | language.post_verbs | language.carry_verbs
    known = verbs | language.subjects | language.titles
    words = tail.strip(" .!?").split()
    return not language.cased or any(word[0].isupper() or fold_word(word) in known for word in words)


def merge_paragraphs(marked: Sequence[Marked]) -> tuple[tuple[Marked, ...], ...]:
    """Group the stretches that belong to one quotation because each next paragraph reopens the mark."""
    groups: list[list[Marked]] = []
    for one in marked:
        if groups and groups[-1][-1].continues:
            groups[-1].append(one)
        else:
            groups.append([one])
    return tuple(tuple(group) for group in groups)
