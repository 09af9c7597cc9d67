"""Tables as text, cells between commas or semicolons (RFC 4180), with the place of each cell."""

from collections.abc import Iterator
from dataclasses import dataclass

from kleurrijk_desktop.domain.problems import Place, Problem

QUOTE = '"'


@dataclass(frozen=True, slots=True)
class Cell:
    """The text of a cell and where it begins."""

    text: str
    where: Place


class SeparatedText:
    """Reads a table once; what is wrong is gathered in `problems`, the rest is still read."""

    def __init__(self, text: str, file: str, separator: str) -> None:
        self._text = text
        self._file = file
        self._separator = separator
        self._at = 0
        self._line = 1
        self._line_start = 0
        self.problems: list[Problem] = []

    def rows(self) -> Iterator[list[Cell]]:
        """Yield the rows; a line without any text is none."""
        while self._at < len(self._text):
            row = [self._cell()]
            while self._next() == self._separator:
                self._at += 1
                row.append(self._cell())
            self._end_line()
            if any(cell.text.strip() for cell in row):
                yield row

    def _next(self) -> str:
        return self._text[self._at : self._at + 1]

    def _place(self) -> Place:
        return Place(self._file, self._line, self._at - self._line_start + 1)

    def _cell(self) -> Cell:
        where = self._place()
        return Cell(self._quoted(where) if self._next() == QUOTE else self._plain(), where)

    def _plain(self) -> str:
        start = self._at
        while self._next() not in {"", self._separator, "\r", "\n"}:
            self._at += 1
        return self._text[start : self._at]

    def _quoted(self, where: Place) -> str:
        parts = []
        self._at += 1
        while True:
            end = self._text.find(QUOTE, self._at)
            if end < 0:
                self.problems.append(Problem("table-quote-open", {}, where))
                end = len(self._text)
            parts.append(self._text[self._at : end])
            self._count_lines(self._at, end)
            self._at = end + 1
            if self._next() != QUOTE:
                break
            parts.append(QUOTE)
            self._at += 1
        rest_at = self._place()
        if self._plain().strip():
            self.problems.append(Problem("table-text-after-quote", {}, rest_at))
        return "".join(parts)

    def _count_lines(self, start: int, end: int) -> None:
        passed = self._text.count("\n", start, end)
        if passed:
            self._line += passed
            self._line_start = self._text.rindex("\n", start, end) + 1

    def _end_line(self) -> None:
        if self._next() == "\r":
            self._at += 1
            if self._next() == "\n":
                self._at += 1
        elif self._next() == "\n":
            self._at += 1
        self._line += 1
        self._line_start = self._at
