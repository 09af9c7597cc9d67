"""What the start page shows: organisations, their assessments, and what could be begun."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.domain.points import Coverage
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.snapshot import checklist_of, translation_of
from kleurrijk_desktop.use_cases.assessments import ListAssessments, Listed
from kleurrijk_desktop.use_cases.checklists import ListChecklists, Offer
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
        offers: checklists to begin with, those that fit the organisation's kind first.
    """

    organisations: tuple[Organisation, ...]
    chosen: Organisation | None
    units: tuple[Unit, ...]
    assessments: tuple[Begun, ...]
    offers: tuple[Offer, ...]


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
            return StartPage(organisations, None, (), (), ())
        listed = ListAssessments(chosen.id, NEWEST)(services)
        with services.database.reading() as work:
            copies = _copies(work, listed, self.language)
        return StartPage(
            organisations,
            chosen,
            units,
            tuple(_begun(each, copies[each.row.assessment.snapshot]) for each in listed),
            ListChecklists(self.language, chosen.kind, chosen.size)(services),
        )


def _chosen(organisations: Sequence[Organisation], wanted: str | None) -> Organisation | None:
    for organisation in organisations:
        if organisation.id == wanted:
            return organisation
    return organisations[0] if organisations else None


@dataclass(frozen=True, slots=True)
class _Copy:
    checklist: Checklist
    reader: Reader


def _copies(work: UnitOfWork, listed: Sequence[Listed], language: str) -> dict[str, _Copy]:
    copies = {}
    for kept in {each.row.assessment.snapshot for each in listed}:
        checklist = checklist_of(work.snapshots.get(kept))
        supplement = work.snapshots.supplement(kept, language)
        translation = translation_of(supplement) if supplement else None
        copies[kept] = _Copy(checklist, Reader(checklist, translation))
    return copies


def _begun(listed: Listed, copy: _Copy) -> Begun:
    checklist, scope = copy.checklist, listed.row.assessment.scope
    minutes = checklist.minutes_short if scope is Scope.SHORT else checklist.minutes
    whole = len(in_scope(checklist, scope))
    minutes_left = ceil(minutes * listed.coverage.open / whole) if whole else 0
    return Begun(listed, copy.reader.checklist_title(checklist), minutes_left)
