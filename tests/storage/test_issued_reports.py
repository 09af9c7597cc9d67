"""What was handed out comes back byte for byte, and is listed without being loaded."""

from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy.exc import IntegrityError

from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.storage.sqlite_faults import DatabaseMisuse
from tests.storage.filled import HANDED_OUT, fill
from tests.storage.problems import expect_input

PDF = b"%PDF"


def test_a_report_comes_back_newest_first(database: SqliteDatabase) -> None:
    fill(database)
    later = replace(HANDED_OUT, id="r-2", issued_at=HANDED_OUT.issued_at + timedelta(days=1))
    with database.writing() as work:
        work.issued_reports.add(HANDED_OUT, PDF)
        work.issued_reports.add(later, PDF)
    with database.reading() as work:
        assert work.issued_reports.of("org-1") == [later, HANDED_OUT]
        assert work.issued_reports.of("org-9") == []
        assert work.issued_reports.get("r-1") == HANDED_OUT
        assert work.issued_reports.data("r-1") == PDF


def test_one_that_is_not_there(database: SqliteDatabase) -> None:
    with expect_input("report-unknown"), database.reading() as work:
        work.issued_reports.get("r-9")
    with expect_input("report-unknown"), database.reading() as work:
        work.issued_reports.data("r-9")


def test_it_belongs_to_an_assessment_that_is_there(database: SqliteDatabase) -> None:
    fill(database)
    lost = replace(HANDED_OUT, assessment_id="a-9")
    with pytest.raises((DatabaseMisuse, IntegrityError)), database.writing() as work:
        work.issued_reports.add(lost, PDF)
