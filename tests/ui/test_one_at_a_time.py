"""A second press on a button does nothing more while the first is under way."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.ui.shell.organisations.steps import type_into
from tests.ui.shell.test_journeys import key, keys, set_up
from tests.ui.world import World, world_in


def twice(world: World, name: str) -> None:
    button = world.find(name, QPushButton)
    button.click()
    button.click()


def test_enter_twice_sets_up_one_organisation(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as world:
        key(Qt.Key.Key_Space)
        world.wait_until(lambda: world.shows("set-up"))
        keys("De Linde")
        for _time in range(2):
            key(Qt.Key.Key_Return)
        world.settle()
        organisations = world.ask(OpenStart(None, "nl")).organisations
        assert [each.name for each in organisations] == ["De Linde"]


def test_a_double_click_starts_one_assessment(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as world:
        set_up(world)
        twice(world, "start-assessment")
        world.settle()
        assert len(world.ask(ListAssessments())) == 1


def test_what_was_refused_can_be_asked_for_again(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as world:
        key(Qt.Key.Key_Space)
        world.wait_until(lambda: world.shows("set-up"))
        twice(world, "set-up")
        world.settle()
        type_into(world, "name", "De Linde")
        twice(world, "set-up")
        world.settle()
        assert len(world.ask(OpenStart(None, "nl")).organisations) == 1
