"""Imports take little memory, whatever the size of the file: few records of some forms here, many of all in stress."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import writers

RECORDS = int(os.environ.get("RECORDS", "3000"))
MOST_BYTES = 300_000_000
NAMES = list(writers.FORMS) if "RECORDS" in os.environ else ["x export", "bluesky repository", "warc"]
MEASURED = """
import re, sys
from pathlib import Path
from tweetcite.cli import run
code = run(sys.argv[1:])
print(code, int(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1]) * 1024)
"""


@pytest.mark.parametrize("name", NAMES)
def test_an_import_stays_within_its_memory(name: str, tmp_path: Path) -> None:
    form = writers.FORMS[name]
    file = tmp_path / "file"
    with file.open("wb") as stream:
        for part in form.write(writers.make_told(form, RECORDS)):
            stream.write(part)
    command = [sys.executable, "-c", MEASURED, "import", str(file), "--db", str(tmp_path / "a.db")]

    done = subprocess.run(command, capture_output=True, check=True)

    assert f"{RECORDS:,} posts imported: {RECORDS:,} new" in done.stderr.decode()
    code, size = (int(word) for word in done.stdout.split())
    print(f"{name}: {RECORDS:,} records, {file.stat().st_size / 1e6:.0f} MB, {size / 1e6:.0f} MB of memory")
    assert code == 0
    assert size <= MOST_BYTES
