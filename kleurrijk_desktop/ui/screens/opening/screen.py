"""What is shown while the database opens."""

from PySide6.QtCore import QEvent, QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.theme.theme import Theme
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

    @Slot()
    def say_upgrading(self) -> None:
        """Say that the data are brought up to date, if that takes longer than half a second."""
        from kleurrijk_desktop.ui.widgets.busy_row import BusyRow  # the first frame does without

        row = BusyRow()
        self.column.insertWidget(self.column.count() - 1, row)
        row.begin(
            _(
                "Your data come from an earlier version of the program and are being brought up "
                "to date. As they were, they are kept among the backups."
            )
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Notice the first paint of the heading; what lies below it may never be painted."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.painted.emit()
        return False
