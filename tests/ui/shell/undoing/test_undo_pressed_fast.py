"""Undo and redo pressed faster than the steps are stored: each press takes its own step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from tests.ui.shell.test_journeys import answers, begin, key, keys
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show an assessment in which the first four questions were answered 0, 1, 2 and 3."""
    with world_in(tmp_path, qapp) as shown:
        begin(shown)
        for level in range(4):
            keys(str(level))
            key(Qt.Key.Key_Return)
        shown.settle()
        yield shown


def levels(world: World) -> list[int]:
    given = answers(world).values()
    return sorted(answer.choice.level for answer in given if answer.choice.level is not None)


def press(world: World, name: str, times: int) -> None:
    """Press a key as often before the window has its next turn, then wait until all is done."""
    for _time in range(times):
        world.action(name).trigger()
    for _turn in range(2 * times):
        world.settle()


def test_every_press_takes_its_own_step_back(world: World) -> None:
    press(world, "undo", 3)
    assert levels(world) == [0]
    assert world.action("undo").text() == "&Undo: Answer question 1"
    assert world.action("redo").text() == "&Redo: Answer question 2"
    press(world, "redo", 3)
    assert levels(world) == [0, 1, 2, 3]
    assert not world.action("redo").isEnabled()


def test_steps_of_other_pages_wait_their_turn_too(world: World) -> None:
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("bin-assessment"))
    world.find("bin-assessment", QPushButton).click()
    world.settle()
    press(world, "undo", 2)
    assert levels(world) == [0, 1, 2]
    press(world, "undo", 3)
    assert levels(world) == []
    assert world.action("undo").text() == "&Undo: Start the assessment"
    press(world, "undo", 9)
    assert not world.action("undo").isEnabled()
