"""What a checklist and its sections are about stands before the questions, and folds away."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.ui.shell.assessing.folding import KeptFolds
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


def focus_first_option(world: World) -> None:
    world.find(SECTION, QPushButton).setFocus()
    key(Qt.Key.Key_Tab)


def unfold(world: World) -> None:
    world.find(CHECKLIST, QPushButton).setFocus()
    key(Qt.Key.Key_Return)


def test_where_an_assessment_begins_the_question_comes_first_and_the_rest_is_one_key_away(
    world: World,
) -> None:
    assert seen(world, CHECKLIST) == []
    button = world.find(CHECKLIST, QPushButton)
    assert button.accessibleName() == (
        "Before you begin: what it is about, whom to invite, what to have at hand"
    )
    assert seen(world, SECTION) == ["en: Hoe komt iemand binnen?"]
    focused = QApplication.focusWidget()
    assert focused is not None
    assert "Not started" in focused.accessibleName()
    unfold(world)
    assert seen(world, CHECKLIST) == WHOLE


def test_later_its_button_only_says_what_it_is(world: World) -> None:
    on(world)
    assert seen(world, CHECKLIST) == []
    assert not world.shows(SECTION)
    button = world.find(CHECKLIST, QPushButton)
    assert button.accessibleName() == "About this checklist"
    unfold(world)
    assert seen(world, CHECKLIST) == WHOLE


def test_what_was_unfolded_stays_so_while_one_answers(world: World) -> None:
    unfold(world)
    focus_first_option(world)
    keys("2")
    world.settle()
    assert seen(world, CHECKLIST) == WHOLE
    again(world)
    assert seen(world, CHECKLIST) == WHOLE


def test_the_first_question_of_each_section_says_what_it_is_about(world: World) -> None:
    world.action("next-section").trigger()
    settle()
    assert seen(world, SECTION) == ["en: Wie praat mee?"]
    on(world)
    assert not world.shows(SECTION)


def test_what_was_folded_stays_folded_in_this_assessment(world: World) -> None:
    world.find(SECTION, QPushButton).click()
    world.action("next-section").trigger()
    settle()
    assert seen(world, SECTION) == []
    again(world)
    assert world.window.windowTitle().startswith("Question 1")
    assert seen(world, SECTION) == []


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


def test_an_assessment_begins_with_its_statement_and_the_answers_in_sight(low: World) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    assert in_sight(low, focused)
    assert in_sight(low, low.find("statement", QLabel))


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
