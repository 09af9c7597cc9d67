"""A group session in the window, with the keys of a helper and the buttons of a facilitator."""

import random
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Method
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import Session, Step
from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.sessions import KeepSession, OpenSession
from tests.thorough import THOROUGH
from tests.ui.farther import anew, step, typed
from tests.ui.looks import settle
from tests.ui.screens.checking import focused, newest, two_of_seven
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World, world_in

SHEETS = ("1233??3", "2233-13", "2333?43", "3233?13", "3133?43", "4233?23")
ORDERS = 50 if THOROUGH else 3


@contextmanager
def in_session(folder: Path, application: QApplication) -> Iterator[World]:
    with two_of_seven(folder, application) as shown:
        go(shown)
        yield shown


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with in_session(tmp_path, qapp) as shown:
        yield shown


def go(world: World) -> None:
    anew(world, "session-heading", world.action("way-session").trigger)


def heading(world: World) -> str:
    return world.find("session-heading", QLabel).text()


def begin(world: World, present: int) -> None:
    typed(world, "present", str(present))
    step(world, "begin-session")
    step(world, "go-on")


def type_sheets(world: World, *sheets: str) -> None:
    for sheet in sheets:
        keys(sheet)
    world.settle()


def stored(world: World) -> Session:
    current = world.ask(OpenSession(newest(world).id, "nl")).current
    assert current is not None
    return current.session


def answers(world: World) -> dict[str, Answer]:
    return dict(world.ask(OpenAssessment(newest(world).id, "nl")).answers)


def words(world: World) -> str:
    """Return all that the page says and all that is in its fields."""
    shown = [each.text() for each in world.window.findChildren(QLabel) if each.isVisible()]
    fields = [each.text() for each in world.window.findChildren(QLineEdit) if each.isVisible()]
    return "\n".join([*shown, *fields])


def agree(world: World, place: int, reason: str = "", other: str = "") -> None:
    """Choose the option at a place, write beside it, and write it down."""
    step(world, "to-agree")
    world.find("agreed-level", QWidget).findChildren(QRadioButton)[place].click()
    for name, text in (("agreed-reason", reason), ("another-view", other)):
        field = world.find(name, QWidget).findChild(QPlainTextEdit)
        assert field is not None
        field.setFocus()
        QTest.keyClicks(field, text)
    step(world, "agree")


def test_a_whole_session_with_sheets(world: World) -> None:
    begin(world, 6)
    type_sheets(world, *SHEETS)
    assert stored(world).sheets == 5  # five by five; the sixth comes with the end
    step(world, "end-sheets")
    step(world, "begin-to-talk")
    session = stored(world)
    assert (session.step, session.sheets, session.item) == (Step.CLOSED, 6, "s2-plan")
    step(world, "reveal")
    assert world.find("verdict", QLabel).text() == "Divided"
    agree(world, 2, "Every Monday.", "One of us sees 0.")
    answer = answers(world)["s2-plan"]
    assert answer.choice is Choice.LEVEL_2
    assert answer.note == "Every Monday.\nAnother view: One of us sees 0."
    step(world, "reveal")
    step(world, "to-park")
    typed(world, "parked-because", "Ask the board.")
    step(world, "park")
    step(world, "overview")
    step(world, "end-session")
    said = words(world)
    for text in ("What we agreed", "Every Monday.", "Ask the board.", "The votes before: Divided"):
        assert text in said
    assert stored(world).step is Step.CLOSE
    assert newest(world).who_scored.method is Method.GROUP


def test_a_sheet_is_typed_with_its_marks_alone(world: World) -> None:
    begin(world, 2)
    keys("12x")
    assert "Next, question 3" in words(world)
    keys("33??3")
    said = words(world)
    assert "1 of 2 sheets are counted." in said
    assert "1233" not in said
    field = world.find("sheet", QWidget).findChild(QLineEdit)
    assert field is not None
    assert not field.isUndoAvailable()
    keys("2233-13")
    assert focused() == "end-sheets"  # two people, two sheets


def test_the_last_sheet_is_typed_again_and_one_more_comes(world: World) -> None:
    begin(world, 1)
    keys("1233??3")
    world.find("sheet-again", QPushButton).click()
    assert "0 of 1 sheet is counted." in words(world)
    assert not world.find("sheet-again", QPushButton).isEnabled()
    keys("4233??3")
    world.find("one-more", QPushButton).click()
    keys("4233??3")
    step(world, "end-sheets")
    step(world, "begin-to-talk")
    step(world, "reveal")
    assert "too few votes" in world.find("verdict", QLabel).text()
    assert "●" not in words(world)
    assert not world.shows("chart-or-table")


def test_a_small_group_is_shown_its_votes_and_nothing_of_them_is_stored(world: World) -> None:
    begin(world, 4)
    assert "no votes are stored" in words(world)
    type_sheets(world, *SHEETS[:4])
    step(world, "end-sheets")
    step(world, "begin-to-talk")
    step(world, "reveal")
    assert "Small group" in words(world)
    assert all(each.counts is None for found in stored(world).rounds.values() for each in found)
    agree(world, 3)
    assert answers(world)[stored(world).agenda[0]].choice is Choice.LEVEL_3


def test_a_second_vote_is_typed_card_by_card(world: World) -> None:
    begin(world, 6)
    type_sheets(world, *SHEETS)
    for name in ("end-sheets", "begin-to-talk", "reveal", "vote-again"):
        step(world, name)
    keys("2")
    keys("2333")
    keys("?")
    assert focused() == "close-vote"
    world.find("take-back-ballot", QWidget).setFocus()
    keys("4")
    assert "no such vote" in words(world)
    keys("?")
    assert "5 of 6 votes are in." in words(world)
    assert len(stored(world).rounds_of(stored(world).item)) == 1
    world.find("ballot", QWidget).setFocus()
    keys("3")
    step(world, "close-vote")
    step(world, "reveal")
    assert world.find("verdict", QLabel).text() == "Close, between 2 and 3"
    assert not world.shows("vote-again")


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
    assert world.find("verdict", QLabel).text() == "Close, between 2 and 3"
    step(world, "vote-again")
    keys("233333333")
    step(world, "close-vote")
    step(world, "reveal")
    assert world.find("verdict", QLabel).text() == "Agreed at level 3"
    agree(world, 3)
    assert stored(world).item == "s1-words"
    counts = [each.counts for each in stored(world).rounds_of("s1-welcome")]
    assert counts == [Counts((0, 1, 2, 4, 1), unknown=1), Counts((0, 0, 1, 8, 0))]


def test_a_number_of_people_is_asked_for(world: World) -> None:
    typed(world, "present", "many")
    world.find("begin-session", QPushButton).click()
    assert "Digits only, for example 12." in words(world)
    assert world.ask(OpenSession(newest(world).id, "nl")).current is None


def test_another_page_and_another_session(world: World) -> None:
    """What is only in memory survives other pages; a closed session makes room for another."""
    begin(world, 6)
    type_sheets(world, *SHEETS[:3])
    anew(world, "check-heading", world.action("way-check-answers").trigger)
    go(world)
    assert "3 of 6 sheets are counted." in words(world)
    type_sheets(world, *SHEETS[3:])
    for name in ("end-sheets", "begin-to-talk", "overview", "end-session", "another-session"):
        step(world, name)
    assert heading(world) == "Group session"
    begin(world, 3)
    assert "0 of 3 sheets are counted." in words(world)


def test_what_another_window_did_is_said_and_shown(world: World) -> None:
    begin(world, 6)
    type_sheets(world, *SHEETS)
    current = world.ask(OpenSession(newest(world).id, "nl")).current
    assert current is not None
    world.ask(KeepSession(current))
    world.find("end-sheets", QPushButton).click()
    world.settle()
    world.press("messages", "Show what is &stored")
    world.settle()
    assert "5 of 6 sheets are counted." in words(world)


def test_a_finished_assessment_has_no_session_any_more(world: World) -> None:
    world.ask(FinishAssessment(newest(world).id))
    go(world)
    assert not world.shows("begin-session")


def test_after_another_start_it_goes_on_where_it_stopped(
    tmp_path: Path, qapp: QApplication
) -> None:
    with in_session(tmp_path, qapp) as first:
        begin(first, 7)
        type_sheets(first, *SHEETS)
    with world_in(tmp_path, qapp) as second:
        anew(second, "statement", second.find("go-on", QPushButton).click)
        go(second)
        assert "5 of 7 sheets are counted." in words(second)
        assert "Stored up to sheet 5." in words(second)


def picture(world: World) -> bytes:
    """Return the page as it is painted, without what the window says around it."""
    page = world.window.findChild(SessionScreen)
    assert page is not None
    image = page.grab().toImage()  # its bits are gone with it
    return bytes(image.constBits())


def test_no_page_before_the_reveal_tells_one_order_from_another(
    tmp_path: Path, qapp: QApplication
) -> None:
    """The same sheets in another order make the same pages, to the last pixel."""
    looks, said = set(), set()
    for seed in range(ORDERS):
        folder = tmp_path / str(seed)
        folder.mkdir()
        order = random.Random(seed).sample(SHEETS, len(SHEETS))  # noqa: S311 - orders, no secrets
        with in_session(folder, qapp) as world:
            begin(world, 6)
            type_sheets(world, *order)
            for name in ("end-sheets", "begin-to-talk"):
                settle()
                said.add((name, words(world)))
                looks.add((name, picture(world)))
                step(world, name)
            settle()
            said.add(("closed", words(world)))
            looks.add(("closed", picture(world)))
    assert len(said) == len(looks) == 3
