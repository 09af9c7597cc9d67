"""Documents, logos and sessions that are no longer what they were when they were stored."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.issued_report import hash_of
from kleurrijk_desktop.domain.problems import Problem, WorldFault
from kleurrijk_desktop.storage.report_tables import house_style, issued_report
from kleurrijk_desktop.storage.session_seals import session_hash
from kleurrijk_desktop.storage.session_tables import group_session
from kleurrijk_desktop.storage.tables import assessment, organisation


def altered_files(connection: Connection) -> Iterator[Problem]:
    """Yield what has another hash than it was stored with, inside a transaction."""
    yield from _documents(connection)
    yield from _logos(connection)
    yield from _sessions(connection)


def _documents(connection: Connection) -> Iterator[Problem]:
    column = issued_report.c
    known = select(column.id, column.sha256)
    for known_by, sha256 in connection.execute(known).all():
        # One after the other, since all of them may not fit into memory.
        data = connection.scalar(select(column.bytes).where(column.id == known_by))
        if data is None or hash_of(data) != sha256:
            yield Problem("document-altered", {"id": known_by[:8]})


def _logos(connection: Connection) -> Iterator[Problem]:
    column = house_style.c
    query = select(organisation.c.name, column.logo, column.logo_sha256).join_from(
        house_style, organisation, column.organisation_id == organisation.c.id
    )
    for name, logo, sha256 in connection.execute(query):
        if hash_of(logo) != sha256:
            yield Problem("logo-altered", {"organisation": name})


def _sessions(connection: Connection) -> Iterator[Problem]:
    column = group_session.c
    finished = select(column.id, column.assessment_id, column.content_hash).join_from(
        group_session, assessment, column.assessment_id == assessment.c.id
    )
    finished = finished.where(assessment.c.status != Status.OPEN.value)
    for session_id, assessment_id, known_by in connection.execute(finished).all():
        if _hash_of(connection, session_id) != known_by:
            yield Problem("session-altered", {"id": assessment_id})


def _hash_of(connection: Connection, session_id: str) -> str:
    """Return what a session is known by now; empty where a value was never written."""
    try:
        return session_hash(connection, session_id)
    except (WorldFault, ValueError):
        return ""
