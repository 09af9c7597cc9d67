"""Triggers that keep what is finished as it is, whoever asks; only SQLite speaks this dialect.

A replacing insert deletes without asking the triggers of a deletion, so inserts are watched too.
"""

from collections.abc import Iterator

from sqlalchemy import Connection, Table

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.storage.report_tables import issued_report
from kleurrijk_desktop.storage.session_tables import group_session, session_item
from kleurrijk_desktop.storage.tables import (
    answer,
    assessment,
    assessor,
    checklist_snapshot,
    partner_view,
    translation_supplement,
)

_EVENTS = ("INSERT", "UPDATE", "DELETE")
_FREE_AT_HEAD = {"status", "version", "binned_at"}  # the bin keeps what lies in it


def create_triggers(connection: Connection) -> None:
    """Create all triggers; after every migration they are made anew."""
    for statement in trigger_statements():
        connection.exec_driver_sql(statement)


def drop_triggers(connection: Connection) -> None:
    """Drop all triggers, since a migration may write what nobody else may."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'trigger'")
    for name in names.scalars().all():
        connection.exec_driver_sql(f"DROP TRIGGER {name}")


def missing_triggers(connection: Connection) -> tuple[str, ...]:
    """Return the statements of those that are not there, or not as they were made."""
    there = set(
        connection.exec_driver_sql("SELECT sql FROM sqlite_schema WHERE type = 'trigger'").scalars()
    )
    return tuple(each for each in trigger_statements() if each not in there)


def mend_triggers(connection: Connection) -> None:
    """Make the missing ones again."""
    for statement in missing_triggers(connection):
        name = statement.split()[2]
        connection.exec_driver_sql(f"DROP TRIGGER IF EXISTS {name}")
        connection.exec_driver_sql(statement)


def trigger_statements() -> Iterator[str]:
    """Yield the statements that create the triggers."""
    for kept, key in ((checklist_snapshot, "hash"), (translation_supplement, "id")):
        same = f"EXISTS (SELECT 1 FROM {kept.name} WHERE {key} = NEW.{key})"  # noqa: S608 - our own names
        yield _refuse(kept, "INSERT", same, "snapshot-kept")
        yield _refuse(kept, "UPDATE", "1", "snapshot-kept")
        yield _refuse(kept, "DELETE", "1", "snapshot-kept")
    same = f"EXISTS (SELECT 1 FROM {issued_report.name} WHERE id = NEW.id)"  # noqa: S608 - our own names
    yield _refuse(issued_report, "INSERT", same, "report-kept")
    yield _refuse(issued_report, "UPDATE", "1", "report-kept")
    yield _refuse(issued_report, "DELETE", "1", "report-kept")
    for part in (answer, assessor, partner_view, group_session, session_item):
        for event in _EVENTS:
            yield _refuse(part, event, _part_of_finished(event), "assessment-finished")
    yield _refuse(assessment, "INSERT", _finished("NEW.id"), "assessment-finished")
    yield _refuse(assessment, "DELETE", _finished("OLD.id"), "assessment-finished")
    yield _refuse(assessment, "UPDATE", _head_changes(), "assessment-finished")


def _refuse(table: Table, event: str, when: str, message: str) -> str:
    return (
        f"CREATE TRIGGER keep_{table.name}_{event.lower()} BEFORE {event} ON {table.name} "
        f"WHEN {when} BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )


def _finished(assessment_id: str) -> str:
    heads = f"SELECT 1 FROM {assessment.name} WHERE id = {assessment_id}"  # noqa: S608 - our own names
    return f"EXISTS ({heads} AND status <> '{Status.OPEN}')"


def _part_of_finished(event: str) -> str:
    sides = {"INSERT": ("NEW",), "UPDATE": ("OLD", "NEW"), "DELETE": ("OLD",)}[event]
    return " OR ".join(_finished(f"{side}.assessment_id") for side in sides)


def _head_changes() -> str:
    # From finished to corrected, and back once the correction lies in the bin.
    settled = f"('{Status.FINISHED}', '{Status.CORRECTED}')"
    rest = " AND ".join(
        f"NEW.{column.name} IS OLD.{column.name}"
        for column in assessment.c
        if column.name not in _FREE_AT_HEAD
    )
    return f"OLD.status <> '{Status.OPEN}' AND NOT (NEW.status IN {settled} AND {rest})"
