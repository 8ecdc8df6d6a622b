"""Threads, Instagram and Facebook: one kind of embedding service, and the same terms.

It shows no words to programs, or an excerpt; and its terms allow its answers "only for embedding" and forbid to keep
what they say. So it is asked whether the post is still public, and nothing of its answer is kept as the post's text.
"""

from tweetcite.endpoints import explain_status, make_query
from tweetcite.model import PostRef
from tweetcite.platforms import Asking, Request, Unavailable, find_platform

NOTE = (
    "the post is public, but its words are shown to people only, and the terms of Meta forbid programs to keep what "
    "its embedding service says; look for a web archive's copy, or save the page"
)


def ask_meta(ref: PostRef, address: str) -> Asking:
    """Ask whether a post is public; the words are never taken from the answer."""
    answer = yield Request(make_query(address, url=ref.url or ""))
    if answer.status == 200 and isinstance(answer.data.get("html"), str) and answer.data.get("provider_name"):
        return Unavailable("login-wall", NOTE, keep=False)
    platform = find_platform(ref.platform)
    if platform and platform.read_payload and answer.data and "html" not in answer.data:
        said = platform.read_payload(answer.data)
        if isinstance(said, Unavailable) and said.reason != "unknown":
            return said
    return Unavailable(explain_status(answer))
