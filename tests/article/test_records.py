"""Data of a page: what is a record of an embedded post and says its words, and which addresses are only that."""

import json

import pytest

from pages import read_around, read_embeds
from tweetcite.article import read_article

X = "https://x.com/mira_lindqvist/status/1889301245678145536"
PERMALINK = "https://www.linkedin.com/posts/quayside-coop_bread-activity-7294987654321098765-aBcD"
PAYLOAD = {
    "__typename": "Tweet",
    "id_str": "1889301245678145536",
    "text": "The ferry runs again from Monday.",
    "lang": "en",
    "created_at": "2025-02-11T13:07:18.000Z",
    "user": {"screen_name": "mira_lindqvist", "name": "Mira Lindqvist", "image": "https://pbs.example.org/a.jpg"},
}
VIEW = {
    "uri": "at://did:plc:q3wvxk2m5n7p4r6t2s4u6y8z/app.bsky.feed.post/3lhwkz2abcd2x",
    "author": {
        "did": "did:plc:q3wvxk2m5n7p4r6t2s4u6y8z",
        "handle": "otto.example.org",
        "avatar": "https://a.example/b",
    },
    "record": {"$type": "app.bsky.feed.post", "text": "The lighthouse is open.", "createdAt": "2025-02-11T08:14:00Z"},
}
POSTING = {
    "@context": "https://schema.org",
    "@type": "SocialMediaPosting",
    "url": PERMALINK,
    "articleBody": "We bake on Sundays.",
    "author": {"@type": "Organization", "name": " Quayside Co-op "},
    "datePublished": "2025-02-11",
}


def read(data: object, kind: str = "application/json"):
    return read_embeds(f'<script type="{kind}">{json.dumps(data)}</script>')


@pytest.mark.parametrize(
    ("data", "key", "handle", "text"),
    [
        pytest.param({"a": [PAYLOAD]}, "1889301245678145536", "mira_lindqvist", PAYLOAD["text"], id="payload of X"),
        pytest.param({"posts": [VIEW]}, "3lhwkz2abcd2x", "otto.example.org", "The lighthouse is open.", id="bluesky"),
        pytest.param(POSTING, "activity:7294987654321098765", "quayside-coop", "We bake on Sundays.", id="posting"),
        pytest.param(
            POSTING | {"@type": ["SocialMediaPosting", "CreativeWork"]},
            "activity:7294987654321098765",
            "quayside-coop",
            "We bake on Sundays.",
            id="posting of two types",
        ),
        pytest.param(
            {"blocks": [{"kind": "tweet", "data": {"url": X}}]},
            "1889301245678145536",
            "mira_lindqvist",
            None,
            id="block",
        ),
        pytest.param(
            {"status": 200, "body": json.dumps({"blocks": [{"type": "embed", "attrs": {"url": X}}]})},
            "1889301245678145536",
            "mira_lindqvist",
            None,
            id="answer of a server as a string",
        ),
        pytest.param(
            {"components": [{"role": "tweet", "URL": X}]}, "1889301245678145536", "mira_lindqvist", None, id="role"
        ),
        pytest.param({"embeds": [X]}, "1889301245678145536", "mira_lindqvist", None, id="list of embeds"),
        pytest.param(
            {"sharedContent": {"@type": "SocialMediaPosting", "url": X, "text": "Again from Monday."}},
            "1889301245678145536",
            "mira_lindqvist",
            "Again from Monday.",
            id="shared content",
        ),
        pytest.param(
            {"is": "photo", "props": {"tiktokUrl": "https://www.tiktok.com/@jorunn/video/7470123456789012345"}},
            "7470123456789012345",
            "jorunn",
            None,
            id="address on a platform",
        ),
        pytest.param(
            {"@type": "BlockExternalContent", "url": X},
            "1889301245678145536",
            "mira_lindqvist",
            None,
            id="content from elsewhere",
        ),
        pytest.param(
            [{"article": 1}, {"provider": 2, "url": 3}, "X", X, "Utdrag"],
            "1889301245678145536",
            "mira_lindqvist",
            None,
            id="records of places",
        ),
    ],
)
def test_record_is_a_post(data, key, handle, text):
    (embed,) = read(data, "application/ld+json" if "@context" in data else "application/json")
    assert (embed.post.ref.id, embed.post.author.handle, embed.post.text) == (key, handle, text)
    assert embed.how == "script-data"
    assert embed.post.origin == "embed"


@pytest.mark.parametrize(
    "data",
    [
        {"blocks": [{"kind": "link", "data": {"url": X}}]},
        {"blocks": [{"kind": "tweet", "author": {"url": X}}]},
        {"status": 200, "body": json.dumps({"menu": [{"label": "Posts", "url": X}]})},
        pytest.param({"links": [{"label": "More", "url": X}]}, id="link"),
        pytest.param({"sameAs": [X.rpartition("/status")[0]], "social": {"x": "https://x.com/daily"}}, id="accounts"),
        pytest.param({"embed": {"url": "https://video.example.org/embed/5"}}, id="other embed"),
        pytest.param({"twitterUrl": X.rpartition("/status")[0]}, id="address of an account"),
        pytest.param({"footerUrl": X}, id="address for something else"),
        pytest.param([{"article": 1}, {"label": 2, "url": 3}, "More", X], id="link among records of places"),
        pytest.param([{"provider": 9, "url": 3}, {"provider": -1}, "X", "https://x.com/daily"], id="places of nothing"),
        pytest.param({"share": {"provider": "x", "url": f"https://x.com/intent/tweet?url={X}"}}, id="share"),
        pytest.param({"social": f"Posted at {X} on Monday"}, id="address within words"),
        pytest.param({"@type": 5, "embed": None, "url": {"a": "https://x.com/"}}, id="odd values"),
        pytest.param([PAYLOAD | {"user": None}], id="payload without an account"),
        pytest.param([VIEW | {"record": 5}], id="view without a record"),
        pytest.param(POSTING | {"url": None}, id="posting without an address"),
    ],
)
def test_other_data_are_no_post(data):
    assert read(data) == ()


@pytest.mark.parametrize(
    ("block", "key", "text"),
    [
        pytest.param(
            f"<p>We bake on Sundays.</p><cite><a href='{PERMALINK}'>Quayside Co-op on LinkedIn</a></cite>",
            "activity:7294987654321098765",
            "We bake on Sundays.",
            id="cited below",
        ),
        pytest.param(
            "<p>The sluice<br>was open.</p>— Harbour Watch, <a href='https://t.me/harbourwatch/4821'>Feb 11</a>",
            "harbourwatch/4821",
            "The sluice\nwas open.",
            id="byline",
        ),
        pytest.param(
            "<p>The bread is gone — <a href='https://vk.com/wall-204817365_771'>VK</a></p>",
            "-204817365_771",
            "The bread is gone",
            id="on the same line",
        ),
    ],
)
def test_quotation_block_that_closes_with_an_address_shows_the_words_above_it(block, key, text):
    (embed,) = read_embeds(f"<blockquote>{block}</blockquote>")
    assert (embed.post.ref.id, embed.post.text) == (key, text)


PICTURES = [
    pytest.param(
        '<img src="a.png" alt="Twitter post by @mira_lindqvist: We stay open. ">', None, "mira_lindqvist", id="alone"
    ),
    pytest.param(
        f'<a href="{X}"><img alt="Screenshot of a tweet by Mira (@mira_lindqvist) that reads: “We stay open.”"></a>',
        "1889301245678145536",
        "mira_lindqvist",
        id="linked screenshot",
    ),
    pytest.param(
        f'<div data-alt="Twitter post by @mira_lindqvist: We stay open." data-src="https://i.example/{X}~/a"></div>',
        "1889301245678145536",
        "mira_lindqvist",
        id="lazy",
    ),
    pytest.param(
        '<noscript><img alt="Bluesky post by @otto.example.org on May 2, 2024: We stay open." src="a"></noscript>',
        None,
        "otto.example.org",
        id="noscript",
    ),
    pytest.param(
        f'<a href="{X}"><img alt="Publication de Mira (@mira_lindqvist) : « We stay open. »"></a>',
        "1889301245678145536",
        "mira_lindqvist",
        id="linked picture in another language",
    ),
    pytest.param(
        '<img alt="Bildschirmfoto eines Tweets von Mira (@mira_lindqvist): „We stay open.“ 18:33 · 11.02.2025">',
        None,
        "mira_lindqvist",
        id="tweet in another language",
    ),
]


@pytest.mark.parametrize(("picture", "key", "handle"), PICTURES)
def test_picture_of_a_post_shows_the_words_of_its_alternative_text(picture, key, handle):
    article = read_around(picture)
    (embed,) = article.embeds
    assert (embed.post.ref.id, embed.post.author.handle, embed.post.text) == (key, handle, "We stay open.")


@pytest.mark.parametrize(
    "alt",
    [
        pytest.param("Photo by @mira_lindqvist: the harbour", id="photographer"),
        pytest.param("A tweet by @mira_lindqvist about the sale", id="description"),
        pytest.param("Mira Lindqvist, who tweets as @mira_lindqvist: a portrait", id="portrait"),
        pytest.param("Twitter post by @mira_lindqvist:", id="no words"),
    ],
)
def test_other_pictures_show_no_post(alt):
    assert read_embeds(f'<img src="a.png" alt="{alt}">') == ()


@pytest.mark.parametrize(
    ("alt", "count"),
    [
        pytest.param("Tweet by @mira_lindqvist", 1, id="post"),
        pytest.param("Avatar of @mira_lindqvist", 0, id="portrait"),
        pytest.param("Tweet by @otto", 0, id="another account"),
        pytest.param("A tweet by @mira_lindqvist about the sale", 0, id="description"),
    ],
)
def test_linked_picture_that_says_whose_post_it_is(alt, count):
    embeds = read_embeds(f'<a href="{X}"><img src="a.png" alt="{alt}"></a>')
    assert [embed.post.ref.id for embed in embeds] == ["1889301245678145536"] * count


def test_picture_and_markup_of_one_post_are_one():
    picture = '<img src="a.png" alt="Twitter post by @mira_lindqvist: We stay open.">'
    markup = (
        f'<blockquote class="twitter-tweet"><p>We stay open.</p>— Mira (@mira_lindqvist) <a href="{X}">Feb 11, 2025</a>'
        "</blockquote>"
    )
    (embed,) = read_embeds(picture + markup)
    assert embed.post.ref.id == "1889301245678145536"


def test_state_with_signs_of_its_own_for_quotation_marks_is_read():
    html = (
        '<blockquote class="twitter-tweet"><p>We stay open.</p>— Mira (@mira_lindqvist) '
        f'<a href="{X}">11 Feb 2025</a></blockquote>'
    )
    state = json.dumps({"a": {"body": {"elements": [{"type": "oembed", "html": html, "url": X}]}}}, ensure_ascii=False)
    for sign, letter in (("&", "a"), ('"', "q"), ("'", "s"), ("<", "l"), (">", "g")):
        state = state.replace(sign, f"&{letter};")
    (embed,) = read_embeds(f'<script id="ledger-state" type="application/json">{state}</script>')
    assert (embed.post.ref.id, embed.post.text) == ("1889301245678145536", "We stay open.")


NESTED = """<blockquote class="twitter-tweet"><p>Not so.</p>— Mira (@mira_lindqvist) <a href="{x}">Feb 11, 2025</a>
<blockquote class="twitter-tweet"><p>{inner}</p>— Otto (@otto_b) <a href="https://x.com/otto_b/status/{id}">Feb 11,
2025</a></blockquote></blockquote>"""


def test_post_within_a_post_is_one_of_its_own():
    outer, inner = read_embeds(NESTED.format(x=X, inner="The house is sold.", id="1889300245678145536"))
    assert (outer.post.text, outer.post.author.handle) == ("Not so.", "mira_lindqvist")
    assert (inner.post.text, inner.post.author.handle) == ("The house is sold.", "otto_b")


def test_snippet_within_its_own_wrapper_is_one_post():
    (embed,) = read_embeds(NESTED.format(x=X, inner="Not so.", id="1889301245678145536"))
    assert embed.post.text == "Not so."


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("[Image: Screenshot of a tweet by @mira_lindqvist: “We stay open.”]", "We stay open."),
        ('![Tweet by @mira_lindqvist: "We stay open."](shots/a.png)', "We stay open."),
        (f"[quote]We stay open.\n— Mira (@mira_lindqvist) [url={X}]February 11, 2025[/url][/quote]", "We stay open."),
        (
            f"#+begin_quote\nWe stay open.\n\n— Mira (@mira_lindqvist) [[{X}][February 11, 2025]]\n#+end_quote",
            "We stay open.",
        ),
        (f"    We stay open.\n\n    -- Mira (@mira_lindqvist) `February 11, 2025 <{X}>`_", "We stay open."),
        (f"[Embedded post: {X}]", None),
        (f"[Tweet: {X}]", None),
        (f"{{tweet}}{X}{{/tweet}}", None),
        (
            f"> We stay open.\n>\n> **Mira** ([@mira_lindqvist](https://x.com/mira_lindqvist)) [Feb 11, 2025]({X})",
            "We stay open.",
        ),
    ],
)
def test_line_of_a_text_that_is_a_post(line, words):
    (embed,) = read_article(f"The council met.\n\n{line}\n\nIt will meet again.", "house.md").embeds
    assert (embed.post.author.handle, embed.post.text) == ("mira_lindqvist", words)


@pytest.mark.parametrize(
    "line",
    [
        "[Image: The house, photographed by Mira (@mira_lindqvist): a drawing]",
        "![The customs house, by @mira_lindqvist](shots/a.png)",
        f"[Related post: {X}]",
        "Panel\nMira\n@mira_lindqvist\nOtto\n@otto_b\n7:30 PM · Feb 11, 2025 · Town hall",
        f"Sources: [Mira]({X}), [Otto](https://example.org)",
    ],
)
def test_line_of_a_text_that_is_no_post(line):
    embeds = read_article(f"The council met.\n\n{line}\n\nIt will meet again.", "house.md").embeds
    assert [one for one in embeds if one.how != "link"] == []
