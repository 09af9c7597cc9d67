"""A file that comes from outside while the window is open, whatever is going on in it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton

from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.safekeeping import PutBack
from tests.storage.safe_samples import sample_database
from tests.ui.shell.aside.test_backups import HOLDS, go_to_backups, said
from tests.ui.world import NOW, World, world_in


@pytest.fixture
def backup(tmp_path: Path) -> Path:
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    sample_database(folder)
    return KeptSafe(folders_for(folder), lambda: NOW).make()


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication, backup: Path) -> Iterator[World]:
    assert backup.exists()
    with world_in(tmp_path, qapp) as world:
        world.dialogs.agrees = False
        yield world


def offers(world: World) -> int:
    return len([each for each in world.dialogs.said if HOLDS in each])


def test_it_is_offered_on_the_page_of_the_backups(world: World, backup: Path) -> None:
    world.window.offering.offer(backup)
    world.wait_until(lambda: offers(world) == 1)
    assert world.shows("make-backup")
    world.find("backups-back", QPushButton).click()
    world.wait_until(lambda: world.shows("add-organisation"))
    world.dialogs.agrees = True
    world.window.offering.offer(backup)
    world.wait_until(lambda: not world.window.isVisible())
    assert world.afterwards.wanted == PutBack(backup)


def test_it_waits_for_what_the_page_is_doing(world: World, tmp_path: Path, backup: Path) -> None:
    go_to_backups(world)
    world.dialogs.save_as = tmp_path / "all.zip"
    world.find("pack", QPushButton).click()
    world.window.offering.offer(backup)
    assert offers(world) == 0
    world.wait_until(lambda: offers(world) == 1)
    assert str(tmp_path / "all.zip") in said(world, "backup-outcome"), "and that is told as ever"
    world.find("make-backup", QPushButton).click()  # after which the page is built again
    world.window.offering.offer(backup)
    world.window.offering.offer(tmp_path / "all.zip")
    world.wait_until(lambda: offers(world) == 2)
    world.wait_until(lambda: len(world.dialogs.said) == 3)
    assert "A backup was made" in world.window.statusBar().findChild(QLabel).text()  # type: ignore[union-attr]


def test_it_waits_until_a_dialog_is_closed(world: World, backup: Path) -> None:
    with_questions = QDialog(world.window)
    with_questions.open()
    world.window.offering.offer(backup)
    world.wait_until(lambda: not world.tasks.pending())
    assert not world.shows("make-backup")
    with_questions.reject()
    world.wait_until(lambda: offers(world) == 1)
    with_questions.deleteLater()


def test_one_that_is_gone_by_then_or_no_backup_is_told_of(world: World, tmp_path: Path) -> None:
    nothing = tmp_path / "gone.zip"
    world.window.offering.offer(nothing)
    world.wait_until(lambda: world.shows("backup-outcome"))
    gone = f"{nothing} is not there any more."
    world.wait_until(lambda: gone in said(world, "backup-outcome"))
    nothing.write_text("no backup at all " * 40)
    world.window.offering.offer(nothing)
    world.wait_until(lambda: "is not a database" in said(world, "backup-outcome"))
    assert world.dialogs.said == []
