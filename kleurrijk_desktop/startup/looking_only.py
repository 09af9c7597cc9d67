"""A window in which nothing can be changed: for data that are in use or damaged elsewhere."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kleurrijk_desktop.startup.apart import Apart
from kleurrijk_desktop.startup.collecting import nothing_collected
from kleurrijk_desktop.startup.worker_services import WorkerServices
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.ports import Services

if TYPE_CHECKING:
    from kleurrijk_desktop.storage.database import SqliteDatabase


class LookingServices(WorkerServices):
    """Opens the database for reading only, and makes nothing where none is."""

    def __init__(self, folders: Folders) -> None:
        super().__init__(folders)
        self._path = folders.database
        self._shown: SqliteDatabase | None = None

    def open(self) -> Services:
        with nothing_collected():
            from kleurrijk_desktop.startup.assemble import services_on
            from kleurrijk_desktop.storage.database import open_database
            from kleurrijk_desktop.use_cases.looking import LookedAtOnly

            self._shown = open_database(self._path, read_only=True)
            services = services_on(self._shown, self._folders)
        return replace(services, database=LookedAtOnly(self._shown))

    def close(self, _services: Services) -> None:
        if self._shown is not None:
            self._shown.close()


def looking_only() -> Apart:
    """Return a window that shows the user's own data and changes nothing."""
    return Apart(lambda around: LookingServices(around.folders), _words)


def _words() -> str:
    return _("You can look at everything and print it. Nothing can be changed in this window.")
