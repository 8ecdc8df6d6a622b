import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import tweetcite


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package as it is installed by users."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=root, check=True, capture_output=True)
    [built] = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_and_nothing_else(wheel: Path, root: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    package = {name for name in names if not name.startswith(f"tweetcite-{tweetcite.__version__}.dist-info/")}
    source = root / "src"

    assert package == {
        str(path.relative_to(source))
        for path in source.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and "egg-info" not in str(path)
    }
    assert "tweetcite/py.typed" in names
    assert any(name.startswith("tweetcite/store/migrations/") for name in names)
    assert f"tweetcite-{tweetcite.__version__}.dist-info/licenses/LICENSE" in names


def test_the_wheel_installs_the_command(wheel: Path) -> None:
    entry_points = f"tweetcite-{tweetcite.__version__}.dist-info/entry_points.txt"

    assert "tweetcite = tweetcite.cli:main" in zipfile.ZipFile(wheel).read(entry_points).decode()


def test_the_wheel_works_away_from_the_sources(wheel: Path, root: Path, tmp_path: Path) -> None:
    """Migrations, languages and platforms are found in the installed package."""
    zipfile.ZipFile(wheel).extractall(tmp_path / "site")
    article = root / "fixtures" / "articles" / "harbour-master" / "article.txt"
    script = (
        f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r})\n"
        "import tweetcite.cli; assert 'site' in tweetcite.__file__\n"
        f"tweetcite.cli.main(['verify', {str(article)!r}, '--db', 'a.db'])"
    )

    done = subprocess.run([sys.executable, "-c", script], cwd=tmp_path, capture_output=True, check=False)

    assert done.returncode == 1, done.stderr
    assert b"altered" in done.stdout
