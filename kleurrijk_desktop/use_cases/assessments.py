"""Starting and listing assessments."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.assessment import Assessment, Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.snapshot import take_snapshot, take_supplement
from kleurrijk_desktop.use_cases.checklist_ports import Library
from kleurrijk_desktop.use_cases.copies import Copies
from kleurrijk_desktop.use_cases.listing import Listed, listed
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork


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
class ListAssessments:
    """List the assessments of one organisation or of all, newest first."""

    organisation_id: str | None = None
    limit: int | None = None

    def __call__(self, services: Services) -> tuple[Listed, ...]:
        with services.database.reading() as work:
            return listed(Copies(work, ""), self.organisation_id, self.limit)
