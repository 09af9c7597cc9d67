"""The own figures of an organisation: a table over the years, each figure, and one more."""

from collections.abc import Iterator

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QWidget

from kleurrijk_desktop.charts.primitives import ChartTable
from kleurrijk_desktop.domain.own_figures import MOST_PER_YEAR, Figure, years_of
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.own_figures.form import FigureDraft, FigureForm
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.ui.widgets.buttons import primary_button, quiet_button, secondary_button
from kleurrijk_desktop.ui.widgets.card import Card
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen
from kleurrijk_desktop.ui.widgets.stacks import headed, stack
from kleurrijk_desktop.use_cases.own_figures import FiguresOpened
from kleurrijk_desktop.wording.own_figures_words import figure_number_text, figures_table
from kleurrijk_desktop.wording.problems import sentence


class OwnFiguresScreen(Screen):
    """What the organisation counts itself, outside the points.

    Signals:
        wanted: a Figure that is filled in, and the stored one that it changes, or None.
        change_wanted, remove_wanted: a Figure whose button was pressed.
        new_wanted: nothing is to be changed after all.
        back_wanted: back to the history.
    """

    wanted = Signal(object, object)
    change_wanted = Signal(object)
    remove_wanted = Signal(object)
    new_wanted = Signal()
    back_wanted = Signal()

    def __init__(
        self, theme: Theme, opened: FiguresOpened, draft: FigureDraft, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._opened = opened
        self._changed = draft.of
        self._heading = PlainLabel(_("Own figures"), "page")
        self._heading.setObjectName("own-figures-heading")
        self.form = FigureForm(theme, draft)
        self.form.submitted.connect(self._submit)
        self._problems = Banner(theme)
        self._problems.setObjectName("figure-problems")
        name = PlainLabel(opened.organisation.name, quiet=True)
        self.column.addWidget(stack([self._heading, name], spacing=4))
        self.column.addWidget(PlainLabel(_introduction()))
        self.grow(self._rest())

    def title(self) -> str:
        return _("Own figures")

    def focus_first(self) -> None:
        """Begin where a figure is changed, else at the top."""
        if self._changed is not None:
            self.form.focus_name()
        else:
            self._heading.setFocus()

    def show_problems(self, error: KleurRijkError) -> None:
        """Say why the figure was not stored."""
        said = "\n".join(sentence(problem) for problem in error.problems)
        self._problems.show_message("error", said)

    def _rest(self) -> Iterator[None]:
        if self._changed is not None:
            yield from self._add_form(_("Change this figure"))
        figures = self._opened.figures
        if figures:
            table = FiguresTable(_("Own figures by year"), ChartTable(*figures_table(figures)))
            table.setObjectName("figures-table")
            self.column.addWidget(table)
            yield
        for year in reversed(years_of(figures)):
            shown = [self._row(figure) for figure in figures if figure.year == year]
            self.column.addWidget(headed(str(year), shown))
            yield
        if self._changed is None:
            yield from self._add_form(_("Another figure") if figures else _("The first figure"))
        back = secondary_button(_("Back to the history"), self.back_wanted.emit)
        back.setObjectName("figures-back")
        self.column.addWidget(FlowRow([back]))
        self.column.addStretch(1)

    def _add_form(self, heading: str) -> Iterator[None]:
        if self._changed is None:
            buttons = [primary_button(_("&Add this figure"), self._submit)]
        else:
            buttons = [
                primary_button(_("&Keep the change"), self._submit),
                secondary_button(_("Leave it as it was"), self.new_wanted.emit),
            ]
        buttons[0].setObjectName("keep-figure")
        parts: list[QWidget] = [self.form, self._problems, FlowRow(buttons)]
        self.column.addWidget(headed(heading, [Card(parts, spacing=12)]))
        yield

    def _row(self, figure: Figure) -> QWidget:
        # i18n: An own figure and its number, in one line.
        said = _("{name}: {number}").format(
            name=figure.name, number=figure_number_text(figure.number)
        )
        lines = [PlainLabel(said, "strong")]
        if figure.definition:
            lines.append(PlainLabel(figure.definition))
        if figure.source:
            source = _("Source: {source}").format(source=figure.source)
            lines.append(PlainLabel(source, quiet=True))
        change = self._button(_("Change"), "change", figure, self.change_wanted)
        remove = self._button(_("Remove"), "remove", figure, self.remove_wanted)
        return Card([*lines, FlowRow([change, remove])])

    def _button(self, text: str, name: str, figure: Figure, wanted: SignalInstance) -> QPushButton:
        button = quiet_button(text, lambda: wanted.emit(figure))
        button.setObjectName(f"{name}-{figure.year}-{figure.place}")
        # i18n: What a screen reader says of a button beside a figure: "Change: parents, 2026"
        named = _("{button}: {name}, {year}").format(
            button=text, name=figure.name, year=figure.year
        )
        button.setAccessibleName(named)
        return button

    def _submit(self) -> None:
        self._problems.clear()
        figure = self.form.figure(self._opened.organisation.id)
        if figure is not None:
            self.wanted.emit(figure, self._changed)


def _introduction() -> str:
    return _(
        "Write down up to {most} numbers a year that you count yourselves. They stand outside the "
        "points. Never write about a person: how many, not who."
    ).format(most=MOST_PER_YEAR)
