"""Starting and listing assessments."""

from dataclasses import dataclass, field

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment, Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.points import Coverage, coverage_of
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.snapshot import take_snapshot, take_supplement
from kleurrijk_desktop.use_cases.checklist_ports import Library
from kleurrijk_desktop.use_cases.copies import Copies, Copy
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services, UnitOfWork


@dataclass(frozen=True, slots=True)
class StartAssessment:
    """Start an assessment of a unit with a shipped checklist, which it keeps a copy of."""

    unit_id: str
    checklist_id: str
    scope: Scope

    def __call__(self, services: Services) -> Assessment:
        published = read_published(services.library, self.checklist_id)
        now = services.now()
        with services.database.writing() as work:
            unit = work.organisations.unit(self.unit_id)
            organisation = work.organisations.get(unit.organisation_id)
            assessment = Assessment(
                id=services.new_id(),
                unit_id=unit.id,
                snapshot=keep_checklist(work, published),
                scope=self.scope,
                held_on=now.astimezone().date(),
                started_at=now,
                kind=organisation.kind,
                size=organisation.size,
                about_whom=organisation.about_whom,
            )
            work.assessments.add(assessment)
        return assessment


@dataclass(frozen=True, slots=True)
class Published:
    """A checklist as shipped, with all its translations."""

    checklist: Checklist
    translations: tuple[Translation, ...]


def read_published(library: Library, checklist_id: str) -> Published:
    """Read a checklist and its translations from the library."""
    return Published(
        library.checklist(checklist_id),
        tuple(
            library.translation(checklist_id, language)
            for language in library.languages(checklist_id)
        ),
    )


def keep_checklist(work: UnitOfWork, published: Published) -> str:
    """Keep the copy of a checklist that an assessment refers to; return its hash."""
    snapshot = take_snapshot(published.checklist)
    work.snapshots.keep(snapshot)
    for translation in published.translations:
        work.snapshots.keep_supplement(take_supplement(snapshot, translation))
    return snapshot.hash


@dataclass(frozen=True, slots=True)
class Listed:
    """An assessment in a list, with its own copy of the checklist and how far it has come."""

    row: AssessmentRow
    coverage: Coverage
    copy: Copy = field(compare=False)

    @property
    def checklist(self) -> Checklist:
        return self.copy.checklist


@dataclass(frozen=True, slots=True)
class ListAssessments:
    """List the assessments of one organisation or of all, newest first."""

    organisation_id: str | None = None
    limit: int | None = None

    def __call__(self, services: Services) -> tuple[Listed, ...]:
        with services.database.reading() as work:
            return listed(Copies(work, ""), self.organisation_id, self.limit)


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
