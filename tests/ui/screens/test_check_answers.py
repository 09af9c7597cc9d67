"""Checking the answers, as a person goes through them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QWidget,
)

from tests.ui.screens.checking import (
    focused,
    press,
    spoken,
    two_of_seven,
)
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with two_of_seven(tmp_path, qapp) as shown:
        yield shown


def test_gaps_are_summarised_and_take_the_focus(world: World) -> None:
    assert focused() == "still-open-heading"
    said = world.texts("still-open")
    assert said == ["Still open", "5 questions have no answer yet. They may stay open."]
    links = world.find("still-open", QWidget).findChildren(QPushButton)
    assert [spoken(link) for link in links] == [
        f"en: Wij doen {item}."
        for item in ("s1-names", "s2-talk", "s2-team", "s2-plan", "s2-figures")
    ]


def test_each_row_says_question_answer_and_note(world: World) -> None:
    assert world.texts("row-s1-welcome") == [
        "1.",
        "en: Wij doen s1-welcome.",
        "Level 3: Agreed and routine",
        "Note: every Monday",
    ]
    assert world.texts("row-s1-words")[2:] == ["We don't know yet", "Ask: Ali"]
    assert world.texts("row-s2-talk")[2:] == ["Not answered yet"]
    button = world.find("change-s2-talk", QPushButton)
    assert spoken(button) == "Change question 4: en: Wij doen s2-talk."


def test_changing_an_answer_leads_back_to_its_row(world: World) -> None:
    press(world, "change-s1-names")
    world.wait_until(lambda: world.shows("statement"))
    assert world.find("on", QPushButton).text() == "&Back to the answers"
    keys("2")
    press(world, "on")
    world.wait_until(lambda: world.shows("check-heading"))
    assert focused() == "change-s1-names"
    assert "Level 2: Happens, depends on the person" in world.texts("row-s1-names")


def test_a_gap_is_a_way_to_its_question(world: World) -> None:
    press(world, "open-s2-team")
    world.wait_until(lambda: world.shows("statement"))
    assert world.window.windowTitle().startswith("Question 5 of 7")


def test_the_side_bar_ends_the_way_back(world: World) -> None:
    press(world, "change-s1-names")
    world.wait_until(lambda: world.shows("statement"))
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    world.action("way-questions").trigger()
    world.wait_until(lambda: world.shows("statement"))
    assert world.find("on", QPushButton).text() == "&Continue"
