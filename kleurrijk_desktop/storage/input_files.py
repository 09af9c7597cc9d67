"""Reading a file that somebody gave us: once, whole, and only if it is an ordinary file."""

import os
import stat
from pathlib import Path

from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage.file_faults import file_fault


def read_input(path: Path, limit: int) -> bytes:
    """Return the bytes of a file of at most `limit` bytes.

    Kind and size are those of the opened file, so that nothing can be put in its place meanwhile.

    Raises:
        InputFault: "input-missing", "input-not-a-file" or "input-too-large".
        WorldFault: the file may not be read.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    try:
        handle = os.open(path, flags)  # a pipe without a writer would wait otherwise
        with open(handle, "rb") as file:  # noqa: PTH123 - a handle, not a path
            if not stat.S_ISREG(os.fstat(handle).st_mode):
                raise fault("input-not-a-file", file=str(path))
            data = file.read(limit + 1)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise fault("input-missing", file=str(path)) from error
    except IsADirectoryError as error:
        raise fault("input-not-a-file", file=str(path)) from error
    except OSError as error:
        raise file_fault(error, path) from error
    if len(data) > limit:
        raise fault("input-too-large", file=str(path), limit=limit)
    return data
