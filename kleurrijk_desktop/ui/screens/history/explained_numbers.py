"""Where the two numbers of a comparison come from, one press away."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.points import Number
from kleurrijk_desktop.domain.trend import Held, Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.explain import explain


class ExplainedNumbers(QWidget):
    """A button that unfolds both sums, and every comparable question with its two levels."""

    def __init__(self, compared: Step, reader: Reader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._compared = compared
        self._reader = reader
        self._explanation: QWidget | None = None
        self._unfolded = False
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(8)
        self._button = quiet_button("", self._turn)
        self._button.setObjectName("explain-comparison")
        self._layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignLeading)
        self._name_button()

    def _turn(self) -> None:
        if self._explanation is None:
            self._explanation = stack(list(self._parts()))
            self._layout.addWidget(self._explanation)
        self._unfolded = not self._unfolded
        self._explanation.setVisible(self._unfolded)
        self._name_button()

    def _name_button(self) -> None:
        self._button.setText(
            _("Hide the explanation") if self._unfolded else _("Explain these numbers")
        )

    def _parts(self) -> Iterator[QWidget]:
        overall = self._compared.comparison.overall
        yield from self._sum(self._compared.older, overall.before)
        yield from self._sum(self._compared.newer, overall.after)
        yield FiguresTable(_("What is compared"), self._figures())

    def _sum(self, held: Held, number: Number) -> Iterator[QWidget]:
        yield PlainLabel(date_text(held.assessment.held_on), quiet=True)
        items = self._compared.comparison.comparable
        for sentence in explain(number, items, held.answered.answers, self._reader).sentences:
            yield PlainLabel(sentence)

    def _figures(self) -> ChartTable:
        return ChartTable(
            (_("Question"), _("Before"), _("After"), _("Weight")),
            tuple(
                (
                    str(self._reader.statement(move.item)),
                    str(move.before),
                    str(move.after),
                    str(move.item.weight),
                )
                for move in self._compared.comparison.moves
            ),
        )
