"""Putting a backup in the place of the database, which is kept aside first."""

import os
import stat
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from shutil import copyfile

from kleurrijk_desktop.domain.kept_copies import CopyKind, is_usable
from kleurrijk_desktop.domain.problems import (
    InputFault,
    KleurRijkError,
    Place,
    WorldFault,
    fault,
    world_fault,
)
from kleurrijk_desktop.storage.aside import name_aside
from kleurrijk_desktop.storage.atomic_file import sync_file, sync_folder
from kleurrijk_desktop.storage.backups import verified_copy
from kleurrijk_desktop.storage.dialect_sqlite import SIDE_FILES, engine_for
from kleurrijk_desktop.storage.dialect_sqlite_copies import (
    remove_with_side_files,
    temporary_copy,
)
from kleurrijk_desktop.storage.file_faults import faults_of, file_fault
from kleurrijk_desktop.storage.kept_copies import look_at
from kleurrijk_desktop.storage.upgrading.looking import verify_any_version
from kleurrijk_desktop.storage.verification import Verified

OF_THE_OWNER = stat.S_IRUSR | stat.S_IWUSR

_OF_THE_FILE = {  # what is then wrong is what was given, not the machine
    "file-damaged",
    "file-empty",
    "file-newer",
    "file-version-unknown",
    "not-our-file",
    "structure-damaged",
    "protection-missing",
    "backup-not-good",
    "upgrade-failed",
}


@dataclass(frozen=True, slots=True)
class Restored:
    """What was put back, and where that which was there before is kept (None: nothing was)."""

    found: Verified
    kept: Path | None


def restore_database(backup: Path, database: Path, aside: Path, now: datetime) -> Restored:
    """Put a backup in the place of the database; at every moment the old or the new is there.

    Args:
        backup: a database file, which stays as it is.
        database: where it is to lie.
        aside: the folder in which the present database is kept; made if it is not there.
        now: names what is kept aside.

    Raises:
        InputFault: the backup is no file, none of ours, made by a newer program, or damaged;
            nothing was changed.
        WorldFault: the disk, a permission or another program stands in the way.
    """
    database = Path(os.path.realpath(database))  # a link to it stays one
    with faults_of(backup):
        if backup.exists() and database.exists() and backup.samefile(database):
            raise fault("backup-is-database", Place(str(backup)))
    with temporary_copy(database) as temporary:
        found = _taken_over(backup, temporary)
        kept = swap_in(temporary, database, aside, now)
    return Restored(found, kept)


def check_backup(backup: Path) -> None:
    """Look a backup over where it lies, and change nothing anywhere.

    Raises:
        InputFault: as `restore_database` does.
        WorldFault: it cannot be read.
    """
    found = look_at(backup)
    if not is_usable(found.problems):
        codes = {problem.code for problem in found.problems}
        raise (InputFault if codes <= _OF_THE_FILE else WorldFault)(*found.problems)


def swap_in(fresh: Path, database: Path, aside: Path, now: datetime) -> Path | None:
    """Put a finished file beside the database in its place; return where that is kept, if it was.

    Raises:
        WorldFault: the disk, a permission or another program stands in the way.
    """
    with faults_of(database), ExitStack() as undoing:
        kept = _keep_aside(database, aside, now, undoing)
        if kept is not None:
            fresh.chmod(database.stat().st_mode | OF_THE_OWNER)
        fresh.replace(database)
        undoing.pop_all()
        sync_folder(database.parent)
    return kept


def _taken_over(backup: Path, temporary: Path) -> Verified:
    where = Place(str(backup))
    if not backup.exists():
        raise fault("content-missing", where)
    if not backup.is_file():
        raise fault("not-a-regular-file", where)
    try:
        if backup.stat().st_size == 0:
            raise world_fault("file-empty", file=str(backup))
        return verified_copy(backup, temporary)
    except WorldFault as error:
        if all(problem.code in _OF_THE_FILE for problem in error.problems):
            raise InputFault(*error.problems) from error
        raise
    except OSError as error:
        raise file_fault(error, backup) from error


def _keep_aside(database: Path, aside: Path, now: datetime, undoing: ExitStack) -> Path | None:
    """Give the present database a second name, with the journal of a broken write if it has one.

    The journal goes away before the new database comes: SQLite would undo the restore with it.
    Where that does not come after all, the second name goes: it would change with the first.
    """
    if not database.exists():
        remove_with_side_files(database)
        return None
    settle(database)
    aside.mkdir(mode=0o700, exist_ok=True)
    kind = CopyKind.BEFORE_RESTORE if _is_in_order(database) else CopyKind.DAMAGED
    kept = name_aside(aside, kind, now)
    _link(database, kept)
    undoing.callback(kept.unlink)
    for ending in SIDE_FILES:
        beside = database.with_name(database.name + ending)
        if beside.exists():
            put_aside = beside.rename(kept.with_name(kept.name + ending))
            undoing.callback(put_aside.rename, beside)
    sync_folder(aside)
    sync_folder(database.parent)
    return kept


def settle(database: Path) -> None:
    """Take back a half-done write, where that can be; waits for nobody who is writing.

    Raises:
        WorldFault: "file-busy".
    """
    engine = engine_for(database, "rw")
    try:
        with engine.connect() as connection, connection.begin():
            pass  # to have had the lock is enough
    except WorldFault as error:
        if any(problem.code == "file-busy" for problem in error.problems):
            raise
    finally:
        engine.dispose()


def _link(database: Path, kept: Path) -> None:
    try:
        kept.hardlink_to(database)
    except OSError:  # a file system without links, such as that of a USB stick
        # A rename would leave no database until the new one comes. Nobody has this one open.
        with temporary_copy(kept) as temporary:
            copyfile(database, temporary)
            sync_file(temporary)
            temporary.rename(kept)


def _is_in_order(database: Path) -> bool:
    try:
        return not verify_any_version(database).problems
    except KleurRijkError as error:
        return all(problem.code == "file-newer" for problem in error.problems)
