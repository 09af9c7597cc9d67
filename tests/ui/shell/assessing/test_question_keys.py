"""Keys on the question page, and what of it is kept from start to start."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.ui.shell.context import Preferences
from tests.ui.shell.test_journeys import answers, begin, key, keys, note_of
from tests.ui.world import World, world_in

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show the first of seven questions; the second section begins with the fourth."""
    with world_in(tmp_path, qapp) as shown:
        begin(shown)
        yield shown


def number(world: World) -> int:
    return int(world.window.windowTitle().split()[1])


def test_page_keys_turn_questions_and_with_ctrl_sections(world: World) -> None:
    seen = []
    for code, modifier in [
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageDown, CTRL),
        (Qt.Key.Key_PageDown, CTRL),
        (Qt.Key.Key_PageDown, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_PageUp, CTRL),
        (Qt.Key.Key_PageUp, CTRL),
        (Qt.Key.Key_PageUp, CTRL),
        (Qt.Key.Key_Return, CTRL),
        (Qt.Key.Key_Enter, CTRL),
        (Qt.Key.Key_Return, CTRL | Qt.KeyboardModifier.ShiftModifier),
    ]:
        key(code, modifier)
        seen.append(number(world))
    assert seen == [2, 4, 4, 5, 4, 1, 1, 2, 3, 2]


def test_keys_with_ctrl_work_from_note_and_list_too(world: World) -> None:
    note_of(world).setFocus()
    keys("half a word")
    key(Qt.Key.Key_PageDown, CTRL)
    assert number(world) == 4
    assert answers(world)["s1-welcome"].note == "half a word"
    world.find("question-list", QListWidget).setFocus()
    key(Qt.Key.Key_PageUp, CTRL)
    assert number(world) == 1


def test_arrows_in_the_list_pass_over_headings(world: World) -> None:
    listed = world.find("question-list", QListWidget)
    listed.setFocus()
    for _time in range(3):
        key(Qt.Key.Key_Down)
    key(Qt.Key.Key_Return)
    assert number(world) == 4
    listed.setFocus()
    key(Qt.Key.Key_Up)
    key(Qt.Key.Key_Return)
    assert number(world) == 3


@pytest.mark.parametrize(
    ("code", "expected"),
    [(Qt.Key.Key_Home, 1), (Qt.Key.Key_End, 7), (Qt.Key.Key_PageUp, 1), (Qt.Key.Key_PageDown, 7)],
)
def test_home_and_end_in_the_list_find_a_question(
    world: World, code: Qt.Key, expected: int
) -> None:
    listed = world.find("question-list", QListWidget)
    for _time in range(3):
        key(Qt.Key.Key_PageDown)
    listed.setFocus()
    key(code)
    key(Qt.Key.Key_Return)
    assert number(world) == expected


def test_enter_in_the_note_is_a_new_line(world: World) -> None:
    note_of(world).setFocus()
    key(Qt.Key.Key_Return)
    assert number(world) == 1
    assert note_of(world).toPlainText() == "\n"


def test_alt_and_a_digit_answer_from_the_note(world: World) -> None:
    note_of(world).setFocus()
    key(Qt.Key.Key_3, Qt.KeyboardModifier.AltModifier)
    assert answers(world)["s1-welcome"].choice is Choice.LEVEL_3


def test_a_number_in_the_list_answers_nothing(world: World) -> None:
    listed = world.find("question-list", QListWidget)
    QTest.keyClick(listed, Qt.Key.Key_3)
    assert answers(world) == {}


def test_ctrl_d_says_dont_know_and_goes_on(world: World) -> None:
    key(Qt.Key.Key_D, CTRL)
    assert number(world) == 2
    assert answers(world)["s1-welcome"].choice is Choice.UNKNOWN


def test_clearing_is_undone_by_name(world: World) -> None:
    keys("3")
    world.settle()
    key(Qt.Key.Key_Backspace, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert answers(world)["s1-welcome"].choice is Choice.OPEN
    undo = world.action("undo")
    assert undo.text() == "&Undo: Clear the answer to question 1"
    undo.trigger()
    assert answers(world)["s1-welcome"].choice is Choice.LEVEL_3


def test_the_page_turns_by_itself_only_where_that_is_wanted(world: World) -> None:
    keys("3")
    assert number(world) == 1
    world.action("auto-advance").trigger()
    world.settle()
    assert world.settings.kept.auto_advance
    key(Qt.Key.Key_Down)
    assert number(world) == 1, "the arrow keys only pass by"
    keys("3")
    assert number(world) == 2
    keys("4")
    assert number(world) == 2, "level 4 asks with whom it was checked"
    keys("?")
    assert number(world) == 2, "a don't-know asks who could know"
    keys("0")
    assert number(world) == 3
    stored = answers(world)
    assert [stored[item].level for item in ("s1-welcome", "s1-words")] == [3, 0]


def test_the_list_stays_hidden_from_start_to_start(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as first:
        begin(first)
        assert first.shows("question-list")
        first.action("side").trigger()
        assert not first.shows("question-list")
        kept = first.settings.kept
    assert kept == Preferences("en", "light", question_list=False, organisation=kept.organisation)
    with world_in(tmp_path, qapp, kept) as second:
        second.action("way-start").trigger()
        second.find("go-on", QPushButton).click()
        second.wait_until(lambda: second.shows("statement"))
        second.settle()
        assert not second.shows("question-list")
