"""Copying a whole database with SQLite's own means; nothing else may touch an open one."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from hashlib import sha256
from pathlib import Path

from sqlalchemy import Connection, func, select, table

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.atomic_file import sync_file, temporary_beside
from kleurrijk_desktop.storage.dialect_sqlite import (
    READS,
    SIDE_FILES,
    engine_for,
    file_uri,
    missing_bytes,
    pragma,
    table_names,
)
from kleurrijk_desktop.storage.file_faults import named
from kleurrijk_desktop.storage.schema_check import revisions
from kleurrijk_desktop.storage.sqlite_faults import fault_of

Counts = dict[str, int]  # rows by table
Rest = Callable[[float], None]  # waits so many seconds

PAGES_AT_ONCE = 64  # while these are copied, nobody else can commit
SHORT_REST = 0.001  # seconds between them, in which whoever waits to write comes in
# After somebody has written, SQLite begins again; longer rests until whoever writes pauses.
LONG_RESTS = (0.25, 0.5, 1.0, *[2.0] * 9)  # seconds


def copy_database(source: Path, target: Path, rest: Rest = time.sleep) -> Counts | None:
    """Copy a database to a new file, as it is at one moment, while others go on writing to it.

    Returns:
        What it holds; None where somebody wrote meanwhile, so that only the copy can tell.

    Raises:
        WorldFault: the source cannot be read, or the target cannot be written; "backup-disturbed"
            where somebody writes again and again.
    """
    engine = engine_for(source, "rw")
    try:
        with engine.connect() as plain:
            connection = plain.execution_options(**{READS: True})
            before = _state_of(connection, source)
            _copy(connection, target, GivesWay(source, rest))
            undisturbed = _state_of(connection, source) == before
    finally:
        engine.dispose()
    sync_file(target)
    return before[1] if undisturbed else None


class GivesWay:
    """Lets others write while a database is copied in parts."""

    def __init__(self, source: Path, rest: Rest) -> None:
        """Name the source in faults; `rest` waits."""
        self._source = source
        self._rest = rest
        self._left: int | None = None  # pages, after the last part
        self._disturbed = 0

    def __call__(self, status: int, remaining: int, _total: int) -> None:
        """Rest after a part; raises "backup-disturbed" where it had to begin again too often."""
        if status == sqlite3.SQLITE_DONE:
            return
        began_again = self._left is not None and remaining >= self._left
        self._left = remaining
        if status == sqlite3.SQLITE_OK and not began_again:
            self._rest(SHORT_REST)
            return
        if self._disturbed == len(LONG_RESTS):
            raise world_fault("backup-disturbed", file=str(self._source))
        self._rest(LONG_RESTS[self._disturbed])
        self._disturbed += 1


def count_rows(connection: Connection) -> Counts:
    """Return how many rows each table of ours holds, whatever its version, in a transaction."""
    names = sorted(table_names(connection) - {revisions.name})
    return {
        name: connection.scalar(select(func.count()).select_from(table(name))) or 0
        for name in names
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


@contextmanager
def temporary_copy(path: Path) -> Iterator[Path]:
    """Give an unused name beside a path; what lies there at the end of the block goes.

    Faults of it name the path in its place.
    """
    temporary = temporary_beside(path)
    try:
        with named(temporary, path):
            yield temporary
    finally:
        remove_with_side_files(temporary)


def remove_with_side_files(path: Path) -> None:
    """Delete a file of ours that is not needed any more, if it is there."""
    for ending in ("", *SIDE_FILES):
        with suppress(OSError):
            path.with_name(path.name + ending).unlink(missing_ok=True)


def _state_of(connection: Connection, path: Path) -> tuple[int, Counts]:
    """Return a number that changes when another connection has committed, and what is there."""
    with connection.begin():
        if missing_bytes(connection, path):  # a copy would have zeros there, and be called whole
            raise world_fault("file-damaged", file=str(path))
        return pragma(connection, "data_version"), count_rows(connection)


def _raw(connection: Connection) -> sqlite3.Connection:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    return raw


def _copy(connection: Connection, target: Path, gives_way: GivesWay | None = None) -> None:
    """Copy all pages, in one go or, where the source is not to be held, in parts."""
    raw = _raw(connection)
    pages = -1 if gives_way is None else PAGES_AT_ONCE
    try:
        with closing(sqlite3.connect(f"{file_uri(target)}?mode=rwc", uri=True)) as copy:
            # The file is synced once it is closed: until a sync here ends, the source is held.
            copy.execute("PRAGMA synchronous=OFF")
            raw.backup(copy, pages=pages, progress=gives_way)
    except sqlite3.Error as error:
        raise fault_of(error, target) from error
