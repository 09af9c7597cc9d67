"""An assessment with all that is needed to show it, read in one transaction."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from kleurrijk_desktop.domain.answers import Answers
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_hash import is_altered
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.deeper import Deeper, deeper_sections
from kleurrijk_desktop.domain.organisation import Unit
from kleurrijk_desktop.domain.partner_view import Beside, Noticed, beside_levels
from kleurrijk_desktop.domain.problems import fault, world_fault
from kleurrijk_desktop.domain.result import Result, result_of
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.snapshot import checklist_of, translation_of
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services, UnitOfWork


@dataclass(frozen=True)
class Opened:
    """An assessment, its answers and its own copy of the checklist.

    Attributes:
        versions: by item id, the version of each stored answer; absent means 0.
        reader: reads the checklist in the language that was asked for.
        noticed: by item id, what people concerned notice; absent is nobody.
        part: the unit, where the organisation has several to tell apart; else None.
    """

    row: AssessmentRow
    checklist: Checklist
    answers: Answers
    versions: dict[str, int]
    reader: Reader
    noticed: Mapping[str, Noticed] = field(default_factory=dict)
    part: Unit | None = None

    @cached_property
    def result(self) -> Result:
        return result_of(self.checklist, self.row.assessment, self.answers)

    @cached_property
    def is_altered(self) -> bool:
        """Whether it was finished and is no longer what it was then."""
        return is_altered(self.row.assessment, self.answers, self.noticed)

    @property
    def beside(self) -> tuple[Beside, ...]:
        """What people notice beside each level, in the order of the questions."""
        return beside_levels(self.result.items, self.answers, self.noticed)

    @property
    def deeper(self) -> tuple[Deeper, ...]:
        """The weak sections in which the whole checklist asks more than the short path does."""
        return deeper_sections(self.checklist, self.row.assessment, self.answers)

    @property
    def has_two_paths(self) -> bool:
        """Whether the short path asks something, and the whole checklist asks more."""
        return 0 < self.asked(Scope.SHORT) < self.asked(Scope.ALL)

    def asked(self, scope: Scope) -> int:
        """Return how many questions this organisation is asked in a scope."""
        head = self.row.assessment
        return len(in_scope(self.checklist, scope, head.kind, head.size))


@dataclass(frozen=True, slots=True)
class OpenAssessment:
    """Open an assessment by its id or by the unique beginning of one.

    Raises:
        InputFault: no assessment, or more than one, begins with this.
        WorldFault: "assessment-altered", or another part of the data is damaged.
    """

    id_or_prefix: str
    language: str

    def __call__(self, services: Services) -> Opened:
        with services.database.reading() as work:
            return open_assessment(work, unique_id(work, self.id_or_prefix), self.language)


def unique_id(work: UnitOfWork, prefix: str) -> str:
    """Return the one assessment id that begins with a prefix."""
    found = work.assessments.find(prefix) if prefix else ()
    if not found:
        raise fault("assessment-unknown", id=prefix)
    if len(found) > 1:
        raise fault("assessment-ambiguous", id=prefix)
    return found[0]


def open_assessment(work: UnitOfWork, assessment_id: str, language: str) -> Opened:
    """Read an assessment to show, print or hand on, inside a transaction that is under way.

    Raises:
        WorldFault: "assessment-altered" where it is no longer what it was when it was finished.
    """
    opened = read_assessment(work, assessment_id, language)
    if opened.is_altered:
        row = opened.row
        day = row.assessment.held_on.isoformat()
        raise world_fault("assessment-altered", organisation=row.organisation.name, day=day)
    return opened


def read_assessment(work: UnitOfWork, assessment_id: str, language: str) -> Opened:
    """Read an assessment beside something else, which goes on where this one is altered."""
    row = work.assessments.row(assessment_id)
    snapshot = work.snapshots.get(row.assessment.snapshot)
    supplement = work.snapshots.supplement(snapshot.hash, language)
    checklist = checklist_of(snapshot)
    stored = work.assessments.answers(assessment_id)
    noticed = work.partner_views.of(assessment_id)
    several = len(work.organisations.units_of(row.organisation.id)) > 1
    return Opened(
        row=row,
        checklist=checklist,
        answers={item: versioned.answer for item, versioned in stored.items()},
        versions={item: versioned.version for item, versioned in stored.items()},
        reader=Reader(checklist, translation_of(supplement) if supplement else None),
        noticed={item: versioned.counts for item, versioned in noticed.items()},
        part=row.unit if several else None,
    )
