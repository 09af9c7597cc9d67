"""The services of the window: everything heavy is imported on the database thread."""

from typing import TYPE_CHECKING

from kleurrijk_desktop.startup.collecting import nothing_collected
from kleurrijk_desktop.storage.folders import Folders

if TYPE_CHECKING:
    from collections.abc import Callable

    from kleurrijk_desktop.startup.assemble import RealServices
    from kleurrijk_desktop.use_cases.ports import Services


class WorkerServices:
    """Opens and closes the real services; both are called on the database thread."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._began: Callable[[], None] | None = None
        self._real: RealServices | None = None

    def when_upgrading(self, began: "Callable[[], None]") -> None:
        """Have somebody told, on that thread, before the data are brought up to date."""
        self._began = began

    def open(self) -> "Services":
        """Import SQLAlchemy and open the database; raises a WorldFault where that fails."""
        with nothing_collected():
            from kleurrijk_desktop.startup.assemble import RealServices

            self._real = RealServices(self._folders, began=self._began)
            return self._real.open()

    def close(self, _services: "Services") -> None:
        if self._real is not None:
            self._real.close()
