"""Commands on data of an earlier version, which are brought up to date first."""

import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile

import pytest

from kleurrijk_desktop.domain.constants import DATABASE_NAME
from kleurrijk_desktop.startup.single_instance import InstanceLock
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.storage.kept_copies import copies_in
from kleurrijk_desktop.storage.moving import SETTINGS_NAME
from kleurrijk_desktop.storage.schema_versions import LATEST, version_of
from kleurrijk_desktop.storage.verification import verify_database
from tests.startup.commands.test_locked_folder import on_locked
from tests.startup.conftest import Run
from tests.startup.processes import environment
from tests.storage.safe_samples import OLDEST, cut, everything_in, oldest_database
from tests.storage.test_full_disk import has_namespaces

TOLD = "Your data come from an earlier version of the program and are being brought up to date."


@pytest.fixture
def database(data: Path) -> Path:
    data.mkdir()
    return oldest_database(data)


def test_the_first_command_brings_them_up_to_date_and_says_so(
    run: Run, data: Path, database: Path
) -> None:
    verified = run("verify")
    assert (verified.code, verified.err) == (0, "")
    assert database.read_bytes() == OLDEST.read_bytes(), "verify changes nothing"
    listed = run("list", "--json")
    backups = folders_for(data).backups
    assert (listed.code, listed.err) == (
        0,
        f"{TOLD} As they were, they are kept in {backups}.\n",
    )
    assert len(json.loads(listed.out)["assessments"]) == 4
    assert version_of(database) == LATEST
    (kept,) = copies_in(backups)
    assert everything_in(kept.path) == everything_in(OLDEST)
    assert run("list", "--json").err == ""
    assert run("verify").out.splitlines() == verified.out.splitlines()
    assert run("restore", kept.path).code == 0
    assert version_of(database) == LATEST


def test_a_backup_and_a_move_to_another_computer_are_up_to_date(
    run: Run, data: Path, database: Path, tmp_path: Path
) -> None:
    older = tmp_path / "older.kleurrijk"
    with ZipFile(older, "w") as file:  # as the earlier version packed it
        file.write(database, DATABASE_NAME)
        file.writestr(SETTINGS_NAME, "{}")
    database.unlink()
    assert run("restore", older).code == 0
    assert version_of(database) == LATEST
    oldest_database(data)
    packed = tmp_path / "all.kleurrijk"
    assert run("backup", packed, "--settings").code == 0
    assert version_of(database) == LATEST
    for path in data.iterdir():
        if path.is_file():
            path.unlink()
    assert run("restore", packed).code == 0
    assert version_of(database) == LATEST
    assert run("list", "--json").err == ""


@pytest.mark.usefixtures("loud_log")
def test_under_a_window_of_an_earlier_version_nothing_is_done(
    run: Run, data: Path, database: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kleurrijk_desktop.startup.up_to_date.PAUSE", 0.01)
    lock = InstanceLock(folders_for(data).lock, lambda: datetime.now(UTC))
    assert lock.take() is None
    ended = run("list")
    lock.release()
    assert (ended.code, "open in a window" in ended.err) == (3, True)
    assert database.read_bytes() == OLDEST.read_bytes()
    assert run("list").code == 0


@pytest.mark.usefixtures("loud_log")
def test_damaged_ones_are_left_alone_and_said(run: Run, data: Path, database: Path) -> None:
    cut(database)
    was = database.read_bytes()
    for command in (("list",), ("verify",)):
        ended = run(*command)
        assert (ended.code, "is damaged" in ended.err) == (3, True)
    assert database.read_bytes() == was
    assert copies_in(folders_for(data).backups) == []


@pytest.mark.skipif(not has_namespaces(), reason="no file system of our own without privileges")
def test_where_nothing_may_be_written_one_can_look_and_make_a_backup(
    database: Path, tmp_path: Path
) -> None:
    listed = on_locked(database.parent, "list", "--json")
    assert listed.code == 0, listed.err
    assert len(json.loads(listed.out)["assessments"]) == 4
    backup = tmp_path / "backup.db"
    assert on_locked(database.parent, "backup", str(backup)).code == 0
    assert verify_database(backup).problems == ()
    assert [each.read_bytes() for each in database.parent.iterdir()] == [OLDEST.read_bytes()]


def test_of_two_starts_one_brings_them_up_to_date_and_both_go_on(
    data: Path, database: Path
) -> None:
    command = [sys.executable, "-m", "kleurrijk_desktop", "--data", str(data), "list", "--json"]
    both = [
        subprocess.Popen(command, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        for _ in range(2)
    ]
    for each in both:
        out, err = each.communicate(timeout=120)
        assert each.returncode == 0, err
        assert len(json.loads(out)["assessments"]) == 4
    assert len(copies_in(folders_for(data).backups)) == 1
    assert verify_database(database).problems == ()
