"""Documents made to take a reader's time, memory or sense: each a name and what its bytes are made of, up to 10 MB.

Every document begins with an honest quotation, which must be found whatever follows.
"""

import json
import os
import random
from collections.abc import Callable

from tweetcite.platforms import all_platforms

MIB = 1024 * 1024
SCALE = float(os.environ.get("SCALE", "0.3"))
FIRST = "The lamps are lit. “We stay open all winter and nobody pays twice,” Odile Brandvold tweeted on Monday.\n\n"
TWEET = (
    '<blockquote class="twitter-tweet"><p lang="en">We stay {n}.</p>&mdash; Ada (@ada{n}) '
    '<a href="https://x.com/ada{n}/status/{id}">May 2, 2024</a></blockquote>\n'
)


def fill(unit: str, size: float) -> str:
    return unit * (int(SCALE * size * MIB) // max(1, len(unit.encode("utf-8", "surrogatepass"))))


def text(unit: str, size: float = 2) -> bytes:
    return (FIRST + fill(unit, size)).encode("utf-8", "surrogatepass")


def page(unit: str, size: float = 4, head: str = "", tail: str = "") -> bytes:
    body = f"<html><head><meta charset=utf-8><title>Lamps</title>{head}</head><body><article><p>{FIRST}</p>"
    return (body + fill(unit, size) + tail).encode("utf-8", "surrogatepass")


def script(content: str, kind: str = "application/json") -> bytes:
    return page("<p>Lit.</p>", 0.01, tail=f'<script type="{kind}">{content}</script>')


def embeds(count: int) -> bytes:
    return page("", 0, tail="".join(TWEET.format(n=n, id=1785900000000000000 + n) for n in range(count)))


def noise(size: float) -> bytes:
    return FIRST.encode() + random.Random(7).randbytes(int(size * MIB))


def nested_frames(depth: int) -> bytes:
    inner = TWEET.format(n=1, id=1785900000000000001)
    for _ in range(depth):
        inner = f'<iframe srcdoc="{inner.replace("&", "&amp;").replace(chr(34), "&quot;")[: 3 * MIB]}"></iframe>'
    return page("", 0, tail=inner)


def signs_of_platforms() -> bytes:
    signs = [form.sign for one in all_platforms() for form in one.flattened]
    return text(" ".join(signs) + " ", 1) + text("\n\n".join(signs) + "\n\n", 1)


DOCUMENTS: dict[str, Callable[[], bytes]] = {
    # nesting
    "nested boxes": lambda: page("<div>", 4),
    "nested letters": lambda: page("<b><i>", 4),
    "nested lists and tables": lambda: page("<ul><li><table><tr><td>x", 4),
    "nested embeds": lambda: page('<blockquote class="twitter-tweet"><p>x', 4),
    "nested frames": lambda: nested_frames(12),
    "nested placeholders": lambda: page("<div data-u='https://x.com/a/status/1785900000000000000'>", 4),
    "nested hidden parts": lambda: page("<div style='display:none'><span hidden>x", 4),
    # what never ends
    "a tag never closed": lambda: page("<a ", 8),
    "an attribute never closed": lambda: page("<a b='", 8),
    "a comment never closed": lambda: page("<!-- x ", 8),
    "a script never closed": lambda: page("<script> x ", 8),
    "a text area never closed": lambda: page("<textarea> x ", 8),
    "a title never closed": lambda: page("<title> x ", 8),
    "instructions and sections": lambda: page("<?x <!y </ <![CDATA[ ", 4),
    # much of the same
    "an attribute of 10 MB": lambda: page("", 0, tail=f"<p data-x='{'a' * 10 * MIB}'>Lit.</p>"),
    "a tag of a million attributes": lambda: page("", 0, tail=f"<p {fill('a=b ', 4)}>Lit.</p>"),
    "a word of 10 MB": lambda: text("a", 10),
    "entities": lambda: page("&amp;&#x201c;&notit;&#99999999;&lt", 4),
    "entities of entities": lambda: page(
        "&e9;",
        2,
        head="<!DOCTYPE x [<!ENTITY e0 'lol'>"
        + "".join(f"<!ENTITY e{n} '{f'&e{n - 1};' * 10}'>" for n in range(1, 10))
        + "]>",
    ),
    "cells of huge spans": lambda: page(f"<td colspan={2**53} rowspan={2**53}>x", 4),
    "line breaks": lambda: page("<br>", 4),
    "paragraphs": lambda: page("<p>“x”", 4),
    "articles of one title": lambda: page(
        f"<article><h1>The gate is open to all boats</h1><p>{'It stays open. ' * 30}</p></article>",
        4,
        head="<title>The gate is open to all boats</title>",
    ),
    "teasers in teasers": lambda: page("<div class=teaser><time datetime=2024-05-02 itemprop=datePublished>", 4),
    "bodies in programs": lambda: page("<div class=post-body><script type='text/template'><p>x</script>", 4),
    "readings never closed": lambda: page("<ruby>quay <rt>kee ", 4),
    "metadata": lambda: page("x", 0.01, head=fill("<meta charset=x><meta property='og:title' content='y'>", 4)),
    # embeds and addresses
    "3,000 embeds": lambda: embeds(3_000),
    "links to posts": lambda: page('<a href="https://x.com/a/status/1785900000000000000">x</a> ', 4),
    "frames of posts": lambda: page(
        '<iframe src="https://platform.twitter.com/embed/Tweet.html?id=17859"></iframe>', 4
    ),
    "addresses in a text": lambda: text("https://x.com/a/status/1785900000000000000\n\n", 2),
    "an address of 5 MB": lambda: text("", 0) + b"https://x.com/a/status/" + b"1" * 5 * MIB,
    # data
    "JSON 100,000 deep": lambda: script("[" * 100_000 + "]" * 100_000),
    "objects 100,000 deep": lambda: script('{"a":' * 100_000 + "1" + "}" * 100_000, "application/ld+json"),
    "JSON that breaks off": lambda: script('{"html": "<blockquote class=twitter-tweet>' + "x" * 8 * MIB),
    "JSON of embeds": lambda: script(json.dumps([{"html": TWEET.format(n=n, id=10**18 + n)} for n in range(6_000)])),
    "JSON of numbers": lambda: script("[" + "9" * 3_000_000 + "," + "1e999999999" + "]"),
    "linked data of many articles": lambda: script(
        json.dumps([{"@type": "NewsArticle", "headline": "x" * 50, "datePublished": "9999-99-99"}] * 40_000),
        "application/ld+json",
    ),
    # marks
    "opening marks": lambda: text("“", 3),
    "closing marks": lambda: text("” ", 3),
    "pairs of marks": lambda: text("“a” ", 3),
    "straight marks": lambda: text('"a ', 2),
    "single marks": lambda: text("‘a' ", 2),
    "mixed marks": lambda: text("“«„‘\"'", 2),
    "East Asian marks": lambda: text("「『北", 2),
    "quotations of nobody": lambda: text("“We stay lit,” she said. ", 2),
    "cited quotations": lambda: text("“We stay lit,” Odile Brandvold tweeted on Monday.\n\n", 1),
    "one quotation of 3 MB": lambda: (
        text("", 0) + ("“" + fill("We stay open. ", 3) + "” Odile Brandvold tweeted.").encode()
    ),
    "brackets in a quotation": lambda: text("", 0) + ("“" + fill("[(", 1) + "” Odile Brandvold tweeted.").encode(),
    "closed brackets in a quotation": lambda: (
        text("", 0) + ("“We stay open " + fill("[x] (y) ", 1) + "” Odile Brandvold tweeted.").encode()
    ),
    "ellipses in a quotation": lambda: (
        text("", 0) + ("“We stay " + fill("... open … [...] ", 1) + "” Odile Brandvold tweeted.").encode()
    ),
    "the post again and again in a quotation": lambda: (
        text("", 0)
        + ("“" + fill("We stay open all winter and nobody pays twice. ", 1) + "” Odile Brandvold tweeted.").encode()
    ),
    "numbers in a quotation": lambda: (
        text("", 0)
        + (
            "“We stay " + "9" * 100_000 + fill(" million two hundred thousand", 0.5) + "” Odile Brandvold tweeted."
        ).encode()
    ),
    # bylines
    "bylines": lambda: text("Lit. — Ines Okafor (@inesokafor) March 4, 2024\n\n", 1),
    "bylines on one line": lambda: text("Lit. — Ines Okafor (@inesokafor) March 4, 2024 ", 1),
    "bylines that break off": lambda: text("— Ines (Okafor (@ines (", 2),
    "Markdown bylines that break off": lambda: text("— [Ines](https://x.com/ines (@[ines](", 2),
    "dashes": lambda: text("— ", 3),
    "signs of all platforms": signs_of_platforms,
    "wrapping lines": lambda: text("Skip Twitter post 2 by @ines\n\nEnd of Twitter post by\n\n", 2),
    "times of the app": lambda: text("6:33 PM · Feb 2, 2025 · 6:33 PM ·\n", 2),
    "copies of the app": lambda: text("Ines Okafor\n@ines\n\n", 2),
    "cards": lambda: text("View this post on Instagram\n\nA post shared by Ines (@ines\n\n", 2),
    "posts by": lambda: text("Post by @ines@quay.example\nView on Mastodon\n\n", 2),
    # words
    "names": lambda: text("Ines Okafor de la Tarn PM Barzani ", 2),
    "days": lambda: text("on Monday yesterday on 3 May, last Tuesday ", 2),
    "handles and tags": lambda: text("@ines@quay #lit# @@ ## ", 2),
    "list marks": lambda: text("> > - * | # 1. x\n", 2),
    # characters
    "NUL bytes": lambda: text("\0a", 4),
    "combining marks": lambda: text("\u0301", 4),
    "combining marks in a quotation": lambda: (
        text("", 0) + ("“We stay o" + fill("\u0301", 2) + "pen” Odile Brandvold tweeted.").encode()
    ),
    "marks of direction": lambda: text("\u202ea\u2067\u200b\u200f", 4),
    "marks of direction in a quotation": lambda: (
        text("", 0) + ("“We stay " + fill("\u202a", 1) + fill("\u202c", 1) + "” Odile Brandvold tweeted.").encode()
    ),
    "joined emoji": lambda: text("👩🏽\u200d🚀\u200d", 4),
    "one line of Chinese": lambda: text("北码头的灯", 3),
    "one line of Arabic": lambda: text("أصلحنا كل فانوس على الرصيف ", 3),
    "line separators": lambda: text("a\r\x0b\x0c\u2028\u2029\x85", 3),
    "mojibake": lambda: text("â€œaâ€\x9d Ã¢â‚¬Å“ ", 2),
    "noise": lambda: noise(4),
    "UTF-16 with a byte missing": lambda: ("\ufeff" + FIRST + fill("“a” ", 2)).encode("utf-16-le")[:-1],
    "bytes of no encoding": lambda: text("", 0) + b"\xff\xfe\x80\xc3(" * (MIB // 2),
    "an encoding that does not exist": lambda: page("x", 1, head="<meta charset='rot13'>"),
    "surrogates": lambda: text("\ud800\udfff", 2),
}
