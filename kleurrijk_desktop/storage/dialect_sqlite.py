"""Everything that is so only in SQLite: files, settings of a connection, locks, triggers."""

import os
import sqlite3
import sys
from pathlib import Path
from typing import Literal
from urllib.parse import quote

from sqlalchemy import (
    URL,
    ColumnElement,
    Connection,
    Engine,
    Integer,
    NullPool,
    Table,
    create_engine,
    event,
    literal_column,
)
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.pool import ConnectionPoolEntry

from kleurrijk_desktop.domain.constants import SQLITE_APPLICATION_ID
from kleurrijk_desktop.storage.sqlite_faults import fault_of

Mode = Literal["ro", "rw", "rwc"]

LOCK_SECONDS = 0.25  # short, since whoever waits longer than this does so in a worker
SIDE_FILES = ("-journal", "-wal", "-shm")
READS = "kleurrijk_reads"  # execution option: the transaction begins without the write lock

SETTINGS = (
    "foreign_keys=ON",
    "journal_mode=DELETE",  # one file holds everything; a replaced file is noticed on commit
    "synchronous=EXTRA",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
    "fullfsync=ON",
)


def file_uri(path: Path) -> str:
    """Return a file URI in which no character of the path has a meaning of its own."""
    rooted = "/" + path.absolute().as_posix().removeprefix("/")  # on Windows: /C:/folder
    return "file://" + quote(os.fsencode(rooted), safe="/:")


def engine_for(path: Path, mode: Mode, *, references: bool = True) -> Engine:
    """Return an engine whose connections all have the settings above.

    Without `references` rows may refer to none for a while: a table that is made anew would take
    along whatever refers to it.

    Nothing is pooled: a connection that is closed lets go of the file at once. Errors of the
    driver come out as faults, so that none of SQLAlchemy's exceptions leaves this package.
    """
    url = URL.create("sqlite", database=file_uri(path), query={"mode": mode, "uri": "true"})
    engine = create_engine(
        url,
        poolclass=NullPool,
        connect_args={"isolation_level": None, "timeout": LOCK_SECONDS},
        hide_parameters=True,
    )

    def translate(context: ExceptionContext) -> Exception:
        connection = context.connection
        reads = connection is not None and bool(connection.get_execution_options().get(READS))
        return fault_of(context.original_exception, path, only_reading=reads and mode != "ro")

    def prepare(raw: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        assert isinstance(raw, sqlite3.Connection)
        try:
            _apply_settings(raw)
            if not references:
                raw.execute("PRAGMA foreign_keys=OFF")
        except UnicodeDecodeError as error:  # of what SQLite quotes of a damaged schema
            raise fault_of(error, path) from error

    event.listen(engine, "connect", prepare)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", translate, retval=True)
    return engine


def _apply_settings(raw: sqlite3.Connection) -> None:
    for setting in SETTINGS:
        raw.execute(f"PRAGMA {setting}")
    if sys.version_info >= (3, 12):
        raw.setconfig(sqlite3.SQLITE_DBCONFIG_DEFENSIVE, True)  # noqa: FBT003 - its signature


def _begin(connection: Connection) -> None:
    # A write that began without the lock would fail at once beside another, however long it waits.
    reads = connection.get_execution_options().get(READS, False)
    connection.exec_driver_sql(f"PRAGMA query_only={'ON' if reads else 'OFF'}")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def undo_leftover(connection: Connection) -> None:
    """Undo a transaction whose commit found the file busy: SQLite keeps it open, to try again."""
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    if raw.in_transaction:
        raw.rollback()


def written(table: Table) -> ColumnElement[int]:
    """Return the order in which rows were written first.

    To sort by it costs nothing: a limited query ends as soon as it has enough.
    """
    return literal_column(f"{table.name}.rowid", Integer)


def written_beside_an_index(table: Table) -> ColumnElement[int]:
    """Return the same for a query that is to be answered from an index, and be sorted then."""
    return literal_column(f"+{table.name}.rowid", Integer)


def pragma(connection: Connection, name: str) -> int:
    """Return a whole number that SQLite keeps about a file, inside a transaction."""
    value = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
    assert isinstance(value, int)
    return value


def table_names(connection: Connection) -> frozenset[str]:
    """Return the names of all tables that a file has, inside a transaction."""
    return frozenset(
        connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars()
    )


def read_marks(path: Path) -> tuple[int, int]:
    """Return the application id and the schema version of a file, which stays as it is.

    The two never change while a file is open, so a write under way elsewhere does no harm.
    Neither does a commit that was killed while the file grew: its header then promises pages that
    are not there yet, which only the next real opening takes back, and only a writable schema
    lets pass here.

    Raises:
        WorldFault: the file cannot be read, is damaged, or is no SQLite file.
    """
    try:
        raw = sqlite3.connect(f"{file_uri(path)}?mode=ro&immutable=1", uri=True)
        try:
            raw.execute("PRAGMA writable_schema=ON")
            marks = [
                raw.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("application_id", "user_version")
            ]
        finally:
            raw.close()
    except sqlite3.Error as error:
        raise fault_of(error, path) from error
    return marks[0], marks[1]


def write_marks(connection: Connection, schema_version: int) -> None:
    """Mark the file as ours, inside the transaction that made its tables."""
    connection.exec_driver_sql(f"PRAGMA application_id={SQLITE_APPLICATION_ID}")
    connection.exec_driver_sql(f"PRAGMA user_version={schema_version}")


def missing_bytes(connection: Connection, path: Path) -> int:
    """Return how many bytes a file is short of what its header promises, inside a transaction.

    SQLite itself rounds up to whole pages and overlooks a last page that was cut.
    """
    promised = pragma(connection, "page_count") * pragma(connection, "page_size")
    return max(0, promised - path.stat().st_size)
