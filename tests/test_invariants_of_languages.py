"""In every language: exact words are exact, one foreign word among them alters, encoding says nothing."""

import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mutations import Account, read_accounts, render
from tweetcite.matching import judge
from tweetcite.model import Context, Post, Quote, Span, Verdict
from tweetcite.text import is_unspaced

ACCOUNTS = read_accounts(Path(__file__).parents[1] / "fixtures" / "mutations" / "third")
BY_LANGUAGE = [pytest.param(account, id=account.language) for account in ACCOUNTS]
FOREIGN = {"ru": "мурбель", "uk": "мурбель", "ar": "مربلق", "fa": "مربلق", "ckb": "مربلق", "he": "מרבלק"}
FOREIGN |= {"ja": "鰐", "zh": "鳄", "ko": "뮤르벨"}
LEAST = 8


def _words(text: str) -> list[str]:
    return list(text) if is_unspaced(text) else text.split()


def _join(words: list[str], text: str) -> str:
    return "".join(words) if is_unspaced(text) else " ".join(words)


def _judge(account: Account, text: str, posts: list[Post]) -> Verdict:
    context = Context(handle=account.handle, language=account.language)
    return judge(Quote("q", text, (Span(0, len(text)),), account.name, cited=True, context=context), (), posts)


@pytest.mark.parametrize("account", BY_LANGUAGE)
@settings(max_examples=6, deadline=None)
@given(data=st.data())
def test_one_foreign_word_alters(account: Account, data: st.DataObject) -> None:
    """One word of a long exact quotation replaced by another makes it altered, wherever it stands."""
    text = render(data.draw(st.sampled_from(account.posts)))
    words = _words(text)
    places = [i for i, word in enumerate(words) if word.isalpha()]
    at = data.draw(st.sampled_from(places))
    words[at] = FOREIGN.get(account.language, "murbel")
    verdict = _judge(account, _join(words, text), account.archive())
    assert len(places) >= LEAST
    assert (verdict.label, verdict.severity != "none") == ("altered", True)


@pytest.mark.parametrize("account", BY_LANGUAGE)
@pytest.mark.parametrize(
    "code",
    [
        pytest.param(lambda text: unicodedata.normalize("NFD", text), id="nfd"),
        pytest.param(lambda text: text.replace(" ", "\u00a0"), id="no-break"),
        pytest.param(lambda text: text.replace(" ", "  "), id="double-spaces"),
        pytest.param(lambda text: text.replace(" ", "\r\n", 1), id="crlf"),
    ],
)
def test_encoding_says_nothing(account: Account, code: Callable[[str], str]) -> None:
    """Every post quoted whole is exact, however its spaces and letters are encoded, and twice the same."""
    posts = account.archive()
    for post in posts:
        first, second = (_judge(account, code(post.text or ""), posts) for _ in range(2))
        assert first == second
        assert first.label == "exact"
