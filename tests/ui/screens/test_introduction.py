"""What a checklist and its sections are about stands before the questions, and folds away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.shell.folding import KeptFolds
from tests.ui.looks import settle
from tests.ui.shell.test_journeys import begin, key, keys
from tests.ui.world import World, world_in

CHECKLIST, SECTION = "about-checklist", "about-section"
WHOLE = [
    "en: Een kleine lijst – voor iedereen.",
    "Whom to invite",
    "en: Doe mee!",
    "About whom it is",
    "en: ouders",
    "How long it takes",
    "Short path: about 10 minutes. All questions: about 40 minutes.",
    "What to have at hand",
    "–",
    "en: koffie",
]


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp) as shown:
        begin(shown)
        yield shown


def seen(world: World, name: str) -> list[str]:
    part = world.find(name, QPushButton).parentWidget()
    assert part is not None
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def on(world: World) -> None:
    key(Qt.Key.Key_PageDown)
    world.settle()


def again(world: World) -> None:
    """Leave the questions and come back to the first."""
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    world.action("way-questions").trigger()
    world.wait_until(lambda: world.shows("statement"))


def test_where_nothing_is_answered_all_is_said_and_the_answers_have_the_focus(
    world: World,
) -> None:
    assert seen(world, CHECKLIST) == WHOLE
    assert seen(world, SECTION) == ["en: Hoe komt iemand binnen?"]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert "Not started" in focused.accessibleName()


def test_the_next_question_keeps_only_the_button(world: World) -> None:
    on(world)
    assert seen(world, CHECKLIST) == []
    assert not world.shows(SECTION)
    button = world.find(CHECKLIST, QPushButton)
    assert button.accessibleName() == "About this checklist"
    button.setFocus()
    key(Qt.Key.Key_Return)
    assert seen(world, CHECKLIST) == WHOLE


def test_an_answer_leaves_the_page_as_it_is_and_the_next_visit_is_folded(world: World) -> None:
    keys("2")
    world.settle()
    assert seen(world, CHECKLIST) == WHOLE
    again(world)
    key(Qt.Key.Key_PageUp)
    world.settle()
    assert world.window.windowTitle().startswith("Question 1")
    assert seen(world, CHECKLIST) == []


def test_the_first_question_of_each_section_says_what_it_is_about(world: World) -> None:
    world.action("next-section").trigger()
    settle()
    assert seen(world, SECTION) == ["en: Wie praat mee?"]
    on(world)
    assert not world.shows(SECTION)


def test_what_was_folded_stays_folded_in_this_assessment(world: World) -> None:
    for name in (CHECKLIST, SECTION):
        world.find(name, QPushButton).click()
    world.action("next-section").trigger()
    settle()
    assert seen(world, SECTION) == []
    again(world)
    assert world.window.windowTitle().startswith("Question 1")
    assert seen(world, CHECKLIST) == seen(world, SECTION) == []


def test_tab_goes_through_both_to_the_answers(world: World) -> None:
    world.find(CHECKLIST, QPushButton).setFocus()
    names = []
    for _step in range(2):
        key(Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
    assert names[0] == "Hide what these questions are about"
    assert "Not started" in names[1]


def test_folds_are_kept_for_each_assessment_apart(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    file = tmp_path / "window.ini"
    KeptFolds(file, "a").keep("part", unfolded=False)
    assert KeptFolds(file, "a").unfolded("part") is False
    assert KeptFolds(file, "a").unfolded("other") is None
    assert KeptFolds(file, "b").unfolded("part") is None
    KeptFolds(file, "a").keep("part", unfolded=True)
    assert KeptFolds(file, "a").unfolded("part") is True


@pytest.fixture
def low(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp) as shown:
        shown.window.resize(640, 512)
        begin(shown)
        shown.settle()
        settle()
        yield shown


def in_sight(world: World, part: QWidget) -> bool:
    page = next(
        area for area in world.window.findChildren(QScrollArea) if area.isAncestorOf(part)
    ).viewport()
    return page.rect().intersects(part.rect().translated(part.mapTo(page, QPoint())))


def test_an_assessment_begins_at_the_top_until_the_focus_moves(low: World) -> None:
    button = low.find(CHECKLIST, QPushButton)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert in_sight(low, button)
    assert not in_sight(low, focused)
    key(Qt.Key.Key_Down)
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert in_sight(low, focused)


def test_later_the_answers_are_in_sight_at_once(low: World) -> None:
    on(low)
    settle()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert in_sight(low, focused)


def test_the_next_question_begins_with_its_statement(world: World) -> None:
    world.window.resize(1000, 640)
    settle()
    key(Qt.Key.Key_Down)
    settle()
    on(world)
    settle()
    statement = world.find("statement", QLabel)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert in_sight(world, statement)
    assert in_sight(world, focused)
