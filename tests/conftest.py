import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from databases import Place
from servers import NO_TABLES, Server, run_server

if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # As a job in the background of a shell the tests ignore an interruption, and so would the programs they start.
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(autouse=True)
def _keep_out_of_the_users_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """No test reads or makes the user's own archive."""
    patch = pytest.MonkeyPatch()
    patch.setenv("XDG_DATA_HOME", str(tmp_path_factory.getbasetemp() / "data"))
    patch.delenv("TWEETCITE_DB", raising=False)
    yield
    patch.undo()


@pytest.fixture(scope="session")
def root() -> Path:
    """The folder of the project."""
    return Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """A PostgreSQL server, started for the first test that asks for it."""
    with run_server() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """Both kinds of database, one after the other: where the archive of a name is."""
    if request.param == "sqlite":
        yield lambda name, empty=False: str(tmp_path / name)
        return
    server: Server = request.getfixturevalue("server")
    made: dict[str, str] = {}

    def find(name: str, *, empty: bool = False) -> str:
        if name not in made:
            made[name] = server.make_database(NO_TABLES) if empty else server.make_database()
        return server.address(made[name])

    yield find
    for database in made.values():
        server.drop_database(database)
