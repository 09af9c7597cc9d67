"""A session with sheets: everybody votes first, and then one talks."""

from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Method
from kleurrijk_desktop.domain.sessions.state import Step
from tests.ui.farther import step, typed
from tests.ui.screens.checking import focused, newest
from tests.ui.screens.session.sitting import (
    SHEETS,
    agree,
    answers,
    begin,
    stored,
    type_sheets,
    words,
)
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World


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
    session = stored(world)
    in_order = tuple(item for item in session.setup.items if item in session.agenda)
    assert session.agenda == in_order  # the widest first would tell of votes that are not stored
    assert all(each.counts is None for found in stored(world).rounds.values() for each in found)
    agree(world, 3)
    assert answers(world)[stored(world).agenda[0]].choice is Choice.LEVEL_3
