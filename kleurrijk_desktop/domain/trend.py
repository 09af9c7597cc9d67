"""How the number of one unit and one checklist moved over many assessments.

Each assessment is compared with its neighbour only: a question that came or went once would
otherwise drop out of every comparison.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import pairwise

from kleurrijk_desktop.domain.assessment import Assessment, Method
from kleurrijk_desktop.domain.comparison import Answered, Comparison, compare
from kleurrijk_desktop.domain.points import Number, number_of


class MethodChange(StrEnum):
    """In what way the newer of two assessments was made differently."""

    NOW_A_GROUP = "now-a-group"
    NOW_ALONE = "now-alone"
    NOW_WITH_PEOPLE_CONCERNED = "now-with-people-concerned"
    NOW_WITHOUT_PEOPLE_CONCERNED = "now-without-people-concerned"
    OTHER_ROLES = "other-roles"


@dataclass(frozen=True, slots=True)
class Held:
    """An assessment with what was answered in it."""

    assessment: Assessment
    answered: Answered

    @property
    def number(self) -> Number:
        """The number of everything in its own scope, which does not compare with another's."""
        return number_of(self.answered.items, self.answered.answers)


@dataclass(frozen=True, slots=True)
class Step:
    """From one assessment to the next: the comparison, and how the way of scoring changed."""

    older: Held
    newer: Held
    comparison: Comparison
    method_changes: tuple[MethodChange, ...]


@dataclass(frozen=True, slots=True)
class Trend:
    """Assessments in the order of time, and the steps between neighbours."""

    points: tuple[Held, ...]
    steps: tuple[Step, ...]


def trend_of(held: Sequence[Held]) -> Trend:
    """Put the assessments of one unit with one checklist in order and compare neighbours.

    Raises:
        ValueError: they are of several units or checklists, whose numbers never stand together.
    """
    points = tuple(sorted(held, key=_moment))
    return Trend(points, tuple(step(older, newer) for older, newer in pairwise(points)))


def step(one: Held, other: Held) -> Step:
    """Compare two assessments of one unit, neighbours or not; the order in time decides.

    Raises:
        ValueError: they are of different units or checklists.
    """
    older, newer = sorted((one, other), key=_moment)
    if older.assessment.unit_id != newer.assessment.unit_id:
        raise ValueError("two units' numbers are never put side by side")
    return Step(
        older,
        newer,
        compare(older.answered, newer.answered),
        method_changes(older.assessment, newer.assessment),
    )


def method_changes(older: Assessment, newer: Assessment) -> tuple[MethodChange, ...]:
    """Return how the newer assessment was made differently; what nobody recorded never differs."""
    found = []
    if older.method is not newer.method:
        group = newer.method is Method.GROUP
        found.append(MethodChange.NOW_A_GROUP if group else MethodChange.NOW_ALONE)
    concerned = (older.people_concerned, newer.people_concerned)
    if None not in concerned and older.people_concerned is not newer.people_concerned:
        found.append(
            MethodChange.NOW_WITH_PEOPLE_CONCERNED
            if newer.people_concerned
            else MethodChange.NOW_WITHOUT_PEOPLE_CONCERNED
        )
    if _roles(older) and _roles(newer) and _roles(older) != _roles(newer):
        found.append(MethodChange.OTHER_ROLES)
    return tuple(found)


def _roles(assessment: Assessment) -> set[str]:
    return {role.name.casefold() for role in assessment.roles if role.name}


def _moment(held: Held) -> tuple[date, datetime, str]:
    made = held.assessment
    return made.held_on, made.started_at, made.id
