"""The bin and the archive: out of sight, with everything in it, and back again."""

from dataclasses import dataclass, replace
from datetime import datetime

from kleurrijk_desktop.domain.assessment import Assessment, Status
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.organisation import Organisation, Unit
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.copies import Copies
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services, UnitOfWork


@dataclass(frozen=True, slots=True)
class SwapBinned:
    """Put an assessment into the bin, or take it out; a finished one stays what it is.

    While a correction lies in the bin, what it corrects counts again and can be corrected anew.

    Raises:
        InputFault: it lies elsewhere than was `found`, or it is a correction whose place another
            one has taken.
    """

    assessment_id: str
    found: datetime | None
    wanted: datetime | None

    def __call__(self, services: Services) -> Assessment:
        with services.database.writing() as work:
            stored = work.assessments.get(self.assessment_id)
            if stored.binned_at != self.found:
                raise fault("changed-elsewhere", item="", stored=stored.about_whom)
            if stored.corrects is not None:
                _settle(work, stored.corrects, corrected=self.wanted is None)
            return work.assessments.update(replace(stored, binned_at=self.wanted))


def _settle(work: UnitOfWork, assessment_id: str, *, corrected: bool) -> None:
    if corrected and work.assessments.revised_by(assessment_id) is not None:
        raise fault("correction-replaced")
    status = Status.CORRECTED if corrected else Status.FINISHED
    work.assessments.update(replace(work.assessments.get(assessment_id), status=status))


@dataclass(frozen=True, slots=True)
class Binned:
    """An assessment in the bin, with the title of its checklist."""

    row: AssessmentRow
    title: Text


@dataclass(frozen=True, slots=True)
class BinnedUnit:
    """A part of an organisation in the bin, which keeps its assessments out of sight too."""

    unit: Unit
    organisation: Organisation


@dataclass(frozen=True, slots=True)
class PutAway:
    """All that was put away.

    Attributes:
        archived: organisations that are kept for the record, by name.
        organisations: those in the bin, by name.
        units: those in the bin whose organisation is not, by name.
        assessments: those in the bin whose unit and organisation are not, newest first; a unit
            that comes back brings them back into this list.
    """

    archived: tuple[Organisation, ...]
    organisations: tuple[Organisation, ...]
    units: tuple[BinnedUnit, ...]
    assessments: tuple[Binned, ...]


@dataclass(frozen=True, slots=True)
class OpenPutAway:
    """List what lies in the archive and in the bin."""

    language: str

    def __call__(self, services: Services) -> PutAway:
        with services.database.reading() as work:
            everything = work.organisations.all()
            kept = {each.id: each for each in everything if not each.binned_at}
            copies = Copies(work, self.language)
            return PutAway(
                archived=tuple(
                    each for each in everything if each.archived_on and not each.binned_at
                ),
                organisations=tuple(each for each in everything if each.binned_at),
                units=tuple(
                    BinnedUnit(unit, kept[unit.organisation_id])
                    for unit in work.organisations.binned_units()
                    if unit.organisation_id in kept
                ),
                assessments=tuple(
                    Binned(row, copies.of(row.assessment.snapshot).title)
                    for row in work.assessments.binned()
                ),
            )
