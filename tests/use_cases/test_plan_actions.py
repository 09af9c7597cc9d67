"""What is put into a plan, in which order, and what is carried over from the last one."""

from dataclasses import replace
from datetime import date

import pytest

from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import ActionStatus, Reason, Whose
from kleurrijk_desktop.use_cases.open_plan import OpenPlan
from kleurrijk_desktop.use_cases.plan_actions import (
    AddAction,
    ArrangeActions,
    CarryOver,
    ChooseSuggestion,
    MoveAction,
)
from kleurrijk_desktop.use_cases.plan_changes import ChangeAction
from kleurrijk_desktop.use_cases.ports import Services
from tests.storage.problems import expect_input
from tests.use_cases.planned import (
    add,
    answered_at_1,
    choose,
    key_of,
    open_plan,
    organisation_of,
    titles,
)


def test_looking_at_a_plan_stores_nothing(services: Services) -> None:
    assessment = answered_at_1(services)
    plan = OpenPlan(organisation_of(services, assessment), "nl")(services)
    assert (plan.plan.id, plan.plan.version, plan.plan.year) == ("", 0, 2026)
    assert plan.years == (2026, 2027)
    assert plan.next_date is not None
    with services.database.reading() as work:
        assert work.plans.of(plan.organisation.id) == []


def test_an_organisation_that_answered_nothing_gets_no_proposal(services: Services) -> None:
    assessment = answered_at_1(services)
    blank = replace(assessment, id="blank")
    with services.database.writing() as work:
        work.assessments.add(blank)
    plan = open_plan(services, key_of(services, assessment))
    assert [each.row.assessment.id for each in plan.newest] == [assessment.id]  # it has levels


def test_a_measure_becomes_an_action_and_is_then_chosen(services: Services) -> None:
    assessment = answered_at_1(services)
    key = key_of(services, assessment)
    before = open_plan(services, key)
    first = before.proposals[0]
    assert [each.first for each in before.proposals].count(True) == 6
    assert first.chosen is None
    changed = ChooseSuggestion(key, first.reason, "de")(services)
    assert changed.before == replace(changed.after, binned_at=changed.before.binned_at)
    action, measure = changed.after, first.suggestion.measure
    assert action.title == f"de: {measure.title}"
    assert (action.first_step, action.sign) == (f"de: {measure.first_step}", f"de: {measure.sign}")
    assert (action.effort, action.whose) == (Effort.SMALL, Whose.OURS)
    assert action.goals == tuple(first.suggestion.item.goals)
    after = open_plan(services, key)
    assert after.proposals[0].chosen == action.id
    assert [each.reason for each in after.proposals] == [each.reason for each in before.proposals]
    (shown,) = after.actions[0].reasons
    assert (shown.number, shown.choice, shown.checklist_id) == (1, "1", "sample")
    assert shown.statement.value == first.suggestion.item.statement


def test_what_the_board_decides_is_for_management(services: Services) -> None:
    assessment = answered_at_1(services)
    reason = Reason(assessment.id, "s2-plan", "m1")
    assert choose(services, key_of(services, assessment), reason).whose is Whose.MANAGEMENT


def test_a_measure_is_chosen_once_unless_it_was_removed(services: Services) -> None:
    assessment = answered_at_1(services)
    key, reason = key_of(services, assessment), Reason(assessment.id, "s1-words", "m1")
    action = choose(services, key, reason)
    with expect_input("already-chosen"):
        choose(services, key, reason)
    ChangeAction(action, replace(action, binned_at=services.now()))(services)
    again = choose(services, key, reason)
    plan = open_plan(services, key)
    assert [shown.action.id for shown in plan.actions] == [again.id]
    assert [each.id for each in plan.binned] == [action.id]


@pytest.mark.parametrize("title", ["", "  ", "\n"])
def test_an_action_needs_a_title(services: Services, title: str) -> None:
    key = key_of(services, answered_at_1(services))
    with expect_input("action-titleless"):
        AddAction(key, title)(services)
    with services.database.reading() as work:
        assert work.plans.find(key) is None  # nothing of it was kept


def test_an_action_moves_past_its_peers(services: Services) -> None:
    key = key_of(services, answered_at_1(services))
    one, boss, two, gone, three = add(services, key, "1", "boss", "2", "gone", "3")
    ChangeAction(boss, replace(boss, whose=Whose.MANAGEMENT))(services)
    ChangeAction(gone, replace(gone, binned_at=services.now()))(services)
    MoveAction(three.id, up=True)(services)
    assert ours(services, key) == ["1", "3", "2"]
    done = MoveAction(one.id, up=False)(services)
    assert ours(services, key) == ["3", "1", "2"]
    for stays in (MoveAction(three.id, up=True), MoveAction(two.id, up=False)):
        assert (moved := stays(services)).before == moved.after
    assert MoveAction(gone.id, up=True)(services).before  # nobody sees it move
    with expect_input("changed-elsewhere"):
        ArrangeActions(done.plan_id, done.before, done.after)(services)


def test_a_move_is_taken_back(services: Services) -> None:
    key = key_of(services, answered_at_1(services))
    one, _two = add(services, key, "1", "2")
    done = MoveAction(one.id, up=False)(services)
    ArrangeActions(done.plan_id, done.after, done.before)(services)
    assert titles(open_plan(services, key)) == ["1", "2"]
    with services.database.reading() as work:
        assert work.plans.action(one.id).version == 1  # nothing of it was changed


def test_a_move_is_taken_back_although_something_was_added_since(services: Services) -> None:
    key = key_of(services, answered_at_1(services))
    one, _two = add(services, key, "1", "2")
    done = MoveAction(one.id, up=False)(services)
    (three,) = add(services, key, "3")
    ChangeAction(three, replace(three, binned_at=services.now()))(services)  # its undo
    ArrangeActions(done.plan_id, done.after, done.before)(services)
    assert ours(services, key) == ["1", "2"]
    ArrangeActions(done.plan_id, done.before, done.after)(services)
    assert ours(services, key) == ["2", "1"]


def test_the_next_plan_begins_with_the_last(services: Services) -> None:
    assessment = answered_at_1(services)
    last, now = key_of(services, assessment, 2025), key_of(services, assessment)
    kept = choose(services, last, Reason(assessment.id, "s1-words", "m1"))
    owned = replace(kept, owner="Ali", due_on=date(2025, 9, 1), status=ActionStatus.IN_PROGRESS)
    ChangeAction(kept, owned)(services)
    add(services, last, "left")
    plan = open_plan(services, now)
    assert plan.earlier_year == 2025
    assert [each.carried for each in plan.earlier] == [False, False]
    carried = CarryOver(kept.id, now)(services).after
    assert (carried.title, carried.owner, carried.reasons) == (kept.title, "Ali", kept.reasons)
    assert (carried.due_on, carried.status) == (None, ActionStatus.TO_DO)
    plan = open_plan(services, now)
    assert [each.carried for each in plan.earlier] == [True, False]
    assert titles(plan) == [kept.title]
    chosen = [each.suggestion.item.id for each in plan.proposals if each.chosen]
    assert chosen == ["s1-words"]  # it is not proposed anew
    with expect_input("already-chosen"):
        CarryOver(kept.id, now)(services)
    assert open_plan(services, last).earlier == ()


def ours(services: Services, key: object) -> list[str]:
    shown = open_plan(services, key).actions  # type: ignore[arg-type]
    return [each.action.title for each in shown if each.action.whose is Whose.OURS]
