"""Whatever kills a backup or a restore, what bears a name is whole, old or new."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.backups import back_up_into, backups_in
from kleurrijk_desktop.storage.verification import verify_database
from tests.storage.kills.dying import PAGES, WRITES, each_death, needs_strace, under_strace
from tests.storage.kills.scripted import start
from tests.storage.safe_samples import SAMPLE, change, everything_in, sample_database
from tests.thorough import THOROUGH

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")

MOST_PAGES = 2048
LISTINGS = 400  # more than the start of Python makes
SEEN_OLD = 10 if THOROUGH else 6  # so often at least it must have died before the end


@needs_strace
def test_a_backup_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    path, folder = tmp_path / "kleurrijk.db", tmp_path / "backups"
    start(path)
    was = everything_in(path)
    first = back_up_into(folder, path, datetime(2026, 11, 21, tzinfo=UTC))
    seen = []
    for ended in each_death("backup", path, folder, most=MOST_PAGES):
        backups = backups_in(folder)
        assert backups[-1].path == first
        for each in backups:
            assert everything_in(each.path) == was
            assert verify_database(each.path).problems == ()
        assert everything_in(path) == was
        assert len(backups) == 2 or not ended
        seen.append(len(backups))
        for each in backups[:-1]:
            each.path.unlink()
    assert seen.count(1) >= SEEN_OLD, "there were hardly any calls to die at"


@needs_strace
def test_no_backup_that_was_made_is_said_to_have_failed(tmp_path: Path) -> None:
    path, folder = tmp_path / "kleurrijk.db", tmp_path / "backups"
    start(path)
    failures = 0
    with under_strace(f"getdents64:error=EIO:when={2 * LISTINGS}", "backup", path, folder) as tried:
        for number in range(1, 6):  # each time a folder is listed, before the backup and after it
            said = tried.said("getdents64", LISTINGS - number)
            made = backups_in(folder)
            assert said == ("" if made else "disk-error\n"), number
            failures += not made
            for each in made:
                each.path.unlink()
    assert failures == 1, "only where the list tells which number is free"


@needs_strace
def test_a_restore_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    path, before = tmp_path / "kleurrijk.db", tmp_path / "before"
    start(path)
    shutil.copyfile(path, before)
    old, new = everything_in(path), everything_in(SAMPLE)
    seen = []
    for ended in each_death("restore", path, SAMPLE, most=MOST_PAGES):
        there = everything_in(path)
        assert there == new if ended else there in (old, new)
        assert verify_database(path).problems == ()
        seen.append(there == old)
        for left in tmp_path.glob(f"{path.name}*"):
            left.unlink()
        shutil.copyfile(before, path)
    assert seen.count(True) >= SEEN_OLD, "there were hardly any calls to die at"
    for kept in (tmp_path / "backups").glob("before-restore-*"):
        assert everything_in(kept) == old


@needs_strace
def test_on_a_disk_without_links_the_old_database_stays_until_the_new_one_comes(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kleurrijk.db"
    start(path)
    was = everything_in(path)
    refused = "link,linkat:error=EPERM;rename:error=EIO:when=2"
    with under_strace(refused, "restore", path, SAMPLE) as restoring:
        assert restoring.said() == "disk-error\n"
    assert everything_in(path) == was
    with under_strace("link,linkat:error=EPERM", "restore", path, SAMPLE) as restoring:
        assert restoring.said() == ""
    assert everything_in(path) == everything_in(SAMPLE)
    for kept in (tmp_path / "backups").iterdir():
        assert everything_in(kept) == was


@needs_strace
def test_a_damaged_database_stays_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = sample_database(tmp_path)
    change(path, "PRAGMA foreign_keys=OFF", "UPDATE unit SET organisation_id = 'gone'")
    damaged = path.read_bytes()
    seen = []
    calls = WRITES if THOROUGH else (PAGES, "rename,renameat2")
    for ended in each_death("rebuild", path, calls=calls, most=MOST_PAGES):
        old = path.read_bytes() == damaged
        assert old or verify_database(path).problems == ()
        assert not (old and ended)
        seen.append(old)
        path.write_bytes(damaged)
    assert seen.count(True) >= SEEN_OLD, "there were hardly any calls to die at"
    for kept in (tmp_path / "backups").glob("damaged-*"):
        assert kept.read_bytes() == damaged
