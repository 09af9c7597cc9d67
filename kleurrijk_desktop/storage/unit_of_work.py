"""The repositories inside one transaction."""

from dataclasses import dataclass

from sqlalchemy import Connection

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


@dataclass(frozen=True, slots=True)
class SqlUnitOfWork:
    """What a use case reaches between the beginning and the end of a transaction."""

    organisations: SqlOrganisations
    assessments: SqlAssessments
    histories: SqlHistories
    partner_views: SqlPartnerViews
    search: SqlSearch
    sessions: SqlSessions
    snapshots: SqlSnapshots
    plans: SqlPlans
    persons: SqlPersons
    own_figures: SqlOwnFigures
    issued_reports: SqlIssuedReports
    house_styles: SqlHouseStyles


def unit_of_work(connection: Connection) -> SqlUnitOfWork:
    """Return the repositories on a connection that is inside a transaction."""
    return SqlUnitOfWork(
        SqlOrganisations(connection),
        SqlAssessments(connection),
        SqlHistories(connection),
        SqlPartnerViews(connection),
        SqlSearch(connection),
        SqlSessions(connection),
        SqlSnapshots(connection),
        SqlPlans(connection),
        SqlPersons(connection),
        SqlOwnFigures(connection),
        SqlIssuedReports(connection),
        SqlHouseStyles(connection),
    )
