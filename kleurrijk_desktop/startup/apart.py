"""A window on a database that is thrown away: the example, and the preview of a checklist."""

import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.worker_services import WorkerServices
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.storage.folders import Folders, folders_for
from kleurrijk_desktop.storage.temporary_folder import temporary_folder


class Apart(NamedTuple):
    """What a window shows instead of the user's own data.

    Attributes:
        services: makes it, in the folders and the language of the surroundings.
        words: says on top of the first page what is shown.
        problems: what is wrong with it, one sentence each.
    """

    services: Callable[[Surroundings], WorkerServices]
    words: Callable[[], str]
    problems: Callable[[], Sequence[str]] = tuple


@contextmanager
def surroundings_apart(around: Surroundings, name: str) -> Iterator[Surroundings]:
    """Give a folder that looks as the user set the program; it goes at the end."""
    with temporary_folder(name) as folder:
        folders = folders_for(folder)
        with faults_of(around.folders.settings):
            if around.folders.settings.is_file():
                shutil.copyfile(around.folders.settings, folders.settings)
                _forget_the_database(folders)
        yield around._replace(folders=folders)


def _forget_the_database(folders: Folders) -> None:
    from kleurrijk_desktop.storage.settings_file import read_settings, write_settings

    settings = read_settings(folders.settings).settings
    write_settings(
        folders.settings, settings._replace(database_known=False, last_organisation=None)
    )
