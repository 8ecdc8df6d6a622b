import subprocess
from collections.abc import Callable
from pathlib import Path

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def test_a_backup_is_restored_over_what_was_lost(call: Run, articles: Path) -> None:
    call("import", "posts.jsonl", "--db", "a.db")
    call("verify", "false.txt", "--db", "a.db")
    whole = call("export", "--db", "a.db").stdout
    made = call("backup", "b.db", "--db", "a.db")
    for name in ("a.db", "a.db-wal", "a.db-shm"):
        (articles / name).unlink(missing_ok=True)
    call("import", "posts.jsonl", "--db", "a.db")

    refused = call("backup", "a.db", "--db", "b.db")
    restored = call("backup", "a.db", "--db", "b.db", "--replace")

    assert (made.returncode, refused.returncode, restored.returncode) == (0, 2, 0)
    assert b"6 sealed rows checked, last hash " in made.stderr
    assert refused.stderr.endswith(b"a.db is there already: name another file, or say --replace\n")
    assert call("export", "--db", "a.db").stdout == whole
    assert call("audit", "--db", "a.db").returncode == 0
