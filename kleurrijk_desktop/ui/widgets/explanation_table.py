"""Where a number comes from, as a table that a screen reader can walk through."""

from collections.abc import Sequence

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.wording.explain import ExplainedItem


def explanation_table(name: str, explained: Sequence[ExplainedItem]) -> FiguresTable:
    """Return a table with one row per question that counts."""
    headings = (_("Question"), _("Level"), _("Weight"), _("Level × weight"))
    return FiguresTable(name, ChartTable(headings, tuple(map(_cells, explained))))


def _cells(line: ExplainedItem) -> tuple[str, ...]:
    question = "\n".join(filter(None, (str(line.statement), line.remark)))
    return question, str(line.level), str(line.weight), str(line.adds)
