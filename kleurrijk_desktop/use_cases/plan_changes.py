"""Changing a plan and its actions; every change hands back what it replaced, so undo is the same.

Two people may change different fields of one action at once. Only a field that somebody else
changed since it was read is in conflict.
"""

from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from kleurrijk_desktop.domain.plan import Action, Person, Plan, PlanKey
from kleurrijk_desktop.domain.problems import InputFault, Problem, fault
from kleurrijk_desktop.use_cases.answering import LONGEST_TEXT
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork

T = TypeVar("T", Action, Plan)

LONGEST_TITLE = 500
_NOT_CONTENT = frozenset(
    {"id", "plan_id", "place", "version", "organisation_id", "unit_id", "year"}
)
_TITLES = frozenset({"title", "owner"})


@dataclass(frozen=True, slots=True)
class Changed(Generic[T]):
    """A plan or an action before and after one change, both as stored."""

    before: T
    after: T


@dataclass(frozen=True, slots=True)
class ChangeAction:
    """Put what is wanted in the place of what was found, field by field; so undo works too.

    A progress note without an id is new.

    Raises:
        InputFault: there is no such action, a text is too long or the title missing, or a field
            was changed elsewhere since ("changed-elsewhere" carries the title stored there).
    """

    found: Action
    wanted: Action

    def __call__(self, services: Services) -> Changed[Action]:
        check_action(self.wanted)
        with services.database.writing() as work:
            before = work.plans.action(self.found.id)
            wanted = _merged(before, self.found, self.wanted, before.title)
            if wanted == before:
                return Changed(before, before)
            return Changed(before, _store(services, work, wanted))


@dataclass(frozen=True, slots=True)
class ChangePlan:
    """Do the same with what is said of the whole plan, which is made where there was none.

    Raises:
        InputFault: a text is too long, or a field was changed elsewhere since.
    """

    found: Plan
    wanted: Plan

    def __call__(self, services: Services) -> Changed[Plan]:
        _check_texts({"asked": self.wanted.asked})
        with services.database.writing() as work:
            before = find_or_add(services, work, self.found.key)
            wanted = _merged(before, self.found, self.wanted, before.asked)
            return Changed(before, before if wanted == before else work.plans.update(wanted))


@dataclass(frozen=True, slots=True)
class ReadAction:
    """Read an action as it is stored now; raises an InputFault where it is gone."""

    action_id: str

    def __call__(self, services: Services) -> Action:
        with services.database.reading() as work:
            return work.plans.action(self.action_id)


@dataclass(frozen=True, slots=True)
class ReadPlan:
    """Read what is said of a whole plan; nothing is said of one that is not stored yet."""

    key: PlanKey

    def __call__(self, services: Services) -> Plan:
        with services.database.reading() as work:
            return work.plans.find(self.key) or blank_plan(self.key)


def blank_plan(key: PlanKey) -> Plan:
    """Return a plan that is not stored yet."""
    return Plan("", key.organisation_id, key.unit_id, key.year, version=0)


def find_or_add(services: Services, work: UnitOfWork, key: PlanKey) -> Plan:
    """Return the stored plan; it is made by the first change."""
    found = work.plans.find(key)
    if found is None:
        found = replace(blank_plan(key), id=services.new_id(), version=1)
        work.plans.add(found)
    return found


def owner_id(services: Services, work: UnitOfWork, action: Action) -> str | None:
    """Return the id of an action's owner, who is written down where the name is new."""
    if not action.owner:
        return None
    organisation_id = work.plans.get(action.plan_id).organisation_id
    known = work.persons.id_of(organisation_id, action.owner)
    if known is None:
        known = services.new_id()
        work.persons.add(Person(known, organisation_id, action.owner))
    return known


def check_action(action: Action) -> None:
    """Raise an InputFault where an action has no title, or a text that no print could hold."""
    if not action.title.strip():
        raise fault("action-titleless")
    texts = {name: getattr(action, name) for name in Action.__slots__}
    notes = {f"note {note.written_on}": note.note for note in action.progress}
    _check_texts({name: text for name, text in texts.items() if isinstance(text, str)} | notes)


def _check_texts(texts: dict[str, str]) -> None:
    problems = []
    for name, text in texts.items():
        limit = LONGEST_TITLE if name in _TITLES else LONGEST_TEXT
        if len(text) > limit:
            problems.append(Problem("text-too-long", {"length": len(text), "limit": limit}))
    if problems:
        raise InputFault(*problems)


def changes_between(found: T, wanted: T) -> dict[str, Any]:
    """Return, by name, the fields that a change sets; versions and places are none of them."""
    return {
        name: getattr(wanted, name)
        for name in type(found).__slots__
        if name not in _NOT_CONTENT and getattr(found, name) != getattr(wanted, name)
    }


def _merged(stored: T, found: T, wanted: T, shown: str) -> T:
    changes = changes_between(found, wanted)
    is_newer = stored.version != found.version
    if is_newer and any(getattr(stored, name) != getattr(found, name) for name in changes):
        raise fault("changed-elsewhere", item="", stored=shown)
    return replace(stored, **changes)


def _store(services: Services, work: UnitOfWork, wanted: Action) -> Action:
    progress = tuple(
        note if note.id else replace(note, id=services.new_id()) for note in wanted.progress
    )
    wanted = replace(wanted, progress=progress, owner=wanted.owner.strip())
    stored = work.plans.update_action(wanted, owner_id(services, work, wanted))
    work.persons.forget_unnamed(work.plans.get(wanted.plan_id).organisation_id)
    return stored
