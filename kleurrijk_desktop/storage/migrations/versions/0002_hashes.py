"""The hash of each logo, and of each group session of a finished assessment.

Documents that were handed out bear theirs since the first version.

Revision: 0002, after 0001.
"""

import hashlib
import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

SESSION_COLUMNS = (
    "id", "assessment_id", "started_at", "form", "step", "item_id", "group_name", "present",
    "threshold", "minutes", "sheets", "people_with_dots",
)
ITEM_COLUMNS = (
    "session_id", "item_id", "assessment_id", "place", "agenda_place", "first_round",
    "second_round", "dots", "agreed", "reason", "another_view", "parked_because", "notes",
)


def upgrade() -> None:
    house_styles()
    group_sessions()
    seal_what_is_finished()


def house_styles() -> None:
    op.create_table(
        "new_house_style",
        sa.Column("organisation_id", sa.Text, nullable=False),
        sa.Column("logo", sa.LargeBinary, nullable=False),
        sa.Column("logo_sha256", sa.Text, nullable=False),
        sa.Column("accent", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_house_style")),
        check("house_style", "logo_sha256", "length(logo_sha256) = 64"),
        check("house_style", "accent", "accent = '' OR length(accent) = 7"),
        check("house_style", "version", "version >= 1"),
        refers("house_style", "organisation_id", "organisation.id"),
        sqlite_strict=True,
    )
    connection = op.get_bind()
    rows = connection.exec_driver_sql(
        "SELECT organisation_id, logo, accent, version FROM house_style"
    )
    for organisation, logo, accent, version in rows.all():
        known_by = hashlib.sha256(logo).hexdigest()
        connection.exec_driver_sql(
            "INSERT INTO new_house_style VALUES (?, ?, ?, ?, ?)",
            (organisation, logo, known_by, accent, version),
        )
    op.drop_table("house_style")
    op.rename_table("new_house_style", "house_style")


def group_sessions() -> None:
    """Make the table anew around its rows; those of `session_item` refer to it all the while."""
    op.create_table(
        "new_group_session",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("form", sa.Text, nullable=False),
        sa.Column("step", sa.Text, nullable=False),
        sa.Column("item_id", sa.Text),
        sa.Column("group_name", sa.Text, nullable=False),
        sa.Column("present", sa.Integer, nullable=False),
        sa.Column("threshold", sa.Integer, nullable=False),
        sa.Column("minutes", sa.Integer, nullable=False),
        sa.Column("sheets", sa.Integer, nullable=False),
        sa.Column("people_with_dots", sa.Integer, nullable=False),
        sa.Column("content_hash", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_group_session")),
        check("group_session", "form", "form IN ('item-by-item', 'sheets-first')"),
        check(
            "group_session",
            "step",
            "step IN ('setup', 'welcome', 'calibrate', 'sheets', 'agenda', 'show', 'vote', "
            "'closed', 'reveal', 'discuss', 'revote', 'agree', 'park', 'theme-close', "
            "'prioritise', 'actions', 'close')",
        ),
        check("group_session", "present", "present BETWEEN 1 AND 999"),
        check("group_session", "threshold", "threshold BETWEEN 51 AND 100"),
        check("group_session", "minutes", "minutes BETWEEN 0 AND 999"),
        check("group_session", "sheets", "sheets >= 0"),
        check("group_session", "people_with_dots", "people_with_dots >= 0"),
        check("group_session", "content_hash", "length(content_hash) = 64"),
        check("group_session", "version", "version >= 1"),
        refers("group_session", "assessment_id", "assessment.id"),
        sqlite_strict=True,
    )
    kept = ", ".join((*SESSION_COLUMNS, "version"))
    op.execute(f"INSERT INTO new_group_session ({kept}) SELECT {kept} FROM group_session")
    op.drop_table("group_session")
    op.rename_table("new_group_session", "group_session")
    op.create_index(
        op.f("ix_group_session_assessment_id_started_at"),
        "group_session",
        ["assessment_id", "started_at"],
    )


def seal_what_is_finished() -> None:
    connection = op.get_bind()
    sessions = connection.exec_driver_sql(
        f"SELECT {', '.join(SESSION_COLUMNS)} FROM group_session WHERE assessment_id IN "
        "(SELECT id FROM assessment WHERE status <> 'open')"
    )
    for session in sessions.all():
        items = connection.exec_driver_sql(
            f"SELECT {', '.join(ITEM_COLUMNS)} FROM session_item WHERE session_id = ? "
            "ORDER BY place",
            (session[0],),
        )
        form = {
            "session": named(SESSION_COLUMNS, session),
            "items": [named(ITEM_COLUMNS, item) for item in items],
        }
        text = json.dumps(form, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        known_by = hashlib.sha256(b"kleurrijk-session-1\n" + text.encode()).hexdigest()
        connection.exec_driver_sql(
            "UPDATE group_session SET content_hash = ? WHERE id = ?", (known_by, session[0])
        )


def named(columns: tuple[str, ...], row: sa.Row) -> dict[str, object]:
    return {
        name: value for name, value in zip(columns, row, strict=True) if value is not None
    }


def check(table: str, column: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{column}"))


def refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [target], name=name, ondelete="RESTRICT")
