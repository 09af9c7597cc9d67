"""The group session of the example: everybody voted first, and then the group talked."""

from collections.abc import Iterable, Mapping, Sequence

from kleurrijk_desktop.domain.answers import Answers, Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.agenda import First, proposed
from kleurrijk_desktop.domain.sessions.counts import NO_VOTES
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.domain.sessions.state import Agreement, Form, Session, Setup

DOTS = (1, 1, 2)  # places among the questions, from 1, to which each person gives her dots


def held_session(votes: Mapping[str, Sequence[Choice]], answers: Answers) -> Session:
    """Return the session from its first step to its last.

    Args:
        votes: by item, what everybody voted, all items by equally many.
        answers: what was agreed on; the reasons are the notes.
    """
    sheets = list(zip(*votes.values(), strict=True))
    session = Session(Setup(Form.SHEETS_FIRST, tuple(votes), len(sheets)))
    before = [events.GoOn()] * 2
    marked = [events.AddSheet(sheet) for sheet in sheets]
    session = _happened(session, [*before, *marked, events.EndSheets()])
    counts = {item: session.rounds_of(item)[0].counts or NO_VOTES for item in votes}
    session = after(session, events.ChooseAgenda(tuple(proposed(counts, First.WIDEST))))
    for item in session.agenda:
        agreed = Agreement(answers[item].choice, answers[item].note)
        session = _happened(session, [events.Reveal(), events.ToAgree(), events.Agree(agreed)])
    session = after(session, events.GoOn())
    worth = session.worth_a_dot
    given = {item: DOTS.count(place) for place, item in enumerate(worth, start=1)}
    slip = events.AddDots({item: dots for item, dots in given.items() if dots})
    ending = (events.RevealDots(), events.GoOn(), events.End())
    return _happened(session, [*[slip] * len(sheets), *ending])


def _happened(session: Session, each: Iterable[events.Event]) -> Session:
    for event in each:
        session = after(session, event)
    return session
