"""What an action still needs, and what changes with its reasons, notes and status."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kleurrijk_desktop.domain.checklist import DecidedBy, Goal
from kleurrijk_desktop.domain.plan import (
    Action,
    ActionStatus,
    Missing,
    Reason,
    Whose,
    missing,
    moved,
    whose,
    with_note,
    with_reason,
    with_status,
    without_reason,
)

BARE = Action("a", "p", 0, "Ask the parents")
FULL = replace(BARE, owner="Ali", due_on=date(2026, 9, 1), sign="They tell others.")
TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("action", "lacks"),
    [
        (BARE, (Missing.OWNER, Missing.DATE, Missing.SIGN)),
        (replace(BARE, owner="  "), (Missing.OWNER, Missing.DATE, Missing.SIGN)),
        (FULL, ()),
        (replace(BARE, status=ActionStatus.DROPPED), (Missing.DROPPED_BECAUSE,)),
        (replace(FULL, status=ActionStatus.DONE), (Missing.WHAT_CHANGED, Missing.WHO_TOLD)),
        (replace(BARE, status=ActionStatus.DONE, what_changed="x", who_told="y"), ()),
    ],
)
def test_what_is_missing_depends_on_how_far_it_is(
    action: Action, lacks: tuple[Missing, ...]
) -> None:
    assert missing(action) == lacks


def test_only_what_the_team_decides_is_ours() -> None:
    assert [whose(each) for each in DecidedBy] == [
        Whose.OURS,
        Whose.MANAGEMENT,
        Whose.MANAGEMENT,
    ]


def test_one_action_serves_many_items_and_all_their_goals() -> None:
    one, two = Reason("1", "i1", "m1"), Reason("1", "i2")
    action = with_reason(BARE, one, [Goal.COOPERATION])
    action = with_reason(action, two, [Goal.MIXED_PARTICIPATION, Goal.COOPERATION])
    assert action.reasons == (one, two)
    assert action.goals == ("G1", "G4")
    assert with_reason(action, Reason("1", "i1", "m9"), [Goal.DIVERSITY]) == action
    assert without_reason(action, Reason("1", "i1")).reasons == (two,)
    assert without_reason(action, one).goals == ("G1", "G4")


def test_a_day_has_one_note_and_a_blank_one_goes() -> None:
    action = with_note(BARE, TODAY, "We asked two.")
    action = with_note(action, date(2026, 10, 1), "Begun.")
    assert [note.note for note in action.progress] == ["Begun.", "We asked two."]
    action = with_note(action, TODAY, "We asked three.")
    assert [note.note for note in action.progress] == ["Begun.", "We asked three."]
    assert [note.note for note in with_note(action, TODAY, " ").progress] == ["Begun."]


def test_the_day_of_done_comes_and_goes_with_it() -> None:
    done = with_status(BARE, ActionStatus.DONE, TODAY)
    assert done.done_on == TODAY
    assert with_status(done, ActionStatus.DONE, date(2027, 1, 1)).done_on == TODAY
    assert with_status(done, ActionStatus.TO_DO, TODAY) == BARE


@given(st.permutations(["a", "b", "c", "d"]), st.sampled_from(["a", "b", "c", "d", None]))
def test_what_is_moved_stands_before_and_nothing_else_changes(
    order: list[str], before: str | None
) -> None:
    if before == "a":
        return
    after = moved(tuple(order), "a", before)
    assert [each for each in after if each != "a"] == [each for each in order if each != "a"]
    following = after.index("a") + 1
    assert (after[following] if following < len(after) else None) == before
