"""One window after the other: a restore, its undo, looking only, and after failed starts."""

import shutil
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import partial
from io import StringIO
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.windows import Stage, Windows
from kleurrijk_desktop.storage.folders import Folders, folders_for
from kleurrijk_desktop.storage.schema_versions import LATEST, version_of
from kleurrijk_desktop.storage.verification import verify_database
from tests.startup.person import (
    Agreeing,
    Person,
    close,
    press,
    press_last,
    press_text,
    reads,
    run_command,
    until_another_window,
)
from tests.storage.safe_samples import (
    OLDEST,
    cut,
    everything_in,
    oldest_database,
    sample_database,
)


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    sample_database(tmp_path)
    return folders_for(tmp_path)


@pytest.fixture
def stage(folders: Folders, qapp: QApplication) -> Iterator[Stage]:
    palette = qapp.palette()
    around = Surroundings(Console(StringIO(), StringIO()), folders, "en")
    yield Stage(around, qapp, Agreeing(), None)
    qapp.setPalette(palette)


def move_away(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute("UPDATE organisation SET place = 'elsewhere'")


def test_a_backup_is_put_back_and_that_is_taken_back(stage: Stage, folders: Folders) -> None:
    old = everything_in(folders.database)
    KeptSafe(folders, partial(datetime.now, UTC)).make()
    move_away(folders.database)
    new = everything_in(folders.database)
    found: list[object] = []

    def look(_window: QMainWindow) -> bool:
        found.append(everything_in(folders.database))
        return True

    person = Person(
        stage.application,
        partial(run_command, "backups"),
        partial(press_last, "put-back"),
        partial(reads, "The backup was put back."),
        partial(run_command, "way-start"),
        look,
        *until_another_window(partial(press_text, "Put back &what was there before")),
        partial(reads, "The backup was put back."),
        close,
    )
    assert Windows(stage).show()
    assert person.is_done
    assert found == [old]
    assert everything_in(folders.database) == new


def test_after_failed_starts_one_is_asked_first(stage: Stage, folders: Folders) -> None:
    person = Person(
        stage.application,
        partial(reads, "closed unexpectedly 3 times in a row"),
        partial(press, "try-again"),
        partial(run_command, "backups"),
        partial(reads, "Your data now"),
        close,
    )
    assert Windows(stage).show(failed_starts=3)
    assert person.is_done
    leaving = Person(stage.application, close)
    assert not Windows(stage).show(failed_starts=3)
    assert leaving.is_done
    assert folders.database.exists()


def test_a_damaged_database_is_kept_and_the_newest_good_backup_put_back(
    stage: Stage, folders: Folders
) -> None:
    old = everything_in(folders.database)
    KeptSafe(folders, partial(datetime.now, UTC)).make()
    cut(folders.database)
    damaged = folders.database.read_bytes()
    person = Person(
        stage.application,
        partial(reads, "Your data could not be opened"),
        partial(press, "put-newest-back"),
        partial(reads, "What was there before is kept"),
        close,
    )
    assert Windows(stage).show()
    assert person.is_done
    assert everything_in(folders.database) == old
    (kept,) = folders.backups.glob("damaged-*.db")
    assert kept.read_bytes() == damaged


def test_a_new_database_is_made_of_what_can_be_read(stage: Stage, folders: Folders) -> None:
    cut(folders.database)
    damaged = folders.database.read_bytes()
    person = Person(
        stage.application,
        partial(reads, "Your data could not be opened"),
        partial(press, "rebuild"),
        partial(reads, "4 of 4 assessments"),
        close,
    )
    assert Windows(stage).show()
    assert person.is_done
    assert verify_database(folders.database).problems == ()
    (kept,) = folders.backups.glob("damaged-*.db")
    assert kept.read_bytes() == damaged


def test_that_no_new_database_could_be_made_is_told_where_the_data_do_not_open_either(
    stage: Stage, folders: Folders
) -> None:
    folders.database.write_bytes(folders.database.read_bytes()[:4096])
    damaged = folders.database.read_bytes()
    person = Person(
        stage.application,
        partial(reads, "Your data could not be opened"),
        *until_another_window(partial(press, "rebuild")),
        partial(reads, "Your data could not be opened"),
        partial(reads, "No new database was made; your data are as they were."),
        close,
    )
    assert Windows(stage).show()
    assert person.is_done
    assert folders.database.read_bytes() == damaged


def test_what_cannot_be_put_back_is_told_and_nothing_is_different(
    stage: Stage, folders: Folders
) -> None:
    was = everything_in(folders.database)
    backup = KeptSafe(folders, partial(datetime.now, UTC)).make()

    def press_too_late(window: QMainWindow) -> bool:
        buttons = window.findChildren(QPushButton, "put-back")
        if not buttons or not all(each.isEnabled() for each in buttons):
            return False
        cut(backup)
        return press_last("put-back", window)

    person = Person(
        stage.application,
        partial(run_command, "backups"),
        press_too_late,
        partial(reads, "Nothing was put back"),
        close,
    )
    assert Windows(stage).show()
    assert person.is_done
    assert everything_in(folders.database) == was


def test_looking_only_shows_all_and_changes_nothing(stage: Stage, folders: Folders) -> None:
    was = folders.database.read_bytes()
    person = Person(
        stage.application,
        partial(press, "look-only"),
        partial(reads, "Nothing can be changed in this window."),
        partial(press, "bin-assessment"),
        partial(reads, "This window only shows the data"),
        close,
    )
    assert Windows(stage).show(failed_starts=3)
    assert person.is_done
    assert folders.database.read_bytes() == was
    assert not folders.backups.exists()


def test_data_of_an_earlier_version_are_brought_up_to_date_and_then_shown(
    stage: Stage, folders: Folders
) -> None:
    reader = sqlite3.connect(oldest_database(folders.data), isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM answer").fetchone()

    def let_go(_window: QMainWindow) -> bool:
        reader.close()
        return True

    person = Person(
        stage.application,
        partial(reads, "Your data come from an earlier version of the program and are being"),
        let_go,
        partial(run_command, "backups"),
        partial(reads, "before the data were brought up to date"),
        *until_another_window(partial(press_last, "put-back")),
        partial(reads, "The backup was put back."),
        close,
    )
    assert Windows(stage).show()
    assert person.is_done
    (kept,) = folders.backups.glob("before-upgrade-*.db")
    assert everything_in(kept) == everything_in(OLDEST)
    assert version_of(folders.database) == LATEST


@pytest.mark.usefixtures("loud_log")
def test_where_they_cannot_be_brought_up_to_date_that_is_said_and_one_can_look(
    stage: Stage, folders: Folders
) -> None:
    oldest_database(folders.data)
    folders.backups.write_text("a file in the way of the folder", "utf-8")
    person = Person(
        stage.application,
        partial(reads, "Your data could not be opened"),
        partial(reads, "The program has changed nothing in your data."),
        partial(press, "look-only"),
        partial(reads, "Nothing can be changed in this window."),
        partial(reads, "Basisschool De Linde"),
        close,
    )
    assert Windows(stage).show()
    assert person.is_done
    assert folders.database.read_bytes() == OLDEST.read_bytes()


def test_a_cloud_folder_is_explained_once_and_its_copies_as_long_as_they_are_there(
    stage: Stage, tmp_path: Path
) -> None:
    folder = tmp_path / "OneDrive - De Linde"
    folder.mkdir()
    path = sample_database(folder)
    shutil.copyfile(path, folder / "kleurrijk-LAPTOP.db")
    folders = folders_for(folder)
    stage = replace(stage, around=stage.around._replace(folders=folders))
    first = Person(
        stage.application,
        partial(reads, "Your data lie in a folder of OneDrive."),
        partial(reads, "made a copy of your data: kleurrijk-LAPTOP.db."),
        partial(press_text, "Show the &backups"),
        partial(reads, "Made by a cloud folder, beside your data"),
        close,
    )
    assert Windows(stage).show()

    def is_not_said_again(window: QMainWindow) -> bool:
        return not reads("Your data lie in", window)

    second = Person(
        stage.application, partial(reads, "kleurrijk-LAPTOP.db"), is_not_said_again, close
    )
    assert Windows(stage).show()
    assert first.is_done
    assert second.is_done


def test_two_starts_at_once_share_one_new_database(tmp_path: Path) -> None:
    folders = folders_for(tmp_path)
    folders.prepare()
    real = [RealServices(folders) for _ in range(4)]
    with ThreadPoolExecutor(4) as executor:
        opened = [executor.submit(_opens, each) for each in real]
    assert [each.result() for each in opened] == [True] * 4
    assert len([each for each in tmp_path.iterdir() if each.suffix == ".db"]) == 1


def _opens(real: RealServices) -> bool:
    services = patiently(real.open)
    try:
        return services.database.data_version() > 0
    finally:
        real.close()
