"""Making the tables of a new database, and knowing them again."""

from pathlib import Path

from sqlalchemy import (
    Column,
    Connection,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    insert,
    inspect,
    select,
)

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage import plan_tables, report_tables, session_tables, tables
from kleurrijk_desktop.storage.dialect_sqlite import missing_bytes, pragma, write_marks
from kleurrijk_desktop.storage.dialect_sqlite_triggers import create_triggers
from kleurrijk_desktop.storage.schema_versions import LATEST, REVISIONS
from kleurrijk_desktop.storage.table_parts import metadata

# Alembic's own table, as Alembic makes it.
revisions = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


TABLES = (
    tables,
    plan_tables,
    report_tables,
    session_tables,
)  # to be named is enough: importing them fills `metadata`


def create_schema(connection: Connection) -> None:
    """Make the tables of the latest version at once, as if all migrations had run."""
    revisions.create(connection)
    connection.execute(insert(revisions).values(version_num=REVISIONS[LATEST]))
    metadata.create_all(connection)
    create_triggers(connection)
    write_marks(connection, LATEST)


def check_schema(connection: Connection, path: Path) -> None:
    """Look whether a file is whole and has the tables that its version says.

    Raises:
        WorldFault: "file-damaged" or "file-version-unknown".
    """
    if missing_bytes(connection, path):
        raise world_fault("file-damaged", file=str(path))
    found_tables = set(inspect(connection).get_table_names())
    if not found_tables >= {revisions.name, *metadata.tables}:
        raise world_fault("file-damaged", file=str(path))
    found = connection.scalars(select(revisions.c.version_num)).all()
    version = pragma(connection, "user_version")
    if list(found) != [REVISIONS[version]]:
        raise world_fault("file-version-unknown", file=str(path), version=version)
