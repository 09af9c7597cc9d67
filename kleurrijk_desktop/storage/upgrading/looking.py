"""Looking at a database of an earlier version, which stays as it is."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.storage.dialect_sqlite_copies import copy_database
from kleurrijk_desktop.storage.file_faults import named, named_problem
from kleurrijk_desktop.storage.schema_versions import LATEST, version_of
from kleurrijk_desktop.storage.temporary_folder import temporary_folder
from kleurrijk_desktop.storage.upgrading.migrating import migrate_copy
from kleurrijk_desktop.storage.verification import Verified, verify_database


@contextmanager
def up_to_date_copy(path: Path) -> Iterator[Path]:
    """Give a copy that is up to date, in a folder for temporary files; it goes at the end.

    Raises:
        WorldFault: the database cannot be read or not be brought up to date.
    """
    with temporary_folder("looking") as folder:
        copy = folder / path.name
        copy_database(path, copy)
        if version_of(copy) != LATEST:
            migrate_copy(copy, path)
        yield copy


def verify_any_version(path: Path, *, read_only: bool = True) -> Verified:
    """Look at everything in a database as `verify_database` does, whatever its version.

    Raises:
        WorldFault: there is nothing to look at.
    """
    if version_of(path) == LATEST:
        return verify_database(path, read_only=read_only)
    return _verify_copy(path)


def verify_in_use(path: Path) -> Verified:
    """Look at everything in a database to which others write, without holding them up for long.

    While a database is looked over nobody can commit. So a copy is, which is made in parts with
    rests between them; where none can be made, the database itself.

    Raises:
        WorldFault: there is nothing to look at.
    """
    try:
        return _verify_copy(path)
    except WorldFault:  # what is wrong is told of the database itself
        return verify_any_version(path, read_only=False)


def _verify_copy(path: Path) -> Verified:
    with up_to_date_copy(path) as copy, named(copy, path):
        found = verify_database(copy)
        problems = tuple(named_problem(each, copy, path) for each in found.problems)
        return replace(found, problems=problems)
