"""The ids that a checklist has given away, kept beside it so that none is ever used twice.

One line per id, sorted: `item <id> <revision>`, `measure <item>.<id>`, `section <id>`. An id that
is gone for good keeps its line with `retired` before it; that line, or an item that `replaces`
the old one, is the notice without which no id may disappear.
"""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.problems import Place, Problem
from kleurrijk_desktop.storage.checklist_files.opened_file import Spot, read_text
from kleurrijk_desktop.storage.checklist_files.reading import ReadChecklist
from kleurrijk_desktop.storage.checklist_files.record import Record, shown

_ID = r"[a-z][a-z0-9-]{0,63}"
_LINE = re.compile(
    rf"(?P<retired>retired )?(?:item (?P<item>{_ID}) (?P<revision>[1-9][0-9]{{0,9}})"
    rf"|measure (?P<measure>{_ID}\.{_ID})|section (?P<section>{_ID}))"
)


class Sort(StrEnum):
    """What an id names; the order is that of the file."""

    ITEM = "item"
    MEASURE = "measure"
    SECTION = "section"


@dataclass(frozen=True, slots=True)
class LockedId:
    """One id that was given away; a revision of 0 where the sort has none."""

    sort: Sort
    name: str
    revision: int = 0
    retired: bool = False
    line: int = 1
    column: int = 1


LockedIds = dict[tuple[Sort, str], LockedId]


def locked_ids(checklist: Checklist) -> Iterator[LockedId]:
    """Yield the ids that a checklist uses."""
    for section in checklist.sections:
        yield LockedId(Sort.SECTION, section.id)
        for item in section.items:
            yield LockedId(Sort.ITEM, item.id, item.revision)
            for measure in item.measures:
                yield LockedId(Sort.MEASURE, f"{item.id}.{measure.id}")


def read_ids_lock(file: Path, record: Record) -> LockedIds:
    """Return the ids of a lock file; lines that cannot be read are recorded.

    Raises:
        InputFault: the file is no text.
        WorldFault: the file may not be read, or the disk fails.
    """
    found: LockedIds = {}
    for number, line in enumerate(read_text(file, record.file).splitlines(), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        locked = _locked(line.strip(), number)
        if locked is None:
            record.problem("lock-line", Spot(number), value=shown(line))
        elif (locked.sort, locked.name) in found:
            before = found[locked.sort, locked.name].line
            record.problem("id-twice", locked, id=locked.name, line=before)
        else:
            found[locked.sort, locked.name] = locked
    return found


def _locked(line: str, number: int) -> LockedId | None:
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    sort = next(sort for sort in Sort if found[sort.value])
    revision = int(found["revision"] or 0)
    return LockedId(sort, found[sort.value], revision, bool(found["retired"]), number)


def check_ids_lock(locked: LockedIds, read: ReadChecklist, file: str) -> list[Problem]:
    """Compare a checklist with the ids that were given away.

    Args:
        locked: what the lock says.
        read: the checklist as it is now.
        file: the name of the lock file in messages.
    """
    gone = [
        Problem("id-vanished", {"id": each.name}, Place(file, each.line))
        for each in _vanished(locked, read.checklist)
    ]
    compared = (_compare(now, locked, read) for now in locked_ids(read.checklist))
    return [*gone, *(problem for problem in compared if problem is not None)]


def _vanished(locked: LockedIds, checklist: Checklist) -> list[LockedId]:
    """Return the ids that are gone without notice; the measures of an item leave with it."""
    present = {(each.sort, each.name) for each in locked_ids(checklist)}
    noticed = {name for item in checklist.items for name in item.replaces}
    noticed |= {each.name for each in locked.values() if each.retired and each.sort is Sort.ITEM}
    return [
        each
        for key, each in locked.items()
        if key not in present and not each.retired and not _left_with_item(each, noticed)
    ]


def _left_with_item(locked: LockedId, noticed: Collection[str]) -> bool:
    return locked.sort is not Sort.SECTION and locked.name.split(".")[0] in noticed


def _compare(now: LockedId, locked: LockedIds, read: ReadChecklist) -> Problem | None:
    before = locked.get((now.sort, now.name))
    where = read.places[now.name]
    if before is None:
        return Problem("id-not-locked", {"id": now.name}, where)
    if before.retired:
        return Problem("id-reused", {"id": now.name}, where)
    if now.revision == before.revision:
        return None
    lower = now.revision < before.revision
    return Problem(
        "revision-lowered" if lower else "revision-not-locked",
        {"id": now.name, "revision": now.revision, "locked": before.revision},
        read.places[f"{now.name}.revision"],
    )
