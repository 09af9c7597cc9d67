"""Going deeper: what the whole checklist asks more where the short path found something weak."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answers, answer_to
from kleurrijk_desktop.domain.assessment import Assessment, Scope, Status
from kleurrijk_desktop.domain.checklist import Checklist, Item, Section
from kleurrijk_desktop.domain.must_haves import IN_PLACE_FROM
from kleurrijk_desktop.domain.scope import in_scope

WEAK_UP_TO = 1  # the highest level at which one question alone makes its section weak


@dataclass(frozen=True, slots=True)
class Deeper:
    """A weak section, and the items in it that the short path leaves out; there is at least one."""

    section: Section
    items: tuple[Item, ...]


def deeper_sections(
    checklist: Checklist, assessment: Assessment, answers: Answers
) -> tuple[Deeper, ...]:
    """Return where one can go deeper; nowhere where all is asked already or it is finished.

    A section is weak when a must-have in it is below level 3, or any item at level 0 or 1.
    """
    if assessment.scope is Scope.ALL or assessment.status is not Status.OPEN:
        return ()
    fitting = in_scope(checklist, Scope.ALL, assessment.kind, assessment.size)
    found = []
    for section in checklist.sections:
        mine = [item for item in section.items if item in fitting]
        more = tuple(item for item in mine if not item.short_path)
        if more and any(item.short_path and _is_weak(item, answers) for item in mine):
            found.append(Deeper(section, more))
    return tuple(found)


def _is_weak(item: Item, answers: Answers) -> bool:
    level = answer_to(answers, item.id).level
    if level is None:
        return False
    return level <= WEAK_UP_TO or (item.must_have and level < IN_PLACE_FROM)
