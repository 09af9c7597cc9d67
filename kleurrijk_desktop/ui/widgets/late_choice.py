"""A choice that is made when there is something to choose, since most choices of a page are not."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.combo_box import ChoiceField


class LateChoice(QWidget):
    """A choice field that is hidden, and not built yet, until it is shown.

    Signals:
        chosen: the key that the person chose.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, label: str, room: int, parent: QWidget | None = None) -> None:
        """Be ready for a field with a label and room for so many characters."""
        super().__init__(parent)
        self._theme = theme
        self._label = label
        self._room = room
        self._options: Sequence[tuple[str, str]] = ()
        self._key = ""
        self._field: ChoiceField | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def offer(
        self, options: Sequence[tuple[str, str]], wanted: str, *, shown: bool | None = None
    ) -> None:
        """Offer (key, name) pairs, with the first one chosen where the wanted one is not there.

        Args:
            options: may be empty.
            wanted: a key.
            shown: whether the field is there; if left out, where there are two options at least.
        """
        keys = [key for key, _name in options]
        self._options = options
        self._key = wanted if wanted in keys or not keys else keys[0]
        if self._field is not None:
            self._field.set_options(options, self._key)
        self.show_where(wanted=len(options) > 1 if shown is None else shown)

    def show_where(self, *, wanted: bool) -> None:
        """Show or hide the field, however much there is to choose."""
        if wanted and self._field is None:
            self._field = ChoiceField(self._theme, self._label)
            self._field.make_room(self._room)
            self._field.set_options(self._options, self._key)
            self._field.chosen.connect(self._choose)
            self._column.addWidget(self._field)
            self.setFocusProxy(self._field)
        self.setVisible(wanted)

    def value(self) -> str:
        """Return the key of the chosen option, or nothing where none is."""
        return self._key if self._options else ""

    def focus_field(self) -> None:
        if self._field is not None:
            self._field.focus_field()

    def _choose(self, key: str) -> None:
        self._key = key
        self.chosen.emit(key)
