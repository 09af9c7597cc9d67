"""Mending what can be made again from the rest of a database: its indexes and its triggers."""

from datetime import datetime
from pathlib import Path

from kleurrijk_desktop.domain.kept_copies import CopyKind
from kleurrijk_desktop.storage.aside import name_aside
from kleurrijk_desktop.storage.atomic_file import publish
from kleurrijk_desktop.storage.dialect_sqlite import engine_for, pragma
from kleurrijk_desktop.storage.dialect_sqlite_copies import copy_database, temporary_copy
from kleurrijk_desktop.storage.dialect_sqlite_triggers import mend_triggers
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.storage.schema_versions import LATEST


def mend_database(path: Path) -> None:
    """Build all indexes again and put back the triggers, in one transaction.

    What was written is never touched; where nothing is wrong, nothing is different afterwards.

    Raises:
        WorldFault: the file cannot be written, or is too damaged for that.
    """
    engine = engine_for(path, "rw")
    try:
        with engine.connect() as connection, connection.begin():
            connection.exec_driver_sql("REINDEX")
            if pragma(connection, "user_version") == LATEST:  # else they are made with the rest
                mend_triggers(connection)
    finally:
        engine.dispose()


def keep_before_repair(database: Path, folder: Path, now: datetime) -> Path:
    """Copy a database as it is, faults and all; half a copy never bears the name.

    Raises:
        WorldFault: it cannot be read so far, or the copy not be written.
    """
    with faults_of(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    kept = name_aside(folder, CopyKind.BEFORE_REPAIR, now)
    with temporary_copy(kept) as temporary:
        copy_database(database, temporary)
        publish(temporary, kept)
    return kept
