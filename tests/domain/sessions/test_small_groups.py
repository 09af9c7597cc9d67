"""What is shown and what is kept, group by group from one to eight."""

from itertools import permutations

import pytest

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import Counts
from kleurrijk_desktop.domain.sessions.keeping import is_only_in_memory, kept, may_be_stored
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.domain.sessions.projection import projected
from kleurrijk_desktop.domain.sessions.state import Form, Round, Session, Step
from tests.domain.sessions.plain import begin
from tests.thorough import THOROUGH

SHEET = events.AddSheet((Choice.LEVEL_1, Choice.UNKNOWN, Choice.LEVEL_4))
SAMPLE = "1 2 2 3 3 3 3 4 ?" if THOROUGH else "1 2 3 3 4 ?"
BALLOTS = [Choice.UNKNOWN if vote == "?" else Choice(vote) for vote in SAMPLE.split()]
GROUPS = range(1, 9)


def run(session: Session, *happened: events.Event) -> Session:
    for event in happened:
        session = after(session, event)
    return session


def voting(people: int) -> Session:
    start = run(begin(Form.ITEM_BY_ITEM, people), events.GoOn(), events.GoOn(), events.GoOn())
    return run(start, events.OpenVote())


def closed(people: int) -> Session:
    cast = [events.CastBallot(Choice(str(place % 5))) for place in range(people)]
    return run(voting(people), *cast, events.CloseVote())


def counted(people: int) -> Session:
    start = run(begin(Form.SHEETS_FIRST, people), events.GoOn(), events.GoOn())
    return run(start, *[SHEET] * people)


@pytest.mark.parametrize("people", GROUPS)
def test_votes_that_a_closed_window_loses_are_known(people: int) -> None:
    none = begin(Form.SHEETS_FIRST, people)
    assert is_only_in_memory(counted(people), kept(counted(min(people, 5)))) is (people != 5)
    assert is_only_in_memory(counted(people), none)  # such as where storing failed
    typed = run(counted(people), events.EndSheets())
    talking = run(typed, events.ChooseAgenda(("b",)))
    for session in (typed, talking, closed(people)):
        assert is_only_in_memory(session, kept(session)) is (people < 5)
        assert is_only_in_memory(session, none)
    seen = run(closed(people), events.Reveal())
    assert not is_only_in_memory(seen, kept(seen))
    assert not is_only_in_memory(voting(people), voting(people))
    cast = run(voting(people), events.CastBallot(Choice.LEVEL_2))
    assert is_only_in_memory(cast, kept(cast))
    over = run(typed, events.CloseTheme(), events.End())
    assert not is_only_in_memory(over, kept(over))


@pytest.mark.parametrize("people", GROUPS)
def test_a_revealed_vote_is_shown_from_three_and_kept_from_five(people: int) -> None:
    session = run(closed(people), events.Reveal())
    counts = session.rounds_of("a")[0].counts
    assert projected(session).rounds == ((counts,) if people >= 3 else (None,))
    assert (projected(session).found is not None) is (people >= 3)
    stored = kept(session)
    assert stored.rounds_of("a") == (Round(counts if people >= 5 else None, revealed=True),)
    assert stored.step is (Step.REVEAL if people >= 5 else Step.DISCUSS)


@pytest.mark.parametrize("people", GROUPS)
def test_a_closed_vote_that_may_not_be_kept_is_held_again(people: int) -> None:
    session = closed(people)
    assert projected(session).rounds == ()
    assert projected(session).voted == people
    assert kept(session) == (session if people >= 5 else voting(people))


@pytest.mark.parametrize("people", GROUPS)
def test_a_second_vote_that_may_not_be_kept_is_held_again(people: int) -> None:
    first = run(closed(people), events.Reveal(), events.VoteAgain())
    second = run(first, events.CastBallot(Choice.LEVEL_0), events.CloseVote())
    stored = kept(second)
    assert stored.step is Step.REVOTE  # one vote is too few in any group
    assert stored.ballots == Counts()
    assert len(stored.rounds_of("a")) == 1


@pytest.mark.parametrize("people", GROUPS)
def test_sheets_of_fewer_than_five_are_never_kept(people: int) -> None:
    session = run(counted(people), events.EndSheets())
    assert projected(session).voted == people
    stored = kept(session)
    assert stored.step is (Step.AGENDA if people >= 5 else Step.SHEETS)
    assert stored.sheets == (people if people >= 5 else 0)
    assert bool(stored.rounds) is (people >= 5)
    talking = kept(run(session, events.ChooseAgenda(("b",))))
    assert talking.step is (Step.CLOSED if people >= 5 else Step.DISCUSS)
    assert talking.agenda == ("b",)


@pytest.mark.parametrize("people", GROUPS)
def test_sheets_are_stored_five_by_five(people: int) -> None:
    none = begin(Form.SHEETS_FIRST, people)
    assert may_be_stored(counted(people), none) is (people >= 5)
    assert may_be_stored(counted(people), counted(people))  # one was typed again
    if people > 1:
        assert not may_be_stored(counted(people), counted(people - 1))
        assert not may_be_stored(counted(people - 1), counted(people))
    assert may_be_stored(run(counted(people), events.EndSheets()), none)


@pytest.mark.parametrize("people", GROUPS)
def test_dots_are_shown_from_three_and_kept_from_five(people: int) -> None:
    session = run(
        counted(people),
        *(events.EndSheets(), events.ChooseAgenda(("a",)), events.Reveal(), events.ToPark()),
        *(events.Park("later"), events.GoOn(), *[events.AddDots({"a": 1})] * people),
    )
    assert projected(session).dots == {}
    assert kept(session).dots.people == 0
    shown = run(session, events.RevealDots())
    assert projected(shown).dots == ({"a": people} if people >= 3 else {})
    assert kept(shown).dots.people == (people if people >= 5 else 0)


def test_no_order_of_the_same_ballots_can_be_told_from_another() -> None:
    start = voting(len(BALLOTS))
    before, ends, stores = set(), set(), set()
    for order in set(permutations(BALLOTS)):
        session = start
        for place, ballot in enumerate(order):
            session = after(session, events.CastBallot(ballot))
            before.add((place, repr(projected(session)), repr(kept(session))))
        session = after(session, events.CloseVote())
        ends.add(repr(session))
        stores.add(repr(kept(session)))
    assert len(before) == len(BALLOTS)  # only how many voted can be seen, and nothing is kept
    assert len(ends) == len(stores) == 1
