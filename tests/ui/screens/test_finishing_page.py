"""Finishing and correcting, as a person goes through it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from tests.ui.screens.checking import (
    finish,
    focused,
    newest,
    press,
    two_of_seven,
    typed,
)
from tests.ui.shell.test_journeys import keys, note_of
from tests.ui.shell.test_outside import elsewhere, look
from tests.ui.world import World


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with two_of_seven(tmp_path, qapp) as shown:
        yield shown


def test_finishing_asks_first_and_a_no_changes_nothing(world: World) -> None:
    world.dialogs.agrees = False
    press(world, "finish")
    world.settle()
    assert newest(world).status is Status.OPEN
    (asked,) = world.dialogs.said
    assert "5 questions are still open. That is allowed. Finishing cannot be undone." in asked


def test_what_is_finished_is_read_and_not_changed(world: World) -> None:
    finish(world)
    assert newest(world).status is Status.FINISHED
    said = " ".join(world.texts("standing"))
    assert "Finished on 2 March 2026. Its answers stay as they are." in said
    for gone in ("finish", "change-s1-welcome", "method", "still-open"):
        assert not world.shows(gone)
    standing = world.find("standing", QWidget)
    assert standing.visibleRegion().boundingRect() == standing.rect(), "the page is not at its top"
    assert QApplication.focusWidget() in standing.findChildren(QWidget)
    told = [label.text() for label in world.window.statusBar().findChildren(QLabel)]
    assert told == ["The assessment is finished."]
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
    assert not world.shows("left-here"), "nothing is left to answer"
    assert not world.shows("turn-path")
    world.find("on", QPushButton).click()
    assert world.window.windowTitle().startswith("Question 2 of 7")


def test_what_is_no_day_is_not_lost_by_finishing(world: World) -> None:
    press(world, "change-s1-names")
    world.wait_until(lambda: world.shows("statement"))
    keys("4")
    typed(world, "checked-on", "last week")
    press(world, "on")
    world.wait_until(lambda: world.shows("check-heading"))
    press(world, "finish")
    world.wait_until(lambda: world.shows("statement"))
    (said,) = world.dialogs.said
    assert "at “en: Wij doen s1-names.” is not a day, so nothing was finished." in said
    assert newest(world).status is Status.OPEN
    typed(world, "checked-on", "2-3-2026")
    press(world, "on")
    world.wait_until(lambda: world.shows("check-heading"))
    finish(world)


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


def test_a_correction_is_taken_back_into_the_bin_and_done_again(world: World) -> None:
    finish(world)
    first = newest(world)
    world.press("standing", "C&orrect…")
    world.wait_until(lambda: world.shows("correction-reason"))
    keys("Misread question 1")
    world.action("nl").trigger()
    world.settle()
    press(world, "correct")
    world.wait_until(lambda: world.shows("check-heading"))
    assert newest(world).correction_reason == "Misread question 1"
    world.action("undo").trigger()
    world.wait_until(lambda: world.shows("organisation"))
    assert [each.row.assessment for each in world.ask(ListAssessments())] == [
        replace(first, version=first.version + 2)
    ]
    world.action("redo").trigger()
    world.settle()
    assert [each.row.assessment.status for each in world.ask(ListAssessments())] == [
        Status.OPEN,
        Status.CORRECTED,
    ]


def test_a_new_assessment_is_taken_back_by_name(world: World) -> None:
    finish(world)
    world.press("standing", "&New assessment")
    world.wait_until(lambda: world.shows("statement"))
    keys("3")
    world.settle()
    assert len(world.ask(ListAssessments())) == 2
    assert world.action("undo").text() == "&Undo: Answer question 1"
    world.action("undo").trigger()
    world.settle()
    assert world.action("undo").text() == "&Undo: Start the assessment"
    world.action("undo").trigger()
    world.wait_until(lambda: world.shows("organisation"))
    assert [each.row.assessment.status for each in world.ask(ListAssessments())] == [
        Status.FINISHED
    ]
    assert not world.action("way-questions").isEnabled()


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
    world.press("standing", "&New assessment")
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


def test_what_is_wholly_answered_leads_to_checking_and_finishing(
    tmp_path: Path, qapp: QApplication
) -> None:
    with two_of_seven(tmp_path, qapp) as world:
        head = newest(world)
        for item in world.ask(OpenAssessment(head.id, "nl")).result.items[2:]:
            world.ask(RecordAnswer(head.id, item.id, Answer(Choice.LEVEL_2), 0))
        world.action("way-start").trigger()
        world.wait_until(lambda: world.shows("go-on"))
        on = world.find("go-on", QPushButton)
        assert on.text() == "Check and finish"
        on.click()
        world.wait_until(lambda: world.shows("check-heading"))
        world.wait_until(lambda: world.shows("finish"))
        press(world, "go-to-finish")
        world.wait_until(lambda: focused() == "finish")
        finish(world)
        world.action("way-start").trigger()
        world.wait_until(lambda: world.shows("new-from-last"))
        press(world, "new-from-last")
        world.wait_until(lambda: world.shows("statement"))
        assert newest(world).previous == head.id
        world.action("way-start").trigger()
        world.wait_until(lambda: not world.shows("new-from-last") and world.shows("go-on"))
