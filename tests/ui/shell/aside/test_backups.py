"""The backups in the window: seen, made, packed, put back, and what stands in the way."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget

from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.safekeeping import LookOnly, PutBack
from tests.storage.safe_samples import alter_a_finished_note, cut, sample_database
from tests.ui.world import NOW, World, world_in

HOLDS = "It holds 2 organisations, 4 assessments and 32 answers."


def make_one(folder: Path) -> Path:
    return KeptSafe(folders_for(folder), lambda: NOW).make()


def go_to_backups(world: World) -> None:
    world.action("backups").trigger()
    world.wait_until(lambda: world.shows("make-backup"))


def said(world: World, part: str) -> str:
    return " ".join(label.text() for label in world.find(part, QWidget).findChildren(QLabel))


def back_buttons(world: World) -> list[QPushButton]:
    return [
        button
        for button in world.window.findChildren(QPushButton, "put-back")
        if button.isVisible()
    ]


def looked_at(world: World, count: int) -> bool:
    return [each.isEnabled() for each in back_buttons(world)].count(True) == count


def test_each_backup_says_when_what_and_whether(tmp_path: Path, qapp: QApplication) -> None:
    sample_database(tmp_path)
    good, bad = make_one(tmp_path), make_one(tmp_path)
    bad = bad.rename(bad.with_name(bad.name.replace("-00002-", "-00003-")))
    cut(bad)
    with world_in(tmp_path, qapp) as world:
        go_to_backups(world)
        world.wait_until(lambda: looked_at(world, 1))
        cards = [each.parentWidget() for each in back_buttons(world)]
        texts = [[label.text() for label in card.findChildren(QLabel)] for card in cards if card]
        assert texts[0][1:] == ["", "Checked: it is damaged and cannot be put back."]
        assert texts[1][1:] == [HOLDS, "Checked: everything in it is in order."]
        assert all("22 November 2026" in text[0] for text in texts)
        world.find("make-backup", QPushButton).click()
        world.wait_until(lambda: len(back_buttons(world)) == 3)
        world.dialogs.agrees = False
        world.wait_until(lambda: looked_at(world, 2))
        back_buttons(world)[0].click()
        assert world.window.isVisible()
        world.dialogs.agrees = True
        back_buttons(world)[0].click()
        world.wait_until(lambda: not world.window.isVisible())
        asked = world.dialogs.said[-1]
        assert "It replaces what is there now: 2 organisations" in asked
        assert "kept aside" in asked
        wanted = world.afterwards.wanted
        assert isinstance(wanted, PutBack)
        assert wanted.path not in {good, bad}


def test_everything_goes_into_one_file_and_is_offered_from_there(
    tmp_path: Path, qapp: QApplication
) -> None:
    sample_database(tmp_path)
    packed = tmp_path / "to my new laptop.zip"
    with world_in(tmp_path, qapp) as world:
        go_to_backups(world)
        world.find("pack", QPushButton).click()  # nothing was chosen
        world.dialogs.save_as = packed
        world.find("pack", QPushButton).click()
        world.wait_until(lambda: str(packed) in said(world, "backup-outcome"))
        assert world.dialogs.suggested[-1].name == "KleurRijk_everything_2026-11-22.zip"
        world.dialogs.open_this = tmp_path / "window.ini"
        world.dialogs.open_this.write_text("no backup at all " * 40)
        world.find("take-in", QPushButton).click()
        world.wait_until(lambda: "is not a database" in said(world, "backup-outcome"))
        world.dialogs.open_this = packed
        world.find("take-in", QPushButton).click()
        world.wait_until(lambda: not world.window.isVisible())
        assert HOLDS in world.dialogs.said[-1]
        assert world.afterwards.wanted == PutBack(packed)


def test_a_database_that_does_not_open_offers_all_ways_out(
    tmp_path: Path, qapp: QApplication
) -> None:
    path = sample_database(tmp_path)
    good, newest = make_one(tmp_path), make_one(tmp_path)
    alter_a_finished_note(newest)
    cut(path)
    world = World(tmp_path, qapp)
    world.window.show()
    world.wait_until(lambda: world.shows("put-newest-back"))
    assert HOLDS in said(world, "newest-backup")
    world.dialogs.save_as = tmp_path / "answers.csv"
    world.find("save-answers", QPushButton).click()
    world.wait_until(lambda: "answers.csv" in said(world, "rescue-outcome"))
    world.find("problem-report", QWidget).click()  # type: ignore[attr-defined]
    report = world.find("problem-report-text", QPlainTextEdit).toPlainText()
    assert "SQLite" in report
    assert "kleurrijk.db:" in report
    assert str(tmp_path) not in report
    world.find("copy-report", QPushButton).click()
    assert QApplication.clipboard().text() == report
    world.dialogs.save_as = tmp_path / "report.txt"
    world.find("save-report", QPushButton).click()
    assert (tmp_path / "report.txt").read_text("utf-8") == report
    world.find("put-newest-back", QPushButton).click()
    world.wait_until(lambda: not world.window.isVisible())
    assert world.afterwards.wanted == PutBack(good), "the newest that is in order"
    world.stop()


def test_without_a_good_backup_one_chooses_among_all(tmp_path: Path, qapp: QApplication) -> None:
    path = sample_database(tmp_path)
    altered, damaged = make_one(tmp_path), make_one(tmp_path)
    alter_a_finished_note(altered)
    for each in (damaged, path):
        cut(each)
    world = World(tmp_path, qapp)
    world.window.show()
    world.wait_until(lambda: world.shows("all-copies"))
    world.find("all-copies", QPushButton).click()
    world.wait_until(lambda: looked_at(world, 1))
    cards = [each.parentWidget() for each in back_buttons(world)]
    texts = [[label.text() for label in card.findChildren(QLabel)] for card in cards if card]
    assert texts[0][-1] == "Checked: it is damaged and cannot be put back."
    assert texts[1][1] == HOLDS
    assert "not everything in it is what it was" in texts[1][2]
    world.dialogs.agrees = False
    back_buttons(world)[1].click()
    assert "not everything in it is what it was" in world.dialogs.said[-1]
    assert world.window.isVisible()
    world.dialogs.agrees = True
    back_buttons(world)[1].click()
    world.wait_until(lambda: not world.window.isVisible())
    assert world.afterwards.wanted == PutBack(altered)
    world.stop()


def test_without_a_good_backup_one_can_still_look(tmp_path: Path, qapp: QApplication) -> None:
    path = sample_database(tmp_path)
    elsewhere = Path(shutil.copyfile(path, tmp_path / "elsewhere.db"))
    cut(path)
    world = World(tmp_path, qapp)
    world.window.show()
    world.wait_until(lambda: world.shows("newest-backup"))
    world.wait_until(lambda: "no backup that is in order" in said(world, "newest-backup"))
    world.dialogs.open_this = path
    world.find("take-in", QPushButton).click()
    world.wait_until(lambda: "is damaged" in said(world, "rescue-outcome"))
    world.dialogs.open_this = elsewhere
    world.find("take-in", QPushButton).click()
    world.wait_until(lambda: not world.window.isVisible())
    assert world.afterwards.wanted == PutBack(elsewhere)
    assert HOLDS in world.dialogs.said[-1]
    world.stop()
    world = World(tmp_path, qapp)
    world.window.show()
    world.wait_until(lambda: world.shows("look-only"))
    world.find("look-only", QPushButton).click()
    world.wait_until(lambda: not world.window.isVisible())
    assert world.afterwards.wanted == LookOnly()
    world.stop()


def test_the_first_backup_is_made_here(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as world:
        world.ask(AddOrganisation(OrganisationDetails("De Linde")))
        go_to_backups(world)
        assert not back_buttons(world)
        world.find("make-backup", QPushButton).click()
        world.wait_until(lambda: len(back_buttons(world)) == 1)
        assert "A backup was made" in world.window.statusBar().findChild(QLabel).text()  # type: ignore[union-attr]
        world.find("open-backups", QPushButton).click()
        assert world.dialogs.opened == [tmp_path / "backups"]
        world.find("backups-back", QPushButton).click()
        world.wait_until(lambda: world.shows("organisation"))


def test_what_a_cloud_folder_made_is_listed_and_explained(
    tmp_path: Path, qapp: QApplication
) -> None:
    folder = tmp_path / "OneDrive - School"
    folder.mkdir()
    path = sample_database(folder)
    copy = folder / "kleurrijk-LAPTOP.db"
    shutil.copyfile(path, copy)
    with world_in(folder, qapp) as world:
        go_to_backups(world)
        texts = [label.text() for label in world.window.findChildren(QLabel)]
        assert any("folder of OneDrive" in text for text in texts)
        assert any("kleurrijk-LAPTOP.db" in text for text in texts)
        world.wait_until(lambda: looked_at(world, 1))
        back_buttons(world)[0].click()
        world.wait_until(lambda: not world.window.isVisible())
        assert world.afterwards.wanted == PutBack(copy)
