"""The keyboard is passed round: each person votes alone, and nothing is left for the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
from tests.ui.farther import step
from tests.ui.looks import settle
from tests.ui.screens.session.sitting import begin, heading, key, stored, words
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World


def press(world: World, name: str) -> None:
    world.find(name, QPushButton).click()
    world.settle()


def waiting(world: World) -> str:
    return world.find("passing", QLabel).text()


def the_page(world: World) -> SessionScreen:
    page = world.window.findChild(SessionScreen)
    assert page is not None
    return page


def looks(world: World) -> tuple[str, bytes]:
    """Return what the page says and how it is painted, and what a screen reader finds there."""
    page = the_page(world)
    shown = [each for each in page.findChildren(QWidget) if each.isVisible()]
    named = [f"{each.accessibleName()}|{each.accessibleDescription()}" for each in shown]
    return "\n".join([words(world), *named]), painted(page)


def painted(page: QWidget) -> bytes:
    """Return the pixels of a page once it has come to rest: what was scrolled is painted later."""
    before = b""
    while True:
        settle()
        image = page.grab().toImage()  # its bits are gone with it
        now = bytes(image.constBits())
        if now == before:
            return now
        before = now


def question_by_question(world: World, present: int) -> None:
    world.find("item-by-item", QRadioButton).click()
    begin(world, present)
    step(world, "go-on")
    step(world, "open-vote")
    press(world, "pass-keyboard")


def test_each_votes_with_one_key_and_a_slip_is_mended(world: World) -> None:
    question_by_question(world, 5)
    assert "alone" in waiting(world)
    assert not world.shows("close-vote")
    for mark in "22?":
        press(world, "begin-turn")
        keys(mark)
        assert "Give the laptop to the next person" in waiting(world)
    assert "3 of 5 votes are in." in words(world)
    press(world, "turn-again")
    press(world, "turn-3")  # with a button instead of a key
    press(world, "begin-turn")
    press(world, "turn-stop")
    assert "3 of 5 votes are in." in words(world)
    for mark in "2-":
        press(world, "begin-turn")
        keys(mark)
    assert waiting(world) == "Everybody has voted. Give the laptop back."
    assert not world.shows("begin-turn")
    press(world, "end-passing")
    assert not world.find("pass-keyboard", QPushButton).isEnabled()
    step(world, "close-vote")
    step(world, "reveal")
    session = stored(world)
    (voted,) = session.rounds_of(session.item)
    assert voted.counts == Counts((0, 0, 3, 1, 0), not_applicable=1)


def test_nothing_on_the_screen_tells_what_was_pressed(world: World) -> None:
    world.window.resize(700, 480)  # so low that the page scrolls
    question_by_question(world, 9)
    seen = set()
    for mark in "204?":
        if mark in "24":
            the_page(world).scroll_by(QAbstractSlider.SliderAction.SliderToMaximum)
        press(world, "begin-turn")
        assert [each for each in world.window.findChildren(QLineEdit) if each.isVisible()] == []
        before = looks(world)
        keys(mark)
        seen.add((before, looks(world)))
        press(world, "turn-again")
        assert looks(world) == before
        press(world, "turn-stop")
    assert len(seen) == 1


def test_not_even_the_pointer_stays_where_it_pressed(world: World) -> None:
    question_by_question(world, 9)
    places = set()
    for mark in ("0", "4", "unknown"):
        press(world, "begin-turn")
        settle()
        option = world.find(f"turn-{mark}", QPushButton)
        QCursor.setPos(option.mapToGlobal(option.rect().center()))
        press(world, f"turn-{mark}")
        places.add(QCursor.pos().toTuple())
    assert len(places) == 1


def test_who_does_not_see_the_screen_hears_the_question_and_every_level(world: World) -> None:
    question_by_question(world, 3)
    assert QApplication.focusWidget() is world.find("passing", QLabel)
    press(world, "begin-turn")
    question = world.find("turn-question", QLabel)
    assert QApplication.focusWidget() is question
    assert "Press its key, 0 to 4" in question.accessibleDescription()
    named = [
        world.find(f"turn-{option}", QPushButton).accessibleName()
        for option in (*"01234", "na", "unknown")
    ]
    assert named[0].startswith("0: ")
    assert [each for each in named if len(each) < len("0: Niet.")] == []
    assert named[-1] == "?: Don't know, or pass"


def test_a_whole_sheet_is_filled_in_at_the_laptop(world: World) -> None:
    begin(world, 5)
    assert heading(world) == "Type in the sheets"
    press(world, "pass-keyboard")
    assert heading(world) == "Vote"
    press(world, "begin-turn")
    keys("1")
    keys("4")
    key(Qt.Key.Key_Backspace)
    assert "Question 2 of 7" in words(world)
    keys("33???3")
    assert "1 of 5 sheets are counted." in words(world)
    for _person in range(4):
        press(world, "begin-turn")
        keys("133???3")
    press(world, "end-passing")
    assert heading(world) == "Type in the sheets"
    step(world, "end-sheets")
    rounds = stored(world).rounds
    assert [each[0].counts for each in rounds.values()] == [
        *(Counts((0, 5, 0, 0, 0)), Counts((0, 0, 0, 5, 0)), Counts((0, 0, 0, 5, 0))),
        *(Counts(unknown=5), Counts(unknown=5), Counts(unknown=5), Counts((0, 0, 0, 5, 0))),
    ]


@pytest.mark.parametrize("pressed", ["x", "5", " "])
def test_no_other_key_is_a_vote(world: World, pressed: str) -> None:
    begin(world, 2)
    press(world, "pass-keyboard")
    press(world, "begin-turn")
    keys(pressed)
    assert "Question 1 of 7" in words(world)
