"""A signal while the archive is read: the command ends at once with the code of the signal, and says nothing else."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from archives import add, make_post, opened

POSTS = 4_000


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """An archive that takes a while to be read."""
    file = tmp_path_factory.mktemp("signals") / "a.db"
    with opened(file) as store:
        add(store, *(make_post(f"Boat {n} is out on the water.", id=str(n)) for n in range(POSTS)))
    return file.read_bytes()


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("command", [("audit",), ("backup", "b.db"), ("export", "--output", "e.jsonl")])
def test_reading_ends_at_once_and_leaves_nothing(
    whole: bytes, tmp_path: Path, command: tuple[str, ...], number: int
) -> None:
    (tmp_path / "a.db").write_bytes(whole)
    line = [sys.executable, "-m", "tweetcite", *command, "--db", "a.db"]
    process = subprocess.Popen(line, cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    while not (tmp_path / "a.db-shm").exists():
        time.sleep(0.005)
    time.sleep(0.05)
    process.send_signal(number)
    said = process.communicate(timeout=60)[1]

    assert (process.returncode, said) == (128 + number, "")
    assert {file.name for file in tmp_path.iterdir()} <= {"a.db", "a.db-shm", "a.db-wal"}
