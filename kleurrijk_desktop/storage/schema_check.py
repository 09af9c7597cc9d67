"""Knowing the tables of a database again, without loading what describes them."""

from pathlib import Path

from sqlalchemy import Column, Connection, MetaData, PrimaryKeyConstraint, String, Table, select

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.dialect_sqlite import missing_bytes, pragma, table_names
from kleurrijk_desktop.storage.schema_versions import REVISIONS, TABLES

# Alembic's own table, as Alembic makes it.
revisions = Table(
    "alembic_version",
    MetaData(),
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)


def check_schema(connection: Connection, path: Path) -> None:
    """Look whether a file is whole and has the tables that its version says.

    Raises:
        WorldFault: "file-damaged" or "file-version-unknown".
    """
    if missing_bytes(connection, path):
        raise world_fault("file-damaged", file=str(path))
    version = pragma(connection, "user_version")
    if not table_names(connection) >= {revisions.name, *TABLES[version]}:
        raise world_fault("file-damaged", file=str(path))
    found = connection.scalars(select(revisions.c.version_num)).all()
    if list(found) != [REVISIONS[version]]:
        raise world_fault("file-version-unknown", file=str(path), version=version)
