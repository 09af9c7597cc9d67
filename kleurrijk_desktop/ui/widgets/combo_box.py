"""A choice out of a list, and its label."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListView,
    QStyleOptionComboBox,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from kleurrijk_desktop.ui.theme.style import mark
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

_NARROWEST = 8  # characters
_SIDES = 2  # pixels that Qt leaves beside the name
_BESIDE = 3  # heights of the box: more than its arrow and its frame take


class ComboBox(QComboBox):
    """A combo box that the mouse wheel never changes; the page scrolls instead.

    A name that is too long for it ends with an ellipsis, and is told whole to a pointer that rests
    on it; a screen reader has it whole in any case.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # not by the wheel: the page scrolls
        self.setView(QListView(self))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_NARROWEST)

    def initStyleOption(self, option: QStyleOptionComboBox) -> None:  # noqa: N802 - Qt's name
        """Shorten the name that is shown; Qt would cut it off in the middle of a letter."""
        super().initStyleOption(option)
        if not self._fits_easily():
            option.currentText = self._shortened(option)

    def event(self, event: QEvent) -> bool:
        """Tell the whole name where it is not to be seen."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            option = QStyleOptionComboBox()
            super().initStyleOption(option)
            is_cut = self._shortened(option) != self.currentText()
            QToolTip.showText(event.globalPos(), self.currentText() if is_cut else "", self)
            return True
        return super().event(event)

    def _fits_easily(self) -> bool:
        """Say whether the name has room, however the style draws what stands beside it.

        A box that is not shown has no width yet.
        """
        wanted = self.fontMetrics().horizontalAdvance(self.currentText())
        return not self.isVisible() or wanted + _BESIDE * self.height() < self.width()

    def _shortened(self, option: QStyleOptionComboBox) -> str:
        # Here, since Python takes as long to know it as to build a small page.
        from PySide6.QtWidgets import QStyle

        whole, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(whole, option, part, self).width() - _SIDES
        return self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        event.ignore()


class ChoiceField(QWidget):
    """A label and a combo box of keys with names.

    Signals:
        chosen: the key that the person chose.
    """

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, label: str, *, beside: bool = False, parent: QWidget | None = None
    ) -> None:
        """Put the label on top of the box, or `beside` it in a row of buttons."""
        super().__init__(parent)
        self._combo = ComboBox()
        self._combo.activated.connect(lambda _place: self.chosen.emit(self.value()))
        self._label = PlainLabel(label, wraps=not beside)
        self._label.setBuddy(self._combo)
        self._combo.view().setAccessibleName(label)
        self._problem = PlainLabel(role="caption")
        self._problem.setProperty("tone", "error")
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        box = QHBoxLayout() if beside else QVBoxLayout()
        box.setSpacing(8 if beside else 4)
        box.addWidget(self._label)
        box.addWidget(self._combo)
        column.addLayout(box)
        column.addWidget(self._problem)
        self.setFocusProxy(self._combo)
        theme.changed.connect(self._combo.updateGeometry)

    def set_options(self, options: Sequence[tuple[str, str]], chosen: str) -> None:
        """Offer these (key, name) pairs with one of them chosen, without telling anyone."""
        self._combo.clear()
        for key, name in options:
            self._combo.addItem(name, key)
            self._combo.setItemData(self._combo.count() - 1, name, Qt.ItemDataRole.ToolTipRole)
        self._combo.setCurrentIndex(self._combo.findData(chosen))

    def make_room(self, characters: int) -> None:
        """Be as wide as so many characters at least, whatever the size of text."""
        self._combo.setMinimumContentsLength(characters)

    def value(self) -> str:
        """Return the key of the chosen option, or nothing where none is."""
        return str(self._combo.currentData() or "")

    def describe(self, sentence: str) -> None:
        """Have a screen reader say this after the name of the field."""
        self._combo.setAccessibleDescription(sentence)

    def show_problem(self, sentence: str) -> None:
        """Say below the field what is wrong with it; an empty sentence takes that back."""
        mark(self._combo, "problem", "true" if sentence else "false")
        self._combo.setAccessibleDescription(sentence)
        self._problem.set_text(sentence)
        self._problem.setVisible(bool(sentence))

    def focus_field(self) -> None:
        self._combo.setFocus()
