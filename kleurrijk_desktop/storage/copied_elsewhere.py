"""Saving all that is open to another file, where its own cannot be written any more."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.atomic_file import sync_folder
from kleurrijk_desktop.storage.dialect_sqlite_copies import copy_open, temporary_copy
from kleurrijk_desktop.storage.file_faults import faults_of


@contextmanager
def copied_to(connection: Connection, target: Path) -> Iterator[Path]:
    """Give a copy that can be changed; at the end of the block it gets its name.

    Raises:
        WorldFault: what is open cannot be read any more, or the target cannot be written.
    """
    with faults_of(target):
        if not target.parent.is_dir():
            raise world_fault("folder-missing", file=str(target))
    with temporary_copy(target) as temporary:
        copy_open(connection, temporary)
        yield temporary
        with faults_of(target):
            temporary.replace(target)
            sync_folder(target.parent)
