from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.ui.screens.start.offering import Offering
from kleurrijk_desktop.ui.screens.start.screen import StartScreen
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.ports import Services
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp) as shown:
        yield shown


def test_what_is_asked_for_meanwhile_comes_first(world: World) -> None:
    organisation = world.ask(AddOrganisation(OrganisationDetails("De Linde"))).organisation
    page = world.window.findChild(StartScreen)
    assert page is not None
    said, free = list[str](), Event()

    def wait(_services: Services, /) -> None:
        free.wait(10)

    offering = Offering(world.tasks, "en", organisation, page)
    offering.ended.connect(lambda _offers: said.append("offers"))
    world.tasks.run(wait, lambda _nothing: said.append("asked for"))
    assert world.tasks.pending() == 1
    world.application.processEvents()
    assert world.tasks.pending() == 1
    free.set()
    world.wait_until(lambda: not offering.is_reading)
    assert said == ["asked for", "offers"]


def test_nothing_is_read_for_a_page_that_goes(world: World) -> None:
    organisation = world.ask(AddOrganisation(OrganisationDetails("De Linde"))).organisation
    page = world.window.findChild(StartScreen)
    assert page is not None
    offering = Offering(world.tasks, "en", organisation, page)
    page.hide()
    world.wait_until(lambda: not offering._breath.isActive())
    assert world.tasks.pending() == 0
    assert offering.is_reading
