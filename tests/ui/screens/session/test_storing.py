"""What the page says is stored is stored, and what a step brings is lost to no fault."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import Step
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_services
from tests.ui.farther import anew, step
from tests.ui.screens.checking import two_of_seven
from tests.ui.screens.session.sitting import (
    begin,
    go,
    heading,
    key,
    stored,
    type_sheets,
    words,
)
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World


class Disk:
    """A database whose disk may be full: then nothing gets into it."""

    def __init__(self, database: SqliteDatabase) -> None:
        self._database = database
        self.full = False

    def writing(self) -> Any:
        if self.full:
            raise world_fault("disk-full", file="kleurrijk.db")
        return self._database.writing()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._database, name)


@pytest.fixture
def disks() -> list[Disk]:
    return []


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication, disks: list[Disk]) -> Iterator[World]:
    def services_of(database: SqliteDatabase) -> Services:
        disks.append(Disk(database))
        return replace(sample_services(database), database=disks[-1])

    with two_of_seven(tmp_path, qapp, services_of) as shown:
        go(shown)
        yield shown


def test_only_what_is_stored_is_said_to_be(world: World, disks: list[Disk]) -> None:
    begin(world, 9)
    disks[0].full = True
    type_sheets(world, *["1233??3"] * 5)
    assert "So far none is stored." in words(world)
    assert "disk" in words(world)
    disks[0].full = False
    type_sheets(world, "2233-13")  # the next one is the occasion to store all of them
    assert "Stored up to sheet 6." in words(world)
    assert stored(world).sheets == 6
    world.find("sheet-again", QPushButton).click()
    assert "Stored up to sheet 6. The sheet that you took back is still in it" in words(world)
    type_sheets(world, "4233-13")
    assert "still in it" not in words(world)
    first = stored(world).rounds_of("s1-welcome")[0].counts
    assert first == Counts((0, 5, 0, 0, 1))


def voting(world: World) -> None:
    world.find("item-by-item", QRadioButton).click()
    begin(world, 6)
    step(world, "go-on")
    step(world, "open-vote")
    keys("222333")


def away_and_back(world: World) -> None:
    """Press the way on, and leave for another page before it is stored."""
    world.find("close-vote", QPushButton).click()
    anew(world, "check-heading", world.action("way-check-answers").trigger)
    go(world)


def test_a_step_is_taken_even_where_the_person_left_meanwhile(world: World) -> None:
    voting(world)
    away_and_back(world)
    assert heading(world) == "The votes are in"
    step(world, "reveal")
    assert stored(world).step is Step.REVEAL


def test_a_vote_outlives_a_step_that_could_not_be_stored(world: World, disks: list[Disk]) -> None:
    voting(world)
    disks[0].full = True
    away_and_back(world)
    assert heading(world) == "Vote"
    assert "6 of 6 votes are in." in words(world)
    disks[0].full = False
    anew(world, "session-heading", lambda: key(Qt.Key.Key_Return))
    step(world, "reveal")
    (voted,) = stored(world).rounds_of("s1-welcome")
    assert voted.counts == Counts((0, 0, 3, 3, 0))


def test_a_note_just_before_a_step_takes_no_vote_away(world: World) -> None:
    """The note is stored first and told last; of so few the votes are in memory only."""
    world.find("item-by-item", QRadioButton).click()
    begin(world, 4)
    for name in ("go-on", "open-vote"):
        step(world, name)
    keys("2222")
    for name in ("close-vote", "reveal", "talk"):
        step(world, name)
    field = world.find("talk-note", QWidget).findChild(QPlainTextEdit)
    assert field is not None
    field.setFocus()
    QTest.keyClicks(field, "Elke maandag.")
    step(world, "to-agree")
    step(world, "back-to-talk")
    assert world.find("verdict", QLabel).text() == "Agreed at level 2"
    assert stored(world).notes == {"s1-welcome": "Elke maandag."}
