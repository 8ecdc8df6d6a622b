"""Folding and splitting: what never changes a quotation's words, and what does."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tweetcite.text import find_capitals, fold, index_words, is_same_text, share_of_words, split_words


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("don’t", "don't", id="curly apostrophe"),
        pytest.param("“so”", '"so"', id="curly marks"),
        pytest.param("a – b", "a - b", id="dash family"),
        pytest.param("café", "cafe\u0301", id="decomposed accent"),
        pytest.param("１２ ＡＢ", "12 AB", id="full width"),
        pytest.param("co\u00adoperate", "cooperate", id="soft hyphen"),
        pytest.param("a\u00a0b", "a b", id="no-break space"),
        pytest.param("ab\u200bc", "abc", id="zero width space"),
        pytest.param("STOP", "stop", id="capitals"),
        pytest.param("İstanbul", "istanbul", id="dotted capital i"),
        pytest.param("غرّد", "غرد", id="Arabic vowel signs"),
        pytest.param("⤵️", "⤵", id="variation selector"),
        pytest.param("バス", "ハ\u3099ス", id="voiced kana in two"),
    ],
)
def test_typography_folds_away(a: str, b: str) -> None:
    """Two forms of the same words have one folded form."""
    assert fold(a) == fold(b)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        pytest.param("can", "can't", id="negation"),
        pytest.param("resume", "résumé", id="accent"),
        pytest.param("1.5", "15", id="decimal point"),
        pytest.param("paypal", "pаypal", id="Cyrillic look-alike"),
    ],
)
def test_differences_of_substance_stay(a: str, b: str) -> None:
    """Folding never makes two different words equal."""
    assert fold(a) != fold(b)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Don’t stop…", [("don't", "word"), ("stop", "word"), ("…", "ellipsis")], id="contraction, dots"),
        pytest.param("€10.1m", [("€10.1m", "word")], id="amount"),
        pytest.param(
            "@a_b, #Tag!",
            [("@a_b", "mention"), (",", "mark"), ("#tag", "hashtag"), ("!", "mark")],
            id="signs",
        ),
        pytest.param("nowpic.twitter.com/AbC", [("now", "word"), ("pic.twitter.com/abc", "label")], id="glued label"),
        pytest.param("K&amp;V", [("k", "word"), ("&", "mark"), ("v", "word")], id="entity"),
        pytest.param("nowhttps://t.co/AbC", [("now", "word"), ("https://t.co/abc", "url")], id="glued link"),
        pytest.param("see https://t.co/x1", [("see", "word"), ("https://t.co/x1", "url")], id="link"),
        pytest.param("東京12", [("東", "word"), ("京", "word"), ("12", "word")], id="unspaced script"),
        pytest.param("a . . . b", [("a", "word"), ("…", "ellipsis"), ("b", "word")], id="spaced dots"),
        pytest.param("me@mail.org", [("me", "word"), ("mail", "word"), ("org", "word")], id="no mention in an address"),
    ],
)
def test_split_words_names_each_token(text: str, expected: list[tuple[str, str]]) -> None:
    """Each word, sign and mark has its folded form and its kind."""
    found = [(w.key, w.kind) for w in split_words(text) if w.key not in ("@", ".") or w.kind != "mark"]

    assert found == expected


@given(st.text())
def test_words_lead_back_to_the_text(text: str) -> None:
    """Every word's span slices the text, in order and without overlap, whatever the text holds."""
    at = 0
    for word in split_words(text):
        assert at <= word.start < word.end <= len(text)
        at = word.end


@given(st.text(st.characters(exclude_characters="@＠#＃")))
def test_folding_is_stable(text: str) -> None:
    """Folding a folded text changes nothing that matters, and decomposed prose folds to the same words."""
    assert index_words(unicodedata.normalize("NFD", fold(text))) == index_words(fold(text))


@pytest.mark.parametrize(
    ("part", "whole", "share"),
    [
        pytest.param("the core is safe", "The ice core is safe.", 0.75, id="one word without its neighbour"),
        pytest.param("safe is core", "The core is safe", 0.0, id="order counts"),
        pytest.param("safe", "The core is safe", 1.0, id="single word"),
        pytest.param("", "anything", 0.0, id="nothing"),
    ],
)
def test_share_of_words_counts_neighbours(part: str, whole: str, share: float) -> None:
    """Words count where they stand beside a neighbour of theirs."""
    assert share_of_words(part, whole) == pytest.approx(share)


def test_same_text_ignores_links_and_marks() -> None:
    """Links, labels and marks make no other text; a word does."""
    assert is_same_text("Fit for work! pic.twitter.com/aB1", "Fit for work https://t.co/zzzzzzzzzz")
    assert not is_same_text("Fit for work", "Unfit for work")


def test_capitals_inside_sentences_are_names() -> None:
    """Only what is capitalised inside a sentence looks like a name."""
    assert find_capitals("Yesterday the mayor met Ines Okafor. Then THEY left.") == {"ines", "okafor"}


PIECES = [
    "https://t.co/ab", "pic.twitter.com/ab", "www.a.b", "[image or embed]", "image", "1,000", "1\u00a0000", "don't",
    "f***k", "a--b", "@a.b@c.d", "#Tag_x", "ab\u00ad", "日本語", "…", ". . .", "%", "$5", "א\"ב", "׳", "İß", "\u200d",
    "\u0301", "_", "\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES) | st.characters().map(str) | st.sampled_from(["", " "])).map("".join))
def test_the_words_of_the_index_are_the_words_of_the_text(text: str) -> None:
    words = (word.key for word in split_words(text) if word.kind in ("word", "mention", "hashtag"))

    assert index_words(text) == tuple(part for word in words for part in re.findall(r"[^\W_]+", word))
