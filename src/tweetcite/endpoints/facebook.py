"""Facebook: whether a post or video is public; its words are not for programs."""

from tweetcite.endpoints.meta import ask_meta
from tweetcite.model import PostRef
from tweetcite.platforms import Asking

_VIDEOS = ("/videos/", "/watch", "/reel/")


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask whether a post is public."""
    kind = "oembed_video" if any(part in (ref.url or "") for part in _VIDEOS) else "oembed_post"
    return ask_meta(ref, f"https://graph.facebook.com/v26.0/{kind}")
