"""The page with the improvement plan, and what a person does on it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
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
from kleurrijk_desktop.domain.plan import Action
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.open_plan import OpenPlan, PlanOpened
from tests.ui.screens.checking import newest
from tests.ui.shell.test_journeys import begin, key, keys
from tests.ui.world import World, world_in


@contextmanager
def at_a_plan(folder: Path, application: QApplication) -> Iterator[World]:
    """Show the plan of De Linde, which answered its short path with level 1."""
    with world_in(folder, application) as shown:
        begin(shown)
        head = newest(shown)
        for item in ("s1-welcome", "s1-words", "s1-names", "s2-talk", "s2-team", "s2-plan"):
            shown.ask(RecordAnswer(head.id, item, Answer(Choice.LEVEL_1), 0))
        go_to_plan(shown)
        yield shown


def go_to_plan(world: World) -> None:
    world.action("way-plan").trigger()
    rebuilt(world, None)


def rebuilt(world: World, before: QWidget | None) -> None:
    """Wait until the page was built anew and is whole."""
    world.wait_until(
        lambda: (
            world.shows("plan-heading")
            and world.window.findChild(QWidget, "plan-heading") is not before
        )
    )
    world.settle()


def press(world: World, name: str) -> None:
    """Press a button that changes the plan, and wait for the page as it is then."""
    before = world.find("plan-heading", QWidget)
    button = world.find(name, QPushButton)
    button.setFocus()
    button.click()
    rebuilt(world, before)


def take_back(world: World, way: str) -> None:
    before = world.find("plan-heading", QWidget)
    world.action(way).trigger()
    rebuilt(world, before)


def stored(world: World) -> PlanOpened:
    world.settle()
    organisation = world.settings.kept.organisation
    assert organisation is not None
    return world.ask(OpenPlan(organisation, "en", year=2026))


def actions(world: World) -> list[Action]:
    return [shown.action for shown in stored(world).actions]


def add(world: World, title: str) -> Action:
    field(world, "own-action").setFocus()
    keys(title)
    before = world.find("plan-heading", QWidget)
    key(Qt.Key.Key_Return)
    rebuilt(world, before)
    return actions(world)[-1]


def open_form(world: World, action: Action) -> None:
    world.find(f"edit-{action.id}", QPushButton).click()
    world.wait_until(lambda: world.shows("action-form"))


def field(world: World, name: str) -> QLineEdit:
    found = world.find(name, QWidget).findChild(QLineEdit)
    assert found is not None
    return found


def typed(world: World, name: str, text: str) -> None:
    part = world.find(name, QWidget)
    edit = part.findChild(QLineEdit) or part.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    keys(text)
    edit.clearFocus()
    world.settle()


def focused_name() -> str:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused.objectName()


def said(world: World) -> list[str]:
    return [label.text() for label in world.window.findChildren(QLabel) if label.isVisible()]


def option(world: World, group: str, name: str) -> QRadioButton:
    found = world.find(group, QWidget).findChild(QRadioButton, name)
    assert found is not None
    return found
