"""The question page in a small window with large text, at level 4, and where it is finished."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.widgets.answer_option import AnswerOption
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import SampleLibrary, sample_checklist, sample_item, sample_services
from tests.ui.looks import settle
from tests.ui.screens.checking import check
from tests.ui.shell.test_journeys import answers, begin, keys
from tests.ui.world import World, world_in

LONG = "Wij spreken met elke ouder over alles wat het kind en het gezin aangaat, en luisteren. " * 3


def with_long_texts(database: SqliteDatabase) -> Services:
    sections = sample_checklist().sections
    first = sample_item("s1-welcome", statement=LONG, why=LONG, levels=(LONG,) * 5)
    changed = replace(sections[0], items=(first, *sections[0].items[1:]))
    checklist = sample_checklist(sections=(changed, *sections[1:]))
    return sample_services(database, SampleLibrary({"sample": checklist}))


@pytest.fixture
def small(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show very long texts, twice as large as usual, in a window of 640 × 512."""
    preferences = Preferences("en", "light", 200)
    with world_in(tmp_path, qapp, preferences, with_long_texts) as shown:
        shown.window.resize(640, 512)
        begin(shown)
        settle()
        yield shown


def page_of(world: World) -> QScrollArea:
    return next(
        area
        for area in world.window.findChildren(QScrollArea)
        if area.isAncestorOf(world.find("statement", QWidget))
    )


def test_a_small_window_with_large_text_scrolls_one_way_only(small: World) -> None:
    assert (small.window.width(), small.window.height()) == (640, 512)
    page = page_of(small)
    assert page.horizontalScrollBar().maximum() == 0
    assert page.verticalScrollBar().maximum() > 0


def test_every_sentence_has_the_room_that_it_needs(small: World) -> None:
    options = small.window.findChildren(AnswerOption)
    assert len(options) == 7
    for option in options:
        assert option.height() >= option.heightForWidth(option.width())
    statement = small.find("statement", QLabel)
    assert statement.height() >= statement.heightForWidth(statement.width())


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp) as shown:
        begin(shown)
        yield shown


def fill(world: World, name: str, text: str) -> None:
    field = world.find(name, QWidget).findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, text)
    field.clearFocus()
    world.settle()


def test_level_four_stands_without_anyone_who_checked(world: World) -> None:
    keys("4")
    assert answers(world)["s1-welcome"] == Answer(Choice.LEVEL_4)
    check(world)
    assert world.texts("row-s1-welcome")[-1] == "Not yet confirmed with people it is about"


def test_level_four_is_confirmed_by_whom_and_when(world: World) -> None:
    keys("4")
    fill(world, "checked", "the parents")
    assert not answers(world)["s1-welcome"].confirmed
    fill(world, "checked-on", "2-3-2026")
    assert answers(world)["s1-welcome"].confirmed
    check(world)
    assert world.texts("row-s1-welcome")[-1] == "Checked with the parents on 2 March 2026"
    world.action("undo").trigger()
    world.settle()
    assert not answers(world)["s1-welcome"].confirmed


def test_level_4_shows_what_it_asks(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as world:
        world.window.resize(1000, 700)
        begin(world)
        settle()
        keys("4")
        world.settle()
        settle()
        page = page_of(world).viewport()
        asked = [world.find(name, QWidget) for name in ("checked", "checked-on")]
        shown = [part.rect().translated(part.mapTo(page, QPoint())) for part in asked]
        assert all(page.rect().contains(area) for area in shown)
