"""Writing files whole or not at all."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.file_faults import file_fault

TEMPORARY_PREFIX = ".kleurrijk-"
TEMPORARY_SUFFIX = ".tmp"


def save_file(path: Path, data: bytes) -> None:
    """Put bytes at a path; on any failure what stood there is untouched.

    Raises:
        WorldFault: the disk is full, the folder is missing or may not be written, and so on;
            "not-a-file" where a folder, a pipe or a device bears the name.
    """
    try:
        target = Path(os.path.realpath(path))  # a link stays a link, and one to itself is told
        temporary = temporary_beside(target)
        try:
            _write(temporary, data, _mode_of(target))
            temporary.replace(target)
        except OSError:
            with suppress(OSError):
                temporary.unlink()
            raise
        sync_folder(target.parent)
    except OSError as error:
        raise file_fault(error, path) from error


def publish(temporary: Path, path: Path) -> None:
    """Give a finished file its name, unless something else bears it already.

    Raises:
        WorldFault: the name is taken ("file-exists"), or the folder may not be written.
    """
    try:
        try:
            path.hardlink_to(temporary)
        except FileExistsError:
            raise
        except OSError:  # a file system without links, such as that of a USB stick
            if path.exists():
                raise FileExistsError(path) from None
            temporary.rename(path)
        temporary.unlink(missing_ok=True)
        sync_folder(path.parent)
    except FileExistsError as error:
        raise world_fault("file-exists", file=str(path)) from error
    except OSError as error:
        raise file_fault(error, path) from error


def temporary_beside(path: Path) -> Path:
    """Return an unused name in the folder of a path, so that a rename stays on one disk."""
    return path.with_name(f"{TEMPORARY_PREFIX}{os.urandom(8).hex()}{TEMPORARY_SUFFIX}")


def sync_file(path: Path) -> None:
    """Make what another library wrote survive a power cut; never for a database that is open.

    Raises:
        WorldFault: the disk fails.
    """
    try:
        with path.open("r+b") as file:
            os.fsync(file.fileno())
    except OSError as error:
        raise file_fault(error, path) from error


def sync_folder(folder: Path) -> None:
    """Make the names in a folder survive a power cut, where folders can be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _mode_of(target: Path) -> int:
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return 0o666  # less what the user's mask takes away
    if not stat.S_ISREG(mode):
        raise OSError(errno.EISDIR, "no ordinary file")
    return stat.S_IMODE(mode)


def _write(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)
    with open(os.open(path, flags, mode), "wb") as file:  # noqa: PTH123 - a handle, not a path
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
