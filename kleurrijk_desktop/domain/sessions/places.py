"""Going from item to item."""

from dataclasses import replace

from kleurrijk_desktop.domain.sessions.counts import NO_VOTES
from kleurrijk_desktop.domain.sessions.state import Session, Step


def at_item(session: Session, item: str) -> Session:
    """Return the session at an item: where it was left, with the rounds it had."""
    rounds = session.rounds_of(item)
    step = Step.SHOW
    if rounds:
        step = Step.DISCUSS if rounds[-1].revealed else Step.CLOSED
    agenda = session.agenda if item in session.agenda else (*session.agenda, item)
    return replace(session, step=step, item=item, agenda=agenda, ballots=NO_VOTES)


def at_next(session: Session) -> Session:
    """Return the session at the next item that is undecided, or after the last one."""
    for item in session.undecided:
        return at_item(session, item)
    return after_items(session)


def after_items(session: Session) -> Session:
    return replace(session, step=Step.THEME_CLOSE, item=None)
