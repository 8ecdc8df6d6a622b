import sqlite3
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from archives import add, fill, make_post, opened
from tweetcite.errors import StoreError, UsageError
from tweetcite.store import Store, open_store


@pytest.fixture
def full(tmp_path: Path) -> Iterator[Store]:
    """An archive with a row in every table."""
    with opened(tmp_path / "full.db") as store:
        fill(store)
        yield store


def read_all(file: Path) -> list[dict[str, object]]:
    with open_store(file, write=False) as store:
        assert store.verify_chain().faults == ()
        return list(store.export_posts())


def test_a_backup_is_a_whole_archive_in_one_file_for_its_owner_alone(full: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy" / "b.db"
    copy.parent.mkdir()
    found = full.back_up(copy)

    assert found == full.verify_chain()
    assert read_all(copy) == list(full.export_posts())
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert [file.name for file in copy.parent.iterdir()] == ["b.db"]


def test_what_is_written_meanwhile_does_not_tear_it(tmp_path: Path) -> None:
    """Each backup holds whole transactions: posts come in pairs."""
    script = (
        "import sys\nsys.path[:0] = sys.argv[2:]\n"
        "from pathlib import Path\nfrom archives import add, make_post, opened\n"
        "with opened(Path(sys.argv[1])) as store:\n"
        "    print(flush=True)\n"
        "    for n in range(100_000):\n"
        "        add(store, make_post(f'Left {n}', id=f'l{n}'), make_post(f'Right {n}', id=f'r{n}'))\n"
    )
    file = tmp_path / "a.db"
    with opened(file) as store:
        add(store, make_post())
    command = [sys.executable, "-c", script, str(file), *(f for f in sys.path if f)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as writer:
        assert writer.stdout is not None
        writer.stdout.readline()
        sizes = []
        for n in range(8):
            with open_store(file, write=False) as store:
                store.back_up(tmp_path / f"{n}.db")
            sizes.append(len(read_all(tmp_path / f"{n}.db")))
        writer.kill()

    assert all(size % 2 == 1 for size in sizes)
    assert sizes == sorted(sizes)
    assert sizes[-1] > sizes[0]


def test_a_backup_replaces_nothing_unless_told_to(full: Store, tmp_path: Path) -> None:
    there = tmp_path / "there.db"
    there.write_bytes(b"precious")

    with pytest.raises(UsageError, match="is there already: name another file, or say --replace"):
        full.back_up(there)
    assert there.read_bytes() == b"precious"

    full.back_up(there, replace=True)
    assert read_all(there) == list(full.export_posts())


def test_the_log_of_what_stood_there_is_never_replayed(full: Store, tmp_path: Path) -> None:
    """Restoring over an archive that was not closed: its log would be taken for that of the copy."""
    full.back_up(tmp_path / "b.db")
    lost = tmp_path / "lost.db"
    with opened(lost) as store:
        add(store, make_post("Only here.", id="900"))
        log = (tmp_path / "lost.db-wal").read_bytes()
    (tmp_path / "lost.db-wal").write_bytes(log)

    with pytest.raises(UsageError, match=r"lost.db-wal is left from another database|is there already"):
        full.back_up(lost)
    full.back_up(lost, replace=True)

    assert read_all(lost) == list(full.export_posts())


@pytest.mark.parametrize(
    ("name", "said"),
    [
        pytest.param("full.db", "is the archive itself", id="itself"),
        pytest.param("none/b.db", "does not exist: make this folder", id="no folder"),
        pytest.param(".", "is there already", id="a folder"),
    ],
)
def test_a_wrong_target_is_refused(full: Store, tmp_path: Path, name: str, said: str) -> None:
    with pytest.raises(UsageError, match=said):
        full.back_up(tmp_path / name, replace=True)


def test_an_archive_with_faults_is_only_copied_when_asked_to(full: Store, tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "full.db")) as connection:
        connection.execute("DROP TRIGGER verdict_no_update")
        connection.execute("UPDATE verdict SET label = 'exact'")
        connection.commit()

    with pytest.raises(StoreError, match="the archive has faults, of which `tweetcite audit` names each"):
        full.back_up(tmp_path / "b.db")
    assert not list(tmp_path.glob("*b.db*"))

    assert full.back_up(tmp_path / "b.db", check=False) is None
    assert (tmp_path / "b.db").exists()


def test_without_an_archive_there_is_nothing_to_back_up(tmp_path: Path) -> None:
    with open_store(tmp_path / "none.db", write=False) as store, pytest.raises(StoreError, match="there is no archive"):
        store.back_up(tmp_path / "b.db")
    assert not list(tmp_path.iterdir())
