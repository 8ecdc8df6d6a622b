"""Instagram: whether a post is public; its words are not for programs."""

from tweetcite.endpoints.meta import ask_meta
from tweetcite.model import PostRef
from tweetcite.platforms import Asking


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask whether a post is public."""
    return ask_meta(ref, "https://graph.facebook.com/v26.0/instagram_oembed")
