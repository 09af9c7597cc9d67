"""Bringing a database of an earlier version up to date, wholly or not at all."""

import os
import shutil
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from kleurrijk_desktop.domain.problems import WorldFault, world_fault
from kleurrijk_desktop.storage.atomic_file import sync_folder
from kleurrijk_desktop.storage.dialect_sqlite import SIDE_FILES
from kleurrijk_desktop.storage.dialect_sqlite_copies import (
    copy_open,
    remove_with_side_files,
    temporary_copy,
)
from kleurrijk_desktop.storage.dialect_sqlite_upgrading import held
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.storage.schema_check import check_schema
from kleurrijk_desktop.storage.schema_versions import LATEST, version_of
from kleurrijk_desktop.storage.upgrading.keeping import keep_as_it_was
from kleurrijk_desktop.storage.upgrading.migrating import migrate_copy

ROOM = 2.2  # times the size of the database: what it was, what it becomes, and what that takes
PAUSES = (0.25,) * 40  # seconds; with the waiting for each lock somebody else has twenty
_MEGABYTE = 1_000_000


def bring_up_to_date(
    database: Path,
    aside: Path,
    now: datetime,
    began: Callable[[], None],
    pauses: Sequence[float] = PAUSES,
) -> Path | None:
    """Bring a database up to date in a copy, which then takes its place.

    Args:
        database: one of an earlier version.
        aside: the folder in which it is kept as it was; made if it is not there.
        now: names what is kept.
        began: called once, before anything that takes long.
        pauses: how long is waited, in seconds, after each attempt while somebody else uses the
            database, who may be bringing it up to date.

    Returns:
        Where it is kept as it was; None where somebody else was quicker.

    Raises:
        WorldFault: "no-room-to-upgrade", "upgrade-waits", "upgrade-failed" or another reason why
            the database is still what it was, byte for byte.
    """
    path = Path(os.path.realpath(database))  # a link to it stays one
    began()
    for pause in pauses:
        try:
            return _alone(path, aside, now)
        except WorldFault as fault:
            if all(problem.code != "file-busy" for problem in fault.problems):
                raise
        time.sleep(pause)
    raise world_fault("upgrade-waits", file=str(path))


def _alone(path: Path, aside: Path, now: datetime) -> Path | None:
    if version_of(path) == LATEST:
        return None
    with held(path) as source:
        if version_of(path) == LATEST:  # another file bears the name since
            return None
        with source.begin():
            check_schema(source, path)  # of a file that was cut a copy would be called whole
        _check_room(path)
        return _swap(source, path, aside, now)


def _swap(source: Connection, path: Path, aside: Path, now: datetime) -> Path:
    with temporary_copy(path) as copy, ExitStack() as undoing:
        kept = keep_as_it_was(source, path, aside, now)
        undoing.callback(remove_with_side_files, kept)
        copy_open(source, copy)
        migrate_copy(copy, path)
        with faults_of(path):
            shutil.copymode(path, copy)
            _leave_no_journal(path)
            if os.name != "posix":  # elsewhere a file that is open cannot be replaced
                source.close()
            copy.replace(path)
        undoing.pop_all()
    with faults_of(path):
        sync_folder(path.parent)
    return kept


def _leave_no_journal(path: Path) -> None:
    """Delete what lies beside the old file: it would be played back into the new one."""
    for ending in SIDE_FILES:
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _check_room(path: Path) -> None:
    with faults_of(path):
        needed = round(path.stat().st_size * ROOM)
        free = shutil.disk_usage(path.parent).free
    if free < needed:
        raise world_fault(
            "no-room-to-upgrade",
            file=str(path),
            needed=-(-needed // _MEGABYTE),
            free=free // _MEGABYTE,
        )
