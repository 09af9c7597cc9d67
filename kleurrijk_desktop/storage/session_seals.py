"""The hash that each group session of a finished assessment bears, so that a change is seen."""

import hashlib
from datetime import datetime

from sqlalchemy import Connection, RowMapping, Table, select, update

from kleurrijk_desktop.domain.canonical import Value, canonical_json
from kleurrijk_desktop.storage.session_tables import group_session, session_item

_PREFIX = b"kleurrijk-session-1\n"
_LEFT_OUT = {"version", "content_hash"}


def seal_sessions(connection: Connection, assessment_id: str) -> None:
    """Store the hash of each session of an assessment that is about to be finished."""
    known = select(group_session.c.id).where(group_session.c.assessment_id == assessment_id)
    for session_id in connection.scalars(known).all():
        sealed = session_hash(connection, session_id)
        connection.execute(
            update(group_session)
            .where(group_session.c.id == session_id)
            .values(content_hash=sealed)
        )


def session_hash(connection: Connection, session_id: str) -> str:
    """Return the hexadecimal SHA-256 of a session and its items, as they are stored now.

    Raises:
        WorldFault: "data-damaged" where a stored value is none that was ever written.
    """
    of_it = session_item.c.session_id == session_id
    heads = select(group_session).where(group_session.c.id == session_id)
    items = select(session_item).where(of_it).order_by(session_item.c.place)
    head = connection.execute(heads).mappings().one()
    form: dict[str, Value] = {
        "session": _stored(head, group_session),
        "items": [_stored(row, session_item) for row in connection.execute(items).mappings()],
    }
    return hashlib.sha256(_PREFIX + canonical_json(form)).hexdigest()


def _stored(row: RowMapping, table: Table) -> Value:
    named = {column.name: row[column] for column in table.c if column.name not in _LEFT_OUT}
    return {name: _plain(value) for name, value in named.items() if value is not None}


def _plain(value: object) -> Value:
    if isinstance(value, datetime):
        return value.isoformat(timespec="microseconds")
    assert isinstance(value, str | int)
    return value
