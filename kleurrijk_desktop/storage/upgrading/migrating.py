"""Running the migrations on a copy, and looking whether everything is still in it."""

import logging
from pathlib import Path

from sqlalchemy import Connection

from kleurrijk_desktop.domain.kept_copies import is_usable
from kleurrijk_desktop.domain.problems import WorldFault, world_fault
from kleurrijk_desktop.storage.atomic_file import sync_file
from kleurrijk_desktop.storage.dialect_sqlite import engine_for, write_marks
from kleurrijk_desktop.storage.dialect_sqlite_copies import faults_of_structure
from kleurrijk_desktop.storage.dialect_sqlite_triggers import drop_triggers
from kleurrijk_desktop.storage.dialect_sqlite_upgrading import lost_rows, rows_by_table
from kleurrijk_desktop.storage.file_faults import named
from kleurrijk_desktop.storage.schema_check import check_schema
from kleurrijk_desktop.storage.schema_versions import REVISIONS
from kleurrijk_desktop.storage.verification import verify_database

FAILED = "upgrade-failed"
_MIGRATIONS = Path(__file__).parents[1] / "migrations"

log = logging.getLogger(__name__)


def migrate_copy(copy: Path, original: Path) -> None:
    """Bring a copy that nobody else knows of up to date; where that fails, it is of no use.

    Args:
        copy: a whole copy of a database of an earlier version.
        original: what faults name in its place.

    Raises:
        WorldFault: "file-damaged", "structure-damaged" or "file-version-unknown" where the original
            is not in order; "disk-full"; "upgrade-failed" where anything else goes wrong.
    """
    try:
        _migrate(copy, original)
        with named(copy, original):
            _check_contents(copy)
        sync_file(copy)
    except WorldFault:
        raise
    except Exception as error:  # whatever it breaks on, the original is as it was: that is told
        log.warning("a migration broke", exc_info=error)
        raise world_fault(FAILED, file=str(original)) from error


def _migrate(copy: Path, original: Path) -> None:
    engine = engine_for(copy, "rw", references=False)
    try:
        with engine.connect() as connection:
            with connection.begin():
                _check(connection, copy, original)
                before = rows_by_table(connection)
            with connection.begin():
                _run_migrations(connection, "head")
            with connection.begin():
                _check(connection, copy, original)
                if lost := lost_rows(connection, before):
                    log.warning("a migration lost something of %s", ", ".join(lost))
                    raise world_fault(FAILED, file=str(original))
    finally:
        engine.dispose()


def _check_contents(copy: Path) -> None:
    problems = verify_database(copy).problems
    if not is_usable(problems):
        raise WorldFault(*problems)


def _check(connection: Connection, copy: Path, original: Path) -> None:
    with named(copy, original):
        check_schema(connection, copy)
    if said := faults_of_structure(connection):
        raise world_fault("structure-damaged", file=str(original), said=said[0])


def make_tables_of(connection: Connection, version: int) -> None:
    """Make the empty tables of an earlier version, without triggers, inside a transaction."""
    _run_migrations(connection, REVISIONS[version])
    drop_triggers(connection)
    write_marks(connection, version)


def _run_migrations(connection: Connection, revision: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
