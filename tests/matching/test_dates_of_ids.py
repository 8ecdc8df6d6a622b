"""A day that an embed shows and its id contradicts is told, where the id proves the day."""

from datetime import UTC, datetime, timedelta

import pytest

from tweetcite import read_article, verify_article
from tweetcite.model import Report

MOMENT = datetime(2024, 3, 4, 23, 30, tzinfo=UTC)
WORDS = "The north lamp burns again and the gulls have signed for it"
MONTHS = ["January", "February", "March", "April", "May", "June", "July"]


def x_id(moment: datetime) -> str:
    return str((int(moment.timestamp() * 1000) - 1288834974657) << 22)


def mastodon_id(moment: datetime) -> str:
    return str(int(moment.timestamp() * 1000) << 16)


def say(moment: datetime) -> str:
    return f"{MONTHS[moment.month - 1]} {moment.day}, {moment.year}"


def embed(shown: datetime, url: str) -> str:
    return (
        f'<blockquote class="twitter-tweet"><p lang="en">{WORDS}.</p>&mdash; Ines Okafor (@inesokafor) '
        f'<a href="{url}">{say(shown)}</a></blockquote>'
    )


def verify(body: str) -> Report:
    prose = f"<p>“{WORDS},” Ines Okafor tweeted.</p>"
    return verify_article(
        read_article(f"<html><body><article><p>Light is back.</p>{body}{prose}</article></body></html>")
    )


def told(report: Report) -> tuple[list[str], bool]:
    problems = [p.code for p in report.problems]
    return problems, any(r.code == "id-date-conflict" for v in report.verdicts for r in v.reasons)


X = f"https://x.com/inesokafor/status/{x_id(MOMENT)}"


@pytest.mark.parametrize("days", [2, -2, 40, -30])
def test_a_day_that_the_id_contradicts_is_told(days: int) -> None:
    """The words stay exact; the day of the embed is told as a problem and with every quotation of it."""
    report = verify(embed(MOMENT + timedelta(days=days), X))

    assert told(report) == (["id-date-conflict"], True)
    assert report.verdicts[0].label == "exact"


@pytest.mark.parametrize("days", [0, 1, -1])
def test_a_day_either_way_is_a_time_zone(days: int) -> None:
    """What is the fourth in one place is the third or the fifth in another."""
    assert told(verify(embed(MOMENT + timedelta(days=days), X))) == ([], False)


def test_an_id_without_a_time_proves_nothing() -> None:
    """The first posts of X have numbers that were only counted."""
    assert told(verify(embed(MOMENT, "https://x.com/inesokafor/status/20000000"))) == ([], False)


@pytest.mark.parametrize(
    ("account", "expected"),
    [
        pytest.param("@ines", (["id-date-conflict"], True), id="an account of the server"),
        pytest.param("@ines@far.example", ([], False), id="an account that the server heard of later"),
    ],
)
def test_the_id_of_a_mastodon_server_proves_the_day_of_its_own_posts(
    account: str, expected: tuple[list[str], bool]
) -> None:
    from tweetcite.matching import contradicts_id
    from tweetcite.model import Author, Post, PostRef

    key = mastodon_id(MOMENT)
    ref = PostRef("mastodon", key, f"https://quay.example/{account}/{key}", account.lstrip("@"))
    post = Post(ref, Author("mastodon", None, ref.handle), WORDS, MOMENT - timedelta(days=9), "day")

    assert contradicts_id(post) is expected[1]


def test_a_date_that_clients_may_choose_is_not_contradicted() -> None:
    """On Bluesky, both the key and the date are the client's."""
    from tweetcite.matching import contradicts_id
    from tweetcite.model import Author, Post, PostRef

    ref = PostRef(
        "bluesky", "3kmuwqjckek2a", "https://bsky.app/profile/ines.example/post/3kmuwqjckek2a", "ines.example"
    )

    assert not contradicts_id(Post(ref, Author("bluesky"), WORDS, MOMENT - timedelta(days=400), "day"))


def test_a_date_that_agrees_only_with_the_byline_is_unknown() -> None:
    """An article that states the day of a forged byline is not said to be right about it."""
    shown = MOMENT + timedelta(days=20)
    body = embed(shown, X) + f"<p>“{WORDS},” Ines Okafor tweeted on {say(shown)}.</p>"

    assert "match" not in {v.date for v in verify(body).verdicts}


@pytest.mark.parametrize("markdown", [True, False], ids=["Markdown", "a link in the byline"])
def test_a_flattened_byline_with_a_link_is_compared_too(markdown: bool) -> None:
    shown = say(MOMENT + timedelta(days=12))
    if markdown:
        text = f"Light is back.\n\n{WORDS}.\n\n— Ines Okafor (@inesokafor) [{shown}]({X})\n\n“{WORDS},” she tweeted.\n"
        report = verify_article(read_article(text))
    else:
        byline = f'<p>{WORDS}.</p><p>— Ines Okafor (@inesokafor) <a href="{X}">{shown}</a></p>'
        report = verify(byline)

    assert "id-date-conflict" in [p.code for p in report.problems]
