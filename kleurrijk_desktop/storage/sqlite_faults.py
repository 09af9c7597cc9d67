"""What SQLite says went wrong, as the faults that people are told about.

Names: https://www.sqlite.org/rescode.html. After a full disk or a failed write SQLite has already
undone the transaction, so the caller's copy of a text is the only one.
"""

import sqlite3
from pathlib import Path

from kleurrijk_desktop.domain.problems import fault, world_fault

# Tried in this order, each as the beginning of the error's name.
_CODES = (
    ("SQLITE_FULL", "disk-full"),
    ("SQLITE_IOERR_WRITE", "disk-full"),
    ("SQLITE_IOERR", "disk-error"),
    ("SQLITE_BUSY", "file-busy"),
    ("SQLITE_LOCKED", "file-busy"),
    ("SQLITE_PROTOCOL", "file-busy"),
    ("SQLITE_READONLY_DBMOVED", "file-moved"),
    ("SQLITE_READONLY_ROLLBACK", "file-not-closed"),
    ("SQLITE_READONLY_RECOVERY", "file-not-closed"),
    ("SQLITE_READONLY", "no-permission"),
    ("SQLITE_CANTOPEN", "no-permission"),
    ("SQLITE_PERM", "no-permission"),
    ("SQLITE_AUTH", "no-permission"),
    ("SQLITE_CORRUPT", "file-damaged"),
    ("SQLITE_NOTADB", "not-our-file"),
)
_FINISHED = "assessment-finished"  # what the triggers of what is finished say
_UNDECODABLE = "Could not decode to UTF-8"  # said by Python, without a name


class DatabaseMisuse(Exception):
    """The program asked the database for something that its rules forbid: a fault of ours."""


def fault_of(error: BaseException, file: Path, *, only_reading: bool = False) -> Exception:
    """Return what to raise in the place of an error of SQLite.

    Args:
        error: what the driver raised.
        file: the database, as it is named to the user.
        only_reading: a write was not to be expected, so that its refusal is our own fault.
    """
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_CONSTRAINT_TRIGGER" and str(error) == _FINISHED:
        return fault(_FINISHED)
    if name == "SQLITE_READONLY" and only_reading:
        return DatabaseMisuse("a transaction that only reads tried to write")
    if isinstance(error, sqlite3.OperationalError) and str(error).startswith(_UNDECODABLE):
        return world_fault("file-damaged", file=str(file))
    if isinstance(error, UnicodeDecodeError):  # Python, on what SQLite quotes of a damaged schema
        return world_fault("file-damaged", file=str(file))
    for beginning, code in _CODES:
        if name.startswith(beginning):
            return world_fault(code, file=str(file))
    return DatabaseMisuse(f"{name or type(error).__name__}: {error}")
