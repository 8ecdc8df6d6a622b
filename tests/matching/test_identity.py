"""An embed without an id is the archived post of its account, words and, within a day, date; nothing else is."""

from datetime import UTC, datetime

import pytest

from tweetcite.matching.identity import identify
from tweetcite.model import Author, Embed, Post, PostRef, Span

WORDS = "We will not sell the old customs house. Come to the square at noon!"


def seen(words=WORDS, day="2025-02-11", handle="mira_lindqvist", name="Mira Lindqvist", platform="x", *, cut=False):
    """Return an embed as a flattened byline leaves it: no id, a day at best."""
    moment = datetime.fromisoformat(day).replace(tzinfo=UTC) if day else None
    author = Author(platform, None, handle, name)
    ref = PostRef(platform, None, None, handle)
    post = Post(ref, author, words, moment, "day" if moment else None, truncated=cut)
    return Embed(post, Span(0, 10), "flattened")


def known(key="1889301245678145536", words=WORDS, moment="2025-02-11T13:07:18", origin="api", **who):
    """Return a post of the archive."""
    who = {"handle": "mira_lindqvist", "name": "Mira Lindqvist", "platform": "x", "cut": False} | who
    ref = PostRef(who["platform"], key, None, who["handle"])
    author = Author(who["platform"], None, who["handle"], who["name"])
    created = datetime.fromisoformat(moment).replace(tzinfo=UTC) if moment else None
    return Post(ref, author, words, created, "second" if created else None, truncated=who["cut"], origin=origin)


SAME = [
    pytest.param(seen(), known(), id="all agrees"),
    pytest.param(seen(day="2025-02-12"), known(), id="a day later"),
    pytest.param(seen(day="2025-02-10"), known(), id="a day earlier"),
    pytest.param(seen(day=None), known(), id="embed without a day"),
    pytest.param(seen(), known(moment=None), id="archive without a day"),
    pytest.param(seen(handle="Mira_Lindqvist"), known(), id="capitals of the account"),
    pytest.param(seen(name=None), known(), id="embed without a name"),
    pytest.param(seen(name="Mira L. 🌊"), known(), id="another display name"),
    pytest.param(seen("We will not sell the old customs house.  Come to the square at noon!"), known(), id="spaces"),
    pytest.param(seen("“Never”, she said… it’s ours"), known(words='"Never", she said... it\'s ours'), id="typography"),
    pytest.param(seen(), known(words=WORDS + " https://t.co/a1B2c3D4e5"), id="link that the embed lost"),
    pytest.param(seen("We will not sell the old customs house. Come to…", cut=True), known(), id="embed cut short"),
    pytest.param(
        seen(), known(words="We will not sell the old customs house. Come…", cut=True), id="archive cut short"
    ),
    pytest.param(seen(handle=None, platform="facebook"), known(platform="facebook"), id="name alone"),
    pytest.param(
        seen(handle="otto.example.org", platform="bluesky"),
        known("3lhwkz2abcd2x", platform="bluesky", handle="otto.example.org"),
        id="bluesky",
    ),
    pytest.param(seen(), known(origin="embed"), id="known from another article"),
]


@pytest.mark.parametrize(("embed", "post"), SAME)
def test_embed_that_agrees_is_the_archived_post_and_gets_its_id(embed, post):
    found = identify(embed, [known("1", "Other words of the same account on that day."), post])
    assert found.post.ref.id == post.ref.id
    assert found.post.text == embed.post.text
    assert found.archived == (post if post.origin == "api" else None)


OTHERS = [
    pytest.param(known(moment="2025-02-13T00:00:01"), id="two days later"),
    pytest.param(known(moment="2025-02-09T23:59:59"), id="two days earlier"),
    pytest.param(known(moment="2024-02-11T13:07:18"), id="a year earlier"),
    pytest.param(known(handle="mira_lindqvlst"), id="account with a letter that looks alike"),
    pytest.param(known(handle="mira_lindqvist_"), id="account with a mark more"),
    pytest.param(known(handle="otto_brandvold"), id="another account"),
    pytest.param(known("3lhwkz2abcd2x", platform="bluesky"), id="another platform"),
    pytest.param(known(words="We will sell the old customs house. Come to the square at noon!"), id="a word less"),
    pytest.param(known(words=WORDS.replace("noon", "nine")), id="another word"),
    pytest.param(known(words="Something else was on her mind that day."), id="other words"),
    pytest.param(known(words=None), id="no words"),
    pytest.param(known(None), id="no id either"),
]


@pytest.mark.parametrize("post", OTHERS)
def test_look_alike_is_another_post(post):
    found = identify(seen(), [post])
    assert found.post.ref.id is None
    assert found.post == seen().post


@pytest.mark.parametrize(
    ("one", "other"),
    [
        pytest.param("😂😂", "🔥", id="emoji"),
        pytest.param("…", "!!!", id="signs"),
        pytest.param("https://t.co/aaaaaaaaaa", "https://t.co/bbbbbbbbbb", id="links"),
        pytest.param("Good…", "Good morning to all of you", id="short beginning"),
    ],
)
def test_texts_without_words_of_their_own_name_no_post(one, other):
    assert identify(seen(one, cut=one.endswith("…")), [known(words=other)]).post.ref.id is None


def test_the_same_emoji_are_the_same_post():
    assert identify(seen("😂 😂"), [known(words="😂 😂")]).post.ref.id == known().ref.id


def test_of_posts_of_the_same_words_that_of_the_day_counts():
    days = [known(str(i), moment=f"2025-02-{10 + i}T09:00:00") for i in range(3)]
    assert identify(seen("Good morning, all!"), days).post.ref.id is None
    assert identify(seen(), days).post.ref.id == "1"


def test_posts_of_the_same_words_on_the_same_day_cannot_be_told_apart():
    twins = [known("1", moment="2025-02-11T09:00:00"), known("2", moment="2025-02-11T21:00:00")]
    assert identify(seen(), twins).post.ref.id is None
    assert identify(seen(day=None), [known("1"), known("2", moment="2024-02-11T09:00:00")]).post.ref.id is None


def test_several_copies_of_one_post_are_one():
    copies = [known(origin="embed"), known(), known(origin="wayback")]
    found = identify(seen(), copies)
    assert found.post.ref.id == known().ref.id
    assert found.archived.origin in ("api", "wayback")
