"""Telegram: the page that the widget of a public channel loads."""

from collections.abc import Mapping
from typing import Any

from tweetcite.endpoints import take
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Asking, Request, Unavailable
from tweetcite.platforms.telegram import read_payload


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask for a message. "Post not found" is said of deleted messages and of private channels alike."""
    answer = yield Request(f"https://t.me/{ref.id}?embed=1&mode=tme")

    def read(data: Mapping[str, Any]) -> Post | Unavailable:
        return read_payload({**data, "url": ref.url})

    post = take(answer, ref, read)
    return (post,) if isinstance(post, Post) else post
