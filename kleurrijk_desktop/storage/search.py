"""Finding written words in the database, in the columns that were folded for it."""

from collections.abc import Iterator, Sequence

from sqlalchemy import Column, ColumnElement, Connection, exists, func, literal_column, or_, select

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.organisation import Organisation
from kleurrijk_desktop.storage.answers import answer_of
from kleurrijk_desktop.storage.assessment_rows import IN_SIGHT, assessment_row_of
from kleurrijk_desktop.storage.dialect_sqlite import written, written_beside_an_index
from kleurrijk_desktop.storage.organisations import organisation_of
from kleurrijk_desktop.storage.reading_rows import stored_values
from kleurrijk_desktop.storage.tables import answer, assessment, organisation
from kleurrijk_desktop.use_cases.ports import FoundNote

NEWEST = 20_000  # answers, among which a word that many wrote is found at once
_place, _older_place = written(answer), written_beside_an_index(answer)
_anything = answer.c.folded != literal_column("''")  # as the index has it
_last = select(func.max(_place)).select_from(answer)
_newer = assessment.alias("newer")
_taken_over = exists().where(
    _newer.c.previous_id == assessment.c.id, _newer.c.revision > 1, _newer.c.binned_at.is_(None)
)
_visible = (
    IN_SIGHT.add_columns(*answer.c)
    .join(answer, answer.c.assessment_id == assessment.c.id)
    .where(or_(assessment.c.status != Status.CORRECTED.value, ~_taken_over))
    .order_by(_place.desc())
)


class SqlSearch:
    """Searches inside one transaction; every word must occur, and nothing is found in the bin."""

    def __init__(self, connection: Connection, newest: int = NEWEST) -> None:
        """Search on a connection, the `newest` answers before all others."""
        self._connection = connection
        self._newest = newest

    def notes(self, words: Sequence[str], limit: int) -> Sequence[FoundNote]:
        """Return answers beside which the words were written, those written last first.

        What a correction took the place of is left out: most of it would be found twice. It is
        found again where that correction lies in the bin.

        A word that many wrote is found at once among the newest answers. For one that few wrote
        all notes are looked through, in their index, since nothing else has to be read there.
        """
        holds = tuple(_holds(answer.c.folded, words))
        last = self._connection.execute(_last).scalar_one() or 0
        found = self._notes((*holds, _place > last - self._newest), limit)
        if len(found) < limit:
            older = (_anything, *holds, _older_place <= last - self._newest)
            places = select(_older_place).where(*older).order_by(_older_place.desc())
            for some in self._connection.execute(places).scalars().partitions(limit):
                found += self._notes((_place.in_(some),), limit - len(found))
                if len(found) == limit:
                    break
        return found

    def _notes(self, where: Sequence[ColumnElement[bool]], limit: int) -> list[FoundNote]:
        query = _visible.where(*where).limit(limit)
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
