"""Each hostile document is judged by a process of its own within 5 seconds and 512 MiB, and says what it cut."""

import json
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from documents import DOCUMENTS, MIB

SECONDS = 5
MEMORY = 512 * MIB
POST = "We stay open all winter and nobody pays twice."
ARCHIVE = [
    POST,
    "We stay open. " * 200,
    "We stay lit " + "9" * 5_000 + " million two hundred thousand " * 20,
    "We stay " + "[x] (y) ... " * 100,
]


# Where the rest of the document decides how its beginning reads: its language, its encoding, its embedded posts.
DROWNED = frozenset(
    {
        "East Asian marks",
        "one line of Arabic",
        "one line of Chinese",
        "bylines",
        "bylines on one line",
        "posts by",
        "NUL bytes",
        "noise",
    }
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive with the honest post, and with posts as long and odd as the quotations."""
    folder = tmp_path_factory.mktemp("hostile")
    lines = [
        json.dumps(
            {
                "platform": "x",
                "id": str(1785900000000000000 + n),
                "handle": "odilebrandvold",
                "name": "Odile Brandvold",
                "text": words,
            }
        )
        for n, words in enumerate(ARCHIVE)
    ]
    (folder / "posts.jsonl").write_text("\n".join(lines) + "\n", "utf-8")
    command = [sys.executable, "-m", "tweetcite", "import", str(folder / "posts.jsonl"), "--db", str(folder / "a.db")]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "a.db"


def limit() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS + 1))
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_hostile_document_is_judged_in_bounds(name: str, archive: Path, tmp_path: Path) -> None:
    """The process ends by itself with a verdict on the honest quotation that opens the document."""
    file = tmp_path / "hostile.txt"
    file.write_bytes(DOCUMENTS[name]())
    assert file.stat().st_size < 11 * MIB
    command = [sys.executable, "-m", "tweetcite", "verify", str(file), "--db", str(archive)]
    command += ["--no-store", "--offline", "--format", "json"]

    done = subprocess.run(command, capture_output=True, preexec_fn=limit, timeout=60, check=False)

    if name in DROWNED and done.returncode == 2:
        assert b"tweetcite: " in done.stderr
        return
    assert done.returncode in (0, 1, 3), (done.returncode, done.stderr[-300:])
    article = json.loads(done.stdout)["articles"][0]
    assert not {"internal-error", "unreadable"} & {problem["code"] for problem in article["problems"]}
    if name in DROWNED:
        return
    honest = [quote for quote in article["quotes"] if quote["text"].startswith("We stay open all winter and nobody")]
    assert honest
    assert honest[0]["verdict"] in ("exact", "edited")


def test_there_are_40_documents() -> None:
    assert len(DOCUMENTS) >= 40
