import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from pathlib import Path
from shutil import copyfile

import pytest
from alembic import command

from archives import add, make_article, make_post, make_quote, opened, search, texts
from tweetcite.model import Post, Searched
from tweetcite.store import Store, database, migrations
from tweetcite.store.index import index_texts, rebuild_index

DAY = date(2031, 5, 3)
FEW = "the boat is at a pier and it has one red lamp".split()
MANY = [first + second for first in ("bar", "col", "den", "fer") for second in ("ach", "ibe", "oss", "und", "yre")]


def make_posts(count: int) -> Iterator[Post]:
    """Build posts of common words, each with a rare one."""
    chance = random.Random(5)
    for n in range(count):
        words = [*chance.choices(FEW, k=8), f"{chance.choice(MANY)}{n}"]
        yield make_post(" ".join(words), id=str(10_000 + n), handle=f"w{n % 30}", name=f"Writer {n % 30}")


@pytest.fixture(scope="module")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of 1,800 posts that share a dozen words."""
    file = tmp_path_factory.mktemp("many") / "a.db"
    with opened(file) as store:
        add(store, *make_posts(1800))
    return file


@pytest.fixture
def store(many: Path, tmp_path: Path) -> Iterator[Store]:
    copyfile(many, tmp_path / "a.db")
    with opened(tmp_path / "a.db") as store:
        yield store


def read(path: Path, query: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(query).fetchall()


def write(path: Path, query: str) -> None:
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute(query)


def test_words_are_common_from_about_the_512th_text_on(store: Store) -> None:
    common = dict(read(store.path, "SELECT word, since FROM word WHERE since IS NOT NULL"))

    assert set(common) == set(FEW)
    assert all(512 <= since <= 1400 for since in common.values())  # type: ignore[operator]


def test_only_neighbours_that_are_both_common_are_pairs(store: Store) -> None:
    pairs = {term for (term,) in read(store.path, "SELECT DISTINCT term FROM word_entry WHERE term LIKE '%·%'")}

    assert pairs == {f"{a}·{b}" for a in FEW for b in FEW}


@pytest.mark.parametrize("number", [10_001, 10_700, 11_799])
def test_a_post_of_common_words_is_found_whenever_it_was_stored(store: Store, number: int) -> None:
    [post] = [post for post in make_posts(1800) if post.ref.id == str(number)]
    quotation = " ".join((post.text or "").split()[:8])

    assert post.text in texts(search(store, make_quote(quotation, speaker="Nobody Known")))[:20]


def test_a_slogan_of_thousands_names_the_first_that_posted_it(store: Store) -> None:
    slogan = "it is the red lamp and the red pier"
    day = make_post().created
    later = [make_post(slogan, id=str(n), handle=f"w{n}", created=day.replace(day=9)) for n in range(30_000, 30_400)]
    add(store, make_post(slogan, id="99999", handle="first", created=day.replace(day=1)), *later)

    found = search(store, make_quote(slogan, speaker="Nobody Known"))

    assert (found[0].ref.id, len(found) <= 110) == ("99999", True)


def test_the_index_holds_just_what_the_texts_say(store: Store) -> None:
    assert store.prove_index() == (1800, ())


@pytest.mark.parametrize(
    ("deed", "told"),
    [
        pytest.param("INSERT INTO word_index (rowid, words) VALUES (9999, 'kettle')", "what the texts say", id="entry"),
        pytest.param(
            "INSERT INTO word_index (word_index, rowid, words) VALUES ('delete', 3, 'pier')", "the texts say", id="gone"
        ),
        pytest.param("UPDATE word SET since = 5 WHERE since IS NOT NULL", "what the texts say", id="common too soon"),
        pytest.param("DELETE FROM account_word WHERE word = 'writer'", "index of names", id="name"),
        pytest.param("UPDATE tally SET count = 7", "counted as 7", id="count"),
    ],
)
def test_an_index_that_says_something_else_is_found_out_and_made_anew(store: Store, deed: str, told: str) -> None:
    write(store.path, deed)

    [fault] = store.prove_index().faults
    store.rebuild_index()

    assert told in fault
    assert store.prove_index().faults == ()


@pytest.mark.parametrize("size", [1, 7, 500])
def test_the_index_does_not_depend_on_the_batches(store: Store, size: int) -> None:
    entries, words = "SELECT term, doc FROM word_entry", "SELECT * FROM word ORDER BY word"
    before = read(store.path, entries), read(store.path, words)
    rows = [(n, str(text).casefold().split()) for n, text in read(store.path, "SELECT id, text FROM post_version")]

    with store._write() as connection:
        connection.exec_driver_sql("INSERT INTO word_index (word_index) VALUES ('delete-all')")
        connection.exec_driver_sql("DELETE FROM word")
        for at in range(0, len(rows), size):
            index_texts(connection, [(int(str(n)), text) for n, text in rows[at : at + size]])

    assert (read(store.path, entries), read(store.path, words)) == before


def test_rebuilding_tells_how_many_texts_there_are(store: Store) -> None:
    with store._write() as connection:
        assert rebuild_index(connection) == 1800


FIRST = """
    INSERT INTO run (id, command, program, started_at) VALUES (1, 'import', '0.0.1', '2031-05-04T00:00:00Z');
    INSERT INTO account (id, platform, key) VALUES (1, 'x', '@runahjelm');
    INSERT INTO account_name (id, account_id, handle, name, handle_key, name_key, first_seen, last_seen)
        VALUES (1, 1, 'runahjelm', 'Runa Hjelm', 'runahjelm', 'runa hjelm', '2031-05-04', '2031-05-04');
    INSERT INTO post (id, platform, platform_id, account_id, created_at, stored_at)
        VALUES (1, 'x', '101', 1, '2031-05-03', '2031-05-04');
    INSERT INTO post_version (id, post_id, text, text_sha256, words_sha256, truncated, stored_at)
        VALUES (1, 1, 'The lighthouse keeper has asked for three new lamps.', 'a', 'b', 0, '2031-05-04');
    INSERT INTO preference (post_id, version_id, reason, since) VALUES (1, 1, 'the only text', '2031-05-04');
    INSERT INTO capture (id, key, kind, post_id, version_id, name_id, stored_at, program, run_id)
        VALUES (1, 'k', 'import', 1, 1, 1, '2031-05-04', '0.0.1', 1);
"""


def test_an_archive_of_the_first_revision_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    path.touch()
    engine, config = database.connect_writing(path), migrations.configure()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
    engine.dispose()
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(FIRST)

    with opened(path) as store:
        found = search(store, make_quote("the lighthouse keeper has asked for four new lamps"))

        assert [post.ref.id for post in found] == ["101"]
        assert store.archive_for(make_article()).searched(make_quote()) == Searched(1, DAY, DAY, 1)
        assert store.prove_index() == (1, ())
