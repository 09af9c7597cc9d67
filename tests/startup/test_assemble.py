import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.startup.assemble import (
    RealServices,
    check_sqlite,
    new_id,
    now,
    services_for,
    shipped_library,
)
from kleurrijk_desktop.storage.folders import Folders, folders_for
from kleurrijk_desktop.storage.settings_file import read_settings
from kleurrijk_desktop.use_cases.assessments import ListAssessments


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    return folders_for(tmp_path / "data")


def test_the_first_opening_makes_a_database_and_remembers_it(folders: Folders) -> None:
    said: list[str] = []
    for _time in range(2):
        with services_for(folders, said.append) as services:
            assert ListAssessments()(services) == ()
    assert said == [f"A new data folder was made: {folders.data}"]
    assert read_settings(folders.settings).settings.database_known


def test_a_known_database_is_never_replaced_by_an_empty_one(folders: Folders) -> None:
    with services_for(folders, lambda _sentence: None):
        pass
    folders.database.unlink()
    with (
        pytest.raises(WorldFault) as caught,
        services_for(folders, lambda _sentence: None),
    ):
        pass
    assert caught.value.problems[0].code == "database-missing"
    assert not folders.database.exists()


def test_an_opening_that_failed_can_be_tried_again(folders: Folders) -> None:
    folders.prepare()
    real = RealServices(folders)
    folders.database.write_bytes(b"")
    with pytest.raises(WorldFault):
        real.open()
    folders.database.unlink()
    folders.settings.unlink(missing_ok=True)
    assert ListAssessments()(real.open()) == ()
    real.close()


def test_a_sqlite_that_is_too_old_is_refused() -> None:
    check_sqlite(sqlite3.sqlite_version_info)
    check_sqlite((3, 37, 0))
    with pytest.raises(WorldFault) as caught:
        check_sqlite((3, 36, 9))
    assert caught.value.problems[0].parameters == {"found": "3.36.9", "needed": "3.37.0"}


def test_the_real_clock_and_ids() -> None:
    assert now().utcoffset() == timedelta(0)
    assert len({new_id() for _time in range(100)}) == 100
    assert "education" in shipped_library().ids()
