"""What bringing a database up to date needs of SQLite: to have it alone, and to compare rows."""

import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection

from kleurrijk_desktop.storage.dialect_sqlite import engine_for, table_names
from kleurrijk_desktop.storage.schema_check import revisions
from kleurrijk_desktop.storage.sqlite_faults import fault_of


@contextmanager
def held(path: Path) -> Iterator[Connection]:
    """Open a database that nobody else reads or writes until the end of the block.

    A write that was broken off is taken back first, so that no journal is left beside the file.

    Raises:
        WorldFault: "file-busy" where somebody reads or writes now; or it cannot be written.
    """
    engine = engine_for(path, "rw")
    try:
        with engine.connect() as connection:
            with connection.begin():
                pass  # while the journal is still deleted after use
            raw = connection.connection.driver_connection
            assert isinstance(raw, sqlite3.Connection)
            try:
                # The lock outlives the transaction: out of one nothing could be copied.
                raw.execute("PRAGMA locking_mode=EXCLUSIVE")
                raw.execute("BEGIN EXCLUSIVE")
                raw.execute("COMMIT")
            except sqlite3.Error as error:
                raise fault_of(error, path) from error
            yield connection
    finally:
        engine.dispose()


@dataclass(frozen=True, slots=True)
class Rows:
    """All that one table holds.

    Attributes:
        columns: their names, in their order.
        key: those of the primary key.
        count: how many rows there are.
        digest: differs as soon as any value differs.
    """

    columns: tuple[str, ...]
    key: tuple[str, ...]
    count: int
    digest: bytes


def rows_by_table(connection: Connection) -> Mapping[str, Rows]:
    """Return what each table of ours holds, inside a transaction."""
    names = sorted(table_names(connection) - {revisions.name})
    return {name: _rows(connection, name, *_columns(connection, name)) for name in names}


def lost_rows(connection: Connection, before: Mapping[str, Rows]) -> list[str]:
    """Return the tables in which a row or a value of before is not there any more."""
    there = table_names(connection)
    return [
        name
        for name, rows in before.items()
        if name not in there
        or not set(rows.columns) <= set(_columns(connection, name)[0])
        or _rows(connection, name, rows.columns, rows.key) != rows
    ]


def _columns(connection: Connection, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = connection.exec_driver_sql(f"PRAGMA table_info({name})").mappings().all()
    in_key = sorted((row["pk"], row["name"]) for row in found if row["pk"])
    return tuple(row["name"] for row in found), tuple(column for _, column in in_key)


def _rows(
    connection: Connection, name: str, columns: tuple[str, ...], key: tuple[str, ...]
) -> Rows:
    wanted, order = ", ".join(columns), ", ".join(key)
    query = f"SELECT {wanted} FROM {name} ORDER BY {order}"  # noqa: S608 - our own names
    count, digest = 0, sha256()
    for row in connection.exec_driver_sql(query):
        count += 1
        for value in row:
            data = value if isinstance(value, bytes) else repr(value).encode()
            digest.update(b"%d:%d:" % (isinstance(value, bytes), len(data)))
            digest.update(data)
    return Rows(columns, key, count, digest.digest())
