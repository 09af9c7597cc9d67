"""What the start page shows at once: organisations and their assessments.

What could be begun is asked for apart, since reading checklists takes longer than all of this.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from kleurrijk_desktop.domain.assessment import taken_over
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.coverage import Coverage
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.domain.scope import minutes_left
from kleurrijk_desktop.use_cases.copies import Copies
from kleurrijk_desktop.use_cases.listing import Listed, listed
from kleurrijk_desktop.use_cases.ports import Services

NEWEST, OLDER = 12, 48  # assessments that are read at first, and then with each step back


class Begun(NamedTuple):
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


class StartPage(NamedTuple):
    """All that the start page needs, read at once.

    Attributes:
        chosen: the organisation whose assessments are shown; None while there is none.
        assessments: of the chosen organisation, the newest first, as many as were asked for; what
            a correction took the place of is left to the history, unless that correction lies in
            the bin.
        more: whether there are older ones, which were not asked for.
        something_away: whether an organisation lies in the archive or in the bin.
    """

    organisations: tuple[Organisation, ...]
    chosen: Organisation | None
    units: tuple[Unit, ...]
    assessments: tuple[Begun, ...]
    something_away: bool = False
    more: bool = False


@dataclass(frozen=True, slots=True)
class OpenStart:
    """Read the start page of one organisation, or of the first where that one is not there."""

    organisation_id: str | None
    language: str
    limit: int = NEWEST

    def __call__(self, services: Services) -> StartPage:
        with services.database.reading() as work:
            everything = work.organisations.all()
            organisations = tuple(filter(in_sight, everything))
            chosen = _chosen(organisations, self.organisation_id)
            away = len(organisations) < len(everything)
            if chosen is None:
                return StartPage(organisations, None, (), (), away)
            units = tuple(filter(in_sight, work.organisations.units_of(chosen.id)))
            read = listed(Copies(work, self.language), chosen.id, self.limit + 1)
            found, more = read[: self.limit], len(read) > self.limit
            corrected = taken_over(each.row.assessment for each in found)
            current = tuple(
                _begun(each) for each in found if each.row.assessment.id not in corrected
            )
            return StartPage(organisations, chosen, units, current, away, more)


@dataclass(frozen=True, slots=True)
class CountAssessments:
    """Count the assessments that a start page could show of an organisation."""

    organisation_id: str

    def __call__(self, services: Services) -> int:
        with services.database.reading() as work:
            return work.assessments.count(self.organisation_id)


def in_sight(described: Organisation | Unit) -> bool:
    """Say whether something is neither in the archive nor in the bin."""
    return described.archived_on is None and described.binned_at is None


def _chosen(organisations: Sequence[Organisation], wanted: str | None) -> Organisation | None:
    for organisation in organisations:
        if organisation.id == wanted:
            return organisation
    return organisations[0] if organisations else None


def _begun(each: Listed) -> Begun:
    checklist, scope = each.checklist, each.row.assessment.scope
    return Begun(each, each.copy.title, minutes_left(checklist, scope, each.coverage.open))
