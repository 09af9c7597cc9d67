from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.startup.backup_keeper import BackupKeeper
from kleurrijk_desktop.storage.backups import backups_in
from kleurrijk_desktop.storage.folders import Folders, folders_for
from tests.storage.safe_samples import alter_a_finished_note, everything_in, sample_database

NOW = datetime(2026, 11, 22, 11, 3, 28, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    sample_database(tmp_path)
    return folders_for(tmp_path)


def test_one_a_day_and_one_after_finishing(folders: Folders, qtbot: QtBot) -> None:
    clock = Clock()
    keeper = BackupKeeper(folders, clock)
    with qtbot.waitSignal(keeper.made):
        keeper.begin_if_due()
    keeper.close()
    with qtbot.waitSignal(keeper._ended):
        keeper.begin_if_due()
    assert len(backups_in(folders.backups)) == 1
    with qtbot.waitSignals([keeper.made, keeper.made]):
        keeper.begin()
        keeper.begin()
    clock.now += timedelta(days=1)
    with qtbot.waitSignal(keeper.made):
        keeper.begin()
    keeper.close()
    backups = backups_in(folders.backups)
    assert [each.stamp.number for each in backups] == [4, 3, 2, 1]
    assert all(everything_in(each.path) == everything_in(folders.database) for each in backups)


def test_a_backup_that_is_not_in_order_is_told(folders: Folders, qtbot: QtBot) -> None:
    alter_a_finished_note(folders.database)
    keeper = BackupKeeper(folders, Clock())
    with qtbot.waitSignal(keeper.failed) as told:
        keeper.begin()
    keeper.close()
    assert [problem.code for problem in told.args[0].problems] == ["finished-altered"]
    assert len(backups_in(folders.backups)) == 1


def test_closing_waits_for_the_one_that_is_being_made(folders: Folders, qtbot: QtBot) -> None:
    del qtbot
    keeper = BackupKeeper(folders, Clock())
    keeper.close()
    keeper.begin_if_due()
    keeper.close()
    assert len(backups_in(folders.backups)) == 1


def test_the_one_that_was_to_follow_is_made_before_the_end(folders: Folders, qtbot: QtBot) -> None:
    del qtbot
    keeper = BackupKeeper(folders, Clock())
    keeper.begin()
    keeper.begin()
    keeper.end()
    keeper.begin()
    assert len(backups_in(folders.backups)) == 2


def test_after_the_window_no_backup_begins(folders: Folders, qtbot: QtBot) -> None:
    """The first page may be at rest only after the window was closed."""
    del qtbot
    keeper = BackupKeeper(folders, Clock())
    keeper.end()
    keeper.begin_if_due()
    keeper.begin()
    keeper.close()
    assert backups_in(folders.backups) == []
