"""What is put away is out of sight, keeps everything, and comes back."""

from dataclasses import replace
from datetime import UTC, date, datetime

from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.bin import OpenPutAway, SwapBinned
from kleurrijk_desktop.use_cases.history import OpenHistory
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import AddUnit, SwapOrganisation, SwapUnit
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.storage.problems import expect_input
from tests.use_cases.beginnings import add_school, start_at_a_school
from tests.use_cases.finished import ANSWERS, finished_at_a_school

WHEN = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)


def shown(services: Services) -> list[str]:
    return [each.row.assessment.id for each in ListAssessments()(services)]


def test_an_assessment_goes_into_the_bin_and_comes_back(services: Services) -> None:
    assessment = start_at_a_school(services)
    SwapBinned(assessment.id, None, WHEN)(services)
    organisation = OpenStart(None, "nl")(services)
    assert organisation.chosen is not None
    assert organisation.assessments == ()
    assert shown(services) == []
    assert OpenHistory(organisation.chosen.id, "nl")(services).entries == ()
    put_away = OpenPutAway("nl")(services)
    assert [each.row.assessment.id for each in put_away.assessments] == [assessment.id]
    assert str(put_away.assessments[0].title) == "Voorbeeld"
    SwapBinned(assessment.id, WHEN, None)(services)
    assert shown(services) == [assessment.id]
    assert OpenPutAway("nl")(services).assessments == ()


def test_a_finished_one_comes_back_as_it_was(services: Services) -> None:
    finished = finished_at_a_school(services)
    SwapBinned(finished.id, None, WHEN)(services)
    with expect_input("changed-elsewhere"):
        SwapBinned(finished.id, None, WHEN)(services)
    SwapBinned(finished.id, WHEN, None)(services)
    opened = OpenAssessment(finished.id, "nl")(services)
    assert opened.answers == ANSWERS
    assert opened.row.assessment == replace(finished, version=finished.version + 2)


def test_an_organisation_is_archived_or_binned_with_all_it_has(services: Services) -> None:
    assessment = start_at_a_school(services)
    organisation = OpenStart(None, "nl")(services).chosen
    assert organisation is not None
    kept = replace(organisation, archived_on=date(2026, 5, 1))
    archived = SwapOrganisation(organisation, kept)(services)
    assert OpenStart(None, "nl")(services).organisations == ()
    assert OpenPutAway("nl")(services).archived == (archived,)
    assert shown(services) == [assessment.id]
    binned = SwapOrganisation(archived, replace(archived, binned_at=WHEN))(services)
    put_away = OpenPutAway("nl")(services)
    assert (put_away.archived, put_away.organisations) == ((), (binned,))
    assert shown(services) == []
    SwapOrganisation(binned, organisation)(services)
    assert OpenStart(organisation.id, "nl")(services).chosen == replace(organisation, version=4)


def test_what_lies_in_the_bin_with_its_organisation_is_not_listed_twice(
    services: Services,
) -> None:
    assessment = start_at_a_school(services)
    organisation = OpenStart(None, "nl")(services).chosen
    assert organisation is not None
    SwapBinned(assessment.id, None, WHEN)(services)
    SwapOrganisation(organisation, replace(organisation, binned_at=WHEN))(services)
    assert OpenPutAway("nl")(services).assessments == ()


def test_a_unit_takes_its_assessments_out_of_sight(services: Services) -> None:
    assessment = start_at_a_school(services)
    page = OpenStart(None, "nl")(services)
    assert page.chosen is not None
    other = AddUnit(page.chosen.id, "Bovenbouw", page.units[0].kind)(services)
    unit = page.units[0]
    SwapUnit(unit, replace(unit, binned_at=WHEN))(services)
    page = OpenStart(None, "nl")(services)
    assert (page.units, page.assessments) == ((other,), ())
    assert shown(services) == []
    assert OpenAssessment(assessment.id, "nl")(services).row.unit.binned_at == WHEN


def test_a_name_in_the_bin_is_free_again(services: Services) -> None:
    first = add_school(services).organisation
    SwapOrganisation(first, replace(first, binned_at=WHEN))(services)
    second = add_school(services).organisation
    with services.database.reading() as work:
        assert work.organisations.named(first.name) == [second]
