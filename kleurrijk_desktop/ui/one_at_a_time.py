"""One thing asked for at a time: a second press on the same button does nothing more."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.use_cases.ports import UseCase

T = TypeVar("T")


class OneAtATime(QObject):
    """Runs what a page asks for, unless what it asked for before is still under way."""

    def __init__(self, tasks: Tasks, page: QObject, owner: QObject | None = None) -> None:
        """Belong to a page; what comes of it is dropped with the owner, usually the page."""
        super().__init__(page)
        self._tasks = tasks
        self._owner = owner or page
        self._under_way = False

    def run(
        self,
        use_case: UseCase[T],
        done: Callable[[T], None],
        failed: Callable[[KleurRijkError], None] | None = None,
    ) -> None:
        """Run a use case as `Tasks.run` does; while one is under way nothing happens."""
        if self._under_way:
            return
        self._under_way = True

        def at_rest() -> None:
            self._under_way = False

        def fulfilled(result: T) -> None:
            at_rest()
            done(result)

        def refused(error: KleurRijkError) -> None:
            at_rest()
            (failed or self._tasks.trouble.emit)(error)

        self._tasks.run(use_case, fulfilled, refused, owner=self._owner, crashed=at_rest)
