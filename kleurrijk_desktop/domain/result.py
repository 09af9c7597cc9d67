"""Everything that the answers of one assessment say, computed in one place for every output."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers, Choice, answer_to
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.checklist import Checklist, Goal, Item, Section
from kleurrijk_desktop.domain.lifts import Lift, lifts
from kleurrijk_desktop.domain.must_haves import MustHaves, must_haves
from kleurrijk_desktop.domain.points import Number, number_of
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.suggestions import Suggestion, first_count, suggestions


@dataclass(frozen=True, slots=True)
class SectionNumber:
    """A section, its items in scope and their number."""

    section: Section
    items: tuple[Item, ...]
    number: Number


@dataclass(frozen=True, slots=True)
class GoalNumber:
    """A goal, the items in scope that are tagged with it and their number."""

    goal: Goal
    items: tuple[Item, ...]
    number: Number


@dataclass(frozen=True, slots=True)
class Result:
    """The result of an assessment; screen, paper and export all read this."""

    items: tuple[Item, ...]
    overall: Number
    sections: tuple[SectionNumber, ...]
    goals: tuple[GoalNumber, ...]
    must_haves: MustHaves
    lifts: tuple[Lift, ...]
    suggestions: tuple[Suggestion, ...]
    to_find_out: tuple[Item, ...]

    @property
    def first_suggestions(self) -> tuple[Suggestion, ...]:
        """The (at most six) measures to begin with, one per item."""
        return self.suggestions[: first_count(self.suggestions)]


def result_of(checklist: Checklist, assessment: Assessment, answers: Answers) -> Result:
    """Compute the result of an assessment from its copy of the checklist and its answers."""
    items = in_scope(checklist, assessment.scope, assessment.kind, assessment.size)
    return Result(
        items=items,
        overall=number_of(items, answers),
        sections=_by_section(checklist, items, answers),
        goals=_by_goal(items, answers),
        must_haves=must_haves(items, answers),
        lifts=lifts(items, answers, assessment.target),
        suggestions=suggestions(items, answers, assessment.target, assessment.size),
        to_find_out=tuple(
            item for item in items if answer_to(answers, item.id).choice is Choice.UNKNOWN
        ),
    )


def _by_section(
    checklist: Checklist, items: tuple[Item, ...], answers: Answers
) -> tuple[SectionNumber, ...]:
    asked = set(map(id, items))
    found = []
    for section in checklist.sections:
        mine = tuple(item for item in section.items if id(item) in asked)
        if mine:
            found.append(SectionNumber(section, mine, number_of(mine, answers)))
    return tuple(found)


def _by_goal(items: tuple[Item, ...], answers: Answers) -> tuple[GoalNumber, ...]:
    found = []
    for goal in Goal:
        mine = tuple(item for item in items if goal in item.goals)
        found.append(GoalNumber(goal, mine, number_of(mine, answers)))
    return tuple(found)
