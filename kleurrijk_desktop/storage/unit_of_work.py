"""The repositories inside one transaction.

Each is loaded, with its tables and all that it knows of the domain, when it is first reached for:
the start page needs three of them, and twelve take longer than all else that is done before it.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import Connection

if TYPE_CHECKING:
    from kleurrijk_desktop.storage.assessments import SqlAssessments
    from kleurrijk_desktop.storage.histories import SqlHistories
    from kleurrijk_desktop.storage.house_styles import SqlHouseStyles
    from kleurrijk_desktop.storage.issued_reports import SqlIssuedReports
    from kleurrijk_desktop.storage.organisations import SqlOrganisations
    from kleurrijk_desktop.storage.own_figures import SqlOwnFigures
    from kleurrijk_desktop.storage.partner_views import SqlPartnerViews
    from kleurrijk_desktop.storage.persons import SqlPersons
    from kleurrijk_desktop.storage.plans import SqlPlans
    from kleurrijk_desktop.storage.search import SqlSearch
    from kleurrijk_desktop.storage.sessions import SqlSessions
    from kleurrijk_desktop.storage.snapshots import SqlSnapshots


class SqlUnitOfWork:
    """What a use case reaches between the beginning and the end of a transaction."""

    def __init__(self, connection: Connection) -> None:
        """Take a connection that is inside a transaction."""
        self._connection = connection

    @cached_property
    def organisations(self) -> "SqlOrganisations":
        from kleurrijk_desktop.storage.organisations import SqlOrganisations

        return SqlOrganisations(self._connection)

    @cached_property
    def assessments(self) -> "SqlAssessments":
        from kleurrijk_desktop.storage.assessments import SqlAssessments

        return SqlAssessments(self._connection)

    @cached_property
    def histories(self) -> "SqlHistories":
        from kleurrijk_desktop.storage.histories import SqlHistories

        return SqlHistories(self._connection)

    @cached_property
    def partner_views(self) -> "SqlPartnerViews":
        from kleurrijk_desktop.storage.partner_views import SqlPartnerViews

        return SqlPartnerViews(self._connection)

    @cached_property
    def search(self) -> "SqlSearch":
        from kleurrijk_desktop.storage.search import SqlSearch

        return SqlSearch(self._connection)

    @cached_property
    def sessions(self) -> "SqlSessions":
        from kleurrijk_desktop.storage.sessions import SqlSessions

        return SqlSessions(self._connection)

    @cached_property
    def snapshots(self) -> "SqlSnapshots":
        from kleurrijk_desktop.storage.snapshots import SqlSnapshots

        return SqlSnapshots(self._connection)

    @cached_property
    def plans(self) -> "SqlPlans":
        from kleurrijk_desktop.storage.plans import SqlPlans

        return SqlPlans(self._connection)

    @cached_property
    def persons(self) -> "SqlPersons":
        from kleurrijk_desktop.storage.persons import SqlPersons

        return SqlPersons(self._connection)

    @cached_property
    def own_figures(self) -> "SqlOwnFigures":
        from kleurrijk_desktop.storage.own_figures import SqlOwnFigures

        return SqlOwnFigures(self._connection)

    @cached_property
    def issued_reports(self) -> "SqlIssuedReports":
        from kleurrijk_desktop.storage.issued_reports import SqlIssuedReports

        return SqlIssuedReports(self._connection)

    @cached_property
    def house_styles(self) -> "SqlHouseStyles":
        from kleurrijk_desktop.storage.house_styles import SqlHouseStyles

        return SqlHouseStyles(self._connection)
