"""How big the text is, with buttons to change it."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import NORMAL_TEXT, TEXT_STEP
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.named_group import NamedGroup
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.wording.numbers import percent_text


class TextSize(NamedGroup):
    """The size in per cent, and three buttons.

    Signals:
        wanted: the size that the person wants, in per cent.
    """

    wanted = Signal(int)

    def __init__(self, percent: int, parent: QWidget | None = None) -> None:
        super().__init__(_("Text size"), parent)
        self._percent = percent
        self._shown = PlainLabel(_sentence(percent))
        buttons = (
            self._button("text-smaller", _("Smaller"), lambda: self._percent - TEXT_STEP),
            self._button("text-normal", _("Normal size"), lambda: NORMAL_TEXT),
            self._button("text-larger", _("Larger"), lambda: self._percent + TEXT_STEP),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._shown)
        column.addWidget(FlowRow(buttons))

    def show_size(self, percent: int) -> None:
        """Show another size, and say it."""
        if percent != self._percent:
            self._percent = percent
            self._shown.set_text(_sentence(percent))
            announce(self._shown, self._shown.text())

    def _button(self, name: str, text: str, size: Callable[[], int]) -> QPushButton:
        button = secondary_button(text, lambda: self.wanted.emit(size()))
        button.setObjectName(name)
        return button


def _sentence(percent: int) -> str:
    return _("Text size: {size}").format(size=percent_text(percent))
