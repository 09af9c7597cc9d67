"""The database file: made by an explicit step, looked at before use, closed at the end."""

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from sqlalchemy import Connection, Engine

from kleurrijk_desktop.domain.problems import Place, WorldFault, fault, world_fault
from kleurrijk_desktop.storage.atomic_file import publish, temporary_beside
from kleurrijk_desktop.storage.dialect_sqlite import (
    READS,
    SIDE_FILES,
    engine_for,
    pragma,
    undo_leftover,
)
from kleurrijk_desktop.storage.file_faults import file_fault
from kleurrijk_desktop.storage.schema_check import check_schema
from kleurrijk_desktop.storage.schema_versions import check_marks
from kleurrijk_desktop.storage.unit_of_work import SqlUnitOfWork

# After these a connection is not to be trusted with another writing: it may hold on to a file that
# is elsewhere by now, or to a file that could only be read when it was opened.
_IN_DOUBT = {"disk-error", "file-moved", "no-permission"}


class SqliteDatabase:
    """An open database on one connection, which belongs to the thread that opened it.

    One connection as long as all goes well, since only so it notices what others committed
    meanwhile, and since nothing here ever writes twice at once. After a fault of the disk, or where
    the file was moved or may not be written, it is opened anew before the next writing.
    """

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Open a file; see `open_database`."""
        self.path = path
        self._read_only = read_only
        self._engine, self._connection = _looked_over(path, read_only=read_only)
        self._version = 0  # as it was told last
        self._counted = 0  # of it, on connections before this one
        self._doubted: set[bool] = set()  # what has failed: reading (True), writing (False)

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
            self._version = self._counted + pragma(self._connection, "data_version")
        return self._version

    @contextmanager
    def copied(self, target: Path) -> Iterator["SqliteDatabase"]:
        """Give all that is open as another file, which gets its name at the end of the block.

        What was open is there even where the file itself was deleted or replaced meanwhile.

        Raises:
            InputFault: "place-of-database".
            WorldFault: what is open cannot be read any more, or the target cannot be written.
        """
        from kleurrijk_desktop.storage.copied_elsewhere import copied_to  # hardly ever needed

        if target.absolute() == self.path.absolute() or _are_one(target, self.path):
            raise fault("place-of-database", Place(str(target)))
        with copied_to(self._connection, target) as copy, closing(open_database(copy)) as opened:
            yield opened

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._engine.dispose()

    @contextmanager
    def _transaction(self, *, reads: bool) -> Iterator[SqlUnitOfWork]:
        if True in self._doubted or (self._doubted and not reads):
            self._open_anew()
        connection = self._connection.execution_options(**{READS: reads})
        try:
            with connection.begin():
                yield SqlUnitOfWork(connection)
        except WorldFault as error:
            if any(problem.code in _IN_DOUBT for problem in error.problems):
                self._doubted.add(reads)
            raise
        finally:
            undo_leftover(connection)

    def _open_anew(self) -> None:
        """Take the file that is there now, if it holds what is open.

        Raises:
            WorldFault: "file-moved" where none is there, "file-replaced" where another one is, or
                why it cannot be opened; what is open stays open then.
        """
        try:
            engine, fresh = _looked_over(self.path, read_only=self._read_only)
        except WorldFault as error:
            if any(problem.code == "database-missing" for problem in error.problems):
                raise world_fault("file-moved", file=str(self.path)) from error
            raise
        try:
            version = self._version_on(fresh)
        except BaseException:
            fresh.close()
            raise
        self.close()
        self._engine, self._connection = engine, fresh
        self._counted = version - _data_version(fresh)
        self._doubted.clear()

    def _version_on(self, fresh: Connection) -> int:
        """Return the version that another connection to the same contents goes on with.

        What cannot be read any more, as after a stick was pulled out, gives way to what is there.
        """
        from kleurrijk_desktop.storage.dialect_sqlite_copies import digest_of

        try:
            known = digest_of(self._connection, self.path)
            version = self._counted + _data_version(self._connection)
        except WorldFault as error:
            if any(problem.code != "disk-error" for problem in error.problems):
                raise
            return self._version + 1
        if known != digest_of(fresh, self.path):
            raise world_fault("file-replaced", file=str(self.path))
        return version


def _are_one(path: Path, other: Path) -> bool:
    return path.exists() and other.exists() and path.samefile(other)


def _data_version(connection: Connection) -> int:
    reading = connection.execution_options(**{READS: True})
    with reading.begin():
        return pragma(reading, "data_version")


def create_database(path: Path) -> None:
    """Make a new, empty database, whole or not at all.

    Raises:
        WorldFault: "file-exists"; "database-missing" where the leftovers of a database are
            there without it; "folder-missing"; or the folder cannot be written.
    """
    from kleurrijk_desktop.storage.schema import create_schema  # which loads every table

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
    return SqliteDatabase(path, read_only=read_only)


def _looked_over(path: Path, *, read_only: bool) -> tuple[Engine, Connection]:
    """Open a file of ours that is whole and whose tables are those that this program knows."""
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
    engine = engine_for(path, "ro" if read_only else "rw")
    connection = engine.connect()
    try:
        looking = connection.execution_options(**{READS: True})
        with looking.begin():
            check_schema(looking, path)
    except BaseException:
        connection.close()
        engine.dispose()
        raise
    return engine, connection
