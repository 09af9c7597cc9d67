"""The questions come in several turns of the event loop, and are one page all the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QPushButton

from kleurrijk_desktop.ui.screens.questions.question_list import QuestionList
from kleurrijk_desktop.ui.screens.questions.screen import QuestionsScreen
from kleurrijk_desktop.ui.shell.navigator import START
from kleurrijk_desktop.ui.widgets.answer_option import AnswerOption
from tests.ui.looks import focused
from tests.ui.shell.test_journeys import answers, keys, set_up
from tests.ui.world import World

PARTS = ("statement", "note", "question-list")


@pytest.fixture
def arrival(world: World) -> World:
    """Be about to go to the questions."""
    set_up(world)
    world.settle()
    return world


def pages_of(world: World) -> list[QuestionsScreen]:
    return world.window.findChildren(QuestionsScreen)


def go_and(world: World, *, first: object = None) -> None:
    """Go to the questions, and do something as soon as there is a page."""
    navigator = world.window._navigator

    def moved() -> None:
        navigator.moved.disconnect(moved)
        if callable(first):
            first()

    navigator.moved.connect(moved)
    world.find("start-assessment", QPushButton).click()
    world.settle()


def test_the_question_comes_first_then_what_is_below_and_then_the_list(arrival: World) -> None:
    seen: list[tuple[bool, ...]] = []

    def look() -> None:
        seen.append(tuple(map(arrival.shows, PARTS)))

    def follow() -> None:
        look()
        pages_of(arrival)[0].grown.connect(look)

    go_and(arrival, first=follow)
    assert seen == [(True, False, False)] * 2 + [(True, True, False), (True, True, True)]
    assert len(pages_of(arrival)) == 1


def test_an_answer_that_is_given_before_all_is_there_is_stored_and_listed(arrival: World) -> None:
    go_and(arrival, first=lambda: keys("2"))
    option = focused()
    assert isinstance(option, AnswerOption)
    assert option.isChecked()
    assert answers(arrival)["s1-welcome"].level == 2
    first = arrival.find("question-list", QListWidget).currentItem()
    assert "Level 2" in first.data(Qt.ItemDataRole.DisplayRole)


def test_a_page_that_is_left_before_its_list_came_leaves_nothing_behind(arrival: World) -> None:
    go_and(arrival, first=lambda: arrival.window._navigator.go(START))
    arrival.wait_until(lambda: arrival.shows("go-on"))
    assert not pages_of(arrival)
    assert not arrival.window.findChildren(QuestionList)


def test_where_one_is_already_all_of_it_comes_at_once(arrival: World) -> None:
    go_and(arrival)
    seen: list[tuple[bool, ...]] = []
    navigator = arrival.window._navigator
    navigator.moved.connect(lambda: seen.append(tuple(map(arrival.shows, PARTS))))
    navigator.reload()
    arrival.wait_until(lambda: bool(seen))
    assert seen[0] == (True, True, True)
