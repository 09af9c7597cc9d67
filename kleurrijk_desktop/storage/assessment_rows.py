"""How the head of an assessment lies in its row, alone or joined with whom it is about."""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, Select, select

from kleurrijk_desktop.domain.assessment import Assessment, Method, Role, Scope, Status
from kleurrijk_desktop.storage.organisations import organisation_of, unit_of
from kleurrijk_desktop.storage.reading_rows import portions, stored_values
from kleurrijk_desktop.storage.tables import (
    assessment,
    assessor,
    checklist_snapshot,
    organisation,
    unit,
)
from kleurrijk_desktop.use_cases.ports import AssessmentRow

NEWEST_FIRST = (assessment.c.held_on.desc(), assessment.c.started_at.desc(), assessment.c.id.desc())

JOINED = (
    select(
        *assessment.c,
        *unit.c,
        *organisation.c,
        checklist_snapshot.c.checklist_id,
        checklist_snapshot.c.version,
    )
    .join_from(assessment, unit, assessment.c.unit_id == unit.c.id)
    .join(organisation, unit.c.organisation_id == organisation.c.id)
    .join(checklist_snapshot, assessment.c.snapshot_hash == checklist_snapshot.c.hash)
)

IN_SIGHT = JOINED.where(
    assessment.c.binned_at.is_(None), unit.c.binned_at.is_(None), organisation.c.binned_at.is_(None)
)


def read_rows(connection: Connection, query: Select[*tuple[object, ...]]) -> list[AssessmentRow]:
    """Return what a list shows of the assessments that a query of `JOINED` finds."""
    rows: Sequence[RowMapping] = connection.execute(query).mappings().all()
    ids = [row[assessment.c.id] for row in rows]
    roles = read_roles(connection, ids)
    with stored_values():
        return [
            assessment_row_of(row, roles.get(each, ())) for row, each in zip(rows, ids, strict=True)
        ]


def read_roles(
    connection: Connection, assessment_ids: Sequence[str]
) -> dict[str, tuple[Role, ...]]:
    """Return, by assessment, how many people of which role took part."""
    roles: dict[str, tuple[Role, ...]] = {}
    for portion in portions(assessment_ids):
        query = select(assessor).where(assessor.c.assessment_id.in_(portion))
        for row in connection.execute(query.order_by(assessor.c.place)).mappings():
            role = Role(row[assessor.c.role], row[assessor.c.count])
            whose = row[assessor.c.assessment_id]
            roles[whose] = (*roles.get(whose, ()), role)
    return roles


def assessment_of(row: RowMapping, roles: tuple[Role, ...]) -> Assessment:
    """Return the head in a row that may hold other tables' columns too."""
    column = assessment.c
    concerned = row[column.people_concerned]
    return Assessment(
        id=row[column.id],
        unit_id=row[column.unit_id],
        snapshot=row[column.snapshot_hash],
        scope=Scope(row[column.scope]),
        held_on=row[column.held_on],
        started_at=row[column.started_at],
        kind=row[column.kind],
        size=row[column.size],
        method=Method(row[column.method]),
        about_whom=row[column.about_whom],
        roles=roles,
        people_concerned=None if concerned is None else bool(concerned),
        previous=row[column.previous_id],
        revision=row[column.revision],
        status=Status(row[column.status]),
        target=row[column.target],
        version=row[column.version],
        finished_on=row[column.finished_on],
        correction_reason=row[column.correction_reason],
        content_hash=row[column.content_hash],
        binned_at=row[column.binned_at],
    )


def assessment_row_of(row: RowMapping, roles: tuple[Role, ...]) -> AssessmentRow:
    """Return what a list shows, from a row of `JOINED`."""
    return AssessmentRow(
        assessment=assessment_of(row, roles),
        organisation=organisation_of(row),
        unit=unit_of(row),
        checklist_id=row[checklist_snapshot.c.checklist_id],
        checklist_version=row[checklist_snapshot.c.version],
    )


def values_of(head: Assessment) -> dict[str, object]:
    """Return the row of a head, without its roles."""
    concerned = head.people_concerned
    return {
        "id": head.id,
        "unit_id": head.unit_id,
        "snapshot_hash": head.snapshot,
        "scope": head.scope.value,
        "held_on": head.held_on,
        "started_at": head.started_at,
        "kind": head.kind,
        "size": None if head.size is None else str(head.size),
        "method": head.method.value,
        "about_whom": head.about_whom,
        "people_concerned": None if concerned is None else int(concerned),
        "previous_id": head.previous,
        "revision": head.revision,
        "status": head.status.value,
        "target": head.target,
        "finished_on": head.finished_on,
        "correction_reason": head.correction_reason,
        "content_hash": head.content_hash,
        "binned_at": head.binned_at,
        "version": head.version,
    }
