"""Checking, finishing and correcting, as a person goes through it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Status, WhoScored
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.who_scored import SetMethod
from tests.ui.shell.test_journeys import begin, keys, note_of
from tests.ui.shell.test_outside import elsewhere, look
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show the window with an assessment on the short path, of which two of seven are answered."""
    with world_in(tmp_path, qapp) as shown:
        begin(shown)
        head = newest(shown)
        level = Answer(Choice.LEVEL_3, note="every Monday")
        shown.ask(RecordAnswer(head.id, "s1-welcome", level, 0))
        shown.ask(RecordAnswer(head.id, "s1-words", Answer(Choice.UNKNOWN, ask_whom="Ali"), 0))
        check(shown)
        yield shown


def newest(world: World) -> Assessment:
    world.settle()
    return world.ask(ListAssessments())[0].row.assessment


def check(world: World) -> None:
    """Go to the page on which answers are checked, and have it built anew."""
    before = world.window.findChild(QWidget, "check-heading")
    world.action("way-check-answers").trigger()
    world.wait_until(
        lambda: world.shows("check-heading") and world.find("check-heading", QWidget) is not before
    )


def press(world: World, name: str) -> None:
    world.find(name, QPushButton).click()


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def spoken(widget: QWidget) -> str:
    name: str = QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    return name


def finish(world: World) -> None:
    press(world, "finish")
    world.wait_until(lambda: world.shows("standing"))


def test_gaps_are_summarised_and_take_the_focus(world: World) -> None:
    assert focused() == "still-open-heading"
    said = world.texts("still-open")
    assert said == ["Still open", "5 questions have no answer yet. They may stay open."]
    links = world.find("still-open", QWidget).findChildren(QPushButton)
    assert [spoken(link) for link in links] == [
        f"en: Wij doen {item}."
        for item in ("s1-names", "s2-talk", "s2-team", "s2-plan", "s2-figures")
    ]


def test_each_row_says_question_answer_and_note(world: World) -> None:
    assert world.texts("row-s1-welcome") == [
        "1.",
        "en: Wij doen s1-welcome.",
        "Level 3: Agreed and routine",
        "Note: every Monday",
    ]
    assert world.texts("row-s1-words")[2:] == ["We don't know yet", "Ask: Ali"]
    assert world.texts("row-s2-talk")[2:] == ["Not answered yet"]
    button = world.find("change-s2-talk", QPushButton)
    assert spoken(button) == "Change question 4: en: Wij doen s2-talk."


def test_changing_an_answer_leads_back_to_its_row(world: World) -> None:
    press(world, "change-s1-names")
    world.wait_until(lambda: world.shows("statement"))
    assert world.find("on", QPushButton).text() == "&Back to the answers"
    keys("2")
    press(world, "on")
    world.wait_until(lambda: world.shows("check-heading"))
    assert focused() == "change-s1-names"
    assert "Level 2: Happens, depends on the person" in world.texts("row-s1-names")


def test_a_gap_is_a_way_to_its_question(world: World) -> None:
    press(world, "open-s2-team")
    world.wait_until(lambda: world.shows("statement"))
    assert world.window.windowTitle().startswith("Question 5 of 7")


def test_the_side_bar_ends_the_way_back(world: World) -> None:
    press(world, "change-s1-names")
    world.wait_until(lambda: world.shows("statement"))
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    world.action("way-questions").trigger()
    world.wait_until(lambda: world.shows("statement"))
    assert world.find("on", QPushButton).text() == "&Continue"


def field(world: World, name: str) -> QLineEdit:
    found = world.find(name, QWidget).findChild(QLineEdit)
    assert found is not None
    return found


def typed(world: World, name: str, text: str) -> None:
    edit = field(world, name)
    edit.setFocus()
    edit.selectAll()
    keys(text)
    edit.clearFocus()


def choose(world: World, group: str, key: str) -> None:
    option = world.find(group, QWidget).findChild(QRadioButton, key)
    assert option is not None
    option.click()


def test_who_scored_is_stored_as_it_is_said(world: World) -> None:
    assert not world.shows("role-1")
    choose(world, "method", "group")
    assert world.shows("role-1")
    typed(world, "role-1", "teachers")
    typed(world, "count-1", "3")
    press(world, "add-role")
    typed(world, "role-2", "parents")
    choose(world, "concerned", "yes")
    roles = (Role("teachers", 3), Role("parents", 1))
    assert newest(world).who_scored == WhoScored(Method.GROUP, roles, people_concerned=True)
    assert world.find("how-made", QLabel).text() == (
        "The plan says: Filled in by a group of 4 (3 teachers, 1 parents). "
        "People it is about took part."
    )
    check(world)
    assert field(world, "role-2").text() == "parents"
    choose(world, "method", "individual")
    typed(world, "role-alone", "head teacher")
    expected = WhoScored(Method.INDIVIDUAL, (Role("head teacher", 1),), people_concerned=True)
    assert newest(world).who_scored == expected


def test_a_number_that_is_none_is_said_and_not_stored(world: World) -> None:
    choose(world, "method", "group")
    typed(world, "role-1", "teachers")
    before = newest(world).who_scored
    typed(world, "count-1", "x")
    assert "Write a whole number from 1, for example 3." in world.texts("count-1")
    assert newest(world).who_scored == before
    typed(world, "count-1", "2")
    assert newest(world).who_scored.roles == (Role("teachers", 2),)


def test_who_scored_in_two_windows(world: World) -> None:
    head = newest(world)
    world.ask(SetMethod(head.id, WhoScored(Method.GROUP, (Role("", 9),)), head.version))
    choose(world, "concerned", "no")
    world.settle()
    buttons = {b.text(): b for b in world.window.findChildren(QPushButton)}
    heading = world.find("check-heading", QWidget)
    buttons["Show what is &stored"].click()
    world.wait_until(lambda: world.find("check-heading", QWidget) is not heading)
    assert newest(world).who_scored == WhoScored(Method.GROUP, (Role("", 9),))
    assert field(world, "count-1").text() == "9"


def test_finishing_asks_first_and_a_no_changes_nothing(world: World) -> None:
    world.dialogs.agrees = False
    press(world, "finish")
    world.settle()
    assert newest(world).status is Status.OPEN
    (asked,) = world.dialogs.said
    assert "5 questions are still open. That is allowed. Finishing is the one step" in asked


def test_what_is_finished_is_read_and_not_changed(world: World) -> None:
    finish(world)
    assert newest(world).status is Status.FINISHED
    said = " ".join(world.texts("standing"))
    assert "Finished on 2 March 2026. Its answers stay as they are." in said
    for gone in ("finish", "change-s1-welcome", "method", "still-open"):
        assert not world.shows(gone)
    world.action("way-questions").trigger()
    world.wait_until(lambda: world.shows("statement"))
    assert world.shows("standing")
    assert focused() == "statement"
    options = world.window.findChildren(QRadioButton)
    assert not any(option.isEnabled() for option in options)
    assert [option.isChecked() for option in options].count(True) == 1
    assert note_of(world).isReadOnly()
    assert note_of(world).toPlainText() == "every Monday"
    assert not world.shows("clear")
    world.find("on", QPushButton).click()
    assert world.window.windowTitle().startswith("Question 2 of 7")


def test_finishing_ends_what_can_be_undone(world: World) -> None:
    press(world, "change-s1-names")
    world.wait_until(lambda: world.shows("statement"))
    keys("2")
    press(world, "on")
    world.wait_until(lambda: world.shows("check-heading"))
    assert world.action("undo").isEnabled()
    finish(world)
    assert world.action("undo").text() == "&Undo"
    assert not world.action("undo").isEnabled()


def test_the_result_finishes_too(world: World) -> None:
    press(world, "see-result")
    world.wait_until(lambda: world.shows("save-plan"))
    finish(world)
    assert newest(world).status is Status.FINISHED
    assert not world.shows("finish")
    world.press("standing", "C&orrect…")
    world.wait_until(lambda: world.shows("correction-reason"))


def test_a_correction_needs_a_reason_and_begins_with_the_answers(world: World) -> None:
    finish(world)
    first = newest(world)
    world.press("standing", "C&orrect…")
    world.wait_until(lambda: world.shows("correction-reason"))
    press(world, "correct")
    world.settle()
    assert "The reason is still missing." in " ".join(world.texts("correction-reason"))
    keys("Misread question 1")
    press(world, "correct")
    world.wait_until(lambda: world.shows("check-heading"))
    revision = newest(world)
    assert (revision.status, revision.corrects) == (Status.OPEN, first.id)
    labels = [
        label.text() for label in world.window.findChildren(QWidget) if hasattr(label, "text")
    ]
    assert "Correction. The reason: Misread question 1" in labels
    assert "Note: every Monday" in world.texts("row-s1-welcome")
    assert world.shows("finish")


def test_a_correction_can_be_thought_better_of(world: World) -> None:
    finish(world)
    world.press("standing", "C&orrect…")
    world.wait_until(lambda: world.shows("correction-reason"))
    press(world, "cancel")
    world.wait_until(lambda: world.shows("check-heading"))
    assert [each.row.assessment.status for each in world.ask(ListAssessments())] == [
        Status.FINISHED
    ]


def test_a_new_assessment_shows_last_time_and_chooses_nothing(world: World) -> None:
    finish(world)
    first = newest(world)
    world.press("standing", "New assess&ment")
    world.wait_until(lambda: world.shows("last-time"))
    new = next(
        each.row.assessment
        for each in world.ask(ListAssessments())
        if each.row.assessment.id != first.id
    )
    assert new.last_time == first.id
    assert world.texts("last-time")[:3] == [
        "Last time (2 March 2026): level 3, Agreed and routine",
        "en: Altijd.",
        "Note: every Monday",
    ]
    options = world.window.findChildren(QRadioButton)
    assert not any(option.isChecked() for option in options)
    note = world.find("note", QWidget).findChild(QPlainTextEdit)
    assert note is not None
    assert note.toPlainText() == ""
    keys("1")
    world.settle()
    assert world.shows("last-time")
    answers = world.ask(OpenAssessment(new.id, "nl")).answers
    assert answers == {"s1-welcome": Answer(Choice.LEVEL_1)}
    press(world, "on")
    assert "We don't know yet" in world.texts("last-time")[0]
    press(world, "on")
    assert not world.shows("last-time")


def test_finishing_in_another_window_ends_answering_here(world: World) -> None:
    press(world, "open-s2-team")
    world.wait_until(lambda: world.shows("statement"))
    look(world)
    elsewhere(world, FinishAssessment(newest(world).id))
    look(world)
    world.wait_until(lambda: world.shows("standing"))
    assert world.window.windowTitle().startswith("Question 5 of 7")
    assert not any(option.isEnabled() for option in world.window.findChildren(QRadioButton))


def test_an_answer_that_is_not_saved_keeps_it_open(world: World) -> None:
    press(world, "change-s1-names")
    world.wait_until(lambda: world.shows("statement"))
    theirs = Answer(Choice.LEVEL_4)
    world.ask(RecordAnswer(newest(world).id, "s1-names", theirs, 0))
    keys("2")
    world.wait_until(lambda: world.find("messages", QWidget).isVisible())
    press(world, "on")
    world.wait_until(lambda: world.shows("check-heading"))
    press(world, "finish")
    world.settle()
    assert world.dialogs.said == [
        "An answer is not saved yet, so nothing was finished. Save it first."
    ]
    assert newest(world).status is Status.OPEN
    world.press("messages", "&Take the other answer")
