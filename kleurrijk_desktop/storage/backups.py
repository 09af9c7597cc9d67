"""Backups: made whole, opened and looked over, and only then given their name."""

import re
import time
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from shutil import rmtree

from kleurrijk_desktop.domain.backup_keeping import Stamp, is_due, kept
from kleurrijk_desktop.domain.kept_copies import is_usable
from kleurrijk_desktop.domain.problems import WorldFault, world_fault
from kleurrijk_desktop.storage.aside import forget_outlived
from kleurrijk_desktop.storage.atomic_file import (
    TEMPORARY_PREFIX,
    TEMPORARY_SUFFIX,
    publish,
    sync_folder,
)
from kleurrijk_desktop.storage.dialect_sqlite import SIDE_FILES
from kleurrijk_desktop.storage.dialect_sqlite_copies import copy_database, temporary_copy
from kleurrijk_desktop.storage.file_faults import faults_of, file_fault, named
from kleurrijk_desktop.storage.schema_versions import LATEST, version_of
from kleurrijk_desktop.storage.verification import Verified, verify_database

_NAME = re.compile(r"kleurrijk-(\d{5,9})-(\d{4}-\d\d-\d\d-\d{6})\.db", re.ASCII)
_MADE = "%Y-%m-%d-%H%M%S"
_BROKEN_OFF = {TEMPORARY_SUFFIX + ending for ending in ("", *SIDE_FILES)}
_LEFT_BEHIND = 24 * 3600  # seconds; a younger temporary file may be one that is being written


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup in the folder of the program."""

    path: Path
    stamp: Stamp


def make_backup(database: Path, target: Path) -> Verified:
    """Copy a database to a file that is not there yet; half a copy never bears its name.

    Raises:
        WorldFault: "backup-not-good" where one could not go on with the copy, "file-exists", or the
            database cannot be read or the file not written.
    """
    with faults_of(target):
        if target.exists():
            raise world_fault("file-exists", file=str(target))
        if not target.parent.is_dir():
            raise world_fault("folder-missing", file=str(target))
    with temporary_copy(target) as temporary:
        found = verified_copy(database, temporary)
        publish(temporary, target)
    return found


def verified_copy(database: Path, target: Path) -> Verified:
    """Copy a database and look the copy over, which is brought up to date where that is needed.

    What is wrong with single assessments is found in it as in the database: without a copy all
    that is new would be lost for their sake.

    Raises:
        WorldFault: "backup-not-good", or the database cannot be read or the file not written;
            "backup-disturbed" where somebody writes to it again and again.
    """
    counts = copy_database(database, target)
    if version_of(target) < LATEST:
        from kleurrijk_desktop.storage.upgrading.migrating import migrate_copy  # hardly ever needed

        migrate_copy(target, database)
    with named(target, database):  # what is wrong in the copy is wrong there
        found = verify_database(target)
        if not is_usable(found.problems):
            raise WorldFault(*found.problems)
    if counts is not None and any(found.counts[name] != count for name, count in counts.items()):
        raise world_fault("backup-not-good", file=str(database))
    return found


def backups_in(folder: Path) -> list[Backup]:
    """Return the backups in a folder, the last one made first; other files are not ours."""
    try:
        found = [_backup(path) for path in folder.iterdir()]
    except FileNotFoundError:
        return []
    except OSError as error:
        raise file_fault(error, folder) from error
    known = [backup for backup in found if backup is not None]
    return sorted(known, key=lambda each: each.stamp, reverse=True)


def back_up_into(folder: Path, database: Path, now: datetime) -> Path:
    """Make a backup under the next name, and then let go of those that are not kept.

    Raises:
        WorldFault: as `make_backup`, or single assessments are not what they were: the backup is
            there then. In either case no older backup is taken away.
    """
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise file_fault(error, folder) from error
    for place in (folder, database.parent):
        _clear_away(place)
    number = max((each.stamp.number for each in backups_in(folder)), default=0) + 1
    target = folder / f"kleurrijk-{number:05}-{now.astimezone(UTC).strftime(_MADE)}.db"
    found = make_backup(database, target)
    if found.problems:
        raise WorldFault(*found.problems)
    _thin(folder, now)
    return target


def backup_is_due(folder: Path, now: datetime) -> bool:
    """Whether the last backup in the folder is older than a day."""
    return is_due((each.stamp for each in backups_in(folder)), now)


def _backup(path: Path) -> Backup | None:
    named = _NAME.fullmatch(path.name)
    if named is None or not path.is_file():
        return None
    try:
        made_at = datetime.strptime(named[2], _MADE).replace(tzinfo=UTC)
    except ValueError:
        return None
    return Backup(path, Stamp(int(named[1]), made_at))


def _thin(folder: Path, now: datetime) -> None:
    """Let go of what is not kept; where that fails, a good backup was made all the same."""
    try:
        backups = backups_in(folder)
    except WorldFault:  # the next backup is numbered by the same list, and says so
        return
    forget_outlived(folder, now)
    keep = kept((each.stamp for each in backups), now)
    for each in backups:
        if each.stamp not in keep:
            with suppress(OSError):  # one too many is no fault
                each.path.unlink()
    with suppress(OSError):
        sync_folder(folder)


def _clear_away(folder: Path) -> None:
    """Delete what was left behind where a copy was broken off, once it is a day old."""
    left: list[Path] = []
    with suppress(OSError):  # they are in nobody's way
        left += folder.glob(f"{TEMPORARY_PREFIX}*")
    for path in left:
        with suppress(OSError):
            if time.time() - path.stat().st_mtime <= _LEFT_BEHIND:
                continue
            if path.is_dir():
                rmtree(path)
            elif path.suffix in _BROKEN_OFF:
                path.unlink()
