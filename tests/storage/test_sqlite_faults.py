"""What the world does to a database while it is open."""

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import InputFault, WorldFault
from kleurrijk_desktop.storage.database import SqliteDatabase, open_database
from kleurrijk_desktop.storage.sqlite_faults import DatabaseMisuse, fault_of
from tests.storage.filled import ORGANISATION, fill
from tests.storage.problems import expect_input, expect_world

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
def test_a_removed_file_is_noticed_and_work_goes_on_when_it_is_back(
    database: SqliteDatabase, path: Path
) -> None:
    fill(database)
    away = path.with_name("away.db")
    path.rename(away)
    for _ in range(2):
        with expect_world("file-moved"):
            rename(database, "De Eik")
    assert not path.exists()
    assert name_in(database) == ORGANISATION.name
    away.rename(path)
    rename(database, "De Eik")
    assert name_in(database) == "De Eik"


@pytest.mark.skipif(os.name != "posix", reason="Windows does not replace an open file")
def test_a_replaced_file_is_noticed_and_left_alone(database: SqliteDatabase, path: Path) -> None:
    fill(database)
    older, kept = path.with_name("older.db"), path.with_name("kept.db")
    shutil.copyfile(path, older)
    rename(database, "De Beuk")
    version = database.data_version()
    shutil.copyfile(path, kept)
    before = older.read_bytes()
    older.replace(path)
    for code in ("file-moved", "file-replaced", "file-replaced"):
        with expect_world(code):
            rename(database, "De Eik")
    assert path.read_bytes() == before
    kept.replace(path)  # another file, but it holds what was open
    rename(database, "De Eik")
    assert name_in(open_database(path)) == "De Eik"
    assert database.data_version() == version, "nothing came from outside"


@pytest.mark.skipif(os.name != "posix", reason="Windows does not remove an open file")
def test_all_that_is_open_can_be_saved_elsewhere(
    database: SqliteDatabase, path: Path, tmp_path: Path
) -> None:
    fill(database)
    path.unlink()
    target = tmp_path / "copy.db"
    with pytest.raises(InterruptedError), database.copied(target):
        raise InterruptedError
    assert not list(tmp_path.glob("*")), "half a copy was left behind"
    with database.copied(target) as copy:
        rename(copy, "De Eik")
        assert not target.exists()
    assert name_in(open_database(target)) == "De Eik"
    assert name_in(database) == ORGANISATION.name
    with expect_input("place-of-database"), database.copied(path):
        pass
    with expect_world("folder-missing"), database.copied(tmp_path / "none" / "copy.db"):
        pass


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="needs the open files of Linux")
def test_a_stick_that_was_pulled_out_and_put_in_again(database: SqliteDatabase, path: Path) -> None:
    """What was open answers no more, as after a pull; what lies there now is gone on with."""
    fill(database)
    version = database.data_version()
    (opened,) = (each for each in Path("/proc/self/fd").iterdir() if each.resolve() == path)
    deaf, dead = os.pipe()
    os.dup2(dead, int(opened.name))
    with expect_world("disk-error"):
        name_in(database)
    with database.reading() as work:
        assert work.organisations.get("org-1").name == ORGANISATION.name
    rename(database, "De Eik")
    assert name_in(database) == "De Eik"
    assert database.data_version() != version, "nobody knows what is there now"
    os.close(deaf)
    os.close(dead)


def test_after_a_refusal_the_file_is_opened_anew(path: Path) -> None:
    """A file that may only be read is opened all the same, and stays so on that connection."""
    with closing(open_database(path)) as writable:
        fill(writable)
    with closing(open_database(path)) as database:
        raw = database._connection.connection.driver_connection
        assert isinstance(raw, sqlite3.Connection)
        refuse_to_write(raw)
        with expect_world("no-permission"):
            rename(database, "De Eik")
        assert name_in(database) == ORGANISATION.name
        rename(database, "De Eik")
        assert name_in(database) == "De Eik"


def refuse_to_write(raw: sqlite3.Connection) -> None:
    def refused(action: int, *_about: object) -> int:
        return sqlite3.SQLITE_DENY if action == sqlite3.SQLITE_UPDATE else sqlite3.SQLITE_OK

    raw.set_authorizer(refused)


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
