"""What a group may see of its session: a function of the state that knows no unrevealed vote."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from kleurrijk_desktop.domain.sessions.agreement import Move, Verdict, suggested_move, verdict
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.state import (
    OPEN_VOTES,
    Agreement,
    Form,
    Session,
    Step,
)

_SHOW_VOTES = frozenset({Step.REVEAL, Step.DISCUSS, Step.AGREE, Step.PARK})
_SHOW_DECISIONS = frozenset({Step.THEME_CLOSE, Step.PRIORITISE, Step.ACTIONS, Step.CLOSE})


@dataclass(frozen=True, slots=True)
class Projected:
    """What may stand where everybody sees it.

    Attributes:
        voted: how many votes or sheets are in; None where this is not asked.
        rounds: the rounds that are revealed, the first one first; None is a round that may not be
            shown, since fewer than three voted, or is not known any more.
        found: what the latest of them says; None where nothing may be said.
        move: what is suggested next; None before the votes are revealed.
        place: the item that one is at among `places` of the agenda, from 1; 0 where one is at none.
        worth_a_dot: the items that dots are given to; empty where none are given.
        dots: how many dots each item got, once they are revealed.
    """

    step: Step
    item: str | None
    present: int
    form: Form
    place: int = 0
    places: int = 0
    voted: int | None = None
    rounds: tuple[Counts | None, ...] = ()
    found: Verdict | None = None
    move: Move | None = None
    agreed: Mapping[str, Agreement] = field(default_factory=dict)
    parked: Mapping[str, str] = field(default_factory=dict)
    worth_a_dot: tuple[str, ...] = ()
    dots: Mapping[str, int] = field(default_factory=dict)


def projected(session: Session) -> Projected:
    """Return what may be shown to everybody."""
    rounds = _shown_rounds(session)
    latest = rounds[-1] if rounds else None
    found = None if latest is None else verdict(latest, session.setup.threshold)
    decided = session.step in _SHOW_DECISIONS
    return Projected(
        step=session.step,
        item=session.item,
        present=session.setup.present,
        form=session.setup.form,
        place=session.agenda.index(session.item) + 1 if session.item in session.agenda else 0,
        places=len(session.agenda),
        voted=_voted(session),
        rounds=rounds,
        found=found,
        move=suggested_move(found, may_vote_again=session.may_vote_again) if latest else None,
        agreed=session.agreed if decided else {},
        parked=session.parked if decided else {},
        worth_a_dot=session.worth_a_dot if session.step is Step.PRIORITISE else (),
        dots=session.dots.shown if decided else {},
    )


def _voted(session: Session) -> int | None:
    if session.step in OPEN_VOTES or session.step is Step.CALIBRATE:
        return session.ballots.total
    if session.step in {Step.SHEETS, Step.AGENDA}:
        return session.sheets
    if session.step is Step.CLOSED:
        counts = session.rounds_of(session.item)[-1].counts
        return None if counts is None else counts.total
    if session.step is Step.PRIORITISE:
        return session.dots.people
    return None


def _shown_rounds(session: Session) -> tuple[Counts | None, ...]:
    if session.step is Step.CALIBRATE and session.sample_shown:
        return (_shown(session.ballots),)
    if session.step not in _SHOW_VOTES:
        return ()
    revealed = (each for each in session.rounds_of(session.item) if each.revealed)
    return tuple(_shown(each.counts) for each in revealed)


def _shown(counts: Counts | None) -> Counts | None:
    return counts if counts is not None and counts.may_be_shown else None
