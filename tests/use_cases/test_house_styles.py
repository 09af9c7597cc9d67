"""A logo and a colour are changed and taken back, and stand on what is printed."""

from dataclasses import replace

from kleurrijk_desktop.domain.house_style import HouseStyle
from kleurrijk_desktop.use_cases.house_styles import SwapHouseStyle
from kleurrijk_desktop.use_cases.organisations import OpenOrganisation
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import Services
from tests.logos import SMALL_PNG
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import start_at_a_school


def school(services: Services) -> HouseStyle:
    begun = start_at_a_school(services)
    with services.database.reading() as work:
        return HouseStyle(work.assessments.row(begun.id).organisation.id)


def stored(services: Services, organisation_id: str) -> HouseStyle:
    return OpenOrganisation(organisation_id)(services).style


def test_a_style_is_stored_and_taken_back(services: Services) -> None:
    plain = school(services)
    wanted = replace(plain, logo=SMALL_PNG, accent="#0B5CAD")
    assert SwapHouseStyle(plain, wanted)(services) == replace(wanted, version=1)
    assert stored(services, plain.organisation_id) == replace(wanted, version=1)
    SwapHouseStyle(wanted, plain)(services)
    assert stored(services, plain.organisation_id) == replace(plain, version=2)
    SwapHouseStyle(plain, wanted)(services)
    with expect_input("changed-elsewhere"):
        SwapHouseStyle(plain, replace(plain, accent="#000000"))(services)
    assert stored(services, plain.organisation_id) == replace(wanted, version=3)


def test_what_is_too_light_is_never_stored(services: Services) -> None:
    plain = school(services)
    SwapHouseStyle(plain, replace(plain, accent="#FFD500"))(services)
    assert stored(services, plain.organisation_id).accent < "#FFD500"


def test_a_document_knows_the_style(services: Services) -> None:
    plain = school(services)
    SwapHouseStyle(plain, replace(plain, accent="#0B5CAD"))(services)
    with services.database.reading() as work:
        (row,) = work.assessments.rows()
    contents = ReadPlanContents(row.assessment.id, "nl")(services)
    assert contents.style == stored(services, plain.organisation_id)
