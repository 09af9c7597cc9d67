"""What of a session may be stored, and where it goes on after a crash."""

from dataclasses import replace

from kleurrijk_desktop.domain.sessions.counts import FEWEST_KEPT, NO_VOTES
from kleurrijk_desktop.domain.sessions.state import (
    AT_AN_ITEM,
    OPEN_VOTES,
    SHEETS_PER_SAVE,
    Dots,
    Form,
    Round,
    Session,
    Step,
)

Rounds = tuple[Round, ...]
_TALK = AT_AN_ITEM | {Step.SHEETS, Step.AGENDA, Step.THEME_CLOSE}  # a vote may be revealed later


def may_be_stored(session: Session, stored: Session) -> bool:
    """Say whether this is a moment to store: between five sheets and five sheets it is none.

    Args:
        session: where it stands.
        stored: what is really stored of it so far.
    """
    more = abs(session.sheets - stored.sheets)
    return session.step is not Step.SHEETS or more == 0 or more >= SHEETS_PER_SAVE


def is_only_in_memory(session: Session, stored: Session) -> bool:
    """Say whether a closed window loses votes that nobody has seen yet.

    Args:
        session: where it stands.
        stored: what is really stored of it so far.
    """
    cast = session.step in OPEN_VOTES and session.ballots.total > 0
    dotted = session.dots.people > 0 and not session.dots.revealed
    return cast or dotted or (session.step in _TALK and _has_unseen(session, stored))


def _has_unseen(session: Session, stored: Session) -> bool:
    """Say whether a round that may still be revealed is not stored as it is."""
    return any(
        not each.revealed and each not in stored.rounds_of(item)[place : place + 1]
        for item, rounds in session.rounds.items()
        for place, each in enumerate(rounds)
        if each.counts is not None and each.counts.total
    )


def kept(session: Session) -> Session:
    """Return what may be stored of a session; read again, it goes on from there.

    Ballots of an open vote are not in it, so that the vote is open and empty afterwards. Nor are
    the counts of fewer than five voters: a vote that nobody has seen is held again, what was seen
    is talked about without them, and sheets of so few are typed in again.
    """
    sheets_first = session.setup.form is Form.SHEETS_FIRST
    lost_sheets = session.step in {Step.SHEETS, Step.AGENDA} and session.sheets < FEWEST_KEPT
    rounds = {} if lost_sheets else _kept_rounds(session, sheets_first=sheets_first)
    stored = replace(
        session,
        rounds=rounds,
        sheets=0 if lost_sheets else session.sheets,
        ballots=NO_VOTES,
        dots=_kept_dots(session.dots),
        sample_shown=False,
        step=Step.SHEETS if lost_sheets else session.step,
    )
    return replace(stored, step=_step_of(stored))


def _kept_rounds(session: Session, *, sheets_first: bool) -> dict[str, Rounds]:
    found = {item: _without_few(rounds, sheets_first) for item, rounds in session.rounds.items()}
    return {item: rounds for item, rounds in found.items() if rounds}


def _without_few(rounds: Rounds, sheets_first: bool) -> Rounds:  # noqa: FBT001 - internal
    stored = []
    for place, each in enumerate(rounds):
        if each.counts is not None and each.counts.may_be_kept:
            stored.append(each)
        elif each.revealed or (sheets_first and place == 0):
            stored.append(Round(None, revealed=True))
    return tuple(stored)


def _step_of(stored: Session) -> Step:
    """Return the step that fits to what is left of the rounds of the item."""
    rounds = stored.rounds_of(stored.item)
    if stored.step is Step.CLOSED and not (rounds and not rounds[-1].revealed):
        sheets_first = stored.setup.form is Form.SHEETS_FIRST
        if sheets_first and len(rounds) == 1:
            return Step.DISCUSS
        return Step.REVOTE if rounds else Step.VOTE
    if stored.step is Step.REVEAL and rounds[-1].counts is None:
        return Step.DISCUSS
    return stored.step


def _kept_dots(dots: Dots) -> Dots:
    return dots if dots.may_be_kept else Dots()
