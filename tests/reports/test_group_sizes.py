"""Groups of one to eight, case by case: what is stored, shown, printed and exported of votes.

Two groups of one size vote otherwise, and agree on the same. Where nothing may be told of votes,
whatever comes out of the program is the same for both, down to the last byte.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.domain.sessions.projection import projected
from kleurrijk_desktop.domain.sessions.state import Agreement, Form, Session, Setup, Step
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.commands.result_document import result_document
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.printing import GatherDocument
from kleurrijk_desktop.use_cases.result_table import SaveResultTable
from kleurrijk_desktop.use_cases.session_ports import StoredSession
from kleurrijk_desktop.use_cases.sessions import KeepSession, SettleItem, StartSession
from tests.samples import opened_services
from tests.thorough import THOROUGH
from tests.use_cases.beginnings import start_at_a_school

ITEMS = ("s1-welcome", "s1-words", "s2-talk")
A_FEW = [(Form.SHEETS_FIRST, 2), (Form.ITEM_BY_ITEM, 4), (Form.SHEETS_FIRST, 5)]
GROUPS = [(form, people) for form in Form for people in range(1, 9)] if THOROUGH else A_FEW
PAPERS = (Printable.PLAN, Printable.REPORT, Printable.QUOTABLE, Printable.BOARD) * THOROUGH
SHOWN, KEPT = 3, 5  # people, from which on votes and dots are shown, and kept
ONE, OTHER = Choice.LEVEL_1, Choice.LEVEL_4


@dataclass
class Out:
    """What came out of a session, of its votes and its dots."""

    shown: list[object]
    steps: list[Step]
    stored: list[str]
    printed: bytes
    others: list[bytes]


def held(folder: Path, form: Form, people: int, vote: Choice, dotted: str) -> Out:
    """Hold a session in which everybody votes the same, on a file of its own."""
    folder.mkdir()
    file = folder / "kleurrijk.db"
    with opened_services(file) as sample:
        services = replace(sample, reports=ReportLabWriter())
        head = start_at_a_school(services, Scope.SHORT)
        now = StartSession(head.id, Setup(form, ITEMS, people))(services)
        shown: list[object] = []
        steps = []
        for event in happening(form, people, vote, dotted):
            now = kept_after(services, now, event)
            shown.append(seen(now.session))
            steps.append(now.session.step)
        record = GatherDocument(Printable.SESSION_RECORD, head.id, "nl", counts=True)
        printed = record(services).write()
        others = list(exported(services, head.id, folder))
    with closing(sqlite3.connect(file)) as database:
        return Out(shown, steps, list(database.iterdump()), printed, others)


def happening(form: Form, people: int, vote: Choice, dotted: str) -> Iterator[events.Event]:
    """Yield a session from the welcome to its end: a vote, an agreement, dots."""
    yield events.GoOn()
    if form is Form.SHEETS_FIRST:
        yield from [events.AddSheet((vote, Choice.LEVEL_2, Choice.LEVEL_2))] * people
        yield from (events.EndSheets(), events.ChooseAgenda(ITEMS))
    else:
        yield from (events.GoOn(), events.OpenVote(), *[events.CastBallot(vote)] * people)
        yield events.CloseVote()
    yield from (events.Reveal(), events.ToAgree(), events.Agree(Agreement(Choice.LEVEL_2, "Zo.")))
    yield from (events.GoTo(ITEMS[1]), *([events.Reveal()] if form is Form.SHEETS_FIRST else []))
    yield from (events.ToPark(), events.Park("later"), events.CloseTheme(), events.GoOn())
    yield from [events.AddDots({dotted: 3})] * people
    yield from (events.RevealDots(), events.GoOn(), events.End())


def kept_after(services: Services, now: StoredSession, event: events.Event) -> StoredSession:
    item = now.session.item or ""
    changed = replace(now, session=after(now.session, event))
    if isinstance(event, events.Agree):
        return SettleItem(changed, item, "Zo.")(services)
    return KeepSession(changed)(services)


def seen(session: Session) -> tuple[object, ...]:
    """Return what everybody sees, and in which order questions are offered to them."""
    return projected(session), session.by_priority


def exported(services: Services, assessment_id: str, folder: Path) -> Iterator[bytes]:
    """Yield every table and document that is not the record."""
    table = folder / "result.csv"
    yield SaveResultTable(assessment_id, table, "nl")(services).read_bytes()
    opened = OpenAssessment(assessment_id, "nl")(services)
    yield json.dumps(result_document(opened, assessment_id)).encode()
    for printable in PAPERS:
        yield GatherDocument(printable, assessment_id, "nl")(services).write()


@pytest.mark.parametrize(("form", "people"), GROUPS)
def test_what_a_group_of_this_size_leaves_behind(tmp_path: Path, form: Form, people: int) -> None:
    """Votes and dots are told apart case by case; no other paper or table ever tells of either."""
    first = held(tmp_path / "first", form, people, ONE, ITEMS[0])
    voted = held(tmp_path / "voted", form, people, OTHER, ITEMS[0])
    dotted = held(tmp_path / "dotted", form, people, ONE, ITEMS[1])
    for other in (voted, dotted):
        assert (other.shown != first.shown) is (people >= SHOWN)
        assert (other.stored != first.stored) is (people >= KEPT)
        assert (other.printed != first.printed) is (people >= KEPT)
        assert other.others == first.others
    assert first.steps[-1] is Step.CLOSE
