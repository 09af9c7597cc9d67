"""The database file: made by an explicit step, looked at before use, closed at the end."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from sqlalchemy import Engine

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.atomic_file import publish, temporary_beside
from kleurrijk_desktop.storage.dialect_sqlite import (
    READS,
    SIDE_FILES,
    engine_for,
    pragma,
    undo_leftover,
)
from kleurrijk_desktop.storage.file_faults import file_fault
from kleurrijk_desktop.storage.schema import check_schema, create_schema
from kleurrijk_desktop.storage.schema_versions import check_marks
from kleurrijk_desktop.storage.unit_of_work import SqlUnitOfWork, unit_of_work


class SqliteDatabase:
    """An open database on one connection, which belongs to the thread that opened it.

    One connection for the whole time, since only so it notices what others committed meanwhile,
    and since nothing here ever writes twice at once.
    """

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        self._connection = engine.connect()

    @contextmanager
    def reading(self) -> Iterator[SqlUnitOfWork]:
        """Begin a transaction that only reads and sees one state throughout."""
        with self._transaction(reads=True) as work:
            yield work

    @contextmanager
    def writing(self) -> Iterator[SqlUnitOfWork]:
        """Begin a transaction with the write lock; it commits at the end of the block.

        Raises:
            WorldFault: "file-busy" where another program holds the lock, "disk-full" and so on;
                then nothing of the block is stored.
        """
        with self._transaction(reads=False) as work:
            yield work

    def data_version(self) -> int:
        """Return a number that changes when another connection has committed."""
        with self._transaction(reads=True):
            return pragma(self._connection, "data_version")

    def check(self) -> None:
        """Look whether the file is whole and its tables are those that this program knows.

        Raises:
            WorldFault: "file-damaged" or "file-version-unknown".
        """
        with self._transaction(reads=True):
            check_schema(self._connection, self.path)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._engine.dispose()

    @contextmanager
    def _transaction(self, *, reads: bool) -> Iterator[SqlUnitOfWork]:
        connection = self._connection.execution_options(**{READS: reads})
        try:
            with connection.begin():
                yield unit_of_work(connection)
        finally:
            undo_leftover(connection)


def create_database(path: Path) -> None:
    """Make a new, empty database, whole or not at all.

    Raises:
        WorldFault: "file-exists"; "database-missing" where the leftovers of a database are
            there without it; "folder-missing"; or the folder cannot be written.
    """
    if not path.parent.is_dir():
        raise world_fault("folder-missing", file=str(path))
    if any(path.with_name(path.name + ending).exists() for ending in SIDE_FILES):
        raise world_fault("file-exists" if path.exists() else "database-missing", file=str(path))
    temporary = temporary_beside(path)
    try:
        engine = engine_for(temporary, "rwc")
        with engine.connect() as connection, connection.begin():
            create_schema(connection)
        engine.dispose()
        publish(temporary, path)
    finally:
        with suppress(FileNotFoundError):
            temporary.unlink()


def open_database(path: Path, *, read_only: bool = False) -> SqliteDatabase:
    """Open a database after looking at it; what is not ours is left as it is.

    The check costs the same however large the file is.

    Raises:
        WorldFault: "database-missing", "file-empty", "not-our-file", "file-newer",
            "file-version-unknown", "file-damaged", "no-permission", "file-busy".
    """
    try:
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise world_fault("database-missing", file=str(path)) from error
    except OSError as error:
        raise file_fault(error, path) from error
    if not path.is_file():
        raise world_fault("not-our-file", file=str(path))
    if size == 0:
        raise world_fault("file-empty", file=str(path))
    check_marks(path)
    database = SqliteDatabase(path, engine_for(path, "ro" if read_only else "rw"))
    try:
        database.check()
    except BaseException:
        database.close()
        raise
    return database
