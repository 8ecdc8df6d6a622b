"""A bundle of evidence as a bag (BagIt 1.0, RFC 8493): it can be checked and read without this program.

`sha256sum -c manifest-sha256.txt` checks every byte. Nothing is written where something is already.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from tempfile import mkdtemp
from typing import Any, Protocol

from tweetcite.errors import UsageError
from tweetcite.exchange.native import write_native

_README = """This bag holds {what}.

posts.jsonl      one post and text a line, in UTF-8
answers/         the bytes that platforms and web archives sent; answers.jsonl says from where and when
articles/        the bytes of the articles; articles.jsonl says under which name and address
verdicts.jsonl   each quotation, how it was judged, against which words, and why
custody.jsonl    {entries}: each hash is the SHA-256 of the hash before, the kind, number, digest and time of its
                 subject, joined by the byte 1F

To check that nothing has changed:  sha256sum -c manifest-sha256.txt
"""
_OF_ALL = {"what": "posts, articles, and verdicts on the quotations of these articles", "entries": "the chain"}
_OF_ONE = {
    "what": "one article, the posts that it rests on, and the verdicts on its quotations",
    "entries": "the entries of the chain that seal what is here",
}


class Evidence(Protocol):
    """What a bag is filled from: an open archive. `only` is what its `choose` returned; None is all."""

    def export_posts(self, only: Any = None) -> Iterator[dict[str, object]]:
        """Yield native records."""

    def export_answers(self, only: Any = None) -> Iterator[Any]:
        """Yield the answers whose bytes are kept."""

    def export_articles(self, only: Any = None) -> Iterator[Any]:
        """Yield the articles with their bytes."""

    def export_verdicts(self, only: Any = None) -> Iterator[dict[str, Any]]:
        """Yield the verdicts."""

    def export_chain(self, only: Any = None) -> Iterator[dict[str, Any]]:
        """Yield the chain of custody."""


def write_bag(folder: Path, evidence: Evidence, program: str, day: str, only: Any = None) -> int:
    """Write a bag and return how many files it holds. Raises UsageError where there is something already."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is there already and not empty; name a new folder")
    with _new_folder(folder) as place:
        bag = _Bag(place)
        bag.write("data/README.txt", [_README.format(**(_OF_ALL if only is None else _OF_ONE)).encode()])
        bag.write("data/posts.jsonl", write_native(evidence.export_posts(only)))
        bag.write("data/answers.jsonl", _write_all(bag, "answers", evidence.export_answers(only)))
        bag.write("data/articles.jsonl", _write_all(bag, "articles", evidence.export_articles(only)))
        bag.write("data/verdicts.jsonl", write_native(evidence.export_verdicts(only)))
        bag.write("data/custody.jsonl", write_native(evidence.export_chain(only)))
        bag.close(program, day)
        return len(bag.payload)


def _write_all(bag: "_Bag", kind: str, kept: Iterable[Any]) -> Iterator[bytes]:
    """Write the bytes of each under their digest, and yield a line for each that says what they are."""
    for one in kept:
        name = f"{kind}/{one.sha256}{_find_ending(one.data)}"
        if f"data/{name}" not in bag.payload:
            bag.write(f"data/{name}", [one.data])
        told: dict[str, Any] = {key: value for key, value in one._asdict().items() if key != "data" and value}
        yield from write_native([{**told, "file": name}])


def _find_ending(data: bytes) -> str:
    first = data.lstrip()[:1]
    return ".json" if first in (b"{", b"[") else ".html" if first == b"<" else ".txt"


class _Bag:
    """The files of a bag, with their digests."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.payload: dict[str, str] = {}
        self.size = 0

    def write(self, name: str, parts: Iterable[bytes]) -> None:
        """Write one file of the payload."""
        self.payload[name] = ""
        target = self.place / name
        target.parent.mkdir(parents=True, exist_ok=True)
        digest = sha256()
        with target.open("wb") as stream:
            for part in parts:
                stream.write(part)
                digest.update(part)
                self.size += len(part)
        self.payload[name] = digest.hexdigest()

    def close(self, program: str, day: str) -> None:
        """Write what tells of the payload."""
        info = {
            "Bag-Software-Agent": program,
            "Bagging-Date": day,
            "Payload-Oxum": f"{self.size}.{len(self.payload)}",
        }
        tags = {
            "bagit.txt": "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n",
            "bag-info.txt": "".join(f"{name}: {value}\n" for name, value in info.items()),
            "manifest-sha256.txt": _list_digests(self.payload),
        }
        for name, words in tags.items():
            (self.place / name).write_bytes(words.encode())
        digests = {name: sha256(words.encode()).hexdigest() for name, words in tags.items()}
        (self.place / "tagmanifest-sha256.txt").write_bytes(_list_digests(digests).encode())


def _list_digests(digests: Mapping[str, str]) -> str:
    return "".join(f"{digest}  {name}\n" for name, digest in sorted(digests.items()))


@contextmanager
def _new_folder(folder: Path) -> Iterator[Path]:
    """Give a folder that gets its name only when the block ends without an error."""
    try:
        place = Path(mkdtemp(prefix=f".{folder.name}.", suffix=".part", dir=folder.parent))
    except OSError as error:
        raise UsageError(f"cannot write to {folder}: {(error.strerror or str(error)).lower()}; name another") from error
    try:
        yield place
        place.chmod(0o755)
        if folder.is_dir():
            folder.rmdir()
        place.rename(folder)
    finally:
        rmtree(place, ignore_errors=True)
