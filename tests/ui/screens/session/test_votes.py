"""Votes with cards: one key each, in two rounds at most, and a level chosen by hand."""

import re
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.use_cases.sessions import OpenSession
from tests.ui.farther import anew, step, typed
from tests.ui.screens.checking import newest
from tests.ui.screens.session.sitting import (
    SHEETS,
    agree,
    begin,
    heading,
    key,
    stored,
    type_sheets,
    words,
)
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World

PRESSES = 2000  # at most; then the page does not come


def test_a_second_vote_is_typed_card_by_card(world: World) -> None:
    begin(world, 6)
    type_sheets(world, *SHEETS)
    for name in ("end-sheets", "begin-to-talk", "reveal", "vote-again"):
        step(world, name)
    keys("2")
    keys("2333")
    keys("?")
    world.find("take-back", QPushButton).click()
    keys("4")
    assert "no such vote" in words(world)
    key(Qt.Key.Key_Backspace)
    keys("?")
    assert "5 of 6 votes are in." in words(world)
    assert len(stored(world).rounds_of(stored(world).item)) == 1
    keys("33")
    assert "Everybody has voted." in words(world)
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Return))
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Space))
    assert world.find("verdict", QLabel).text() == "Close, between 2 and 3"
    assert not world.shows("vote-again")


def test_question_by_question_with_cards(world: World) -> None:
    """The example first, then nine votes in two rounds, as they are typed in from cards."""
    world.find("item-by-item", QRadioButton).click()
    assert "about 30 minutes" in world.find("session-minutes", QLabel).text()
    begin(world, 9)
    keys("222")
    world.find("reveal", QPushButton).click()
    world.wait_until(lambda: "Agreed at level 2" in words(world))
    step(world, "go-on")
    assert heading(world) == "The question"
    step(world, "open-vote")
    keys("12233334?")
    assert "9 of 9 votes are in." in words(world)
    assert "Niet." in words(world)  # the levels stand there, and no vote
    assert "Level" not in words(world)
    step(world, "close-vote")
    step(world, "reopen-vote")
    step(world, "close-vote")
    step(world, "reveal")
    assert found(world) == ("Close, between 2 and 3", "talk")
    step(world, "vote-again")
    keys("233333333")
    step(world, "close-vote")
    step(world, "reveal")
    assert found(world) == ("Agreed at level 3", "to-agree")
    assert re.findall(r"\d[.,]\d", words(world)) == []  # counts, and no mean of them
    agree(world, 3)
    assert stored(world).item == "s1-words"
    counts = [each.counts for each in stored(world).rounds_of("s1-welcome")]
    assert counts == [Counts((0, 1, 2, 4, 1), unknown=1), Counts((0, 0, 1, 8, 0))]


def found(world: World) -> tuple[str, str]:
    """Return what the votes say, and the name of the one button that goes on."""
    (primary,) = [
        button
        for button in world.window.findChildren(QPushButton)
        if button.isVisible() and button.property("rank") == "primary"
    ]
    return world.find("verdict", QLabel).text(), primary.objectName()


def test_who_comes_late_votes_too(world: World) -> None:
    world.find("item-by-item", QRadioButton).click()
    begin(world, 3)
    for name in ("go-on", "open-vote"):
        step(world, name)
    keys("222")
    assert "3 of 3 votes are in." in words(world)
    world.find("one-more", QPushButton).click()
    assert "3 of 4 votes are in." in words(world)
    keys("2")
    assert "4 of 4 votes are in." in words(world)
    step(world, "close-vote")
    session = stored(world)
    assert session.setup.present == 4
    assert session.rounds == {}  # below five voters nothing of a vote is stored
    step(world, "reveal")
    assert world.find("verdict", QLabel).text() == "Agreed at level 2"


def test_nothing_is_written_down_before_a_level_is_chosen(world: World) -> None:
    begin(world, 6)
    type_sheets(world, *SHEETS)
    for name in ("end-sheets", "begin-to-talk", "reveal", "to-agree"):
        step(world, name)
    options = world.find("agreed-level", QWidget).findChildren(QRadioButton)
    assert not any(option.isChecked() for option in options)
    world.find("agree", QPushButton).click()
    assert "Choose a level first." in words(world)
    assert stored(world).agreed == {}


def test_a_key_that_is_held_down_takes_one_step_only(world: World) -> None:
    """What comes after the first press, until the next page is there, does nothing."""
    world.find("item-by-item", QRadioButton).click()
    typed(world, "present", "6")
    on_and_on(world, lambda: world.find("begin-session", QPushButton).click())
    assert len(world.ask(OpenSession(newest(world).id, "nl")).sessions) == 1
    step(world, "go-on")
    step(world, "go-on")
    for held in (Qt.Key.Key_Right, Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right):
        on_and_on(world, partial(key, held))
        if held == Qt.Key.Key_Right:
            keys("2333")
    assert heading(world) == "Talk about it"
    assert len(stored(world).rounds_of("s1-welcome")) == 1


def on_and_on(world: World, press: Callable[[], None]) -> None:
    """Press until the page is another one, however often that is."""
    before, times = heading(world), 0
    while heading(world) == before and times < PRESSES:
        times += 1
        press()
        QCoreApplication.processEvents()
    world.settle()
    assert heading(world) != before
