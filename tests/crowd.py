"""What the processes of `test_crowd.py` do: each is a Python of its own, which imports this."""

import os
import time
from collections.abc import Iterator

from archives import VERSION, add, make_inquiry, make_post
from tweetcite.store import open_store

WRITES = int(os.environ.get("WRITES", "12"))
_SHARED = 10
"""Every tenth post is written by all."""


def name_posts(writer: int) -> Iterator[tuple[str, str]]:
    """Yield the id and the text of what one process writes."""
    for n in range(WRITES):
        whose = "all" if n % _SHARED == 0 else str(writer)
        yield f"{whose}-{n}", f"Berth {n} is free, says the harbour of {whose}."


def write(file: str, writer: int) -> None:
    """Write posts one by one, each in a transaction of its own; every fifth as a look."""
    with open_store(file) as store, store.run("test", VERSION):
        for n, (post_id, text) in enumerate(name_posts(writer)):
            if n % 5 == 1:
                store.add_inquiry(make_inquiry(text, id=post_id), version=VERSION)
            else:
                add(store, make_post(text, id=post_id))


def read(file: str, stop: object) -> None:
    """Read as the other commands do, until all is written; what is there is always whole posts."""
    while not stop.is_set():  # type: ignore[attr-defined]
        with open_store(file, write=False) as store:
            for post in store.find_posts("harbour", limit=20).posts:
                assert post.text, post
            counts = store.counts()
            assert counts["captures"] >= counts["texts"] >= counts["posts"]
        time.sleep(0.01)
