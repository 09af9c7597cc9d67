"""The fields of one own figure."""

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.domain.own_figures import Figure
from kleurrijk_desktop.domain.problems import InputFault
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.use_cases.own_figures import LONGEST_NAME, LONGEST_TEXT
from kleurrijk_desktop.wording.own_figures_words import (
    figure_number_text,
    read_number,
    read_year,
)
from kleurrijk_desktop.wording.problems import sentence

LONGEST_NUMBER = 30  # characters; a year has fewer, and is told so when it is read


@dataclass(frozen=True, slots=True)
class FigureDraft:
    """What is filled in, as it was typed.

    Attributes:
        of: the figure that is being changed; None for a new one.
    """

    year: str
    name: str = ""
    number: str = ""
    definition: str = ""
    source: str = ""
    of: Figure | None = None


def draft_of(figure: Figure) -> FigureDraft:
    return FigureDraft(
        str(figure.year),
        figure.name,
        figure_number_text(figure.number),
        figure.definition,
        figure.source,
        figure,
    )


class FigureForm(QWidget):
    """Year, name, number, definition and source.

    Signals:
        submitted: Enter was pressed in a field.
    """

    submitted = Signal()

    def __init__(self, theme: Theme, draft: FigureDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._of = draft.of
        self._year = LineField(theme, _("Year"), limit=LONGEST_NUMBER)
        self._name = LineField(
            theme,
            _("What is counted"),
            _("For example: parents with a migrant background in the council"),
            LONGEST_NAME,
        )
        self._number = LineField(theme, _("Number"), limit=LONGEST_NUMBER)
        self._definition = LineField(
            theme, _("What counts, and what does not (optional)"), limit=LONGEST_TEXT
        )
        self._source = LineField(
            theme, _("Where the number comes from (optional)"), limit=LONGEST_TEXT
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for name, field, text in (
            ("year", self._year, draft.year),
            ("name", self._name, draft.name),
            ("number", self._number, draft.number),
            ("definition", self._definition, draft.definition),
            ("source", self._source, draft.source),
        ):
            field.setObjectName(f"figure-{name}")
            field.set_text(text)
            field.submitted.connect(self.submitted)
            column.addWidget(field)

    @property
    def draft(self) -> FigureDraft:
        return FigureDraft(
            self._year.text(),
            self._name.text(),
            self._number.text(),
            self._definition.text(),
            self._source.text(),
            self._of,
        )

    def focus_name(self) -> None:
        self._name.focus_field()

    def figure(self, organisation_id: str) -> Figure | None:
        """Return what is filled in; None where a field says that it cannot be used."""
        self._year.show_problem("")
        self._number.show_problem("")
        year = number = None
        try:
            year = read_year(self._year.text())
        except InputFault as error:
            self._year.show_problem(_said(error))
        try:
            number = read_number(self._number.text())
        except InputFault as error:
            self._number.show_problem(_said(error))
        if year is None or number is None:
            (self._year if year is None else self._number).focus_field()
            return None
        return Figure(
            id=self._of.id if self._of else "",
            organisation_id=organisation_id,
            year=year,
            name=self._name.text().strip(),
            number=number,
            source=self._source.text().strip(),
            definition=self._definition.text().strip(),
        )


def _said(error: InputFault) -> str:
    return sentence(error.problems[0])
