from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.constants import THEMES
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.translation import speaking
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from tests.samples import opened_services
from tests.ui.catalogues import compiled_in
from tests.ui.looks import dressed


@pytest.fixture(scope="module")
def every_checklist(tmp_path_factory: pytest.TempPathFactory) -> list[Opened]:
    """Return an assessment with each shipped checklist, read in the language of long words."""
    folder = tmp_path_factory.mktemp("checklists")
    with opened_services(folder / "kleurrijk.db") as sample:
        services = replace(sample, library=shipped_library())
        unit = AddOrganisation(OrganisationDetails("De Linde"))(services).unit
        begun = [StartAssessment(unit.id, theme, Scope.ALL)(services) for theme in THEMES]
        return [OpenAssessment(each.id, "de")(services) for each in begun]


@pytest.fixture
def german(tmp_path: Path, qapp: QApplication) -> Iterator[Theme]:
    """Dress the application, and speak German."""
    with compiled_in(tmp_path), dressed(qapp, "light") as theme, speaking("de"):
        yield theme
