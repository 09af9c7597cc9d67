"""The tables of documents: those that were handed out, and how an organisation's look."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, LargeBinary, Table, Text

from kleurrijk_desktop.domain.printable import HANDED_OUT
from kleurrijk_desktop.storage.column_types import UtcDateTime
from kleurrijk_desktop.storage.table_parts import (
    counts_from,
    metadata,
    one_of,
    part_of,
    refers,
    text,
)

issued_report = Table(
    "issued_report",
    metadata,
    Column("id", Text, primary_key=True),
    refers("organisation_id", "organisation.id"),
    refers("assessment_id", "assessment.id"),
    text("kind"),
    text("language"),
    Column("issued_at", UtcDateTime, nullable=False),
    text("sha256"),
    Column("bytes", LargeBinary, nullable=False),
    one_of("kind", HANDED_OUT),
    CheckConstraint("length(sha256) = 64", name="sha256"),
    Index(None, "organisation_id", "issued_at"),
    Index(None, "assessment_id"),
    sqlite_strict=True,
)

house_style = Table(
    "house_style",
    metadata,
    part_of("organisation_id", "organisation.id"),
    Column("logo", LargeBinary, nullable=False),
    text("logo_sha256"),
    text("accent"),
    Column("version", Integer, nullable=False),
    CheckConstraint("length(logo_sha256) = 64", name="logo_sha256"),
    CheckConstraint("accent = '' OR length(accent) = 7", name="accent"),
    counts_from(1, "version"),
    sqlite_strict=True,
)
