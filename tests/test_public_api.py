import subprocess
import sys
from pathlib import Path

import pytest

import tweetcite


def test_the_public_names_are_these() -> None:
    """Other programs import them: a name that goes needs a new major version."""
    assert tweetcite.__all__ == [
        "Article",
        "Post",
        "Quote",
        "Report",
        "Store",
        "TweetciteError",
        "Verdict",
        "__version__",
        "find_quotes",
        "open_store",
        "read_article",
        "verify_article",
    ]


@pytest.mark.parametrize("name", tweetcite.__all__)
def test_every_public_name_can_be_imported(name: str) -> None:
    assert getattr(tweetcite, name)
    assert name in dir(tweetcite)


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="has no attribute 'verify_all'"):
        _ = tweetcite.verify_all


@pytest.mark.parametrize(
    ("code", "absent"),
    [
        pytest.param("import tweetcite", ("sqlalchemy", "bs4", "typer"), id="the package alone"),
        pytest.param(
            "from tweetcite import read_article, find_quotes; find_quotes(read_article('“No,” she tweeted.'))",
            ("sqlalchemy", "bs4", "typer", "ftfy", "charset_normalizer"),
            id="reading a text",
        ),
        pytest.param(
            "from tweetcite.cli import run; assert run(['--version']) == 0",
            ("sqlalchemy", "bs4", "rich", "alembic", "requests"),
            id="the version",
        ),
    ],
)
def test_what_is_not_needed_is_not_imported(code: str, absent: tuple[str, ...]) -> None:
    """Start-up time is a promise: heavy packages are imported where they are used."""
    script = f"{code}\nimport sys\nprint([name for name in {absent!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)

    assert done.stdout.splitlines()[-1:] == ["[]"], done.stdout + done.stderr


def test_verifying_a_text_on_an_existing_archive_imports_little(tmp_path: Path) -> None:
    """Migrations, HTML, terminals and the network are for those who need them."""
    verify = (
        f"from tweetcite.cli import run; assert run(['verify', '-q', '--db', {str(tmp_path / 'a.db')!r}, '-']) == 3"
    )
    check = "import sys; print([n for n in ('rich', 'alembic', 'bs4', 'requests', 'ftfy') if n in sys.modules])"
    article = "“We will never agree to any of this,” Petra Halvorsen wrote on X."
    for script in (verify, f"{verify}; {check}"):
        done = subprocess.run(
            [sys.executable, "-c", script], capture_output=True, input=article, text=True, check=False
        )

    assert done.stdout.splitlines()[-1:] == ["[]"], done.stdout + done.stderr
