"""The record of a group session in the preview: numbers of votes only after a warning."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.domain.sessions.state import Agreement, Form, Setup
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.session_ports import StoredSession
from kleurrijk_desktop.use_cases.sessions import SettleItem, StartSession
from tests.samples import sample_services
from tests.ui.farther import anew, step, typed
from tests.ui.previews import begin_printing, choose, made
from tests.ui.screens.test_preview_sheets import document_text, options
from tests.ui.world import World, world_in
from tests.use_cases.beginnings import start_at_a_school


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    def services_of(database: SqliteDatabase) -> Services:
        return replace(sample_services(database), reports=ReportLabWriter())

    with world_in(tmp_path, qapp, Preferences("en", "light"), services_of) as shown:
        yield shown


def hold(services: Services) -> StoredSession:
    """Let seven people agree on one question."""
    setup = Setup(Form.ITEM_BY_ITEM, ("s1-welcome", "s2-talk"), 7)
    stored = StartSession(start_at_a_school(services, Scope.SHORT).id, setup)(services)
    session = stored.session
    votes = [events.CastBallot(Choice.LEVEL_2)] * 7
    for event in (
        *(events.GoOn(), events.GoOn(), events.OpenVote(), *votes, events.CloseVote()),
        *(events.Reveal(), events.ToAgree(), events.Agree(Agreement(Choice.LEVEL_2))),
    ):
        session = after(session, event)
    return SettleItem(replace(stored, session=session), "s1-welcome", "")(services)


def hold_two(services: Services) -> StoredSession:
    """Begin another session after the one of those who agreed, which is handed back."""
    held = hold(services)
    StartSession(held.assessment_id, replace(held.session.setup, group="Avond"))(services)
    return held


def counted(world: World) -> bool:
    return "Level 2: 7" in document_text(world)


def test_numbers_are_printed_only_by_whoever_was_warned(world: World) -> None:
    held = world.ask(hold_two)
    begin_printing(world)
    choose(world, "document", "session-record")
    made(world)
    assert len(options(world, "document-session")) == 2
    choose(world, "document-session", held.id)
    made(world)
    assert options(world, "document-counts") == ["words", "counts"]
    assert not world.shows("hand-out")
    world.find("turn-view", QPushButton).click()
    assert "What we agreed" in document_text(world)
    assert not counted(world)
    world.dialogs.agrees = False
    choose(world, "document-counts", "counts")
    world.wait_until(lambda: world.find("save-document", QPushButton).isEnabled())
    assert "may guess" in world.dialogs.said[-1]
    assert not counted(world)
    box = world.find("document-counts", QWidget).findChild(QComboBox)
    assert box is not None
    assert box.currentData() == "words"
    world.dialogs.agrees = True
    choose(world, "document-counts", "counts")
    world.wait_until(lambda: counted(world))
    choose(world, "document-language", "nl")  # one warning is enough
    world.wait_until(lambda: world.find("save-document", QPushButton).isEnabled())
    assert sum("may guess" in said for said in world.dialogs.said) == 2
    (other,) = {*options(world, "document-session")} - {held.id}
    choose(world, "document-session", other)  # another group agreed to nothing
    world.wait_until(lambda: world.find("save-document", QPushButton).isEnabled())
    assert sum("may guess" in said for said in world.dialogs.said) == 3


def test_the_page_of_a_session_leads_to_its_papers(world: World) -> None:
    """Before it the ballot sheets, as many as there are people; at its end the record."""
    world.ask(hold)
    start(world)
    world.find("go-on", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))
    anew(world, "session-heading", world.action("way-session").trigger)
    assert not world.shows("print-ballot-sheet")
    step(world, "overview")
    world.find("print-session-record", QPushButton).click()
    world.wait_until(lambda: world.shows("save-document"))
    made(world)
    assert chosen(world) == "session-record"
    world.find("close-preview", QPushButton).click()
    world.wait_until(lambda: world.shows("session-heading"))
    step(world, "end-session")
    step(world, "another-session")
    typed(world, "present", "6")
    step(world, "begin-session")
    world.action("print").trigger()
    world.wait_until(lambda: world.shows("copies-en"))
    made(world)
    field = world.find("copies-en", QWidget).findChild(QLineEdit)
    assert field is not None
    assert (chosen(world), field.text()) == ("ballot-sheet", "6")


def start(world: World) -> None:
    world.window.hide()
    world.window.show()
    world.action("way-start").trigger()
    world.settle()


def chosen(world: World) -> str:
    box = world.find("document", QWidget).findChild(QComboBox)
    assert box is not None
    return str(box.currentData())
