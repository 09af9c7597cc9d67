"""What people concerned noticed, as counts per item of an assessment."""

from sqlalchemy import Connection, insert, select

from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage.reading_rows import stored_values
from kleurrijk_desktop.storage.tables import partner_view as table
from kleurrijk_desktop.use_cases.partner_ports import VersionedCounts

_NOT_STORED = VersionedCounts(Noticed(), 0)


class SqlPartnerViews:
    """The partner views inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, assessment_id: str) -> dict[str, VersionedCounts]:
        """Return the stored counts of an assessment by item id."""
        query = select(table).where(table.c.assessment_id == assessment_id)
        with stored_values():
            return {
                row[table.c.item_id]: VersionedCounts(
                    Noticed(
                        row[table.c.yes],
                        row[table.c.partly],
                        row[table.c.no],
                        row[table.c.unknown],
                    ),
                    row[table.c.version],
                )
                for row in self._connection.execute(query).mappings()
            }

    def put(self, assessment_id: str, item_id: str, counts: Noticed, expected_version: int) -> int:
        """Store counts in the place of the expected version and return their new one."""
        stored = self.of(assessment_id).get(item_id, _NOT_STORED)
        if stored.version != expected_version:
            raise fault("changed-elsewhere", item=item_id, stored="")
        self._connection.execute(
            table.delete().where(table.c.assessment_id == assessment_id, table.c.item_id == item_id)
        )
        self._connection.execute(
            insert(table).values(
                assessment_id=assessment_id,
                item_id=item_id,
                yes=counts.yes,
                partly=counts.partly,
                no=counts.no,
                unknown=counts.unknown,
                version=expected_version + 1,
            )
        )
        return expected_version + 1
