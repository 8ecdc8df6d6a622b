import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from archives import VERSION, add, empty_archive, make_post, opened
from servers import NO_TABLES, PASSWORD, Server
from tweetcite.errors import ReadOnlyError, StoreError
from tweetcite.store import open_store
from tweetcite.store.postgresql import server as postgresql
from tweetcite.store.postgresql.address import name_server, read_address

CANARY = "c4nary"


@pytest.fixture
def database(server: Server) -> Iterator[str]:
    """The name of a database with an archive without posts."""
    name = server.make_database()
    yield name
    server.drop_database(name)


def over_loopback(server: Server, database: str, password: str = PASSWORD, *, user: str = "postgres") -> str:
    return f"postgresql://{user}:{quote(password, safe='')}@127.0.0.1:{server.port}/{database}"


@pytest.mark.parametrize("scheme", ["postgresql", "postgres", "postgresql+psycopg"])
def test_any_usual_address_with_a_password_opens_the_archive(server: Server, database: str, scheme: str) -> None:
    address = over_loopback(server, database).replace("postgresql", scheme)

    with opened(address) as store:
        assert add(store, make_post()).new == 1
        assert store.database.name == f"postgresql://postgres@127.0.0.1:{server.port}/{database}"


@pytest.mark.parametrize(
    ("address", "said"),
    [
        pytest.param(f"postgresql://a:{CANARY}@b@c/d", "cannot be read: write postgresql://USER", id="two @"),
        pytest.param(f"postgresql://a:{CANARY}@b:port/d", "cannot be read: write postgresql://USER", id="no port"),
        pytest.param(f"postgresql:a:{CANARY}@b/d", "begins with postgresql:// here", id="no slashes"),
        pytest.param(f"postgresql+psycopg2://a:{CANARY}@b/d", "write postgresql+psycopg://", id="another driver"),
        pytest.param(f"mysql://a:{CANARY}@b/d", "mysql is no database that tweetcite knows", id="another database"),
    ],
)
def test_what_is_no_address_is_told_without_showing_it(address: str, said: str) -> None:
    with pytest.raises(StoreError) as error:
        open_store(address)

    assert said in str(error.value)
    assert CANARY not in str(error.value)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        pytest.param({"password": CANARY}, "refuses the user or the password: check both", id="wrong password"),
        pytest.param({"user": "nobody", "password": CANARY}, "refuses the user or the password", id="unknown user"),
        pytest.param({"database": "nowhere"}, "does not exist: make it with createdb", id="no such database"),
        pytest.param({"port": 1}, "cannot be reached", id="nobody listens"),
        pytest.param({"host": "nowhere.invalid"}, "cannot be reached", id="no such host"),
        pytest.param({"options": "?nonsense=1"}, "cannot be reached", id="an unknown option"),
        pytest.param({"options": f"?sslmode=require&sslpassword={CANARY}"}, "cannot be reached", id="no encryption"),
        pytest.param({"options": f"?password={CANARY}"}, "refuses the user or the password", id="password as option"),
    ],
)
@pytest.mark.parametrize("write", [pytest.param(True, id="writing"), pytest.param(False, id="reading")])
def test_a_server_that_cannot_be_used_is_told_in_one_line(
    server: Server, database: str, change: dict[str, str], said: str, write: bool
) -> None:
    told = {"user": "postgres", "password": PASSWORD, "host": "127.0.0.1", "port": server.port, "database": database}
    told |= {"options": "", **change}
    password = "" if "?password" in told["options"] else f":{quote(str(told['password']), safe='')}"
    address = "postgresql://{user}{secret}@{host}:{port}/{database}{options}".format(**told, secret=password)

    with pytest.raises(StoreError) as error:
        open_store(address, write=write)

    line = str(error.value)
    assert line.startswith("postgresql://{user}@{host}:{port}/{database} ".format(**told))
    assert said in line
    assert "\n" not in line
    assert not any(secret in line for secret in (CANARY, PASSWORD, quote(PASSWORD, safe="")))


@pytest.mark.parametrize("write", [pytest.param(True, id="writing"), pytest.param(False, id="reading")])
@pytest.mark.parametrize(
    ("deed", "said"),
    [
        pytest.param(
            "DROP SCHEMA public CASCADE; CREATE SCHEMA public; CREATE TABLE recipe (id INTEGER)",
            "is the database of another program: name another database",
            id="of another program",
        ),
        pytest.param(
            "UPDATE alembic_version SET version_num = '9999'",
            "was made by a newer tweetcite (tables 9999): upgrade tweetcite",
            id="newer",
        ),
        pytest.param("DROP SCHEMA public CASCADE", "has no schema that this user may use", id="no schema"),
    ],
)
def test_tables_that_are_not_ours_are_left_alone(
    server: Server, database: str, deed: str, said: str, write: bool
) -> None:
    with server.connect(database) as connection:
        connection.execute(deed.encode())

    with pytest.raises(StoreError) as error:
        open_store(server.address(database), write=write)

    assert said in str(error.value)


def test_a_database_that_stores_other_letters_is_refused(server: Server) -> None:
    server.run("CREATE DATABASE old TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")

    with pytest.raises(StoreError, match="stores texts as LATIN1: make a database with the encoding UTF8"):
        open_store(server.address("old"))


def test_a_missing_driver_is_named_with_its_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)

    with pytest.raises(StoreError, match=r"needs the driver psycopg: pip install 'tweetcite\[postgres\]'"):
        open_store("postgresql://db.example/archive")


def test_tables_of_others_beside_ours_do_not_matter(server: Server, database: str) -> None:
    with server.connect(database) as connection:
        connection.execute("CREATE TABLE recipe (id INTEGER)")

    with opened(server.address(database)) as store:
        assert add(store, make_post()).new == 1


def test_who_may_only_read_reads(server: Server, database: str) -> None:
    with server.connect(database) as connection:
        connection.execute(f"CREATE ROLE {database} LOGIN PASSWORD 'reader'".encode())
        connection.execute(f"GRANT SELECT ON ALL TABLES IN SCHEMA public TO {database}".encode())
    address = over_loopback(server, database, "reader", user=database)
    with opened(server.address(database)) as store:
        add(store, make_post())

    with pytest.raises(ReadOnlyError, match="is read-only for this user: ask its owner, or use --no-store"):
        open_store(address)
    with open_store(address, write=False) as store:
        assert len(store.find_posts("kettle").posts) == 1
        with pytest.raises(ReadOnlyError, match="reading only"), store.run("test", VERSION):
            pass


def test_a_locked_archive_says_so_when_the_wait_is_over(
    server: Server, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(postgresql, "BUSY_SECONDS", 1)
    with (
        open_store(server.address(database)) as first,
        first._write(),
        open_store(server.address(database)) as second,
        pytest.raises(StoreError, match="is locked by another program"),
        second.run("test", VERSION),
    ):
        pass


def test_a_failing_migration_leaves_nothing(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    from alembic.operations import Operations

    execute = Operations.execute

    def fail_late(self: Operations, sql: str, *rest: object, **options: object) -> None:
        if "tsvector" in str(sql).casefold():
            raise RuntimeError("the lamp went out")
        execute(self, sql, *rest, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(Operations, "execute", fail_late)
    name = server.make_database(NO_TABLES)
    with pytest.raises(RuntimeError, match="lamp"):
        open_store(server.address(name))

    with server.connect(name) as connection:
        assert connection.execute("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'").fetchone() == (0,)


def test_opening_an_archive_of_sqlite_loads_nothing_of_postgresql(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(empty_archive())
    code = "import sys; from tweetcite.store import open_store; open_store(sys.argv[1]).close()"
    code += "; sys.exit(any('postgresql' in name or 'psycopg' in name for name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", code, tmp_path / "a.db"], check=False)

    assert done.returncode == 0


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        pytest.param(
            "postgresql://anna:s3cret@db.example:5433/a?sslmode=require",
            "postgresql://anna@db.example:5433/a",
            id="all",
        ),
        pytest.param("postgres://db.example/a?password=s3cret", "postgresql://db.example/a", id="password as option"),
        pytest.param("postgresql:///a?host=/run/pg", "postgresql:///a?host=/run/pg", id="socket"),
    ],
)
def test_an_address_is_shown_without_its_password(address: str, shown: str) -> None:
    assert name_server(read_address(address)) == shown
