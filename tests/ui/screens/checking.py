"""The page on which answers are checked, and what a person does on it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_services
from tests.ui.shell.test_journeys import begin, keys
from tests.ui.world import World, world_in


@contextmanager
def two_of_seven(
    folder: Path,
    application: QApplication,
    services_of: Callable[[SqliteDatabase], Services] = sample_services,
) -> Iterator[World]:
    """Show the window with an assessment on the short path, of which two of seven are answered."""
    with world_in(folder, application, services_of=services_of) as shown:
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
