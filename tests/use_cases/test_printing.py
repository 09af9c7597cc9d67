"""Every document of an assessment: on paper, in a file, and kept as it was handed out."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.issued_report import hash_of
from kleurrijk_desktop.domain.printable import HANDED_OUT, Printable
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.correcting import CorrectAssessment
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.issued_reports import (
    IssueReport,
    ListIssuedReports,
    ReprintReport,
)
from kleurrijk_desktop.use_cases.plan_actions import AddAction
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.printing import GatherDocument, PrintToFile
from kleurrijk_desktop.use_cases.report_reading import ReadReportContents
from kleurrijk_desktop.use_cases.shown_actions import plan_key
from tests.samples import sample_checklist
from tests.storage.problems import expect_input, expect_world
from tests.use_cases.beginnings import start_at_a_school

NOTE = "wat alleen wij mogen lezen"


def answered(services: Services, level: Choice = Choice.LEVEL_1) -> str:
    assessment = start_at_a_school(services)
    _answer(services, assessment.id, level)
    return assessment.id


def _answer(services: Services, assessment_id: str, level: Choice) -> None:
    for item in sample_checklist().items:
        answer = Answer(level, note=NOTE, reason=NOTE, ask_whom=NOTE)
        RecordAnswer(assessment_id, item.id, answer, 0)(services)


def _organisation_of(services: Services, document: GatherDocument) -> str:
    with services.database.reading() as work:
        return work.assessments.row(document.id_or_prefix).organisation.id


def _a_year_later(services: Services, assessment_id: str) -> None:
    with services.database.writing() as work:
        head = work.assessments.get(assessment_id)
        work.assessments.update(replace(head, held_on=head.held_on + timedelta(days=365)))


def test_each_kind_is_another_document(services: Services) -> None:
    assessment_id = answered(services)
    printed = {
        kind: GatherDocument(kind, assessment_id[:9], "de")(services).write().decode()
        for kind in HANDED_OUT
    }
    assert printed[Printable.PLAN].startswith("de\nBasisschool De Linde")
    assert printed[Printable.BOARD] == "board Basisschool De Linde de"
    assert printed[Printable.REPORT].startswith("report\nwhole\nde\n")
    assert printed[Printable.QUOTABLE].startswith("report\nquotable\nde\n")


def test_a_quotable_report_never_has_what_people_wrote(services: Services) -> None:
    assessment_id = answered(services)
    whole = ReadReportContents(assessment_id, "nl")(services)
    bare = ReadReportContents(assessment_id, "nl", quotable=True)(services)
    assert NOTE in repr(whole.known.answers)
    assert NOTE not in repr(bare.known.answers)
    assert bare.known.actions == ()
    assert bare.known.result == whole.known.result


def test_the_one_before_is_found_without_a_link(services: Services) -> None:
    first = answered(services)
    contents = ReadReportContents(first, "nl")(services)
    assert contents.changed is None
    second = StartAssessment(contents.known.unit.id, "sample", Scope.ALL)(services)
    _answer(services, second.id, Choice.LEVEL_3)
    _a_year_later(services, second.id)
    changed = ReadReportContents(second.id, "nl")(services).changed
    assert changed is not None
    assert changed.older.assessment.id == first
    assert changed.comparison.overall.difference == 50
    assert ReadReportContents(first, "nl")(services).changed is None


def test_the_one_before_counts_while_its_correction_is_not_finished(services: Services) -> None:
    first = answered(services)
    head = FinishAssessment(first)(services).assessment
    second = StartAssessment(head.unit_id, "sample", Scope.ALL)(services)
    _answer(services, second.id, Choice.LEVEL_3)
    _a_year_later(services, second.id)
    correction = CorrectAssessment(first, "een tikfout")(services)
    changed = ReadReportContents(second.id, "nl")(services).changed
    assert changed is not None
    assert changed.older.assessment.id == first
    FinishAssessment(correction.id)(services)
    corrected = ReadReportContents(second.id, "nl")(services).changed
    assert corrected is not None
    assert corrected.older.assessment.id == correction.id


def test_a_document_is_saved_and_what_stood_there_stays_on_a_fault(
    services: Services, tmp_path: Path
) -> None:
    target = tmp_path / "report.pdf"
    document = GatherDocument(Printable.REPORT, answered(services), "nl")
    assert PrintToFile(target, document)(services) == target
    before = target.read_bytes()
    with expect_input("assessment-unknown"):
        PrintToFile(target, replace(document, id_or_prefix="nobody"))(services)
    assert target.read_bytes() == before


def test_what_was_handed_out_prints_again_identical(services: Services, tmp_path: Path) -> None:
    assessment_id = answered(services)
    target = tmp_path / "report.pdf"
    document = GatherDocument(Printable.REPORT, assessment_id, "nl")
    issued = IssueReport(document, target)(services)
    assert issued.sha256 == hash_of(target.read_bytes())
    item = sample_checklist().items[0].id
    RecordAnswer(assessment_id, item, Answer(Choice.LEVEL_4, note="later"), 1)(services)
    assert document(services).write() != target.read_bytes()
    assert ReprintReport(issued.id)(services) == target.read_bytes()
    assert list(ListIssuedReports(issued.organisation_id)(services)) == [issued]


def test_what_could_not_be_saved_was_not_handed_out(services: Services, tmp_path: Path) -> None:
    document = GatherDocument(Printable.BOARD, answered(services), "nl")
    organisation = _organisation_of(services, document)
    with expect_world("folder-missing"):
        IssueReport(document, tmp_path / "gone" / "x.pdf")(services)
    assert list(ListIssuedReports(organisation)(services)) == []


def test_only_what_is_asked_for_is_kept(services: Services, tmp_path: Path) -> None:
    document = GatherDocument(Printable.PLAN, answered(services), "nl")
    PrintToFile(tmp_path / "plan.pdf", document)(services)
    organisation = _organisation_of(services, document)
    assert list(ListIssuedReports(organisation)(services)) == []
    with expect_input("report-unknown"):
        ReprintReport("nothing")(services)


def test_bytes_that_changed_are_not_printed(services: Services, tmp_path: Path) -> None:
    document = GatherDocument(Printable.PLAN, answered(services), "nl")
    issued = IssueReport(document)(services)
    with closing(sqlite3.connect(tmp_path / "kleurrijk.db")) as raw, raw:
        raw.execute("DROP TRIGGER keep_issued_report_update")
        raw.execute("UPDATE issued_report SET bytes = x'00'")
    with expect_world("report-damaged"):
        ReprintReport(issued.id)(services)


@pytest.mark.parametrize("kind", [Printable.PLAN, Printable.BOARD])
def test_the_year_of_the_plan_can_be_chosen(services: Services, kind: Printable) -> None:
    document = GatherDocument(kind, answered(services), "nl")
    with services.database.reading() as work:
        unit = work.assessments.row(document.id_or_prefix).unit
    AddAction(plan_key(unit, 2025), "Samen eten")(services)
    assert b"2025" in document(services).write()
    assert b"2025" in replace(document, year=2025)(services).write()
    assert b"2025" not in replace(document, year=1999)(services).write()


def test_the_plan_is_there_in_large_print(services: Services) -> None:
    document = GatherDocument(Printable.PLAN, answered(services), "nl", large=True)
    assert document(services).write().startswith(b"large nl\n")
    board = replace(document, printable=Printable.BOARD)
    assert board(services).write() == replace(board, large=False)(services).write()
