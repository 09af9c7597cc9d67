"""Mending what can be made again from the rest of a database: its indexes and its triggers."""

from pathlib import Path

from kleurrijk_desktop.storage.dialect_sqlite import engine_for
from kleurrijk_desktop.storage.dialect_sqlite_triggers import mend_triggers


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
            mend_triggers(connection)
    finally:
        engine.dispose()
