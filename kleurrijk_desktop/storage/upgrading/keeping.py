"""The copies that were made before a database was brought up to date."""

from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection

from kleurrijk_desktop.domain.kept_copies import CopyKind
from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.aside import name_aside
from kleurrijk_desktop.storage.atomic_file import publish
from kleurrijk_desktop.storage.dialect_sqlite import READS, engine_for
from kleurrijk_desktop.storage.dialect_sqlite_copies import copy_open, temporary_copy
from kleurrijk_desktop.storage.dialect_sqlite_upgrading import rows_by_table
from kleurrijk_desktop.storage.file_faults import faults_of


def keep_as_it_was(source: Connection, path: Path, folder: Path, now: datetime) -> Path:
    """Copy an open database of an earlier version into a folder; half a copy has no name.

    Raises:
        WorldFault: "backup-not-good", or the database cannot be read or the copy not written.
    """
    with faults_of(folder):
        folder.mkdir(mode=0o700, exist_ok=True)
    kept = name_aside(folder, CopyKind.BEFORE_UPGRADE, now)
    with temporary_copy(kept) as temporary:
        copy_open(source, temporary)
        if not _holds_the_same(source, temporary):
            raise world_fault("backup-not-good", file=str(path))
        publish(temporary, kept)
    return kept


def _holds_the_same(source: Connection, copy: Path) -> bool:
    looking = source.execution_options(**{READS: True})
    with looking.begin():
        there = rows_by_table(looking)
    engine = engine_for(copy, "ro")
    try:
        with engine.connect() as plain:
            copied = plain.execution_options(**{READS: True})
            with copied.begin():
                return rows_by_table(copied) == there
    finally:
        engine.dispose()
