"""archive.today, read only: it lists its captures as a Memento archive, and replays pages in its own form.

Asking it to capture something stands behind a test for people, so that is never tried.
"""

from tweetcite.fetch.memento import Archive, ask_memento
from tweetcite.model import PostRef
from tweetcite.platforms import Asking

ARCHIVE_TODAY = Archive("archive.today", "https://archive.ph/timemap/", raw=False)


def ask_archive_today(ref: PostRef) -> Asking:
    """Ask for the captures of a post, and read them."""
    return ask_memento(ref, ARCHIVE_TODAY)
