from dataclasses import replace
from datetime import date

import pytest

from kleurrijk_desktop.domain.organisation import Organisation, SizeClass, UnitKind
from kleurrijk_desktop.use_cases.organisations import (
    LONGEST_NAME,
    AddOrganisation,
    AddUnit,
    OrganisationDetails,
    SwapOrganisation,
    SwapUnit,
)
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.search import FindWords
from kleurrijk_desktop.use_cases.start_page import OpenStart
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
    assert OpenStart(None, "nl")(services).organisations == (added.organisation,)
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
    assert OpenStart(None, "nl")(services).organisations == ()


@pytest.mark.parametrize("name", ["NULL", "'; drop table organisation", "%s", "{0}", "__proto__"])
def test_odd_names_are_names(services: Services, name: str) -> None:
    assert AddOrganisation(OrganisationDetails(name))(services).organisation.name == name
    assert [each.name for each in OpenStart(None, "nl")(services).organisations] == [name]


def test_the_same_call_takes_a_change_back(services: Services) -> None:
    before = AddOrganisation(OrganisationDetails("De Linde"))(services).organisation
    wanted = replace(before, place=" Almelo ", planning_month=8)
    changed = SwapOrganisation(before, wanted)(services)
    assert (changed.place, changed.planning_month, changed.version) == ("Almelo", 8, 2)
    archived = SwapOrganisation(changed, replace(changed, archived_on=date(2026, 5, 1)))(services)
    assert archived.archived_on == date(2026, 5, 1)
    assert SwapOrganisation(archived, before)(services) == replace(before, version=4)


def test_what_was_changed_elsewhere_stays(services: Services) -> None:
    before = AddOrganisation(OrganisationDetails("De Linde"))(services).organisation
    theirs = SwapOrganisation(before, replace(before, name="De Beuk"))(services)
    with expect_input("changed-elsewhere"):
        SwapOrganisation(before, replace(before, name="De Eik"))(services)
    with expect_input("organisation-nameless"):
        SwapOrganisation(theirs, replace(theirs, name="  "))(services)
    assert OpenStart(None, "nl")(services).organisations == (theirs,)


def test_units_come_later_and_are_named_anew(services: Services) -> None:
    organisation = AddOrganisation(OrganisationDetails("De Linde"))(services).organisation
    unit = AddUnit(organisation.id, " Onderbouw ", UnitKind.TEAM)(services)
    renamed = replace(unit, name="Bovenbouw")
    assert SwapUnit(unit, renamed)(services) == replace(renamed, version=2)
    with expect_input("changed-elsewhere"):
        SwapUnit(unit, renamed)(services)
    assert SwapUnit(renamed, unit)(services) == replace(unit, version=3)
    with services.database.reading() as work:
        assert replace(unit, version=3) in work.organisations.units_of(organisation.id)


def test_what_is_of_a_kind_that_is_gone_can_still_be_put_away(services: Services) -> None:
    stored = Organisation("o-1", "De Linde", kind="castle")
    with services.database.writing() as work:
        work.organisations.add(stored)
    archived = SwapOrganisation(stored, replace(stored, archived_on=date(2026, 5, 1)))(services)
    assert (archived.kind, archived.archived_on) == ("castle", date(2026, 5, 1))
    with expect_input("kind-unknown"):
        SwapOrganisation(archived, replace(archived, kind="palace"))(services)


def test_the_name_of_a_unit_has_an_end(services: Services) -> None:
    added = AddOrganisation(OrganisationDetails("De Linde"))(services)
    long = "x" * (LONGEST_NAME + 1)
    with expect_input("text-too-long"):
        AddUnit(added.organisation.id, long, UnitKind.TEAM)(services)
    with expect_input("text-too-long"):
        SwapUnit(added.unit, replace(added.unit, name=long))(services)
    with expect_input("text-too-long"):
        AddOrganisation(OrganisationDetails("Zeester", unit_name=long))(services)
    assert OpenStart(None, "nl")(services).units == (added.unit,)


def test_names_that_look_like_programs_are_names(services: Services) -> None:
    names = ["NULL", "'; DROP TABLE answer; --", "%s %(name)s", "{0} {name}", "__proto__", "=1+1"]
    for name in names:
        AddOrganisation(OrganisationDetails(name, place=name))(services)
    page = OpenStart(None, "nl")(services)
    assert sorted(each.name for each in page.organisations) == sorted(names)
    assert all(each.place == each.name for each in page.organisations)
    for name in names:
        found = FindWords(name, (), "nl")(services)
        assert name in [each.name for each in found.organisations.found]
