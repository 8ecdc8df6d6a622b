from collections.abc import Iterator

import pytest

from archives import fill, opened
from databases import Place
from tweetcite.store import Store


@pytest.fixture
def full(place: Place) -> Iterator[Store]:
    """An archive with a row in every table."""
    with opened(place("full.db")) as store:
        fill(store)
        yield store
