"""Assessments as a list shows them: with their own copy of the checklist, and how far they are."""

from dataclasses import dataclass, field

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.coverage import Coverage, coverage_of
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.use_cases.copies import Copies, Copy
from kleurrijk_desktop.use_cases.ports import AssessmentRow


@dataclass(frozen=True, slots=True)
class Listed:
    """An assessment in a list, with its own copy of the checklist and how far it has come."""

    row: AssessmentRow
    coverage: Coverage
    copy: Copy = field(compare=False)

    @property
    def checklist(self) -> Checklist:
        return self.copy.checklist


def listed(
    copies: Copies, organisation_id: str | None, limit: int | None = None
) -> tuple[Listed, ...]:
    """List assessments inside a transaction that is under way."""
    assessments = copies.work.assessments
    rows = assessments.rows(organisation_id, limit)
    choices = assessments.choices([row.assessment.id for row in rows])
    return tuple(
        _listed(row, copies.of(row.assessment.snapshot), choices.get(row.assessment.id, {}))
        for row in rows
    )


def _listed(row: AssessmentRow, copy: Copy, choices: dict[str, Choice]) -> Listed:
    return Listed(row, _coverage(copy.checklist, row.assessment, choices), copy)


def _coverage(checklist: Checklist, assessment: Assessment, choices: dict[str, Choice]) -> Coverage:
    items = in_scope(checklist, assessment.scope, assessment.kind, assessment.size)
    return coverage_of(items, {item: Answer(choice) for item, choice in choices.items()})
