"""Own figures are written down, changed and taken away, each with a way back."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTableWidget, QWidget

from kleurrijk_desktop.use_cases.own_figures import OpenFigures
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.ui.looks import settle
from tests.ui.screens.checking import field, press, spoken, typed
from tests.ui.shell.test_journeys import begin
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp) as shown:
        begin(shown)
        look_back(shown)
        anew(shown, lambda: press(shown, "own-figures"))
        yield shown


def look_back(world: World) -> None:
    world.action("way-history").trigger()
    world.wait_until(lambda: world.shows("history-heading"))
    world.settle()


def anew(world: World, act: Callable[[], object]) -> None:
    """Do something, and wait until the page is built again."""
    before = world.window.findChild(QWidget, "own-figures-heading")
    act()
    world.wait_until(
        lambda: (
            world.shows("own-figures-heading")
            and world.find("own-figures-heading", QWidget) is not before
        )
    )
    world.settle()


def figures(world: World) -> list[tuple[str, int, str]]:
    chosen = world.ask(OpenStart(None, "en")).chosen
    assert chosen is not None
    found = world.ask(OpenFigures(chosen.id)).figures
    return [(each.name, each.year, str(each.number)) for each in found]


def write_down(world: World, name: str, number: str, year: str = "2026") -> None:
    typed(world, "figure-year", year)
    typed(world, "figure-name", name)
    typed(world, "figure-number", number)
    anew(world, lambda: press(world, "keep-figure"))


def table(world: World) -> list[list[str]]:
    shown = world.find("figures-table", QTableWidget)
    cells = []
    for row in range(shown.rowCount()):
        found = [shown.item(row, column) for column in range(shown.columnCount())]
        cells.append([cell.text() if cell else "" for cell in found])
    return cells


def labels(world: World) -> list[str]:
    return [each.text() for each in world.window.findChildren(QLabel) if each.isVisible()]


def test_figures_are_written_down_and_stand_in_the_history(world: World) -> None:
    write_down(world, "parents in the council", "2", "2025")
    write_down(world, "parents in the council", "4.5")
    write_down(world, "interpreters", "1,200")
    assert table(world) == [["parents in the council", "2", "4.5"], ["interpreters", "–", "1,200"]]
    assert any(text.startswith("Saved ") for text in labels(world))
    assert field(world, "figure-name").text() == ""
    press(world, "figures-back")
    world.wait_until(lambda: world.shows("history-heading"))
    world.settle()
    said = world.texts("own-figures-part")
    assert "parents in the council: 2 in 2025, 4.5 in 2026." in said
    assert table(world)[0] == ["parents in the council", "2", "4.5"]


def test_enter_writes_a_figure_down(world: World) -> None:
    typed(world, "figure-name", "parents")
    typed(world, "figure-number", "3")
    anew(world, lambda: QTest.keyClick(field(world, "figure-number"), Qt.Key.Key_Return))
    assert figures(world) == [("parents", 2026, "3")]


def test_what_is_stored_while_help_opens_is_a_step_all_the_same(world: World) -> None:
    """Another program holds the file while one presses, and goes to a page without data."""
    typed(world, "figure-name", "Tolken")
    typed(world, "figure-number", "3")
    with closing(sqlite3.connect(world.file)) as other:
        other.execute("BEGIN IMMEDIATE")
        press(world, "keep-figure")
        world.action("help").trigger()
        settle()
        other.rollback()
    world.settle()
    assert figures(world) == [("Tolken", 2026, "3")]
    assert "Tolken" in world.action("undo").text()


def test_whoever_sets_out_before_it_is_stored_gets_there(world: World) -> None:
    typed(world, "figure-name", "Tolken")
    typed(world, "figure-number", "3")
    press(world, "keep-figure")
    world.action("way-history").trigger()
    world.settle()
    assert figures(world) == [("Tolken", 2026, "3")]
    assert world.shows("history-heading")


def test_what_cannot_be_read_is_said_at_its_field(world: World) -> None:
    typed(world, "figure-year", "26")
    typed(world, "figure-name", "parents")
    typed(world, "figure-number", "three")
    press(world, "keep-figure")
    assert "Write the year with four digits, for example 2026." in world.texts("figure-year")
    assert "This is no number. Write it like this: 1,234.5." in world.texts("figure-number")
    typed(world, "figure-year", "2026")
    typed(world, "figure-number", "3")
    typed(world, "figure-name", " ")
    press(world, "keep-figure")
    world.settle()
    said = "The figure has no name yet. Write what is counted."
    assert said in world.texts("figure-problems")
    assert figures(world) == []


def test_a_figure_is_changed_and_taken_away_and_brought_back(world: World) -> None:
    write_down(world, "parents", "2")
    anew(world, lambda: press(world, "change-2026-1"))
    assert field(world, "figure-name").text() == "parents"
    typed(world, "figure-number", "3")
    anew(world, lambda: press(world, "keep-figure"))
    assert figures(world) == [("parents", 2026, "3")]
    assert spoken(world.find("remove-2026-1", QPushButton)) == "Remove: parents, 2026"
    anew(world, lambda: press(world, "remove-2026-1"))
    assert figures(world) == []
    undo, redo = world.action("undo"), world.action("redo")
    assert undo.text() == "&Undo: Remove “parents” of 2026"
    anew(world, undo.trigger)
    assert table(world) == [["parents", "3"]]
    assert undo.text() == "&Undo: Change “parents” of 2026"
    anew(world, undo.trigger)
    assert table(world) == [["parents", "2"]]
    assert undo.text() == "&Undo: Write down “parents” for 2026"
    anew(world, undo.trigger)
    assert figures(world) == []
    anew(world, redo.trigger)
    assert figures(world) == [("parents", 2026, "2")]


def test_five_a_year_and_the_sixth_is_told_so(world: World) -> None:
    for place in range(1, 6):
        write_down(world, f"figure {place}", str(place))
    typed(world, "figure-name", "one more")
    typed(world, "figure-number", "6")
    press(world, "keep-figure")
    world.settle()
    said = "2026 has 5 figures already, and no more fit in one year. Remove one first."
    assert said in world.texts("figure-problems")
    assert field(world, "figure-name").text() == "one more"


def test_what_is_filled_in_stays_when_the_page_is_built_again(world: World) -> None:
    write_down(world, "parents", "2")
    anew(world, lambda: press(world, "change-2026-1"))
    typed(world, "figure-name", "parents and others")
    anew(world, world.action("undo").trigger)
    assert field(world, "figure-name").text() == "parents and others"
