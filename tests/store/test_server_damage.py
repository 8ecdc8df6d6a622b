"""One bit flipped in what a PostgreSQL server stores: the audit names it.

The long form (`scripts/stress`) flips 1,000 bits in values and 250 in the server's files, for each of which a database
is copied: FLIPS says how many.
"""

import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from psycopg.sql import SQL, Identifier

from damages import FLIPS, Cell, fill_densely, flip, is_found, is_sealed
from servers import Server
from tweetcite.errors import StoreError
from tweetcite.store import open_store

Connection = psycopg.Connection[tuple[Any, ...]]
OURS = "relnamespace = 'public'::regnamespace"


@pytest.fixture(scope="module")
def archive(server: Server) -> Iterator[str]:
    """The name of a database with an archive that has something in every column."""
    name = server.make_database()
    fill_densely(server.address(name))
    yield name
    server.drop_database(name)


def unlock(connection: Connection) -> None:
    """Take the guards off, as only the owner of a database can."""
    connection.execute("SET session_replication_role = replica")
    query = f"SELECT c.conrelid::regclass::text, c.conname FROM pg_constraint c WHERE contype = 'c' AND con{OURS[3:]}"
    for table, name in connection.execute(query.encode()).fetchall():
        connection.execute(SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(Identifier(table), Identifier(name)))


def list_cells(connection: Connection) -> Iterator[Cell]:
    query = (
        "SELECT c.relname, a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
        f"WHERE {OURS} AND relkind = 'r' AND attnum > 0 AND NOT attisdropped ORDER BY 1, 2"
    )
    for table, column in connection.execute(query.encode()).fetchall():
        if is_sealed(table, column):
            cells = SQL("SELECT ctid::text, {} FROM {}").format(Identifier(column), Identifier(table))
            for row, value in connection.execute(cells).fetchall():
                if value not in (None, "", b""):
                    yield Cell(table, column, row, value)


def write(connection: Connection, cell: Cell, value: Any) -> Cell:
    """Write another value in the place of a cell; return the cell as it stands now."""
    change = SQL("UPDATE {} SET {} = %s WHERE ctid = %s::tid RETURNING ctid::text")
    change = change.format(Identifier(cell.table), Identifier(cell.column))
    [(row,)] = connection.execute(change, (value, cell.row)).fetchall()
    return cell._replace(row=row, value=value)


def change_kind(value: bytes | int, old: Any) -> Any:
    """Return a flipped value of the kind that the column takes. Raises ValueError where it takes none such."""
    return value.decode() if isinstance(old, str) else bool(value & 1) if isinstance(old, bool) else value


def test_every_flipped_bit_of_a_value_is_found(server: Server, archive: str) -> None:
    """A bit whose flipping leaves no text is of the next test: the server takes texts alone."""
    chance = random.Random(3)
    missed, done = [], 0
    name = server.make_database(archive)
    with server.connect(name) as connection:
        unlock(connection)
        cells = list(list_cells(connection))
        while done < FLIPS:
            at = chance.randrange(len(cells))
            cell = cells[at]
            try:
                changed = write(connection, cell, change_kind(flip(cell.value, chance), cell.value))
            except (ValueError, psycopg.DataError, psycopg.IntegrityError):
                continue
            done += changed.value != cell.value
            if changed.value != cell.value and not is_found(server.address(name)):
                missed.append((cell, changed.value))
            moved = write(connection, changed, cell.value).row
            cells = [c._replace(row=moved) if c[::2] == cell[::2] else c for c in cells]
    server.drop_database(name)

    assert missed == []


def list_stored(server: Server, archive: str) -> list[tuple[str, bytes]]:
    """Return the values of the archive as they stand in the server's files, each with the name of its file."""
    with server.connect(archive) as connection:
        # Otherwise the files hold rows that were replaced as well.
        connection.execute("VACUUM FULL")
        query = f"SELECT relname, relfilenode::text FROM pg_class WHERE {OURS} AND relkind = 'r'"
        files = dict(connection.execute(query.encode()).fetchall())
        values = [(files[c.table], c.value) for c in list_cells(connection) if not isinstance(c.value, int)]
    return [(file, v.encode("utf-8", "surrogatepass") if isinstance(v, str) else v) for file, v in values]


def damage(server: Server, name: str, file: str, value: bytes, chance: random.Random) -> bool:
    """Flip a bit of a value in a file of a database that nobody has opened yet; tell whether it was there."""
    path = find_folder(server, name) / file
    data = bytearray(path.read_bytes())
    at = data.find(value)
    if at < 0 or len(value) < 16:
        return False
    data[at + chance.randrange(len(value))] ^= 1 << chance.randrange(8)
    path.write_bytes(data)
    return True


def find_folder(server: Server, name: str) -> Path:
    with server.connect("postgres") as connection:
        [(oid,)] = connection.execute("SELECT oid FROM pg_database WHERE datname = %s", (name,)).fetchall()
    return server.folder / "data" / "base" / str(oid)


def test_every_flipped_bit_of_the_servers_files_is_found(server: Server, archive: str) -> None:
    """As on a server without checksums of its own: nothing but the archive's digests tells."""
    chance = random.Random(5)
    missed, done = [], 0
    stored = list_stored(server, archive)
    while done < FLIPS // 4:
        file, value = chance.choice(stored)
        name = server.make_database(archive)
        server.run(f"ALTER DATABASE {name} SET ignore_checksum_failure = on")
        if damage(server, name, file, value, chance):
            done += 1
            if not is_found(server.address(name)):
                missed.append((file, value))
        server.drop_database(name)

    assert missed == []


def test_a_page_that_the_server_refuses_is_a_fault(server: Server, archive: str) -> None:
    file, value = next((f, v) for f, v in list_stored(server, archive) if v.endswith(b"storms. Berth 0."))
    name = server.make_database(archive)
    assert damage(server, name, file, value, random.Random(1))

    with open_store(server.address(name), write=False) as store:
        [fault] = store.verify_chain().faults
        with pytest.raises(StoreError, match=r"is damaged \(invalid page in block 0 .*: restore it from a backup"):
            store.find_posts("lighthouse")
    assert fault.startswith("the database cannot be read further: invalid page in block 0")
    server.drop_database(name)
