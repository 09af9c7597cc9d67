"""The time that is left and the agenda: both only tell, and nothing ends by itself."""

from datetime import datetime, timedelta

from PySide6.QtWidgets import QLabel, QPushButton, QRadioButton

from kleurrijk_desktop.domain.sessions.agenda import minutes_each
from kleurrijk_desktop.domain.sessions.state import Step
from kleurrijk_desktop.ui.screens.session.planner import Planner
from kleurrijk_desktop.use_cases.sessions import OpenSession
from kleurrijk_desktop.wording.session_words import time_left_text
from tests.ui.farther import anew, step, typed
from tests.ui.screens.checking import newest
from tests.ui.screens.session.sitting import stored, words
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World


def show_after(planner: Planner, moment: datetime) -> None:
    planner._now = lambda: moment
    planner.show_time()


def test_the_time_is_told_and_closes_nothing(world: World) -> None:
    world.find("item-by-item", QRadioButton).click()
    typed(world, "present", "9")
    typed(world, "session-time", "soon")
    world.find("begin-session", QPushButton).click()
    assert "Digits only" in words(world)
    typed(world, "session-time", "90")
    for name in ("begin-session", "go-on", "go-on", "open-vote"):
        step(world, name)
    keys("22")
    planner = world.window.findChild(Planner)
    current = world.ask(OpenSession(newest(world).id, "nl")).current
    assert planner is not None
    assert current is not None
    assert current.session.setup.minutes == 90
    for minutes, said in ((20, "70 minutes left, about 10 for each question"),
                          (88, "2 minutes left"), (95, "up since 5 minutes")):  # fmt: skip
        show_after(planner, current.started_at + timedelta(minutes=minutes))
        assert said in words(world)
    assert stored(world).step is Step.VOTE
    assert "2 of 9 votes are in." in words(world)
    show_after(planner, current.started_at + timedelta(days=1))
    assert "up since" not in words(world)


def test_who_plans_more_than_there_is_time_for_is_warned(world: World) -> None:
    world.find("item-by-item", QRadioButton).click()
    told = world.find("session-minutes", QLabel)
    assert told.text() == "This takes about 30 minutes."
    for too_few, enough in (("29", "30"), ("3", "soon")):
        typed(world, "session-time", too_few)
        world.wait_until(lambda: "You have less time." in told.text())
        typed(world, "session-time", enough)
        world.wait_until(lambda: "You have less time." not in told.text())


def test_the_agenda_leads_to_any_question(world: World) -> None:
    world.find("item-by-item", QRadioButton).click()
    typed(world, "present", "9")
    for name in ("begin-session", "go-on", "go-on"):
        step(world, name)
    assert not world.shows("time-left")  # nobody watches it
    world.find("session-agenda", QPushButton).click()
    third = stored(world).agenda[2]
    anew(world, "session-heading", world.find(f"agenda-{third}", QPushButton).click)
    assert stored(world).item == third


def test_minutes() -> None:
    assert [minutes_each(40, 7), minutes_each(40, 0), minutes_each(-3, 7)] == [5, 0, 0]
    assert time_left_text(1, 0) == "1 minute left"
    assert "since 1 minute." in time_left_text(-1, 0)
