"""Every database that an earlier version made is brought up to date, with everything in it."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from kleurrijk_desktop.storage.restoring import restore_database
from kleurrijk_desktop.storage.schema_versions import LATEST, REVISIONS
from kleurrijk_desktop.storage.upgrading.upgrade import bring_up_to_date
from kleurrijk_desktop.storage.verification import Verified, verify_database
from tests.storage.fixtures.dump import dump_of
from tests.storage.safe_samples import FIXTURES

NOW = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)


def as_then(found: Any, expected: Any) -> Any:
    """Leave out what an assessment can tell now and could not then."""
    if isinstance(found, dict) and isinstance(expected, dict):
        return {key: as_then(found[key], expected[key]) for key in expected if key in found}
    if isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        return [as_then(*pair) for pair in zip(found, expected, strict=True)]
    return found


def check_nothing_has_changed(path: Path, version: int) -> Verified:
    expected = json.loads((FIXTURES / f"version-{version}.json").read_text("utf-8"))
    assert as_then(dump_of(path), expected) == expected
    assert len(expected["assessments"]) == 4
    assert sum(len(each["answers"]) for each in expected["assessments"]) == 32
    found = verify_database(path)
    assert (found.problems, found.finished) == ((), 1)
    return found


@pytest.mark.parametrize("version", REVISIONS)
def test_nothing_in_it_has_changed(tmp_path: Path, version: int) -> None:
    path = tmp_path / "kleurrijk.db"
    shutil.copyfile(FIXTURES / f"version-{version}.db", path)
    if version < LATEST:
        bring_up_to_date(path, tmp_path / "backups", NOW, lambda: None)
    check_nothing_has_changed(path, version)


@pytest.mark.parametrize("version", REVISIONS)
def test_a_backup_of_it_is_put_back_whole(tmp_path: Path, version: int) -> None:
    path, backup = tmp_path / "kleurrijk.db", FIXTURES / f"version-{version}.db"
    was = backup.read_bytes()
    restored = restore_database(backup, path, tmp_path / "backups", NOW)
    assert restored.found == check_nothing_has_changed(path, version)
    assert backup.read_bytes() == was
