"""The tables; their rows never leave this package.

Everything a table can know about itself it checks itself. `sqlite_strict` makes SQLite keep
to the declared types; other databases do so anyway and ignore it.
"""

from enum import StrEnum

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.assessment import Method, Scope, Status
from kleurrijk_desktop.domain.organisation import Country, SizeClass, UnitKind
from kleurrijk_desktop.storage.column_types import Day, UtcDateTime

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
    }
)


def _one_of(column: str, values: type[StrEnum]) -> CheckConstraint:
    listed = ", ".join(f"'{value}'" for value in values)
    return CheckConstraint(f"{column} IN ({listed})", name=column)


def _between(column: str, low: int, high: int) -> CheckConstraint:
    return CheckConstraint(f"{column} BETWEEN {low} AND {high}", name=column)


def _counts_from_one(column: str) -> CheckConstraint:
    return CheckConstraint(f"{column} >= 1", name=column)


def _text(name: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, nullable=optional)


def _refers(name: str, target: str, *, optional: bool = False) -> Column[str]:
    return Column(name, Text, ForeignKey(target, ondelete="RESTRICT"), nullable=optional)


def _part_of(name: str, target: str) -> Column[str]:
    key = ForeignKey(target, ondelete="RESTRICT")
    return Column(name, Text, key, primary_key=True, nullable=False)


organisation = Table(
    "organisation",
    metadata,
    Column("id", Text, primary_key=True),
    _text("name"),
    _text("kind", optional=True),
    _text("size", optional=True),
    _text("country"),
    _text("place"),
    _text("about_whom"),
    Column("planning_month", Integer),
    Column("version", Integer, nullable=False),
    _one_of("size", SizeClass),
    _one_of("country", Country),
    _between("planning_month", 1, 12),
    _counts_from_one("version"),
    Index(None, "name"),
    sqlite_strict=True,
)

unit = Table(
    "unit",
    metadata,
    Column("id", Text, primary_key=True),
    _refers("organisation_id", "organisation.id"),
    _text("name"),
    _text("kind"),
    _one_of("kind", UnitKind),
    Index(None, "organisation_id"),
    sqlite_strict=True,
)

checklist_snapshot = Table(
    "checklist_snapshot",
    metadata,
    Column("hash", Text, primary_key=True),
    _text("checklist_id"),
    Column("version", Integer, nullable=False),
    _text("language"),
    Column("canonical", LargeBinary, nullable=False),
    CheckConstraint("length(hash) = 64", name="hash"),
    sqlite_strict=True,
)

translation_supplement = Table(
    "translation_supplement",
    metadata,
    Column("id", Integer, primary_key=True),  # grows, so that the newest is known without a clock
    _text("hash"),
    _refers("snapshot_hash", "checklist_snapshot.hash"),
    _text("language"),
    Column("canonical", LargeBinary, nullable=False),
    CheckConstraint("length(hash) = 64", name="hash"),
    Index(None, "snapshot_hash", "language", "id"),
    sqlite_strict=True,
)

assessment = Table(
    "assessment",
    metadata,
    Column("id", Text, primary_key=True),
    _refers("unit_id", "unit.id"),
    _refers("snapshot_hash", "checklist_snapshot.hash"),
    _text("scope"),
    Column("held_on", Day, nullable=False),
    Column("started_at", UtcDateTime, nullable=False),
    _text("kind", optional=True),
    _text("size", optional=True),
    _text("method"),
    _text("about_whom"),
    Column("people_concerned", Integer),
    _refers("previous_id", "assessment.id", optional=True),
    Column("revision", Integer, nullable=False),
    _text("status"),
    Column("target", Integer, nullable=False),
    Column("version", Integer, nullable=False),
    _one_of("scope", Scope),
    _one_of("method", Method),
    _one_of("status", Status),
    _between("people_concerned", 0, 1),
    _between("target", 1, 4),
    _counts_from_one("revision"),
    _counts_from_one("version"),
    Index(None, "held_on", "started_at", "id"),
    Index(None, "unit_id", "held_on", "started_at", "id"),
    Index(None, "snapshot_hash"),
    Index(None, "previous_id"),
    sqlite_strict=True,
)

assessor = Table(
    "assessor",
    metadata,
    _part_of("assessment_id", "assessment.id"),
    Column("place", Integer, primary_key=True, nullable=False),
    _text("role"),
    Column("count", Integer, nullable=False),
    UniqueConstraint("assessment_id", "role"),
    CheckConstraint("count >= 0", name="count"),
    sqlite_strict=True,
)

answer = Table(
    "answer",
    metadata,
    _part_of("assessment_id", "assessment.id"),
    Column("item_id", Text, primary_key=True),
    _text("choice"),
    _text("note"),
    _text("reason"),
    _text("ask_whom"),
    _text("checked_with"),
    Column("checked_on", Day),
    Column("version", Integer, nullable=False),
    _one_of("choice", Choice),
    _counts_from_one("version"),
    sqlite_strict=True,
)
