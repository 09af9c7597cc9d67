"""Any sequence of events: no dead end, no early reveal, no lost vote."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions import events
from kleurrijk_desktop.domain.sessions.counts import OPTIONS, Counts
from kleurrijk_desktop.domain.sessions.keeping import kept
from kleurrijk_desktop.domain.sessions.machine import after, is_possible
from kleurrijk_desktop.domain.sessions.projection import projected
from kleurrijk_desktop.domain.sessions.state import (
    Agreement,
    Form,
    NotNowError,
    Session,
    Step,
)
from tests.domain.sessions.plain import ITEMS, Plain, begin, turned, votes_in
from tests.thorough import THOROUGH

choices = st.sampled_from(OPTIONS)
sheets = st.tuples(*(choices for _item in ITEMS))
ONWARDS: tuple[events.Event, ...] = (
    events.GoOn(),
    events.EndSheets(),
    events.MoreSheets(),
    events.ChooseAgenda(("c", "a")),
    events.OpenVote(),
    events.CloseVote(),
    events.ReopenVote(),
    events.Reveal(),
    events.VoteAgain(),
    events.ToAgree(),
    events.ToPark(),
    events.BackToTalk(),
    events.Agree(Agreement(Choice.LEVEL_2, "why", "another")),
    events.Park("later"),
    events.Note("said"),
    events.GoTo("b"),
    events.CloseTheme(),
    events.AddDots({"a": 2}),
    events.ClearDots(),
    events.RevealDots(),
    events.End(),
)
VOTES = (
    *(events.CastBallot(choice) for choice in OPTIONS),
    events.AddSheet((Choice.LEVEL_1, Choice.UNKNOWN, Choice.NOT_APPLICABLE)),
)


def mirrored(event: events.Event) -> events.Event:
    """Return the same event with other votes in it."""
    if isinstance(event, events.CastBallot | events.TakeBackBallot):
        return replace(event, choice=turned(event.choice))
    if isinstance(event, events.AddSheet | events.TakeBackSheet):
        return replace(event, marks=tuple(turned(mark) for mark in event.marks))
    return event


class Sessions(RuleBasedStateMachine):
    """A session, a plain model of it, and a twin in which everybody votes otherwise."""

    @initialize(form=st.sampled_from(Form), present=st.integers(1, 8))
    def begin(self, form: Form, present: int) -> None:
        self.now = self.twin = begin(form, present)
        self.model = Plain(form)

    @rule(event=st.sampled_from(ONWARDS))
    def go(self, event: events.Event) -> None:
        self.try_(event)

    @rule(data=st.data())
    def go_where_one_can(self, data: Any) -> None:
        possible = [event for event in ONWARDS if is_possible(self.now, event)]
        if possible:
            self.try_(data.draw(st.sampled_from(possible)))

    @precondition(lambda self: self.now.step in {Step.VOTE, Step.REVOTE, Step.CALIBRATE})
    @rule(choice=choices, more=st.integers(1, 8))
    def vote(self, choice: Choice, more: int) -> None:
        for _each in range(more):
            self.try_(events.CastBallot(choice))

    @rule(choice=choices)
    def take_back(self, choice: Choice) -> None:
        self.try_(events.TakeBackBallot(choice))

    @precondition(lambda self: self.now.step is Step.SHEETS)
    @rule(marks=st.lists(sheets, min_size=1, max_size=8))
    def hand_in(self, marks: list[tuple[Choice, ...]]) -> None:
        for each in marks:
            self.try_(events.AddSheet(each))

    @rule(marks=sheets)
    def take_back_a_sheet(self, marks: tuple[Choice, ...]) -> None:
        self.try_(events.TakeBackSheet(marks))

    @rule(present=st.integers(0, 9))
    def come_and_leave(self, present: int) -> None:
        if present:
            self.try_(events.ChangePresent(present))

    def try_(self, event: events.Event) -> None:
        """Let something happen to both; what is refused changes nothing."""
        item = self.now.item
        try:
            following = after(self.now, event)
        except NotNowError:
            assert not is_possible(self.twin, mirrored(event))
            return
        self.model.note(event, item)
        self.now, self.twin = following, after(self.twin, mirrored(event))

    @invariant()
    def no_vote_is_lost(self) -> None:
        if self.now.step is not Step.CALIBRATE:
            assert self.now.ballots == Counts.of(self.model.open)
        found = {item: rounds for item, rounds in votes_in(self.now).items() if any(rounds)}
        wanted = {item: self.model.rounds(item) for item in ITEMS}
        cast = {item: [Counts.of(each) for each in lists] for item, lists in wanted.items()}
        sheets_gone = self.model.form is Form.SHEETS_FIRST and not self.model.sheets
        known = {item: rounds for item, rounds in cast.items() if rounds}
        assert {i: r for i, r in found.items() if any(c and c.total for c in r)} == known or (
            sheets_gone and not known
        )
        assert self.now.sheets == len(self.model.sheets)

    @invariant()
    def decisions_are_as_they_were_made(self) -> None:
        assert {item: each.choice for item, each in self.now.agreed.items()} == self.model.agreed
        assert set(self.now.parked) == self.model.parked

    @invariant()
    def nothing_is_revealed_early(self) -> None:
        shown = projected(self.now)
        seen = self.model.seen.get(self.now.item or "", 0)
        assert len(shown.rounds) <= max(seen, self.now.sample_shown)
        assert all(each is None or each.total >= 3 for each in shown.rounds)
        if not seen and not self.now.sample_shown:
            assert shown == projected(self.twin)

    @invariant()
    def there_is_a_way_on(self) -> None:
        assert has_way_on(self.now)

    @invariant()
    def what_is_kept_goes_on_and_tells_nothing(self) -> None:
        stored = kept(self.now)
        assert kept(stored) == stored
        assert has_way_on(stored)
        assert stored.ballots == Counts()
        assert stored.agreed == self.now.agreed
        rounds = [each for found in stored.rounds.values() for each in found]
        assert all(each.counts is None or each.counts.total >= 5 for each in rounds)
        if not any(each.counts for each in rounds) and not stored.dots.people:
            assert stored == kept(self.twin)


def has_way_on(session: Session) -> bool:
    """Say whether anything but a change of who is there can happen, or all is over."""
    some = any(is_possible(session, event) for event in (*ONWARDS, *VOTES))
    return some or session.step is Step.CLOSE


def test_any_sequence_of_events() -> None:
    run_state_machine_as_test(
        Sessions,
        settings=settings(
            max_examples=600 if THOROUGH else 60, stateful_step_count=40, deadline=None
        ),
    )


def test_every_step_is_reached_by_somebody() -> None:
    """Both forms from the first step to the last, the way a session usually goes."""
    assert {each.step for each in (*item_by_item(), *sheets_first())} == set(Step)


def walk(session: Session, *happened: events.Event) -> list[Session]:
    states = [session]
    for event in happened:
        states.append(after(states[-1], event))
    return states


def item_by_item() -> list[Session]:
    five = [events.CastBallot(Choice(level)) for level in "01223"]
    agreed = events.Agree(Agreement(Choice.LEVEL_2))
    return walk(
        begin(Form.ITEM_BY_ITEM, 5),
        *(events.GoOn(), events.GoOn(), *five, events.Reveal(), events.GoOn()),
        *(events.OpenVote(), *five, events.CloseVote(), events.Reveal(), events.GoOn()),
        *(
            events.Note("We greet in four languages."),
            events.VoteAgain(),
            *five,
            events.CloseVote(),
            events.Reveal(),
        ),
        *(events.ToAgree(), agreed, events.ToPark(), events.Park(""), events.CloseTheme()),
        *(events.GoOn(), events.AddDots({"a": 1, "b": 2}), events.RevealDots()),
        *(events.GoOn(), events.GoOn()),
    )


def sheets_first() -> list[Session]:
    sheet = events.AddSheet((Choice.LEVEL_1, Choice.UNKNOWN, Choice.LEVEL_4))
    agreed = events.Agree(Agreement(Choice.LEVEL_2))
    return walk(
        begin(Form.SHEETS_FIRST, 5),
        *(events.GoOn(), events.GoOn(), *[sheet] * 5, events.EndSheets()),
        *(events.ChooseAgenda(("b", "a")), events.Reveal(), events.ToAgree(), agreed),
        *(events.Reveal(), events.GoOn(), events.ToPark(), events.Park("later"), events.End()),
    )


def test_a_second_round_is_the_last() -> None:
    revealed = next(
        each
        for each in item_by_item()
        if each.step is Step.REVEAL and len(each.rounds_of("a")) == 2
    )
    assert not is_possible(revealed, events.VoteAgain())
    assert projected(revealed).rounds == (Counts((1, 1, 2, 1, 0)),) * 2


def test_what_is_agreed_is_talked_about_again_and_not_parked() -> None:
    closing = next(each for each in item_by_item() if each.step is Step.THEME_CLOSE)
    again = after(closing, events.GoTo("a"))
    assert "a" in again.agreed
    assert len(again.rounds_of("a")) == 2  # of earlier
    assert again.rounds == closing.rounds
    assert not is_possible(again, events.ToPark())
    assert is_possible(after(closing, events.GoTo("b")), events.ToPark())


def test_the_agreed_level_is_empty_until_somebody_chooses_it() -> None:
    agreeing = next(each for each in item_by_item() if each.step is Step.AGREE)
    assert agreeing.agreed == {}
    with pytest.raises(NotNowError):
        after(agreeing, events.Agree(Agreement(Choice.OPEN)))


def test_there_are_never_more_votes_than_people() -> None:
    voting = walk(begin(Form.ITEM_BY_ITEM, 2), *[events.GoOn()] * 3, events.OpenVote())[-1]
    full = walk(voting, *[events.CastBallot(Choice.LEVEL_1)] * 2)[-1]
    assert not is_possible(full, events.CastBallot(Choice.LEVEL_4))
    assert not is_possible(full, events.ChangePresent(1))
    assert is_possible(after(full, events.ChangePresent(3)), events.CastBallot(Choice.LEVEL_4))
    sheet = events.AddSheet((Choice.LEVEL_1,) * 3)
    typed = walk(begin(Form.SHEETS_FIRST, 2), *[events.GoOn()] * 2, sheet, sheet)[-1]
    assert not is_possible(typed, sheet)


def test_a_closed_vote_is_not_left_unseen_for_ever() -> None:
    """Going to another question and back leads to the closed vote, which is still unseen."""
    closed = next(each for each in item_by_item() if each.step is Step.CLOSED)
    back = walk(closed, events.GoTo("b"), events.GoTo("a"))[-1]
    assert back.step is Step.CLOSED
    assert projected(back).rounds == ()
    assert after(back, events.ReopenVote()).ballots == Counts((1, 1, 2, 1, 0))
