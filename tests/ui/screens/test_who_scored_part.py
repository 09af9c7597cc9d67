"""Saying who scored, and taking it back."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.assessment import Method, Role, WhoScored
from kleurrijk_desktop.use_cases.who_scored import SetMethod
from tests.ui.screens.checking import (
    check,
    choose,
    field,
    newest,
    press,
    two_of_seven,
    typed,
)
from tests.ui.shell.storing.test_keeping import Stubborn
from tests.ui.shell.test_journeys import key, keys
from tests.ui.world import World


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with two_of_seven(tmp_path, qapp) as shown:
        yield shown


def test_who_scored_is_stored_as_it_is_said(world: World) -> None:
    assert not world.shows("role-1")
    choose(world, "method", "group")
    assert world.shows("role-1")
    typed(world, "role-1", "teachers")
    typed(world, "count-1", "3")
    press(world, "add-role")
    typed(world, "role-2", "parents")
    choose(world, "concerned", "yes")
    roles = (Role("teachers", 3), Role("parents", 1))
    assert newest(world).who_scored == WhoScored(Method.GROUP, roles, people_concerned=True)
    assert world.find("how-made", QLabel).text() == (
        "The plan says: Filled in by a group of 4 (3 teachers, 1 parents). "
        "People it is about took part."
    )
    check(world)
    assert field(world, "role-2").text() == "parents"
    choose(world, "method", "individual")
    typed(world, "role-alone", "head teacher")
    expected = WhoScored(Method.INDIVIDUAL, (Role("head teacher", 1),), people_concerned=True)
    assert newest(world).who_scored == expected


def test_a_role_that_cannot_be_stored_is_not_lost_with_its_page(
    tmp_path: Path, qapp: QApplication
) -> None:
    stubborn = Stubborn()
    with two_of_seven(tmp_path, qapp, stubborn.services) as world:
        stubborn.full = True
        field(world, "role-alone").setFocus()
        keys("head teacher")
        world.action("way-results").trigger()
        world.wait_until(lambda: world.shows("result-heading"))
        assert "disk is full" in " ".join(world.texts("messages"))
        stubborn.full = False
        world.press("messages", "&Try again")
        assert newest(world).who_scored.roles == (Role("head teacher", 1),)
        assert not world.find("messages", QWidget).isVisible()
        assert "head teacher" in " ".join(each.text() for each in world.window.findChildren(QLabel))
        world.action("undo").trigger()
        assert newest(world).who_scored.roles == ()


def test_a_window_stays_open_while_who_scored_cannot_be_stored(world: World) -> None:
    with closing(sqlite3.connect(world.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        choose(world, "concerned", "yes")
        world.window.close()
        world.wait_until(lambda: "stays open" in " ".join(world.texts("messages")))
        assert world.window.isVisible()
        press(world, "finish")
        world.wait_until(lambda: bool(world.dialogs.said))
        assert "so nothing was finished" in world.dialogs.said[-1]
        check(world)
        option = world.find("concerned", QWidget).findChild(QRadioButton, "yes")
        assert option is not None
        assert option.isChecked(), "it is still there"
    world.press("messages", "&Try again")
    assert newest(world).who_scored == WhoScored(people_concerned=True)
    assert not world.find("messages", QWidget).isVisible()


def test_a_number_that_is_none_is_said_and_not_stored(world: World) -> None:
    choose(world, "method", "group")
    typed(world, "role-1", "teachers")
    before = newest(world).who_scored
    typed(world, "count-1", "x")
    assert "Write a whole number from 1, for example 3." in world.texts("count-1")
    assert newest(world).who_scored == before
    typed(world, "count-1", "2")
    assert newest(world).who_scored.roles == (Role("teachers", 2),)


def test_who_scored_in_two_windows(world: World) -> None:
    head = newest(world)
    world.ask(SetMethod(head.id, WhoScored(Method.GROUP, (Role("", 9),)), head.version))
    choose(world, "concerned", "no")
    world.wait_until(lambda: "in another window" in " ".join(world.texts("messages")))
    texts = " ".join(world.texts("messages"))
    assert "There: Filled in by a group of 9." in texts
    assert "Here: Filled in by one person. People it is about did not take part." in texts
    heading = world.find("check-heading", QWidget)
    world.press("messages", "&Take the other")
    world.wait_until(lambda: world.find("check-heading", QWidget) is not heading)
    assert newest(world).who_scored == WhoScored(Method.GROUP, (Role("", 9),))
    assert field(world, "count-1").text() == "9"


def test_who_scored_is_taken_back_by_name(world: World) -> None:
    choose(world, "concerned", "yes")
    typed(world, "role-alone", "head teacher")
    world.settle()
    undo, redo = world.action("undo"), world.action("redo")
    assert undo.text() == "&Undo: Roles of who scored"
    take_back(world, "undo")
    assert newest(world).who_scored == WhoScored(people_concerned=True)
    assert field(world, "role-alone").text() == ""
    assert undo.text() == "&Undo: Who scored"
    take_back(world, "undo")
    assert newest(world).who_scored == WhoScored()
    assert undo.text() == "&Undo: Start the assessment"
    take_back(world, "redo")
    take_back(world, "redo")
    roles = (Role("head teacher", 1),)
    assert newest(world).who_scored == WhoScored(roles=roles, people_concerned=True)
    assert not redo.isEnabled()


def test_typing_in_the_roles_is_one_step(world: World) -> None:
    typed(world, "role-alone", "head")
    typed(world, "role-alone", "head teacher")
    world.settle()
    take_back(world, "undo")
    assert newest(world).who_scored == WhoScored()


def test_undo_takes_back_the_role_that_was_typed_a_moment_ago(world: World) -> None:
    choose(world, "concerned", "yes")
    world.settle()
    field(world, "role-alone").setFocus()
    keys("cook")
    take_back(world, "undo")
    assert newest(world).who_scored == WhoScored(people_concerned=True)


def test_undo_leaves_alone_what_somebody_else_said(world: World) -> None:
    choose(world, "concerned", "yes")
    head = newest(world)
    theirs = WhoScored(Method.GROUP, (Role("", 9),), people_concerned=True)
    world.ask(SetMethod(head.id, theirs, head.version))
    world.action("undo").trigger()
    world.settle()
    assert newest(world).who_scored == theirs
    assert world.action("undo").text() == "&Undo: Start the assessment"


def take_back(world: World, way: str) -> None:
    """Press undo or redo, and wait until the page shows what is stored then."""
    heading = world.find("check-heading", QWidget)
    world.action(way).trigger()
    world.wait_until(lambda: world.find("check-heading", QWidget) is not heading)


def test_tab_goes_through_the_roles_before_the_button_for_one_more(world: World) -> None:
    choose(world, "method", "group")
    press(world, "add-role")
    passed = [field(world, name) for name in ("role-1", "count-1", "role-2", "count-2")]
    passed[0].setFocus()
    for each in (*passed[1:], world.find("add-role", QPushButton)):
        key(Qt.Key.Key_Tab)
        assert QApplication.focusWidget() is each
