"""Holding a session in the window: the steps that several tests need."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer
from kleurrijk_desktop.domain.sessions.state import Session
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.sessions import OpenSession
from tests.ui.farther import anew, step, typed
from tests.ui.screens.checking import newest, two_of_seven
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World

SHEETS = ("1233??3", "2233-13", "2333?43", "3233?13", "3133?43", "4233?23")


@contextmanager
def in_session(folder: Path, application: QApplication) -> Iterator[World]:
    with two_of_seven(folder, application) as shown:
        go(shown)
        yield shown


def go(world: World) -> None:
    anew(world, "session-heading", world.action("way-session").trigger)


def heading(world: World) -> str:
    return world.find("session-heading", QLabel).text()


def begin(world: World, present: int) -> None:
    typed(world, "present", str(present))
    step(world, "begin-session")
    step(world, "go-on")


def type_sheets(world: World, *sheets: str) -> None:
    for sheet in sheets:
        keys(sheet)
    world.settle()


def stored(world: World) -> Session:
    current = world.ask(OpenSession(newest(world).id, "nl")).current
    assert current is not None
    return current.session


def answers(world: World) -> dict[str, Answer]:
    return dict(world.ask(OpenAssessment(newest(world).id, "nl")).answers)


def key(which: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, which)


def words(world: World) -> str:
    """Return all that the page says and all that is in its fields."""
    shown = [each.text() for each in world.window.findChildren(QLabel) if each.isVisible()]
    fields = [each.text() for each in world.window.findChildren(QLineEdit) if each.isVisible()]
    return "\n".join([*shown, *fields])


def agree(world: World, place: int, reason: str = "", other: str = "") -> None:
    """Choose the option at a place, write beside it, and write it down."""
    step(world, "to-agree")
    world.find("agreed-level", QWidget).findChildren(QRadioButton)[place].click()
    for name, text in (("agreed-reason", reason), ("another-view", other)):
        field = world.find(name, QWidget).findChild(QPlainTextEdit)
        assert field is not None
        field.setFocus()
        QTest.keyClicks(field, text)
    step(world, "agree")
