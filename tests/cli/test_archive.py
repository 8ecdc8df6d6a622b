import io
from pathlib import Path
from typing import Any

import pytest

from tweetcite.cli import archive
from tweetcite.cli.console import Console
from tweetcite.errors import ReadOnlyError
from tweetcite.settings import Settings


def test_an_archive_that_cannot_be_written_is_read_and_a_note_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = archive.open_store

    def refuse(where: Any, *, write: bool = True) -> Any:
        if write:
            raise ReadOnlyError(f"{where} is read-only: make it writable, or use --no-store")
        return real(where, write=write)

    monkeypatch.setattr(archive, "open_store", refuse)
    heard = io.StringIO()

    with archive.open_archive(Settings(db=str(tmp_path / "a.db")), Console(heard)) as (store, writes):
        assert not writes
        assert store.counts() is not None

    assert heard.getvalue().startswith("tweetcite: nothing will be stored: ")
    assert heard.getvalue().count("\n") == 1
