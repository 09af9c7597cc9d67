"""The preview of checklists that are being written."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.ports import Services


@dataclass(frozen=True, slots=True)
class FillPreview:
    """Begin one assessment with every checklist of the library, in an empty database.

    The organisation is of no kind, so that it is asked everything.
    """

    name: str

    def __call__(self, services: Services) -> None:
        unit = AddOrganisation(OrganisationDetails(self.name))(services).unit
        for checklist_id in reversed(services.library.ids()):  # the newest stands first
            StartAssessment(unit.id, checklist_id, Scope.ALL)(services)
