import os
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.startup.demo_folder import MARKER
from kleurrijk_desktop.storage.backups import (
    back_up_into,
    backup_is_due,
    backups_in,
    make_backup,
)
from kleurrijk_desktop.storage.database import create_database
from kleurrijk_desktop.storage.restoring import restore_database
from kleurrijk_desktop.storage.upgrading.looking import verify_in_use
from tests.storage.problems import expect_input, expect_world
from tests.storage.safe_samples import (
    alter_a_finished_note,
    change,
    cut,
    everything_in,
    sample_database,
)

NOW = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)


def test_a_backup_is_the_same_in_every_row(tmp_path: Path) -> None:
    path, target = sample_database(tmp_path), tmp_path / "b ? %20é.db"
    before = everything_in(path)
    found = make_backup(path, target)
    assert everything_in(target) == everything_in(path) == before
    assert (found.problems, found.finished) == ((), 1)
    assert {name: len(before[name]) for name in found.counts} == found.counts
    assert {each.name for each in tmp_path.iterdir()} == {path.name, target.name}


def test_a_damaged_database_gives_no_backup_and_takes_none_away(tmp_path: Path) -> None:
    path, folder = sample_database(tmp_path), tmp_path / "backups"
    for day in range(20):
        back_up_into(folder, path, NOW + timedelta(days=day))
    before = [each.path for each in backups_in(folder)]
    cut(path)
    with pytest.raises(KleurRijkError):
        back_up_into(folder, path, NOW + timedelta(days=200))
    assert [each.path for each in backups_in(folder)] == before
    assert sorted(folder.iterdir()) == sorted(before)


@pytest.mark.parametrize("by", [1, 58, 4000])
def test_of_a_file_that_was_cut_within_its_last_page_nothing_is_copied(
    tmp_path: Path, by: int
) -> None:
    path = sample_database(tmp_path)
    cut(path, by)
    with expect_world("file-damaged"):
        make_backup(path, tmp_path / "b.db")
    with expect_world("file-damaged"):
        verify_in_use(path)
    with expect_input("file-damaged"):
        restore_database(path, tmp_path / "other.db", tmp_path / "backups", NOW)
    assert list(tmp_path.iterdir()) == [path]


def test_one_altered_assessment_keeps_nothing_else_from_being_copied(tmp_path: Path) -> None:
    path, folder = sample_database(tmp_path), tmp_path / "backups"
    for day in range(20):
        back_up_into(folder, path, NOW + timedelta(days=day))
    before = [each.path for each in backups_in(folder)]
    alter_a_finished_note(path)
    with expect_world("finished-altered"):
        back_up_into(folder, path, NOW + timedelta(days=200))
    newest, *older = [each.path for each in backups_in(folder)]
    assert older == before, "none is taken away for one that is not in order"
    assert everything_in(newest) == everything_in(path)


def test_what_is_there_already_is_left_as_it_is(tmp_path: Path) -> None:
    path, target = sample_database(tmp_path), tmp_path / "notes.txt"
    target.write_text("mine", "utf-8")
    with expect_world("file-exists"):
        make_backup(path, target)
    assert target.read_text("utf-8") == "mine"
    with expect_world("folder-missing"):
        make_backup(path, tmp_path / "nowhere" / "b.db")


def test_the_number_is_the_order_whatever_the_clock_says(tmp_path: Path) -> None:
    path, folder = sample_database(tmp_path), tmp_path / "backups"
    for days in (0, -730, 730):
        back_up_into(folder, path, NOW + timedelta(days=days))
    assert [each.path.name for each in backups_in(folder)] == [
        "kleurrijk-00003-2028-11-21-110328.db",
        "kleurrijk-00002-2024-11-22-110328.db",
        "kleurrijk-00001-2026-11-22-110328.db",
    ]
    assert backup_is_due(folder, NOW)
    assert not backup_is_due(folder, NOW + timedelta(days=730, hours=1))


def left_behind(folder: Path) -> tuple[Path, ...]:
    """Leave half a copy and half of what was unpacked, as a kill does."""
    copy, unpacked = folder / ".kleurrijk-old.tmp", folder / ".kleurrijk-old"
    journal = folder / ".kleurrijk-old.tmp-journal"
    unpacked.mkdir()
    for half in (copy, journal, unpacked / "kleurrijk.db"):
        half.write_text("half", "utf-8")
    for each in (copy, journal, unpacked):
        os.utime(each, (1, 1))
    return copy, journal, unpacked


def test_files_of_others_stay(tmp_path: Path) -> None:
    path, folder = tmp_path / "kleurrijk.db", tmp_path / "backups"
    create_database(path)
    folder.mkdir()
    foreign = [
        "kleurrijk-00001-2020-01-01-000000.db.txt",
        "kleurrijk-00001-2020-13-01-000000.db",
        "Kleurrijk-00001-2020-01-01-000000.db",
        "before-restore-2020-01-01-000000-1.db",
        "notes.txt",
        ".kleurrijk-young.tmp",
    ]
    for name in foreign:
        (folder / name).write_text("mine", "utf-8")
    (folder / "kleurrijk-00009-2020-01-01-000000.db").mkdir()
    half = left_behind(folder), left_behind(tmp_path)
    marker = tmp_path / MARKER  # of a folder that the demo made, which one may work in
    marker.touch()
    os.utime(marker, (1, 1))
    for day in range(40):
        shutil.copyfile(
            path, folder / f"kleurrijk-{day + 1:05}-2020-01-{day % 28 + 1:02}-120000.db"
        )
    assert back_up_into(folder, path, NOW).name.startswith("kleurrijk-00041-")
    assert {*foreign} <= {each.name for each in folder.iterdir()}
    assert marker.exists()
    assert not any(each.exists() for both in half for each in both)
    assert len(backups_in(folder)) < 20


def test_a_missing_database_gives_no_backup(tmp_path: Path) -> None:
    with expect_world("no-permission"):
        back_up_into(tmp_path / "backups", tmp_path / "kleurrijk.db", NOW)
    assert backups_in(tmp_path / "backups") == []


def test_a_database_without_its_protections_gives_no_backup(tmp_path: Path) -> None:
    path = sample_database(tmp_path)
    change(path, "DELETE FROM sqlite_schema WHERE type = 'trigger'")
    with expect_world("protection-missing"):
        make_backup(path, tmp_path / "b.db")
    assert not (tmp_path / "b.db").exists()
