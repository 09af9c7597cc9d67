"""The assessments in the database; their answers are in `answers`."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, Select, func, insert, select, update

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage import tables
from kleurrijk_desktop.storage.answers import SqlAnswers
from kleurrijk_desktop.storage.assessment_rows import (
    IN_SIGHT,
    JOINED,
    NEWEST_FIRST,
    assessment_of,
    read_roles,
    read_rows,
    values_of,
)
from kleurrijk_desktop.storage.reading_rows import stored_values
from kleurrijk_desktop.use_cases.ports import AssessmentRow, VersionedAnswer

_HIGHEST = "\U0010ffff"


class SqlAssessments:
    """The assessments inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._answers = SqlAnswers(connection)

    def add(self, assessment: Assessment) -> None:
        self._connection.execute(insert(tables.assessment).values(values_of(assessment)))
        self._put_roles(assessment)

    def update(self, assessment: Assessment) -> Assessment:
        """Store a changed head and return it with its new version."""
        stored = self.get(assessment.id)
        if stored.version != assessment.version:
            raise fault("changed-elsewhere", item="", stored=stored.about_whom)
        changed = replace(assessment, version=assessment.version + 1)
        if changed.roles != stored.roles:
            self._connection.execute(
                tables.assessor.delete().where(tables.assessor.c.assessment_id == changed.id)
            )
            self._put_roles(changed)
        if stored.content_hash is None and changed.content_hash is not None:
            from kleurrijk_desktop.storage.session_seals import seal_sessions

            seal_sessions(self._connection, changed.id)  # before nothing of it can be written
        self._connection.execute(
            update(tables.assessment)
            .where(tables.assessment.c.id == changed.id)
            .values(values_of(changed))
        )
        return changed

    def get(self, assessment_id: str) -> Assessment:
        """Return a head; raises "assessment-unknown" where there is none."""
        table = tables.assessment
        row = (
            self._connection.execute(select(table).where(table.c.id == assessment_id))
            .mappings()
            .one_or_none()
        )
        if row is None:
            raise fault("assessment-unknown", id=assessment_id)
        roles = read_roles(self._connection, [assessment_id]).get(assessment_id, ())
        with stored_values():
            return assessment_of(row, roles)

    def revised_by(self, assessment_id: str) -> str | None:
        """Return the revision that corrects this one, or None where none does or it is binned."""
        table = tables.assessment
        return self._connection.scalar(
            select(table.c.id).where(
                table.c.previous_id == assessment_id,
                table.c.revision > 1,
                table.c.binned_at.is_(None),
            )
        )

    def find(self, prefix: str) -> Sequence[str]:
        """Return at most two of the ids that begin with a prefix; ids are ASCII."""
        if not prefix.isascii():
            return ()
        column = tables.assessment.c.id
        return self._connection.scalars(
            select(column)
            .where(column.between(prefix, prefix + _HIGHEST))
            .order_by(column)
            .limit(2)
        ).all()

    def row(self, assessment_id: str) -> AssessmentRow:
        """Return what a list shows of one; raises "assessment-unknown" where there is none."""
        found = self._rows(JOINED.where(tables.assessment.c.id == assessment_id))
        if not found:
            raise fault("assessment-unknown", id=assessment_id)
        return found[0]

    def rows(
        self, organisation_id: str | None = None, limit: int | None = None
    ) -> Sequence[AssessmentRow]:
        chosen = (
            select(tables.assessment.c.id)
            .where(tables.assessment.c.binned_at.is_(None))
            .order_by(*NEWEST_FIRST)
            .limit(limit)
        )
        if organisation_id is not None:
            chosen = chosen.where(_of(organisation_id))
        # The few that are asked for are chosen from an index alone, and only then joined.
        query = (
            IN_SIGHT
            if limit is None and organisation_id is None
            else JOINED.where(tables.assessment.c.id.in_(chosen))
        )
        return self._rows(query.order_by(*NEWEST_FIRST))

    def count(self, organisation_id: str) -> int:
        table = tables.assessment
        revision = table.alias()
        replaced = select(revision.c.previous_id).where(
            revision.c.revision > 1, revision.c.binned_at.is_(None)
        )
        query = select(func.count()).where(
            _of(organisation_id), table.c.binned_at.is_(None), table.c.id.not_in(replaced)
        )
        return self._connection.scalar(query) or 0

    def binned(self) -> Sequence[AssessmentRow]:
        query = JOINED.where(
            tables.assessment.c.binned_at.is_not(None),
            tables.unit.c.binned_at.is_(None),
            tables.organisation.c.binned_at.is_(None),
        )
        return self._rows(query.order_by(*NEWEST_FIRST))

    def choices(self, assessment_ids: Sequence[str]) -> dict[str, dict[str, Choice]]:
        return self._answers.choices(assessment_ids)

    def answers(self, assessment_id: str) -> dict[str, VersionedAnswer]:
        return self._answers.all(assessment_id)

    def answer(self, assessment_id: str, item_id: str) -> VersionedAnswer:
        return self._answers.one(assessment_id, item_id)

    def put_answer(
        self, assessment_id: str, item_id: str, answer: Answer, expected_version: int
    ) -> int:
        return self._answers.put(assessment_id, item_id, answer, expected_version)

    def _rows(self, query: Select[*tuple[object, ...]]) -> list[AssessmentRow]:
        return read_rows(self._connection, query)

    def _put_roles(self, assessment: Assessment) -> None:
        if assessment.roles:
            self._connection.execute(
                insert(tables.assessor),
                [
                    {
                        "assessment_id": assessment.id,
                        "place": place,
                        "role": role.name,
                        "count": role.count,
                    }
                    for place, role in enumerate(assessment.roles)
                ],
            )


def _of(organisation_id: str) -> ColumnElement[bool]:
    """Return what chooses the assessments of an organisation whose unit is not in the bin."""
    unit = tables.unit.c
    units = select(unit.id).where(unit.organisation_id == organisation_id, unit.binned_at.is_(None))
    return tables.assessment.c.unit_id.in_(units)
