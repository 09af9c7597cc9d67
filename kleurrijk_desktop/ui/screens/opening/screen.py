"""What is shown while the database opens, and where it does not."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.buttons import primary_button, secondary_button
from kleurrijk_desktop.ui.widgets.flow_row import FlowRow
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from kleurrijk_desktop.ui.widgets.screen import Screen


class OpeningScreen(Screen):
    """The first frame: it needs nothing that is not there yet.

    Signals:
        painted: the frame is on the screen; sent once.
    """

    painted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._heading = PlainLabel(_("One moment…"), "page")
        self._heading.installEventFilter(self)
        self.column.addWidget(self._heading)
        self.column.addWidget(PlainLabel(_("Your organisations are being opened.")))
        self.column.addStretch(1)

    def title(self) -> str:
        return _("One moment…")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice the first paint of the heading; what lies below it may never be painted."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.painted.emit()
        return False


class TroubleScreen(Screen):
    """Says why the database does not open, what is safe, and what to do."""

    def __init__(
        self,
        theme: Theme,
        error: KleurRijkError,
        try_again: Callable[[], object],
        leave: Callable[[], object],
        parent: QWidget | None = None,
    ) -> None:
        from kleurrijk_desktop.wording.problems import sentence  # only where there is a fault

        super().__init__(theme, parent)
        self._again = primary_button(_("&Try again"), try_again)
        self._again.setObjectName("try-again")
        quit_button = secondary_button(_("&Quit"), leave)
        quit_button.setObjectName("quit")
        self.column.addWidget(PlainLabel(self.title(), "page"))
        for problem in error.problems:
            self.column.addWidget(PlainLabel(sentence(problem)))
        self.column.addWidget(
            PlainLabel(_("Nothing was changed: your answers are as you left them."))
        )
        self.column.addWidget(FlowRow([self._again, quit_button]))
        self.column.addStretch(1)

    def title(self) -> str:
        return _("Your data could not be opened")

    def focus_first(self) -> None:
        self._again.setFocus(Qt.FocusReason.OtherFocusReason)
