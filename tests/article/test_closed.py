"""Posts that no byline with a dash closes: a dated link, the counts of an app, their own paragraph or line do."""

import time

import pytest

from pages import LONG, read_around
from tweetcite.article import read_article
from tweetcite.model import Embed

NUMBER = "1889301245678145536"
POST = f"https://x.com/mira_lindqvist/status/{NUMBER}"
NOTE = "https://bsky.app/profile/mira.example/post/3lhw6kqzjx22c"
WORDS = "We will not sell it. Come to the square at noon."
BOARD = (
    "The harbour board had put off the sale of the old customs house in the morning, and said nothing of a new date."
)
TAIL = "The mayor did not want to comment on the decision."


def read(piece: str) -> tuple[Embed, ...]:
    """Read a plain article with a piece between its paragraphs."""
    return read_article(f"Sale put off\n\n{LONG}\n\n{BOARD}\n\n{piece}\n\n{TAIL}\n").embeds


LINKED = [
    pytest.param(
        f"{WORDS}\n\nMira Lindqvist (@mira_lindqvist) [February 11, 2025]({POST})", id="byline without a dash"
    ),
    pytest.param(f"{WORDS}\n\nMira Lindqvist (@mira_lindqvist) · [11.02.2025]({POST})", id="dot before the day"),
    pytest.param(
        f"> [!quote] Mira Lindqvist (@mira_lindqvist)\n> {WORDS}\n> [Feb 11, 2025]({POST})", id="callout of an editor"
    ),
    pytest.param(f"> {WORDS}\n>\n> [@mira_lindqvist]({POST})", id="quoted lines above the account"),
    pytest.param(f"Mira Lindqvist @mira_lindqvist\n{WORDS}\n[Feb 11, 2025]({POST})", id="account in a line above"),
    pytest.param(f"Mira Lindqvist\n@mira_lindqvist\n{WORDS}\n[11 février 2025]({POST})", id="account in two lines"),
]


@pytest.mark.parametrize("piece", LINKED)
def test_a_dated_link_to_the_account_closes_its_words(piece: str) -> None:
    (found,) = read(piece)
    post = found.post
    assert (post.ref.id, post.author.handle, post.text) == (NUMBER, "mira_lindqvist", WORDS)
    assert str(post.created_day) == "2025-02-11"


def test_a_dated_link_gives_the_day_where_the_id_has_none() -> None:
    piece = f"{WORDS}\n\nMira (@quay_boats) [11 February 2025](https://www.threads.net/@quay_boats/post/DF8kQm2sXyW)"
    (found,) = read(piece)
    assert (found.post.author.name, found.post.text) == ("Mira", WORDS)


NOT_LINKED = [
    pytest.param(f"{WORDS}\n\nMira Lindqvist (@another) [February 11, 2025]({POST})", id="another account"),
    pytest.param(f"{BOARD} [February 11, 2025]({POST})", id="prose before the day"),
    pytest.param(f"Mira Lindqvist (@mira_lindqvist) [said so on X]({POST})", id="words that are no day"),
    pytest.param(f"[February 11, 2025]({POST})", id="a day without an account"),
    pytest.param(f"{WORDS}\n\nMira (@mira_lindqvist) [February 11, 2025](https://x.com/mira_lindqvist)", id="no post"),
    pytest.param(f"{BOARD}\n\nMira Lindqvist (@mira_lindqvist) [February 11, 2025]({POST})", id="prose above"),
    pytest.param(f"{WORDS}\n\nPhoto by Mira (@mira_lindqvist) [February 11, 2025]({POST})", id="photographer"),
    pytest.param(
        f"- Otto (@otto) [February 10, 2025]({POST[:-1]}7)\n- Mira (@mira_lindqvist) [February 11, 2025]({POST})",
        id="list of sources",
    ),
    pytest.param(f"> {WORDS}\n>\n> [@another]({POST})", id="quoted lines above another account"),
    pytest.param(f"{WORDS}\n\n[@mira_lindqvist]({POST})", id="account below prose"),
]


@pytest.mark.parametrize("piece", NOT_LINKED)
def test_other_links_close_nothing(piece: str) -> None:
    assert read(piece) == ()


DRAWN = (
    '<ul><li><div><a href="https://x.com/mira_lindqvist">Mira Lindqvist</a> <span>@mira_lindqvist</span></div>'
    f'<div>{WORDS}</div><a href="{POST}"><time>February 11, 2025</time></a></li></ul>',
    '<div class="note"><div><a href="https://x.com/mira_lindqvist">Mira Lindqvist</a> <a href="https://x.com/mira_'
    f'lindqvist">@mira_lindqvist</a></div><p>{WORDS}</p><div><a href="{POST}">12:07 PM · Feb 11, 2025</a><span>12 '
    "Replies</span></div></div>",
    f'<p>{WORDS}</p><p>Mira Lindqvist (@mira_lindqvist) <a href="{POST}">February 11, 2025</a></p>',
    f'<aside class="preview" data-preview-src="{POST}"><header><a href="{POST}">x.com</a></header><h4><a href="{POST}">'
    f'Mira Lindqvist</a></h4><div><a href="{POST}">@mira_lindqvist</a></div><div><p>{WORDS}</p></div><div><a href='
    f'"{POST}">11:06 AM - 11 Feb 2025</a><span>41</span></div></aside>',
)


@pytest.mark.parametrize("markup", DRAWN)
def test_a_page_draws_a_post_above_its_dated_link(markup: str) -> None:
    (found,) = read_around(markup).embeds
    assert (found.post.ref.id, found.post.author.name, found.post.text) == (NUMBER, "Mira Lindqvist", WORDS)


def test_an_element_without_a_dated_link_keeps_its_words() -> None:
    markup = f'<div data-source="{POST}"><p>{BOARD} {BOARD} {LONG} So said @mira_lindqvist.</p></div>'
    assert BOARD in read_around(markup).text
    assert [one.post.text for one in read_around(markup).embeds] == [None]


def test_an_element_that_names_the_post_of_its_snippet_is_one_block() -> None:
    markup = (
        f'<div data-frame="post-{POST}"><p>Skip the post</p><blockquote class="twitter-tweet"><p>{WORDS}'
        f'</p>— Mira (@mira_lindqvist) <a href="{POST}">February 11, 2025</a></blockquote><p>End of it</p></div>'
    )
    article = read_around(markup)
    (found,) = article.embeds
    assert found.post.text == WORDS
    assert [block.kind for block in article.blocks] == ["headline", "body", "embed", "body"]


def test_an_address_alone_in_a_frame_is_an_embed() -> None:
    (found,) = read_around(f'<figure><div class="source"><a href="{POST}">{POST}</a></div></figure>').embeds
    assert (found.post.ref.id, found.how) == (NUMBER, "placeholder")


@pytest.mark.parametrize(
    "markup",
    [
        pytest.param(f'<ul><li><a href="{POST}">{POST}</a></li></ul>', id="in a list"),
        pytest.param(f'<div><a href="{POST}">What she said</a></div>', id="words"),
        pytest.param(f'<nav><div><a href="{POST}">{POST}</a></div></nav>', id="beside the article"),
    ],
)
def test_other_lone_links_are_none(markup: str) -> None:
    assert read_around(markup).embeds == ()


COPIED = [
    pytest.param(
        f"Mira Lindqvist\n@mira_lindqvist · Follow\n\n{WORDS}\n\n6:33 PM · Feb 11, 2025", "2025-02-11", id="en"
    ),
    pytest.param(
        f"Mira Lindqvist\n@mira_lindqvist · Folgen\n\n{WORDS}\n\n6:33 nachm. · 11. Feb. 2025", "2025-02-11", id="de"
    ),
    pytest.param(
        f"Mira Lindqvist @mira_lindqvist · Feb 11, 2025\n{WORDS}\n12 41 7", "2025-02-11", id="counts in a line"
    ),
    pytest.param(
        f"Mira Lindqvist\n@mira_lindqvist\n·\nFeb 11, 2025\n\n{WORDS}\n\n12 replies 30 reposts 41 likes",
        "2025-02-11",
        id="counts with their names",
    ),
    pytest.param(f"Mira Lindqvist\n@mira_lindqvist\n·\n5h\n{WORDS}\n12\n7\n41\n1.2K", None, id="counts in lines"),
    pytest.param(f"{WORDS}\nMira Lindqvist (@mira_lindqvist) February 11, 2025", "2025-02-11", id="in its paragraph"),
    pytest.param(f"@mira_lindqvist on X: {WORDS}", None, id="announced"),
    pytest.param(f"Mira Lindqvist (@mira_lindqvist) auf X: {WORDS}", None, id="announced with a name"),
    pytest.param(f'Mira Lindqvist (@mira_lindqvist) on X: "{WORDS}" / X', None, id="title of its page"),
]


@pytest.mark.parametrize(("piece", "day"), COPIED)
def test_a_copy_is_read_without_a_byline(piece: str, day: str | None) -> None:
    (found,) = read(piece)
    post = found.post
    assert (post.ref.platform, post.author.handle, post.text) == ("x", "mira_lindqvist", WORDS)
    assert str(post.created_day) == str(day)


@pytest.mark.parametrize(
    "below",
    [
        pytest.param("\n\n41\nReply\nCopy link\nRead 12 replies", id="of a widget"),
        pytest.param("\n·\n4 512\nvues", id="of the site"),
        pytest.param("\n\n12\n7\n41", id="alone"),
        pytest.param("\n12 Reposts 41 Likes", id="with their names"),
    ],
)
def test_counts_and_buttons_below_a_copy_are_no_prose(below: str) -> None:
    copy = f"Mira Lindqvist\n@mira_lindqvist\n{WORDS}\n6:33 PM · Feb 11, 2025"
    article = read_article(f"Sale put off\n\n{LONG}\n\n{BOARD}\n\n{copy}{below}\n\nWhat comes next\n\n{TAIL}\n")
    prose = [article.text[b.span.start : b.span.end] for b in article.blocks if b.kind != "embed"]
    assert prose == ["Sale put off", LONG, BOARD, "What comes next", TAIL]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("Ignorer X publication, 1", "Fin de X publication, 1"),
        ("Saltar contenido de Twitter", "Fin del contenido de Twitter"),
        ("Пропустити X допис", "Кінець X допису"),
        ("X paylaşımını geçin", "X paylaşımının sonu"),
        ("أهمل X مشاركة", "نهاية X مشاركة"),
    ],
)
def test_lines_that_frame_an_embed_are_no_prose(above: str, below: str) -> None:
    embed = f"{above}\n\n{WORDS}\n\n— Mira (@mira_lindqvist) February 11, 2025\n\n{below}"
    article = read_article(f"Sale put off\n\n{LONG}\n\n{BOARD}\n\n{embed}\n\n{TAIL}\n")
    assert [one.post.text for one in article.embeds] == [WORDS]
    prose = [article.text[b.span.start : b.span.end] for b in article.blocks if b.kind != "embed"]
    assert prose == ["Sale put off", LONG, BOARD, TAIL]


@pytest.mark.parametrize(("above", "below"), [("What X says", "What the town says"), ("On X", "On X again")])
def test_headings_around_an_embed_are_the_article_s(above: str, below: str) -> None:
    embed = f"{above}\n\n{WORDS}\n\n— Mira (@mira_lindqvist) February 11, 2025\n\n{below}"
    article = read_article(f"Sale put off\n\n{LONG}\n\n{BOARD}\n\n{embed}\n\n{TAIL}\n")
    prose = [article.text[b.span.start : b.span.end] for b in article.blocks if b.kind != "embed"]
    assert prose == ["Sale put off", LONG, BOARD, above, below, TAIL]


def test_the_frame_of_truth_social_is_read_from_its_counts() -> None:
    (found,) = read(f"Mira Lindqvist\n@QuayMira\n{WORDS}\n1.2k ReTruths 4.5k Likes Feb 11, 2025, 6:15 PM")
    post = found.post
    assert (post.ref.platform, post.author.handle, post.text) == ("truthsocial", "QuayMira", WORDS)
    assert str(post.created_day) == "2025-02-11"


ARTICLES_OWN = [
    pytest.param("By Mira Lindqvist (@mira_lindqvist) February 11, 2025", id="byline"),
    pytest.param("Mira Lindqvist (@mira_lindqvist) February 11, 2025", id="byline alone"),
    pytest.param(f"{BOARD}\nMira Lindqvist (@mira_lindqvist) February 11, 2025", id="byline below prose"),
    pytest.param(
        "Mira Lindqvist @mira_lindqvist · Feb 11, 2025\nThe board met at noon and adjourned.", id="of a live page"
    ),
    pytest.param("Mira Lindqvist @mira_lindqvist\n12 41 7", id="counts below an account"),
    pytest.param("Runs: 12 41 7\n12 41 7", id="table"),
    pytest.param("@mira_lindqvist on X: what we know", id="heading"),
    pytest.param(f"@mira_lindqvist on X: “{WORDS}”", id="quotation"),
    pytest.param("Write to Mira Lindqvist (@mira_lindqvist) on X: all of her messages are read, she says.", id="hint"),
    pytest.param("Got a tip? Mira Lindqvist (@mira_lindqvist) on X: All messages are read by the desk.", id="question"),
    pytest.param("Mira Lindqvist (@mira_lindqvist) on X: All is read.", id="too short"),
    pytest.param(f"Nobody asked @mira_lindqvist on X: {WORDS}", id="sentence"),
    pytest.param(
        "Mira Lindqvist (@mira_lindqvist) on X: a place for “quarrels” and little else, she said.", id="prose"
    ),
]


@pytest.mark.parametrize("piece", ARTICLES_OWN)
def test_what_is_the_article_s_own_is_no_post(piece: str) -> None:
    assert read(piece) == ()


def test_a_byline_below_the_headline_is_the_article_s() -> None:
    text = f"Sale put off\nMira Lindqvist (@mira_lindqvist) February 11, 2025\n\n{LONG}\n\n{BOARD}\n\n{TAIL}\n"
    assert read_article(text).embeds == ()


@pytest.mark.parametrize(
    "unit",
    [
        pytest.param(f"Mira @mira_lindqvist\n[Feb 11, 2025]({POST})\n", id="accounts and days"),
        pytest.param(f"[Feb 11, 2025]({POST})\n", id="days"),
        pytest.param(f"[Feb 11, 2025]({POST}) " + "](a)" * 20 + "x\n", id="brackets behind the day"),
        pytest.param(f"[Feb 11, 2025]({POST}) " + "1" * 60 + "?\n", id="figures behind the day"),
        pytest.param(f"> words\n> [@mira_lindqvist]({POST})\n", id="quoted lines"),
    ],
)
def test_time_grows_with_the_links(unit: str) -> None:
    def measure(count: int) -> float:
        text = unit * count
        start = time.process_time()
        read_article(text)
        return time.process_time() - start

    measure(10)
    small, large = (min(measure(count), measure(count)) for count in (200, 2_000))
    assert large < 20 * small + 0.2
