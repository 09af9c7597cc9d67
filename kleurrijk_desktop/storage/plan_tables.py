"""The tables of the improvement plan, of own figures and of the people named in them."""

from sqlalchemy import Column, Index, Integer, Table, Text, UniqueConstraint

from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import ActionStatus, Whose
from kleurrijk_desktop.storage.column_types import Day, UtcDateTime
from kleurrijk_desktop.storage.table_parts import (
    counts_from,
    metadata,
    one_of,
    part_of,
    refers,
    text,
)

person = Table(
    "person",
    metadata,
    Column("id", Text, primary_key=True),
    refers("organisation_id", "organisation.id"),
    text("name"),
    UniqueConstraint("organisation_id", "name"),
    sqlite_strict=True,
)

own_figure = Table(
    "own_figure",
    metadata,
    Column("id", Text, primary_key=True),
    refers("organisation_id", "organisation.id"),
    Column("year", Integer, nullable=False),
    Column("place", Integer, nullable=False),
    text("name"),
    text("source"),
    text("definition"),
    text("number"),  # a decimal number, a point before its fraction
    Column("version", Integer, nullable=False),
    UniqueConstraint("organisation_id", "year", "place"),
    counts_from(1, "version"),
    sqlite_strict=True,
)

plan = Table(
    "plan",
    metadata,
    Column("id", Text, primary_key=True),
    refers("organisation_id", "organisation.id"),
    refers("unit_id", "unit.id", optional=True),
    Column("year", Integer, nullable=False),
    text("asked"),
    Column("review_on", Day),
    Column("version", Integer, nullable=False),
    counts_from(1, "version"),
    Index(None, "organisation_id", "year"),
    sqlite_strict=True,
)

action = Table(
    "action",
    metadata,
    Column("id", Text, primary_key=True),
    refers("plan_id", "plan.id"),
    Column("place", Integer, nullable=False),
    text("title"),
    text("goals"),  # ids with a space between
    text("whose"),
    text("start_small"),
    text("first_step"),
    refers("owner_id", "person.id", optional=True),
    text("with_whom"),
    text("taking_part"),
    Column("start_on", Day),
    Column("due_on", Day),
    text("effort", optional=True),
    Column("minutes", Integer),
    Column("cents", Integer),
    text("now"),
    text("wanted"),
    text("sign"),
    text("status"),
    text("dropped_because"),
    Column("review_on", Day),
    Column("done_on", Day),
    text("what_changed"),
    text("who_told"),
    Column("binned_at", UtcDateTime),
    refers("continues_id", "action.id", optional=True),
    Column("version", Integer, nullable=False),
    one_of("whose", Whose),
    one_of("effort", Effort),
    one_of("status", ActionStatus),
    counts_from(0, "minutes"),
    counts_from(0, "cents"),
    counts_from(1, "version"),
    Index(None, "plan_id", "place"),
    Index(None, "owner_id"),
    Index(None, "continues_id"),
    sqlite_strict=True,
)

action_reason = Table(
    "action_reason",
    metadata,
    part_of("action_id", "action.id"),
    Column("place", Integer, primary_key=True, nullable=False),
    refers("assessment_id", "assessment.id"),
    text("item_id"),
    text("measure_id", optional=True),
    UniqueConstraint("action_id", "assessment_id", "item_id"),
    Index(None, "assessment_id", "item_id"),
    sqlite_strict=True,
)

progress_note = Table(
    "progress_note",
    metadata,
    Column("id", Text, primary_key=True),
    refers("action_id", "action.id"),
    Column("written_on", Day, nullable=False),
    text("note"),
    Index(None, "action_id", "written_on"),
    sqlite_strict=True,
)
