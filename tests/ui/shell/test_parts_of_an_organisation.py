"""Where an organisation has several parts, every page says which of them it is about."""

from functools import partial

from PySide6.QtWidgets import QLabel

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import UnitKind
from kleurrijk_desktop.ui.shell.navigator import (
    CHECK,
    PARTNER_VIEW,
    PLAN,
    QUESTIONS,
    RESULTS,
    START,
)
from kleurrijk_desktop.ui.shell.visit import Visit
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import (
    AddOrganisation,
    AddUnit,
    OrganisationAdded,
    OrganisationDetails,
)
from tests.ui.world import World

PAGES = {
    QUESTIONS: ("statement", "Onderbouw"),
    CHECK: ("check-heading", "De Linde · Onderbouw · 2 March 2026"),
    PARTNER_VIEW: ("partner-view-heading", "De Linde · Onderbouw · 2 March 2026"),
    RESULTS: ("result-heading", "De Linde · Onderbouw · 2 March 2026"),
}


def at_questions(world: World, added: OrganisationAdded, unit_id: str) -> None:
    made = world.ask(StartAssessment(unit_id, "sample", Scope.SHORT))
    visit = Visit(added.organisation.id, "De Linde", assessment_id=made.id)
    navigator = world.window._navigator
    navigator.go(QUESTIONS, visit)
    world.wait_until(lambda: navigator.visit.assessment_id == made.id)
    world.settle()


def title(world: World) -> str:
    return world.window.windowTitle().removesuffix(" – KleurRijk").split(" – ")[-1]


def test_each_page_of_an_assessment_names_the_part(world: World) -> None:
    added = world.ask(AddOrganisation(OrganisationDetails("De Linde", kind="primary")))
    at_questions(world, added, added.unit.id)
    assert title(world) == "De Linde"
    team = world.ask(AddUnit(added.organisation.id, "Onderbouw", UnitKind.TEAM))
    at_questions(world, added, team.id)
    for code, (shown, about) in PAGES.items():
        world.action(f"way-{code}").trigger()
        world.wait_until(partial(world.shows, shown))
        world.settle()
        assert title(world) == "De Linde · Onderbouw", code
        page = world.window._pane.page
        assert page is not None
        assert about in [label.text() for label in page.screen.findChildren(QLabel)], code
    world.action(f"way-{PLAN}").trigger()
    world.wait_until(lambda: world.shows("plan-heading"))
    assert title(world) == "De Linde · Onderbouw"
    world.action(f"way-{START}").trigger()
    world.wait_until(lambda: world.shows("start-assessment"))
    assert title(world) == "De Linde"
