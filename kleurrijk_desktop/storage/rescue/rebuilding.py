"""Building a new database out of what can be read of a damaged one, which is kept aside."""

import os
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from shutil import rmtree

from sqlalchemy import Connection

from kleurrijk_desktop.domain.kept_copies import is_usable
from kleurrijk_desktop.domain.problems import WorldFault, world_fault
from kleurrijk_desktop.domain.snapshot import Snapshot
from kleurrijk_desktop.storage.all_tables import all_tables
from kleurrijk_desktop.storage.atomic_file import sync_file
from kleurrijk_desktop.storage.dialect_sqlite import engine_for
from kleurrijk_desktop.storage.dialect_sqlite_copies import Counts, temporary_copy
from kleurrijk_desktop.storage.dialect_sqlite_triggers import create_triggers
from kleurrijk_desktop.storage.rescue.readable_rows import damaged_file, readable_rows, rows_known
from kleurrijk_desktop.storage.rescue.saved_apart import WriteAnswers, save_apart
from kleurrijk_desktop.storage.rescue.taking_over import Taken, take_over
from kleurrijk_desktop.storage.restoring import settle, swap_in
from kleurrijk_desktop.storage.schema import create_tables
from kleurrijk_desktop.storage.schema_versions import LATEST, TABLES, version_of
from kleurrijk_desktop.storage.sqlite_faults import fault_of
from kleurrijk_desktop.storage.upgrading.migrating import make_tables_of, migrate_copy
from kleurrijk_desktop.storage.verification import Verified, verify_database


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What became of a damaged database.

    Attributes:
        found: what is in the new one; assessments that are not what they were are among its
            problems.
        known: by table, how many rows the damaged one is known to have held.
        kept: where the damaged one is kept.
        apart: what was read and is not in the new one as it was: documents, and all answers as a
            table.
    """

    found: Verified
    known: Counts
    kept: Path | None
    apart: Sequence[Path]


@dataclass(frozen=True, slots=True)
class _Filled:
    taken: Mapping[str, Taken]
    known: Counts


def rebuild_database(
    database: Path,
    aside: Path,
    now: datetime,
    checklists: Iterable[Snapshot],
    write: WriteAnswers,
) -> Rebuilt:
    """Put a new database in the place of a damaged one; at every moment one of both is there.

    Args:
        database: the damaged one; nobody may have it open.
        aside: the folder in which it is kept; made if it is not there.
        now: names what is kept aside.
        checklists: copies that are whole, to take in the place of damaged ones.
        write: makes the table of all answers.

    Raises:
        WorldFault: "file-damaged" where nothing at all can be read; or the disk, a permission or
            another program stands in the way. Nothing was changed then.
    """
    database = Path(os.path.realpath(database))  # a link to it stays one
    settle(database)
    with temporary_copy(database) as temporary, ExitStack() as undoing:
        version = version_of(database)
        filled = _fill(database, temporary, version, checklists)
        if version < LATEST:
            migrate_copy(temporary, database)
        sync_file(temporary)
        found = verify_database(temporary)
        if not is_usable(found.problems):
            raise WorldFault(*found.problems)
        missing = any(found.counts[name] < count for name, count in filled.known.items())
        left = filled.taken["issued_report"].left
        whole = not missing and not found.problems
        apart = [] if whole else save_apart(database, aside, now, left, write)
        if apart:
            undoing.callback(rmtree, apart[0].parent, ignore_errors=True)
        kept = swap_in(temporary, database, aside, now)
        undoing.pop_all()
    return Rebuilt(found, filled.known, kept, apart)


def _fill(database: Path, fresh: Path, version: int, checklists: Iterable[Snapshot]) -> _Filled:
    engine = engine_for(fresh, "rwc")
    try:
        with (
            damaged_file(database) as damaged,
            engine.connect() as connection,
            connection.begin(),
        ):
            _make_tables(connection, version)
            filled = _taken_over(damaged, connection, version, checklists)
            if not filled.taken["organisation"].stored:
                raise world_fault("file-damaged", file=str(database))
            if version == LATEST:
                create_triggers(connection)
    except sqlite3.Error as error:
        raise fault_of(error, fresh) from error
    finally:
        engine.dispose()
    return filled


def _make_tables(connection: Connection, version: int) -> None:
    if version == LATEST:
        create_tables(connection)
    else:
        make_tables_of(connection, version)


def _taken_over(
    damaged: sqlite3.Connection,
    connection: Connection,
    version: int,
    checklists: Iterable[Snapshot],
) -> _Filled:
    raw = connection.connection.driver_connection
    assert isinstance(raw, sqlite3.Connection)
    wanted = {row[1] for row in readable_rows(damaged, "assessment", ["snapshot_hash"])}
    whole = [each for each in checklists if each.hash in wanted]
    names = [table.name for table in all_tables().sorted_tables if table.name in TABLES[version]]
    taken = {name: take_over(damaged, raw, name, whole) for name in names}
    known = {
        name: max(rows_known(damaged, name), each.stored + len(each.left))
        for name, each in taken.items()
    }
    heads = {row[1] for row in readable_rows(damaged, "answer", ["assessment_id"])}
    known["assessment"] = max(known["assessment"], len(heads))
    return _Filled(taken, known)
