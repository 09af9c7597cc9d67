"""Running text as a block: paragraphs, headings, list items, labels with a line to fill in."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from kleurrijk_desktop.reports.tagging.layout import is_fresh
from kleurrijk_desktop.reports.tagging.lines import Line, Run, break_lines
from kleurrijk_desktop.reports.tagging.sheet import Sheet
from kleurrijk_desktop.reports.tagging.styles import TextStyle

_TOGETHER = 2  # lines that never stand alone at the foot or the top of a page
_UNDERLINE = 0.12  # below the baseline, in parts of the size
_RULE_GAP = 4.0
_RULE_THICKNESS = 0.5


@dataclass(frozen=True, slots=True)
class Hanging:
    """A mark in front of the first line, and how far the text stands to its right, in points."""

    mark: Run
    indent: float


@dataclass(frozen=True, slots=True)
class Bookmark:
    """What a heading is called in the outline; levels count from 0."""

    title: str
    level: int


@dataclass(frozen=True, slots=True)
class _PlacedRun:
    run: Run
    x: float
    baseline: float
    width: float


class TextBlock:
    """Text of one style, broken into lines as wide as its column."""

    def __init__(
        self,
        runs: Sequence[Run],
        style: TextStyle,
        *,
        hanging: Hanging | None = None,
        bookmark: Bookmark | None = None,
        rule: str | None = None,
        lines: tuple[Line, ...] | None = None,
    ) -> None:
        self._runs = runs
        self._style = style
        self._hanging = hanging
        self._bookmark = bookmark
        self._rule = rule
        self._broken = lines
        self._broken_at: float | None = None
        self._indent = hanging.indent if hanging else 0.0

    @property
    def before(self) -> float:
        return self._style.before

    @property
    def after(self) -> float:
        return self._style.after

    @property
    def keep_with_next(self) -> bool:
        return self._style.keep_with_next

    def height(self, width: float) -> float:
        return len(self._lines(width)) * self._style.leading

    def least_height(self, width: float) -> float:
        count = len(self._lines(width))
        return (_TOGETHER if count >= 2 * _TOGETHER else count) * self._style.leading

    def split(
        self, width: float, height: float, *, whole: float
    ) -> "tuple[TextBlock, TextBlock] | None":
        """Cut between two lines, with two of them on either side where there is a choice."""
        lines = self._lines(width)
        fitting = int(height // self._style.leading)
        fresh = is_fresh(height, whole)
        if fresh:
            count = min(max(fitting, 1), len(lines) - 1)
        else:
            count = min(fitting, len(lines) - _TOGETHER)
        if count < (1 if fresh else _TOGETHER):
            return None
        head = TextBlock(
            (), self._style, hanging=self._hanging, bookmark=self._bookmark, lines=lines[:count]
        )
        tail = TextBlock((), self._style, rule=self._rule, lines=lines[count:])
        tail._indent = self._indent
        return head, tail

    def draw(self, sheet: Sheet, x: float, y: float, width: float) -> None:
        """Draw the lines, each stretch inside the mark of its element."""
        style = self._style
        placed = list(self._placed(x, y, width))
        if self._bookmark is not None:
            sheet.bookmark(self._bookmark.title, self._bookmark.level, y)
        for _owner, group in groupby(placed, key=lambda each: id(each.run.owner)):
            same = list(group)
            with sheet.content(same[0].run.owner):
                pieces = [(each.x, each.baseline, each.run.text, each.run.font) for each in same]
                sheet.pen.text(pieces, style.size, style.colour)
            self._draw_links(sheet, same)
        if self._rule is not None:
            self._draw_rule(sheet, placed[-1], x + width)

    def _lines(self, width: float) -> tuple[Line, ...]:
        if self._broken is None or self._broken_at not in {None, width}:
            self._broken = break_lines(self._runs, self._style.size, width - self._indent)
            self._broken_at = width
        return self._broken

    def _placed(self, x: float, y: float, width: float) -> Iterator[_PlacedRun]:
        size, leading = self._style.size, self._style.leading
        ascent = (leading + size * 0.72) / 2
        if self._hanging is not None:
            yield _PlacedRun(self._hanging.mark, x, y + ascent, self._indent)
        for number, line in enumerate(self._lines(width)):
            left = x + self._indent
            for run in line:
                wide = run.font.width(run.text, size)
                yield _PlacedRun(run, left, y + number * leading + ascent, wide)
                left += wide

    def _draw_links(self, sheet: Sheet, placed: Sequence[_PlacedRun]) -> None:
        size = self._style.size
        for each in placed:
            link = each.run.link
            if link is None:
                continue
            right = each.x + each.run.font.width(each.run.text.rstrip(" "), size)
            below = each.baseline + size * _UNDERLINE
            with sheet.artifact():
                sheet.pen.line(each.x, below, right, below, self._style.colour, _RULE_THICKNESS)
            box = (each.x, each.baseline - size, right, each.baseline + size * 0.3)
            sheet.link(link.element, box, link.target, each.run.text.strip())

    def _draw_rule(self, sheet: Sheet, last: _PlacedRun, right: float) -> None:
        left = last.x + last.width + _RULE_GAP
        below = last.baseline + self._style.size * _UNDERLINE
        if self._rule is not None and left < right:
            with sheet.artifact():
                sheet.pen.line(left, below, right, below, self._rule, _RULE_THICKNESS)
