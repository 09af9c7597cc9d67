from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.next_date import next_date
from kleurrijk_desktop.domain.plan import PlanKey, Reason, Whose
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.suggestions import Suggestion
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.plan_actions import AddAction, ChooseSuggestion
from kleurrijk_desktop.use_cases.plan_changes import ChangeAction
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.printing import GatherDocument, PrintToFile
from tests.samples import sample_checklist
from tests.storage.problems import expect_input, expect_world
from tests.use_cases.beginnings import start_at_a_school


def answered(services: Services) -> str:
    """Answer everything with level 1, so that much can be proposed."""
    assessment = start_at_a_school(services)
    for item in sample_checklist().items:
        RecordAnswer(assessment.id, item.id, Answer(Choice.LEVEL_1), 0)(services)
    return assessment.id


def plan_to(target: Path, id_or_prefix: str, language: str = "nl") -> PrintToFile:
    return PrintToFile(target, GatherDocument(Printable.PLAN, id_or_prefix, language))


def test_a_plan_is_saved_whole(services: Services, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    assert plan_to(target, answered(services)[:10], "de")(services) == target
    lines = target.read_text("utf-8").splitlines()
    assert lines[:2] == ["de", "Basisschool De Linde"]
    assert len(lines) == 2 + 6


def test_the_number_of_proposals_can_be_chosen(services: Services) -> None:
    opened = OpenAssessment(answered(services), "nl")(services)

    def proposed(count: int) -> tuple[Suggestion, ...]:
        return ReadPlanContents(opened.row.assessment.id, "nl", count)(services).proposed

    first = proposed(6)
    assert len(first) == 6
    assert proposed(0) == ()
    assert proposed(2) == first[:2]
    assert len(proposed(100)) == len(opened.result.suggestions)


def test_the_next_date_knows_the_lowest_must_have(services: Services) -> None:
    opened = OpenAssessment(answered(services), "nl")(services)
    contents = ReadPlanContents(opened.row.assessment.id, "nl")(services)
    assert contents.next_date == next_date(
        opened.row.assessment.held_on,
        opened.result.overall.coverage,
        lowest_must_have=1,
        planning_month=None,
    )


def test_what_stood_there_stays_when_it_cannot_be_saved(services: Services, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"old")
    with expect_input("assessment-unknown"):
        plan_to(target, "nobody")(services)
    assert target.read_bytes() == b"old"
    with expect_world("folder-missing"):
        plan_to(tmp_path / "gone" / "plan.pdf", answered(services))(services)


def test_what_was_decided_is_printed_with_the_year_that_has_it(services: Services) -> None:
    assessment_id = answered(services)
    with services.database.reading() as work:
        organisation = work.assessments.row(assessment_id).organisation
    key = PlanKey(organisation.id, None, 2025)
    kept = ChooseSuggestion(key, Reason(assessment_id, "s1-words", "m1"), "nl")(services).after
    AddAction(key, "weg")(services)
    ours = AddAction(key, "van de baas")(services).after
    ChangeAction(ours, replace(ours, whose=Whose.MANAGEMENT))(services)
    contents = ReadPlanContents(assessment_id, "en")(services)
    assert contents.plan is not None
    assert contents.plan.year == 2025  # this year has none
    titles = [each.action.title for each in contents.printed_actions]
    assert titles == [kept.title, "weg", "van de baas"]
    assert contents.printed_actions[0].reasons[0].statement.language == "en"
    assert contents.action_for("s1-words") == 1
    assert contents.action_for("s1-names") is None
    assert ReadPlanContents(assessment_id, "nl", year=2026)(services).actions == ()
    AddAction(replace(key, year=2026), "nieuw")(services)
    assert [
        each.action.title for each in ReadPlanContents(assessment_id, "nl")(services).actions
    ] == ["nieuw"]
