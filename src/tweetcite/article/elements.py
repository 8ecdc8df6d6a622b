"""What each element of a page is for: prose, headline, caption, furniture, or nothing a reader sees."""

import re
from functools import lru_cache
from typing import Literal

from tweetcite.model import BlockKind

Part = Literal["page", "main", "article", "content", "header", "aside", "chrome", "related", "comments"]
"""What a region of the page is. The first four hold prose, the others are furniture."""

PROSE_PARTS: frozenset[Part] = frozenset({"page", "main", "article", "content"})

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure "
    "footer form frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html li main menu nav ol p pre search section summary "
    "table tbody td tfoot th thead tr ul".split()
)
"""Elements that end a paragraph. All others stand within a line."""

VOID = frozenset(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split()
)

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
_CORES: tuple[tuple[Part, str], ...] = (
    (
        "comments",
        "comments?|commentlist|commentform|disqus|respond|replies|livefyre|coral|spot-?im|viafoura|hyvor|discussion",
    ),
    (
        "related",
        "related|recommended|recommendations?|recirc|recirculation|more-stories|more-news|more-from|read-?more|"
        "read-?next|read-?also|also-?read|see-also|you-?may-?(?:also-)?like|trending|popular|most-?read|"
        "most-?popular|latest|teasers?|outbrain|taboola|zergnet|onward|up-?next|pagination|pager|prev-?next|"
        "(?:post|posts)-navigation|tags|taglist|tag-?cloud|series|topics|further-reading",
    ),
    (
        "chrome",
        "nav|navigation|navbar|menu|breadcrumbs?|sidebar|rail|footer|masthead|top-?bar|toolbar|skip-?links?|copyright|"
        "colophon|search|login|log-in|signin|sign-in|register|share|sharing|shares|social|social-?media|sharedaddy|"
        "addthis|addtoany|a2a|essb|follow|follow-?us|newsletters?|subscribe|subscription|sign-?up|promo|promos|"
        "promotion|paywall|adverts?|advertisement|advertising|ad|ads|adsbygoogle|sponsor|sponsored|cookies?|consent|"
        "gdpr|onetrust|popup|pop-?up|modal|overlay|lightbox|donate|donation|donations|tooltip|author-?bio|"
        "author-?box|authorbox|about-?(?:the-)?authors?|bio|biography|screen-reader-text|sr-only|"
        "visually-?hidden|offscreen|print-only|noprint|toc|table-of-contents|metabar|print-?button|rating|ratings|vote",
    ),
)
_TAIL = (
    "box|boxes|bar|list|lists|links?|wrapper|wrap|container|area|section|block|widgets?|module|buttons?|btns?|icons?|"
    "form|items?|posts?|articles?|stories|story|content|contents|inner|outer|holder|group|panel|row|column|col|menu|title|"
    "header|heading|footer|body|top|bottom|left|right|sticky|inline|vertical|horizontal|mobile|desktop|signup|prompt|cta|"
    "component|grid|feed|cards?|carousel|slider|news|topics?|tags|thread|count|template|tools|toolbar|main|primary|"
    "secondary|unit|slot|region|zone|shell|notice|banner|policy|info|text|label|strip|teaser|module|headlines?|videos?|"
    "me|us|nav|navigation|app|site|global|page|small|large|below|above|after|before|single|v?[0-9]+"
)
_HEAD = "(?!(?:no|has|have|with|without|is|not|hide|hides|show|enable|disable)[-_])(?:[a-z0-9]+[-_]{1,2}){0,4}?"
_NEGATIVE = re.compile(r"(?:^|[-_])(?:no|has|have|with|without|not|hide|disable|disabled)(?:[-_]|$)")
_PULLED = re.compile(r"(?:^|[-_])(?:pull-?quotes?|pulled-?quote|wp-block-pullquote)(?:[-_]|$)")
_STANDFIRST = re.compile(
    r"(?:^|[-_])(?:standfirst|deck|dek|sub-?headline|sub-?heading|sub-?title|sub-?head|excerpt|lede?|teaser-?text|"
    r"article-?(?:lead|intro|summary|description)|(?:entry|post|story)-(?:summary|lead|intro)|vorspann|chapo|entradilla)$"
)
_CAPTION = re.compile(r"(?:^|[-_])(?:captions?|wp-caption-text|image-?credit|photo-?credit|figcaption)(?:[-_]|$)")
_CONTENT = re.compile(
    r"^(?:article|entry|post|story|news|single-post|content-article|detail|artikel|td-post)[-_]{0,2}"
    r"(?:body|content|text|bodytext|copy|body-text|full|main|content-body)$"
    r"|^(?:article__body|articlebody|storybody|story-text|paywall-content|body-copy|richtext|rich-text)$"
)
_CLASSES = re.compile(r"(?:^|[\s\"'])(class|id|role|itemprop)\s*+=\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\s\"'>]++))", re.I)
_HIDDEN = re.compile(
    r"(?:^|[\s\"'])hidden(?=[\s=/]|$)|display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden"
    r"|aria-hidden\s{0,3}=\s{0,3}[\"']?true",
    re.I,
)
_LONGEST_LIST = 600


def is_hidden(attributes: str) -> bool:
    """Tell whether the attributes of an element take it out of sight."""
    return ("hidden" in attributes or "none" in attributes) and _HIDDEN.search(attributes[:4000]) is not None


@lru_cache(maxsize=1)
def _core_patterns() -> tuple[tuple[Part, re.Pattern[str]], ...]:
    return tuple((part, re.compile(f"{_HEAD}(?:{core})(?:[-_]{{1,2}}(?:{_TAIL}))*+")) for part, core in _CORES)


@lru_cache(maxsize=8192)
def _rate_token(token: str) -> tuple[Part | None, BlockKind | None]:
    """Return what one class or id says of its element: a part of the page, a kind of block, or nothing."""
    word = token.lower()
    if len(word) > 60:
        return None, None
    if _PULLED.search(word):
        return None, "pullquote"
    if _STANDFIRST.search(word):
        return None, "standfirst"
    if _CAPTION.search(word):
        return None, "caption"
    if _CONTENT.match(word):
        return "content", None
    if not token.islower():
        word = re.sub(r"(?<=[a-z])(?=[A-Z])", "-", token).lower()
    if _NEGATIVE.search(word):
        return None, None
    word = word.split("--")[0]
    return next((part for part, pattern in _core_patterns() if pattern.fullmatch(word)), None), None


def rate_element(name: str, attributes: str) -> tuple[Part | None, BlockKind | None]:
    """Return what part of the page an element opens and what kind of block its text is, each None if ordinary."""
    part, kind = _PARTS.get(name), None
    if attributes:
        named, kind = _rate_attributes(attributes)
        if named is not None and (part is None or (part == "article" and named in ("related", "comments"))):
            part = named
    if kind == "pullquote":
        return None, kind
    return part, kind


@lru_cache(maxsize=4096)
def _rate_attributes(attributes: str) -> tuple[Part | None, BlockKind | None]:
    part: Part | None = None
    kind: BlockKind | None = None
    for match in _CLASSES.finditer(attributes[:4000]):
        name, value = match[1].lower(), match[2] or match[3] or match[4] or ""
        if name == "role":
            part = _ROLES.get(value.lower(), part)
            continue
        if name == "itemprop":
            part = "content" if value.lower() == "articlebody" else part
            continue
        for token in value[:_LONGEST_LIST].split():
            found, said = _rate_token(token)
            part, kind = found or part, kind or said
    return part, kind
