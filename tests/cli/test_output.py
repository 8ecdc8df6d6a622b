import os
import stat
from contextlib import suppress
from pathlib import Path

import pytest

from tweetcite.cli.output import open_output
from tweetcite.errors import UsageError


def test_a_file_gets_its_name_only_when_it_is_whole(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_text("yesterday")

    with open_output(str(target)) as output:
        output.write("today")
        assert target.read_text() == "yesterday"

    assert target.read_text() == "today"
    assert [one.name for one in tmp_path.iterdir()] == ["report.json"]


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "report.json"
    target.write_text("yesterday")

    with suppress(RuntimeError), open_output(str(target)) as output:
        output.write("tod")
        raise RuntimeError

    assert target.read_text() == "yesterday"
    assert [one.name for one in tmp_path.iterdir()] == ["report.json"]


@pytest.mark.parametrize(
    ("before", "expected"), [pytest.param(None, 0o644, id="new"), pytest.param(0o600, 0o600, id="kept")]
)
def test_permissions_are_those_of_any_file_or_of_the_one_replaced(
    tmp_path: Path, before: int | None, expected: int
) -> None:
    target = tmp_path / "report.json"
    if before is not None:
        target.write_text("yesterday")
        target.chmod(before)
    mask = os.umask(0o022)
    try:
        with open_output(str(target)) as output:
            output.write("today")
    finally:
        os.umask(mask)

    assert stat.S_IMODE(target.stat().st_mode) == expected


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("yesterday")
    (tmp_path / "link").symlink_to("real")

    with open_output(str(tmp_path / "link")) as output:
        output.write("today")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "today"


def test_a_device_is_written_not_replaced() -> None:
    with open_output("/dev/null") as output:
        output.write("words")

    assert not Path("/dev/null").is_file()


@pytest.mark.parametrize(
    ("name", "message"),
    [
        pytest.param("gone/report.json", "no such file or directory; name a file in a folder", id="missing folder"),
        pytest.param(".", "is a directory; name a file in a folder", id="a folder"),
        pytest.param("/dev/full", "no space left on device; make room", id="disk full"),
    ],
)
def test_what_cannot_be_written_is_one_line(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(UsageError) as caught, open_output(str(tmp_path / name)) as output:
        output.write("words")

    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
