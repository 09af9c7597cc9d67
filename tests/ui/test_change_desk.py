"""What is changed in a plan is stored one change after the other, or kept until it can be."""

from dataclasses import dataclass, field, replace

import pytest

from kleurrijk_desktop.domain.plan import Action, PlanKey
from kleurrijk_desktop.domain.problems import KleurRijkError, world_fault
from kleurrijk_desktop.ui.change_desk import Changed, ChangeDesk, FieldConflict
from kleurrijk_desktop.ui.screens.plan.plan_things import PlanThings
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.plan_actions import AddAction
from kleurrijk_desktop.use_cases.plan_changes import ChangeAction, ReadAction
from kleurrijk_desktop.use_cases.ports import Services
from tests.ui.fakes import HandRun


@dataclass
class Watcher:
    """Remembers what it was told."""

    stored: list[Changed] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)
    conflicts: list[FieldConflict] = field(default_factory=list)
    replaced: int = 0

    def thing_stored(self, organisation_id: str, changed: Changed) -> None:
        del organisation_id
        self.stored.append(changed)

    def thing_refused(self, key: str, error: KleurRijkError) -> None:
        del error
        self.refused.append(key)

    def thing_conflicts(self, conflict: FieldConflict) -> None:
        self.conflicts.append(conflict)

    def thing_replaced(self) -> None:
        self.replaced += 1


@dataclass
class Kept:
    services: Services
    run: HandRun
    watcher: Watcher
    desk: ChangeDesk
    action: Action

    def now(self) -> Action:
        return ReadAction(self.action.id)(self.services)


@pytest.fixture
def kept(services: Services, opened: Opened) -> Kept:
    organisation_id = opened.row.organisation.id
    action = AddAction(PlanKey(organisation_id, None, 2026), "Eat together")(services).after
    run, watcher = HandRun(services), Watcher()
    desk = ChangeDesk(run, watcher, PlanThings())
    desk.learn(action, organisation_id)
    return Kept(services, run, watcher, desk, action)


def test_what_is_typed_while_one_change_is_on_its_way_follows_it(kept: Kept) -> None:
    one = replace(kept.action, owner="A")
    two = replace(one, owner="Ali", sign="They come.")
    kept.desk.put(kept.action, one)
    kept.desk.put(one, two)
    idle: list[bool] = []
    kept.desk.when_idle(lambda: idle.append(True))
    assert (kept.desk.busy, idle) == (True, [])
    kept.run.all()
    assert (kept.desk.busy, idle) == (False, [True])
    assert (kept.now().owner, kept.now().sign) == ("Ali", "They come.")
    assert [changed.after.owner for changed in kept.watcher.stored] == ["A", "Ali"]


def test_a_full_disk_keeps_the_change_until_it_is_tried_again(kept: Kept) -> None:
    kept.run.fault = world_fault("disk-full", file="kleurrijk.db")
    wanted = replace(kept.action, owner="Ali")
    kept.desk.put(kept.action, wanted)
    kept.run.all()
    assert list(kept.desk.unsaved) == [kept.action.id]
    assert kept.watcher.refused == [kept.action.id]
    assert kept.desk.learn(kept.now(), "org").owner == "Ali"  # also on a page built anew
    kept.run.fault = None
    kept.desk.retry()
    kept.run.all()
    assert list(kept.desk.unsaved) == []
    assert kept.now().owner == "Ali"


def test_a_change_can_be_given_up(kept: Kept) -> None:
    kept.run.fault = world_fault("disk-full", file="kleurrijk.db")
    kept.desk.put(kept.action, replace(kept.action, owner="Ali"))
    kept.run.all()
    kept.desk.take_theirs(kept.action.id)
    assert (kept.desk.unsaved, kept.watcher.replaced) == ((), 1)


def test_a_conflict_waits_for_the_person(kept: Kept) -> None:
    ChangeAction(kept.action, replace(kept.action, owner="Bo", sign="x"))(kept.services)
    kept.desk.put(kept.action, replace(kept.action, owner="Ali"))
    kept.run.all()
    assert kept.watcher.conflicts == [
        FieldConflict(kept.action.id, {"owner": "Ali"}, {"owner": "Bo"})
    ]
    kept.desk.retry()
    assert kept.run.waiting == []
    kept.desk.keep_mine(kept.action.id)
    kept.run.all()
    assert (kept.now().owner, kept.now().sign) == ("Ali", "x")
