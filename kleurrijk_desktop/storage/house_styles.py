"""How the documents of the organisations look, in the database."""

from dataclasses import replace

from sqlalchemy import Connection, insert, select, update

from kleurrijk_desktop.domain.house_style import HouseStyle
from kleurrijk_desktop.domain.issued_report import hash_of
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage.reading_rows import stored_values
from kleurrijk_desktop.storage.report_tables import house_style as table


class SqlHouseStyles:
    """The styles inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, organisation_id: str) -> HouseStyle:
        """Return the style of an organisation, a plain one where nothing is stored."""
        query = select(table).where(table.c.organisation_id == organisation_id)
        row = self._connection.execute(query).mappings().first()
        if row is None:
            return HouseStyle(organisation_id)
        with stored_values():
            logo = bytes(row[table.c.logo])
            return HouseStyle(
                organisation_id,
                logo,
                row[table.c.accent],
                row[table.c.version],
                is_altered=hash_of(logo) != row[table.c.logo_sha256],
            )

    def put(self, style: HouseStyle) -> HouseStyle:
        """Store a changed style and return it with its new version.

        Raises:
            InputFault: "changed-elsewhere" where the stored version is another one.
        """
        stored = self.of(style.organisation_id)
        if stored.version != style.version:
            raise fault("changed-elsewhere", item="", stored="")
        stays_altered = stored.is_altered and stored.logo == style.logo
        changed = replace(style, version=style.version + 1, is_altered=stays_altered)
        values: dict[str, object] = {
            "logo": changed.logo,
            "accent": changed.accent,
            "version": changed.version,
        }
        if not stays_altered:  # else its hash would tell no more that it is not what was chosen
            values["logo_sha256"] = hash_of(changed.logo)
        organisation = table.c.organisation_id
        if style.version:
            known = update(table).where(organisation == style.organisation_id)
            self._connection.execute(known.values(values))
        else:
            values["organisation_id"] = style.organisation_id
            self._connection.execute(insert(table).values(values))
        return changed
