"""The tables of group sessions: what was decided, and votes as counts that tell no order."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.sessions.state import LARGEST_GROUP, LONGEST_MINUTES, Form, Step
from kleurrijk_desktop.storage.column_types import UtcDateTime
from kleurrijk_desktop.storage.table_parts import (
    between,
    counts_from,
    metadata,
    one_of,
    part_of,
    refers,
    text,
)
from kleurrijk_desktop.storage.vote_records import RECORD_LENGTH

group_session = Table(
    "group_session",
    metadata,
    Column("id", Text, primary_key=True),
    refers("assessment_id", "assessment.id"),
    Column("started_at", UtcDateTime, nullable=False),
    text("form"),
    text("step"),
    text("item_id", optional=True),
    text("group_name"),
    Column("present", Integer, nullable=False),
    Column("threshold", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    Column("sheets", Integer, nullable=False),
    Column("people_with_dots", Integer, nullable=False),
    text("content_hash", optional=True),  # of a finished assessment's, with its items
    Column("version", Integer, nullable=False),
    one_of("form", Form),
    one_of("step", Step),
    between("present", 1, LARGEST_GROUP),
    between("threshold", 51, 100),
    between("minutes", 0, LONGEST_MINUTES),
    counts_from(0, "sheets"),
    counts_from(0, "people_with_dots"),
    CheckConstraint("length(content_hash) = 64", name="content_hash"),
    counts_from(1, "version"),
    Index(None, "assessment_id", "started_at"),
    sqlite_strict=True,
)

# Both rounds are records of one length that are there from the beginning: rows per option, or
# rows that come later, would tell in which order the votes came.
session_item = Table(
    "session_item",
    metadata,
    part_of("session_id", "group_session.id"),
    Column("item_id", Text, primary_key=True),
    refers("assessment_id", "assessment.id"),
    Column("place", Integer, nullable=False),
    Column("agenda_place", Integer),
    text("first_round"),
    text("second_round"),
    Column("dots", Integer, nullable=False),
    text("agreed", optional=True),
    text("reason"),
    text("another_view"),
    text("parked_because", optional=True),
    text("notes"),
    CheckConstraint(f"length(first_round) = {RECORD_LENGTH}", name="first_round"),
    CheckConstraint(f"length(second_round) = {RECORD_LENGTH}", name="second_round"),
    one_of("agreed", Choice),
    counts_from(0, "place"),
    counts_from(0, "dots"),
    Index(None, "assessment_id"),
    sqlite_strict=True,
)
