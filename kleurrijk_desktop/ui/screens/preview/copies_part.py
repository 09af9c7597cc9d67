"""How many ballot sheets are printed, in which languages."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.line_field import LineField

Copies = tuple[tuple[str, int], ...]


class CopiesPart(QWidget):
    """A field for each language that the checklist has.

    Signals:
        changed: another number was typed.
    """

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._fields: dict[str, LineField] = {}
        self._row = FlowRow([])
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._row)

    @property
    def copies(self) -> Copies:
        """The languages of which sheets are wanted, each with how many."""
        typed = {code: field.text().strip() for code, field in self._fields.items()}
        return tuple(
            (code, int(text))
            for code, text in typed.items()
            if text.isascii() and text.isdecimal() and int(text)
        )

    def offer(self, languages: Sequence[tuple[str, str]], wanted: Copies) -> None:
        """Show a field for each language, given as code and name, with how many are wanted."""
        if [code for code, _name in languages] != [*self._fields]:
            self._fields = {code: self._field(code, name) for code, name in languages}
            before, self._row = self._row, FlowRow(self._fields.values())
            self._column.replaceWidget(before, self._row)
            before.deleteLater()
        for code, field in self._fields.items():
            count = dict(wanted).get(code, 0)
            if (code, count) not in self.copies:
                field.set_text(str(count) if count else "")

    def _field(self, code: str, name: str) -> LineField:
        # i18n: Above a field for a number of sheets; {language} is a name such as "Deutsch".
        field = LineField(self._theme, _("Sheets: {language}").format(language=name), limit=3)
        field.setObjectName(f"copies-{code}")
        field.edited.connect(self._tell)
        return field

    def _tell(self, _text: str) -> None:
        for field in self._fields.values():
            typed = field.text().strip()
            known = not typed or (typed.isascii() and typed.isdecimal())
            field.tell_problem("" if known else _("Digits only, for example 12."))
        self.changed.emit()
