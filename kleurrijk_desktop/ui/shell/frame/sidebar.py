"""The permanent way to every destination, and which organisation this is about."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.visit import Destination, Visit
from kleurrijk_desktop.ui.theme.style import mark
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.scroll_ground import lay_ground

WIDTH = 200  # pixels at 100 per cent text
SCROLL_BAR = 14  # pixels


class Sidebar(QFrame):
    """One button per destination, in an order that never changes; `retranslate` names them.

    Signals:
        wanted: the code of the destination that was pressed.
    """

    wanted = Signal(str)

    def __init__(
        self,
        theme: Theme,
        destinations: Mapping[str, Destination],
        here: str,
        parent: QWidget | None = None,
    ) -> None:
        """Name these destinations; `here` is the code of the one that one comes to first."""
        super().__init__(parent)
        self.setObjectName("sidebar")
        self._theme = theme
        self._destinations = destinations
        self._organisation = PlainLabel(quiet=True)
        self._buttons: dict[str, QPushButton] = {}
        layout = self._scrolling()
        about = QVBoxLayout()
        about.setContentsMargins(16, 0, 16, 16)
        about.setSpacing(4)
        about.addWidget(PlainLabel(APPLICATION_NAME, "item"))
        about.addWidget(self._organisation)
        layout.addLayout(about)
        for apart in (False, True):
            for code, destination in destinations.items():
                if destination.name is not None and destination.apart is apart:
                    layout.addWidget(self._button(code, here))
            if not apart:
                layout.addStretch(1)
        theme.changed.connect(self._widen)

    def show_visit(self, visit: Visit, here: str | None, can_go: Callable[[str], bool]) -> None:
        """Mark where one is, and let only those be pressed that can be reached."""
        self._organisation.set_text(visit.organisation or _("No organisation yet"))
        for code, button in self._buttons.items():
            button.setEnabled(can_go(code))
            mark(button, "here", "true" if code == here else "false")
            button.setAccessibleDescription(_("You are here") if code == here else "")

    def retranslate(self) -> None:
        for code, button in self._buttons.items():
            name = self._destinations[code].name
            assert name is not None
            button.setText(name().replace("&", ""))
        self.setAccessibleName(_("Where to go"))
        self._widen()

    def focus_here(self) -> bool:
        """Put the focus on the destination where one is; say whether that was possible."""
        for button in self._buttons.values():
            if button.property("here") == "true" and button.isEnabled():
                button.setFocus()
                return True
        return False

    def _widen(self) -> None:
        widest = max(button.sizeHint().width() for button in self._buttons.values())
        self.setFixedWidth(max(self._theme.px(WIDTH), widest + SCROLL_BAR))

    def _scrolling(self) -> QVBoxLayout:
        """Return the column of the side bar, which scrolls where a window is low."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 24, 0, 16)
        column.setSpacing(4)
        scroll = QScrollArea()
        lay_ground(scroll, filled=False)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(scroll)
        return column

    def _button(self, code: str, here: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(f"go-{code}")
        button.setProperty("rank", "destination")
        button.setProperty("here", "true" if code == here else "false")
        button.clicked.connect(lambda _checked: self.wanted.emit(code))
        self._buttons[code] = button
        return button
