"""Group sessions in the file: every step comes back, and nothing tells who voted what."""

import random
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import OPTIONS
from kleurrijk_desktop.domain.sessions.keeping import kept, may_be_stored
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.domain.sessions.state import Form, Session
from kleurrijk_desktop.storage.database import SqliteDatabase, open_database
from kleurrijk_desktop.storage.vote_records import RECORD_LENGTH, record_of, round_of
from kleurrijk_desktop.use_cases.session_ports import StoredSession
from tests.domain.sessions.plain import begin
from tests.domain.sessions.test_machine import item_by_item, sheets_first
from tests.storage.filled import fill
from tests.storage.problems import expect_input
from tests.thorough import THOROUGH

MOMENT = datetime(2026, 3, 2, 14, 2, tzinfo=UTC)
OPENING: tuple[events.Event, ...] = (events.GoOn(), events.GoOn(), events.OpenVote())
ORDERS = 50 if THOROUGH else 6


def stored(session: Session, session_id: str = "s-1") -> StoredSession:
    return StoredSession(session_id, "a-1", MOMENT, kept(session))


def keep(database: SqliteDatabase, states: list[Session]) -> StoredSession:
    """Store one state after the other, as a session does, and return the last one."""
    with database.writing() as work:
        now = stored(states[0])
        work.sessions.add(now)
    for state in states[1:]:
        if may_be_stored(state, now.session) and kept(state) != now.session:
            with database.writing() as work:
                now = work.sessions.update(replace(now, session=kept(state)))
    return now


@pytest.mark.parametrize("states", [item_by_item(), sheets_first()], ids=["items", "sheets"])
def test_every_step_comes_back_as_it_was_kept(
    database: SqliteDatabase, states: list[Session]
) -> None:
    fill(database)
    with database.writing() as work:
        now = stored(states[0])
        work.sessions.add(now)
    for state in states[1:]:
        with database.writing() as work:
            now = work.sessions.update(replace(now, session=kept(state)))
        with database.reading() as work:
            assert work.sessions.of("a-1") == [now]
            assert work.sessions.of("a-1")[0].session == kept(state)


def test_the_latest_session_comes_first_and_an_old_version_is_refused(
    database: SqliteDatabase,
) -> None:
    fill(database)
    first = stored(begin(Form.SHEETS_FIRST, 9))
    second = replace(first, id="s-2", started_at=datetime(2026, 3, 3, tzinfo=UTC))
    with database.writing() as work:
        work.sessions.add(first)
        work.sessions.add(second)
        work.sessions.update(first)
    with expect_input("changed-elsewhere"), database.writing() as work:
        work.sessions.update(first)
    with database.reading() as work:
        found = [(each.id, each.version) for each in work.sessions.of("a-1")]
        assert found == [("s-2", 1), ("s-1", 2)]
        assert work.sessions.of("a-9") == []


def test_a_record_has_one_length_and_comes_back() -> None:
    rounds = [None, *(each for state in item_by_item() for each in state.rounds_of("a"))]
    assert {len(record_of(each)) for each in rounds} == {RECORD_LENGTH}
    assert [round_of(record_of(each)) for each in rounds] == rounds
    for damaged in ("", "x" * RECORD_LENGTH, record_of(None)[:-1]):
        with pytest.raises(ValueError, match=r"\w*"):
            round_of(damaged)


def shuffled_sheets(seed: int, *, ended: bool) -> list[events.Event]:
    """Return the same seven sheets; until the end the first five stay the first five."""
    sheets: list[events.Event] = [
        events.AddSheet((OPTIONS[n], OPTIONS[6 - n], Choice.LEVEL_3)) for n in range(7)
    ]
    order = random.Random(seed)  # noqa: S311 - orders, no secrets
    if ended:
        return [*order.sample(sheets, 7), events.EndSheets()]
    return order.sample(sheets[:5], 5) + order.sample(sheets[5:], 2)


def shuffled(ballots: list[events.CastBallot], seed: int) -> list[events.CastBallot]:
    return random.Random(seed).sample(ballots, len(ballots))  # noqa: S311 - orders, no secrets


def states_of(form: Form, happened: list[events.Event]) -> list[Session]:
    states = [after(begin(form, 7), events.GoOn())]
    for event in happened:
        states.append(after(states[-1], event))
    return states


@pytest.fixture
def bare(database: SqliteDatabase, path: Path) -> Path:
    """Return a file with an assessment in it, closed."""
    fill(database)
    database.close()
    return path


def files_after(bare: Path, many: list[list[Session]]) -> set[bytes]:
    """Return the different files that come of storing several sessions."""
    found = set()
    for states in many:
        copied = bare.with_name("copied.db")
        shutil.copyfile(bare, copied)
        opened = open_database(copied)
        keep(opened, states)
        opened.close()
        found.add(copied.read_bytes())
    return found


@pytest.mark.parametrize("ended", [False, True])
def test_the_file_is_the_same_for_every_order_of_the_sheets(bare: Path, *, ended: bool) -> None:
    many = [
        states_of(Form.SHEETS_FIRST, [events.GoOn(), *shuffled_sheets(seed, ended=ended)])
        for seed in range(ORDERS)
    ]
    assert len(files_after(bare, many)) == 1


def test_the_file_is_the_same_for_every_order_of_the_ballots(bare: Path) -> None:
    ballots = [events.CastBallot(option) for option in OPTIONS]
    many = [
        states_of(Form.ITEM_BY_ITEM, [*OPENING, *shuffled(ballots, seed)]) for seed in range(ORDERS)
    ]
    assert len(files_after(bare, many)) == 1
    closed = [[*states, after(states[-1], events.CloseVote())] for states in many]
    assert len(files_after(bare, closed)) == 1


def test_the_file_knows_nothing_of_what_is_voted_while_the_vote_is_open(bare: Path) -> None:
    many = [
        states_of(Form.ITEM_BY_ITEM, [*OPENING, *[events.CastBallot(option)] * 7])
        for option in OPTIONS
    ]
    assert len(files_after(bare, many)) == 1
    small = [
        states_of(Form.ITEM_BY_ITEM, [*OPENING, *[events.CastBallot(option)] * 4])
        for option in OPTIONS
    ]
    closed = [[*states, after(states[-1], events.CloseVote())] for states in small]
    revealed = [[*states, after(states[-1], events.Reveal())] for states in closed]
    assert len(files_after(bare, revealed)) == 1  # four votes are seen, and never stored
