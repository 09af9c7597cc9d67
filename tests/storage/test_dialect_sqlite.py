"""The settings of every connection, and how transactions begin."""

import sqlite3
import sys
from pathlib import Path, PureWindowsPath

import pytest
from sqlalchemy import event

from kleurrijk_desktop.storage.database import SqliteDatabase, open_database
from kleurrijk_desktop.storage.dialect_sqlite import engine_for, file_uri
from kleurrijk_desktop.storage.sqlite_faults import DatabaseMisuse
from tests.storage.filled import ORGANISATION, fill

EXPECTED = {
    "foreign_keys": 1,
    "journal_mode": "delete",
    "synchronous": 3,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "secure_delete": 1,
    "fullfsync": 1,
    "busy_timeout": 250,
}


@pytest.mark.parametrize("mode", ["ro", "rw", "rwc"])
@pytest.mark.parametrize("name", EXPECTED)
def test_every_connection_has_the_settings(path: Path, mode: str, name: str) -> None:
    engine = engine_for(path, mode)  # type: ignore[arg-type]  # one of the three
    for _ in range(2):
        with engine.connect() as connection:
            found = connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            assert found == EXPECTED[name]


@pytest.mark.skipif(
    sys.version_info < (3, 12),
    reason="Python 3.12 is the first that can set SQLITE_DBCONFIG_DEFENSIVE",
)
def test_a_file_cannot_be_harmed_through_a_connection(path: Path) -> None:
    with engine_for(path, "rw").connect() as connection:
        connection.exec_driver_sql("PRAGMA writable_schema=ON")
        with pytest.raises(DatabaseMisuse, match="may not be modified"):
            connection.exec_driver_sql("UPDATE sqlite_schema SET sql = NULL")


def test_sqlite_is_new_enough_for_strict_tables() -> None:
    assert sqlite3.sqlite_version_info >= (3, 37)


def statements_of(database: SqliteDatabase) -> list[str]:
    seen: list[str] = []

    def note(_conn: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(database._engine, "before_cursor_execute", note)
    return seen


def test_whoever_writes_takes_the_lock_first(database: SqliteDatabase) -> None:
    seen = statements_of(database)
    fill(database)
    assert seen[:2] == ["PRAGMA query_only=OFF", "BEGIN IMMEDIATE"]


def test_whoever_reads_takes_none_and_cannot_write(database: SqliteDatabase) -> None:
    seen = statements_of(database)
    with (
        pytest.raises(DatabaseMisuse, match="only reads"),
        database.reading() as work,
    ):
        work.organisations.add(ORGANISATION)
    assert seen[:2] == ["PRAGMA query_only=ON", "BEGIN"]
    fill(database)  # and the next transaction may write again


def test_reading_goes_on_beside_a_writer(database: SqliteDatabase, path: Path) -> None:
    fill(database)
    other = open_database(path)
    with database.writing() as work:
        work.organisations.update(ORGANISATION)
        with other.reading() as seen:
            assert seen.organisations.get("org-1").version == 1
    with other.reading() as seen:
        assert seen.organisations.get("org-1").version == 2
    other.close()


@pytest.mark.parametrize(
    ("path", "uri"),
    [
        ("C:/Mijn map/a#b.db", "file:///C:/Mijn%20map/a%23b.db"),
        ("//server/share/50%.db", "file:////server/share/50%25.db"),
    ],
)
def test_windows_paths(path: str, uri: str) -> None:
    class Absolute(PureWindowsPath):
        def absolute(self) -> PureWindowsPath:
            return self

    assert file_uri(Absolute(path)) == uri  # type: ignore[arg-type]  # has all that is used of it
