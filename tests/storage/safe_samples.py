"""A database with one of everything and a finished assessment, and ways to damage it."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from kleurrijk_desktop.storage.schema_versions import LATEST

FIXTURES = Path(__file__).parent / "fixtures"
OLDEST = FIXTURES / "version-1.db"
SAMPLE = FIXTURES / f"version-{LATEST}.db"


def everything_in(path: Path) -> dict[str, list[Any]]:
    """Return every row of every table, and the schema."""
    with closing(sqlite3.connect(path)) as raw:
        names = [row[0] for row in raw.execute("SELECT name FROM sqlite_schema WHERE type='table'")]
        rows = {
            name: raw.execute(f"SELECT * FROM {name} ORDER BY 1, 2").fetchall()  # noqa: S608 - its own names
            if len(raw.execute(f"PRAGMA table_info({name})").fetchall()) > 1
            else raw.execute(f"SELECT * FROM {name}").fetchall()  # noqa: S608 - its own names
            for name in names
        }
        schema = raw.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY 1, 2").fetchall()
        return {**rows, "schema": schema}


def oldest_database(folder: Path) -> Path:
    """Put the oldest database there is into a folder and return its path."""
    return Path(shutil.copyfile(OLDEST, folder / "kleurrijk.db"))


def sample_database(folder: Path) -> Path:
    """Put a database of the latest version into a folder and return its path."""
    return Path(shutil.copyfile(SAMPLE, folder / "kleurrijk.db"))


def change(path: Path, *statements: str) -> None:
    """Change a database as a failing disk or another program would."""
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("PRAGMA writable_schema=ON")
        for statement in statements:
            raw.execute(statement)


def alter_a_finished_note(path: Path) -> None:
    """Change a note of the finished assessment; the triggers are as they were afterwards."""
    with closing(sqlite3.connect(path)) as raw, raw:
        (trigger,) = raw.execute(
            "SELECT sql FROM sqlite_schema WHERE name = 'keep_answer_update'"
        ).fetchone()
        raw.execute("DROP TRIGGER keep_answer_update")
        raw.execute(
            "UPDATE answer SET note = note || '!' WHERE assessment_id IN "
            "(SELECT id FROM assessment WHERE status <> 'open')"
        )
        raw.execute(trigger)


def cut(path: Path, by: int = 5000) -> None:
    """Take bytes off the end of a file."""
    data = path.read_bytes()
    path.write_bytes(data[:-by])
