"""What one sentence says of its quotation, and what one change does: for the tests of languages."""

from dataclasses import replace

from tweetcite import read_article, verify_article
from tweetcite.languages import load_nearest
from tweetcite.matching.alignment import align
from tweetcite.matching.edits import find_edits
from tweetcite.matching.pair import Pair
from tweetcite.matching.units import split_post, split_quote
from tweetcite.model import Author, Edit, Post, PostRef, Quote, Span, Verdict
from tweetcite.quotes import find_quotes


def quote_in(sentence: str, code: str) -> Quote:
    """Return the one quotation of a short text in a language."""
    (quote,) = find_quotes(replace(read_article(sentence, source="sentence"), language=code))
    return quote


def judge_saying(sentence: str, name: str, text: str, code: str) -> Verdict:
    """Return the verdict on the one quotation of a short text, beside one archived post by that person."""
    ref = PostRef("x", "1764607341221580800", "https://x.com/adabrill/status/1764607341221580800", "adabrill")
    post = Post(ref, Author("x", None, "adabrill", name), text, language=code, origin="import")
    article = replace(read_article(sentence), language=code)
    (verdict,) = verify_article(article, lambda quote: [post]).verdicts
    return verdict


def edits_of(quote: str, post: str, code: str) -> tuple[Edit, ...]:
    """Return the differences between a quotation and a post in a language."""
    q = split_quote(Quote("q", quote, (Span(0, len(quote)),)), post, code)
    p = split_post(post, code)
    return find_edits(align(q, p), Pair(quote, post, q, p, load_nearest(code)))


def change_of(quote: str, post: str, code: str) -> tuple[str | None, str]:
    """Return the class and the severity of the one substantive difference."""
    (edit,) = (e for e in edits_of(quote, post, code) if e.kind == "substantive")
    return edit.topic, edit.severity
