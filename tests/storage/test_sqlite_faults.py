"""What the world does to a database while it is open."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import InputFault, WorldFault
from kleurrijk_desktop.storage.database import SqliteDatabase, open_database
from kleurrijk_desktop.storage.sqlite_faults import DatabaseMisuse, fault_of
from tests.storage.filled import ORGANISATION, fill
from tests.storage.problems import expect_world

HOLD_THE_LOCK = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], isolation_level=None)
raw.execute(sys.argv[2])
raw.execute("SELECT count(*) FROM organisation").fetchone()
print("held", flush=True)
sys.stdin.readline()
"""


def rename(database: SqliteDatabase, name: str) -> None:
    with database.writing() as work:
        stored = work.organisations.get("org-1")
        work.organisations.update(replace(stored, name=name))


def name_in(database: SqliteDatabase) -> str:
    with database.reading() as work:
        return work.organisations.get("org-1").name


@pytest.fixture
def held(
    request: pytest.FixtureRequest, path: Path, database: SqliteDatabase
) -> Iterator[subprocess.Popen[str]]:
    """Let another process hold a lock, until it is told to let go."""
    fill(database)
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD_THE_LOCK, str(path), request.param],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    yield process
    process.kill()
    process.communicate()


@pytest.mark.parametrize("held", ["BEGIN IMMEDIATE", "BEGIN"], indirect=True)
def test_a_lock_of_another_program_is_said_and_passes(
    held: subprocess.Popen[str], database: SqliteDatabase
) -> None:
    with expect_world("file-busy"):
        rename(database, "De Eik")
    held.communicate("go\n", timeout=30)
    assert name_in(database) == ORGANISATION.name
    rename(database, "De Eik")
    assert name_in(database) == "De Eik"


@pytest.mark.parametrize("held", ["BEGIN EXCLUSIVE"], indirect=True)
def test_opening_beside_an_exclusive_lock_is_said(held: subprocess.Popen[str], path: Path) -> None:
    with expect_world("file-busy"):
        open_database(path)
    held.communicate("go\n", timeout=30)
    open_database(path).close()


def test_a_full_disk_leaves_the_old_state(database: SqliteDatabase) -> None:
    fill(database)
    raw = database._connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    pages = raw.execute("PRAGMA page_count").fetchone()[0]
    raw.execute(f"PRAGMA max_page_count={pages}")
    with expect_world("disk-full"):
        rename(database, "x" * 100_000)
    assert name_in(database) == ORGANISATION.name
    raw.execute(f"PRAGMA max_page_count={pages + 100}")
    rename(database, "x" * 100_000)
    assert name_in(database) == "x" * 100_000


@pytest.mark.skipif(os.name != "posix", reason="Windows does not remove an open file")
def test_a_removed_file_is_noticed_at_the_commit(database: SqliteDatabase, path: Path) -> None:
    fill(database)
    path.unlink()
    with expect_world("file-moved"):
        rename(database, "De Eik")
    assert not path.exists()


@pytest.mark.skipif(os.name != "posix", reason="Windows does not replace an open file")
def test_a_replaced_file_is_noticed_and_left_alone(database: SqliteDatabase, path: Path) -> None:
    fill(database)
    older = path.with_name("older.db")
    older.write_bytes(path.read_bytes())
    before = older.read_bytes()
    older.replace(path)
    with expect_world("file-moved"):
        rename(database, "De Eik")
    assert path.read_bytes() == before


LIMITED = """
import resource, signal, sys
from pathlib import Path
from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.database import open_database
from tests.storage.test_sqlite_faults import rename
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
database = open_database(Path(sys.argv[1]))
size = Path(sys.argv[1]).stat().st_size
resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
try:
    rename(database, "x" * 300_000)
except WorldFault as fault:
    print(fault)
"""


@pytest.mark.skipif(os.name != "posix", reason="needs RLIMIT_FSIZE")
def test_a_limit_on_the_size_of_files_counts_as_full(database: SqliteDatabase, path: Path) -> None:
    fill(database)
    run = subprocess.run(
        [sys.executable, "-c", LIMITED, str(path)],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)},
    )
    assert run.stdout == "disk-full\n", run.stderr
    assert name_in(database) == ORGANISATION.name


def test_text_that_is_no_text_is_damage(database: SqliteDatabase) -> None:
    fill(database)
    raw = database._connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    raw.execute("PRAGMA query_only=OFF")
    raw.execute("UPDATE organisation SET name = CAST(x'ff' AS TEXT)")
    with expect_world("file-damaged"):
        name_in(database)


NAMES = {
    "SQLITE_FULL": "disk-full",
    "SQLITE_IOERR_WRITE": "disk-full",
    "SQLITE_IOERR_FSYNC": "disk-error",
    "SQLITE_IOERR": "disk-error",
    "SQLITE_BUSY": "file-busy",
    "SQLITE_BUSY_SNAPSHOT": "file-busy",
    "SQLITE_READONLY_DBMOVED": "file-moved",
    "SQLITE_READONLY": "no-permission",
    "SQLITE_READONLY_DIRECTORY": "no-permission",
    "SQLITE_READONLY_ROLLBACK": "file-not-closed",
    "SQLITE_CANTOPEN": "no-permission",
    "SQLITE_CORRUPT": "file-damaged",
    "SQLITE_CORRUPT_INDEX": "file-damaged",
    "SQLITE_NOTADB": "not-our-file",
}


@pytest.mark.parametrize("name", NAMES)
def test_every_name_has_its_code(name: str) -> None:
    error = sqlite3.OperationalError("some text")
    error.sqlite_errorname = name
    found = fault_of(error, Path("x.db"))
    assert isinstance(found, WorldFault)
    assert [problem.code for problem in found.problems] == [NAMES[name]]
    assert found.problems[0].parameters == {"file": "x.db"}


def test_what_has_no_code_is_our_own_fault() -> None:
    error = sqlite3.IntegrityError("UNIQUE constraint failed: unit.id")
    error.sqlite_errorname = "SQLITE_CONSTRAINT_PRIMARYKEY"
    assert isinstance(fault_of(error, Path("x.db")), DatabaseMisuse)
    assert isinstance(fault_of(TypeError("x"), Path("x.db")), DatabaseMisuse)


def test_a_finished_assessment_is_the_users_fault() -> None:
    error = sqlite3.IntegrityError("assessment-finished")
    error.sqlite_errorname = "SQLITE_CONSTRAINT_TRIGGER"
    assert isinstance(fault_of(error, Path("x.db")), InputFault)


def test_no_name_of_a_person_reaches_the_message(database: SqliteDatabase) -> None:
    fill(database)
    with pytest.raises(DatabaseMisuse) as raised, database.writing() as work:
        work.organisations.add(replace(ORGANISATION, name="Jan Geheim"))
    shown: BaseException | None = raised.value
    while shown is not None:
        assert "Geheim" not in str(shown)
        shown = shown.__cause__ or shown.__context__
