from collections.abc import Iterator
from pathlib import Path

import pytest

from archives import (
    TEXT,
    VERSION,
    add,
    make_article,
    make_embed,
    make_inquiry,
    make_post,
    make_quote,
    make_report,
    opened,
)
from tweetcite.store import Store


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    """An archive with a row in every table."""
    with opened(tmp_path / "full.db") as store:
        add(store, make_post(), make_post("We are closed.", id="102"), extra={"likes": 3})
        article = make_article("storm.txt", make_embed(f"{TEXT} And tea."), make_embed(id="102", start=300))
        store.save(make_report(article, make_quote(), make_quote("Closed", key="q-2"), post=make_post()), b"storm")
        store.add_inquiry(make_inquiry("We are still closed.", id="102"), version=VERSION)
        yield store
