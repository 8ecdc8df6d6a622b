import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from archives import empty_archive
from servers import Server
from tweetcite.store.columns import decode_text, encode_text


def test_the_schema_file_is_up_to_date(root: Path) -> None:
    done = subprocess.run([sys.executable, root / "scripts" / "schema", "--check"], capture_output=True, check=False)

    assert (done.returncode, done.stderr) == (0, b"")


def read_dictionary(root: Path, kind: str) -> dict[str, list[str]]:
    """Return the columns that the data dictionary lists for each table of one kind of database."""
    text = (root / "db" / "README.md").read_text("utf-8")
    told = {
        section.split("\n", 1)[0]: re.findall(r"^\| (\w+) \| (.*) \|$", section, re.MULTILINE)[1:]
        for section in text.split("\n## ")[2:]
    }
    other = {"sqlite": "PostgreSQL:", "postgresql": "SQLite:"}[kind]
    return {name: [c for c, means in columns if not means.startswith(other)] for name, columns in told.items()}


def test_the_data_dictionary_lists_every_table_and_column(root: Path, tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(empty_archive())
    with closing(sqlite3.connect(tmp_path / "a.db")) as connection:
        names = connection.execute(
            "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%' "
            "AND name NOT LIKE 'word_index_%'"
        )
        found = {name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] for (name,) in names}

    assert read_dictionary(root, "sqlite") == found


def test_the_data_dictionary_lists_every_table_and_column_of_postgresql(root: Path, server: Server) -> None:
    found: dict[str, list[str]] = {}
    with server.connect(server.make_database()) as connection:
        query = "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        for table, column in connection.execute(f"{query} ORDER BY table_name, ordinal_position".encode()):
            found.setdefault(table, []).append(column)

    assert read_dictionary(root, "postgresql") == found


def test_texts_are_compared_by_code_point_whatever_the_language_of_the_server(server: Server) -> None:
    with server.connect(server.make_database()) as connection:
        query = (
            "SELECT table_name, column_name FROM information_schema.columns JOIN pg_tables ON tablename = table_name "
            "WHERE table_schema = 'public' AND data_type IN ('text', 'character varying') "
            "AND collation_name IS DISTINCT FROM 'C'"
        )
        assert connection.execute(query.encode()).fetchall() == [("alembic_version", "version_num")]


def test_datasette_is_told_only_of_tables_that_exist(root: Path) -> None:
    tables = set(re.findall(r"^      (\w+):$", (root / "db" / "metadata.yaml").read_text("utf-8"), re.MULTILINE))
    schema = (root / "db" / "schema.sqlite.sql").read_text("utf-8")

    assert tables <= set(re.findall(r"^CREATE (?:VIRTUAL )?(?:TABLE|VIEW) (\w+)", schema, re.MULTILINE)) != set()


@given(st.text(st.characters() | st.sampled_from("\x00\ud800\udfff\U0010ffff0a")))
def test_every_text_has_an_encoding_and_comes_back(text: str) -> None:
    encoded = encode_text(text)

    assert decode_text(encoded) == text
    assert "\x00" not in encoded
    encoded.encode("utf-8")


@given(st.text(st.characters(codec="utf-8", exclude_characters="\x00\U0010ffff")))
def test_ordinary_texts_are_stored_as_they_are(text: str) -> None:
    assert encode_text(text) == text
