"""The events of an open vote and of the personal sheets."""

from collections.abc import Callable
from dataclasses import replace

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.counts import NO_VOTES, Counts
from kleurrijk_desktop.domain.sessions.events import (
    AddSheet,
    CastBallot,
    TakeBackBallot,
    TakeBackSheet,
)
from kleurrijk_desktop.domain.sessions.places import at_item
from kleurrijk_desktop.domain.sessions.state import (
    Form,
    NotNowError,
    Round,
    Session,
    Step,
)


def cast(session: Session, event: CastBallot) -> Session:
    """Count one vote; nobody votes twice, so there are never more than people."""
    if session.ballots.total >= session.setup.present:
        raise NotNowError("everybody has voted")
    if session.sample_shown:
        raise NotNowError("the votes are revealed")
    return replace(session, ballots=_counted(session.ballots.plus, event.choice))


def take_back(session: Session, event: TakeBackBallot) -> Session:
    return replace(session, ballots=_counted(session.ballots.minus, event.choice))


def open_vote(session: Session) -> Session:
    if not session.may_vote_again:
        raise NotNowError("there were two rounds")
    step = Step.REVOTE if session.rounds_of(session.item) else Step.VOTE
    return replace(session, step=step, ballots=NO_VOTES)


def close_vote(session: Session) -> Session:
    """Make the ballots the latest round of the item."""
    if not session.ballots.total:
        raise NotNowError("nobody voted")
    rounds = (*session.rounds_of(session.item), Round(session.ballots))
    return replace(_with_rounds(session, rounds), step=Step.CLOSED, ballots=NO_VOTES)


def reopen_vote(session: Session) -> Session:
    """Take the closing back; sheets that were typed in are corrected on their own page."""
    rounds = session.rounds_of(session.item)
    last = rounds[-1]
    if last.counts is None or (len(rounds) == 1 and session.setup.form is Form.SHEETS_FIRST):
        raise NotNowError("this vote cannot be opened again")
    step = Step.VOTE if len(rounds) == 1 else Step.REVOTE
    return replace(_with_rounds(session, rounds[:-1]), step=step, ballots=last.counts)


def leave_empty_vote(session: Session) -> Session:
    if session.ballots.total:
        raise NotNowError("votes would be lost")
    assert session.item is not None
    return at_item(session, session.item)


def reveal(session: Session) -> Session:
    if session.step is Step.CALIBRATE:
        if not session.ballots.total:
            raise NotNowError("nobody voted")
        if session.sample_shown:
            raise NotNowError("the votes are revealed already")
        return replace(session, sample_shown=True)
    *earlier, last = session.rounds_of(session.item)
    rounds = (*earlier, replace(last, revealed=True))
    return replace(_with_rounds(session, rounds), step=Step.REVEAL)


def add_sheet(session: Session, event: AddSheet) -> Session:
    """Count every mark of a sheet."""
    if session.sheets >= session.setup.present:
        raise NotNowError("everybody has handed in a sheet")
    return _sheet_counted(session, event.marks, 1)


def take_back_sheet(session: Session, event: TakeBackSheet) -> Session:
    return _sheet_counted(session, event.marks, -1)


def end_sheets(session: Session) -> Session:
    if not session.sheets:
        raise NotNowError("no sheet was counted")
    return replace(session, step=Step.AGENDA)


def more_sheets(session: Session) -> Session:
    return replace(session, step=Step.SHEETS)


def _sheet_counted(session: Session, marks: tuple[Choice, ...], by: int) -> Session:
    if len(marks) != len(session.setup.items):
        raise NotNowError("a sheet has one mark per item")
    rounds = {}
    for item, mark in zip(session.setup.items, marks, strict=True):
        found = session.rounds_of(item)
        counts = (found[0].counts if found else None) or NO_VOTES
        rounds[item] = (Round(_counted(counts.plus if by > 0 else counts.minus, mark)),)
    return replace(session, rounds=rounds, sheets=session.sheets + by)


def _counted(change: Callable[[Choice], Counts], choice: Choice) -> Counts:
    try:
        return change(choice)
    except ValueError as error:
        raise NotNowError("there is no such vote") from error


def _with_rounds(session: Session, rounds: tuple[Round, ...]) -> Session:
    assert session.item is not None
    return replace(session, rounds={**session.rounds, session.item: rounds})
