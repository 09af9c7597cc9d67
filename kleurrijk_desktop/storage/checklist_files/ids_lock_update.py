"""Writes down the ids that a checklist has given away."""

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop.domain.problems import InputFault, Place, Problem
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.storage.checklist_files.files import CHECKLIST_NAME, LOCK_NAME
from kleurrijk_desktop.storage.checklist_files.ids_lock import (
    LockedId,
    LockedIds,
    check_ids_lock,
    locked_ids,
    read_ids_lock,
)
from kleurrijk_desktop.storage.checklist_files.reading import ReadChecklist, read_checklist
from kleurrijk_desktop.storage.checklist_files.record import Record

_HEADER = "# The ids that this checklist has given away; none is ever used again.\n"
_MENDED_BY_WRITING = {"id-not-locked", "revision-not-locked"}


def update_ids_lock(folder: Path, retire: Collection[str] = ()) -> bool:
    """Bring the `ids.lock` of a checklist up to date, and say whether it changed.

    Args:
        folder: of the checklist.
        retire: ids that are gone for good with no other item in their place.

    Raises:
        InputFault: the checklist or its lock has a fault that writing would hide, such as an id
            that is gone without notice or used again, or an id to retire is not there to retire.
        WorldFault: a file may not be read or written.
    """
    read = read_checklist(folder / CHECKLIST_NAME, None)
    file = folder / LOCK_NAME
    before = _locked(file, read, retire) if file.exists() else {}
    new = _text(before, read)
    if file.exists() and file.read_bytes() == new:
        return False
    save_file(file, new)
    return True


def _locked(file: Path, read: ReadChecklist, retire: Collection[str]) -> LockedIds:
    record = Record(str(file))
    locked = read_ids_lock(file, record)
    record.raise_problems()
    present = {each.name for each in locked_ids(read.checklist)}
    known = {each.name for each in locked.values()} - present
    problems = [
        Problem("id-not-retirable", {"id": name}, Place(str(file)))
        for name in sorted(set(retire) - known)
    ]
    retired = {
        key: replace(each, retired=True) if each.name in known & set(retire) else each
        for key, each in locked.items()
    }
    problems += [
        problem
        for problem in check_ids_lock(retired, read, str(file))
        if problem.code not in _MENDED_BY_WRITING
    ]
    if problems:
        raise InputFault(*problems)
    return retired


def _text(before: LockedIds, read: ReadChecklist) -> bytes:
    ids = {key: replace(each, retired=True) for key, each in before.items()}
    ids |= {(each.sort, each.name): each for each in locked_ids(read.checklist)}
    lines = sorted(map(_line, ids.values()))
    return (_HEADER + "".join(f"{line}\n" for line in lines)).encode("ascii")


def _line(locked: LockedId) -> str:
    words = ["retired"] if locked.retired else []
    words += [locked.sort.value, locked.name]
    words += [str(locked.revision)] if locked.revision else []
    return " ".join(words)
