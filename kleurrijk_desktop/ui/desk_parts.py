"""What the desks have in common that store one change after the other."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.use_cases.ports import UseCase

CHANGED_ELSEWHERE = "changed-elsewhere"  # the code of a fault: somebody else stored another value

T = TypeVar("T")


class Run(Protocol):
    """Runs a use case on the database thread; what it returns comes back on this one."""

    def __call__(
        self,
        use_case: UseCase[T],
        done: Callable[[T], None],
        failed: Callable[[KleurRijkError], None] | None = None,
        *,
        crashed: Callable[[], None] | None = None,
    ) -> None: ...


class Idle:
    """Who waits until nothing is on its way, in the order in which they came."""

    def __init__(self, is_busy: Callable[[], bool]) -> None:
        self._is_busy = is_busy
        self._waiting: list[Callable[[], None]] = []

    def when(self, call: Callable[[], None]) -> None:
        """Call back as soon as nothing is on its way, which may be now."""
        if self._is_busy():
            self._waiting.append(call)
        else:
            call()

    def tell(self) -> None:
        """Call back whoever waits, as long as nothing is on its way."""
        while self._waiting and not self._is_busy():
            self._waiting.pop(0)()
