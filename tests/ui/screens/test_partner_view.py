"""Typing in what people notice, with the keyboard alone, and reading it beside the levels."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.partner_view import RecordNoticed
from tests.ui.screens.checking import check, field, newest, press, spoken, two_of_seven, typed
from tests.ui.shell.storing.test_keeping import Stubborn
from tests.ui.shell.test_journeys import begin, keys
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with two_of_seven(tmp_path, qapp) as shown:
        notice(shown)
        yield shown


def notice(world: World) -> None:
    """Go to the page on which counts are typed in, and have it built anew."""
    before = world.window.findChild(QWidget, "partner-view-heading")
    world.action("way-partner-view").trigger()
    world.wait_until(
        lambda: (
            world.shows("partner-view-heading")
            and world.find("partner-view-heading", QWidget) is not before
        )
    )
    world.settle()


def counts(world: World) -> dict[str, Noticed]:
    return dict(world.ask(OpenAssessment(newest(world).id, "nl")).noticed)


def press_key(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def labels(world: World) -> list[str]:
    return [each.text() for each in world.window.findChildren(QLabel) if each.isVisible()]


def result(world: World) -> None:
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("result-heading"))
    world.settle()


def test_counts_are_typed_with_the_keyboard_alone(world: World) -> None:
    field(world, "yes-s1-welcome").setFocus()
    for number, key in (("3", "Tab"), ("1", "Return"), ("4", "Enter"), ("1", "Return"), ("6", "")):
        keys(number)
        if key:
            press_key(getattr(Qt.Key, f"Key_{key}"))
    world.find("see-result", QPushButton).setFocus()
    assert counts(world) == {"s1-welcome": Noticed(3, 1, 4, 1), "s1-words": Noticed(yes=6)}
    assert world.find("total-s1-welcome", QLabel).text() == "We counted 9 sheets."
    assert any(text.startswith("Saved ") for text in labels(world))


def test_enter_goes_from_the_last_number_to_the_way_on(world: World) -> None:
    last = field(world, "unknown-s2-figures")
    last.setFocus()
    press_key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is world.find("see-result", QPushButton)


def test_the_next_digit_takes_the_place_of_the_number_that_is_there(world: World) -> None:
    typed(world, "partly-s1-welcome", "2")
    field(world, "yes-s1-welcome").setFocus()
    press_key(Qt.Key.Key_Return)
    keys("5")
    world.find("see-result", QPushButton).setFocus()
    assert counts(world) == {"s1-welcome": Noticed(partly=5)}


def test_what_is_no_number_is_said_and_not_stored(world: World) -> None:
    typed(world, "no-s1-welcome", "2")
    typed(world, "no-s1-welcome", "2x")
    assert "Digits only, for example 3." in world.texts("no-s1-welcome")
    typed(world, "yes-s1-welcome", "7")
    assert counts(world) == {"s1-welcome": Noticed(no=2)}
    typed(world, "no-s1-welcome", "1")
    assert counts(world) == {"s1-welcome": Noticed(yes=7, no=1)}
    assert "Digits only, for example 3." not in labels(world)


def test_counts_are_taken_back_by_name(world: World) -> None:
    typed(world, "yes-s1-welcome", "3")
    typed(world, "no-s1-welcome", "4")
    world.settle()
    undo, redo = world.action("undo"), world.action("redo")
    assert undo.text() == "&Undo: What people notice at question 1"
    turn(world, "undo")
    assert counts(world) == {"s1-welcome": Noticed(yes=3)}
    assert field(world, "no-s1-welcome").text() == "0"
    turn(world, "undo")
    assert counts(world) == {"s1-welcome": Noticed()}
    assert undo.text() == "&Undo: Start the assessment"
    turn(world, "redo")
    assert counts(world) == {"s1-welcome": Noticed(yes=3)}
    assert field(world, "yes-s1-welcome").text() == "3"
    assert redo.isEnabled()


def test_typing_one_number_is_one_step(world: World) -> None:
    typed(world, "yes-s1-welcome", "1")
    typed(world, "yes-s1-welcome", "12")
    world.settle()
    turn(world, "undo")
    assert counts(world) == {"s1-welcome": Noticed()}


def turn(world: World, way: str) -> None:
    heading = world.find("partner-view-heading", QWidget)
    world.action(way).trigger()
    world.wait_until(lambda: world.find("partner-view-heading", QWidget) is not heading)
    world.settle()


def test_two_windows(world: World) -> None:
    made = newest(world)
    world.ask(RecordNoticed(made.id, "s1-welcome", Noticed(no=8), 0))
    typed(world, "yes-s1-welcome", "3")
    world.settle()
    there, here = "0 yes · 0 partly · 8 no · 0 don't know", "3 yes · 0 partly · 0 no · 0 don't know"
    said = f"This was changed in another window. There: {there}. Here: {here}."
    assert said in world.texts("messages")
    heading = world.find("partner-view-heading", QWidget)
    world.press("messages", "&Take the other")
    world.wait_until(lambda: world.find("partner-view-heading", QWidget) is not heading)
    assert field(world, "no-s1-welcome").text() == "8"
    assert counts(world) == {"s1-welcome": Noticed(no=8)}
    world.ask(RecordNoticed(made.id, "s1-welcome", Noticed(no=9), 1))
    typed(world, "yes-s1-welcome", "3")
    world.settle()
    world.press("messages", "&Keep what is here")
    assert counts(world) == {"s1-welcome": Noticed(yes=3, no=8)}


def test_counts_that_cannot_be_stored_stay_and_are_tried_again(
    tmp_path: Path, qapp: QApplication
) -> None:
    stubborn = Stubborn()
    with world_in(tmp_path, qapp, services_of=stubborn.services) as world:
        begin(world)
        notice(world)
        stubborn.full = True
        typed(world, "yes-s1-welcome", "3")
        typed(world, "no-s1-words", "4")
        world.settle()
        assert any("stays here until it can be saved" in text for text in world.texts("messages"))
        world.action("way-results").trigger()
        world.wait_until(lambda: world.shows("result-heading"))
        check(world)
        press(world, "finish")
        assert any("nothing was finished" in text for text in world.dialogs.said)
        notice(world)
        assert field(world, "yes-s1-welcome").text() == "3"
        assert world.find("total-s1-words", QLabel).text() == "We counted 4 sheets."
        stubborn.full = False
        world.press("messages", "&Try again")
        assert counts(world) == {"s1-welcome": Noticed(yes=3), "s1-words": Noticed(no=4)}
        assert not world.find("messages", QWidget).isVisible()


def test_a_difference_is_said_while_one_types_and_on_the_result(world: World) -> None:
    why = "More than half say no. Our own answer is level 3."
    typed(world, "no-s1-welcome", "4")
    assert why not in labels(world)
    typed(world, "no-s1-welcome", "5")
    assert why in labels(world)
    typed(world, "yes-s2-talk", "3")
    result(world)
    said = world.texts("noticed")
    assert said[:2] == ["What people notice", "Talk about this first"]
    assert why in said
    assert "0 yes · 0 partly · 5 no · 0 don't know" in said
    assert "Too few to show (3 of 5)." in said
    press(world, "type-counts")
    world.wait_until(lambda: world.shows("partner-view-heading"))


def test_a_finished_one_shows_its_counts_and_takes_none(world: World) -> None:
    typed(world, "no-s1-welcome", "5")
    world.settle()
    world.ask(FinishAssessment(newest(world).id))
    check(world)
    press(world, "see-counts")
    world.wait_until(lambda: world.shows("partner-view-heading"))
    world.settle()
    assert world.window.findChild(QWidget, "yes-s1-welcome") is None
    assert "0 yes · 0 partly · 5 no · 0 don't know" in labels(world)
    assert world.shows("standing")
    result(world)
    assert "Talk about this first" in world.texts("noticed")
    assert world.window.findChild(QWidget, "type-counts") is None


def test_a_finished_one_without_counts_has_no_such_block(world: World) -> None:
    world.ask(FinishAssessment(newest(world).id))
    result(world)
    assert world.window.findChild(QWidget, "noticed") is None


def test_each_field_is_named_for_a_screen_reader(world: World) -> None:
    assert spoken(field(world, "unknown-s1-welcome")) == "Don't know"
    group = field(world, "unknown-s1-welcome").parentWidget()
    while group is not None and not group.accessibleName():
        group = group.parentWidget()
    assert group is not None
    assert group.accessibleName() == "en: Ik voel me welkom."
