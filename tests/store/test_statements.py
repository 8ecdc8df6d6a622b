from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Select, bindparam, select

from archives import TEXT, add, make_embed, make_post, opened
from tweetcite.errors import StoreError
from tweetcite.store import Store
from tweetcite.store.database import explain_errors
from tweetcite.store.rows import keyed
from tweetcite.store.sqlite.statements import ask, prepare
from tweetcite.store.tables import capture, post, post_version

ODD = "A tab\x00and half a pair \ud83d of \U0010ffff signs"


@pytest.fixture
def store(tmp_path: Path) -> Any:
    with opened(tmp_path / "a.db") as store:
        add(store, make_post(), make_post(ODD, id="102"), make_embed("Cut short…", id="103", truncated=True).post)
        yield store


@pytest.mark.parametrize(
    ("query", "values"),
    [
        pytest.param(
            keyed(select(post_version.c.id, post_version.c.text), post_version.c.id), {"keys": [1, 2]}, id="texts"
        ),
        pytest.param(keyed(select(post_version.c.truncated), post_version.c.id), {"keys": [1, 3]}, id="truth values"),
        pytest.param(keyed(select(capture.c.said, capture.c.extra), capture.c.version_id), {"keys": [1, 2]}, id="JSON"),
        pytest.param(
            keyed(select(post.c.id.label("which")), post.c.platform_id), {"keys": ["101", "\x00"]}, id="labels"
        ),
        pytest.param(
            select(post.c.id).where(post.c.platform_id == bindparam("n")).limit(1), {"n": "102"}, id="a limit"
        ),
        pytest.param(keyed(select(post.c.id), post.c.platform_id), {"keys": ["404"]}, id="nothing"),
    ],
)
def test_a_statement_has_the_rows_of_its_query(store: Store, query: Select[Any], values: dict[str, Any]) -> None:
    prepared = prepare(query)
    assert prepared is not None
    with store._read() as connection:
        assert connection is not None
        found = ask(connection, prepared, values)
        expected = connection.execute(query, values).all()

    assert [tuple(row) for row in found] == [tuple(row) for row in expected]
    assert [row._asdict() for row in found] == [row._asdict() for row in expected]


def test_odd_texts_come_back_as_they_were(store: Store) -> None:
    prepared = prepare(keyed(select(post_version.c.text), post_version.c.id))
    assert prepared is not None
    with store._read() as connection:
        assert connection is not None
        assert [row.text for row in ask(connection, prepared, {"keys": [1, 2]})] == [TEXT, ODD]


def test_all_statements_of_a_reading_see_one_state(store: Store) -> None:
    prepared = prepare(select(post.c.platform_id))
    assert prepared is not None
    with store._read() as connection:
        assert connection is not None
        before = ask(connection, prepared, {})
        add(store, make_post("Later.", id="104"))
        assert ask(connection, prepared, {}) == before


def test_a_query_whose_text_depends_on_its_values_is_none() -> None:
    assert prepare(select(post.c.id).where(post.c.id.in_(bindparam("ids", expanding=True)))) is None


def test_a_failure_is_told_like_any_other(store: Store) -> None:
    prepared = prepare(select(post.c.id))
    assert prepared is not None
    broken = prepared._replace(text="SELECT id FROM no_such_table")
    with pytest.raises(StoreError, match="cannot be used"), explain_errors(store.database), store._read() as connection:
        assert connection is not None
        ask(connection, broken, {})
