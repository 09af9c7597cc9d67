"""The copies of the database in the folder of the program, whatever they were made for."""

from datetime import UTC, datetime
from pathlib import Path

from kleurrijk_desktop.domain.kept_copies import CopyKind, KeptCopy, LookedAt
from kleurrijk_desktop.domain.problems import KleurRijkError, world_fault
from kleurrijk_desktop.storage.aside import kept_aside
from kleurrijk_desktop.storage.backups import backups_in
from kleurrijk_desktop.storage.file_faults import faults_of, named_problem
from kleurrijk_desktop.storage.synced import conflict_copies
from kleurrijk_desktop.storage.upgrading.looking import verify_any_version, verify_in_use


def copies_in(folder: Path) -> list[KeptCopy]:
    """Return the backups in the order in which they were made, newest first, then the others.

    Raises:
        WorldFault: the folder is there and cannot be read.
    """
    backups = [
        KeptCopy(each.path, CopyKind.BACKUP, each.stamp.made_at) for each in backups_in(folder)
    ]
    with faults_of(folder):
        found = list(kept_aside(folder))
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


def look_at(path: Path, known_as: Path | None = None, *, in_use: bool = False) -> LookedAt:
    """Look a database over, wherever it lies, and change nothing.

    Args:
        path: where it lies.
        known_as: what problems name in its place.
        in_use: whether others may be writing to it, who are not to be held up.
    """
    try:
        with faults_of(path):
            if not path.exists():
                raise world_fault("file-gone", file=str(path))
            if path.is_file() and path.stat().st_size == 0:
                raise world_fault("file-empty", file=str(path))
        found = verify_in_use(path) if in_use else verify_any_version(path)
        counts, problems = found.counts, found.problems
    except KleurRijkError as error:
        counts, problems = {}, tuple(error.problems)
    return LookedAt(counts, tuple(named_problem(each, path, known_as or path) for each in problems))
