"""Repositories of Bluesky as its servers give them out (CAR): every record of an account, without its handle.

A repository is a tree of blocks that are named by their digest, in no certain order: each is kept on the disk until the
tree is walked from its root. Source: CARv1 of IPLD, and the repository specification of the AT Protocol.
"""

from collections.abc import Iterator, Mapping
from hashlib import sha256
from typing import IO, Any

from tweetcite.errors import InputError, RecordError
from tweetcite.exchange import bluesky
from tweetcite.exchange.findings import Finding, Found
from tweetcite.exchange.scratch import Scratch, open_scratch
from tweetcite.payloads import items, mapping

NAME = "bluesky repository"
_LONGEST_BLOCK = 2 * 1024 * 1024
_SHA256 = 0x12
_DEEPEST = 200


def fits(start: bytes) -> bool:
    """Tell whether a file begins as a repository does."""
    return b"eroots" in start[:16] and b"gversion" in start[:200]


def read_car(stream: IO[bytes]) -> Iterator[Finding]:
    """Yield every post of a repository in the order of its keys; other records are counted."""
    with open_scratch() as blocks:
        root = yield from _read_blocks(stream, blocks)
        commit = mapping(_load(blocks, root)) if root else {}
        if not isinstance(commit.get("did"), str) or not isinstance(commit.get("data"), bytes):
            raise InputError("a repository without its root; get it again")
        yield from _read_tree(blocks, str(commit["did"]), commit["data"])


def _read_blocks(stream: IO[bytes], blocks: Scratch) -> "Iterator[Finding] | Any":
    """Keep every block that is what its name says, and return the name of the root."""
    header = mapping(_decode(_read_section(stream) or b""))
    roots = [one for one in items(header.get("roots")) if isinstance(one, bytes)]
    number = 0
    try:
        while (section := _read_section(stream)) is not None:
            number += 1
            name, data = _split(section)
            if name[-32:] != sha256(data).digest():
                yield RecordError(f"block {number}: not what its name says")
            else:
                blocks.put(name, data)
    except InputError as error:
        yield RecordError(f"block {number + 1}: {error}")
    return roots[0] if roots else None


def _read_section(stream: IO[bytes]) -> bytes | None:
    """Return the next section; None at the end of the file."""
    length, shift = 0, 0
    while True:
        byte = stream.read(1)
        if not byte:
            if shift:
                raise InputError("breaks off; what follows is not read")
            return None
        length |= (byte[0] & 0x7F) << shift
        shift += 7
        if byte[0] < 0x80:
            break
        if shift > 35:
            raise InputError("a length that is none; what follows is not read")
    if length > _LONGEST_BLOCK:
        raise InputError(f"longer than {_LONGEST_BLOCK} bytes; what follows is not read")
    data = stream.read(length)
    if len(data) < length:
        raise InputError("breaks off; what follows is not read")
    return data


def _split(section: bytes) -> tuple[bytes, bytes]:
    """Return the name of a block (version 1, with the SHA-256 that repositories use) and its bytes."""
    if section[:1] != b"\x01" or section[2:4] != bytes((_SHA256, 32)) or len(section) < 36:
        raise InputError("a name of another kind than repositories have; what follows is not read")
    return section[:36], section[36:]


def _load(blocks: Scratch, name: bytes) -> Any:
    found = blocks.find(name)
    return _decode(found[0]) if found else None


def _decode(data: bytes) -> Any:
    import libipld

    try:
        return libipld.decode_dag_cbor(data)
    except (ValueError, RecursionError, TypeError):
        return None


def _read_tree(blocks: Scratch, did: str, root: bytes) -> Iterator[Finding]:
    """Walk the tree in the order of its keys. They only rise: a tree that turns back would never end."""
    last = b""
    for key, name in _walk(blocks, root):
        if isinstance(key, RecordError):
            yield key
            continue
        if key <= last:
            yield RecordError("the keys of the tree do not rise; what follows is not read")
            return
        last = key
        place = key.decode("utf-8", "replace")
        try:
            yield from _read_record(blocks, did, place, name)
        except ValueError as error:
            yield RecordError(f"{place[:200]}: {error}")


def _walk(blocks: Scratch, root: bytes) -> "Iterator[tuple[bytes | RecordError, bytes]]":
    stack: list[tuple[str, bytes, bytes]] = [("tree", b"", root)]
    while stack:
        kind, key, name = stack.pop()
        if kind == "record":
            yield key, name
            continue
        node = mapping(_load(blocks, name))
        if "e" not in node or len(stack) > _DEEPEST * 1_000:
            yield RecordError("a part of the tree is missing, and its records with it"), b""
            continue
        stack += reversed(list(_list_node(node)))


def _list_node(node: Mapping[str, Any]) -> Iterator[tuple[str, bytes, bytes]]:
    """Yield what a node holds, in order: the tree to its left, then each record and the tree to its right.

    A key repeats the beginning of the one before it (`p`).
    """
    if isinstance(node.get("l"), bytes):
        yield "tree", b"", node["l"]
    key = b""
    for entry in map(mapping, items(node["e"])):
        shared, rest = entry.get("p"), entry.get("k")
        if not isinstance(shared, int) or not isinstance(rest, bytes) or not isinstance(entry.get("v"), bytes):
            continue
        key = key[: max(0, shared)] + rest
        yield "record", key, entry["v"]
        if isinstance(entry.get("t"), bytes):
            yield "tree", b"", entry["t"]


def _read_record(blocks: Scratch, did: str, place: str, name: bytes) -> Iterator[Finding]:
    import libipld

    is_post = place.startswith("app.bsky.feed.post/")
    value = _load(blocks, name) if is_post else {}
    if not isinstance(value, Mapping):
        raise ValueError("its block is missing")
    view = {"uri": f"at://{did}/{place}", "cid": libipld.encode_cid(name), "value": value}
    for one in bluesky.read(view, NAME):
        yield one._replace(line=place) if isinstance(one, Found) else one
