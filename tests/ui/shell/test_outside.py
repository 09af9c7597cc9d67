"""What the window does when another window or a command writes to the same database."""

import os
import subprocess
import sys
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.storage.database import open_database
from kleurrijk_desktop.ui.shell.outside_watch import EVERY_MS, OutsideWatch
from kleurrijk_desktop.ui.widgets.answer_options import AnswerOptions
from kleurrijk_desktop.ui.widgets.status_line import StatusLine
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_services
from tests.ui.shell.test_journeys import answers, begin, keys, note_of, set_up
from tests.ui.world import World

T = TypeVar("T")
SAID = "Changed in another window or by a command."

BEGUN = "&Undo: Start the assessment"  # what is left to take back where nothing was answered


def elsewhere(world: World, use_case: Callable[[Services], T]) -> T:
    """Run a use case on a connection of its own."""
    database = open_database(world.file)
    try:
        return use_case(sample_services(database))
    finally:
        database.close()


def look(world: World) -> None:
    """Let the window look now instead of in two seconds."""
    watch = world.window.findChild(OutsideWatch)
    assert watch is not None
    world.settle()
    watch.look()
    world.settle()


def status(world: World) -> str:
    line = world.window.findChild(StatusLine)
    assert line is not None
    return line.text()


def assessment_of(world: World) -> str:
    world.settle()
    return world.ask(ListAssessments())[0].row.assessment.id


def test_the_own_answers_are_no_news(world: World) -> None:
    begin(world)
    look(world)
    keys("3")
    look(world)
    assert status(world).startswith("Saved")


def test_an_answer_from_elsewhere_appears_on_the_question_page(world: World) -> None:
    begin(world)
    note = note_of(world)
    note.setFocus()
    keys("mine")
    assessment = assessment_of(world)
    elsewhere(world, RecordAnswer(assessment, "s1-words", Answer(Choice.LEVEL_4), 0))
    look(world)
    assert status(world) == SAID
    assert QApplication.focusWidget() is note
    assert note.toPlainText() == "mine"
    assert note.textCursor().position() == len("mine")
    assert "Level 4" in _row(world, 1)
    assert answers(world)["s1-welcome"].note == "mine"


def test_the_answer_on_the_page_follows_where_it_is_untouched(world: World) -> None:
    begin(world)
    theirs = Answer(Choice.LEVEL_2, note="theirs")
    elsewhere(world, RecordAnswer(assessment_of(world), "s1-welcome", theirs, 0))
    look(world)
    options = world.window.findChild(AnswerOptions)
    assert options is not None
    assert options.choice is Choice.LEVEL_2
    assert note_of(world).toPlainText() == "theirs"
    keys("3")
    assert answers(world)["s1-welcome"] == Answer(Choice.LEVEL_3, note="theirs")


def test_typing_into_an_answer_that_was_changed_elsewhere_shows_both(world: World) -> None:
    begin(world)
    theirs = Answer(Choice.LEVEL_1, note="theirs")
    elsewhere(world, RecordAnswer(assessment_of(world), "s1-welcome", theirs, 0))
    note_of(world).setFocus()
    keys("mine")
    look(world)
    world.wait_until(lambda: "theirs" in " ".join(world.texts("messages")))
    assert note_of(world).toPlainText() == "mine"
    world.press("messages", "&Take the other answer")
    assert note_of(world).toPlainText() == "theirs"


def test_undo_leaves_an_answer_alone_that_was_changed_elsewhere(world: World) -> None:
    begin(world)
    keys("3")
    assessment = assessment_of(world)
    theirs = Answer(Choice.LEVEL_1)
    elsewhere(world, RecordAnswer(assessment, "s1-welcome", theirs, 1))
    look(world)
    world.action("undo").trigger()
    world.settle()
    assert answers(world)["s1-welcome"] == theirs
    assert "changed elsewhere" in status(world)
    assert world.action("undo").text() == BEGUN


def test_the_result_follows(world: World) -> None:
    begin(world)
    assessment = assessment_of(world)
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    before = world.find("result-heading", QWidget)
    elsewhere(world, RecordAnswer(assessment, "s1-welcome", Answer(Choice.LEVEL_4), 0))
    look(world)
    world.wait_until(lambda: world.find("result-heading", QWidget) is not before)
    assert status(world) == SAID


def test_it_is_said_once(world: World) -> None:
    begin(world)
    elsewhere(world, RecordAnswer(assessment_of(world), "s1-words", Answer(Choice.LEVEL_4), 0))
    look(world)
    keys("3")
    look(world)
    assert status(world).startswith("Saved")


def test_coming_back_to_the_window_looks_at_once(world: World) -> None:
    begin(world)
    elsewhere(world, RecordAnswer(assessment_of(world), "s1-words", Answer(Choice.LEVEL_4), 0))
    world.window.activateWindow()
    QApplication.sendEvent(world.window, QEvent(QEvent.Type.ActivationChange))
    world.wait_until(lambda: status(world) == SAID)


def test_a_command_fills_the_start_page_of_an_open_window(world: World) -> None:
    set_up(world)
    table = world.folder / "answers.csv"
    table.write_text("item,answer,note\n", "utf-8")
    assert EVERY_MS <= 2000
    command = [sys.executable, "-m", "kleurrijk_desktop", "--data", str(world.folder), "score"]
    done = subprocess.run(
        [*command, "education", str(table), "--organisation", "De Linde"],
        env={**os.environ, "KLEURRIJK_LANGUAGE": "en"},
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    world.wait_until(lambda: world.shows("go-on"))
    assert status(world) == SAID
    world.find("go-on", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))


def test_what_is_typed_is_handed_in_at_log_off_and_when_the_window_goes_away(
    world: World, qapp: QApplication
) -> None:
    begin(world)
    note_of(world).setFocus()
    keys("one")
    world.window.hand_in()
    assert answers(world)["s1-welcome"].note == "one"
    keys(" two")
    qapp.applicationStateChanged.emit(qapp.applicationState().ApplicationInactive)
    assert answers(world)["s1-welcome"].note == "one two"
    assert not world.dialogs.said


def test_undo_takes_back_what_was_typed_a_moment_ago(world: World) -> None:
    begin(world)
    note = note_of(world)
    note.setFocus()
    keys("a")
    assert world.action("undo").isEnabled()
    world.action("undo").trigger()
    world.settle()
    assert note.toPlainText() == ""
    world.action("redo").trigger()
    world.settle()
    assert note.toPlainText() == "a"


def test_typing_that_comes_to_nothing_is_nothing_to_undo(world: World) -> None:
    begin(world)
    note = note_of(world)
    note.setFocus()
    keys("a")
    note.setPlainText("")
    world.window.hand_in()
    assert world.action("undo").text() == BEGUN


def test_a_message_can_be_closed(world: World) -> None:
    world.window.tell("Everything that was saved is there.")
    assert "Everything that was saved is there." in world.texts("messages")
    world.press("messages", "Close this &message")
    assert not world.find("messages").isVisible()


def _row(world: World, place: int) -> str:
    return world.find("question-list", QListWidget).item(place + 1).text()  # after the heading
