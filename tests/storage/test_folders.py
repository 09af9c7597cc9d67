from pathlib import Path

import pytest

from kleurrijk_desktop.storage.database import create_database
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.storage.settings_file import Settings, write_settings
from tests.storage.listing import names_in
from tests.storage.problems import expect_world
from tests.storage.test_atomic_file import POSIX_ONLY, in_a_child


def test_everything_lies_under_the_given_folder(tmp_path: Path) -> None:
    folders = folders_for(tmp_path)
    places = [
        folders.data,
        folders.database,
        folders.settings,
        folders.window_state,
        folders.lock,
        folders.running_marker,
        folders.log,
    ]
    assert all(place.is_relative_to(tmp_path) for place in places)
    assert len({*places}) == len(places)


def test_without_one_the_system_says_where(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    folders = folders_for(None)
    assert folders.data.name == "KleurRijk"
    assert not folders.data.exists()
    assert folders.prepare()
    assert folders.data.is_dir()
    assert folders.log.is_dir()
    assert folders.settings.parent.is_dir()


@pytest.mark.parametrize("name", ["new", "new/er", "met spatie é"])
def test_a_missing_folder_is_made_and_said(tmp_path: Path, name: str) -> None:
    folders = folders_for(tmp_path / name)
    assert folders.prepare()
    assert folders.data.is_dir()
    assert not folders.has_database(known=False)


def test_an_empty_folder_is_said(tmp_path: Path) -> None:
    assert folders_for(tmp_path).prepare()


def test_only_our_own_files_are_fine_and_not_said(tmp_path: Path) -> None:
    folders = folders_for(tmp_path)
    folders.prepare()
    write_settings(folders.settings, Settings())
    for file in (folders.lock, folders.window_state, folders.running_marker):
        file.touch()
    (tmp_path / ".DS_Store").touch()
    (tmp_path / ".kleurrijk-0123.tmp").touch()
    assert not folders.prepare()
    assert not folders.has_database(known=False)


@pytest.mark.parametrize("name", ["holiday.jpg", "kleurrijk.db.bak", "src/"])
def test_other_files_without_a_database_are_refused_untouched(tmp_path: Path, name: str) -> None:
    foreign = tmp_path / name
    foreign.mkdir() if name.endswith("/") else foreign.touch()
    with expect_world("folder-foreign") as caught:
        folders_for(tmp_path).prepare()
    assert caught.error is not None
    assert caught.error.problems[0].parameters["found"] == foreign.name
    with expect_world("folder-foreign"):
        folders_for(tmp_path).look()
    assert names_in(tmp_path) == [foreign.name]


def test_other_files_beside_a_database_are_fine(tmp_path: Path) -> None:
    folders = folders_for(tmp_path)
    create_database(folders.database)
    (tmp_path / "holiday.jpg").touch()
    assert not folders.prepare()
    assert folders.has_database(known=True)


def test_a_known_database_is_never_replaced_by_an_empty_one(tmp_path: Path) -> None:
    folders = folders_for(tmp_path)
    folders.prepare()
    with expect_world("database-missing"):
        folders.has_database(known=True)
    (tmp_path / "kleurrijk.db-journal").touch()
    with expect_world("database-missing"):
        folders.has_database(known=False)
    assert not folders.database.exists()


def test_a_file_in_the_place_of_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with expect_world("not-a-folder"):
        folders_for(tmp_path / "file").prepare()
    with expect_world("not-a-folder"):
        folders_for(tmp_path / "file" / "deeper").prepare()
    (tmp_path / "log").touch()
    (tmp_path / "file").unlink()
    with expect_world("not-a-folder"):
        folders_for(tmp_path).prepare()


WITHOUT_A_LOG = """
import os, sys
from pathlib import Path
from kleurrijk_desktop.storage.folders import folders_for
if os.geteuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
print(folders_for(Path(sys.argv[1])).prepare())
"""


@POSIX_ONLY
def test_data_that_cannot_be_written_can_be_read_without_a_log(tmp_path: Path) -> None:
    create_database(tmp_path / "kleurrijk.db")
    for folder in tmp_path.parents[:3]:
        folder.chmod(0o755)
    tmp_path.chmod(0o555)
    try:
        assert in_a_child(WITHOUT_A_LOG, tmp_path) == "False\n"
    finally:
        tmp_path.chmod(0o755)
    assert names_in(tmp_path) == ["kleurrijk.db"]


def test_its_own_files_are_known_by_any_name(tmp_path: Path) -> None:
    folders = folders_for(tmp_path / "data é")
    folders.prepare()
    (tmp_path / "link").symlink_to(folders.data)
    assert folders.holds(tmp_path / "link" / "kleurrijk.db")  # before there is one
    create_database(folders.database)
    folders.backups.mkdir()
    backup = folders.backups / "kleurrijk-00001-2026-11-22-120000.db"
    backup.touch()
    (tmp_path / "alias.pdf").symlink_to(folders.database)
    ours = (folders.database, folders.settings, folders.lock, backup, tmp_path / "alias.pdf")
    assert all(folders.holds(path) for path in ours)
    others = (folders.data / "plan.pdf", folders.backups / "plan.pdf", tmp_path / "kleurrijk.db")
    assert not any(folders.holds(path) for path in others)
