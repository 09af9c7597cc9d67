"""A real assessment on a real database, ready to be answered."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import opened_services
from tests.ui.catalogues import compiled_in


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Return services with a sample checklist, a ticking clock and counting ids."""
    with opened_services(tmp_path / "kleurrijk.db") as opened:
        yield opened


@pytest.fixture
def opened(services: Services) -> Opened:
    """Start an assessment of De Linde with all questions, and open it."""
    unit = AddOrganisation(OrganisationDetails("De Linde", kind="primary"))(services).unit
    assessment = StartAssessment(unit.id, "sample", Scope.ALL)(services)
    return OpenAssessment(assessment.id, "nl")(services)


@pytest.fixture
def three_languages(tmp_path: Path) -> Iterator[None]:
    with compiled_in(tmp_path / "catalogues"):
        yield
