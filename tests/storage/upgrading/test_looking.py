"""Whoever looks a database over lets others write to it meanwhile."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Connection

from kleurrijk_desktop.domain.problems import Problem
from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.storage import verification
from kleurrijk_desktop.storage.altered_files import altered_files
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.storage.upgrading.looking import verify_any_version, verify_in_use
from tests.storage.safe_samples import alter_a_finished_note, sample_database
from tests.ui.world import NOW


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return sample_database(tmp_path)


@pytest.fixture
def committed(path: Path, monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Whether somebody could commit in the middle of each looking."""
    could: list[bool] = []

    def meanwhile(connection: Connection) -> Iterator[Problem]:
        with closing(sqlite3.connect(path, timeout=0)) as other:
            try:
                other.execute("UPDATE organisation SET place = 'elsewhere'")
                other.commit()
            except sqlite3.OperationalError:
                could.append(False)
            else:
                could.append(True)
        return altered_files(connection)

    monkeypatch.setattr(verification, "altered_files", meanwhile)
    return could


def test_others_commit_while_a_database_in_use_is_looked_over(
    path: Path, committed: list[bool]
) -> None:
    found = verify_in_use(path)
    assert found.problems == ()
    keeping = KeptSafe(folders_for(path.parent), lambda: NOW)
    assert keeping.look_at(path).counts == found.counts
    assert committed == [True, True]
    assert verify_any_version(path).counts == found.counts
    assert committed == [True, True, False], "the database itself is held meanwhile"


def test_where_no_copy_can_be_made_the_database_itself_is_looked_over(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alter_a_finished_note(path)
    found = verify_in_use(path)
    assert [each.code for each in found.problems] == ["finished-altered"]
    monkeypatch.setenv("TMPDIR", str(tmp_path / "gone"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "gone"))
    assert verify_in_use(path) == found
