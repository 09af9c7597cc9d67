"""The session as a machine: a state and an event make the next state, or the event is refused."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from kleurrijk_desktop.domain.sessions import decisions, events, votes
from kleurrijk_desktop.domain.sessions.state import (
    AT_AN_ITEM,
    OPEN_VOTES,
    NotNowError,
    Session,
    Step,
)

_TALKED_ABOUT = AT_AN_ITEM - OPEN_VOTES
_VOTES = OPEN_VOTES | {Step.CALIBRATE}
_ONWARDS = frozenset(
    {
        Step.SETUP,
        Step.WELCOME,
        Step.CALIBRATE,
        Step.SHOW,
        Step.REVEAL,
        Step.THEME_CLOSE,
        Step.PRIORITISE,
        Step.ACTIONS,
    }
)
_MAY_END = frozenset(
    {
        Step.WELCOME,
        Step.CALIBRATE,
        Step.SHEETS,
        Step.AGENDA,
        Step.THEME_CLOSE,
        Step.PRIORITISE,
        Step.ACTIONS,
    }
)
_AFTER_A_REVEAL = frozenset({Step.REVEAL, Step.DISCUSS})
_BACK = frozenset({Step.AGREE, Step.PARK})

Handler = Callable[[Session, Any], Session]


def _alone(act: Callable[[Session], Session]) -> Handler:
    """Return a handler for an event that carries nothing."""
    return lambda session, _event: act(session)


def _to(step: Step) -> Handler:
    return lambda session, _event: replace(session, step=step)


def _back(session: Session, _event: events.BackToTalk) -> Session:
    if session.step in OPEN_VOTES:
        return votes.leave_empty_vote(session)
    return decisions.back_to_talk(session)


_HANDLED: Mapping[type, tuple[frozenset[Step], Handler]] = {
    events.GoOn: (_ONWARDS, _alone(decisions.go_on)),
    events.ChangePresent: (frozenset(Step) - {Step.CLOSE}, decisions.change_present),
    events.AddSheet: (frozenset({Step.SHEETS}), votes.add_sheet),
    events.TakeBackSheet: (frozenset({Step.SHEETS}), votes.take_back_sheet),
    events.EndSheets: (frozenset({Step.SHEETS}), _alone(votes.end_sheets)),
    events.MoreSheets: (frozenset({Step.AGENDA}), _alone(votes.more_sheets)),
    events.ChooseAgenda: (frozenset({Step.AGENDA}), decisions.choose_agenda),
    events.OpenVote: (frozenset({Step.SHOW}), _alone(votes.open_vote)),
    events.CastBallot: (_VOTES, votes.cast),
    events.TakeBackBallot: (_VOTES, votes.take_back),
    events.CloseVote: (OPEN_VOTES, _alone(votes.close_vote)),
    events.ReopenVote: (frozenset({Step.CLOSED}), _alone(votes.reopen_vote)),
    events.Reveal: (frozenset({Step.CLOSED, Step.CALIBRATE}), _alone(votes.reveal)),
    events.VoteAgain: (_AFTER_A_REVEAL, _alone(votes.open_vote)),
    events.ToAgree: (_AFTER_A_REVEAL, _to(Step.AGREE)),
    events.ToPark: (_AFTER_A_REVEAL | {Step.SHOW}, _alone(decisions.to_park)),
    events.BackToTalk: (_BACK | OPEN_VOTES, _back),
    events.Agree: (frozenset({Step.AGREE}), decisions.agree),
    events.Note: (_TALKED_ABOUT, decisions.note),
    events.Park: (frozenset({Step.PARK}), decisions.park),
    events.GoTo: (_TALKED_ABOUT | {Step.THEME_CLOSE}, decisions.go_to),
    events.CloseTheme: (_TALKED_ABOUT | {Step.AGENDA}, _alone(decisions.close_theme)),
    events.AddDots: (frozenset({Step.PRIORITISE}), decisions.add_dots),
    events.ClearDots: (frozenset({Step.PRIORITISE}), _alone(decisions.clear_dots)),
    events.RevealDots: (frozenset({Step.PRIORITISE}), _alone(decisions.reveal_dots)),
    events.End: (_MAY_END, _alone(decisions.end)),
}


def after(session: Session, event: events.Event) -> Session:
    """Return the state that follows.

    Raises:
        NotNowError: the step does not allow the event, or it carries what cannot be.
    """
    steps, handle = _HANDLED[type(event)]
    if session.step not in steps:
        raise NotNowError(f"{type(event).__name__} in {session.step}")
    return handle(session, event)


def is_possible(session: Session, event: events.Event) -> bool:
    """Say whether an event would be taken, for buttons."""
    try:
        after(session, event)
    except NotNowError:
        return False
    return True
