"""The answers of an assessment as a table of text (CSV).

The names of the columns are fixed and the first of them are those that `kleurrijk score` reads,
so that the table can come back. No cell can become a formula of a spreadsheet.
"""

import csv
from collections.abc import Iterator
from io import StringIO

from kleurrijk_desktop.domain.answers import Answer, answer_to
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.result import SectionNumber
from kleurrijk_desktop.use_cases.result_contents import ResultContents
from kleurrijk_desktop.wording.goals import goal_name
from kleurrijk_desktop.wording.levels import marked_words

COLUMNS = (
    "item",
    "answer",
    "note",
    "section",
    "question",
    "answer_in_words",
    "reason",
    "ask_whom",
    "checked_with",
    "checked_on",
    "weight",
    "must_have",
    "goals",
)
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
ESCAPE = "'"


def result_table(contents: ResultContents) -> bytes:
    """Return one row per question in scope, in UTF-8 with the mark that spreadsheets look for."""
    written = StringIO(newline="")
    writer = csv.writer(written, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for section in contents.sections:
        for item in section.items:
            cells = _cells(contents, section, item, answer_to(contents.answers, item.id))
            writer.writerow([harmless(cell) for cell in cells])
    return written.getvalue().encode("utf-8-sig")


def harmless(text: str) -> str:
    """Return text that no spreadsheet calculates with: `'` before what looks like a formula.

    A text that already has such an escape gets one more, so that taking one away gives it back.
    """
    return ESCAPE + text if text.lstrip(ESCAPE).startswith(FORMULA_SIGNS) else text


def _cells(
    contents: ResultContents, section: SectionNumber, item: Item, answer: Answer
) -> Iterator[str]:
    yield item.id
    yield answer.choice.value
    yield answer.note
    yield str(contents.reader.section_title(section.section))
    yield str(contents.reader.statement(item))
    yield marked_words(answer)
    yield answer.reason
    yield answer.ask_whom
    yield answer.checked_with
    yield answer.checked_on.isoformat() if answer.checked_on else ""
    yield str(item.weight)
    yield str(item.must_have).lower()
    yield ", ".join(map(goal_name, item.goals))
