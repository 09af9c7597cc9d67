"""A message inside the page, which waits for no one."""

from collections.abc import Callable, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kleurrijk_desktop.ui.theme.style import mark
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.announce import announce
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel

BannerKind = Literal["info", "warning", "error", "success"]

_ICONS = {"info": "info", "warning": "warning", "error": "warning", "success": "check"}
_ICON = 20  # pixels at the normal size of text


class BannerButton(NamedTuple):
    """A way out that a banner offers."""

    text: str
    pressed: Callable[[], None]


class Banner(QFrame):
    """A sentence with an icon and perhaps buttons; hidden until it has something to say.

    Signals:
        turned: whether it has something to say.
    """

    turned = Signal(bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind: BannerKind = "info"
        self._is_of_a_step = False
        self._icon = QLabel()
        self._sentence = PlainLabel()
        self._sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._sentence.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._buttons: QWidget = FlowRow(())
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(12)
        row.addWidget(self._icon, alignment=Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._buttons)
        row.addLayout(self._column, stretch=1)
        theme.changed.connect(self._show_icon)
        self.hide()

    def show_message(
        self,
        kind: BannerKind,
        sentence: str,
        buttons: Sequence[BannerButton] = (),
        *,
        of_a_step: bool = False,
    ) -> None:
        """Say something, on the page and to a screen reader; perhaps of a step just made."""
        self._kind, self._is_of_a_step = kind, of_a_step
        mark(self, "banner", kind)
        self._sentence.set_text(sentence)
        self._show_icon()
        self._show_buttons(buttons)
        self.show()
        self.turned.emit(True)  # noqa: FBT003 - the value of a signal
        announce(self._sentence, sentence, urgent=kind in {"warning", "error"})

    def clear(self) -> None:
        """Say nothing any more."""
        self._is_of_a_step = False
        self.hide()
        self._sentence.set_text("")
        self._show_buttons(())
        self.turned.emit(False)  # noqa: FBT003 - the value of a signal

    def step_turned(self) -> None:
        """Say no more of a step: one was taken back or done again."""
        if self._is_of_a_step:
            self.clear()

    def focus_text(self) -> None:
        """Put the focus on the sentence."""
        self._sentence.setFocus()

    def _show_icon(self) -> None:
        side = self._theme.px(_ICON)
        icon = self._theme.icon(_ICONS[self._kind])
        self._icon.setPixmap(icon.pixmap(side, side))

    def _show_buttons(self, buttons: Sequence[BannerButton]) -> None:
        made = [secondary_button(button.text, button.pressed) for button in buttons]
        old, self._buttons = self._buttons, FlowRow(made)
        self._column.replaceWidget(old, self._buttons)
        self._buttons.setVisible(bool(made))
        before: QWidget = self._sentence
        for button in made:
            QWidget.setTabOrder(before, button)
            before = button
        old.hide()
        old.deleteLater()
