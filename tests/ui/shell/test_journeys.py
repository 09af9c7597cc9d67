"""What a person does from the first start to the plan, with the keyboard."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.ui.shell.navigator import START
from kleurrijk_desktop.ui.shell.visit import Visit
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from tests.ui.world import World, world_in


def keys(text: str) -> None:
    """Type into whatever has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)


def key(code: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press one key in whatever has the focus."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, code, modifier)


def set_up_with_keys(world: World, name: str = "De Linde") -> None:
    key(Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("set-up"))
    keys(name)
    key(Qt.Key.Key_Return)
    world.wait_until(lambda: world.shows("start-assessment"))


def set_up(world: World, name: str = "De Linde") -> None:
    """Have an organisation, and be on its start page; the form is left out."""
    organisation = world.ask(AddOrganisation(OrganisationDetails(name))).organisation
    world.window._navigator.go(START, Visit(organisation.id, organisation.name))
    world.wait_until(lambda: world.shows("start-assessment"))


def begin(world: World) -> None:
    """Have an assessment on the short path, started on the page, and be at its first question."""
    set_up(world)
    world.find("start-assessment", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))
    world.settle()


def note_of(world: World) -> QPlainTextEdit:
    note = world.find("note", QWidget).findChild(QPlainTextEdit)
    assert note is not None
    return note


def answers(world: World) -> dict[str, Answer]:
    world.settle()
    newest = world.ask(ListAssessments())[0].row.assessment.id
    return dict(world.ask(OpenAssessment(newest, "nl")).answers)


def test_from_the_first_start_to_the_plan(world: World) -> None:
    assert world.window.windowTitle() == "Start – KleurRijk"
    set_up_with_keys(world)
    world.find("start-assessment", QPushButton).setFocus()
    key(Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("statement"))
    assert world.window.windowTitle() == "Question 1 of 7 – en: Voorbeeld – De Linde – KleurRijk"
    for number in range(1, 8):
        assert world.window.windowTitle().startswith(f"Question {number} of 7")
        keys("2")
        key(Qt.Key.Key_Return)
    world.wait_until(lambda: world.shows("see-result"))
    assert world.window.windowTitle() == "Check answers – en: Voorbeeld – De Linde – KleurRijk"
    world.find("see-result", QPushButton).click()
    world.wait_until(lambda: world.shows("save-plan"))
    assert world.window.windowTitle() == "Result – en: Voorbeeld – De Linde – KleurRijk"
    world.dialogs.save_as = world.folder / "plan.pdf"
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(world.window, Qt.Key.Key_P, both)
    world.settle()
    assert world.dialogs.suggested == [world.folder / "Improvement_plan_De_Linde_2026-11-22.pdf"]
    assert (world.folder / "plan.pdf").read_bytes().startswith(b"en\nDe Linde")
    assert [each.choice for each in answers(world).values()] == [Choice.LEVEL_2] * 7


def test_after_the_set_up_the_focus_is_where_the_first_assessment_begins(world: World) -> None:
    set_up_with_keys(world)
    heading = QApplication.focusWidget()
    assert heading is world.find("begin-heading", QLabel)
    assert heading.text() == "First assessment"


def test_an_organisation_needs_a_name_and_says_so(world: World) -> None:
    key(Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("set-up"))
    key(Qt.Key.Key_Return)
    world.settle()
    problems = world.find("problems", QWidget)
    assert problems.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert problems.isAncestorOf(focused)


def test_notes_wait_for_no_button(world: World) -> None:
    begin(world)
    note = note_of(world)
    note.setFocus()
    keys("Seen at the door")
    QTest.keyClick(note, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    world.wait_until(lambda: world.shows("organisation"))
    assert answers(world)["s1-welcome"].note == "Seen at the door"


def test_undo_names_what_it_takes_back_and_works_from_another_screen(world: World) -> None:
    begin(world)
    keys("3")
    world.settle()
    action = world.action("undo")
    assert action.text() == "&Undo: Answer question 1"
    QTest.keyClick(world.window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    world.wait_until(lambda: world.shows("save-plan"))
    action.trigger()
    world.settle()
    assert answers(world)["s1-welcome"].choice is Choice.OPEN


def test_everything_is_there_after_another_start(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as first:
        begin(first)
        keys("1")
        note_of(first).setFocus()
        keys("typed just before closing")
    with world_in(tmp_path, qapp, first.settings.kept) as second:
        stored = answers(second)["s1-welcome"]
        assert stored == Answer(Choice.LEVEL_1, note="typed just before closing")
        assert second.window.windowTitle() == "Start – De Linde – KleurRijk"


def test_a_name_with_markup_is_shown_as_it_is(world: World) -> None:
    set_up_with_keys(world, "<b>Linde</b> & co")
    field = world.find("organisation", QWidget)
    assert "<b>Linde</b> & co" in world.window.windowTitle()
    assert field.isVisible()
    assert not world.window.findChildren(QLineEdit, "name")
