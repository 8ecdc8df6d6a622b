"""Islands of Astro: which properties of a component are an embedded post."""

import html
import json

import pytest

from pages import read_embeds

NUMBER = "1889301245678145536"
X = f"https://x.com/mira_lindqvist/status/{NUMBER}"
PAYLOAD = {
    "id_str": [0, NUMBER],
    "text": [0, "The ferry runs again from Monday."],
    "created_at": [0, "2025-02-11T13:07:18.000Z"],
    "user": [0, {"screen_name": [0, "mira_lindqvist"], "name": [0, "Mira Lindqvist"]}],
}


def read_island(properties: object, component: str):
    packed, options = html.escape(json.dumps(properties)), html.escape(json.dumps({"name": component, "value": True}))
    return read_embeds(f'<astro-island uid="Z1" props="{packed}" ssr client="visible" opts="{options}"></astro-island>')


@pytest.mark.parametrize(
    ("properties", "component", "post"),
    [
        pytest.param({"url": [0, X], "dark": [0, True]}, "Embed", ("x", NUMBER, None), id="address"),
        pytest.param({"url": [7, X]}, "Embed", ("x", NUMBER, None), id="address as such"),
        pytest.param({"id": [0, NUMBER]}, "Tweet", ("x", NUMBER, None), id="id and component"),
        pytest.param({"tweetId": [0, NUMBER]}, "TweetCard", ("x", NUMBER, None), id="id said to be a post's"),
        pytest.param({"tweet": [0, PAYLOAD]}, "Card", ("x", NUMBER, "The ferry runs again from Monday."), id="payload"),
        pytest.param(
            {"tweets": [1, [[0, PAYLOAD]]]}, "Wall", ("x", NUMBER, "The ferry runs again from Monday."), id="list"
        ),
    ],
)
def test_properties_are_a_post(properties, component, post):
    (embed,) = read_island(properties, component)
    assert (embed.post.ref.platform, embed.post.ref.id, embed.post.text) == post


@pytest.mark.parametrize(
    ("properties", "component"),
    [
        pytest.param({"url": [0, "https://daily.example/ferry"]}, "ShareBar", id="article"),
        pytest.param({"url": [0, "https://x.com/mira_lindqvist"]}, "Author", id="account"),
        pytest.param({"url": [0, f"https://x.com/intent/post?url={X}"]}, "Share", id="button"),
        pytest.param({"id": [0, NUMBER]}, "Comments", id="id of something else"),
        pytest.param({"url": [2, X]}, "Embed", id="unknown kind"),
        pytest.param({"url": X}, "Embed", id="not packed"),
        pytest.param([X], "Embed", id="no record"),
        pytest.param({"a": [0, {"b": [1, [[0]]]}]}, "Embed", id="broken"),
    ],
)
def test_other_properties_are_none(properties, component):
    assert read_island(properties, component) == ()


def test_broken_packing_is_none():
    assert (
        read_embeds('<astro-island props="{&quot;url" opts="Tweet"></astro-island><astro-island></astro-island>') == ()
    )
