"""What somebody who helps wants to know: versions, what is there, the end of the log.

No content: the log holds none, and of the folders only names of files of the program are told.
"""

import locale
import platform
import re
import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from kleurrijk_desktop import __version__
from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.startup.crash import TRACE_NAME
from kleurrijk_desktop.startup.logs import FILE_NAME
from kleurrijk_desktop.storage.folders import Folders

LINES_OF_LOG = 120
LINES_OF_TRACE = 40
LARGEST_END = 200_000  # bytes
_FRAME = re.compile(r'File "([^"]*)"')


def problem_report(folders: Folders) -> str:
    """Return the report; every line of it can be read by whoever sends it."""
    return "\n".join(_lines(folders)) + "\n"


def _lines(folders: Folders) -> Iterator[str]:
    import PySide6

    yield f"{APPLICATION_NAME} {__version__}"
    yield f"Python {platform.python_version()}, Qt for Python {PySide6.__version__}"
    yield f"SQLite {sqlite3.sqlite_version}"
    yield platform.platform(terse=True)
    yield f"language of the system: {locale.getlocale()[0]}"
    yield ""
    yield from _there(folders)
    yield from _end_of(folders.log / FILE_NAME, LINES_OF_LOG)
    yield from map(_without_folders, _end_of(folders.log / TRACE_NAME, LINES_OF_TRACE))


def _there(folders: Folders) -> Iterator[str]:
    """Tell of each file of the program how large it is; its folder may hold a name."""
    for path in (folders.database, folders.settings, folders.lock, folders.running_marker):
        try:
            yield f"{path.name}: {path.stat().st_size} bytes"
        except FileNotFoundError:
            yield f"{path.name}: not there"
        except OSError as error:
            yield f"{path.name}: errno {error.errno}"
    with suppress(OSError):
        yield f"copies: {sum(each.suffix == '.db' for each in folders.backups.iterdir())}"


def _end_of(path: Path, count: int) -> Iterator[str]:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LARGEST_END))
            lines = file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return
    yield ""
    yield f"--- {path.name}"
    yield from lines[-count:]


def _without_folders(line: str) -> str:
    """Keep of a file its last two names: what is before may be the name of a person."""
    return _FRAME.sub(lambda found: f'File "{_short(found[1])}"', line)


def _short(file: str) -> str:
    return "/".join(file.replace("\\", "/").split("/")[-2:])
