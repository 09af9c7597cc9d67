"""Reading a file that somebody gave us: once, whole, and only if it is an ordinary file."""

import os
import stat
from pathlib import Path

from kleurrijk_desktop.domain.problems import Place, fault
from kleurrijk_desktop.storage.file_faults import file_fault

_KIB = 1024


def read_input(path: Path, limit: int, shown_as: str | None = None) -> bytes:
    """Return the bytes of a file of at most `limit` bytes.

    Kind and size are those of the opened file, so that nothing can be put in its place meanwhile.

    Args:
        path: what to open.
        limit: how many bytes are accepted.
        shown_as: its name in messages; the path where None.

    Raises:
        InputFault: "content-missing", "not-a-regular-file" or "content-too-large".
        WorldFault: the file may not be read, or the disk fails.
    """
    where = Place(shown_as or str(path))
    # A pipe without a writer would wait otherwise.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    try:
        if path.is_dir():
            raise fault("not-a-regular-file", where)
        with open(os.open(path, flags), "rb") as file:  # noqa: PTH123 - a handle, not a path
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise fault("not-a-regular-file", where)
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: NUL in path
        raise fault("content-missing", where) from error
    except OSError as error:
        raise file_fault(error, path) from error
    if len(data) > limit:
        raise fault("content-too-large", where, limit=limit // _KIB)
    return data
