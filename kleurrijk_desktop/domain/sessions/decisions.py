"""The events with which a group decides: what it talks about, agrees on, puts off, finds first."""

from dataclasses import replace

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.events import (
    AddDots,
    Agree,
    ChangePresent,
    ChooseAgenda,
    GoTo,
    Note,
    Park,
)
from kleurrijk_desktop.domain.sessions.places import after_items, at_item, at_next
from kleurrijk_desktop.domain.sessions.state import (
    MOST_DOTS,
    Dots,
    Form,
    NotNowError,
    Session,
    Step,
)


def change_present(session: Session, event: ChangePresent) -> Session:
    voted = max(session.ballots.total, session.sheets, session.dots.people)
    if event.present < voted:
        raise NotNowError("more people have voted")
    return replace(session, setup=replace(session.setup, present=event.present))


def choose_agenda(session: Session, event: ChooseAgenda) -> Session:
    chosen = event.items
    if len(set(chosen)) != len(chosen) or not set(chosen) <= set(session.setup.items):
        raise NotNowError("these are not items of the session")
    return at_next(replace(session, agenda=chosen))


def go_on(session: Session) -> Session:
    """Go to the step that follows without a choice."""
    setup = session.setup
    if session.step is Step.WELCOME:
        first = Step.CALIBRATE if setup.form is Form.ITEM_BY_ITEM else Step.SHEETS
        return replace(session, step=first)
    if session.step is Step.CALIBRATE:
        return at_next(replace(session, agenda=setup.items, sample_shown=False))
    if session.step is Step.PRIORITISE and session.dots.people and not session.dots.revealed:
        raise NotNowError("the dots are not revealed")
    following = {
        Step.SETUP: Step.WELCOME,
        Step.SHOW: Step.DISCUSS,
        Step.REVEAL: Step.DISCUSS,
        Step.THEME_CLOSE: Step.PRIORITISE,
        Step.PRIORITISE: Step.ACTIONS,
        Step.ACTIONS: Step.CLOSE,
    }
    return replace(session, step=following[session.step])


def go_to(session: Session, event: GoTo) -> Session:
    if event.item not in session.setup.items:
        raise NotNowError("this is no item of the session")
    return at_item(session, event.item)


def back_to_talk(session: Session) -> Session:
    assert session.item is not None
    if session.rounds_of(session.item):
        return at_item(session, session.item)
    return replace(session, step=Step.DISCUSS)


def agree(session: Session, event: Agree) -> Session:
    """Write down what was agreed, beside the votes, and go on."""
    if event.agreement.choice is Choice.OPEN:
        raise NotNowError("nothing is chosen")
    assert session.item is not None
    agreed = {**session.agreed, session.item: event.agreement}
    parked = {item: why for item, why in session.parked.items() if item != session.item}
    return at_next(replace(session, agreed=agreed, parked=parked))


def to_park(session: Session) -> Session:
    """Ask why the item is put off; what the group has agreed on is not."""
    if session.item in session.agreed:
        raise NotNowError("the group has agreed already")
    return replace(session, step=Step.PARK)


def park(session: Session, event: Park) -> Session:
    """Put the item off, and go on."""
    assert session.item is not None
    return at_next(replace(session, parked={**session.parked, session.item: event.reason}))


def note(session: Session, event: Note) -> Session:
    assert session.item is not None
    others = {item: text for item, text in session.notes.items() if item != session.item}
    noted = {session.item: event.text} if event.text.strip() else {}
    return replace(session, notes=others | noted)


def close_theme(session: Session) -> Session:
    return after_items(session)


def add_dots(session: Session, event: AddDots) -> Session:
    """Count the dots of one person."""
    dots, given = session.dots, sum(event.dots.values())
    if dots.revealed or dots.people >= session.setup.present:
        raise NotNowError("all dots are in")
    if not 1 <= given <= MOST_DOTS or any(count < 0 for count in event.dots.values()):
        raise NotNowError("so many dots cannot be given")
    if not set(event.dots) <= set(session.worth_a_dot):
        raise NotNowError("this is nothing to give a dot to")
    counted = {
        item: dots.counts.get(item, 0) + event.dots.get(item, 0) for item in session.worth_a_dot
    }
    return replace(session, dots=Dots(counted, dots.people + 1))


def clear_dots(session: Session) -> Session:
    if session.dots.revealed or not session.dots.people:
        raise NotNowError("there are no dots to count again")
    return replace(session, dots=Dots())


def reveal_dots(session: Session) -> Session:
    if not session.dots.people:
        raise NotNowError("nobody gave a dot")
    return replace(session, dots=replace(session.dots, revealed=True))


def end(session: Session) -> Session:
    """Close the session, unless votes that were cast would be lost."""
    unseen_dots = session.dots.people and not session.dots.revealed
    if session.ballots.total or unseen_dots:
        raise NotNowError("votes would be lost")
    if session.step is Step.SHEETS and session.sheets:
        raise NotNowError("sheets would be lost")
    return replace(session, step=Step.CLOSE, item=None)
