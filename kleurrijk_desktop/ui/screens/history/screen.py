"""The history page: the trend, two assessments compared, and the list of all."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.history.comparison_part import ComparisonPart, Pair
from kleurrijk_desktop.ui.screens.history.entry_list import EntryList
from kleurrijk_desktop.ui.screens.history.own_figures_part import own_figures_part
from kleurrijk_desktop.ui.screens.history.trend_part import trend_part
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import quiet_button
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.issued_list import issued_list
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import stack
from kleurrijk_desktop.use_cases.history import History, Line
from kleurrijk_desktop.wording.counts import count_text
from kleurrijk_desktop.wording.organisations import unit_words


class HistoryScreen(Screen):
    """What one unit's assessments with one checklist showed over the years.

    Signals:
        line_chosen: the Line of another unit or checklist.
        result_wanted: the id of an assessment.
        all_wanted: the assessments that are left out are to be shown too.
        figures_wanted: the page of the own figures.
        issued_wanted: the IssuedReport that is to be shown as it was handed out.
    """

    line_chosen = Signal(object)
    result_wanted = Signal(str)
    all_wanted = Signal()
    figures_wanted = Signal()
    issued_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        history: History,
        languages: Sequence[tuple[str, str]],
        pair: Pair | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Show a history; `languages` are those of documents, each a code and a name."""
        super().__init__(theme, parent)
        self._languages = languages
        self._theme = theme
        self._history = history
        self._pair = pair
        self._comparison: ComparisonPart | None = None
        self._heading = PlainLabel(_("History"), "page")
        self._heading.setObjectName("history-heading")
        self.column.addWidget(
            stack([self._heading, PlainLabel(history.organisation.name, quiet=True)], spacing=4)
        )
        if history.chosen is None:
            self.column.addWidget(
                PlainLabel(_("Nothing to look back on yet: the first assessment begins at Start."))
            )
        self.grow(self._grown(pair))

    def title(self) -> str:
        return _("History")

    def focus_first(self) -> None:
        self._heading.setFocus()

    @property
    def pair(self) -> Pair | None:
        """The two assessments that are compared now; None while there are not two."""
        return self._comparison.pair if self._comparison is not None else self._pair

    def _grown(self, pair: Pair | None) -> Iterator[None]:
        """Add the parts of the page, one in each turn: many assessments take their time."""
        history = self._history
        if history.chosen is not None:
            yield from self._show_line(history.chosen, pair)
        if history.chosen is not None or history.figures:
            self.column.addWidget(own_figures_part(history.figures, self.figures_wanted.emit))
        self.column.addStretch(1)

    def _show_line(self, chosen: Line, pair: Pair | None) -> Iterator[None]:
        if len(self._history.lines) > 1:
            self.column.addWidget(self._field(chosen))
        else:
            self.column.addWidget(PlainLabel(_line_name(chosen)))
        if self._history.left_out:
            self.column.addWidget(self._left_out())
        yield
        self.column.addWidget(trend_part(self._theme, self._history))
        yield
        if self._history.trend.steps:
            self._comparison = ComparisonPart(self._theme, self._history, self._known(pair))
            self.column.addWidget(self._comparison)
            yield
        entries = EntryList(self._history)
        entries.result_wanted.connect(self.result_wanted)
        entries.comparison_wanted.connect(self._compare)
        self.column.addWidget(entries)
        yield
        issued = self._history.issued
        handed_out = issued_list(self._theme, issued, self._languages, self.issued_wanted.emit)
        if handed_out is not None:
            self.column.addWidget(handed_out)
            yield

    def _left_out(self) -> QWidget:
        shown, whole = len(self._history.entries), self._history.left_out
        said = _("The newest {shown} of {count} assessments are shown.").format(
            shown=count_text(shown), count=count_text(shown + whole)
        )
        button = quiet_button(_("Show all"), self.all_wanted.emit)
        button.setObjectName("show-all")
        button.setAccessibleName(_("{button}: {name}").format(button=button.text(), name=said))
        return stack([PlainLabel(said, quiet=True), FlowRow([button])], spacing=4)

    def _field(self, chosen: Line) -> ChoiceField:
        lines = {str(place): line for place, line in enumerate(self._history.lines)}
        field = ChoiceField(self._theme, _("What was assessed"))
        field.setObjectName("line")
        options = [(place, _line_name(line)) for place, line in lines.items()]
        field.set_options(options, str(self._history.lines.index(chosen)))
        field.chosen.connect(lambda place: self.line_chosen.emit(lines[place]))
        return field

    def _known(self, pair: Pair | None) -> Pair:
        """Return the pair where the trend has both, else the two newest."""
        ids = [held.assessment.id for held in self._history.trend.points]
        if pair is not None and set(pair) <= set(ids):
            return pair
        return ids[-1], ids[-2]

    def _compare(self, pair: Pair) -> None:
        assert self._comparison is not None
        self._comparison.show_pair(pair)
        self._comparison.focus_first()


def _line_name(line: Line) -> str:
    # i18n: The checklist and the unit that was assessed, in one line.
    return _("{checklist} · {unit}").format(checklist=line.title, unit=unit_words(line.unit))
