"""Rows of columns: tables, and texts side by side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from kleurrijk_desktop.reports.tagging.content import Rules
from kleurrijk_desktop.reports.tagging.layout import (
    Block,
    draw_stack,
    fill,
    fits,
    is_fresh,
    must_be_cut,
    stacked_height,
)
from kleurrijk_desktop.reports.tagging.sheet import Sheet

Cells = Sequence[tuple[Block, ...]]  # the blocks of every cell of a row


@dataclass(frozen=True, slots=True)
class Row:
    """A row and its height in points, white above and below included."""

    cells: tuple[tuple[Block, ...], ...]
    height: float


@dataclass(frozen=True, slots=True)
class Shape:
    """The columns of a grid and the white around its cells, in points."""

    widths: tuple[float, ...]
    padding: float
    gutter: float
    rules: Rules | None = None

    @property
    def right(self) -> float:
        return sum(self.widths)

    def inner_width(self, column: int) -> float:
        """Return the width of a cell without the gutter, which the last column has not."""
        last = column == len(self.widths) - 1
        return self.widths[column] - (0 if last else self.gutter)

    def row(self, cells: Cells) -> Row:
        """Return a row of cells with the height that the highest of them gives it."""
        heights = [
            stacked_height(cell, self.inner_width(column)) for column, cell in enumerate(cells)
        ]
        return Row(tuple(cells), max(heights, default=0) + 2 * self.padding)


@dataclass(frozen=True, slots=True)
class GridBlock:
    """Rows that are kept whole where they fit on a page, under a header that is repeated.

    Attributes:
        continued: the rows began on an earlier page, so the header here is an artifact.
    """

    shape: Shape
    rows: tuple[Row, ...]
    header: Row | None = None
    before: float = 0
    after: float = 0
    continued: bool = False

    @property
    def keep_with_next(self) -> bool:
        return False

    def height(self, width: float) -> float:  # noqa: ARG002 - a grid has widths of its own
        return self._header_height() + sum(row.height for row in self.rows)

    def least_height(self, width: float) -> float:  # noqa: ARG002 - a grid has widths of its own
        first = self.rows[0].height if self.rows else 0
        return self._header_height() + first

    def split(
        self,
        width: float,
        height: float,
        *,
        whole: float,
    ) -> "tuple[GridBlock, GridBlock] | None":
        """Cut between two rows, or inside a row that is higher than a page."""
        room = height - self._header_height()
        count = 0
        for row in self.rows[:-1]:
            room -= row.height
            if room < 0:
                break
            count += 1
        if count:
            return self._with(self.rows[:count]), self._rest(self.rows[count:])
        if not self.rows or not must_be_cut(self.least_height(width), height, whole):
            return None
        return self._inside_first_row(height, whole)

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:  # noqa: ARG002 - a grid has widths of its own
        if self.header is not None:
            if self.continued:
                with sheet.artifact("/Type /Pagination"):
                    self._draw_row(sheet, self.header, x, y)
            else:
                self._draw_row(sheet, self.header, x, y)
            y += self._header_height()
        for row in self.rows:
            self._rule(sheet, x, y)
            self._draw_row(sheet, row, x, y)
            y += row.height
        self._rule(sheet, x, y)

    def _with(self, rows: tuple[Row, ...]) -> "GridBlock":
        return replace(self, rows=rows)

    def _rest(self, rows: tuple[Row, ...]) -> "GridBlock":
        return replace(self, rows=rows, continued=True)

    def _inside_first_row(
        self, height: float, whole: float
    ) -> "tuple[GridBlock, GridBlock] | None":
        around = self._header_height() + 2 * self.shape.padding
        heads, tails = [], []
        for column, cell in enumerate(self.rows[0].cells):
            inner = self.shape.inner_width(column)
            placed, rest = fill(cell, inner, height - around, whole - around)
            heads.append(tuple(each.block for each in placed))
            tails.append(tuple(rest))
        head = self.shape.row(heads)
        overflows = not fits(self._header_height() + head.height, height)
        if not any(tails) or (overflows and not is_fresh(height, whole)):
            return None
        return self._with((head,)), self._rest((self.shape.row(tails), *self.rows[1:]))

    def _header_height(self) -> float:
        return self.header.height if self.header is not None else 0

    def _draw_row(self, sheet: Sheet, row: Row, x: float, y: float) -> None:
        for column, cell in enumerate(row.cells):
            inner = self.shape.inner_width(column)
            draw_stack(cell, sheet, x, y + self.shape.padding, inner)
            x += self.shape.widths[column]

    def _rule(self, sheet: Sheet, x: float, y: float) -> None:
        rules = self.shape.rules
        if rules is not None:
            with sheet.artifact():
                sheet.pen.line(x, y, x + self.shape.right, y, rules.colour, rules.thickness)
