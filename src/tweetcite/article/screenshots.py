"""Pictures of posts whose alternative text says whose post it is and what stands in it.

The form is that of the BBC's pages (`Twitter post by @account: words`) and of editors who describe a screenshot. A text
that describes the picture without a colon before the words says nothing of these.
"""

import re
from dataclasses import replace

from tweetcite import platforms
from tweetcite.article.cards import is_stamp
from tweetcite.model import PostRef

_ALT = re.compile(
    r"\s*(?:an?\s|the\s)?(?:screen\s?shot\s(?:of|from)\s)?(?:an?\s|the\s)?(?P<title>[a-z][a-z ]{0,15}?)"
    r"(?:\s(?:post|message))?\s(?:by|from)\s(?:[^@:\n]{1,60}\()?@(?P<handle>[\w.-]{1,60}(?:@[\w.-]{1,60})?)\)?"
    r"(?:,?\s(?:on|dated)\s[^:\n]{4,40})?(?:,?\s(?:(?:that|which)\s)?(?:reads|reading|says|saying))?\s?:\s(?P<words>\S.{0,5000})",
    re.IGNORECASE | re.DOTALL,
)
_NAMES = {"tweet": "x", "twitter": "x", "toot": "mastodon", "truth": "truthsocial"}
_STAMPED = re.compile(r"(?P<words>[“\"„«].{1,5000}[”\"“»])(?P<stamp>[^“”\"„«»]{1,60})", re.DOTALL)
_MARKS = "“”\"'‘’«»„ \n\t"


def read_alt(alt: str, linked: PostRef | None) -> tuple[PostRef, str] | None:
    """Return the post that a picture's alternative text tells of, and its words; None where it tells of none.

    `linked` is the post that the picture leads to, which has to be one of the same platform.
    """
    match = _ALT.match(alt)
    if match is None:
        return None
    title = " ".join(match["title"].lower().split())
    known = {one.title.lower(): one.name for one in platforms.all_platforms()} | _NAMES
    platform = known.get(title)
    stamped = _STAMPED.fullmatch(match["words"].strip())
    words = (stamped["words"] if stamped and is_stamp(stamped["stamp"]) else match["words"]).strip(_MARKS)
    if platform is None or not words:
        return None
    if linked is not None and linked.platform == platform:
        return replace(linked, handle=linked.handle or match["handle"]), words
    return PostRef(platform, None, None, match["handle"].rstrip(".")), words
