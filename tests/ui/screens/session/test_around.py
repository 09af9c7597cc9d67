"""A session and what is around it: other pages, other windows, another start."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from kleurrijk_desktop.ui.widgets.note_field import NoteField
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.sessions import KeepSession, OpenSession
from tests.ui.farther import anew, step, typed
from tests.ui.screens.checking import newest
from tests.ui.screens.session.sitting import (
    SHEETS,
    begin,
    go,
    heading,
    in_session,
    type_sheets,
    words,
)
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World, world_in


def test_a_number_of_people_is_asked_for(world: World) -> None:
    world.find("item-by-item", QRadioButton).click()
    for present in ("", "0", "many"):
        typed(world, "present", present)
        world.find("begin-session", QPushButton).click()
        assert "Say how many people vote, in digits, for example 12." in words(world)
        typed(world, "present", "1")
    assert world.ask(OpenSession(newest(world).id, "nl")).current is None
    anew(world, "check-heading", world.action("way-check-answers").trigger)
    go(world)
    assert world.find("item-by-item", QRadioButton).isChecked()
    assert "about 30 minutes" in words(world)


def test_what_is_typed_stays_while_one_looks_elsewhere(world: World) -> None:
    """A reason is there again, a level is not; once it is written down, the next is empty."""
    begin(world, 6)
    type_sheets(world, *SHEETS)
    for name in ("end-sheets", "begin-to-talk", "reveal", "to-agree"):
        step(world, name)
    reason = world.find("agreed-reason", NoteField)
    world.window.findChildren(QRadioButton)[2].click()
    reason.focus_field()
    keys("Every Monday.")
    go(world)
    assert world.find("agreed-reason", NoteField) is not reason
    assert world.find("agreed-reason", NoteField).text() == "Every Monday."
    assert not any(each.isChecked() for each in world.window.findChildren(QRadioButton))
    world.window.findChildren(QRadioButton)[2].click()
    for name in ("agree", "reveal", "to-agree"):
        step(world, name)
    assert world.find("agreed-reason", NoteField).text() == ""


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


def test_closing_the_window_loses_no_votes_without_a_word(world: World) -> None:
    begin(world, 7)
    type_sheets(world, *SHEETS)
    world.window.close()
    world.wait_until(lambda: "Votes of a group session are not stored" in words(world))
    assert world.window.isVisible()
    type_sheets(world, SHEETS[0])
    step(world, "end-sheets")
    world.window.close()
    world.wait_until(lambda: not world.window.isVisible())


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
