"""After the talk: notes, the parking list, secret dots, actions for the plan, and the record."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.domain.sessions.state import Step
from kleurrijk_desktop.ui.screens.session.prioritise_part import read_dots
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.use_cases.sessions import OpenSession
from tests.ui.farther import anew, step, typed
from tests.ui.screens.checking import focused, newest
from tests.ui.screens.session.sitting import (
    SHEETS,
    agree,
    begin,
    heading,
    key,
    stored,
    type_sheets,
    words,
)
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World


def talk(world: World) -> None:
    """Note what is said about one question, agree on it, park the next, and end the talk."""
    begin(world, 6)
    type_sheets(world, *SHEETS)
    for name in ("end-sheets", "begin-to-talk", "reveal", "talk"):
        step(world, name)
    note = world.find("talk-note", QWidget).findChild(QPlainTextEdit)
    assert note is not None
    note.setFocus()
    QTest.keyClicks(note, "Every Monday.")
    agree(world, 2)
    step(world, "reveal")
    step(world, "to-park")
    typed(world, "parked-because", "Ask the board.")
    for name in ("park", "overview"):
        step(world, name)


def planned(world: World) -> tuple[Action, ...]:
    return world.ask(OpenSession(newest(world).id, "nl")).actions


def test_from_the_talk_to_the_plan(world: World) -> None:
    talk(world)
    noted = stored(world)
    assert list(noted.notes.values()) == ["Every Monday."]
    assert [each.reason for each in noted.agreed.values()] == ["Every Monday."]
    step(world, "go-on")
    for slip in ("112", "1 2 2", "9"):
        keys(slip)
        key(Qt.Key.Key_Return)
        assert slip not in words(world)
    assert "numbers from 1 to 2" in words(world)
    assert "2 of 6 people gave dots." in words(world)
    world.find("clear-dots", QPushButton).click()
    for slip in ("112", "122", "2", "22", "1", "111"):
        world.find("dots", QWidget).setFocus()
        keys(slip)
        key(Qt.Key.Key_Return)
    assert " dots\n" not in words(world)
    assert stored(world).dots.people == 0
    assert focused() == "reveal-dots"
    key(Qt.Key.Key_Space)
    world.settle()
    assert {"7 dots", "6 dots"} <= set(words(world).split("\n"))
    assert stored(world).dots.people == 6
    step(world, "go-on")
    act_and_take_back(world)
    step(world, "end-session")
    said = words(world)
    for text in ("We agreed on 1 question.", "1 action is in the plan.", "Look again on"):
        assert text in said


def act_and_take_back(world: World) -> None:
    assert world.window.findChildren(QRadioButton)[0].objectName() == stored(world).by_priority[0]
    write = world.find("write-decided", QPushButton)
    write.click()
    assert "Say what you do" in words(world)
    typed(world, "decided-title", "Call five parents")
    typed(world, "decided-due", "soon")
    write.click()
    assert "Type a day" in words(world)
    anew(world, "session-heading", world.action("way-session").trigger)
    assert world.find("decided-title", LineField).text() == "Call five parents"
    typed(world, "decided-due", "1-2-2027")
    typed(world, "decided-owner", "Ayse")
    anew(world, "session-heading", world.find("write-decided", QPushButton).click)
    assert "Call five parents · Ayse · by 1 February 2027" in words(world)
    assert [each.title for each in planned(world)] == ["Call five parents"]
    anew(world, "session-heading", world.action("undo").trigger)
    assert planned(world) == ()
    assert "In the plan so far" not in words(world)
    anew(world, "session-heading", world.action("redo").trigger)
    assert planned(world)[0].reasons[0].item_id == stored(world).by_priority[0]


def test_a_parked_question_is_worked_off(world: World) -> None:
    talk(world)
    parked = next(iter(stored(world).parked))
    step(world, f"go-to-{parked}")
    agree(world, 3)
    assert stored(world).parked == {}
    assert heading(world) != "Overview"
    step(world, "overview")
    step(world, "go-on")
    assert "Nothing is parked" not in words(world)  # the other one is agreed below level 3
    step(world, "go-on")
    step(world, "end-session")
    assert stored(world).step is Step.CLOSE
    assert "0 actions are in the plan." in words(world)


@pytest.mark.parametrize(
    ("slip", "count", "read"),
    [
        ("112", 2, [1, 1, 2]),
        ("1, 2", 9, [1, 2]),
        ("10 3", 12, [10, 3]),
        ("1111", 9, None),
        ("", 9, None),
        ("0", 9, None),
        ("13", 12, None),
    ],
)
def test_a_slip_is_read(slip: str, count: int, read: list[int] | None) -> None:
    assert read_dots(slip, count) == read


def test_what_is_read_aloud_stands_there(world: World) -> None:
    world.find("item-by-item", QRadioButton).click()
    typed(world, "present", "9")
    step(world, "begin-session")
    assert "What happens with your votes" in words(world)
    step(world, "go-on")
    step(world, "go-on")
    assert "Does everybody understand them?" in words(world)
    for name in ("session-evidence", "talk"):
        assert world.shows(name)
    step(world, "talk")
    field = world.find("ballot", QWidget).findChild(QLineEdit)
    assert field is not None
    said = [each.text() for each in world.window.findChildren(QLabel) if each.isVisible()]
    assert sum("?" in each for each in said) >= 4  # facts, feelings, meaning, decision
