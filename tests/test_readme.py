import re
import subprocess
import sys
from pathlib import Path

import pytest

from tweetcite.cli.app import build_app
from tweetcite.cli.unbuilt import COMMANDS_NOT_BUILT
from tweetcite.model import LABELS
from tweetcite.report import FORMATS_NOT_BUILT


@pytest.fixture(scope="module")
def readme(root: Path) -> str:
    return (root / "README.md").read_text("utf-8")


def find_blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


def test_the_python_example_runs(readme: str, root: Path, tmp_path: Path) -> None:
    [example] = find_blocks(readme, "python")
    example = example.replace('"archive.db"', repr(str(tmp_path / "archive.db")))

    done = subprocess.run([sys.executable, "-c", example], cwd=root, capture_output=True, text=True, check=False)

    assert done.stdout == "2 posts, 4 quotations\n['exact', 'altered', 'edited', 'not-cited']\n", done.stderr


def test_the_line_for_cron_passes_over_what_is_known(readme: str, root: Path, tmp_path: Path) -> None:
    """The first night says what was found, the second nothing: cron then sends no mail."""
    [line] = find_blocks(readme, "crontab")
    command = line.split(maxsplit=5)[5].strip().replace("tweetcite", f"{sys.executable} -m tweetcite", 1)
    (tmp_path / "articles").mkdir()
    source = root / "fixtures" / "articles" / "harbour-master" / "article.txt"
    (tmp_path / "articles" / "seal.txt").write_bytes(source.read_bytes())

    nights = [
        subprocess.run(
            ["sh", "-c", command],
            cwd="/",
            env={"HOME": str(tmp_path), "PYTHONUTF8": "1"},
            capture_output=True,
            check=False,
        )
        for _ in range(2)
    ]

    assert [(night.returncode, bool(night.stdout), night.stderr) for night in nights] == [
        (1, True, b""),
        (0, False, b""),
    ]


def test_every_verdict_is_explained(readme: str) -> None:
    assert [label for label in LABELS if f"| `{label}` |" not in readme] == []


@pytest.mark.parametrize("code", ["0", "1", "2", "3", "130, 143"])
def test_every_exit_code_is_explained(readme: str, code: str) -> None:
    assert f"\n| {code} | " in readme


def test_every_command_is_named_and_has_help(readme: str) -> None:
    commands = {command.name: command.callback for command in build_app().registered_commands}

    assert set(commands) == {
        "verify",
        "fetch",
        "import",
        "export",
        "search",
        "show",
        "audit",
        "backup",
        "doctor",
        "config",
        "redact",
        "explain",
    }
    for name, callback in commands.items():
        assert f"`{name}`" in readme or f"tweetcite {name}" in readme
        assert callback is not None
        assert callback.__doc__


def test_what_is_not_built_is_not_in_the_help(readme: str) -> None:
    text = "\n".join(find_blocks(readme, "text"))

    assert [name for name in (*COMMANDS_NOT_BUILT, *FORMATS_NOT_BUILT) if re.search(rf"^  {name}\b", text, re.M)] == []


def test_the_two_commands_are_those_that_exist(readme: str, root: Path) -> None:
    install, test = (block.strip() for block in find_blocks(readme, "sh"))

    assert install == (
        "python3 -m venv .venv && .venv/bin/pip install . && "
        ".venv/bin/tweetcite verify fixtures/articles/harbour-master/article.txt"
    )
    assert (root / install.split()[-1]).exists()
    assert (root / test).exists()
