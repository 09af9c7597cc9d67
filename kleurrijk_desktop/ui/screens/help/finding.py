"""Finding a word on a page of the handbook."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.help.page_view import PageView, spoken
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.line_field import LineField
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel


class Finding(QWidget):
    """A field; each Enter shows the next place where its text stands.

    Signals:
        found: the label or link in which the text stands.
    """

    found = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: PageView | None = None
        self._field = LineField(theme, _("Find on this page"), limit=100)
        self._field.setObjectName("find-on-page")
        self._field.submitted.connect(self.find_next)
        self._outcome = PlainLabel(role="caption", quiet=True)
        self._outcome.hide()
        self._at = -1
        self._sought = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._field)
        column.addWidget(self._outcome)

    @property
    def outcome(self) -> str:
        return self._outcome.text()

    def search_in(self, view: PageView) -> None:
        """Search another page from its beginning."""
        self._view = view
        self._sought = ""
        self._outcome.hide()

    def find_next(self) -> None:
        """Go to the next place, and from the last one to the first."""
        assert self._view is not None
        words = self._field.text().strip().casefold()
        if words != self._sought:
            self._sought, self._at = words, -1
        places = places_of(words, self._view.texts)
        self._at = (self._at + 1) % len(places) if places else -1
        self._say(len(places))
        for label in self._view.findChildren(PlainLabel):
            label.setSelection(0, 0)
        if places:
            part, start = places[self._at]
            if isinstance(part, PlainLabel):
                part.setSelection(start, len(words))
            self.found.emit(part)

    def _say(self, count: int) -> None:
        sentence = _("Not on this page.")
        if count:
            sentence = _("{number} of {count}").format(number=self._at + 1, count=count)
        self._outcome.set_text(sentence if self._sought else "")
        self._outcome.setVisible(bool(self._sought))
        announce(self._outcome, self._outcome.text())


def places_of(words: str, parts: list[QWidget]) -> list[tuple[QWidget, int]]:
    """Return every place of some lower-case words: the part, and the letter they begin at."""
    places: list[tuple[QWidget, int]] = []
    for part in parts if words else ():
        text, start = spoken(part).casefold(), -1
        while (start := text.find(words, start + 1)) >= 0:
            places.append((part, start))
    return places
