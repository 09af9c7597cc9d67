"""The table of answers that `kleurrijk score` reads: `item,answer,note`."""

import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.problems import InputFault, Place, Problem
from kleurrijk_desktop.storage.input_files import read_input
from kleurrijk_desktop.storage.separated_text import Cell, SeparatedText
from kleurrijk_desktop.use_cases.answer_tables import AnswerTable, TableRow

LARGEST_TABLE = 10 * 1024 * 1024  # bytes
COLUMNS = ("item", "answer", "note")
NEEDED = ("item", "answer")
ALLOWED_ANSWERS = "0, 1, 2, 3, 4, na, unknown"
_SEPARATORS = ",;"
PASSED_OVER = (  # they stand in our own tables for those who read them
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
_ESCAPED = ("=", "+", "-", "@", "\t", "\r")  # where formulas begin in a spreadsheet


def _nothing_more(_rows: Sequence[TableRow]) -> Sequence[Problem]:
    return ()


def read_answer_table(
    path: Path, faults_of: Callable[[Sequence[TableRow]], Sequence[Problem]] = _nothing_more
) -> AnswerTable:
    """Read a table of answers: UTF-8, comma or semicolon, the columns in any order.

    The other columns of our own tables are passed over. A row without an answer is open. Where a
    note begins with one apostrophe or more and then a sign that spreadsheets calculate with, the
    first apostrophe is the escape of our own tables, and is taken away. `faults_of` says what else
    is wrong with the rows that could be read, so that all is told in one go.

    Raises:
        InputFault: all that is wrong with the table at once, each with its line and column.
        WorldFault: the file may not be read.
    """
    data = read_input(path, LARGEST_TABLE)
    text = _decoded(data, str(path))
    source = SeparatedText(text, str(path), _separator_of(text))
    rows = list(source.rows())
    header = _without_empty_end(rows[0], 0) if rows else []
    columns = _columns(header, str(path))
    made = [
        _row(_without_empty_end(cells, len(header)), columns, source.problems) for cells in rows[1:]
    ]
    read = tuple(row for row in made if row is not None)
    problems = [*source.problems, *faults_of(read)]
    if problems:
        raise InputFault(*sorted(problems, key=_place_of))
    return AnswerTable(read, hashlib.sha256(data).hexdigest())


def _without_empty_end(cells: Sequence[Cell], width: int) -> Sequence[Cell]:
    """Return the cells without the empty ones beyond a width, which spreadsheets add."""
    end = len(cells)
    while end > width and not cells[end - 1].text.strip():
        end -= 1
    return cells[:end]


def _decoded(data: bytes, file: str) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode("utf-8", errors="replace")
        raise InputFault(Problem("input-not-utf-8", {}, _place_after(before, file))) from error
    if "\0" in text:
        where = _place_after(text[: text.index("\0")], file)
        raise InputFault(Problem("input-has-nul", {}, where))
    return text


def _place_after(text: str, file: str) -> Place:
    return Place(file, text.count("\n") + 1, len(text) - text.rfind("\n"))


def _separator_of(text: str) -> str:
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(_SEPARATORS, key=header.count)


def _columns(header: Sequence[Cell], file: str) -> dict[str, int]:
    """Return the place of each column in a row, or raise all that is wrong with the header."""
    problems = []
    columns: dict[str, int] = {}
    for place, cell in enumerate(header):
        name = cell.text.strip().lower()
        if name not in (*COLUMNS, *PASSED_OVER):
            problems.append(Problem("table-column-unknown", {"column": name}, cell.where))
        elif name in columns:
            problems.append(Problem("table-column-twice", {"column": name}, cell.where))
        columns[name] = place
    start = header[0].where if header else Place(file)
    problems += [
        Problem("table-column-missing", {"column": name}, start)
        for name in NEEDED
        if name not in columns
    ]
    if problems:
        raise InputFault(*problems)
    return columns


def _row(
    cells: Sequence[Cell], columns: dict[str, int], problems: list[Problem]
) -> TableRow | None:
    if len(cells) != len(columns):
        counts = {"found": len(cells), "expected": len(columns)}
        problems.append(Problem("table-cells", counts, cells[0].where))
        return None
    item = cells[columns["item"]]
    answer = cells[columns["answer"]]
    try:
        choice = Choice(answer.text.strip().lower())
    except ValueError:
        wrong = {"answer": answer.text.strip(), "allowed": ALLOWED_ANSWERS}
        problems.append(Problem("table-answer-unknown", wrong, answer.where))
        choice = Choice.OPEN
    if not item.text.strip():
        problems.append(Problem("table-item-missing", {}, item.where))
        return None
    note = _unescaped(cells[columns["note"]].text) if "note" in columns else ""
    return TableRow(item.text.strip(), Answer(choice, note=note), item.where)


def _unescaped(note: str) -> str:
    return note[1:] if note[:1] == "'" and note.lstrip("'").startswith(_ESCAPED) else note


def _place_of(problem: Problem) -> Place:
    assert problem.where is not None
    return problem.where
