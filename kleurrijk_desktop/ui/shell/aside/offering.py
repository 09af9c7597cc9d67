"""A file that comes from outside the window: it is offered on the page of the backups."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication, QDialog

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.navigator import BACKUPS, Navigator

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.widgets.screen import Screen

LATER = Qt.ConnectionType.QueuedConnection


class Offering(QObject):
    """Goes to that page and has it offer one file after the other, as soon as it can."""

    def __init__(
        self,
        context: UiContext,
        navigator: Navigator,
        pane: ContentPane,
        tell: Callable[[str], object],
    ) -> None:
        super().__init__(navigator)
        self._context = context
        self._navigator = navigator
        self._pane = pane
        self._tell = tell
        self._waiting: list[Path] = []
        self._asked: Screen | None = None
        navigator.moved.connect(self._go_on, LATER)

    def show_backups(self) -> None:
        """Go to the page of the backups."""
        self._navigator.head_for(BACKUPS)

    def offer(self, file: Path) -> None:
        """Offer to put a file back, once no dialog is open and the page does nothing else."""
        if self._context.safekeeping is None:
            told = _(
                "This window only shows the data, so {file} was not put back. Close the window and "
                "start the program with the file again."
            )
            self._tell(told.format(file=file))
        elif file not in self._waiting:
            self._waiting.append(file)
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        if not self._waiting or self._navigator.is_travelling:
            return  # when one has arrived, one is called again
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            dialog.finished.connect(self._go_on, LATER)
        elif self._navigator.here == BACKUPS:
            self._have_it_offered()
        else:
            self.show_backups()

    def _have_it_offered(self) -> None:
        from kleurrijk_desktop.ui.screens.backups.screen import BackupsScreen

        screen = self._pane.page.screen if self._pane.page is not None else None
        assert isinstance(screen, BackupsScreen)
        if screen is not self._asked:
            self._asked = screen
            screen.free.connect(self._go_on, LATER)
        if not screen.is_busy:
            screen.offer_file(self._waiting.pop(0))
