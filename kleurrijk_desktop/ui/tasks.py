"""One database thread: every use case runs whole on it, in order, and reports to the window."""

import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QThread, QTimer, Signal, Slot

from kleurrijk_desktop.domain.problems import KleurRijkError, WorldFault

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.ports import Services, UseCase

T = TypeVar("T")

SLOW_MS = 500
BUSY = "file-busy"
BUSY_WAITS = (0.05, 0.1, 0.2, 0.4, 0.75, 1.5)  # seconds; three in all


@dataclass(eq=False, repr=False)
class _Job:
    """A use case that was asked for, and who wants to hear of it."""

    use_case: "UseCase[Any]"
    done: Callable[[Any], None]
    failed: Callable[[KleurRijkError], None] | None
    owner: QObject | None
    crashed: Callable[[], None] | None

    @property
    def wanted(self) -> bool:
        return self.owner is None or shiboken6.isValid(self.owner)


class _Report(NamedTuple):
    """What came of a job; without one, of opening the services or of disposing of them."""

    job: _Job | None
    result: Any = None
    error: Exception | None = None
    opening: bool = False


class Tasks(QObject):
    """Runs use cases on the database thread; call its methods on the interface thread only.

    A file that another program holds is tried again for three seconds before that is told.
    The thread is Python's: one of Qt's aborts the process when it is dropped while it runs.

    Signals:
        upgrading: the data are brought up to date before they open; sent on the database thread.
        opened: the services are there.
        open_failed: a KleurRijkError while opening; `start` may be called again.
        trouble: a KleurRijkError that no `failed` callback took.
        slow: something has been under way for half a second.
        idle: all that was asked for is done and reported.
    """

    upgrading = Signal()
    opened = Signal()
    open_failed = Signal(object)
    trouble = Signal(object)
    slow = Signal()
    idle = Signal()
    _reported = Signal(object)

    def __init__(
        self,
        open_services: "Callable[[], Services]",
        parent: QObject | None = None,
        *,
        dispose: "Callable[[Services], None] | None" = None,
        wait: Callable[[float], None] = time.sleep,
    ) -> None:
        """Prepare a thread that is not started yet.

        Args:
            open_services: called on the database thread when it starts.
            parent: the owner in Qt's sense.
            dispose: called on the database thread after the last use case.
            wait: how the thread waits, in seconds, before it tries a busy file again.
        """
        super().__init__(parent)
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._worker = _Worker(self._jobs, open_services, dispose, wait, self._reported.emit)
        self._thread: threading.Thread | None = None
        self._pending = 0
        self._closed = False
        self._slowness = QTimer(self, interval=SLOW_MS, singleShot=True)
        self._slowness.timeout.connect(self.slow)
        self._reported.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Start the database thread, or start it again after `open_failed`."""
        if self._closed or (self._thread is not None and self._thread.is_alive()):
            return
        self._thread = threading.Thread(target=self._worker.work, name="database")
        self._thread.start()

    def run(
        self,
        use_case: "UseCase[T]",
        done: Callable[[T], None],
        failed: Callable[[KleurRijkError], None] | None = None,
        *,
        owner: QObject | None = None,
        crashed: Callable[[], None] | None = None,
    ) -> None:
        """Run a use case after those already asked for; it may be called before `start`.

        Args:
            use_case: what to run, whole, on the database thread.
            done: takes the result on the interface thread.
            failed: takes the user's or the world's fault there; without it `trouble` tells.
            owner: where it was deleted meanwhile, the result is dropped; after the end, a page
                that is still being built asks in vain.
            crashed: called there when the use case broke by our own fault, which then goes to
                `sys.excepthook`.

        Raises:
            RuntimeError: the tasks are closed, or this is not the interface thread.
        """
        if QThread.currentThread() != self.thread():
            raise RuntimeError("use cases are asked for on the interface thread only")
        if self._closed and owner is not None:
            return
        if self._closed:
            raise RuntimeError("a use case was asked for after the end")
        self._pending += 1
        if self._pending == 1:
            self._slowness.start()
        self._jobs.put(_Job(use_case, done, failed, owner, crashed))

    def pending(self) -> int:
        """Return how many use cases are asked for and not yet reported."""
        return self._pending

    @property
    def is_quick(self) -> bool:
        """Whether something is under way, and for less than half a second."""
        return self._slowness.isActive()

    @property
    def closed(self) -> bool:
        """Whether nothing more can be asked for, since the window closes."""
        return self._closed

    def close(self, timeout_ms: int = 5000) -> bool:
        """Finish what was asked for, report it, stop the thread and dispose of the services.

        Returns:
            Whether all of that happened in time; if not, it goes on, and `close` may be called
            again. Nothing is ever broken off.
        """
        if not self._closed:
            self._closed = True
            self._jobs.put(None)
        if self._thread is not None:
            self._thread.join(timeout_ms / 1000)
            if self._thread.is_alive():
                return False
        QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)
        self._slowness.stop()
        self._pending = 0
        return True

    @Slot(object)
    def _deliver(self, report: _Report) -> None:
        if report.job is None:
            self._deliver_state(report)
            return
        try:
            self._deliver_job(report.job, report)
        finally:
            self._pending -= 1
            if self._pending == 0:
                self._slowness.stop()
                self.idle.emit()

    def _deliver_state(self, report: _Report) -> None:
        if report.opening and report.error is not None and self._thread is not None:
            self._thread.join()  # it has nothing left to do, and `start` must find it ended
        if report.error is None:
            self.opened.emit()
        elif not isinstance(report.error, KleurRijkError):
            _hand_to_hook(report.error)
        elif report.opening:
            self.open_failed.emit(report.error)
        else:
            self.trouble.emit(report.error)

    def _deliver_job(self, job: _Job, report: _Report) -> None:
        error = report.error
        if error is not None and not isinstance(error, KleurRijkError):
            if job.crashed is not None and job.wanted:
                job.crashed()
            _hand_to_hook(error)
        elif not job.wanted:
            return
        elif error is None:
            job.done(report.result)
        elif job.failed is not None:
            job.failed(error)
        else:
            self.trouble.emit(error)


def wait_for_turn(_services: "Services") -> None:
    """Do nothing, after everything that was asked for before."""


def _hand_to_hook(error: Exception) -> None:
    sys.excepthook(type(error), error, error.__traceback__)


class _Worker:
    """What happens on the database thread."""

    def __init__(
        self,
        jobs: SimpleQueue[_Job | None],
        open_services: "Callable[[], Services]",
        dispose: "Callable[[Services], None] | None",
        wait: Callable[[float], None],
        report: Callable[[_Report], None],
    ) -> None:
        self._jobs = jobs
        self._open_services = open_services
        self._dispose = dispose
        self._wait = wait
        self._report = report

    def work(self) -> None:
        """Open the services, do every job, dispose of the services."""
        opened = self._attempt(self._open_services)
        self._report(_Report(None, error=opened.error, opening=True))
        if opened.error is not None:
            return
        services: Services = opened.result
        while (job := self._jobs.get()) is not None:
            outcome = self._attempt(partial(job.use_case, services))
            self._report(outcome._replace(job=job))
        if self._dispose is not None:
            disposed = self._attempt(partial(self._dispose, services))
            if disposed.error is not None:
                self._report(disposed)

    def _attempt(self, act: Callable[[], object]) -> _Report:
        for wait in (*BUSY_WAITS, None):
            try:
                return _Report(None, act())
            except WorldFault as error:
                if wait is None or all(problem.code != BUSY for problem in error.problems):
                    return _Report(None, error=error)
                self._wait(wait)
            except Exception as error:  # noqa: BLE001 - it is told on the interface thread
                return _Report(None, error=error)
        raise AssertionError("the last attempt returns")
