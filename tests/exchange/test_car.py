from io import BytesIO
from typing import Any

import libipld
import pytest

import writers
from tweetcite.errors import RecordError
from tweetcite.exchange.detection import read_archive
from tweetcite.exchange.findings import Found, Passed

POSTS = list(writers.invent(90, writers.bluesky_id))
PARTS = list(writers.repository(POSTS))


def read(data: bytes) -> list[Any]:
    return list(read_archive(BytesIO(data)))


def errors(found: list[Any]) -> list[str]:
    return [str(one) for one in found if isinstance(one, RecordError)]


def test_a_repository_gives_its_posts_in_the_order_of_their_keys() -> None:
    found = read(b"".join(PARTS))

    assert [one.post.text for one in found if isinstance(one, Found)] == [post.text for post in POSTS]
    assert [one for one in found if not isinstance(one, Found)] == [Passed("likes")]
    assert found[1].post.author.id == writers.DID
    assert str(found[1].extra["cid"]).startswith("bafyrei")
    assert found[1].line == f"app.bsky.feed.post/{POSTS[0].id}"


def test_the_order_of_the_blocks_makes_no_difference() -> None:
    assert read(PARTS[0] + b"".join(reversed(PARTS[1:]))) == read(b"".join(PARTS))


def test_a_changed_block_is_told_and_the_rest_is_read() -> None:
    parts = [part.replace(POSTS[3].text[:9].encode(), b"3: forged") for part in PARTS]

    found = read(b"".join(parts))

    assert len([one for one in found if isinstance(one, Found)]) == len(POSTS) - 1
    assert [error.partition(": ")[2] for error in errors(found)] == ["not what its name says", "its block is missing"]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        pytest.param(b"".join(PARTS)[:-40], "breaks off", id="broken off"),
        pytest.param(PARTS[0], "without its root", id="no blocks"),
        pytest.param(b"".join(PARTS) + b"\xff" * 20, "a length that is none", id="odd length"),
        pytest.param(b"".join(PARTS) + b"\x90\x80\x80\x80\x04", "longer than", id="huge block"),
        pytest.param(b"".join(PARTS) + writers.section(b"\x12\x20" + bytes(32), b"x"), "another kind", id="odd name"),
    ],
)
def test_a_broken_repository_is_told(data: bytes, reason: str) -> None:
    assert any(reason in error for error in errors(read(data)))


def test_a_tree_that_turns_back_ends() -> None:
    blocks: dict[bytes, bytes] = {}

    def keep(value: Any) -> bytes:
        name, data = writers.block(value)
        blocks[name] = data
        return name

    post = keep(writers.record(POSTS[0]))
    node = keep({"l": None, "e": [{"p": 0, "k": b"app.bsky.feed.post/3lmtnnecgzk2c", "v": post, "t": None}]})
    for _ in range(60):
        entry = {"p": 0, "k": b"app.bsky.feed.post/3lmtnnecgzk2c", "v": post, "t": node}
        node = keep({"l": node, "e": [entry]})
    root = keep({"did": writers.DID, "data": node})
    head = writers.section(b"", libipld.encode_dag_cbor({"roots": [root], "version": 1}))

    found = read(head + b"".join(writers.section(name, data) for name, data in blocks.items()))

    assert errors(found) == ["the keys of the tree do not rise; what follows is not read"]
