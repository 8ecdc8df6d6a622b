import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from archives import VERSION, add, empty_archive, make_post, opened
from databases import Place, kind_of
from tweetcite.errors import ReadOnlyError, StoreError
from tweetcite.store import Store, migrations, open_store
from tweetcite.store.revisions import REVISIONS
from tweetcite.store.sqlite import file as sqlite_file
from tweetcite.store.sqlite.file import SqliteFile
from tweetcite.store.tables import metadata

NOBODY = 65534


@pytest.fixture
def shelf() -> Iterator[Path]:
    """A folder in which permissions bind: where the test was started by root, it goes on as somebody else."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        is_root = os.geteuid() == 0
        # All is imported while it may be: the project's own folder may be closed to others.
        with opened(folder / "first.db") as store:
            add(store, make_post())
            store.find_posts("kettle")
        if is_root:
            os.chown(folder, NOBODY, NOBODY)
            os.seteuid(NOBODY)
        yield folder
        if is_root:
            os.seteuid(0)
        folder.chmod(0o700)


def run_sql(file: Path, *statements: str) -> None:
    connection = sqlite3.connect(file, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_a_new_archive_is_its_owners_alone(tmp_path: Path) -> None:
    open_store(tmp_path / "a.db").close()

    assert stat.S_IMODE((tmp_path / "a.db").stat().st_mode) == 0o600


def test_the_default_archive_stands_in_the_users_data_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    with open_store() as store:
        assert store.database == SqliteFile(tmp_path / "data" / "tweetcite" / "tweetcite.db")


@pytest.mark.parametrize("name", ["a.db", "a?b#c%20d.db", "lämpö ⚓.db", "sqlite:///{}/a b.db"])
def test_any_file_name_is_the_file(tmp_path: Path, name: str) -> None:
    where = name.format(tmp_path) if "{}" in name else tmp_path / name

    open_store(where).close()

    assert [file.name for file in tmp_path.iterdir()] == [Path(name).name]


def test_every_connection_is_set_up_for_evidence(tmp_path: Path) -> None:
    with open_store(tmp_path / "a.db") as store, store._write() as writing, store._read() as reading:
        assert reading is not None
        for connection in (writing, reading):
            asked = {n: connection.exec_driver_sql(f"PRAGMA {n}").scalar() for n in ("foreign_keys", "journal_mode")}
            assert asked == {"foreign_keys": 1, "journal_mode": "wal"}
            assert connection.exec_driver_sql("PRAGMA mmap_size").scalar() in (0, None)
        assert writing.exec_driver_sql("PRAGMA synchronous").scalar() == 2
        with pytest.raises(Exception, match="readonly"):
            reading.exec_driver_sql("DELETE FROM run")


def test_opening_an_archive_needs_no_alembic(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(empty_archive())
    code = "import sys; from tweetcite.store import open_store; open_store(sys.argv[1]).close()"
    code += "; sys.exit('alembic' in sys.modules)"

    assert subprocess.run([sys.executable, "-c", code, tmp_path / "a.db"], check=False).returncode == 0


def make_text(file: Path) -> None:
    file.write_text("The lighthouse has no lamps. " * 20, "utf-8")


def make_foreign(file: Path) -> None:
    run_sql(file, "CREATE TABLE recipe (id INTEGER)")


def make_newer(file: Path) -> None:
    file.write_bytes(empty_archive())
    run_sql(file, "UPDATE alembic_version SET version_num = '9999'")


def make_damaged(file: Path) -> None:
    data = bytearray(empty_archive())
    data[100:4096] = b"\xff" * 3996
    file.write_bytes(data)


def make_folder(file: Path) -> None:
    file.mkdir()


def make_pipe(file: Path) -> None:
    os.mkfifo(file)


@pytest.mark.parametrize("write", [pytest.param(True, id="writing"), pytest.param(False, id="reading")])
@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(make_text, "is not a database: name another file", id="not a database"),
        pytest.param(make_foreign, "is the database of another program: name another file", id="of another program"),
        pytest.param(make_newer, "was made by a newer tweetcite (tables 9999): upgrade tweetcite", id="newer"),
        pytest.param(make_damaged, "is damaged: restore it from a backup", id="damaged"),
        pytest.param(make_folder, "is a folder, not a database: name a file in it", id="folder"),
        pytest.param(make_pipe, "is not a file: name an SQLite file", id="pipe"),
    ],
)
def test_what_cannot_be_used_is_told_in_one_line(
    tmp_path: Path, make: Callable[[Path], None], said: str, write: bool
) -> None:
    file = tmp_path / "a.db"
    make(file)
    before = file.read_bytes() if file.is_file() else None

    with pytest.raises(StoreError) as error:
        open_store(file, write=write)

    assert str(error.value) == f"{file} {said}"
    assert before == (file.read_bytes() if file.is_file() else None)


@pytest.mark.parametrize(
    ("where", "said"),
    [
        pytest.param("gone/a.db", "gone does not exist: make this folder", id="no folder"),
        pytest.param("mysql://db.example/a", "name an SQLite file", id="another database"),
        pytest.param(":memory:", "name an SQLite file", id="memory"),
        pytest.param("", "name a file", id="empty name"),
    ],
)
def test_an_address_that_means_no_file_is_refused(where: str, said: str) -> None:
    with pytest.raises(StoreError, match=said):
        open_store(where)


def test_a_locked_archive_says_so_when_the_wait_is_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite_file, "BUSY_SECONDS", 0.2)
    (tmp_path / "a.db").write_bytes(empty_archive())
    holder = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    try:
        with pytest.raises(StoreError, match="is locked by another program"), opened(tmp_path / "a.db"):
            pass
    finally:
        holder.close()


def test_reading_goes_on_while_another_writes(place: Place) -> None:
    with opened(place("a.db")) as store:
        add(store, make_post())
        with store._write():
            assert len(store.find_posts("kettle").posts) == 1


@pytest.mark.parametrize(
    "protect",
    [
        pytest.param(lambda file: file.chmod(0o400), id="file"),
        pytest.param(lambda file: file.parent.chmod(0o500), id="folder"),
    ],
)
def test_a_read_only_archive_can_be_read(shelf: Path, protect: Callable[[Path], None]) -> None:
    with opened(shelf / "a.db") as store:
        add(store, make_post())
    protect(shelf / "a.db")

    with pytest.raises(ReadOnlyError, match="is read-only: make it writable, or use --no-store"):
        open_store(shelf / "a.db")
    with open_store(shelf / "a.db", write=False) as store:
        assert len(store.find_posts("kettle").posts) == 1
        with pytest.raises(ReadOnlyError, match="reading only"), store.run("test", VERSION):
            pass


def test_an_archive_cannot_be_made_in_a_read_only_folder(shelf: Path) -> None:
    shelf.chmod(0o500)

    with pytest.raises(ReadOnlyError, match="in a folder that is read-only"):
        open_store(shelf / "a.db")


def test_a_full_disk_says_so_and_leaves_the_archive_whole(tmp_path: Path) -> None:
    with opened(tmp_path / "a.db") as store:
        add(store, make_post())
        before = store.counts()
        with store._write() as connection:
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 4}")
        with pytest.raises(StoreError, match=r"the disk of .* is full: free some space"):
            add(store, *(make_post(f"Kettle {n} " * 200, id=str(n)) for n in range(300)))

        assert store.counts() == before


def test_a_failing_migration_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from alembic.operations import Operations

    execute = Operations.execute

    def fail_late(self: Operations, sql: str, *rest: object, **options: object) -> None:
        if "fts5" in str(sql):
            raise RuntimeError("the lamp went out")
        execute(self, sql, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Operations, "execute", fail_late)
    with pytest.raises(RuntimeError, match="lamp"):
        open_store(tmp_path / "a.db")

    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_becomes_an_archive_and_reads_as_none_before(tmp_path: Path) -> None:
    (tmp_path / "a.db").touch()
    with open_store(tmp_path / "a.db", write=False) as store:
        assert store.counts() == {}
    assert (tmp_path / "a.db").stat().st_size == 0

    with opened(tmp_path / "a.db") as store:
        assert store.counts()["posts"] == 0


def test_tables_of_others_beside_ours_do_not_matter(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(empty_archive())
    run_sql(tmp_path / "a.db", "CREATE TABLE _replica_lock (id INTEGER)")

    with opened(tmp_path / "a.db") as store:
        assert add(store, make_post()).new == 1


def test_the_newest_revision_is_the_one_the_program_knows() -> None:
    from alembic.script import ScriptDirectory

    assert ScriptDirectory.from_config(migrations.configure()).get_current_head() == REVISIONS[-1]


def test_the_migrations_make_the_tables_that_the_program_uses(place: Place) -> None:
    with open_store(place("a.db")) as store, store._read() as connection:
        from alembic.autogenerate import compare_metadata
        from alembic.migration import MigrationContext

        assert connection is not None
        # On PostgreSQL texts of any length are indexed otherwise.
        passed = {"sqlite": (), "postgresql": ("index", "unique_constraint")}[kind_of(store)]
        options = {
            "include_name": lambda name, kind, _: kind != "table" or name in metadata.tables,
            "include_object": lambda _, name, kind, *rest: kind not in passed,
        }
        assert compare_metadata(MigrationContext.configure(connection, opts=options), metadata) == []


KILLED = """
import os, sys
sys.path[:0] = sys.argv[3:]
from archives import add, make_post, open_store
deadline = int(sys.argv[2])
steps = 0
def count(*_):
    global steps
    steps += 1
    if steps == deadline:
        os.kill(os.getpid(), 9)
with open_store(sys.argv[1]) as store, store.run("test", "0.1.0"):
    for n in range(40):
        add(store, *(make_post(f"Kettle {n} {m}", id=f"{n}-{m}") for m in range(4)))
        print(n, flush=True)
        if n == 2:
            from sqlalchemy import event
            event.listen(store._writer, "before_cursor_execute", count)
"""


@pytest.mark.parametrize("step", [1, 4, 9, 14, 23, 40])
def test_a_killed_import_leaves_whole_batches(place: Place, step: int) -> None:
    command = [sys.executable, "-c", KILLED, place("a.db"), str(step)]
    opened(place("a.db"))

    done = subprocess.run([*command, *(f for f in sys.path if f)], capture_output=True, check=False)

    said = len(done.stdout.splitlines())
    with opened(place("a.db")) as store:
        counts = store.counts()
        assert (done.returncode, counts["posts"] in (4 * said, 4 * said + 4)) == (-9, True)
        assert (
            counts["posts"] == counts["texts"] == counts["captures"] == len(store.find_posts("kettle", limit=999).posts)
        )
        assert store.verify_chain().faults == ()


@pytest.mark.parametrize("table", ["capture", "post_version", "observation", "verdict", "custody"])
@pytest.mark.parametrize("deed", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_what_was_seen_is_never_changed(full: Store, table: str, deed: str) -> None:
    with pytest.raises(StoreError, match=f"{table} is append-only"), full._write() as connection:
        connection.exec_driver_sql(deed.format(table))


@pytest.mark.parametrize("deed", ["UPDATE post SET language = 'is'", "UPDATE run SET exit_code = 0"])
def test_what_is_completed_may_be_changed(full: Store, deed: str) -> None:
    with full._write() as connection:
        assert connection.exec_driver_sql(deed).rowcount > 0
