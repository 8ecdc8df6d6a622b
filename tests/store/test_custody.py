import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tweetcite.store import Store, open_store


def test_an_untouched_archive_is_whole(full: Store) -> None:
    report = full.verify_chain()

    assert (report.whole, report.entries, report.bodies, report.redacted) == (True, 6, 1, 0)
    assert len(report.last) == 64


@pytest.mark.parametrize(
    ("deed", "fault"),
    [
        pytest.param(
            "UPDATE post_version SET text = replace(text, 'three', 'tHree')",
            "capture 1 is not",
            id="one letter of a text",
        ),
        pytest.param("UPDATE post_version SET truncated = 1", "capture 1 is not", id="a flag"),
        pytest.param("UPDATE capture SET source = 'other.jsonl'", "capture 1 is not", id="where it came from"),
        pytest.param("UPDATE capture SET extra = '{\"likes\":4}'", "capture 1 is not", id="an unknown key"),
        pytest.param("UPDATE account_name SET name = 'Nobody'", "capture 1 is not", id="a name"),
        pytest.param("UPDATE post SET platform_id = '999' WHERE id = 1", "capture 1 is not", id="the id of a post"),
        pytest.param("UPDATE verdict SET label = 'exact'", "verdict 1 is not", id="a label"),
        pytest.param("UPDATE citation SET text = 'Open'", "verdict 2 is not", id="a quotation"),
        pytest.param("UPDATE article SET identity = 'calm.txt'", "verdict 1 is not", id="an article's name"),
        pytest.param("UPDATE body SET data = zeroblob(9)", "the bytes are not what they were", id="an article's bytes"),
        pytest.param("DELETE FROM verdict WHERE id = 2", "verdict 2 is gone", id="a verdict gone"),
        pytest.param("DELETE FROM custody WHERE id = 3", "custody 4: the chain is broken", id="an entry gone"),
        pytest.param("DELETE FROM custody WHERE id = 6", "verdict 2 was never entered", id="the last entry gone"),
        pytest.param("DELETE FROM custody WHERE id = 1", "custody 2: the chain is broken", id="the first entry gone"),
        pytest.param("UPDATE custody SET digest = 'x' WHERE id = 2", "custody 2: the chain is broken", id="a digest"),
        pytest.param(
            "UPDATE custody SET subject_id = 3 - subject_id WHERE id < 3", "custody 1: the chain", id="reordered"
        ),
        pytest.param("DELETE FROM custody_salt WHERE custody_id = 1", "has lost its salt", id="a salt gone"),
    ],
)
def test_whatever_is_tampered_with_is_found(full: Store, tmp_path: Path, deed: str, fault: str) -> None:
    connection = sqlite3.connect(tmp_path / "b.db", isolation_level=None)
    with closing(sqlite3.connect(full.path)) as original:
        original.backup(connection)
    for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        connection.execute(f"DROP TRIGGER {name}")
    connection.execute(deed)
    connection.close()

    with open_store(tmp_path / "b.db", write=False) as store:
        report = store.verify_chain()

    assert not report.whole
    assert any(fault in line for line in report.faults), report.faults


@pytest.mark.parametrize(
    "deed",
    [
        pytest.param("UPDATE post SET language = 'is', created_at = '2031'", id="what is completed"),
        pytest.param("UPDATE citation SET speaker = 'Somebody', spans = '[]'", id="what moves with the article"),
        pytest.param("UPDATE account_name SET last_seen = '2040-01-01T00:00:00Z'", id="the time of a name"),
        pytest.param("UPDATE preference SET reason = 'because'", id="a preference"),
    ],
)
def test_what_may_change_is_no_fault(full: Store, deed: str) -> None:
    with full._write() as connection:
        connection.exec_driver_sql(deed)

    assert full.verify_chain().whole
