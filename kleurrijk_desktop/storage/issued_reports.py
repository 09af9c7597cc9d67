"""The documents that were handed out, in the database."""

from collections.abc import Sequence

from sqlalchemy import Connection, RowMapping, Select, func, insert, select

from kleurrijk_desktop.domain.issued_report import IssuedReport
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.storage.reading_rows import stored_values
from kleurrijk_desktop.storage.report_tables import issued_report as table


class SqlIssuedReports:
    """The documents inside one transaction; a list of them never loads their bytes."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, report: IssuedReport, data: bytes) -> None:
        self._connection.execute(
            insert(table).values(
                id=report.id,
                organisation_id=report.organisation_id,
                assessment_id=report.assessment_id,
                kind=report.kind,
                language=report.language,
                issued_at=report.issued_at,
                sha256=report.sha256,
                bytes=data,
            )
        )

    def of(self, organisation_id: str) -> Sequence[IssuedReport]:
        """Return what was handed out of an organisation's documents, newest first."""
        query = _heads().where(table.c.organisation_id == organisation_id)
        return self._reports(query.order_by(table.c.issued_at.desc(), table.c.id))

    def get(self, report_id: str) -> IssuedReport:
        """Return what is known of a document; raises "report-unknown" where there is none."""
        found = self._reports(_heads().where(table.c.id == report_id))
        if not found:
            raise fault("report-unknown")
        return found[0]

    def data(self, report_id: str) -> bytes:
        """Return the bytes of a document; raises "report-unknown" where there is none."""
        found = self._connection.scalar(select(table.c.bytes).where(table.c.id == report_id))
        if found is None:
            raise fault("report-unknown")
        return bytes(found)

    def _reports(self, query: Select[*tuple[object, ...]]) -> list[IssuedReport]:
        with stored_values():
            return [_report(row) for row in self._connection.execute(query).mappings()]


def _heads() -> Select[*tuple[object, ...]]:
    columns = [column for column in table.c if column is not table.c.bytes]
    return select(*columns, func.length(table.c.bytes).label("size"))


def _report(row: RowMapping) -> IssuedReport:
    return IssuedReport(
        id=row[table.c.id],
        organisation_id=row[table.c.organisation_id],
        assessment_id=row[table.c.assessment_id],
        kind=Printable(row[table.c.kind]),
        language=row[table.c.language],
        issued_at=row[table.c.issued_at],
        sha256=row[table.c.sha256],
        size=row["size"],
    )
