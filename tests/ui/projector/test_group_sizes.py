"""Groups of one to eight: what the projector shows, the console says, and the record keeps."""

import pytest
from PySide6.QtWidgets import QLabel

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.keeping import kept
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.domain.sessions.projection import projected
from kleurrijk_desktop.domain.sessions.state import Agreement, Form, Session, Setup
from kleurrijk_desktop.storage.vote_records import NO_ROUND, record_of
from kleurrijk_desktop.ui.projector.pages import page_of
from kleurrijk_desktop.ui.projector.scene import Scene
from kleurrijk_desktop.ui.screens.session.item_part import ItemPart
from kleurrijk_desktop.ui.screens.session.record_part import RecordPart
from kleurrijk_desktop.ui.screens.session.view import SessionView
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.chart_view import ChartView
from kleurrijk_desktop.use_cases.opened import Opened
from tests.ui.projector.test_pages import LATER, texts

SMALL = "Kleine Gruppe"
VERDICT = "Einig auf Stufe 3"


def run(session: Session, *happened: events.Event) -> Session:
    for event in happened:
        session = after(session, event)
    return session


def revealed(opened: Opened, people: int) -> Session:
    """Return a session in which everybody chose level 3, and has just seen that."""
    items = tuple(item.id for item in opened.result.items[:3])
    begun = run(Session(Setup(Form.ITEM_BY_ITEM, items, people)), *[events.GoOn()] * 3)
    ballots = [events.CastBallot(Choice.LEVEL_3)] * people
    return run(begun, events.OpenVote(), *ballots, events.CloseVote(), events.Reveal())


@pytest.mark.parametrize("people", range(1, 9))
def test_what_a_group_of_this_size_sees_and_keeps(
    german: Theme, every_checklist: list[Opened], people: int
) -> None:
    opened = every_checklist[0]
    session = revealed(opened, people)
    on_projector = texts(german, Scene(projected(session), opened, (), LATER))
    part = ItemPart(german, SessionView(opened, session, (), LATER))
    on_console = "\n".join(each.text() for each in part.findChildren(QLabel))
    for said in (on_projector, on_console):
        assert (VERDICT in said) is (people >= 3)
    assert bool(part.findChildren(ChartView)) is (people >= 3)
    assert (f"Stufe 3: {people}" in on_projector) is (people >= 3)
    assert (SMALL in on_console) is (3 <= people < 5)
    part.deleteLater()
    first = session.rounds_of(session.item)[0]
    stored = kept(session).rounds_of(session.item)[0]
    assert first.counts == Counts((0, 0, 0, people, 0))
    assert (stored.counts == first.counts) is (people >= 5)
    if people < 5:
        assert record_of(stored)[1:] == NO_ROUND[1:]
    the_record_says(german, opened, session, people)


def the_record_says(theme: Theme, opened: Opened, session: Session, people: int) -> None:
    agreement = events.Agree(Agreement(Choice.LEVEL_3, "Jeden Montag."))
    ended = run(session, events.ToAgree(), agreement, events.CloseTheme(), events.End())
    for each in (ended, kept(ended)):
        record = RecordPart(theme, SessionView(opened, each, (), LATER))
        said = "\n".join(label.text() for label in record.findChildren(QLabel))
        assert "Jeden Montag." in said
        assert (VERDICT in said) is (people >= 5)
        record.deleteLater()
    closing = page_of(theme, Scene(projected(ended), opened, (), LATER))
    assert not closing.findChildren(ChartView)
    closing.deleteLater()
