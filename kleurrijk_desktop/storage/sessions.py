"""The group sessions in the database."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, insert, select, update

from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.sessions.state import Dots, Form, Session, Setup, Step
from kleurrijk_desktop.storage.reading_rows import stored_values
from kleurrijk_desktop.storage.session_items import ReadItems, items_of, values_of_items
from kleurrijk_desktop.storage.session_tables import group_session as table
from kleurrijk_desktop.storage.session_tables import session_item as item_table
from kleurrijk_desktop.use_cases.session_ports import StoredSession


class SqlSessions:
    """The group sessions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, assessment_id: str) -> Sequence[StoredSession]:
        """Return the sessions of an assessment, the latest first."""
        query = (
            select(table)
            .where(table.c.assessment_id == assessment_id)
            .order_by(table.c.started_at.desc(), table.c.id)
        )
        with stored_values():
            return [self._read(row) for row in self._connection.execute(query).mappings().all()]

    def add(self, stored: StoredSession) -> None:
        self._connection.execute(insert(table).values(_values_of(stored)))
        self._connection.execute(insert(item_table), list(self._item_values(stored)))

    def update(self, stored: StoredSession) -> StoredSession:
        """Store where a session stands now and return it with its new version."""
        changed = replace(stored, version=stored.version + 1)
        done = self._connection.execute(
            update(table)
            .where(table.c.id == stored.id, table.c.version == stored.version)
            .values(_values_of(changed))
        )
        if done.rowcount == 0:
            raise fault("changed-elsewhere", item="", stored="")
        for values in self._item_values(changed):
            # In place: rows that are written anew would leave traces of the order.
            self._connection.execute(
                update(item_table)
                .where(
                    item_table.c.session_id == stored.id,
                    item_table.c.item_id == values["item_id"],
                )
                .values(values)
            )
        return changed

    def _item_values(self, stored: StoredSession) -> Iterator[dict[str, object]]:
        for values in values_of_items(stored.session):
            yield values | {"session_id": stored.id, "assessment_id": stored.assessment_id}

    def _read(self, row: RowMapping) -> StoredSession:
        query = (
            select(item_table)
            .where(item_table.c.session_id == row[table.c.id])
            .order_by(item_table.c.place)
        )
        items = items_of(self._connection.execute(query).mappings().all())
        return StoredSession(
            row[table.c.id],
            row[table.c.assessment_id],
            row[table.c.started_at],
            _session(row, items),
            row[table.c.version],
        )


def _session(row: RowMapping, items: ReadItems) -> Session:
    people = row[table.c.people_with_dots]
    setup = Setup(
        form=Form(row[table.c.form]),
        items=items.ids,
        present=row[table.c.present],
        threshold=row[table.c.threshold],
        group=row[table.c.group_name],
        minutes=row[table.c.minutes],
    )
    return Session(
        setup=setup,
        step=Step(row[table.c.step]),
        item=row[table.c.item_id],
        agenda=items.agenda,
        sheets=row[table.c.sheets],
        rounds=items.rounds,
        agreed=items.agreed,
        parked=items.parked,
        notes=items.notes,
        dots=Dots(items.dots, people, revealed=True) if people else Dots(),
    )


def _values_of(stored: StoredSession) -> dict[str, object]:
    session = stored.session
    return {
        "id": stored.id,
        "assessment_id": stored.assessment_id,
        "started_at": stored.started_at,
        "form": session.setup.form.value,
        "step": session.step.value,
        "item_id": session.item,
        "group_name": session.setup.group,
        "present": session.setup.present,
        "threshold": session.setup.threshold,
        "minutes": session.setup.minutes,
        "sheets": session.sheets,
        "people_with_dots": session.dots.people,
        "version": stored.version,
    }
