"""Copying a whole database with SQLite's own means; nothing else may touch an open one."""

import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, func, select

from kleurrijk_desktop.storage.all_tables import all_tables
from kleurrijk_desktop.storage.atomic_file import sync_file
from kleurrijk_desktop.storage.dialect_sqlite import READS, engine_for, file_uri, undo_leftover
from kleurrijk_desktop.storage.sqlite_faults import fault_of

Counts = dict[str, int]  # rows by table


def copy_database(source: Path, target: Path) -> Counts:
    """Copy a database to a new file, as it is at one moment, and return what it holds.

    Raises:
        WorldFault: the source cannot be read, or the target cannot be written.
    """
    engine = engine_for(source, "rw")
    with engine.connect() as plain:
        connection = plain.execution_options(**{READS: True})
        try:
            with connection.begin():
                found = count_rows(connection)
                _copy(connection, target)
        finally:
            undo_leftover(connection)
    engine.dispose()
    sync_file(target)
    return found


def count_rows(connection: Connection) -> Counts:
    """Return how many rows each table holds, inside a transaction."""
    return {
        name: connection.scalar(select(func.count()).select_from(table)) or 0
        for name, table in all_tables().tables.items()
    }


def faults_of_structure(connection: Connection) -> list[str]:
    """Return what SQLite itself finds wrong, in its own words, inside a transaction."""
    whole = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA integrity_check")]
    loose = [
        f"{row[0]} {row[1]} → {row[2]}"
        for row in connection.exec_driver_sql("PRAGMA foreign_key_check")
    ]
    return [*(each for each in whole if each != "ok"), *loose]


def digest_of(connection: Connection, path: Path) -> bytes:
    """Return what differs as soon as anything that is stored differs.

    Raises:
        WorldFault: it cannot be read.
    """
    digest = sha256()
    try:
        for line in _raw(connection).iterdump():
            digest.update(line.encode("utf-8", "surrogatepass"))
    except sqlite3.Error as error:
        raise fault_of(error, path) from error
    return digest.digest()


def copy_open(connection: Connection, target: Path) -> None:
    """Copy what a connection has open to a new file, even where its own file is gone.

    Raises:
        WorldFault: it cannot be read any more, or the target cannot be written.
    """
    _copy(connection, target)
    sync_file(target)


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _copy(connection: Connection, target: Path) -> None:
    raw = _raw(connection)
    try:
        with closing(sqlite3.connect(f"{file_uri(target)}?mode=rwc", uri=True)) as copy:
            raw.backup(copy)
    except sqlite3.Error as error:
        raise fault_of(error, target) from error
