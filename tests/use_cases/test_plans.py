from pathlib import Path

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.next_date import next_date
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.plans import SavePlan, plan_contents
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_checklist
from tests.storage.problems import expect_input, expect_world
from tests.use_cases.beginnings import start_at_a_school


def answered(services: Services) -> str:
    """Answer everything with level 1, so that much can be proposed."""
    assessment = start_at_a_school(services)
    for item in sample_checklist().items:
        RecordAnswer(assessment.id, item.id, Answer(Choice.LEVEL_1), 0)(services)
    return assessment.id


def test_a_plan_is_saved_whole(services: Services, tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    assert SavePlan(answered(services)[:10], target, "de")(services) == target
    lines = target.read_text("utf-8").splitlines()
    assert lines[:2] == ["de", "Basisschool De Linde"]
    assert len(lines) == 2 + 6


def test_the_number_of_proposals_can_be_chosen(services: Services) -> None:
    opened = OpenAssessment(answered(services), "nl")(services)
    first = plan_contents(opened, services, 6).proposed
    assert len(first) == 6
    assert plan_contents(opened, services, 0).proposed == ()
    assert plan_contents(opened, services, 2).proposed == first[:2]
    assert len(plan_contents(opened, services, 100).proposed) == len(opened.result.suggestions)


def test_the_next_date_knows_the_lowest_must_have(services: Services) -> None:
    opened = OpenAssessment(answered(services), "nl")(services)
    contents = plan_contents(opened, services, 6)
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
        SavePlan("nobody", target, "nl")(services)
    assert target.read_bytes() == b"old"
    with expect_world("folder-missing"):
        SavePlan(answered(services), tmp_path / "gone" / "plan.pdf", "nl")(services)
