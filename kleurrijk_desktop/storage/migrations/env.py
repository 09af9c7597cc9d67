"""Runs migrations on the connection that the caller hands over, inside its transaction."""

from alembic import context

from kleurrijk_desktop.storage.all_tables import all_tables
from kleurrijk_desktop.storage.dialect_sqlite import write_marks
from kleurrijk_desktop.storage.dialect_sqlite_triggers import create_triggers, drop_triggers
from kleurrijk_desktop.storage.schema_versions import LATEST

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=all_tables(), render_as_batch=True)
drop_triggers(connection)
with context.begin_transaction():
    context.run_migrations()
create_triggers(connection)
write_marks(connection, LATEST)
