"""Saving what somebody asked for at a place that they chose."""

from pathlib import Path

from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.storage.folders import Folders


def save_output(folders: Folders, path: Path, data: bytes) -> None:
    """Put bytes at a path, but never in the place of the data themselves.

    Raises:
        InputFault: "file-of-the-program".
        WorldFault: as `save_file`; what stood there is untouched.
    """
    check_output(folders, path)
    save_file(path, data)


def check_output(folders: Folders, path: Path) -> None:
    """Raise an InputFault where a path is that of a file which the program needs itself."""
    if folders.holds(path):
        raise fault("file-of-the-program", file=str(path))
