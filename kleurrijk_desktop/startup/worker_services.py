"""The services of the window: everything heavy is imported on the database thread."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.use_cases.ports import Services

if TYPE_CHECKING:
    from kleurrijk_desktop.startup.assemble import RealServices


class WorkerServices:
    """Opens and closes the real services; both are called on the database thread."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._real: RealServices | None = None

    def open(self) -> Services:
        """Import SQLAlchemy and open the database; raises a WorldFault where that fails."""
        with nothing_collected():
            from kleurrijk_desktop.startup.assemble import RealServices

            self._real = RealServices(self._folders)
            return self._real.open()

    def close(self, _services: Services) -> None:
        if self._real is not None:
            self._real.close()


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Keep the garbage collector away from a hundred thousand new objects that all stay.

    Afterwards it never looks at them again, so that its rounds do not hold up the window.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()
