"""What is put away is out of sight, keeps everything, and comes back."""

from dataclasses import replace
from datetime import UTC, date, datetime

from kleurrijk_desktop.domain.assessment import Scope, Status
from kleurrijk_desktop.domain.organisation import UnitKind
from kleurrijk_desktop.use_cases.assessments import ListAssessments, StartAssessment
from kleurrijk_desktop.use_cases.bin import BinnedUnit, OpenPutAway, SwapBinned
from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.history import OpenHistory
from kleurrijk_desktop.use_cases.open_plan import OpenPlan
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import (
    AddUnit,
    OrganisationDetails,
    SwapOrganisation,
    SwapUnit,
)
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.scoring import find_organisation
from kleurrijk_desktop.use_cases.start_page import CountAssessments, OpenStart
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
    plan = OpenPlan(unit.organisation_id, "nl", unit.id)(services)
    assert (plan.unit, plan.units) == (other, (other,))


def test_a_unit_comes_back_with_its_assessments(services: Services) -> None:
    assessment = start_at_a_school(services)
    page = OpenStart(None, "nl")(services)
    assert page.chosen is not None
    AddUnit(page.chosen.id, "Bovenbouw", page.units[0].kind)(services)
    binned = SwapUnit(page.units[0], replace(page.units[0], binned_at=WHEN))(services)
    assert OpenPutAway("nl")(services).units == (BinnedUnit(binned, page.chosen),)
    SwapUnit(binned, replace(binned, binned_at=None))(services)
    assert OpenPutAway("nl")(services).units == ()
    assert shown(services) == [assessment.id]


def test_an_assessment_in_the_bin_waits_there_for_its_unit(services: Services) -> None:
    assessment = start_at_a_school(services)
    unit = OpenStart(None, "nl")(services).units[0]
    SwapBinned(assessment.id, None, WHEN)(services)
    binned = SwapUnit(unit, replace(unit, binned_at=WHEN))(services)
    assert OpenPutAway("nl")(services).assessments == ()  # brought back alone it would be nowhere
    SwapUnit(binned, unit)(services)
    (back,) = OpenPutAway("nl")(services).assessments
    assert back.row.assessment.id == assessment.id


def test_the_start_page_says_where_there_are_more(services: Services) -> None:
    first = finished_at_a_school(services)
    CorrectAssessment(first.id, "typing mistake")(services)
    for _number in range(3):
        StartAssessment(first.unit_id, "sample", Scope.SHORT)(services)
    gone = ListAssessments()(services)[0].row.assessment
    SwapBinned(gone.id, None, WHEN)(services)
    whole = OpenStart(None, "nl", limit=4)(services)
    assert (len(whole.assessments), whole.more) == (3, False)
    assert whole.chosen is not None
    assert CountAssessments(whole.chosen.id)(services) == 3
    assert OpenStart(None, "nl", limit=2)(services).more


def test_nothing_is_scored_for_a_unit_in_the_bin(services: Services) -> None:
    added = add_school(services)
    other = AddUnit(added.organisation.id, "Bovenbouw", UnitKind.TEAM)(services)
    SwapUnit(added.unit, replace(added.unit, binned_at=WHEN))(services)
    with services.database.reading() as work:
        found = find_organisation(work, OrganisationDetails(added.organisation.name))
    assert found is not None
    assert found.unit == other


def test_a_unit_of_a_binned_organisation_is_not_listed_apart(services: Services) -> None:
    added = add_school(services)
    SwapUnit(added.unit, replace(added.unit, binned_at=WHEN))(services)
    SwapOrganisation(added.organisation, replace(added.organisation, binned_at=WHEN))(services)
    assert OpenPutAway("nl")(services).units == ()


def test_what_was_finished_shows_again_while_its_correction_lies_in_the_bin(
    services: Services,
) -> None:
    finished = finished_at_a_school(services)
    correction = CorrectAssessment(finished.id, "te hoog")(services)
    SwapBinned(correction.id, None, WHEN)(services)
    page = OpenStart(None, "nl")(services)
    assert [each.listed.row.assessment.id for each in page.assessments] == [finished.id]
    assert page.chosen is not None
    plan = OpenPlan(page.chosen.id, "nl")(services)
    assert [each.row.assessment.id for each in plan.newest] == [finished.id]
    SwapBinned(correction.id, WHEN, None)(services)
    page = OpenStart(None, "nl")(services)
    assert [each.listed.row.assessment.id for each in page.assessments] == [correction.id]


def test_a_name_in_the_bin_is_free_again(services: Services) -> None:
    first = add_school(services).organisation
    SwapOrganisation(first, replace(first, binned_at=WHEN))(services)
    second = add_school(services).organisation
    with services.database.reading() as work:
        assert work.organisations.named(first.name) == [second]


def test_while_its_correction_lies_in_the_bin_the_finished_one_counts_again(
    services: Services,
) -> None:
    finished = finished_at_a_school(services)
    first = CorrectAssessment(finished.id, "Vraag 3")(services)
    SwapBinned(first.id, None, WHEN)(services)
    assert OpenAssessment(finished.id, "nl")(services).row.assessment.status is Status.FINISHED
    second = CorrectAssessment(finished.id, "Vraag 4")(services)
    with expect_input("correction-replaced"):
        SwapBinned(first.id, WHEN, None)(services)
    SwapBinned(second.id, None, WHEN)(services)
    SwapBinned(first.id, WHEN, None)(services)
    assert OpenAssessment(finished.id, "nl")(services).row.assessment.status is Status.CORRECTED
    with expect_input("assessment-corrected"):
        CorrectAssessment(finished.id, "Vraag 5")(services)
