"""Organisations are set up and changed in the window, with a way back each time."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.domain.organisation import UnitKind
from kleurrijk_desktop.ui.shell.context import Preferences
from tests.ui.shell.organisations.steps import at_start_with, messages, press, start_page, type_into
from tests.ui.world import NOW, World, world_in


def test_the_first_start_asks_for_no_more_than_a_language(world: World) -> None:
    nl = world.find("nl", QRadioButton)
    nl.click()
    world.wait_until(
        lambda: world.find("add-organisation", QPushButton).text() == "&Uw organisatie aanmaken"
    )
    assert world.settings.kept.language == "nl"
    press(world, "example")
    assert world.examples_opened == [NOW]


def test_an_organisation_is_described_anew(world: World) -> None:
    at_start_with(world, "De Linde")
    press(world, "change-organisation")
    world.wait_until(lambda: world.shows("change"))
    type_into(world, "name", "De Beuk")
    month = world.find("planning-month", QWidget).findChild(QComboBox)
    assert month is not None
    month.setCurrentIndex(month.findData("8"))
    press(world, "change")
    world.wait_until(lambda: world.shows("organisation"))
    changed = start_page(world).chosen
    assert changed is not None
    assert (changed.name, changed.planning_month) == ("De Beuk", 8)
    assert world.action("undo").text() == "&Undo: Change “De Linde”"
    world.action("undo").trigger()
    world.settle()
    back = start_page(world).chosen
    assert back is not None
    assert (back.name, back.planning_month) == ("De Linde", None)
    switch = world.find("organisation", QWidget).findChild(QComboBox)
    assert switch is not None
    assert switch.currentText() == "De Linde"


def test_an_empty_name_is_said_at_the_field(world: World) -> None:
    at_start_with(world, "De Linde")
    press(world, "change-organisation")
    world.wait_until(lambda: world.shows("change"))
    type_into(world, "name", "  ")
    press(world, "change")
    assert world.find("problems", QWidget).isVisible()
    assert start_page(world).organisations[0].name == "De Linde"


def test_parts_are_added_named_and_binned(world: World) -> None:
    at_start_with(world, "De Linde")
    press(world, "change-organisation")
    world.wait_until(lambda: world.shows("add-unit"))
    whole = start_page(world).units[0]
    assert not world.shows(f"bin-unit-{whole.id}")
    type_into(world, "new-unit-name", "Onderbouw")
    press(world, "add-unit")
    team = next(unit for unit in start_page(world).units if unit.id != whole.id)
    assert (team.name, team.kind) == ("Onderbouw", UnitKind.TEAM)
    world.wait_until(lambda: world.shows(f"unit-{team.id}"))
    edit = world.find(f"unit-{team.id}", QWidget).findChild(QLineEdit)
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    edit.insert("Bovenbouw")
    edit.textEdited.emit("Bovenbouw")
    edit.returnPressed.emit()
    world.settle()
    assert {unit.name for unit in start_page(world).units} == {"", "Bovenbouw"}
    world.wait_until(lambda: world.shows(f"bin-unit-{team.id}"))
    press(world, f"bin-unit-{team.id}")
    assert start_page(world).units == (whole,)
    assert messages(world)[0] == "“Bovenbouw” is in the bin."
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("put-away"))
    press(world, "put-away")
    world.wait_until(lambda: world.shows("bring-back"))
    press(world, "bring-back")
    assert {unit.name for unit in start_page(world).units} == {"", "Bovenbouw"}


def test_a_name_that_is_typed_with_a_pause_is_one_step_on_one_page(world: World) -> None:
    at_start_with(world, "De Linde")
    press(world, "change-organisation")
    whole = start_page(world).units[0]
    edit = world.find(f"unit-{whole.id}", QWidget).findChild(QLineEdit)
    assert edit is not None
    edit.setFocus()
    for text in ("O", "Onder", "Onderbouw"):
        edit.setText(text)
        edit.textEdited.emit(text)
        edit.returnPressed.emit()
    world.settle()
    assert edit.isVisible()
    assert start_page(world).units[0].name == "Onderbouw"
    world.action("undo").trigger()
    world.settle()
    assert start_page(world).units[0].name == ""


def test_what_is_typed_anew_stays_while_a_part_is_added(world: World) -> None:
    at_start_with(world, "De Linde")
    press(world, "change-organisation")
    world.wait_until(lambda: world.shows("add-unit"))
    type_into(world, "name", "De Beuk")
    type_into(world, "new-unit-name", "Onderbouw")
    press(world, "add-unit")
    world.wait_until(lambda: len(start_page(world).units) == 2)
    press(world, "change")
    world.wait_until(lambda: world.shows("organisation"))
    assert [each.name for each in start_page(world).organisations] == ["De Beuk"]


def test_adding_a_part_is_a_step_with_a_name(world: World) -> None:
    at_start_with(world, "De Linde")
    press(world, "change-organisation")
    world.wait_until(lambda: world.shows("add-unit"))
    (whole,) = start_page(world).units
    type_into(world, "new-unit-name", "Onderbouw")
    press(world, "add-unit")
    (team,) = {unit.id for unit in start_page(world).units} - {whole.id}
    assert world.action("undo").text() == "&Undo: Add “Onderbouw”"
    world.action("undo").trigger()
    world.wait_until(lambda: not world.shows(f"unit-{team}"))
    assert start_page(world).units == (whole,)
    world.action("redo").trigger()
    world.wait_until(lambda: world.shows(f"unit-{team}"))
    assert len(start_page(world).units) == 2


def test_who_reads_german_most_likely_works_in_germany(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp, Preferences("de", "light")) as world:
        press(world, "add-organisation")
        world.wait_until(lambda: world.shows("set-up"))
        country = world.find("country", QWidget).findChild(QComboBox)
        assert country is not None
        assert country.currentData() == "de"


def test_one_goes_through_the_organisations_with_the_arrow_keys(world: World) -> None:
    at_start_with(world, "De Beuk", "De Eik", "De Linde")
    field = world.find("organisation", QWidget).findChild(QComboBox)
    assert field is not None
    field.setFocus()
    shown = []
    for _time in range(2):
        focused = QApplication.focusWidget()
        assert isinstance(focused, QComboBox)
        QTest.keyClick(focused, Qt.Key.Key_Down)
        world.settle()
        shown.append(world.window.windowTitle())
    assert ["De Eik" in shown[0], "De Linde" in shown[1]] == [True, True]
