"""Truth Social: a server of Mastodon's kind, which often shows programs a wall instead."""

from tweetcite.endpoints import take
from tweetcite.model import Post, PostRef
from tweetcite.platforms import Asking, Request
from tweetcite.platforms.truthsocial import read_payload


def ask(ref: PostRef, *, witnesses: bool = True) -> Asking:
    """Ask for a status."""
    post = take((yield Request(f"https://truthsocial.com/api/v1/statuses/{ref.id}")), ref, read_payload)
    return (post,) if isinstance(post, Post) else post
