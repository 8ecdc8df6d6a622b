"""The log beside a database cut off or damaged anywhere: what opens is a beginning of whole transactions.

The long form (`scripts/stress`) damages it 1,000 times: FLIPS says how often.
"""

import random
import shutil
from pathlib import Path

import pytest

from archives import add, make_post, opened
from damages import FLIPS
from tweetcite.store import open_store

BATCHES, SIZE = 12, 3


@pytest.fixture(scope="module")
def unfinished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database and its log as a power cut leaves them: nothing of the log stands in the database yet."""
    folder = tmp_path_factory.mktemp("log")
    with opened(folder / "open.db") as store:
        for batch in range(BATCHES):
            add(store, *(make_post(f"Lamp {batch} of {n} is lit.", id=f"{batch}-{n}") for n in range(SIZE)))
        for suffix in ("", "-wal"):
            shutil.copy(folder / f"open.db{suffix}", folder / f"left.db{suffix}")
    return folder / "left.db"


def cut(log: bytes, chance: random.Random) -> bytes:
    return log[: chance.randrange(len(log))]


def flip_bit(log: bytes, chance: random.Random) -> bytes:
    damaged = bytearray(log)
    damaged[chance.randrange(len(log))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def overwrite(log: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(log))
    return log[:at] + chance.randbytes(4096) + log[at + 4096 :]


@pytest.mark.parametrize("damage", [cut, flip_bit, overwrite])
def test_a_beginning_of_whole_transactions_is_left(unfinished: Path, tmp_path: Path, damage: object) -> None:
    chance = random.Random(9)
    log = unfinished.with_name("left.db-wal").read_bytes()
    left = set()
    for n in range(FLIPS // 3):
        file = tmp_path / f"{n}.db"
        shutil.copy(unfinished, file)
        file.with_name(f"{n}.db-wal").write_bytes(damage(log, chance))  # type: ignore[operator]
        with open_store(file) as store:
            ids = [str(record["id"]) for record in store.export_posts()]
            whole = [f"{batch}-{n}" for batch in range(BATCHES) for n in range(SIZE)][: len(ids)]
            assert (sorted(ids), len(ids) % SIZE) == (sorted(whole), 0)
            assert store.verify_chain().faults == ()
        left.add(len(ids))

    assert len(left) > 2
