"""Putting actions into a plan, and giving them an order."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.plan import (
    Action,
    ActionStatus,
    PlanKey,
    Reason,
    moved,
    whose,
)
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.opened import read_assessment
from kleurrijk_desktop.use_cases.plan_changes import (
    Changed,
    check_action,
    find_or_add,
    owner_id,
)
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork


@dataclass(frozen=True, slots=True)
class ChooseSuggestion:
    """Make an action of a measure, in the language in which it is read.

    What it replaced is the same action in the bin, where undo puts it.

    Raises:
        InputFault: there is no such assessment, or the measure is in the plan already.
    """

    key: PlanKey
    reason: Reason
    language: str

    def __call__(self, services: Services) -> Changed[Action]:
        with services.database.writing() as work:
            opened = read_assessment(work, self.reason.assessment_id, self.language)
            item, reader = opened.checklist.item(self.reason.item_id), opened.reader
            measure = next(each for each in item.measures if each.id == self.reason.measure_id)
            plan_id = find_or_add(services, work, self.key).id
            if chosen_as(work.plans.actions(plan_id), (self.reason,)) is not None:
                raise fault("already-chosen")
            new = Action(
                id=services.new_id(),
                plan_id=plan_id,
                place=work.plans.next_place(plan_id),
                title=str(reader.measure_title(item, measure)),
                reasons=(self.reason,),
                goals=tuple(goal.value for goal in item.goals),
                whose=whose(item.decided_by),
                first_step=str(reader.first_step(item, measure)),
                effort=measure.effort,
                sign=str(reader.sign(item, measure)),
            )
            return added(services, work, new)


@dataclass(frozen=True, slots=True)
class AddAction:
    """Put an action of one's own at the end of a plan.

    Raises:
        InputFault: the title is missing or too long.
    """

    key: PlanKey
    title: str

    def __call__(self, services: Services) -> Changed[Action]:
        with services.database.writing() as work:
            plan_id = find_or_add(services, work, self.key).id
            place = work.plans.next_place(plan_id)
            new = Action(services.new_id(), plan_id, place, self.title.strip())
            return added(services, work, new)


@dataclass(frozen=True, slots=True)
class CarryOver:
    """Go on with an action of an earlier plan: a copy of it that is still to be done.

    Raises:
        InputFault: there is no such action, or the plan goes on with it already.
    """

    action_id: str
    key: PlanKey

    def __call__(self, services: Services) -> Changed[Action]:
        with services.database.writing() as work:
            earlier = work.plans.action(self.action_id)
            plan_id = find_or_add(services, work, self.key).id
            if any(each.continues == earlier.id for each in _in_force(work, plan_id)):
                raise fault("already-chosen")
            new = replace(
                earlier,
                id=services.new_id(),
                plan_id=plan_id,
                place=work.plans.next_place(plan_id),
                status=ActionStatus.TO_DO,
                dropped_because="",
                start_on=None,
                due_on=None,
                review_on=None,
                done_on=None,
                what_changed="",
                who_told="",
                progress=(),
                continues=earlier.id,
                version=1,
            )
            return added(services, work, new)


@dataclass(frozen=True, slots=True)
class Arranged:
    """The ids of all actions of a plan, before and after they got another order."""

    plan_id: str
    before: tuple[str, ...]
    after: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MoveAction:
    """Move an action past its neighbour with the same people; the first and the last stay.

    Raises:
        InputFault: there is no such action.
    """

    action_id: str
    up: bool

    def __call__(self, services: Services) -> Arranged:
        with services.database.writing() as work:
            action = work.plans.action(self.action_id)
            every = work.plans.actions(action.plan_id)
            before = tuple(each.id for each in every)
            peers = [
                each.id
                for each in every
                if (each.binned_at is None and each.whose is action.whose) or each.id == action.id
            ]
            after = self._order(before, peers)
            work.plans.arrange(after)
            return Arranged(action.plan_id, before, after)

    def _order(self, order: tuple[str, ...], peers: list[str]) -> tuple[str, ...]:
        place = peers.index(self.action_id)
        if self.up:
            return moved(order, self.action_id, peers[place - 1]) if place else order
        if place + 1 == len(peers):
            return order
        return moved(order, peers[place + 1], self.action_id)


@dataclass(frozen=True, slots=True)
class ArrangeActions:
    """Put one order of actions in the place of another; so undo and redo of a move work.

    Actions that neither order knows, since they were added later, stay at the end.

    Raises:
        InputFault: the order that was found is no longer what is stored.
    """

    plan_id: str
    found: tuple[str, ...]
    wanted: tuple[str, ...]

    def __call__(self, services: Services) -> Arranged:
        with services.database.writing() as work:
            stored = [each.id for each in work.plans.actions(self.plan_id)]
            added = [each for each in stored if each not in self.found]
            if stored != [*self.found, *added]:
                raise fault("changed-elsewhere", item="", stored="")
            work.plans.arrange([*self.wanted, *added])
        return Arranged(self.plan_id, self.found, self.wanted)


def chosen_as(actions: Sequence[Action], measures: Sequence[Reason]) -> Action | None:
    """Return the action in force that began as one of these measures, or None."""
    for action in actions:
        if action.binned_at is None and any(
            reason.measure_id is not None and reason in measures for reason in action.reasons
        ):
            return action
    return None


def _in_force(work: UnitOfWork, plan_id: str) -> list[Action]:
    return [each for each in work.plans.actions(plan_id) if each.binned_at is None]


def added(services: Services, work: UnitOfWork, new: Action) -> Changed[Action]:
    """Store a new action; what it replaced is the same action in the bin."""
    check_action(new)
    work.plans.add_action(new, owner_id(services, work, new))
    return Changed(replace(new, binned_at=services.now()), new)
