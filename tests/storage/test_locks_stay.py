"""Nothing in the program opens the database behind SQLite's back, which would drop its locks."""

import ast
import os
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import kleurrijk_desktop.storage
from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.storage.database import SqliteDatabase, open_database
from kleurrijk_desktop.storage.folders import folders_for
from tests.storage.filled import ORGANISATION, fill

# None of these ever opens a database that is in use: `moving` opens copies.
MAY_OPEN = {"atomic_file.py", "input_files.py", "moving.py", "settings_file.py"}
OPENING = {"open", "fdopen", "read_bytes", "read_text", "write_bytes", "write_text", "copyfile"}

TRY_TO_WRITE = """
import sqlite3, sys
raw = sqlite3.connect(sys.argv[1], timeout=0, isolation_level=None)
try:
    raw.execute("BEGIN IMMEDIATE")
except sqlite3.OperationalError as error:
    print(error.sqlite_errorname)
"""


def someone_else_writes(path: Path) -> str:
    run = subprocess.run(
        [sys.executable, "-c", TRY_TO_WRITE, path],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return run.stdout.strip()


def test_looking_at_the_file_keeps_the_lock(database: SqliteDatabase, path: Path) -> None:
    fill(database)
    with database.writing() as work:
        work.organisations.update(ORGANISATION)
        folders = folders_for(path.parent)
        folders.prepare()
        assert folders.has_database(known=True)
        for read_only in (True, False):
            open_database(path, read_only=read_only).close()
        assert someone_else_writes(path) == "SQLITE_BUSY"
    assert someone_else_writes(path) == ""


@pytest.mark.skipif(os.name != "posix", reason="only POSIX locks are dropped like this")
def test_the_test_above_would_notice(database: SqliteDatabase, path: Path) -> None:
    fill(database)
    with database.writing():
        path.open("rb").close()
        assert someone_else_writes(path) == ""


def test_looking_after_the_data_keeps_the_lock(database: SqliteDatabase, path: Path) -> None:
    fill(database)
    keeping = KeptSafe(folders_for(path.parent), lambda: datetime(2026, 11, 22, tzinfo=UTC))
    with database.reading():
        keeping.make()
        keeping.pack(path.parent / "packed.zip")
    with database.writing() as work:
        work.organisations.update(ORGANISATION)
        keeping.report()
        keeping.save_answers(path.parent / "answers.csv")
        for each in (path, path.parent / "packed.zip", *(copy.path for copy in keeping.copies())):
            assert keeping.look_at(each).problems == ()
        assert someone_else_writes(path) == "SQLITE_BUSY"
    assert someone_else_writes(path) == ""


def test_few_modules_open_files_at_all() -> None:
    folder = Path(kleurrijk_desktop.storage.__file__).parent
    opening = {
        module.name
        for module in folder.glob("*.py")
        for node in ast.walk(ast.parse(module.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and (getattr(node.func, "attr", "") in OPENING or getattr(node.func, "id", "") == "open")
    }
    assert opening <= MAY_OPEN
