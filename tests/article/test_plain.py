"""Plain text and Markdown: paragraphs, headline, flattened posts, links."""

import pytest

from pages import LONG
from tweetcite import find_quotes
from tweetcite.article import read_article

POST = "We will keep the customs house open.\n\n— Ada Brandt (@ada_brandt) May 2, 2024"


def kinds(article):
    return [(block.kind, block.span.slice(article.text)) for block in article.blocks]


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        pytest.param("One.\n\nTwo.", [("body", "One."), ("body", "Two.")], id="paragraphs"),
        pytest.param("One.\n \t\n\n\nTwo.", [("body", "One."), ("body", "Two.")], id="wider gaps"),
        pytest.param("One\nmore.\r\n\r\nTwo.", [("body", "One\nmore."), ("body", "Two.")], id="line ends"),
        pytest.param(f"Sale put off\n\n{LONG}", [("headline", "Sale put off"), ("body", LONG)], id="headline"),
        pytest.param(
            f"Board: “No sale”\n\n{LONG}", [("headline", "Board: “No sale”"), ("body", LONG)], id="headline with marks"
        ),
        pytest.param(
            f"# Sale put off\n{LONG}", [("body", f"# Sale put off\n{LONG}")], id="one paragraph has no headline"
        ),
        pytest.param(
            f"Sale put off.\n\n{LONG}", [("body", "Sale put off."), ("body", LONG)], id="a sentence is no headline"
        ),
        pytest.param(f"2 May 2024\n\n{LONG}", [("body", "2 May 2024"), ("body", LONG)], id="a date is no headline"),
    ],
)
def test_blocks(text, blocks):
    assert kinds(read_article(text)) == blocks


def test_blank_lines_stay_as_they_are():
    assert read_article("One.\r\n\r\n\r\n\r\nTwo.\rThree.").text == "One.\n\n\n\nTwo.\nThree."


def test_title_is_the_headline():
    assert read_article(f"# Sale put off\n\n{LONG}").title == "Sale put off"
    assert read_article(f"{LONG}\n\n{LONG}").title is None


def test_flattened_post_is_a_block_of_its_own():
    article = read_article(f"{LONG}\n\n{POST}\n\n“It stays open,” Brandt added.")
    (embed,) = article.embeds
    assert embed.how == "flattened"
    assert embed.post.author.handle == "ada_brandt"
    assert [kind for kind, _ in kinds(article)] == ["body", "embed", "body"]
    assert article.blocks[1].span == embed.span


def test_flattened_post_inside_a_paragraph_leaves_the_prose_around_it():
    article = read_article(
        f"{LONG}\n\nWe stay. pic.twitter.com/AbCdEf1234 — Ada Brandt (@ada_brandt) May 2, 2024The board met again."
    )
    assert [kind for kind, _ in kinds(article)] == ["body", "embed", "body"]
    assert kinds(article)[-1] == ("body", "The board met again.")


def test_post_is_known_by_the_name_of_the_file():
    article = read_article(f"{LONG}\n\n{POST}", "harbour.txt")
    assert article.embeds[0].post.seen_in == "harbour.txt"


@pytest.mark.parametrize(
    ("text", "linked"),
    [
        pytest.param(
            "See https://x.com/ada_brandt/status/1785900000000000000, she said.",
            "https://x.com/ada_brandt/status/1785900000000000000",
            id="address",
        ),
        pytest.param("See [her post](https://x.com/ada_brandt/status/1785900000000000000).", "her post", id="markdown"),
        pytest.param(
            "(https://x.com/ada_brandt/status/1785900000000000000)",
            "https://x.com/ada_brandt/status/1785900000000000000",
            id="in brackets",
        ),
    ],
)
def test_address_in_running_prose_is_a_link(text, linked):
    article = read_article(f"{LONG}\n\n{text} {LONG}")
    (link,) = article.links
    assert link.span.slice(article.text) == linked
    assert link.ref.id == "1785900000000000000"
    assert article.embeds == ()


def test_address_alone_on_its_line_is_an_embed():
    article = read_article(f"{LONG}\n\nhttps://x.com/ada_brandt/status/1785900000000000000\n\n{LONG}")
    (embed,) = article.embeds
    assert (embed.how, embed.post.text, embed.post.ref.id) == ("placeholder", None, "1785900000000000000")
    assert article.links == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("See https://harbour.example/story/1785900000000000000 for more.", id="another site"),
        pytest.param("Follow https://x.com/ada_brandt for more.", id="profile"),
        pytest.param("Share: https://x.com/intent/tweet?url=https%3A%2F%2Fharbour.example", id="share"),
        pytest.param("Write to ada@harbour.example or @ada_brandt.", id="address of a person"),
    ],
)
def test_other_addresses_are_no_posts(text):
    article = read_article(f"{LONG}\n\n{text}\n\n{LONG}")
    assert (article.links, article.embeds) == ((), ())


def test_places_count_from_the_file_as_given():
    source = "\ufeffSale put off\r\n\r\n\tThe “old” house 😀 stays\r\nopen."
    article = read_article(source.encode())
    assert article.places.locate(article.text.index("“old”")) == (3, 6)
    assert article.places.locate(article.text.index("stays")) == (3, 20)
    assert article.places.locate(article.text.index("open")) == (4, 1)


def test_digest_is_of_the_bytes_as_given():
    assert read_article("Café").sha256 == read_article("Café".encode()).sha256
    assert read_article("Café").sha256 != read_article("Café".encode("cp1252")).sha256


WRAPPED = """\
Jetty stays open

The harbour board met on Monday night and put off the sale of the jetty
until autumn. “The jetty stays open all winter,” the harbour master Bo
Tarn wrote on X. He did not say who is going to pay for the lamps or
for the planks, which have to be laid anew before the ice comes to the
bay.
"""


def test_lines_broken_at_a_width_are_one() -> None:
    """A line end that only the width made is a blank; places stay those of the file."""
    article = read_article(WRAPPED)
    quote = find_quotes(article)[0]

    assert article.blocks[1].span.slice(article.text).count("\n") == 0
    assert (quote.speaker, article.places.locate(quote.spans[0].start)) == ("Bo Tarn", (4, 16))


PARTED = """\
Jetty stays open

The harbour board met on Monday night and put off the sale of the jet-
ty until autumn, and a well-known broker was sent home with his well-
known offer. “The jetty stays open all winter, for every fisher-
man”, the harbour master Bo Tarn wrote on X. He spoke of costs, in-
and outside of the harbour, and did not say who is going to pay for it.

“It is ours”, he wrote.
"""


@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_words_parted_at_a_width_are_whole(line_end: str) -> None:
    """A hyphen that stands elsewhere in the word too, and one before another ending, is its own; places stay."""
    article = read_article(PARTED.replace("\n", line_end))
    first, second = find_quotes(article)[:2]

    assert first.text == "The jetty stays open all winter, for every fisherman"
    for part in ("sale of the jetty until", "his well-known offer"):
        assert part in article.text
    assert article.places.locate(article.text.index("until autumn")) == (4, 4)
    assert article.places.locate(article.text.index("man”")) == (6, 1)
    assert article.places.locate(second.spans[0].start) == (9, 2)


QUOTED = """\
The harbour board met on Monday night and put off the sale of the jetty until
autumn, and a broker from the south was sent home with his offer for the
customs house.

> The jetty stays open all winter, and so does the tap room at the end of it,
> which is ours, whatever the board may write in its letters. Bring a lamp,
> please.
>
> — Bo Tarn of the Harbour Lamps and the Old Jetty Club (@botarn) [March 19,
> 2025](https://twitter.com/botarn/status/1902410407998489037?ref_src=twsrc%5Etfw)

The board did not say who is going to pay for the lamps or for the planks,
which have to be laid anew before the ice comes to the bay.
"""


def test_quoted_lines_broken_at_a_width_are_one() -> None:
    article = read_article(QUOTED)
    (embed,) = article.embeds

    assert (embed.post.ref.id, embed.post.author.handle) == ("1902410407998489037", "botarn")
    assert embed.post.text == (
        "The jetty stays open all winter, and so does the tap room at the end of it, which is ours, whatever the board "
        "may write in its letters. Bring a lamp, please."
    )
    assert article.places.locate(article.text.index("which is ours")) == (6, 3)


@pytest.mark.parametrize(
    ("lines", "shown"),
    [
        pytest.param(
            ("wrote of the long and very weary old well-", "being of all"), "well-being of all", id="one hyphen"
        ),
        pytest.param(
            ("wrote of the long and very weary older Vor-", "und Nachteile"), "Vor- und Nachteile", id="half a word"
        ),
        pytest.param(("wrote of the long and very weary year 2024-", "25 of them"), "2024- 25 of", id="numbers"),
    ],
)
def test_hyphens_of_their_own_stay(lines: tuple[str, str], shown: str) -> None:
    above = "The harbour board met on Monday night and put off the sale\n" * 12
    assert shown in read_article(f"{above}They met and {lines[0]}\n{lines[1]} the people who were there then.").text


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "The sea is wide,\nthe sea is deep,\nthe lamps are lit,\nthe boats asleep,\nand so are we.", id="verse"
        ),
        pytest.param(
            "> The sea is wide,\n> the sea is deep,\n> the lamps are lit,\n> the boats asleep,\n> and so are we.",
            id="quoted verse",
        ),
        pytest.param(
            "\n".join(f"> - Item {i} of a list that is quoted, and no longer" for i in range(6)), id="quoted list"
        ),
        pytest.param("\n".join(f"- Item {i} of the list is not any longer than this one" for i in range(6)), id="list"),
        pytest.param("\n".join(f"{'The harbour board met again. ' * 9}" for _ in range(6)), id="a paragraph a line"),
        pytest.param("\n".join(["これは港の理事会の話です。" * 4] * 6), id="no spaces"),
        pytest.param(
            "A short line.\nAnother one that is far longer than the first, and that ends here.\nEnd.", id="few"
        ),
    ],
)
def test_line_ends_of_their_own_stay(text: str) -> None:
    assert read_article(text).text.count("\n") == text.count("\n")
