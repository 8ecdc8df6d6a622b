"""What each element of a page is for: prose, headline, caption, furniture, or nothing a reader sees."""

import re
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise
from typing import Literal

from tweetcite.model import BlockKind

Part = Literal["page", "main", "article", "content", "header", "aside", "chrome", "related", "comments"]
"""What a region of the page is. The first four hold prose, the others are furniture."""

PROSE_PARTS: frozenset[Part] = frozenset({"page", "main", "article", "content"})

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol p pre search section "
    "summary table tbody td tfoot th thead tr ul".split()
)
"""Elements that end a paragraph. All others stand within a line."""

VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

UNSEEN = frozenset(
    "script style template noscript button select svg video audio object canvas textarea datalist head map title "
    "iframe".split()
)
"""Elements of whose text a reader sees nothing, or nothing that is prose."""

CLOSES: dict[str, frozenset[str]] = {
    "body": frozenset({"p", "head"}),
    "li": frozenset({"p", "li"}),
    "dt": frozenset({"p", "dt", "dd"}),
    "dd": frozenset({"p", "dt", "dd"}),
    "td": frozenset({"p", "td", "th"}),
    "th": frozenset({"p", "td", "th"}),
    "tr": frozenset({"p", "td", "th", "tr"}),
    "tbody": frozenset({"p", "td", "th", "tr", "thead", "tbody"}),
    **{f"h{n}": frozenset({"p", *(f"h{m}" for m in range(1, 7))}) for n in range(1, 7)},
}
"""Which open elements the start of another ends (HTML standard, optional tags)."""

ENDS_PARAGRAPH = frozenset({"p", "head"})

SCOPES = frozenset({"article", "main", "td", "th", "table", "caption"})
"""Elements that a stray end tag inside cannot close."""

CROSSES = SCOPES | {"tr", "tbody", "thead", "tfoot", "body", "html"}

_PARTS: dict[str, Part] = {
    "header": "header",
    "nav": "chrome",
    "footer": "chrome",
    "form": "chrome",
    "dialog": "chrome",
    "menu": "chrome",
    "search": "chrome",
    "amp-sidebar": "chrome",
    "amp-carousel": "related",
    "aside": "aside",
    "article": "article",
    "main": "main",
}
_ROLES: dict[str, Part] = {
    "navigation": "chrome",
    "banner": "header",
    "contentinfo": "chrome",
    "complementary": "aside",
    "search": "chrome",
    "dialog": "chrome",
    "alertdialog": "chrome",
    "menu": "chrome",
    "menubar": "chrome",
    "toolbar": "chrome",
    "form": "chrome",
    "main": "main",
    "article": "article",
}
_FURNITURE: dict[Part, str] = {
    "comments": "comment comments comment-list comment-links comment-form disqus respond replies livefyre coral "
    "spot-im viafoura hyvor discussion spcv-conversation coral-stream disqus-thread isso-thread commento remark42 "
    "kommentare kommentar commentaires comentarios commenti reacties komentarze kommentarer yorumlar",
    "related": "related recommended recommendation recommendations recirc recirculation more-stories more-news "
    "more-from read-next read-also also-read see-also you-may-like you-may-also-like "
    "trending popular most-read most-popular latest teaser teasers outbrain taboola zergnet onward "
    "up-next prev-next post-navigation posts-navigation tags tag-list tag-cloud series "
    "topics further-reading most-viewed trending-now rich-link next-article more-articles relatedposts "
    "relatedarticles relatedcontent relatedlinks relatedstories verwandte-artikel mehr-zum-thema lire-aussi "
    "a-lire-aussi leggi-anche lee-tambien leia-tambem leia-mais relacionadas relacionados lees-ook czytaj-tez "
    "wp-block-query post-add",
    "chrome": "nav navigation navbar menu breadcrumb breadcrumbs sidebar rail footer masthead top-bar toolbar "
    "skip-link skip-links copyright colophon search login log-in signin sign-in register share sharing "
    "shares social social-media sharedaddy addthis addtoany a2a essb follow follow-us newsletter "
    "newsletters subscribe subscription subscriptions sign-up promo promos promotion paywall read-more "
    "pagination pager advert adverts "
    "advertisement advertising ad ads adsbygoogle sponsor sponsored cookie cookies consent gdpr "
    "onetrust pop-up modal overlay lightbox donate donation donations tooltip author-bio author-box "
    "about-author about-authors about-the-author about-the-authors bio biography screen-reader-text "
    "sr-only visually-hidden offscreen print-only noprint toc table-of-contents metabar print-button "
    "rating ratings vote",
}
_CORES: dict[str, Part] = {core.replace("-", ""): part for part, text in _FURNITURE.items() for core in text.split()}
_STARTS = frozenset(_CORES) | {core.split("-")[0] for text in _FURNITURE.values() for core in text.split()}
_TAILS = frozenset(
    "box boxes bar list lists link links wrapper wrap container area section block widget widgets module button "
    "buttons btn btns icon icons form item items post posts article articles stories story content contents inner "
    "outer holder group panel row column col menu title header heading footer body top bottom left right sticky "
    "inline vertical horizontal mobile desktop signup prompt cta component grid feed card cards carousel slider "
    "news topic topics tags thread count template tools toolbar main primary secondary unit slot region zone "
    "shell notice banner policy info text label strip teaser headline headlines video videos me us nav navigation "
    "app site global page small large below "
    "above after before single message messages now you for thread stream ook".split()
)
_DENIALS = frozenset("no has have with without is not hide hides show enable disable disabled".split())
# What holds the article beside a sidebar, or a chapter that is in the table of contents.
_LAYOUTS = frozenset({"sidebargrid", "tocsection"})
_MOST_HEADS, _LONGEST_CORE = 4, 4
_PULLED = re.compile(r"(?:^|[-_])(?:pull(?:ed|out)?[-_]?quotes?|(?:block)?quote--?pull|pquote)(?:[-_]|$)")
_STANDFIRST = re.compile(
    r"(?:^|[-_])(?:standfirst|strap-?line|(?:sub-?)?deck|dek|sub-?headline|sub-?heading|sub-?title|sub-?head|excerpt|lede?|teaser-?text|"
    r"article-?(?:lead|intro|summary|description)|(?:entry|post|story)-(?:summary|lead|intro)|vorspann|chapo|entradilla)$"
)
_CAPTION = re.compile(
    r"(?:^|[-_])(?:captions?|wp-caption-text|(?:image|photo|picture)[-_]{0,2}credit|figcaption|image-?legend|legende|"
    r"bildunterschrift|bildtext|didascalia|bijschrift|pie-(?:de-)?foto)(?:[-_]|$)"
)
_CONTENT = re.compile(
    r"^(?:article|entry|post|story|news|single|single-post|content|content-article|detail|artikel|td-post)[-_]{0,2}"
    r"(?:body|content|text|bodytext|copy|body-text|full|main|content-body)$"
    r"|^(?:article__body|articlebody|storybody|story-text|paywall-content|body-copy|richtext|rich-text)$"
)


_SUBJECTS = ("category-", "tag-", "post_tag-", "author-")
_LATE = re.compile(r"\w{0,20}S:[0-9a-f]{1,6}")
_NO_DISPLAY = re.compile(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.I)
# The rest of an article, which the page shows to those who have paid: `class="subscriber-only" style="display:none"`.
_FOR_SUBSCRIBERS = re.compile(r"(?:^|\s)(?:subscribers?|members?|premium|paid)-(?:only|content)(?:\s|$)")
_TELLING = re.compile(
    r"pull|pquote|strap|legend|bild|didasc|bijsch|pie|standf|de[ck]k?|sub|excerpt|lede?|teaser|intro|summary|descr|vorsp|chapo|entrad|capt|credit|body|text|content|"
    r"copy|full|main|story"
)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LONGEST_TOKEN = 60
_LONGEST_LIST = 600
_LONGEST_STYLE = 4_000


def is_hidden(attributes: Mapping[str, str]) -> bool:
    """Tell whether the attributes of an element take it out of sight.

    What only subscribers see is the article. The class `hidden` does in all common style sheets; what comes back on
    wide screens only is not the article. What React sends late (`<div hidden id="S:1">`) is put in its place by the
    page.
    """
    if "hidden" in attributes and not _LATE.fullmatch(attributes.get("id", "")):
        return True
    if "aria-hidden" in attributes and attributes["aria-hidden"].lower() == "true":
        return True
    if "class" in attributes and "hidden" in attributes["class"] and "hidden" in attributes["class"].split():
        return True
    if "style" not in attributes:
        return False
    style = attributes["style"][:_LONGEST_STYLE]
    if "class" in attributes and _FOR_SUBSCRIBERS.search(attributes["class"]):
        return False
    return ("none" in style or "hidden" in style) and _NO_DISPLAY.search(style) is not None


# Classes known to say nothing. Most classes of a page do not, and are met again.
_silent: set[str] = set()
_MOST_SILENT = 1 << 14


@lru_cache(maxsize=1 << 12)
def _rate_token(token: str) -> tuple[Part | None, BlockKind | None]:
    """Return what one class or id says of its element: a part of the page, a kind of block, or nothing."""
    if len(token) > _LONGEST_TOKEN:
        return None, None
    word = token if token.islower() else _HUMP.sub("-", token).lower()
    if _TELLING.search(word):
        if _PULLED.search(word):
            return None, "pullquote"
        if _STANDFIRST.search(word):
            return None, "standfirst"
        if _CAPTION.search(word):
            return None, "caption"
        if _CONTENT.match(word):
            return "content", None
    words = word.split("--")[0].replace("_", "-").split("-")
    if words[0] == "js" or words[-1] == "paywall":
        # A hook for programs; what search engines are told to be readable by subscribers only: the prose itself.
        return None, None
    return (None if _STARTS.isdisjoint(words) else _find_furniture([w for w in words if w])), None


def _find_furniture(words: list[str]) -> Part | None:
    """Return the furniture that a class names: a known term, with any words before it and telling ones behind."""
    if (
        words[:1] == ["byline"]
        or not _DENIALS.isdisjoint(words)
        or any("".join(pair) in _LAYOUTS for pair in pairwise(words))
    ):
        return None
    for first in range(min(_MOST_HEADS, len(words) - 1), -1, -1):
        if words[first] not in _STARTS:
            continue
        for last in range(min(len(words), first + _LONGEST_CORE), first, -1):
            part = _CORES.get("".join(words[first:last]))
            if part and all(w in _TAILS or w in _CORES or w.isdigit() for w in words[last:]):
                return part
    return None


def _note_silent(token: str) -> None:
    if len(_silent) >= _MOST_SILENT:
        _silent.clear()
    _silent.add(token)


def _split_names(value: str) -> list[str]:
    """Return the classes or ids of an element without the subjects of a WordPress post, which may be named like
    furniture: they stand behind its status, or say what they are.
    """
    names = value[:_LONGEST_LIST].partition(" status-publish")[0].split()
    return [name for name in names if not name.startswith(_SUBJECTS)] if "hentry" in names else names


def rate_element(name: str, attributes: Mapping[str, str]) -> tuple[Part | None, BlockKind | None]:
    """Return what part of the page an element opens and what kind of block its text is, each None if ordinary."""
    part, kind = _PARTS.get(name), None
    if attributes:
        named, kind = _rate_attributes(attributes)
        if named == "chrome" and name in _HEADINGS and "toc" in attributes.get("class", "").split():
            named = None  # a heading that a table of contents lists
        if named is not None and (part is None or (part in ("article", "aside") and named in ("related", "comments"))):
            part = named
    if kind == "pullquote":
        return None, kind
    return part, kind


def _rate_attributes(attributes: Mapping[str, str]) -> tuple[Part | None, BlockKind | None]:
    part: Part | None = None
    kind: BlockKind | None = None
    for name in ("id", "class"):
        tokens = _split_names(attributes[name]) if name in attributes else ()
        if not _silent.issuperset(tokens):
            for token in tokens:
                found, said = _rate_token(token)
                part = part if part == "content" else found or part
                kind = kind or said
                if found is None and said is None:
                    _note_silent(token)
    if "role" in attributes:
        part = _ROLES.get(attributes["role"].lower(), part)
    if "itemprop" in attributes and attributes["itemprop"].lower() == "articlebody":
        part = "content"
    return part, kind
