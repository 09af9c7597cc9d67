"""Closing the window only when everything that was typed is stored."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.storing.desks import Desks
from kleurrijk_desktop.ui.shell.storing.saving_elsewhere import SavingElsewhere
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.widgets.banner import Banner, BannerButton

WAIT_MS = 50


class Closing(QObject):
    """Waits for the database thread without holding up the window."""

    def __init__(
        self,
        tasks: Tasks,
        desk: Desks,
        banner: Banner,
        elsewhere: SavingElsewhere,
        finished: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._desk = desk
        self._banner = banner
        self._elsewhere = elsewhere
        self._finished = finished
        self._timer = QTimer(self, interval=WAIT_MS)
        self._timer.timeout.connect(self._step)
        self._anyway = False
        self.begun = False

    def begin(self) -> None:
        """Start waiting; `finished` is called when all is stored and the thread has ended."""
        self.begun = True
        self._anyway = False
        self._timer.start(0)

    def _step(self) -> None:
        self._timer.setInterval(WAIT_MS)
        if self._desk.busy:
            return
        if self._desk.unsaved and not self._anyway:
            self._wait_for_answer()
            self._ask()
        elif self._desk.votes_in_memory and not self._anyway:
            self._wait_for_answer()
            self._ask_about_votes()
        elif not self._tasks.pending() and self._tasks.close(WAIT_MS):
            self._timer.stop()
            self._finished()

    def _wait_for_answer(self) -> None:
        self._timer.stop()
        self.begun = False

    def _ask_about_votes(self) -> None:
        self._banner.show_message(
            "warning",
            _(
                "Votes of a group session are not stored yet, so the window stays open. Go on with "
                "the session, or close without them."
            ),
            [
                BannerButton(_("Close this &message"), self._banner.clear),
                BannerButton(_("Close &without the votes"), self._close_anyway),
            ],
        )

    def _ask(self) -> None:
        self._banner.show_message(
            "error",
            _("An answer could not be saved yet, so the window stays open."),
            [
                BannerButton(_("&Try again"), self._try_again),
                self._elsewhere.way(),
                BannerButton(_("Close &without saving it"), self._close_anyway),
            ],
        )

    def _try_again(self) -> None:
        self._banner.clear()
        self._desk.retry()

    def _close_anyway(self) -> None:
        self.begun = True
        self._anyway = True
        self._timer.start(0)
