"""The file that the window is started with, to be put back."""

from pathlib import Path

from kleurrijk_desktop.domain.problems import Place, fault
from kleurrijk_desktop.storage.file_faults import faults_of

_BEGINNINGS = (b"SQLite format 3\0", b"PK\x03\x04")  # of a backup, and of everything in one file


def to_put_back(given: Path) -> Path:
    """Return the file from wherever one looks at it, which a window elsewhere does.

    What is in it is looked over there; here only whether it can be meant at all.

    Raises:
        InputFault: there is no such file, or it is of another kind.
        WorldFault: it cannot be read.
    """
    file = given.absolute()
    where = Place(str(given))
    with faults_of(file):
        if not file.exists():
            raise fault("content-missing", where)
        if not file.is_file():
            raise fault("not-a-regular-file", where)
        with file.open("rb") as opened:
            begins = opened.read(max(map(len, _BEGINNINGS)))
    if not begins.startswith(_BEGINNINGS):
        raise fault("nothing-to-put-back", where)
    return file
