"""The words of a post in the markup of its embed: line breaks kept, media labels and closing links left out."""

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bs4 import Tag

_LABEL = re.compile(r"(?:https?://)?pic\.(?:twitter|x)\.com/\w+$|https?://t\.co/\w*…?$")
_IMAGE = "[image or embed]"
_BLOCKS = frozenset(
    "p div li ul ol blockquote section article figure figcaption h1 h2 h3 h4 h5 h6 table tr td header footer".split()
)
_SILENT = frozenset("script style template noscript svg iframe".split())
_PARAGRAPH = "\x1e"
_MOST_LABELS = 20
_SHOWN_LINK = re.compile(
    r"<a href=[\"']https?://[^\"'<>\s]{1,300}[\"'][^<>]{0,200}>([@#$][^<>]{1,100}|https?://[^<>]{1,300}|pic\.[^<>]{1,60})</a>"
)
# Three stops at the end of a short post are its author's; of a long one, what other services cut it with.
_LONG = 120


def read_words(tag: "Tag", skip: "Callable[[Tag], bool] | None" = None, *, keep_lines: bool = False) -> tuple[str, ...]:
    """Return the paragraphs that a fragment shows, `<br>` as a line break inside them.

    `skip` names elements whose content is none of the post's words. With `keep_lines` the line breaks of the source
    count, as in Bluesky's snippets; otherwise they are spaces, as in a browser. Empty paragraphs are left out.
    """
    from bs4.element import NavigableString, PreformattedString, Tag

    parts: list[str] = []
    stack: list[object] = list(reversed(list(tag.children)))
    while stack:
        node = stack.pop()
        if isinstance(node, str) and not isinstance(node, NavigableString):
            parts.append(node)
        elif isinstance(node, PreformattedString):
            continue
        elif isinstance(node, NavigableString):
            parts.append(_collapse(str(node), keep_lines))
        elif isinstance(node, Tag) and node.name not in _SILENT and not (skip and skip(node)):
            if node.name == "br":
                parts.append("\n")
            elif node.name == "img":
                parts.append(_read_emoji(node))
            elif node.name in _BLOCKS:
                stack += [_PARAGRAPH, *reversed(list(node.children)), _PARAGRAPH]
            else:
                stack += reversed(list(node.children))
    return tuple(p for part in "".join(parts).split(_PARAGRAPH) if (p := _squeeze(part)))


def _collapse(text: str, keep_lines: bool) -> str:
    text = text.replace(_PARAGRAPH, " ").replace("\r\n", "\n").replace("\r", "\n")
    return text if keep_lines else re.sub(r"[ \t\n\f]+", " ", text)


def _squeeze(text: str) -> str:
    lines = (line.strip(" \t") for line in re.sub(r"[ \t]{2,}", " ", text).split("\n"))
    return "\n".join(lines).strip()


def _read_emoji(tag: "Tag") -> str:
    """Return the emoji that a page shows as a picture; other pictures have no words."""
    alt = str(tag.get("alt") or "")
    return alt if 0 < len(alt) <= 12 and not any(c.isalnum() and c.isascii() for c in alt) else ""


def _drop_tags(text: str) -> str:
    """Return words without the links of a publisher that escaped its own markup: the page shows the tags.

    Only whole links to an account, hashtag or post of a platform count; a post may be about markup.
    """
    if "<a href=" not in text or "</a>" not in text:
        return text
    return _SHOWN_LINK.sub(r"\1", text)


def trim_words(text: str) -> tuple[str | None, bool]:
    """Return a post's words without trailing media labels and links, and whether an ellipsis shows that they are cut.

    Links inside stay. The words are None where nothing is left.
    """
    text = _drop_tags(text.strip())
    if not text:
        return None, False
    for _ in range(_MOST_LABELS):
        if text.endswith(_IMAGE):
            text = text[: -len(_IMAGE)].rstrip()
            continue
        at = max(text.rfind(" "), text.rfind("\n"), text.rfind("\u00a0")) + 1
        label = _LABEL.search(text, at)
        if label is None:
            break
        text = text[: label.start()].rstrip()
    return text or None, text.endswith("…") or (len(text) >= _LONG and text.endswith("..."))
