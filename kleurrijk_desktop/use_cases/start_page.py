"""What the start page shows at once: organisations and their assessments.

What could be begun is asked for apart, since reading checklists takes longer than all of this.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import ceil

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.domain.points import Coverage
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.snapshot import translation_of
from kleurrijk_desktop.use_cases.assessments import ListAssessments, Listed
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork

NEWEST = 50


@dataclass(frozen=True, slots=True)
class Begun:
    """An assessment on the start page.

    Attributes:
        title: of its own copy of the checklist, in the language asked for.
        minutes_left: what the open questions take in proportion, at least 1 while one is open.
    """

    listed: Listed
    title: Text
    minutes_left: int

    @property
    def coverage(self) -> Coverage:
        return self.listed.coverage


@dataclass(frozen=True, slots=True)
class StartPage:
    """All that the start page needs, read at once.

    Attributes:
        chosen: the organisation whose assessments are shown; None while there is none.
        assessments: of the chosen organisation, newest first, at most `NEWEST`.
    """

    organisations: tuple[Organisation, ...]
    chosen: Organisation | None
    units: tuple[Unit, ...]
    assessments: tuple[Begun, ...]


@dataclass(frozen=True, slots=True)
class OpenStart:
    """Read the start page of one organisation, or of the first where that one is not there."""

    organisation_id: str | None
    language: str

    def __call__(self, services: Services) -> StartPage:
        with services.database.reading() as work:
            organisations = tuple(work.organisations.all())
            chosen = _chosen(organisations, self.organisation_id)
            units = tuple(work.organisations.units_of(chosen.id)) if chosen else ()
        if chosen is None:
            return StartPage(organisations, None, (), ())
        listed = ListAssessments(chosen.id, NEWEST)(services)
        with services.database.reading() as work:
            checklists = {each.row.assessment.snapshot: each.checklist for each in listed}
            readers = _readers(work, checklists, self.language)
        return StartPage(
            organisations,
            chosen,
            units,
            tuple(_begun(each, readers[each.row.assessment.snapshot]) for each in listed),
        )


def _chosen(organisations: Sequence[Organisation], wanted: str | None) -> Organisation | None:
    for organisation in organisations:
        if organisation.id == wanted:
            return organisation
    return organisations[0] if organisations else None


def _readers(
    work: UnitOfWork, checklists: Mapping[str, Checklist], language: str
) -> dict[str, Reader]:
    """Return, by snapshot, who reads the copies of checklists in a language."""
    readers = {}
    for snapshot, checklist in checklists.items():
        supplement = work.snapshots.supplement(snapshot, language)
        readers[snapshot] = Reader(checklist, translation_of(supplement) if supplement else None)
    return readers


def _begun(listed: Listed, reader: Reader) -> Begun:
    checklist, scope = listed.checklist, listed.row.assessment.scope
    minutes = checklist.minutes_short if scope is Scope.SHORT else checklist.minutes
    whole = len(in_scope(checklist, scope))
    minutes_left = ceil(minutes * listed.coverage.open / whole) if whole else 0
    return Begun(listed, reader.checklist_title(checklist), minutes_left)
