"""Where everything of this program lies, and whether it may begin there."""

import os
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from kleurrijk_desktop.domain.constants import APPLICATION_NAME, DATABASE_NAME
from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.atomic_file import TEMPORARY_PREFIX
from kleurrijk_desktop.storage.file_faults import file_fault
from kleurrijk_desktop.storage.settings_file import BROKEN_SUFFIX

_SETTINGS = "settings.json"
_LOCK = "kleurrijk.lock"
_RUNNING = "kleurrijk.running"
_WINDOW = "window.ini"
_LOG = "log"
_BACKUPS = "backups"
_JOURNAL = DATABASE_NAME + "-journal"
_OURS = {_SETTINGS, _SETTINGS + BROKEN_SUFFIX, _LOCK, _RUNNING, _WINDOW, _JOURNAL, _BACKUPS}
_LITTER = {".ds_store", "desktop.ini", "thumbs.db", ".directory"}  # of file managers


class Folders(NamedTuple):
    """The folders for data and log, which may be one and the same, and the settings file."""

    data: Path
    settings: Path
    log: Path

    @property
    def database(self) -> Path:
        return self.data / DATABASE_NAME

    @property
    def backups(self) -> Path:
        """The folder of the backups that the program makes by itself."""
        return self.data / _BACKUPS

    @property
    def window_state(self) -> Path:
        return self.settings.with_name(_WINDOW)

    @property
    def lock(self) -> Path:
        """The lock of the window; the command line may work beside it."""
        return self.data / _LOCK

    @property
    def running_marker(self) -> Path:
        """A file that is there only while the window is open, or after it crashed."""
        return self.data / _RUNNING

    def prepare(self) -> bool:
        """Make the folders that are missing and say whether the data folder was new or empty.

        Raises:
            WorldFault: "folder-foreign" where the data folder holds other files and no database,
                "not-a-folder", or it may not be written.
        """
        is_new = self._is_new()
        for folder in (self.data, self.settings.parent, self.log):
            try:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            except FileExistsError as error:
                raise world_fault("not-a-folder", file=str(folder)) from error
            except OSError as error:
                if folder != self.log:  # one that cannot be written stops nobody
                    raise file_fault(error, folder) from error
        return is_new

    def look(self) -> None:
        """See that the data folder may be used, and make nothing.

        Raises:
            WorldFault: as `prepare` does.
        """
        self._is_new()

    def has_database(self, *, known: bool) -> bool:
        """Say whether the database is there; where not, an empty one may be made.

        Args:
            known: whether the settings say that a database existed.

        Raises:
            WorldFault: "database-missing" where one existed or its journal is left over.
        """
        if self.database.exists():
            return True
        if known or (self.data / _JOURNAL).exists():
            raise world_fault("database-missing", file=str(self.database))
        return False

    def holds(self, path: Path) -> bool:
        """Whether a path is that of a file of the program, which no document may replace."""
        ours = (self.database, self.data / _JOURNAL, self.settings, self.lock, self.running_marker)
        copies: list[Path] = []
        with suppress(OSError):  # a folder that may not be looked into is not written either
            copies += self.backups.iterdir()
        return any(_are_one(path, each) for each in (*ours, *copies))

    def is_technical(self, name: str) -> bool:
        """Whether something in the data folder holds nothing that anybody wrote."""
        return (
            name in _OURS
            or name.startswith(TEMPORARY_PREFIX)
            or name.lower() in _LITTER
            or self.data / name in {self.settings.parent, self.log}
        )

    def _is_new(self) -> bool:
        try:
            names = {entry.name for entry in self.data.iterdir()}
        except FileNotFoundError:
            return True
        except NotADirectoryError as error:
            raise world_fault("not-a-folder", file=str(self.data)) from error
        except OSError as error:
            raise file_fault(error, self.data) from error
        foreign = sorted(name for name in names if not self.is_technical(name))
        if foreign and DATABASE_NAME not in names:
            raise world_fault("folder-foreign", folder=str(self.data), found=foreign[0])
        return not names


def _are_one(path: Path, other: Path) -> bool:
    with suppress(OSError):  # one of them is not there
        return path.samefile(other)
    return os.path.realpath(path) == os.path.realpath(other)


def folders_for(data_dir: Path | None) -> Folders:
    """Return the folders that the system provides, or everything under one folder.

    Nothing is made yet: see `Folders.prepare`.
    """
    if data_dir is not None:
        folder = data_dir.absolute()
        return Folders(folder, folder / _SETTINGS, folder / _LOG)
    import platformdirs

    system = platformdirs.PlatformDirs(APPLICATION_NAME, appauthor=False)
    return Folders(system.user_data_path, system.user_config_path / _SETTINGS, system.user_log_path)
