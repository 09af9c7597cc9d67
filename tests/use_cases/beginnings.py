"""Where most tests of use cases begin."""

from kleurrijk_desktop.domain.assessment import Assessment, Scope
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import (
    AddOrganisation,
    OrganisationAdded,
    OrganisationDetails,
)
from kleurrijk_desktop.use_cases.ports import Services


def add_school(services: Services, name: str = "Basisschool De Linde") -> OrganisationAdded:
    return AddOrganisation(OrganisationDetails(name, kind="primary", about_whom="ouders"))(services)


def start_at_a_school(services: Services, scope: Scope = Scope.ALL) -> Assessment:
    return StartAssessment(add_school(services).unit.id, "sample", scope)(services)
