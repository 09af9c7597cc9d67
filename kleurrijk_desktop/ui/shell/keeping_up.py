"""The page keeps up with what is stored, whoever stored it."""

from PySide6.QtCore import QObject

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, Change, Changes, OrganisationsChanged
from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.undoing.undo import Undo
from kleurrijk_desktop.ui.widgets.status_line import StatusLine


class KeepingUp(QObject):
    """Tells the page on show what changed without it."""

    def __init__(
        self, changes: Changes, pane: ContentPane, undo: Undo, status: StatusLine, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._undo = undo
        self._status = status
        changes.happened.connect(self._changed)

    def read_again(self) -> None:
        """Read the page again, since somebody else stored something, and say so."""
        page = self._pane.page
        if page is not None and page.read_again is not None:
            page.read_again()
            self._status.say(_("Changed in another window or by a command."))

    def _changed(self, change: Change, source: object) -> None:
        page = self._pane.page
        if page is None or source is page.screen:
            return
        if isinstance(change, OrganisationsChanged) and source is not self._undo:
            return  # whoever changes an organisation goes on to the page that shows it
        answer = isinstance(change, AssessmentChanged) and not change.head
        if answer or page.read_again is None:
            page.answers_changed()
        else:
            page.read_again()
