"""TikTok: oEmbed, which needs no key and gives the whole caption."""

from tweetcite.endpoints import make_query, take
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Asking, Request
from tweetcite.platforms.tiktok import read_payload


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask for a video's caption; an unavailable one is only told by the answer's body."""
    post = take((yield Request(make_query("https://www.tiktok.com/oembed", url=ref.url or ""))), ref, read_payload)
    return (post,) if isinstance(post, Post) else post
