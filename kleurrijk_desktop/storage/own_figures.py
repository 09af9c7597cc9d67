"""The own figures of the organisations in the database."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal, InvalidOperation

from sqlalchemy import Connection, RowMapping, delete, insert, select, update

from kleurrijk_desktop.domain.own_figures import Figure
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage.plan_tables import own_figure as table
from kleurrijk_desktop.storage.reading_rows import stored_values


class SqlOwnFigures:
    """The own figures inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, organisation_id: str) -> Sequence[Figure]:
        """Return the figures of an organisation by year and place."""
        query = (
            select(table)
            .where(table.c.organisation_id == organisation_id)
            .order_by(table.c.year, table.c.place)
        )
        with stored_values():
            return [_figure(row) for row in self._connection.execute(query).mappings()]

    def add(self, figure: Figure) -> None:
        self._connection.execute(insert(table).values(_values_of(figure)))

    def update(self, figure: Figure) -> Figure:
        """Store a changed figure and return it with its new version."""
        changed = replace(figure, version=figure.version + 1)
        done = self._connection.execute(
            update(table)
            .where(table.c.id == figure.id, table.c.version == figure.version)
            .values(_values_of(changed))
        )
        if done.rowcount == 0:
            raise fault("changed-elsewhere", item="", stored="")
        return changed

    def remove(self, figure_id: str) -> None:
        self._connection.execute(delete(table).where(table.c.id == figure_id))


def _figure(row: RowMapping) -> Figure:
    return Figure(
        id=row[table.c.id],
        organisation_id=row[table.c.organisation_id],
        year=row[table.c.year],
        name=row[table.c.name],
        number=_number(row[table.c.number]),
        source=row[table.c.source],
        definition=row[table.c.definition],
        place=row[table.c.place],
        version=row[table.c.version],
    )


def _number(text: str) -> Decimal:
    try:
        return Decimal(text)
    except InvalidOperation as error:
        raise ValueError(text) from error


def _values_of(figure: Figure) -> dict[str, object]:
    return {
        "id": figure.id,
        "organisation_id": figure.organisation_id,
        "year": figure.year,
        "place": figure.place,
        "name": figure.name,
        "source": figure.source,
        "definition": figure.definition,
        "number": format(figure.number, "f"),
        "version": figure.version,
    }
