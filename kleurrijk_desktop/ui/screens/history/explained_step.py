"""Where the two numbers of a comparison come from: both sums, and every comparable question."""

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.points import Number
from kleurrijk_desktop.domain.trend import Held, Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.explain import explain


def explained_step(compared: Step, reader: Reader) -> QWidget:
    """Return both sums in sentences, and a table of what is compared."""
    overall = compared.comparison.overall
    return stack(
        [
            *_sum(compared, compared.older, overall.before, reader),
            *_sum(compared, compared.newer, overall.after, reader),
            FiguresTable(_("What is compared"), _figures(compared, reader)),
        ]
    )


def _sum(compared: Step, held: Held, number: Number, reader: Reader) -> Iterator[QWidget]:
    yield PlainLabel(date_text(held.assessment.held_on), quiet=True)
    items = compared.comparison.comparable
    for sentence in explain(number, items, held.answered.answers, reader).sentences:
        yield PlainLabel(sentence)


def _figures(compared: Step, reader: Reader) -> ChartTable:
    return ChartTable(
        (_("Question"), _("Before"), _("After"), _("Weight")),
        tuple(
            (
                str(reader.statement(move.item)),
                str(move.before),
                str(move.after),
                str(move.item.weight),
            )
            for move in compared.comparison.moves
        ),
    )
