"""Two assessments compared like for like: words first, then sections, then questions."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.trend import Step, step
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.screens.history.charts import sections_chart
from kleurrijk_desktop.ui.screens.history.explained_step import explained_step
from kleurrijk_desktop.ui.screens.history.question_lists import moves, questions
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.chart_or_table import ChartOrTable
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.stacks import headed, stack
from kleurrijk_desktop.ui.widgets.unfolding import Spoken, Unfolding
from kleurrijk_desktop.use_cases.history import History
from kleurrijk_desktop.wording.comparison_words import (
    comparable_text,
    finding_text,
    franker_look,
    levels_changed_text,
    method_change_texts,
)
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.trend_words import period_text

Pair = tuple[str, str]  # the ids of two assessments


class ComparisonPart(QWidget):
    """Two fields to choose from, and what changed between the two.

    Signals:
        compared: the Pair that is shown now.
    """

    compared = Signal(object)

    def __init__(
        self, theme: Theme, history: History, pair: Pair, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._history = history
        self._shown: QWidget | None = None
        self._one = self._field(_("Compare this one"), "compare-one")
        self._other = self._field(_("with this one"), "compare-other")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(PlainLabel(_("Two assessments compared"), "item"))
        self._column.addWidget(self._one)
        self._column.addWidget(self._other)
        self.show_pair(pair)

    @property
    def pair(self) -> Pair:
        return self._one.value(), self._other.value()

    def show_pair(self, pair: Pair) -> None:
        """Compare these two."""
        options = [
            (held.assessment.id, date_text(held.assessment.held_on))
            for held in reversed(self._history.trend.points)
        ]
        self._one.set_options(options, pair[0])
        self._other.set_options(options, pair[1])
        self._show()

    def focus_first(self) -> None:
        self._one.focus_field()

    def _field(self, label: str, name: str) -> ChoiceField:
        field = ChoiceField(self._theme, label)
        field.setObjectName(name)
        field.chosen.connect(self._choose)
        return field

    def _choose(self, _assessment_id: str) -> None:
        self._show()
        self.compared.emit(self.pair)

    def _show(self) -> None:
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.setParent(None)
            self._shown.deleteLater()
        one, other = self.pair
        if one == other:
            self._shown = PlainLabel(_("This is one and the same. Choose another one above."))
        else:
            held = [self._history.entry(each).held for each in (one, other)]
            compared = step(*held)
            self._shown = stack(list(self._parts(compared)), spacing=16)
            announce(self, comparable_text(compared.comparison))
        self._shown.setObjectName("comparison")
        self._column.addWidget(self._shown)

    def _parts(self, compared: Step) -> Iterator[QWidget]:
        found = compared.comparison
        reader = self._history.entry(compared.newer.assessment.id).reader
        older = self._history.entry(compared.older.assessment.id).reader
        spoken = Spoken(
            _("Explain these numbers"), _("Hide the explanation"), period_text(compared)
        )
        why = Unfolding("explain-comparison", spoken, lambda: explained_step(compared, reader))
        yield Card([*_words(compared), why])
        up = moves(self._theme, _("Questions with a higher level"), found.improved, reader)
        down = moves(self._theme, _("Questions with a lower level"), found.worsened, reader)
        if found.sections:
            chart = ChartOrTable(self._theme, sections_chart(compared, reader))
            chart.setObjectName("sections")
            yield headed(_("Sections"), [Card([chart])])
        lists = (
            up,
            down,
            questions(_("Questions with another meaning now"), found.reworded, reader),
            questions(_("New questions"), found.added, reader),
            questions(_("Questions that are no longer in the checklist"), found.removed, older),
        )
        yield from (each for each in lists if each is not None)
        yield from _left_out(compared)


def _words(compared: Step) -> list[PlainLabel]:
    found = compared.comparison
    sentences = [
        _("{older}, then {newer}.").format(
            older=date_text(compared.older.assessment.held_on),
            newer=date_text(compared.newer.assessment.held_on),
        ),
        levels_changed_text(found),
        comparable_text(found),
        *method_change_texts(compared),
    ]
    if compared.method_changes:
        sentences.append(franker_look())
    finding = PlainLabel(finding_text(found), "item")
    return [finding, *(PlainLabel(sentence) for sentence in sentences)]


def _left_out(compared: Step) -> Iterator[QWidget]:
    found = compared.comparison
    once = len(found.newly_asked) + len(found.no_longer_asked)
    if once:
        yield PlainLabel(
            ngettext(
                "{count} question of the checklist was asked only one of the two times.",
                "{count} questions of the checklist were asked only one of the two times.",
                once,
            ).format(count=once),
            quiet=True,
        )
    unscored = len(found.unscored)
    if unscored:
        yield PlainLabel(
            ngettext(
                "{count} question had no level at least one of the two times.",
                "{count} questions had no level at least one of the two times.",
                unscored,
            ).format(count=unscored),
            quiet=True,
        )
