"""What a head says beyond its columns: when it was finished, and why it corrects another.

Both lie in the table of answers under names that no item can have, so that the triggers which keep
the answers of a finished assessment keep them too. They never come out among the answers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, insert, select

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.storage.reading_rows import portions
from kleurrijk_desktop.storage.tables import answer as table

CORRECTION = ":correction"  # its `reason` is why the revision was made
FINISHED = ":finished"  # its `checked_on` is the day of finishing
REMARKS = (CORRECTION, FINISHED)


@dataclass(frozen=True, slots=True)
class Remarks:
    """What was remarked on one assessment."""

    finished_on: date | None = None
    correction_reason: str = ""


NOTHING = Remarks()


def remarks_of(connection: Connection, assessment_ids: Sequence[str]) -> dict[str, Remarks]:
    """Return the remarks by assessment; absent where there are none."""
    found: dict[str, Remarks] = {}
    columns = (table.c.assessment_id, table.c.item_id, table.c.reason, table.c.checked_on)
    for portion in portions(assessment_ids):
        query = select(*columns).where(
            table.c.assessment_id.in_(portion), table.c.item_id.in_(REMARKS)
        )
        for whose, kind, reason, day in connection.execute(query):
            before = found.get(whose, NOTHING)
            found[whose] = (
                Remarks(day, before.correction_reason)
                if kind == FINISHED
                else Remarks(before.finished_on, reason)
            )
    return found


def put_remarks(connection: Connection, assessment: Assessment, before: Remarks) -> None:
    """Store the remarks on a head that differ from those stored before."""
    if assessment.correction_reason != before.correction_reason:
        _put(connection, assessment.id, CORRECTION, reason=assessment.correction_reason)
    if assessment.finished_on != before.finished_on:
        _put(connection, assessment.id, FINISHED, day=assessment.finished_on)


def _put(
    connection: Connection, whose: str, kind: str, *, reason: str = "", day: date | None = None
) -> None:
    connection.execute(
        table.delete().where(table.c.assessment_id == whose, table.c.item_id == kind)
    )
    values = {
        "assessment_id": whose,
        "item_id": kind,
        "choice": Choice.OPEN.value,
        "note": "",
        "reason": reason,
        "ask_whom": "",
        "checked_with": "",
        "checked_on": day,
        "version": 1,
    }
    connection.execute(insert(table).values(values))
