"""Changing fields of actions and plans: undo, conflicts, and the people who are named."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import (
    Action,
    ActionStatus,
    PlanKey,
    Reason,
    Whose,
    with_note,
)
from kleurrijk_desktop.use_cases.plan_changes import (
    LONGEST_TITLE,
    ChangeAction,
    ChangePlan,
    ReadAction,
    ReadPlan,
)
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import opened_services
from tests.storage.problems import expect_input
from tests.use_cases.planned import add, answered_at_1, key_of

TODAY = date(2026, 3, 2)
WORDS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), max_size=8)
DAYS = st.none() | st.dates(date(2020, 1, 1), date(2030, 1, 1))
COUNTS = st.none() | st.integers(0, 100_000)
FIELDS: dict[str, st.SearchStrategy[object]] = {
    "title": WORDS.map(lambda text: f"t{text}"),
    "owner": st.sampled_from(["", "Ali", "Åsa 😀"]),
    "first_step": WORDS,
    "sign": WORDS,
    "now": WORDS,
    "wanted": WORDS,
    "due_on": DAYS,
    "review_on": DAYS,
    "minutes": COUNTS,
    "cents": COUNTS,
    "effort": st.none() | st.sampled_from(Effort),
    "whose": st.sampled_from(Whose),
    "status": st.sampled_from(ActionStatus),
    "goals": st.sets(st.sampled_from(["G1", "G2", "G3", "G4"])).map(lambda g: tuple(sorted(g))),
}
CHANGES = st.sampled_from(list(FIELDS)).flatmap(lambda name: st.tuples(st.just(name), FIELDS[name]))


@pytest.fixture
def action(services: Services) -> Action:
    return add(services, key_of(services, answered_at_1(services)), "Ask the parents")[0]


@pytest.fixture
def change(services: Services) -> Callable[..., Action]:
    def changed(found: Action, **fields: object) -> Action:
        wanted = replace(found, **fields)  # type: ignore[arg-type]  # the test knows the fields
        return ChangeAction(found, wanted)(services).after

    return changed


@pytest.fixture(scope="module")
def kept() -> Iterator[tuple[Services, PlanKey]]:
    with TemporaryDirectory() as folder, opened_services(Path(folder) / "kleurrijk.db") as opened:
        yield opened, key_of(opened, answered_at_1(opened))


@settings(max_examples=25, deadline=None)
@given(changes=st.lists(CHANGES, min_size=1, max_size=8))
def test_whatever_is_changed_is_stored_and_can_be_taken_back_and_done_again(
    kept: tuple[Services, PlanKey], changes: list[tuple[str, object]]
) -> None:
    services, key = kept
    start = now = add(services, key, "Start")[0]
    steps = []
    for name, value in changes:
        done = ChangeAction(now, replace(now, **{name: value}))(services)  # type: ignore[arg-type]
        assert getattr(done.after, name) == value
        assert ReadAction(start.id)(services) == done.after
        steps.append(done)
        now = done.after
    for done in reversed(steps):
        ChangeAction(done.after, done.before)(services)
    taken_back = ReadAction(start.id)(services)
    assert replace(taken_back, version=start.version) == start
    for done in steps:
        ChangeAction(done.before, done.after)(services)
    assert replace(ReadAction(start.id)(services), version=now.version) == now


def test_two_people_change_different_fields(
    services: Services, action: Action, change: Callable[..., Action]
) -> None:
    change(action, first_step="Ask two.")
    assert change(action, sign="They come.").first_step == "Ask two."
    with expect_input("changed-elsewhere"):
        change(action, first_step="Ask three.")
    assert ReadAction(action.id)(services).first_step == "Ask two."


def test_what_changes_nothing_is_not_stored(action: Action, change: Callable[..., Action]) -> None:
    assert change(action, title=action.title).version == action.version


def test_the_title_stays(action: Action, change: Callable[..., Action]) -> None:
    with expect_input("action-titleless"):
        change(action, title=" ")
    with expect_input("text-too-long"):
        change(action, title="x" * (LONGEST_TITLE + 1))
    with expect_input("text-too-long"):
        change(with_note(action, TODAY, "x" * 20_001), sign="y")


def test_one_name_is_one_person_and_a_name_half_typed_is_nobody(
    services: Services, action: Action, change: Callable[..., Action]
) -> None:
    typed = change(action, owner="Al")
    typed = change(typed, owner="Ali")
    (other,) = add(services, key_of_plan(services, action), "Two")
    other = change(other, owner=" Ali ")
    assert other.owner == "Ali"
    assert persons(services, action) == {"Ali"}
    change(typed, owner="")
    assert persons(services, action) == {"Ali"}
    change(other, owner="")
    assert persons(services, action) == set()


def test_a_note_gets_an_id_and_keeps_it(
    services: Services, action: Action, change: Callable[..., Action]
) -> None:
    first = change(action, progress=with_note(action, TODAY, "We began.").progress)
    assert first.progress[0].id
    second = change(first, progress=with_note(first, TODAY, "We began well.").progress)
    assert second.progress[0].id == first.progress[0].id
    assert ReadAction(action.id)(services).progress == second.progress


def test_reasons_are_kept_in_their_order(
    services: Services, action: Action, change: Callable[..., Action]
) -> None:
    with services.database.reading() as work:
        assessment_id = work.assessments.rows()[0].assessment.id
    reasons = (Reason(assessment_id, "s2-talk"), Reason(assessment_id, "s1-words", "m2"))
    assert change(action, reasons=reasons).reasons == reasons
    assert ReadAction(action.id)(services).reasons == reasons


def test_what_is_asked_makes_the_plan(services: Services) -> None:
    key = key_of(services, answered_at_1(services))
    blank = ReadPlan(key)(services)
    assert blank.version == 0
    done = ChangePlan(blank, replace(blank, asked="Four hours a month."))(services)
    assert ReadPlan(key)(services) == done.after
    done = ChangePlan(done.after, replace(done.after, review_on=TODAY))(services)
    ChangePlan(done.after, done.before)(services)
    assert ReadPlan(key)(services).review_on is None
    with expect_input("changed-elsewhere"):
        ChangePlan(blank, replace(blank, asked="Other."))(services)
    with expect_input("text-too-long"):
        ChangePlan(blank, replace(blank, asked="x" * 20_001))(services)


def test_what_is_gone_is_said_so(services: Services) -> None:
    with expect_input("action-unknown"):
        ReadAction("nobody")(services)


def key_of_plan(services: Services, action: Action) -> PlanKey:
    with services.database.reading() as work:
        return work.plans.get(action.plan_id).key


def persons(services: Services, action: Action) -> set[str]:
    key = key_of_plan(services, action)
    with services.database.reading() as work:
        known = ("Al", "Ali", " Ali ")
        return {name for name in known if work.persons.id_of(key.organisation_id, name)}
