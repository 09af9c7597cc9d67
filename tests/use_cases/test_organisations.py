import pytest

from kleurrijk_desktop.domain.organisation import SizeClass, UnitKind
from kleurrijk_desktop.use_cases.organisations import (
    LONGEST_NAME,
    AddOrganisation,
    ListOrganisations,
    OrganisationDetails,
)
from kleurrijk_desktop.use_cases.ports import Services
from tests.storage.problems import expect_input


def test_an_organisation_begins_with_one_unit(services: Services) -> None:
    details = OrganisationDetails(
        "  Basisschool De Linde ",
        kind="primary",
        size=SizeClass.LARGE,
        place=" Almelo ",
        about_whom=" ouders ",
        unit_name=" Onderbouw ",
        unit_kind=UnitKind.TEAM,
    )
    added = AddOrganisation(details)(services)
    assert (added.organisation.name, added.organisation.place) == ("Basisschool De Linde", "Almelo")
    assert (added.unit.name, added.unit.kind) == ("Onderbouw", UnitKind.TEAM)
    assert ListOrganisations()(services) == (added.organisation,)
    with services.database.reading() as work:
        assert work.organisations.units_of(added.organisation.id) == [added.unit]


@pytest.mark.parametrize(
    ("details", "code"),
    [
        (OrganisationDetails(""), "organisation-nameless"),
        (OrganisationDetails(" \n\t "), "organisation-nameless"),
        (OrganisationDetails("x" * (LONGEST_NAME + 1)), "organisation-name-long"),
        (OrganisationDetails("x", kind="castle"), "kind-unknown"),
    ],
)
def test_what_cannot_be_used_stores_nothing(
    services: Services, details: OrganisationDetails, code: str
) -> None:
    with expect_input(code):
        AddOrganisation(details)(services)
    assert ListOrganisations()(services) == ()


@pytest.mark.parametrize("name", ["NULL", "'; drop table organisation", "%s", "{0}", "__proto__"])
def test_odd_names_are_names(services: Services, name: str) -> None:
    assert AddOrganisation(OrganisationDetails(name))(services).organisation.name == name
    assert [each.name for each in ListOrganisations()(services)] == [name]
