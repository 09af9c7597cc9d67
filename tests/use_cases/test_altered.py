"""A finished assessment that was changed behind the program's back is told, not shown."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.previous import OpenQuestions, StartFromPrevious
from kleurrijk_desktop.use_cases.printing import GatherDocument, PrintToFile
from kleurrijk_desktop.use_cases.result_page import OpenResult
from tests.samples import opened_services
from tests.storage.problems import expect_world
from tests.use_cases.finished import finished_at_a_school


def alter(path: Path, table: str, change: str) -> None:
    """Change rows as a failing disk would: without asking the triggers."""
    with closing(sqlite3.connect(path)) as raw, raw:
        raw.execute(f"DROP TRIGGER keep_{table}_update")
        raw.execute(f"UPDATE {table} SET {change}")  # noqa: S608 - our own names


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("answer", "note = note || 'x'"),
        ("answer", "choice = '1'"),
        ("assessment", "target = 4"),
        ("assessment", "about_whom = 'anderen'"),
    ],
)
def test_what_differs_is_told_and_the_rest_goes_on(tmp_path: Path, table: str, change: str) -> None:
    path, paper = tmp_path / "kleurrijk.db", tmp_path / "plan.pdf"
    with opened_services(path) as services:
        altered = finished_at_a_school(services)
        OpenAssessment(altered.id, "nl")(services)
        later = StartFromPrevious(altered.id)(services)
        assert OpenQuestions(later.id, "nl")(services).last_time
    alter(path, table, change)
    with opened_services(path) as services:
        for look in (
            OpenAssessment(altered.id, "nl"),
            OpenResult(altered.id, "nl"),
            OpenQuestions(altered.id, "nl"),
            PrintToFile(paper, GatherDocument(Printable.PLAN, altered.id, "nl")),
        ):
            with expect_world("assessment-altered"):
                look(services)
        assert not paper.exists()
        assert len(ListAssessments()(services)) == 2
        assert OpenQuestions(later.id, "nl")(services).last_time == {}
        assert OpenResult(later.id, "nl")(services).opened.row.assessment.id == later.id
