"""Something that unfolds in place when its button is pressed."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.link_button import LinkButton


class Disclosure(QWidget):
    """A button and what it unfolds; it is there only while there is something to unfold.

    What was unfolded once stays so when something else is put into it.

    Signals:
        turned: the person unfolded (true) or folded it.
    """

    turned = Signal(bool)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        """Make one with nothing in it; `name` is the object name of the button."""
        super().__init__(parent)
        self._texts = ("", "")
        self._unfolded = False
        self._make: Callable[[], Iterable[QWidget]] | None = None
        self._button = LinkButton(theme, "", self._turn)
        self._button.setObjectName(name)
        self._body = QWidget()
        self._lines = QVBoxLayout(self._body)
        self._lines.setContentsMargins(16, 4, 0, 8)
        self._lines.setSpacing(4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._button)
        column.addWidget(self._body)
        self.hide()

    def show_parts(self, folded: str, unfolded: str, parts: Sequence[QWidget]) -> None:
        """Put these parts in; the button says `folded` or `unfolded` as they are."""
        self.show_when_unfolded(folded, unfolded, lambda: parts, there=bool(parts))
        self._add_parts()

    def show_when_unfolded(
        self,
        folded: str,
        unfolded: str,
        make: Callable[[], Iterable[QWidget]],
        *,
        there: bool = True,
    ) -> None:
        """Put in what `make` builds as soon as it is unfolded, since most of it never is.

        Args:
            folded: what the button says.
            unfolded: what it says then.
            make: builds the parts.
            there: whether it builds any.
        """
        self._texts = (folded, unfolded)
        self._make = make
        while (line := self._lines.takeAt(0)) is not None:
            widget = line.widget()
            assert widget is not None
            widget.hide()
            widget.deleteLater()
        self._show()
        self.setVisible(there)

    def set_folded_text(self, text: str) -> None:
        """Let the button say this while it is folded."""
        self._texts = (text, self._texts[True])
        self._show()

    @property
    def is_unfolded(self) -> bool:
        return self._unfolded

    def unfold(self, *, unfolded: bool) -> None:
        """Unfold it, or fold it, without the person having pressed anything."""
        self._unfolded = unfolded
        self._show()

    def _turn(self) -> None:
        self.unfold(unfolded=not self._unfolded)
        self.turned.emit(self._unfolded)

    def _add_parts(self) -> None:
        if self._make is not None:
            for part in self._make():
                self._lines.addWidget(part)
            self._make = None

    def _show(self) -> None:
        if self._unfolded:
            self._add_parts()
        self._button.set_text(self._texts[self._unfolded])
        self._body.setVisible(self._unfolded)
