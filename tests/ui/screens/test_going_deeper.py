"""From the short path into the whole checklist and back, as a person goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QPushButton, QWidget

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.use_cases.scopes import ChangeScope
from tests.ui.screens.checking import check, newest, press
from tests.ui.shell.test_journeys import answers, begin, key, keys
from tests.ui.shell.test_outside import elsewhere, look
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show the first question of the short path: seven of eight, all open."""
    with world_in(tmp_path, qapp) as shown:
        begin(shown)
        yield shown


def title(world: World) -> str:
    return world.window.windowTitle().split(" –")[0]


def rows(world: World) -> list[str]:
    """Return what the list beside the page says, first lines only."""
    found = world.find("question-list", QListWidget)
    shown = [found.item(row) for row in range(found.count())]
    return [item.text().split("\n")[0] for item in shown if not item.isHidden()]


def end_of_weak_section(world: World) -> None:
    """Answer the three questions of the first section, the second one low; stay on the third."""
    for level in "31":
        keys(level)
        key(Qt.Key.Key_Return)
    keys("2")
    world.settle()
    assert title(world) == "Question 3 of 7"


def asked(world: World) -> Scope:
    return newest(world).scope


def test_the_offer_comes_at_the_end_of_a_weak_section(world: World) -> None:
    keys("1")
    assert not world.shows("deeper"), "the section does not end here"
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    assert title(world) == "Question 3 of 7"
    assert world.texts("deeper") == [
        "Something can be better here. The whole checklist asks 1 question more about it.",
        "You then answer 8 questions instead of 7. Your answers stay, and you can go back.",
    ]
    world.settle()
    world.action("undo").trigger()
    world.wait_until(lambda: title(world) == "Question 1 of 7")
    key(Qt.Key.Key_Return)
    key(Qt.Key.Key_Return)
    assert title(world) == "Question 3 of 7"
    assert not world.shows("deeper")


def test_going_deeper_leads_to_the_first_question_left_out_and_undo_leads_back(
    world: World,
) -> None:
    end_of_weak_section(world)
    world.press("deeper", "Go deeper here")
    world.wait_until(lambda: title(world) == "Question 4 of 8")
    assert asked(world) is Scope.ALL
    keys("4")
    world.settle()
    assert not world.shows("deeper")
    undo = world.action("undo")
    assert undo.text() == "&Undo: Answer question 4"
    undo.trigger()
    world.settle()
    assert undo.text() == "&Undo: Ask all questions"
    undo.trigger()
    world.wait_until(lambda: title(world) == "Question 3 of 7")
    assert asked(world) is Scope.SHORT
    assert len(answers(world)) == 4, "the answers stay"
    world.action("redo").trigger()
    world.wait_until(lambda: title(world) == "Question 3 of 8")
    assert asked(world) is Scope.ALL


def test_the_list_offers_it_too(world: World) -> None:
    assert rows(world)[:2] == ["en: Welkom", "1. en: Wij doen s1-welcome."]
    end_of_weak_section(world)
    assert "Go deeper here: 1 question more" in rows(world)
    listed = world.find("question-list", QListWidget)
    listed.setFocus()
    QTest.keyClick(listed, Qt.Key.Key_Down)
    assert listed.currentItem().data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Go deeper here: 1 question more, en: Welkom"
    )
    QTest.keyClick(listed, Qt.Key.Key_Return)
    world.wait_until(lambda: title(world) == "Question 4 of 8")


def test_the_checked_answers_offer_it_too(world: World) -> None:
    end_of_weak_section(world)
    check(world)
    world.press("deeper-s1", "Go deeper here")
    world.wait_until(lambda: title(world) == "Question 4 of 8")


def test_one_path_and_the_other_from_the_list(world: World) -> None:
    world.find("turn-path", QPushButton).click()
    world.wait_until(lambda: title(world) == "Question 1 of 8")
    assert asked(world) is Scope.ALL
    world.find("turn-path", QPushButton).click()
    world.wait_until(lambda: title(world) == "Question 1 of 7")
    assert asked(world) is Scope.SHORT


def test_narrowing_hides_answers_and_says_so(world: World) -> None:
    check(world)
    heading = world.find("check-heading", QWidget)
    press(world, "turn-path")
    world.wait_until(lambda: world.find("check-heading", QWidget) is not heading)
    assert asked(world) is Scope.ALL
    said = "Answers to the other questions are kept, but neither shown nor counted."
    said_now = {label.text() for label in world.window.findChildren(QLabel)}
    assert said in said_now
    assert world.action("undo").text() == "&Undo: Ask all questions"
    assert world.shows("row-s1-paper")
    heading = world.find("check-heading", QWidget)
    world.action("undo").trigger()
    world.wait_until(lambda: world.find("check-heading", QWidget) is not heading)
    assert not world.shows("row-s1-paper")


def test_another_window_takes_the_other_path(world: World) -> None:
    look(world)
    elsewhere(world, ChangeScope(newest(world).id, Scope.SHORT, Scope.ALL))
    look(world)
    world.wait_until(lambda: title(world) == "Question 1 of 8")


def test_how_much_is_left_is_said(world: World) -> None:
    assert "7 left, about 10 minutes" in left(world)
    keys("2")
    assert "6 left, about 9 minutes" in left(world)


def left(world: World) -> str:
    return world.find("left-here", QLabel).text()
