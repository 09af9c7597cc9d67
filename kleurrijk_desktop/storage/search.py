"""Finding written words in the database, in the columns that were folded for it."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Column, ColumnElement, Connection, exists, or_, select

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.storage.answers import answer_of
from kleurrijk_desktop.storage.assessment_rows import IN_SIGHT, assessment_row_of
from kleurrijk_desktop.storage.dialect_sqlite import last_written_first
from kleurrijk_desktop.storage.organisations import organisation_of
from kleurrijk_desktop.storage.reading_rows import stored_values
from kleurrijk_desktop.storage.tables import answer, assessment, organisation
from kleurrijk_desktop.use_cases.ports import FoundNote


class SqlSearch:
    """Searches inside one transaction; every word must occur, and nothing is found in the bin."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def notes(self, words: Sequence[str], limit: int) -> Sequence[FoundNote]:
        """Return answers beside which the words were written, those written last first.

        What a correction took the place of is left out: most of it would be found twice. It is
        found again where that correction lies in the bin.
        """
        newer = assessment.alias("newer")
        taken_over = exists().where(
            newer.c.previous_id == assessment.c.id,
            newer.c.revision > 1,
            newer.c.binned_at.is_(None),
        )
        query = (
            IN_SIGHT.add_columns(*answer.c)
            .join(answer, answer.c.assessment_id == assessment.c.id)
            .where(*_holds(answer.c.folded, words))
            .where(or_(assessment.c.status != Status.CORRECTED.value, ~taken_over))
            .order_by(last_written_first(answer))
            .limit(limit)
        )
        with stored_values():
            return [
                FoundNote(assessment_row_of(row, ()), row[answer.c.item_id], answer_of(row))
                for row in self._connection.execute(query).mappings()
            ]

    def organisations(self, words: Sequence[str], limit: int) -> Sequence[Organisation]:
        """Return the organisations that are described with the words, by name."""
        query = (
            select(organisation)
            .where(organisation.c.binned_at.is_(None), *_holds(organisation.c.folded, words))
            .order_by(organisation.c.name, organisation.c.id)
            .limit(limit)
        )
        with stored_values():
            return [organisation_of(row) for row in self._connection.execute(query).mappings()]


def _holds(column: Column[str], words: Sequence[str]) -> Iterator[ColumnElement[bool]]:
    """Yield the conditions, that of the longest word first, since it is the rarest."""
    for word in sorted(words, key=len, reverse=True):
        yield column.contains(word, autoescape=True)
