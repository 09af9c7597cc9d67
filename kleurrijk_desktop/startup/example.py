"""The example in a window of its own: another process on a database that is thrown away."""

from dataclasses import replace
from typing import TYPE_CHECKING

from kleurrijk_desktop.startup.apart import Apart
from kleurrijk_desktop.startup.collecting import nothing_collected
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.worker_services import WorkerServices
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.ports import Services

if TYPE_CHECKING:
    from kleurrijk_desktop.storage.database import SqliteDatabase


class ExampleServices(WorkerServices):
    """Makes and fills the example, and then opens it for reading only."""

    def __init__(self, folders: Folders, language: str) -> None:
        super().__init__(folders)
        self._files = folders
        self._language = language
        self._shown: SqliteDatabase | None = None

    def open(self) -> Services:
        from kleurrijk_desktop import assets
        from kleurrijk_desktop.storage.example_files import read_example
        from kleurrijk_desktop.use_cases.example import FillExample, KeptAsItIs

        services = super().open()
        with nothing_collected():
            from kleurrijk_desktop.storage.database import open_database

            FillExample(read_example(assets.resources() / "example", self._language))(services)
            super().close(services)
            self._shown = open_database(self._files.database, read_only=True)
        return replace(services, database=KeptAsItIs(self._shown))

    def close(self, _services: Services) -> None:
        if self._shown is not None:
            self._shown.close()


def example_window() -> Apart:
    """Return a window that shows the example."""

    def services(around: Surroundings) -> WorkerServices:
        return ExampleServices(around.folders, around.language)

    return Apart(services, _words)


def _words() -> str:
    return _(
        "This is an example: an invented school over three years. Look around; it stays as it is."
    )
