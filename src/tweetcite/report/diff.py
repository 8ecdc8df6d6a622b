"""The differences between quotation and post, word by word, readable in black and white."""

import re
from collections import Counter
from collections.abc import Iterable

from tweetcite.model import Edit, Span
from tweetcite.text import Word, split_words

KEY = "[-in the article-] {+in the post+}"
_PIECES = re.compile(r"\w+|\s+|[^\w\s]")


def show_diff(quote: str, edits: Iterable[Edit]) -> str | None:
    """Return the quotation with each difference marked: `[-Muslims-]{+Christians+}`.

    What the article says stands in `[- -]`, what the post says in `{+ +}`. Typographic differences are not
    shown; without any other the answer is None.
    """
    shown = sorted((e for e in edits if e.kind != "typographic"), key=lambda e: e.quote_span)
    if not shown:
        return None
    pieces: list[str] = []
    at = 0
    for edit in shown:
        if edit.quote_span.start < at:
            continue
        pieces.append(quote[at : edit.quote_span.start])
        pieces.append(_mark(edit, quote))
        at = edit.quote_span.end
    pieces.append(quote[at:])
    return "".join(pieces)


def compare_texts(before: str, after: str) -> str | None:
    """Return a later text with what was changed of an earlier one, word by word; None where nothing was.

    What is gone stands in `[- -]`, what is new in `{+ +}`.
    """
    from rapidfuzz.distance import Levenshtein

    if before == after:
        return None
    old, new = _PIECES.findall(before), _PIECES.findall(after)
    shown, was, now = "", "", ""
    for step in Levenshtein.opcodes(old, new):
        if step.tag == "equal":
            shown, was, now = shown + _bracket(was, now), "", ""
            shown += "".join(new[step.dest_start : step.dest_end])
        else:
            was += "".join(old[step.src_start : step.src_end])
            now += "".join(new[step.dest_start : step.dest_end])
    return shown + _bracket(was, now)


def _bracket(was: str, now: str) -> str:
    return (f"[-{was}-]" if was else "") + (f"{{+{now}+}}" if now else "")


def _mark(edit: Edit, quote: str) -> str:
    old = f"[-{edit.quote}-]" if edit.quote else ""
    new = f"{{+{edit.post}+}}" if edit.post else ""
    if old or not edit.post[:1].isalnum():
        return old + new
    # Words that are only in the post stand between two words of the quotation: set them apart.
    start = edit.quote_span.start
    before = " " if start and not quote[start - 1].isspace() else ""
    after = "" if quote[start : start + 1].strip() == "" else " "
    return f"{before}{new}{after}"


def shorten(text: str, passage: Span, limit: int) -> str:
    """Return about `limit` characters of a long text around a passage of it, with `[...]` for what is cut."""
    if len(text) <= limit:
        return text
    spare = max(0, limit - len(passage)) // 2
    start = max(0, min(passage.start - spare, len(text) - limit))
    end = min(len(text), start + limit)
    if start:
        start = max(text.find(" ", start, start + 30) + 1, start)
    if end < len(text):
        end = max(text.rfind(" ", end - 30, end), start + 1) if " " in text[end - 30 : end] else end
    return ("[...] " if start else "") + text[start:end].strip() + (" [...]" if end < len(text) else "")


def find_passage(quote: str, post: str) -> Span:
    """Return the part of a post, as long as the quotation, that shares most words with it."""
    wanted = Counter(word.key for word in _words(quote))
    words = _words(post)
    size = min(sum(wanted.values()), len(words))
    if not size:
        return Span(0, 0)
    best = at = score = 0
    seen: Counter[str] = Counter()
    for i, word in enumerate(words):
        seen[word.key] += 1
        score += seen[word.key] <= wanted[word.key]
        if i >= size:
            gone = words[i - size].key
            score -= seen[gone] <= wanted[gone]
            seen[gone] -= 1
        if score > best:
            best, at = score, max(0, i - size + 1)
    return Span(words[at].start, words[min(at + size, len(words)) - 1].end)


def _words(text: str) -> list[Word]:
    return [word for word in split_words(text) if word.kind in ("word", "mention", "hashtag")]
