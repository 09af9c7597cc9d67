"""Every table at once, for what makes, counts or compares all of them."""

from sqlalchemy import MetaData

from kleurrijk_desktop.storage import plan_tables, report_tables, session_tables, tables
from kleurrijk_desktop.storage.table_parts import metadata

# To be named is enough: importing them fills `metadata`.
_MADE_BY = (tables, plan_tables, report_tables, session_tables)


def all_tables() -> MetaData:
    """Return the description of the whole database."""
    return metadata
