"""The answers in the database, each with a version that counts its changes."""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, insert, select, update

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.folding import folded
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage.reading_rows import portions, stored_values
from kleurrijk_desktop.storage.tables import answer as table
from kleurrijk_desktop.use_cases.ports import VersionedAnswer

_NOT_STORED = VersionedAnswer(Answer(), 0)


class SqlAnswers:
    """The answers inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def choices(self, assessment_ids: Sequence[str]) -> dict[str, dict[str, Choice]]:
        """Return, by assessment and item, what is marked."""
        found: dict[str, dict[str, Choice]] = {}
        columns = (table.c.assessment_id, table.c.item_id, table.c.choice)
        for portion in portions(assessment_ids):
            query = select(*columns).where(table.c.assessment_id.in_(portion))
            with stored_values():
                for assessment_id, item_id, choice in self._connection.execute(query):
                    found.setdefault(assessment_id, {})[item_id] = Choice(choice)
        return found

    def all(self, assessment_id: str) -> dict[str, VersionedAnswer]:
        """Return the stored answers of an assessment by item id."""
        query = select(table).where(table.c.assessment_id == assessment_id)
        with stored_values():
            return {
                row[table.c.item_id]: _versioned(row)
                for row in self._connection.execute(query).mappings()
            }

    def one(self, assessment_id: str, item_id: str) -> VersionedAnswer:
        """Return one answer; an open one of version 0 where nothing is stored."""
        query = select(table).where(
            table.c.assessment_id == assessment_id, table.c.item_id == item_id
        )
        with stored_values():
            row = self._connection.execute(query).mappings().one_or_none()
            return _NOT_STORED if row is None else _versioned(row)

    def put(self, assessment_id: str, item_id: str, answer: Answer, expected_version: int) -> int:
        """Store an answer in the place of the expected version and return its new one."""
        values = _values_of(answer) | {"version": expected_version + 1}
        stored = self.one(assessment_id, item_id)
        if stored.version != expected_version:
            raise fault("changed-elsewhere", item=item_id, stored=stored.answer.note)
        if expected_version == 0:
            values |= {"assessment_id": assessment_id, "item_id": item_id}
            self._connection.execute(insert(table).values(values))
        else:
            self._connection.execute(
                update(table)
                .where(table.c.assessment_id == assessment_id, table.c.item_id == item_id)
                .values(values)
            )
        return expected_version + 1


def answer_of(row: RowMapping) -> Answer:
    """Return the answer in a row that may hold other tables' columns too."""
    return Answer(
        choice=Choice(row[table.c.choice]),
        note=row[table.c.note],
        reason=row[table.c.reason],
        ask_whom=row[table.c.ask_whom],
        checked_with=row[table.c.checked_with],
        checked_on=row[table.c.checked_on],
    )


def _versioned(row: RowMapping) -> VersionedAnswer:
    return VersionedAnswer(answer_of(row), row[table.c.version])


def _values_of(answer: Answer) -> dict[str, object]:
    written = (answer.note, answer.reason, answer.ask_whom, answer.checked_with)
    return {
        "choice": answer.choice.value,
        "note": answer.note,
        "reason": answer.reason,
        "ask_whom": answer.ask_whom,
        "checked_with": answer.checked_with,
        "checked_on": answer.checked_on,
        "folded": folded("\n".join(written)),
    }
