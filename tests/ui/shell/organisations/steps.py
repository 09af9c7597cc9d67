"""What a person does with organisations in the window, step by step."""

from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.start_page import OpenStart, StartPage
from tests.ui.world import World


def start_page(world: World) -> StartPage:
    return world.ask(OpenStart(None, "en"))


def add(world: World, name: str) -> str:
    return world.ask(AddOrganisation(OrganisationDetails(name))).organisation.id


def press(world: World, name: str) -> None:
    world.find(name, QPushButton).click()
    world.settle()


def at_start_with(world: World, *names: str) -> None:
    """Set up organisations and show the start page of the first by name."""
    for name in names:
        add(world, name)
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("organisation"))


def put_away(world: World, name: str) -> None:
    """Press "archive" or "bin" on the page of the organisation that is shown at the start."""
    press(world, "change-organisation")
    world.wait_until(lambda: world.shows(name))
    press(world, name)
    world.wait_until(lambda: not world.shows(name))


def begun_at(world: World, name: str) -> None:
    """Set up an organisation, begin an assessment, and go back to the start page."""
    at_start_with(world, name)
    world.wait_until(lambda: world.shows("start-assessment"))
    press(world, "start-assessment")
    world.wait_until(lambda: world.shows("statement"))
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("bin-assessment"))


def type_into(world: World, field: str, text: str) -> None:
    edit = world.find(field, QWidget).findChild(QLineEdit)
    assert edit is not None
    edit.clear()
    edit.insert(text)


def messages(world: World) -> list[str]:
    return [text for text in world.texts("messages") if text]
