"""Making the tables of a new database."""

from sqlalchemy import Connection, insert

from kleurrijk_desktop.storage.all_tables import all_tables
from kleurrijk_desktop.storage.dialect_sqlite import write_marks
from kleurrijk_desktop.storage.dialect_sqlite_triggers import create_triggers
from kleurrijk_desktop.storage.schema_check import revisions
from kleurrijk_desktop.storage.schema_versions import LATEST, REVISIONS


def create_schema(connection: Connection) -> None:
    """Make the tables of the latest version at once, as if all migrations had run."""
    create_tables(connection)
    create_triggers(connection)


def create_tables(connection: Connection) -> None:
    """Do so without what keeps finished assessments as they are, so that they can be filled in."""
    revisions.create(connection)
    connection.execute(insert(revisions).values(version_num=REVISIONS[LATEST]))
    all_tables().create_all(connection)
    write_marks(connection, LATEST)
