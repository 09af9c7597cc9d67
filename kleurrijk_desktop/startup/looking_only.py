"""A window in which nothing can be changed: for data that are in use or damaged elsewhere."""

from contextlib import ExitStack
from dataclasses import replace

from kleurrijk_desktop.startup.apart import Apart
from kleurrijk_desktop.startup.collecting import nothing_collected
from kleurrijk_desktop.startup.worker_services import WorkerServices
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.ports import Services


class LookingServices(WorkerServices):
    """Opens the database for reading only, and makes nothing where none is."""

    def __init__(self, folders: Folders) -> None:
        super().__init__(folders)
        self._path = folders.database
        self._looking = ExitStack()

    def open(self) -> Services:
        with nothing_collected():
            from kleurrijk_desktop.startup.assemble import services_on
            from kleurrijk_desktop.startup.up_to_date import opened_to_look
            from kleurrijk_desktop.use_cases.looking import LookedAtOnly

            shown = self._looking.enter_context(opened_to_look(self._path))
            services = services_on(shown, self._folders)
        return replace(services, database=LookedAtOnly(shown))

    def close(self, _services: Services) -> None:
        self._looking.close()


def looking_only() -> Apart:
    """Return a window that shows the user's own data and changes nothing."""
    return Apart(lambda around: LookingServices(around.folders), _words)


def _words() -> str:
    return _("You can look at everything and print it. Nothing can be changed in this window.")
