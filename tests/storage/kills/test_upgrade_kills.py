"""Whatever kills an upgrade, the database is what it was byte for byte, or new as a whole."""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.schema_versions import LATEST, version_of
from kleurrijk_desktop.storage.upgrading.upgrade import bring_up_to_date
from kleurrijk_desktop.storage.verification import verify_database
from tests.storage.kills.dying import PAGES, WRITES, each_death, needs_strace, under_strace
from tests.storage.safe_samples import OLDEST, everything_in, oldest_database
from tests.thorough import THOROUGH

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs SIGKILL")

NOW = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)
MOST_PAGES = 2048
CALLS = WRITES if THOROUGH else (PAGES, "fsync", "rename,renameat2")
PAGES_TRIED = None if THOROUGH else (1, 100, 250)  # all at night
SEEN_OLD = 100 if THOROUGH else 6  # so often at least it must have died before the end
FAILURES = [("pwrite64:error=ENOSPC:when=200+", "disk-full")]
MORE_FAILURES = [
    ("fsync:error=EIO:when=4", "disk-error"),
    ("rename:error=EACCES:when=1", "no-permission"),
]


def bring(path: Path) -> Path | None:
    return bring_up_to_date(path, path.parent / "backups", NOW, lambda: None)


@needs_strace
def test_an_upgrade_that_is_killed_leaves_the_old_or_the_new(tmp_path: Path) -> None:
    path, was = oldest_database(tmp_path), everything_in(OLDEST)
    bring(path)
    new, seen = everything_in(path), []
    shutil.rmtree(tmp_path / "backups")
    shutil.copyfile(OLDEST, path)
    for ended in each_death("upgrade", path, calls=CALLS, most=MOST_PAGES, pages=PAGES_TRIED):
        is_old = path.read_bytes() == OLDEST.read_bytes()
        kept = list(tmp_path.glob("backups/before-upgrade-*.db"))
        assert not (ended and is_old)
        assert is_old or everything_in(path) == new
        assert is_old or kept, "it is new, and what it was is not kept"
        for each in kept:
            assert everything_in(each) == was
        bring(path)  # as the next start does, whatever was left behind
        assert everything_in(path) == new
        assert verify_database(path).problems == ()
        seen.append(is_old)
        for left in tmp_path.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        shutil.copyfile(OLDEST, path)
    assert seen.count(True) >= SEEN_OLD, "there were hardly any calls to die at"
    print(f"{seen.count(True)} left the old database, {seen.count(False)} the new one")


@needs_strace
@pytest.mark.parametrize(("injected", "code"), FAILURES + MORE_FAILURES * THOROUGH)
def test_a_disk_that_fails_leaves_the_old_database_and_nothing_else(
    tmp_path: Path, injected: str, code: str
) -> None:
    path = oldest_database(tmp_path)
    with under_strace(injected, "upgrade", path) as upgrading:
        assert upgrading.said() == f"{code}\n"
    assert path.read_bytes() == OLDEST.read_bytes()
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [path]
    bring(path)
    assert version_of(path) == LATEST
