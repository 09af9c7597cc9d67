"""The copies of the database in the folder of the program, whatever they were made for."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from kleurrijk_desktop.domain.kept_copies import CopyKind, KeptCopy, LookedAt
from kleurrijk_desktop.domain.problems import KleurRijkError, world_fault
from kleurrijk_desktop.storage.backups import backups_in
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.storage.synced import conflict_copies
from kleurrijk_desktop.storage.verification import verify_database

_ASIDE = re.compile(
    r"(before-restore|before-repair|damaged)-(\d{4}-\d\d-\d\d-\d{6})-(\d{1,9})\.db", re.ASCII
)
_MADE = "%Y-%m-%d-%H%M%S"


def copies_in(folder: Path) -> list[KeptCopy]:
    """Return the backups in the order in which they were made, newest first, then the others.

    Raises:
        WorldFault: the folder is there and cannot be read.
    """
    backups = [
        KeptCopy(each.path, CopyKind.BACKUP, each.stamp.made_at) for each in backups_in(folder)
    ]
    with faults_of(folder):
        found = list(_kept_aside(folder))
    aside = sorted(found, key=lambda each: (each.made_at, each.path), reverse=True)
    return [*backups, *aside]


def copies_of_others(database: Path) -> list[KeptCopy]:
    """Return the copies that a cloud folder made beside a database, by name.

    Raises:
        WorldFault: the folder cannot be read.
    """
    with faults_of(database.parent):
        return [
            KeptCopy(path, CopyKind.CONFLICT, datetime.fromtimestamp(path.stat().st_mtime, UTC))
            for path in conflict_copies(database)
        ]


def look_at(path: Path) -> LookedAt:
    """Look a database over, wherever it lies, and change nothing."""
    try:
        with faults_of(path):
            if path.is_file() and path.stat().st_size == 0:
                raise world_fault("file-empty", file=str(path))
        found = verify_database(path)
    except KleurRijkError as error:
        return LookedAt({}, tuple(error.problems))
    return LookedAt(found.counts, found.problems)


def _kept_aside(folder: Path) -> Iterator[KeptCopy]:
    for path in folder.glob("*.db"):
        named = _ASIDE.fullmatch(path.name)
        if named is None:
            continue
        try:
            made_at = datetime.strptime(named[2], _MADE).replace(tzinfo=UTC)
        except ValueError:
            continue
        yield KeptCopy(path, CopyKind(named[1]), made_at)
