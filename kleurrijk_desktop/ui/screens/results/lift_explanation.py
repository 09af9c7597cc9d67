"""Why the questions that would help most stand in this order: the points behind it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.domain.lifts import Lift
from kleurrijk_desktop.domain.points import scored_pairs
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.ui.widgets.unfolding import Spoken, Unfolding
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.wording.explain import lift_sentences
from kleurrijk_desktop.wording.numbers import lift_text


def lift_explanation(opened: Opened, shown: Sequence[Lift]) -> QWidget:
    """Return a button that unfolds the points of these questions."""

    def explain() -> QWidget:
        scored = scored_pairs(opened.result.items, opened.answers)
        weights = sum(weight for weight, _level in scored)
        target = opened.row.assessment.target
        said = [PlainLabel(each) for each in lift_sentences(target, weights)]
        table = FiguresTable(_("What would help most"), _table(opened, shown))
        return stack([*said, table])

    spoken = Spoken(_("Explain this order"), _("Hide the explanation"), _("What would help most"))
    return Unfolding("explain-order", spoken, explain)


def _table(opened: Opened, shown: Sequence[Lift]) -> ChartTable:
    headings = (_("Question"), _("Level"), _("Weight"), _("Points more"))
    rows = [
        (
            str(opened.reader.statement(lift.item)),
            str(lift.level),
            str(lift.item.weight),
            lift_text(lift.points),
        )
        for lift in shown
    ]
    return ChartTable(headings, tuple(rows))
