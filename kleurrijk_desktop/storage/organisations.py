"""The organisations and their units in the database."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection, RowMapping, Select, insert, select, update

from kleurrijk_desktop.domain.folding import folded
from kleurrijk_desktop.domain.organisation import Country, Organisation, SizeClass, Unit, UnitKind
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage import tables
from kleurrijk_desktop.storage.reading_rows import stored_values


class SqlOrganisations:
    """The organisations inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, organisation: Organisation) -> None:
        self._connection.execute(insert(tables.organisation).values(_values_of(organisation)))

    def update(self, organisation: Organisation) -> Organisation:
        """Store a changed organisation and return it with its new version."""
        table = tables.organisation
        changed = replace(organisation, version=organisation.version + 1)
        done = self._connection.execute(
            update(table)
            .where(table.c.id == organisation.id, table.c.version == organisation.version)
            .values(_values_of(changed))
        )
        if done.rowcount == 0:
            stored = self.get(organisation.id)
            raise fault("changed-elsewhere", item="", stored=stored.name)
        return changed

    def get(self, organisation_id: str) -> Organisation:
        """Return an organisation; raises "organisation-unknown" where there is none."""
        table = tables.organisation
        found = self._organisations(select(table).where(table.c.id == organisation_id))
        if not found:
            raise fault("organisation-unknown", id=organisation_id)
        return found[0]

    def all(self) -> Sequence[Organisation]:
        """Return all organisations by name, without regard to capitals."""
        table = tables.organisation
        found = self._organisations(select(table).order_by(table.c.name, table.c.id))
        return sorted(found, key=lambda organisation: organisation.name.casefold())

    def named(self, name: str) -> Sequence[Organisation]:
        table = tables.organisation
        in_sight = select(table).where(table.c.name == name, table.c.binned_at.is_(None))
        return self._organisations(in_sight.order_by(table.c.id))

    def add_unit(self, unit: Unit) -> None:
        self._connection.execute(insert(tables.unit).values(_values_of_unit(unit)))

    def update_unit(self, unit: Unit) -> Unit:
        """Store a changed unit and return it with its new version."""
        table = tables.unit
        changed = replace(unit, version=unit.version + 1)
        done = self._connection.execute(
            update(table)
            .where(table.c.id == unit.id, table.c.version == unit.version)
            .values(_values_of_unit(changed))
        )
        if done.rowcount == 0:
            raise fault("changed-elsewhere", item="", stored=self.unit(unit.id).name)
        return changed

    def unit(self, unit_id: str) -> Unit:
        """Return a unit; raises "unit-unknown" where there is none."""
        found = self._units(select(tables.unit).where(tables.unit.c.id == unit_id))
        if not found:
            raise fault("unit-unknown", id=unit_id)
        return found[0]

    def units_of(self, organisation_id: str) -> Sequence[Unit]:
        table = tables.unit
        return self._units(
            select(table)
            .where(table.c.organisation_id == organisation_id)
            .order_by(table.c.name, table.c.id)
        )

    def binned_units(self) -> Sequence[Unit]:
        table = tables.unit
        binned = select(table).where(table.c.binned_at.is_not(None))
        return self._units(binned.order_by(table.c.name, table.c.id))

    def _organisations(self, query: Select[*tuple[object, ...]]) -> list[Organisation]:
        with stored_values():
            return [organisation_of(row) for row in self._connection.execute(query).mappings()]

    def _units(self, query: Select[*tuple[object, ...]]) -> list[Unit]:
        with stored_values():
            return [unit_of(row) for row in self._connection.execute(query).mappings()]


def organisation_of(row: RowMapping) -> Organisation:
    """Return the organisation in a row that may hold other tables' columns too."""
    column = tables.organisation.c
    size = row[column.size]
    return Organisation(
        id=row[column.id],
        name=row[column.name],
        kind=row[column.kind],
        size=None if size is None else SizeClass(size),
        country=Country(row[column.country]),
        place=row[column.place],
        about_whom=row[column.about_whom],
        planning_month=row[column.planning_month],
        archived_on=row[column.archived_on],
        binned_at=row[column.binned_at],
        version=row[column.version],
    )


def unit_of(row: RowMapping) -> Unit:
    """Return the unit in a row that may hold other tables' columns too."""
    column = tables.unit.c
    return Unit(
        id=row[column.id],
        organisation_id=row[column.organisation_id],
        name=row[column.name],
        kind=UnitKind(row[column.kind]),
        archived_on=row[column.archived_on],
        binned_at=row[column.binned_at],
        version=row[column.version],
    )


def _values_of(organisation: Organisation) -> dict[str, object]:
    written = (organisation.name, organisation.place, organisation.about_whom)
    return {
        "id": organisation.id,
        "name": organisation.name,
        "kind": organisation.kind,
        "size": None if organisation.size is None else organisation.size.value,
        "country": organisation.country.value,
        "place": organisation.place,
        "about_whom": organisation.about_whom,
        "planning_month": organisation.planning_month,
        "folded": folded("\n".join(written)),
        "archived_on": organisation.archived_on,
        "binned_at": organisation.binned_at,
        "version": organisation.version,
    }


def _values_of_unit(unit: Unit) -> dict[str, object]:
    return {
        "id": unit.id,
        "organisation_id": unit.organisation_id,
        "name": unit.name,
        "kind": unit.kind.value,
        "archived_on": unit.archived_on,
        "binned_at": unit.binned_at,
        "version": unit.version,
    }
