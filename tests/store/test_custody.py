import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from archives import (
    CHECKED_AT,
    POSTED,
    TEXT,
    VERSION,
    add,
    fill,
    make_article,
    make_embed,
    make_inquiry,
    make_post,
    make_quote,
    make_report,
    opened,
)
from databases import Place, tamper
from tweetcite.store import Store, open_store
from tweetcite.store.custody import add_entries
from tweetcite.store.looks import ToldLook


def test_an_untouched_archive_is_whole(full: Store) -> None:
    report = full.verify_chain()

    assert (report.whole, report.entries, report.bodies, report.redacted) == (True, 10, 2, 0)
    assert len(report.last) == 64


@pytest.mark.parametrize(
    ("deed", "fault"),
    [
        pytest.param(
            "UPDATE post_version SET text = replace(text, 'three', 'tHree')",
            "capture 1 is not",
            id="one letter of a text",
        ),
        pytest.param("UPDATE post_version SET truncated = true", "capture 1 is not", id="a flag"),
        pytest.param("UPDATE capture SET source = 'other.jsonl'", "capture 1 is not", id="where it came from"),
        pytest.param("UPDATE capture SET extra = '{\"likes\":4}'", "capture 1 is not", id="an unknown key"),
        pytest.param("UPDATE account_name SET name = 'Nobody' WHERE id = 1", "capture 1 is not", id="a name"),
        pytest.param("UPDATE account_name SET last_seen = '2040'", "account_name 1: its captures", id="a name's time"),
        pytest.param("UPDATE account SET key = '@somebody' WHERE id = 1", "account 1: its key", id="an account"),
        pytest.param("UPDATE post SET created_at = '2040-01-01'", "post 1: no capture says its created_at", id="a day"),
        pytest.param("UPDATE post SET reply_to = '7'", "post 1: no capture says its reply_to", id="a reply"),
        pytest.param("UPDATE preference SET version_id = 1", "preference 2: another text", id="a preference"),
        pytest.param("UPDATE sighting SET day = '2040-01-01'", "capture 3 is not", id="the day of a sighting"),
        pytest.param("UPDATE sighting SET post_id = 1", "link 1 was never entered", id="a sighting's post"),
        pytest.param("UPDATE observation SET outcome = 'absent'", "observation 1 is not", id="an outcome"),
        pytest.param("UPDATE citation SET speaker = 'Somebody'", "article 1 is not", id="a speaker"),
        pytest.param("UPDATE article_version SET title = 'Calm'", "article 1 is not", id="a title"),
        pytest.param("UPDATE post SET platform_id = '999' WHERE id = 1", "capture 1 is not", id="the id of a post"),
        pytest.param("UPDATE verdict SET label = 'exact'", "verdict 1 is not", id="a label"),
        pytest.param("UPDATE citation SET text = 'Open'", "verdict 2 is not", id="a quotation"),
        pytest.param("UPDATE article SET identity = 'calm.txt'", "verdict 1 is not", id="an article's name"),
        pytest.param(
            "UPDATE body SET data = CAST('nothing' AS BLOB)",
            "the bytes are not what they were",
            id="an article's bytes",
        ),
        pytest.param("DELETE FROM verdict WHERE id = 2", "verdict 2 is gone", id="a verdict gone"),
        pytest.param("DELETE FROM custody WHERE id = 3", "custody 4: the chain is broken", id="an entry gone"),
        pytest.param("DELETE FROM custody WHERE id = 6", "verdict 2 was never entered", id="the last entry gone"),
        pytest.param("DELETE FROM custody WHERE id = 1", "custody 2: the chain is broken", id="the first entry gone"),
        pytest.param("UPDATE custody SET digest = 'x' WHERE id = 2", "custody 2: the chain is broken", id="a digest"),
        pytest.param(
            "UPDATE custody SET subject_id = 3 - subject_id WHERE id < 3", "custody 1: the chain", id="reordered"
        ),
        pytest.param("DELETE FROM custody_salt WHERE custody_id = 1", "has lost its salt", id="a salt gone"),
        pytest.param("UPDATE account_name SET account_id = 99 WHERE id = 1", "names is not there", id="no account"),
    ],
)
def test_whatever_is_tampered_with_is_found(full: Store, deed: str, fault: str) -> None:
    tamper(full, deed)

    report = full.verify_chain()

    assert not report.whole
    assert any(fault in line for line in report.faults), report.faults


def test_what_is_completed_is_no_fault(place: Place) -> None:
    """Names are seen longer, posts are told more of, sightings become posts, articles are judged again."""
    with opened(place("a.db")) as store:
        store.save(make_report(make_article("storm.txt", make_embed()), make_quote()), b"storm")
        day = POSTED.replace(hour=0, minute=0, second=0)
        add(store, make_post(created=day, created_precision="day", seen_at=POSTED))
        add(store, make_post(language="is", account="77", reply_to="99", seen_at=POSTED.replace(month=9)))
        add(store, make_post(TEXT[:20], truncated=True), make_post("Later.", edited_at=CHECKED_AT))
        store.add_inquiry(make_inquiry(), version=VERSION)
        later = replace(make_report(make_article("storm.txt", make_embed()), make_quote(), label="exact"), version="2")
        store.save(later, b"storm")

        assert store.counts()["sightings"] == 1
        assert store.verify_chain().faults == ()


def test_what_an_older_version_stored_is_whole_once_it_is_brought_up_to_date(tmp_path: Path) -> None:
    """The same rows, without the entries and the columns that came later."""
    file = tmp_path / "old.db"
    with opened(file) as store:
        fill(store)
    with open_store(file) as store:
        before = store.verify_chain()
        tamper(
            store, "DELETE FROM custody_salt", "DELETE FROM custody", "UPDATE capture SET said = NULL, reader = NULL"
        )
        with store._write() as connection:
            for subject in ("capture", "verdict"):
                add_entries(connection, subject, range(1, 99), "2031-05-04T03:02:01Z")
    with closing(sqlite3.connect(file, isolation_level=None)) as plain:
        plain.execute("DROP TABLE erasure")
        plain.execute("ALTER TABLE capture DROP COLUMN said")
        plain.execute("ALTER TABLE capture DROP COLUMN reader")
        plain.execute("ALTER TABLE article_version DROP COLUMN authors")
        plain.execute("UPDATE alembic_version SET version_num = '0002'")

    with open_store(file) as store:
        after = store.verify_chain()

    assert (after.faults, after.entries) == ((), before.entries)


def test_articles_that_were_entered_without_their_authors_are_whole(tmp_path: Path) -> None:
    file = tmp_path / "old.db"
    with opened(file) as store:
        fill(store)
    with open_store(file) as store:
        before = store.verify_chain()
        tamper(store, "DELETE FROM custody_salt", "DELETE FROM custody", "UPDATE article_version SET authors = NULL")
        with store._write() as connection:
            for subject in ("capture", "verdict", "observation", "run", "article"):
                add_entries(connection, subject, range(1, 99), "2031-05-04T03:02:01Z")
    with closing(sqlite3.connect(file, isolation_level=None)) as plain:
        plain.execute("ALTER TABLE article_version DROP COLUMN authors")
        plain.execute("UPDATE alembic_version SET version_num = '0005'")

    with open_store(file) as store:
        assert store.verify_chain().faults == ()
        tamper(store, "UPDATE article_version SET authors = '[\"Somebody\"]'")
        assert store.verify_chain().faults != ()
    assert before.faults == ()


def test_the_looks_that_a_file_tells_of_are_sealed(place: Place) -> None:
    with opened(place("a.db")) as store:
        looks = [ToldLook(make_post(id=number).ref, "absent", POSTED) for number in ("101", "102")]
        assert store.add_looks(looks, source="posts.jsonl", version=VERSION) == 2

        assert store.verify_chain().faults == ()
        assert store.verify_chain().entries == 4
