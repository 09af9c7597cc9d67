from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.ui.screens.start.assessment_list import SHOWN_FIRST, SHOWN_MORE
from kleurrijk_desktop.ui.screens.start.screen import StartScreen
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from tests.ui.world import World

COUNT = SHOWN_FIRST + SHOWN_MORE + 1


def shown(world: World) -> list[QPushButton]:
    """Return the buttons that lead into an assessment, in their order on the page."""
    layout = world.window.layout()
    assert layout is not None
    layout.activate()
    screen = world.window.findChild(StartScreen)
    assert screen is not None
    buttons = screen.findChildren(QPushButton, "go-on")
    return sorted(buttons, key=lambda button: button.mapTo(screen, button.rect().topLeft()).y())


def how_many(world: World) -> str:
    return world.find("how-many", QLabel).text()


def begin(world: World, count: int) -> None:
    """Set up an organisation with this many assessments, and come back to the start page."""
    unit = world.ask(AddOrganisation(OrganisationDetails("De Linde", kind="primary"))).unit
    for _number in range(count):
        world.ask(StartAssessment(unit.id, "sample", Scope.SHORT))
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("start-assessment"))


def test_a_page_of_few_assessments_has_no_older_ones(world: World) -> None:
    begin(world, SHOWN_FIRST)
    assert len(shown(world)) == SHOWN_FIRST
    assert not world.shows("show-older")


def test_older_assessments_come_when_they_are_asked_for(world: World) -> None:
    begin(world, COUNT)
    newest = shown(world)
    assert len(newest) == SHOWN_FIRST
    assert how_many(world) == f"The newest 4 of {COUNT} assessments are shown."
    world.find("show-older", QPushButton).click()
    world.settle()
    more = shown(world)
    assert more[:SHOWN_FIRST] == newest
    assert len(more) == SHOWN_FIRST + SHOWN_MORE
    assert how_many(world) == f"The newest 12 of {COUNT} assessments are shown."
    assert QApplication.focusWidget() is more[SHOWN_FIRST]  # where reading goes on
    world.find("show-older", QPushButton).click()
    world.settle()
    assert len(shown(world)) == COUNT
    assert not world.shows("show-older")
    assert not world.shows("how-many")
