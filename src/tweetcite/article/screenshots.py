"""Pictures of posts whose alternative text says whose post it is and what stands in it.

The form is that of the BBC's pages (`Twitter post by @account: words`) and of editors who describe a screenshot. A text
that describes the picture without a colon before the words says nothing of these. In other languages the words stand in
quotation marks, and the picture leads to the post or is called a tweet.
"""

import re
from dataclasses import replace
from typing import NamedTuple

from tweetcite import platforms
from tweetcite.article.cards import is_stamp
from tweetcite.model import PostRef

_ALT = re.compile(
    r"\s*(?:an?\s|the\s)?(?:screen\s?shot\s(?:of|from)\s)?(?:an?\s|the\s)?(?P<title>[a-z][a-z ]{0,15}?)"
    r"(?:\s(?:post|message))?(?:\son\s(?P<where>[a-z][a-z ]{0,15}?))?\s(?:by|from)\s"
    r"(?:[^@:\n]{1,60}\()?@(?P<handle>[\w.-]{1,60}(?:@[\w.-]{1,60})?)\)?"
    r"(?:,?\s(?:on|dated)\s(?P<day>[^:\n]{4,40}?))?(?:,?\s(?:(?:that|which)\s)?(?:reads|reading|says|saying))?\s?:\s(?P<words>\S.{0,5000})",
    re.IGNORECASE | re.DOTALL,
)
_ANY_ALT = re.compile(
    r"(?P<lead>[^@:\n]{0,120})@(?P<handle>[\w.-]{1,60}(?:@[\w.-]{1,60})?)(?P<rest>[^@:\n]{0,40}"
    r"(?::\s?(?P<words>[“\"„«»‘‚「『].{1,5000}))?)",
    re.DOTALL,
)
_TWEET = re.compile(r"tweets?\b|\btuits?\b|твит|ツイート|تغريد|推文|트윗", re.IGNORECASE)
_SHOT = re.compile(r"tweet|tuit|\bposts?\b|screen\s?shot|bildschirmfoto|captur|schermata", re.IGNORECASE)
_NAMES = {"tweet": "x", "twitter": "x", "toot": "mastodon", "truth": "truthsocial"}
# What on a platform shows its words, as a picture or a video on it does not.
_POSTS = frozenset("post tweet message reply thread update status statement comment".split())
_STAMPED = re.compile(r"(?P<words>[“\"„«].{1,5000}[”\"“»])(?P<stamp>[^“”\"„«»]{1,60})", re.DOTALL)
_MARKS = "“”\"'‘’«»„ \n\t"


class Pictured(NamedTuple):
    """A post that a picture shows: its words, and its day as the text states it."""

    ref: PostRef
    words: str | None
    day: str | None = None


def read_alt(alt: str, linked: PostRef | None) -> Pictured | None:
    """Return the post that a picture's alternative text tells of, with what of it stands there; None where it tells of
    none.

    `linked` is the post that the picture leads to, which has to be one of the same platform.
    """
    match = _ALT.match(alt)
    if match is None:
        return _read_any(alt, linked)
    title = " ".join((match["where"] or match["title"]).lower().split())
    known = {one.title.lower(): one.name for one in platforms.all_platforms()} | _NAMES
    is_told = match["where"] is None or match["title"].lower() in _POSTS
    platform = known.get(title) if is_told else None
    stamped = _STAMPED.fullmatch(match["words"].strip())
    words = (stamped["words"] if stamped and is_stamp(stamped["stamp"]) else match["words"]).strip(_MARKS)
    if platform is None or not words:
        return None
    if linked is not None and linked.platform == platform:
        return Pictured(replace(linked, handle=linked.handle or match["handle"]), words, match["day"])
    return Pictured(PostRef(platform, None, None, match["handle"].rstrip(".")), words, match["day"])


def _read_any(alt: str, linked: PostRef | None) -> Pictured | None:
    """Read a text in whatever language: the account, then nothing else or the words in quotation marks."""
    match = _ANY_ALT.fullmatch(alt.strip())
    if match is None or (match["words"] is None and any(map(str.isalnum, match["rest"]))):
        return None
    stamped = _STAMPED.fullmatch(match["words"]) if match["words"] else None
    words = (stamped["words"] if stamped and is_stamp(stamped["stamp"]) else match["words"] or "").strip(_MARKS)
    if linked is not None:
        is_own = match["handle"].rstrip(".").casefold() == (linked.handle or "").casefold()
        return Pictured(linked, words or None) if is_own and (words or _SHOT.search(match["lead"])) else None
    if not words or not _TWEET.search(match["lead"]):
        return None
    return Pictured(PostRef("x", None, None, match["handle"].rstrip(".")), words)
