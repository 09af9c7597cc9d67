"""Making a document while the window goes on, and giving it up."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from kleurrijk_desktop.domain.problems import KleurRijkError, Problem
from kleurrijk_desktop.ui.screens.preview.outline import Line, outline_of
from kleurrijk_desktop.ui.screens.preview.pages import PageSize, opened, sizes_of
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.widgets.background import Background

if TYPE_CHECKING:
    from concurrent.futures import Future

    from kleurrijk_desktop.use_cases.ports import UseCase
    from kleurrijk_desktop.use_cases.printing import Gathered

SLOW_MS = 500  # until it is told that something is under way


@dataclass(frozen=True, slots=True)
class Made:
    """A finished document.

    Attributes:
        lines: its text.
        about: what its file is named after.
        problems: what is left out, and why.
    """

    pdf: bytes
    sizes: tuple[PageSize, ...]
    lines: tuple[Line, ...]
    about: str
    problems: tuple[Problem, ...] = ()


def look_into(pdf: bytes, about: str = "", problems: tuple[Problem, ...] = ()) -> Made:
    """Find out what a document holds."""
    with opened(pdf) as document:
        return Made(pdf, sizes_of(document), outline_of(document), about, problems)


class Making(QObject):
    """Makes the document that was asked for last; whatever was asked for before is dropped.

    Signals:
        slow: it has been under way for half a second.
        made: the document, as `Made`.
        failed: a KleurRijkError instead of it.
        ended: nothing is under way any more, whatever came of it.
    """

    slow = Signal()
    made = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, tasks: Tasks, background: Background, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._background = background
        self._asked = 0
        self._busy = False
        self._future: Future[Any] | None = None
        self._slowness = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slowness.timeout.connect(self.slow)

    @property
    def busy(self) -> bool:
        return self._busy

    def make(self, wanted: "UseCase[Gathered]") -> None:
        """Begin to make a document."""
        self._drop()
        self._busy = True
        self._slowness.start()
        number = self._asked
        self._tasks.run(
            wanted,
            self._if_wanted(number, partial(self._write, number)),
            self._if_wanted(number, self._fail),
            owner=self,
            crashed=partial(self._crash, number),
        )

    def cancel(self) -> None:
        """Give up what is under way: it may end by itself, and nobody hears of it."""
        if self._busy:
            self._drop()
            self._end()

    def _drop(self) -> None:
        self._asked += 1
        if self._future is not None:
            self._future.cancel()

    def _if_wanted(self, number: int, go_on: Callable[[Any], None]) -> Callable[[Any], None]:
        def check(result: Any) -> None:
            if number == self._asked:
                go_on(result)

        return check

    def _write(self, number: int, gathered: "Gathered") -> None:
        self._future = self._background.run(
            lambda: look_into(gathered.write(), gathered.about, gathered.problems),
            self._if_wanted(number, self._take),
            owner=self,
            crashed=partial(self._crash, number),
        )

    def _take(self, made: Made) -> None:
        self._end()
        self.made.emit(made)

    def _fail(self, error: KleurRijkError) -> None:
        self._end()
        self.failed.emit(error)

    def _crash(self, number: int) -> None:
        if number == self._asked:
            self._end()

    def _end(self) -> None:
        self._busy = False
        self._slowness.stop()
        self.ended.emit()
