"""What an organisation has a history of, without reading all of its assessments."""

from collections.abc import Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from kleurrijk_desktop.storage.assessment_rows import JOINED, NEWEST_FIRST, read_rows
from kleurrijk_desktop.storage.tables import assessment, checklist_snapshot, unit
from kleurrijk_desktop.use_cases.ports import AssessmentRow


class SqlHistories:
    """Histories inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def newest(self, organisation_id: str) -> Sequence[AssessmentRow]:
        """Return the newest assessment of each unit with each checklist, newest first."""
        line = (assessment.c.unit_id, checklist_snapshot.c.checklist_id)
        place = func.row_number().over(partition_by=line, order_by=NEWEST_FIRST)
        numbered = (
            select(assessment.c.id, place.label("place"))
            .join_from(assessment, unit, assessment.c.unit_id == unit.c.id)
            .join(checklist_snapshot, assessment.c.snapshot_hash == checklist_snapshot.c.hash)
            .where(
                unit.c.organisation_id == organisation_id,
                unit.c.binned_at.is_(None),
                assessment.c.binned_at.is_(None),
            )
            .subquery()
        )
        first = select(numbered.c.id).where(numbered.c.place == 1)
        query = JOINED.where(assessment.c.id.in_(first)).order_by(*NEWEST_FIRST)
        return read_rows(self._connection, query)

    def rows(self, unit_id: str, checklist_id: str, limit: int | None) -> Sequence[AssessmentRow]:
        """Return the assessments of a unit with a checklist, newest first, at most so many."""
        query = JOINED.where(*_of(unit_id, checklist_id))
        return read_rows(self._connection, query.order_by(*NEWEST_FIRST).limit(limit))

    def count(self, unit_id: str, checklist_id: str) -> int:
        """Return how many assessments of a unit with a checklist there are."""
        query = (
            select(func.count())
            .select_from(assessment)
            .join(checklist_snapshot, assessment.c.snapshot_hash == checklist_snapshot.c.hash)
            .where(*_of(unit_id, checklist_id))
        )
        return self._connection.scalar(query) or 0


def _of(unit_id: str, checklist_id: str) -> tuple[ColumnElement[bool], ...]:
    return (
        assessment.c.unit_id == unit_id,
        checklist_snapshot.c.checklist_id == checklist_id,
        assessment.c.binned_at.is_(None),
    )
