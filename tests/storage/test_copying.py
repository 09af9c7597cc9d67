"""Copying a database in parts, so that whoever works meanwhile never waits for a slow disk."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.issued_report import hash_of
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.storage.dialect_sqlite_copies import LONG_RESTS, copy_database
from tests.storage.filled import HANDED_OUT, ORGANISATION, fill
from tests.storage.problems import expect_world
from tests.storage.safe_samples import everything_in

DOCUMENT = bytes(700_000)  # which takes more pages than are copied at once


@pytest.fixture
def large(database: SqliteDatabase) -> SqliteDatabase:
    """A database that is copied in several parts."""
    fill(database)
    report = replace(HANDED_OUT, sha256=hash_of(DOCUMENT), size=len(DOCUMENT))
    with database.writing() as work:
        work.issued_reports.add(report, DOCUMENT)
    return database


def writing_to(database: SqliteDatabase, rests: list[float], times: int) -> Callable[[float], None]:
    """Return a rest in which somebody commits, so many times."""

    def rest(seconds: float) -> None:
        rests.append(seconds)
        if len(rests) <= times:
            with database.writing() as work:
                present = work.organisations.get(ORGANISATION.id)
                work.organisations.update(replace(present, place=f"{len(rests)}"))

    return rest


def test_whoever_writes_meanwhile_comes_in_at_once(
    large: SqliteDatabase, path: Path, tmp_path: Path
) -> None:
    target, rests = tmp_path / "copy.db", list[float]()
    assert copy_database(path, target, writing_to(large, rests, 2)) is None
    assert everything_in(target) == everything_in(path)
    assert [each for each in rests if each in LONG_RESTS] == list(LONG_RESTS[:2])
    target.unlink()
    found = copy_database(path, target, rests.append)
    assert found is not None
    assert found["issued_report"] == 1


def test_somebody_who_writes_without_a_pause_has_no_backup_made(
    large: SqliteDatabase, path: Path, tmp_path: Path
) -> None:
    rests = list[float]()
    with expect_world("backup-disturbed"):
        copy_database(path, tmp_path / "copy.db", writing_to(large, rests, 1000))
    assert sum(rests) < 30, "nor does anybody wait for ever"
