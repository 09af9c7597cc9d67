"""Organisations are changed, put away and brought back in the window, with a way back each time."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.organisation import UnitKind
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.use_cases.bin import OpenPutAway
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.start_page import OpenStart, StartPage
from tests.ui.world import NOW, World, world_in


def start_page(world: World) -> StartPage:
    return world.ask(OpenStart(None, "en"))


def add(world: World, name: str) -> str:
    return world.ask(AddOrganisation(OrganisationDetails(name))).organisation.id


def press(world: World, name: str) -> None:
    world.find(name, QPushButton).click()
    world.settle()


def at_start_with(world: World, *names: str) -> None:
    """Set up organisations and show the start page of the first by name."""
    for name in names:
        add(world, name)
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("organisation"))


def put_away(world: World, name: str) -> None:
    """Press "archive" or "bin" on the page of the organisation that is shown at the start."""
    press(world, "change-organisation")
    world.wait_until(lambda: world.shows(name))
    press(world, name)
    world.wait_until(lambda: not world.shows(name))


def begun_at(world: World, name: str) -> None:
    """Set up an organisation, begin an assessment, and go back to the start page."""
    at_start_with(world, name)
    world.wait_until(lambda: world.shows("start-assessment"))
    press(world, "start-assessment")
    world.wait_until(lambda: world.shows("statement"))
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("bin-assessment"))


def type_into(world: World, field: str, text: str) -> None:
    edit = world.find(field, QWidget).findChild(QLineEdit)
    assert edit is not None
    edit.clear()
    edit.insert(text)


def messages(world: World) -> list[str]:
    return [text for text in world.texts("messages") if text]


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


def test_an_archived_organisation_makes_room_and_comes_back(world: World) -> None:
    at_start_with(world, "De Beuk", "De Linde")
    put_away(world, "archive")
    assert [each.name for each in start_page(world).organisations] == ["De Linde"]
    assert messages(world)[0] == "“De Beuk” is in the archive."
    press(world, "put-away")
    world.wait_until(lambda: world.shows("bring-back"))
    press(world, "bring-back")
    assert [each.name for each in start_page(world).organisations] == ["De Beuk", "De Linde"]


def test_the_message_takes_it_back_at_once(world: World) -> None:
    at_start_with(world, "De Beuk", "De Linde")
    put_away(world, "bin")
    assert len(start_page(world).organisations) == 1
    world.press("messages", "&Undo")
    world.settle()
    assert len(start_page(world).organisations) == 2
    assert world.ask(OpenPutAway("en")).organisations == ()


def test_the_message_goes_where_the_menu_takes_it_back(world: World) -> None:
    begun_at(world, "De Linde")
    press(world, "bin-assessment")
    world.action("undo").trigger()
    world.settle()
    assert len(start_page(world).assessments) == 1
    assert not world.shows("messages")


def test_what_the_message_took_back_is_a_step_too(world: World) -> None:
    begun_at(world, "De Linde")
    press(world, "bin-assessment")
    world.press("messages", "&Undo")
    world.settle()
    assert len(start_page(world).assessments) == 1
    assert world.action("undo").text() == "&Undo: Bring “en: Voorbeeld” back"
    world.action("undo").trigger()
    world.settle()
    assert start_page(world).assessments == ()


def test_nobody_stays_at_what_lies_in_the_bin(world: World) -> None:
    begun_at(world, "De Linde")
    assert world.action("way-results").isEnabled()
    press(world, "bin-assessment")
    assert not world.action("way-results").isEnabled()


def test_nobody_stays_at_an_assessment_of_an_organisation_that_is_away(world: World) -> None:
    add(world, "De Beuk")
    begun_at(world, "De Appel")
    put_away(world, "archive")
    world.wait_until(lambda: world.action("way-history").isEnabled())
    assert not world.action("way-results").isEnabled()


def test_the_last_organisation_can_go_and_the_way_back_is_shown(world: World) -> None:
    at_start_with(world, "De Linde")
    put_away(world, "bin")
    world.wait_until(lambda: world.shows("language"))
    press(world, "put-away")
    world.wait_until(lambda: world.shows("bring-back"))
    press(world, "bring-back")
    press(world, "back-to-start")
    world.wait_until(lambda: world.shows("organisation"))


def test_an_assessment_goes_into_the_bin_and_undo_brings_it_back(world: World) -> None:
    begun_at(world, "De Linde")
    press(world, "bin-assessment")
    assert start_page(world).assessments == ()
    assert world.action("undo").text() == "&Undo: Put “en: Voorbeeld” into the bin"
    world.action("undo").trigger()
    world.settle()
    assert len(start_page(world).assessments) == 1


def test_what_is_away_is_remembered(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as first:
        at_start_with(first, "De Beuk", "De Linde")
        put_away(first, "bin")
    with world_in(tmp_path, qapp, first.settings.kept) as second:
        assert [each.name for each in start_page(second).organisations] == ["De Linde"]
        binned = second.ask(OpenPutAway("en")).organisations
        assert [each.binned_at for each in binned] == [NOW]


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
