"""The question page in a small window with large text, at level 4, and where it is finished."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import AppliesTo
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.widgets.answer_option import AnswerOption
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.samples import SampleLibrary, sample_checklist, sample_item, sample_services
from tests.ui.looks import settle
from tests.ui.screens.checking import check
from tests.ui.shell.test_journeys import answers, begin, keys, set_up
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
    assert not world.shows("still-to-say")
    fill(world, "checked", "the parents")
    assert not answers(world)["s1-welcome"].confirmed
    assert world.find("still-to-say", QLabel).text().startswith("Still missing: when")
    fill(world, "checked-on", "2-3-2026")
    assert not world.shows("still-to-say")
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


def test_a_day_that_cannot_be_read_stays_where_it_was_typed(world: World) -> None:
    keys("4")
    fill(world, "checked-on", "last week")
    on = world.find("on", QPushButton)
    on.click()
    assert world.find("statement", QLabel).text() != "en: Wij doen s1-welcome."
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    world.action("way-questions").trigger()
    world.wait_until(lambda: world.shows("statement"))
    world.find("back", QPushButton).click()
    assert world.find("statement", QLabel).text() == "en: Wij doen s1-welcome."
    field = world.find("checked-on", QWidget).findChild(QLineEdit)
    assert field is not None
    assert field.text() == "last week"
    assert any(text.startswith("This is not a day.") for text in world.texts("checked-on"))
    field.clear()
    fill(world, "checked-on", "2-3-2026")
    assert answers(world)["s1-welcome"].checked_on == date(2026, 3, 2)
    assert not any(text.startswith("This is not a day.") for text in world.texts("checked-on"))


def test_a_checklist_without_a_question_for_us_says_so_in_one_sentence(
    tmp_path: Path, qapp: QApplication
) -> None:
    for_others = AppliesTo(sizes=("large",))

    def asks_others_only(database: SqliteDatabase) -> Services:
        section = replace(
            sample_checklist().sections[0], items=(sample_item("s1-other", applies_to=for_others),)
        )
        library = SampleLibrary({"sample": sample_checklist(sections=(section,))})
        return sample_services(database, library)

    with world_in(tmp_path, qapp, services_of=asks_others_only) as world:
        set_up(world)
        world.find("change-organisation", QPushButton).click()
        world.wait_until(lambda: world.shows("change"))
        size = world.find("size", QWidget).findChild(QComboBox)
        assert size is not None
        size.setCurrentIndex(1)
        world.find("change", QPushButton).click()
        world.wait_until(lambda: world.shows("start-assessment"))
        assert not world.find("start-assessment", QPushButton).isEnabled()
        nothing = "No question of this checklist fits the kind and size of your organisation."
        shown = [label.text() for label in world.window.findChildren(QLabel) if label.isVisible()]
        assert any(text.startswith(nothing) for text in shown)
        (unit,) = world.ask(OpenStart(None, "en")).units
        world.ask(StartAssessment(unit.id, "sample", Scope.ALL))  # as a command may do
        world.action("way-start").trigger()
        world.wait_until(lambda: world.shows("show-result"))
        world.find("show-result", QPushButton).click()
        world.wait_until(lambda: world.shows("save-plan"))
        world.action("way-check-answers").trigger()
        world.wait_until(lambda: world.shows("check-heading"))
        world.action("way-questions").trigger()
        world.wait_until(lambda: world.shows("nothing-asked"))
        world.find("back-to-start", QPushButton).click()
        world.wait_until(lambda: world.shows("start-assessment"))
