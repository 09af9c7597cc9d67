"""The page with all keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from kleurrijk_desktop.ui.shell.aside.keyboard import written
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from tests.ui.catalogues import compiled_in
from tests.ui.shell.test_journeys import begin, key, keys
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with compiled_in(tmp_path / "catalogues"), world_in(tmp_path / "data", qapp) as shown:
        begin(shown)
        yield shown


@pytest.fixture(autouse=True)
def folder(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()


def ask_for_keys(world: World) -> None:
    QTest.keyClick(world.window, Qt.Key.Key_Question, Qt.KeyboardModifier.ControlModifier)
    world.wait_until(lambda: world.shows("keyboard-back"))
    world.settle()


def tables(world: World) -> dict[str, dict[str, str]]:
    """Return what each table says: its name, and the keys of each command."""
    found = {}
    for table in world.window.findChildren(FiguresTable):
        cells = [[table.item(row, column) for column in (0, 1)] for row in range(table.rowCount())]
        found[table.accessibleName()] = {
            does.text(): with_keys.text() for does, with_keys in cells if does and with_keys
        }
    return found


def test_every_key_of_every_command_is_on_it(world: World) -> None:
    real = {
        written([shortcut])
        for action in world.window.findChildren(QAction)
        if action.text()
        for shortcut in action.shortcuts()
    }
    assert len(real) > 20
    assert written([QKeySequence("Ctrl+PgDown")]) in real, "the question page has its commands"
    ask_for_keys(world)
    told = {
        each
        for table in tables(world).values()
        for with_keys in table.values()
        for each in with_keys.split(", ")
    }
    assert real - told == set()


def test_answers_sections_and_charts_have_their_rows(world: World) -> None:
    ask_for_keys(world)
    found = tables(world)
    assert found["On a question"]["Agreed and routine"] == "3, Alt+3"
    assert found["On a question"]["We don't know yet"] == "?, Alt+?"
    assert found["On a question"]["Next question"] == "Ctrl+Return, Ctrl+Enter, Return, PgDown"
    assert found["On a question"]["Next section"] == "Ctrl+PgDown"
    assert found["On a chart"] == {"Show the chart as a table, and back": "T"}
    assert found["Edit"]["Undo"] == "Ctrl+Z"


def test_undo_is_named_without_the_step_it_would_take(world: World) -> None:
    keys("3")
    world.settle()
    ask_for_keys(world)
    assert tables(world)["Edit"]["Undo"] == "Ctrl+Z"


def test_it_leads_back_to_the_question_one_came_from(world: World) -> None:
    key(Qt.Key.Key_PageDown)
    ask_for_keys(world)
    assert QApplication.focusWidget() is world.find("keyboard-back", QPushButton)
    assert world.window.windowTitle().startswith("All keys")
    key(Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("statement"))
    assert world.window.windowTitle().startswith("Question 2 of 7")


def test_it_speaks_the_language_of_the_program(world: World) -> None:
    ask_for_keys(world)
    world.action("de").trigger()
    world.wait_until(lambda: world.window.windowTitle().startswith("Alle Tasten"))
    world.wait_until(lambda: "Bei einer Frage" in tables(world))
    assert tables(world)["Bei einer Frage"]["Fest vereinbart"] == "3, Alt+3"
