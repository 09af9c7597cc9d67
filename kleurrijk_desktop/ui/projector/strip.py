"""A narrow console below the projector's page, where there is only one screen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from kleurrijk_desktop.domain.sessions.machine import is_possible
from kleurrijk_desktop.domain.sessions.state import AT_AN_ITEM, Session, Step
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.session.key_box import KeyBox
from kleurrijk_desktop.ui.session.ways import AT_AN_ITEM as ITEM_WAYS
from kleurrijk_desktop.ui.session.ways import AT_THE_EXAMPLE, Way
from kleurrijk_desktop.ui.widgets.buttons import secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow

_ON_THE_CONSOLE = {Step.AGREE, Step.PARK}  # something is written there


class Strip(QFrame):
    """The field for keys and the ways on; it never says what was voted.

    Signals:
        happened: an `Event` of the session.
        black_wanted: the page is to be dark, or light again.
        console_wanted: back to the whole console.
    """

    happened = Signal(object)
    black_wanted = Signal()
    console_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("projector-strip")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 8, 16, 8)
        self._shown: QWidget | None = None
        self._keys: KeyBox | None = None
        self._buttons: list[tuple[Way, QPushButton]] = []
        self._at: tuple[Step, str | None, bool] | None = None

    def show_session(self, session: Session) -> None:
        """Offer what is possible now; what is typed goes on where the step is the same."""
        at = (session.step, session.item, session.sample_shown)
        if at == self._at and self._keys is not None:
            self._keys.show_session(session)
            self._offer(session)
            return
        self._at = at
        if self._shown is not None:
            self._row.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self._shown = self._made(session)
        self._row.addWidget(self._shown)

    def focus_keys(self) -> None:
        """Put the focus where the hands go on."""
        if self._keys is not None:
            self._keys.setFocus()

    def _made(self, session: Session) -> QWidget:
        widget = QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        ways = _ways(session)
        self._keys = None
        if ways:
            self._keys = KeyBox(ways, session)
            self._keys.happened.connect(self.happened)
            self._keys.black_wanted.connect(self.black_wanted)
            row.addWidget(self._keys, 1)
        self._buttons = [(way, self._button(way)) for way in ways]
        console = secondary_button(_("To the console (Esc)"), self.console_wanted.emit)
        console.setObjectName("to-console")
        row.addWidget(FlowRow([*(button for _way, button in self._buttons), console]), 2)
        self._offer(session)
        return widget

    def _offer(self, session: Session) -> None:
        """Show the buttons of what is possible now: a vote that is typed in opens and ends ways."""
        for way, button in self._buttons:
            button.setVisible(is_possible(session, way.event))

    def _button(self, way: Way) -> QPushButton:
        button = secondary_button(_(way.text), lambda: self.happened.emit(way.event))
        button.setObjectName(f"strip-{way.name}")
        return button


def _ways(session: Session) -> tuple[Way, ...]:
    if session.step is Step.CALIBRATE:
        return AT_THE_EXAMPLE
    if session.step in AT_AN_ITEM and session.step not in _ON_THE_CONSOLE:
        return ITEM_WAYS
    return ()
