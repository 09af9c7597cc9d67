"""The answers as a table: whole, harmless, and readable again."""

import csv
from dataclasses import replace
from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.reports.result_table import COLUMNS, harmless
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.storage.answer_table import COLUMNS as READ
from kleurrijk_desktop.storage.answer_table import PASSED_OVER, read_answer_table
from kleurrijk_desktop.use_cases.result_contents import ResultContents
from tests.wording import sample

FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
CHECKLIST = sample.checklist(sample.item("i-1", must_have=True, weight=2), sample.item("i-2"))


def table(**answers: Answer) -> bytes:
    given_now = {name.replace("_", "-"): answer for name, answer in answers.items()}
    sections = sample.result(CHECKLIST, given_now).sections
    contents = ResultContents(sections, given_now, Reader(CHECKLIST))
    return ReportLabWriter().result_table(contents, "en")


def rows(written: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(written.decode("utf-8-sig"), newline="")))


def test_every_question_has_a_row_with_its_answer_in_figures_and_words() -> None:
    checked = {"checked_with": "two mothers", "checked_on": date(2026, 3, 2)}
    first, second = rows(
        table(
            i_1=replace(Answer(Choice.LEVEL_4, note="a, “b”\nc"), **checked),  # type: ignore[arg-type]
            i_2=Answer(Choice.NOT_APPLICABLE, reason="we are two"),
        )
    )
    assert first == {
        "item": "i-1",
        "answer": "4",
        "note": "a, “b”\nc",
        "section": "First",
        "question": "We do i-1.",
        "answer_in_words": "Level 4: Reviewed and improved together",
        "reason": "",
        "ask_whom": "",
        "checked_with": "two mothers",
        "checked_on": "2026-03-02",
        "weight": "2",
        "must_have": "true",
        "goals": "Mixed participation",
    }
    assert (second["answer"], second["reason"]) == ("na", "we are two")


def test_a_spreadsheet_is_told_that_it_is_utf_8() -> None:
    assert table().startswith(b"\xef\xbb\xbf")


@pytest.mark.parametrize("sign", FORMULA_SIGNS)
def test_no_cell_begins_a_formula(sign: str) -> None:
    text = f"{sign}HYPERLINK(1)"
    typed = ("note", "ask_whom", "reason", "checked_with")
    answer = Answer(Choice.UNKNOWN, note=text, ask_whom=text, reason=text, checked_with=text)
    (first, _second) = rows(table(i_1=answer))
    assert {first[name] for name in typed} == {f"'{text}"}
    assert not any(cell.startswith(FORMULA_SIGNS) for cell in first.values())


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from(Choice),
    st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]))
    | st.text("'=+-@\t\r\n a,;\""),
)
def test_what_was_written_can_be_read_again(tmp_path: Path, choice: Choice, note: str) -> None:
    file = tmp_path / "answers.csv"
    file.write_bytes(table(i_1=Answer(choice, note=note)))
    read = {row.item_id: row.answer for row in read_answer_table(file).rows}
    assert read == {"i-1": Answer(choice, note=note), "i-2": Answer()}


def test_the_reader_knows_every_column() -> None:
    assert set(COLUMNS) == {*READ, *PASSED_OVER}


def test_ordinary_text_stays_as_it_is() -> None:
    assert harmless("l'équipe") == "l'équipe"
    assert harmless("'t Hofje") == "'t Hofje"
