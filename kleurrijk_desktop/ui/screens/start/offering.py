"""Reading what can be begun, a little at a time, while the person may go on already."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kleurrijk_desktop.ui.tasks import Tasks

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.organisation import Organisation
    from kleurrijk_desktop.domain.problems import KleurRijkError
    from kleurrijk_desktop.ui.widgets.screen import Screen
    from kleurrijk_desktop.use_cases.checklists import Offers
    from kleurrijk_desktop.use_cases.ports import Services, UseCase

T = TypeVar("T")

BREATH_MS = 5  # between two checklists, and until it is looked again whether nothing else is asked


class Offering(QObject):
    """Reads one checklist after the other, and gives way to whatever else is asked for.

    Attributes:
        is_reading: whether something is still to come.

    Signals:
        ended: with the Offers, or None where they cannot be read.
    """

    ended = Signal(object)

    def __init__(
        self, tasks: Tasks, language: str, organisation: "Organisation", page: "Screen"
    ) -> None:
        """Read for a page, which is also the owner; when it goes, what is left is not read."""
        super().__init__(page)
        self._tasks = tasks
        self._page = page
        self._language = language
        self._organisation = organisation
        self._place = 0
        self._left = 1  # checklists that are not read yet, as far as is known
        self.is_reading = True
        self._breath = QTimer(self, interval=BREATH_MS)
        self._breath.timeout.connect(self._go_on)
        self._breath.start()

    def _go_on(self) -> None:
        if self._page.isHidden() or self._tasks.closed:
            self._breath.stop()
        elif not self._tasks.pending():
            self._breath.stop()
            self._ask()

    def _ask(self) -> None:
        if self._left:
            self._run(self._read_ahead, self._note)
        else:
            self._run(self._read_offers, self._end)

    def _run(self, use_case: "UseCase[T]", done: Callable[[T], None]) -> None:
        self._tasks.run(use_case, done, self._fail, owner=self, crashed=self._end)

    def _read_ahead(self, services: "Services", /) -> int:
        # Here and below, which is on the database thread: loading it would hold up the page.
        from kleurrijk_desktop.use_cases.checklists import ReadAhead

        return ReadAhead(self._place, self._language)(services)

    def _read_offers(self, services: "Services", /) -> "Offers":
        from kleurrijk_desktop.use_cases.checklists import ListChecklists

        kind, size = self._organisation.kind, self._organisation.size
        return ListChecklists(self._language, kind, size)(services)

    def _note(self, left: int) -> None:
        self._place += 1
        self._left = left
        self._breath.start()

    def _end(self, offers: "Offers | None" = None) -> None:
        self.is_reading = False
        self.ended.emit(offers)

    def _fail(self, error: "KleurRijkError") -> None:
        self._end()
        self._tasks.trouble.emit(error)
