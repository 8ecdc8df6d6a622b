"""One bit flipped in what is stored: an archive with something in every column, its values, and the flipping."""

import os
import random
from pathlib import Path
from typing import Any, NamedTuple

from archives import TEXT, VERSION, add, make_article, make_embed, make_inquiry, make_post, make_quote, make_report
from tweetcite.errors import StoreError
from tweetcite.store import open_store

FLIPS = int(os.environ.get("FLIPS", "60"))
UNSEALED = {("verdict", "run_id"), ("article_version", "archive_mark")}


class Cell(NamedTuple):
    """A stored value and where it stands."""

    table: str
    column: str
    row: Any
    value: Any


def is_sealed(table: str, column: str) -> bool:
    """Tell whether a value is evidence: what is kept for speed is checked by itself."""
    return "word" not in table and table != "tally" and (table, column) not in UNSEALED


def fill_densely(where: str | Path) -> None:
    """Store some hundred values: posts with edits, names, looks and replies, articles, verdicts, runs, a redaction."""
    for n in range(4):
        with open_store(where) as store, store.run("test", VERSION):
            told = {"likes": n, "note": "a\x00b", "share": [1.5e-07, None]}
            add(store, make_post(f"{TEXT} Berth {n}.", id=f"10{n}", account="77", language="en"), extra=told)
            add(store, make_post(f"Berth {n} is f…", id=f"10{n}", truncated=True, reply_to="99", name=f"Runa {n}"))
            store.add_inquiry(make_inquiry(f"Berth {n} is free, {'  ' * 20}is it not?", id=f"10{n}"), version=VERSION)
            embeds = make_embed(f"{TEXT} Berth {n}."), make_embed(id=f"20{n}", start=300, how="blockquote")
            article = make_article(f"storm-{n}.txt", *embeds, data=f"storm {n}".encode())
            quotes = make_quote(), make_quote("Closed", key="q-2", speaker=None)
            store.save(make_report(article, *quotes, post=make_post()), f"storm {n}".encode())
            store.finish(3, {"not-found": 2})
    with open_store(where) as store, store.run("test", VERSION):
        add(store, make_post("The fog signal is out of order.", id="300"))
        store.redact("x:300", "A court asks for it.", version=VERSION)
    assert not is_found(where)


def flip(value: Any, chance: random.Random) -> bytes | int:
    """Return a value with one bit changed, as bytes or a number."""
    if isinstance(value, int):
        return value ^ (1 << chance.randrange(6))
    data = bytearray(value.encode("utf-8", "surrogatepass") if isinstance(value, str) else value)
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def is_found(where: str | Path) -> bool:
    """Tell whether opening or auditing an archive names a fault."""
    try:
        with open_store(where, write=False) as store:
            return not store.exists or not store.verify_chain().whole
    except StoreError:
        return True
