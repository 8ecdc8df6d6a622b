import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., subprocess.CompletedProcess[bytes]]

HONEST = """Ferry to run until midnight

The night ferry will run until midnight from the first of May. Bring a coat, the deck heaters are still broken.

— Petra Halvorsen (@petrahalvorsen) April 2, 2024

“The night ferry will run until midnight from the first of May,” Petra Halvorsen tweeted.
"""
FALSE = HONEST.replace("until midnight from the first of May,”", "until noon from the first of May,”")
DOUBTFUL = """Ferry to stop

“The night ferry has been sold to the highest bidder and will not be back,” Petra Halvorsen wrote on X.
"""
POST = (
    '{"platform":"x","id":"1775077000000000000","handle":"petrahalvorsen","name":"Petra Halvorsen",'
    '"created_at":"2024-04-02T08:00:00Z","text":"The night ferry will run until noon from the first of May. '
    'Bring a coat, the deck heaters are still broken."}\n'
)


@pytest.fixture
def articles(tmp_path: Path) -> Path:
    """A folder with an honest, a false and a doubtful article."""
    for name, text in (("honest.txt", HONEST), ("false.txt", FALSE), ("doubtful.txt", DOUBTFUL)):
        (tmp_path / name).write_text(text, "utf-8")
    (tmp_path / "posts.jsonl").write_text(POST, "utf-8")
    return tmp_path


@pytest.fixture
def environment() -> dict[str, str]:
    """The environment of a command: as here, with UTF-8 and no colour wishes."""
    known = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "TERM")}
    return {**known, "PYTHONUTF8": "1", "TERM": "xterm"}


@pytest.fixture
def run(articles: Path, environment: dict[str, str]) -> Run:
    """Run the command line as a process in the folder of the articles."""

    def start(*arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
        values: dict[str, Any] = {"cwd": articles, "capture_output": True, "env": environment, "timeout": 60}
        if "input" not in options:
            values["stdin"] = subprocess.DEVNULL
        return subprocess.run([sys.executable, "-m", "tweetcite", *arguments], check=False, **{**values, **options})

    return start


@pytest.fixture
def call(articles: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Iterator[Run]:
    """Run the command line within this process: the same, where no process of its own matters."""
    from tweetcite.cli import run as run_here

    monkeypatch.chdir(articles)
    for name in ("NO_COLOR", "COLUMNS"):
        monkeypatch.delenv(name, raising=False)
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def start(*arguments: str) -> subprocess.CompletedProcess[bytes]:
        capfdbinary.readouterr()
        code = run_here(arguments)
        out, err = capfdbinary.readouterr()
        return subprocess.CompletedProcess(arguments, code, out, err)

    yield start
    for number, handler in before.items():
        signal.signal(number, handler)
