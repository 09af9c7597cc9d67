import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kleurrijk_desktop.storage.backups import make_backup
from kleurrijk_desktop.storage.database import create_database, open_database
from kleurrijk_desktop.storage.mending import keep_before_repair
from kleurrijk_desktop.storage.restoring import restore_database, swap_in
from tests.storage.filled import fill
from tests.storage.fixtures.dump import dump_of
from tests.storage.problems import expect_input, expect_world
from tests.storage.safe_samples import (
    SAMPLE,
    alter_a_finished_note,
    change,
    cut,
    everything_in,
    sample_database,
)
from tests.storage.test_atomic_file import POSIX_ONLY, in_a_child

NOW = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)


@pytest.fixture
def present(tmp_path: Path) -> Path:
    """A database that is in use."""
    path = tmp_path / "kleurrijk.db"
    create_database(path)
    database = open_database(path)
    fill(database)
    database.close()
    return path


def test_the_oldest_backup_comes_back_with_every_row_and_hash(
    present: Path, tmp_path: Path
) -> None:
    was = everything_in(present)
    restored = restore_database(SAMPLE, present, tmp_path / "backups", NOW)
    assert everything_in(present) == everything_in(SAMPLE)
    assert restored.found.problems == ()
    assert dump_of(present)["assessments"]
    assert restored.kept is not None
    assert everything_in(restored.kept) == was


def test_a_restore_is_taken_back_by_another(present: Path, tmp_path: Path) -> None:
    was, aside = everything_in(present), tmp_path / "backups"
    first = restore_database(SAMPLE, present, aside, NOW)
    assert first.kept is not None
    second = restore_database(first.kept, present, aside, NOW)
    assert everything_in(present) == was
    assert second.kept is not None
    assert everything_in(second.kept) == everything_in(SAMPLE)
    assert first.kept != second.kept


@POSIX_ONLY
def test_a_database_behind_a_link_is_restored_where_it_lies(present: Path, tmp_path: Path) -> None:
    elsewhere, was = tmp_path / "elsewhere", everything_in(present)
    elsewhere.mkdir()
    present.rename(elsewhere / "real.db")
    present.symlink_to(Path("elsewhere") / "real.db")
    kept = restore_database(SAMPLE, present, tmp_path / "backups", NOW).kept
    assert kept is not None
    assert everything_in(kept) == was
    assert present.is_symlink()
    assert everything_in(elsewhere / "real.db") == everything_in(SAMPLE)


@POSIX_ONLY
def test_who_may_read_the_data_stays_the_same(present: Path, tmp_path: Path) -> None:
    present.chmod(0o600)
    restore_database(SAMPLE, present, tmp_path / "backups", NOW)
    assert present.stat().st_mode & 0o777 == 0o600
    present.chmod(0o440)
    restore_database(SAMPLE, present, tmp_path / "backups", NOW)
    assert present.stat().st_mode & 0o777 == 0o640, "one can go on with it"


def test_where_the_new_one_does_not_come_the_old_one_has_no_second_name(
    present: Path, tmp_path: Path
) -> None:
    beside = tmp_path / "kleurrijk.db-shm"
    beside.write_bytes(b"left by another program")
    with expect_world("folder-missing"):
        swap_in(tmp_path / "gone.tmp", present, tmp_path / "backups", NOW)
    assert list((tmp_path / "backups").iterdir()) == []
    assert present.exists()
    assert beside.exists()


def test_data_of_a_newer_version_are_kept_aside_and_not_called_damaged(
    present: Path, tmp_path: Path
) -> None:
    newer(present)
    kept = restore_database(SAMPLE, present, tmp_path / "backups", NOW).kept
    assert kept is not None
    assert kept.name.startswith("before-restore-")


def newer(path: Path) -> None:
    change(path, "PRAGMA user_version = 99")


def foreign(path: Path) -> None:
    change(path, "PRAGMA application_id = 7")


def text(path: Path) -> None:
    path.write_text("these are notes" * 999, "utf-8")


def nothing(path: Path) -> None:
    path.write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "code"),
    [
        (newer, "file-newer"),
        (foreign, "not-our-file"),
        (text, "not-our-file"),
        (nothing, "file-empty"),
        (cut, "file-damaged"),
    ],
)
def test_what_is_no_good_backup_is_refused_and_nothing_changes(
    present: Path, tmp_path: Path, spoil: Callable[[Path], None], code: str
) -> None:
    was, backup = everything_in(present), tmp_path / "given.db"
    shutil.copyfile(SAMPLE, backup)
    spoil(backup)
    bytes_were = backup.read_bytes()
    with expect_input(code):
        restore_database(backup, present, tmp_path / "backups", NOW)
    assert everything_in(present) == was
    assert backup.read_bytes() == bytes_were
    assert {each.name for each in tmp_path.iterdir()} == {"kleurrijk.db", "given.db"}


def test_one_altered_assessment_keeps_nothing_else_from_being_put_back(
    present: Path, tmp_path: Path
) -> None:
    backup = tmp_path / "given.db"
    shutil.copyfile(SAMPLE, backup)
    alter_a_finished_note(backup)
    done = restore_database(backup, present, tmp_path / "backups", NOW)
    assert [problem.code for problem in done.found.problems] == ["finished-altered"]
    assert everything_in(present) == everything_in(backup)


def test_what_is_no_file_is_refused(present: Path, tmp_path: Path) -> None:
    aside = tmp_path / "backups"
    with expect_input("content-missing"):
        restore_database(tmp_path / "nowhere.db", present, aside, NOW)
    with expect_input("not-a-regular-file"):
        restore_database(tmp_path, present, aside, NOW)
    with expect_input("backup-is-database"):
        restore_database(present, present, aside, NOW)


def test_a_damaged_database_is_kept_too_with_its_journal(present: Path, tmp_path: Path) -> None:
    cut(present)
    journal = present.with_name(present.name + "-journal")
    journal.write_bytes(b"what is left of a journal")
    was = present.read_bytes()
    kept = restore_database(SAMPLE, present, tmp_path / "backups", NOW).kept
    assert kept is not None
    assert kept.read_bytes() == was
    assert not journal.exists()
    assert everything_in(present) == everything_in(SAMPLE)


def test_a_half_done_write_does_not_undo_the_restore(tmp_path: Path) -> None:
    path = sample_database(tmp_path)
    backup = tmp_path / "backup.db"
    make_backup(path, backup)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("PRAGMA cache_size = 1")
        raw.execute("PRAGMA cache_spill = 1")
        raw.execute("BEGIN IMMEDIATE")
        raw.execute("UPDATE organisation SET place = hex(zeroblob(90000))")
        journal = path.with_name(path.name + "-journal")
        assert journal.exists()
        torn, left = path.read_bytes(), journal.read_bytes()
    path.write_bytes(torn)
    journal.write_bytes(left)
    restore_database(backup, path, tmp_path / "backups", NOW)
    assert not journal.exists()
    assert everything_in(path) == everything_in(backup)


def test_nothing_is_swapped_under_somebody_who_writes(present: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(present, isolation_level=None)) as raw:
        raw.execute("BEGIN IMMEDIATE")
        with expect_world("file-busy"):
            restore_database(SAMPLE, present, tmp_path / "backups", NOW)


def test_where_no_database_is_the_backup_begins_one(tmp_path: Path) -> None:
    path = tmp_path / "kleurrijk.db"
    assert restore_database(SAMPLE, path, tmp_path / "backups", NOW).kept is None
    assert everything_in(path) == everything_in(SAMPLE)


KEEPS = """
import resource, signal, sys
from datetime import UTC, datetime
from pathlib import Path
from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.mending import keep_before_repair
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))
database = Path(sys.argv[1])
try:
    keep_before_repair(database, database.parent / "backups", datetime.now(UTC))
except WorldFault as fault:
    print(fault)
"""


@POSIX_ONLY
def test_half_a_copy_before_a_repair_never_bears_a_name(present: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    assert in_a_child(KEEPS, present) == "disk-full\n"
    assert list(folder.iterdir()) == []
    kept = keep_before_repair(present, folder, NOW)
    assert everything_in(kept) == everything_in(present)
