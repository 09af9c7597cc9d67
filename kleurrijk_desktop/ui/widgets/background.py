"""Work that needs no database, on a thread of its own that is there only while there is work."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from kleurrijk_desktop.domain.problems import KleurRijkError

T = TypeVar("T")


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    future: "Future[Any]"
    done: Callable[[Any], None]
    crashed: Callable[[], None] | None
    owner: QObject


class _Thread:
    """The thread, from the first piece of work until there is none."""

    def __init__(self) -> None:
        self._executor: ThreadPoolExecutor | None = None

    def begun(self) -> ThreadPoolExecutor:
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, "background")
        return self._executor

    def end(self) -> None:
        """Wait for what is under way, and begin nothing more of what was asked for."""
        if self._executor is not None:
            self._executor.shutdown(cancel_futures=True)
            self._executor = None


class Background(QObject):
    """Does one piece of work after another; call its methods on the interface thread only."""

    _reported = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = _Thread()
        self._pending = 0
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._thread.end)

    def run(
        self,
        act: Callable[[], T],
        done: Callable[[T], None],
        *,
        owner: QObject,
        crashed: Callable[[], None] | None = None,
    ) -> "Future[T]":
        """Do something after what was asked for before; what is not begun can be cancelled.

        Args:
            act: what to do, on the other thread.
            done: takes what it returns, on the interface thread.
            owner: where it was deleted meanwhile, the result is dropped.
            crashed: called there where it broke, which then goes to `sys.excepthook`.
        """
        self._pending += 1
        future = self._thread.begun().submit(act)
        job = _Job(future, done, crashed, owner)
        future.add_done_callback(lambda _future: self._report(job))
        return future

    def pending(self) -> int:
        """Return how much is asked for and not yet reported."""
        return self._pending

    def _report(self, job: _Job) -> None:
        with suppress(RuntimeError):  # the window went meanwhile, and nobody waits any more
            self._reported.emit(job)

    @Slot(object)
    def _deliver(self, job: _Job) -> None:
        try:
            if not job.future.cancelled() and shiboken6.isValid(job.owner):
                if job.future.exception() is not None and job.crashed is not None:
                    job.crashed()
                job.done(job.future.result())
        finally:
            self._pending -= 1
            if self._pending == 0:
                self._thread.end()


def attempt(act: Callable[[], T]) -> "Callable[[], T | KleurRijkError]":
    """Return work that gives back a fault which is not ours, instead of breaking by it."""

    def tried() -> T | KleurRijkError:
        try:
            return act()
        except KleurRijkError as error:
            return error

    return tried
