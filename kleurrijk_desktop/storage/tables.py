"""The tables of organisations and assessments; their rows never leave this package.

Everything a table can know about itself it checks itself. `sqlite_strict` makes SQLite keep
to the declared types; other databases do so anyway and ignore it.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    Index,
    Integer,
    LargeBinary,
    Table,
    Text,
    UniqueConstraint,
    literal_column,
)

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Method, Scope, Status
from kleurrijk_desktop.domain.organisation import Country, SizeClass, UnitKind
from kleurrijk_desktop.storage.column_types import Day, UtcDateTime
from kleurrijk_desktop.storage.table_parts import (
    between,
    counts_from,
    metadata,
    one_of,
    part_of,
    refers,
    text,
)

organisation = Table(
    "organisation",
    metadata,
    Column("id", Text, primary_key=True),
    text("name"),
    text("kind", optional=True),
    text("size", optional=True),
    text("country"),
    text("place"),
    text("about_whom"),
    Column("planning_month", Integer),
    text("folded"),  # what a search looks through
    Column("archived_on", Day),
    Column("binned_at", UtcDateTime),
    Column("version", Integer, nullable=False),
    one_of("size", SizeClass),
    one_of("country", Country),
    between("planning_month", 1, 12),
    counts_from(1, "version"),
    Index(None, "name"),
    sqlite_strict=True,
)

unit = Table(
    "unit",
    metadata,
    Column("id", Text, primary_key=True),
    refers("organisation_id", "organisation.id"),
    text("name"),
    text("kind"),
    Column("archived_on", Day),
    Column("binned_at", UtcDateTime),
    Column("version", Integer, nullable=False),
    one_of("kind", UnitKind),
    counts_from(1, "version"),
    Index(None, "organisation_id"),
    sqlite_strict=True,
)

checklist_snapshot = Table(
    "checklist_snapshot",
    metadata,
    Column("hash", Text, primary_key=True),
    text("checklist_id"),
    Column("version", Integer, nullable=False),
    text("language"),
    Column("canonical", LargeBinary, nullable=False),
    CheckConstraint("length(hash) = 64", name="hash"),
    sqlite_strict=True,
)

translation_supplement = Table(
    "translation_supplement",
    metadata,
    Column("id", Integer, primary_key=True),  # grows, so that the newest is known without a clock
    text("hash"),
    refers("snapshot_hash", "checklist_snapshot.hash"),
    text("language"),
    Column("canonical", LargeBinary, nullable=False),
    CheckConstraint("length(hash) = 64", name="hash"),
    Index(None, "snapshot_hash", "language", "id"),
    sqlite_strict=True,
)

assessment = Table(
    "assessment",
    metadata,
    Column("id", Text, primary_key=True),
    refers("unit_id", "unit.id"),
    refers("snapshot_hash", "checklist_snapshot.hash"),
    text("scope"),
    Column("held_on", Day, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    text("kind", optional=True),
    text("size", optional=True),
    text("method"),
    text("about_whom"),
    Column("people_concerned", Integer),
    refers("previous_id", "assessment.id", optional=True),
    Column("revision", Integer, nullable=False),
    text("status"),
    Column("target", Integer, nullable=False),
    Column("finished_on", Day),
    text("correction_reason"),
    text("content_hash", optional=True),  # of a finished one, with its answers
    Column("binned_at", UtcDateTime),
    Column("version", Integer, nullable=False),
    one_of("scope", Scope),
    one_of("method", Method),
    one_of("status", Status),
    between("people_concerned", 0, 1),
    between("target", 1, 4),
    CheckConstraint("length(content_hash) = 64", name="content_hash"),
    CheckConstraint("(status = 'open') = (content_hash IS NULL)", name="sealed"),
    counts_from(1, "revision"),
    counts_from(1, "version"),
    Index(None, "held_on", "started_at", "id", "binned_at"),
    Index(None, "unit_id", "held_on", "started_at", "id", "binned_at"),
    Index(None, "snapshot_hash"),
    Index(None, "previous_id"),
    sqlite_strict=True,
)

assessor = Table(
    "assessor",
    metadata,
    part_of("assessment_id", "assessment.id"),
    Column("place", Integer, primary_key=True, nullable=False),
    text("role"),
    Column("count", Integer, nullable=False),
    UniqueConstraint("assessment_id", "role"),
    counts_from(0, "count"),
    sqlite_strict=True,
)

answer = Table(
    "answer",
    metadata,
    part_of("assessment_id", "assessment.id"),
    Column("item_id", Text, primary_key=True),
    text("choice"),
    text("note"),
    text("reason"),
    text("ask_whom"),
    text("checked_with"),
    Column("checked_on", Day),
    text("folded"),  # what a search looks through
    Column("version", Integer, nullable=False),
    one_of("choice", Choice),
    counts_from(1, "version"),
    # Where nothing is written, nothing is looked through, and an answer costs no more to store.
    Index(None, "folded", sqlite_where=literal_column("folded <> ''")),
    sqlite_strict=True,
)

partner_view = Table(
    "partner_view",
    metadata,
    part_of("assessment_id", "assessment.id"),
    Column("item_id", Text, primary_key=True),
    *(Column(count, Integer, nullable=False) for count in ("yes", "partly", "no", "unknown")),
    Column("version", Integer, nullable=False),
    *(counts_from(0, count) for count in ("yes", "partly", "no", "unknown")),
    counts_from(1, "version"),
    sqlite_strict=True,
)
