"""Copies of an app's screen: what it shows around the words of a post is not what the post says."""

import pytest

from tweetcite.article import read_article

ABOVE = "The cooperative met on Monday and put off the sale of the old grain mill until the harvest is in."
BELOW = "The chairwoman did not want to comment on the decision before the next meeting of the members."
WORDS = "We will not sell the mill. Bring your own sacks on Saturday!"
HEAD = "Hedda Quist\n@hedda_quist"
TIME = "6:33 PM · Feb 11, 2025\n·\n2,104\n Views"
QUOTED = "Mill Board\n@millboard\n·\nFeb 10\nThe roof needs eleven thousand tiles."


def read(*parts: str):
    return read_article("\n\n".join((ABOVE, "\n".join(parts), BELOW)), "mill.txt").embeds


SURROUNDED = {
    "show more": (HEAD, WORDS, "Show more", TIME),
    "show more, Ukrainian": (HEAD, WORDS, "Показати більше", TIME),
    "show more, Japanese": (HEAD, WORDS, "さらに表示", TIME),
    "offer to translate": (HEAD, WORDS, "Translate post", TIME),
    "offer to translate, Arabic": (HEAD, WORDS, "ترجمة المنشور", TIME),
    "translated": (HEAD, "Translated from Danish", WORDS, "Rate this translation:", TIME),
    "translated, German": (HEAD, "Übersetzt aus dem Dänischen", WORDS, TIME),
    "translated, Turkish": (HEAD, "Danca dilinden çevrildi", WORDS, TIME),
    "edited, on a line of its own": (HEAD, WORDS, "Last edited", TIME),
    "edited, Spanish": (HEAD, WORDS, "Última edición", TIME),
    "answer": (HEAD, "Replying to @millboard", WORDS, TIME),
    "answer to two": (HEAD, "Replying to @millboard and @old_tom", WORDS, TIME),
    "answer, each on its line": (HEAD, "Replying to", "@millboard", "and", "@old_tom", WORDS, TIME),
    "answer, French": (HEAD, "En réponse à @millboard", WORDS, TIME),
    "answer, Hindi": (HEAD, "@millboard को जवाब दे रहे हैं", WORDS, TIME),
    "answer, Japanese": (HEAD, "返信先: @millboard", WORDS, TIME),
    "note of readers": (HEAD, WORDS, "Readers added context they thought people might want to know", "No sale.", TIME),
    "note of readers, Dutch": (HEAD, WORDS, "Lezers hebben context toegevoegd", "Er is geen verkoop.", TIME),
    "quoted post": (HEAD, WORDS, "Quote", QUOTED, TIME),
    "quoted post, Polish": (HEAD, WORDS, "Cytat", QUOTED, TIME),
    "poll": (HEAD, WORDS, "Yes", "12%", "No", "88%", "1,204 votes · Final results", TIME),
    "poll, German": (HEAD, WORDS, "Ja", "12,5 %", "Nein", "87,5 %", "1.204 Stimmen · Endergebnis", TIME),
}


@pytest.mark.parametrize("parts", SURROUNDED.values(), ids=SURROUNDED)
def test_words_are_read_without_what_the_app_shows_around_them(parts):
    (embed,) = read(*parts)
    assert (embed.post.text, embed.post.author.handle, embed.post.author.name) == (WORDS, "hedda_quist", "Hedda Quist")
    assert str(embed.post.created_day) == "2025-02-11"


KEPT = {
    "shows more": "The board should show more\nShow more of the books, we say.",
    "quote": "Quote\nof the day: nobody sells a mill in a drought.",
    "translated": "A letter.\nTranslated from Danish it says no.",
    "accounts greeted": "@millboard @old_tom good morning, the wheel turns.",
    "account thanked": "Thanks for replying to @millboard\nThe wheel turns.",
    "shares": "Sold: 12%\nKept: 88%",
    "result of a vote": "Board\n52%\nMembers\n48%\n1,204 votes counted",
    "votes": "Two lines.\n204 votes were cast.",
}


@pytest.mark.parametrize("words", KEPT.values(), ids=KEPT)
def test_words_that_only_look_like_the_app_are_the_posts(words):
    (embed,) = read(HEAD, words, TIME)
    assert embed.post.text == words


@pytest.mark.parametrize(
    ("copy", "platform", "handle"),
    [
        (f"Hedda Quist\n@hedda.example.org\n· 3h\n{WORDS}\n12\n40\n212", "bluesky", "hedda.example.org"),
        (f"Hedda Quist\n@hedda.example.org · 3h\n{WORDS}\n12\n40\n212", "bluesky", "hedda.example.org"),
        (
            f"Hedda Quist\n@hedda@mill.example\n\n{WORDS}\n\nFeb 11, 2025, 18:33 · Web · 12 boosts · 40 favorites",
            "mastodon",
            "hedda@mill.example",
        ),
    ],
    ids=["list of Bluesky", "list of Bluesky, one line", "app of Mastodon that does not name it"],
)
def test_copy_of_other_apps_is_read(copy, platform, handle):
    (embed,) = read(copy)
    assert (embed.post.ref.platform, embed.post.author.handle, embed.post.text) == (platform, handle, WORDS)


@pytest.mark.parametrize(
    "text",
    [
        f"Hedda Quist\n@hedda.example.org\n{WORDS}",
        "Hedda Quist\n@hedda.example.org\n· 3h\nTwelve sacks, 40 at most.",
        "Guests\nHedda Quist\n@hedda.example.org\n· Host\nOld Tom\n@tom.example.org\n· Sound\n1\n2\n3",
        "Guests of the evening:\nHedda Quist\n@hedda@mill.example",
        "Mill Lane 2–1 Weir End (@weirend) February 11, 2025",
    ],
    ids=["no counts", "no counts below the day", "list of people", "account alone", "score"],
)
def test_what_is_no_copy_stays_silent(text):
    assert read(text) == ()
