"""The first tables: organisations, kept checklists, assessments and their answers.

Revision: 0001, the first.
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    organisations()
    kept_checklists()
    assessments()
    answers()
    people_and_figures()
    plans()
    issued_reports()
    group_sessions()


def organisations() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text),
        sa.Column("size", sa.Text),
        sa.Column("country", sa.Text, nullable=False),
        sa.Column("place", sa.Text, nullable=False),
        sa.Column("about_whom", sa.Text, nullable=False),
        sa.Column("planning_month", sa.Integer),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("archived_on", sa.Text),
        sa.Column("binned_at", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_organisation")),
        check("organisation", "size", "size IN ('small', 'medium', 'large')"),
        check("organisation", "country", "country IN ('nl', 'de')"),
        check("organisation", "planning_month", "planning_month BETWEEN 1 AND 12"),
        check("organisation", "version", "version >= 1"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_organisation_name"), "organisation", ["name"])
    op.create_table(
        "unit",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("organisation_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("archived_on", sa.Text),
        sa.Column("binned_at", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        check("unit", "kind", "kind IN ('whole', 'team', 'location', 'partnership')"),
        check("unit", "version", "version >= 1"),
        refers("unit", "organisation_id", "organisation.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_unit_organisation_id"), "unit", ["organisation_id"])


def kept_checklists() -> None:
    op.create_table(
        "checklist_snapshot",
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("checklist_id", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("canonical", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("hash", name=op.f("pk_checklist_snapshot")),
        check("checklist_snapshot", "hash", "length(hash) = 64"),
        sqlite_strict=True,
    )
    op.create_table(
        "translation_supplement",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("hash", sa.Text, nullable=False),
        sa.Column("snapshot_hash", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("canonical", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_translation_supplement")),
        check("translation_supplement", "hash", "length(hash) = 64"),
        refers("translation_supplement", "snapshot_hash", "checklist_snapshot.hash"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_translation_supplement_snapshot_hash_language_id"),
        "translation_supplement",
        ["snapshot_hash", "language", "id"],
    )


def assessments() -> None:
    op.create_table(
        "assessment",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Text, nullable=False),
        sa.Column("snapshot_hash", sa.Text, nullable=False),
        sa.Column("scope", sa.Text, nullable=False),
        sa.Column("held_on", sa.Text, nullable=False),
        sa.Column("started_at", sa.Text, nullable=False),
        sa.Column("kind", sa.Text),
        sa.Column("size", sa.Text),
        sa.Column("method", sa.Text, nullable=False),
        sa.Column("about_whom", sa.Text, nullable=False),
        sa.Column("people_concerned", sa.Integer),
        sa.Column("previous_id", sa.Text),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("target", sa.Integer, nullable=False),
        sa.Column("finished_on", sa.Text),
        sa.Column("correction_reason", sa.Text, nullable=False),
        sa.Column("content_hash", sa.Text),
        sa.Column("binned_at", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
        check("assessment", "scope", "scope IN ('short', 'all')"),
        check("assessment", "method", "method IN ('individual', 'group')"),
        check("assessment", "status", "status IN ('open', 'finished', 'corrected')"),
        check("assessment", "people_concerned", "people_concerned BETWEEN 0 AND 1"),
        check("assessment", "target", "target BETWEEN 1 AND 4"),
        check("assessment", "content_hash", "length(content_hash) = 64"),
        check("assessment", "sealed", "(status = 'open') = (content_hash IS NULL)"),
        check("assessment", "revision", "revision >= 1"),
        check("assessment", "version", "version >= 1"),
        refers("assessment", "unit_id", "unit.id"),
        refers("assessment", "snapshot_hash", "checklist_snapshot.hash"),
        refers("assessment", "previous_id", "assessment.id"),
        sqlite_strict=True,
    )
    for columns in (
        ["held_on", "started_at", "id", "binned_at"],
        ["unit_id", "held_on", "started_at", "id", "binned_at"],
        ["snapshot_hash"],
        ["previous_id"],
    ):
        op.create_index(op.f(f"ix_assessment_{'_'.join(columns)}"), "assessment", columns)
    op.create_table(
        "assessor",
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("role", sa.Text, nullable=False),
        sa.Column("count", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "place", name=op.f("pk_assessor")),
        sa.UniqueConstraint("assessment_id", "role", name=op.f("uq_assessor_assessment_id_role")),
        check("assessor", "count", "count >= 0"),
        refers("assessor", "assessment_id", "assessment.id"),
        sqlite_strict=True,
    )


def answers() -> None:
    op.create_table(
        "answer",
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("item_id", sa.Text, nullable=False),
        sa.Column("choice", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("ask_whom", sa.Text, nullable=False),
        sa.Column("checked_with", sa.Text, nullable=False),
        sa.Column("checked_on", sa.Text),
        sa.Column("folded", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "item_id", name=op.f("pk_answer")),
        check("answer", "choice", "choice IN ('0', '1', '2', '3', '4', 'na', 'unknown', '')"),
        check("answer", "version", "version >= 1"),
        refers("answer", "assessment_id", "assessment.id"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_answer_folded"), "answer", ["folded"], sqlite_where=sa.text("folded <> ''")
    )
    op.create_table(
        "partner_view",
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("item_id", sa.Text, nullable=False),
        sa.Column("yes", sa.Integer, nullable=False),
        sa.Column("partly", sa.Integer, nullable=False),
        sa.Column("no", sa.Integer, nullable=False),
        sa.Column("unknown", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("assessment_id", "item_id", name=op.f("pk_partner_view")),
        check("partner_view", "yes", "yes >= 0"),
        check("partner_view", "partly", "partly >= 0"),
        check("partner_view", "no", "no >= 0"),
        check("partner_view", "unknown", "unknown >= 0"),
        check("partner_view", "version", "version >= 1"),
        refers("partner_view", "assessment_id", "assessment.id"),
        sqlite_strict=True,
    )


def people_and_figures() -> None:
    op.create_table(
        "person",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("organisation_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sa.UniqueConstraint(
            "organisation_id", "name", name=op.f("uq_person_organisation_id_name")
        ),
        refers("person", "organisation_id", "organisation.id"),
        sqlite_strict=True,
    )
    op.create_table(
        "own_figure",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("organisation_id", sa.Text, nullable=False),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("definition", sa.Text, nullable=False),
        sa.Column("number", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_own_figure")),
        sa.UniqueConstraint(
            "organisation_id",
            "year",
            "place",
            name=op.f("uq_own_figure_organisation_id_year_place"),
        ),
        check("own_figure", "version", "version >= 1"),
        refers("own_figure", "organisation_id", "organisation.id"),
        sqlite_strict=True,
    )


def plans() -> None:
    op.create_table(
        "plan",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("organisation_id", sa.Text, nullable=False),
        sa.Column("unit_id", sa.Text),
        sa.Column("year", sa.Integer, nullable=False),
        sa.Column("asked", sa.Text, nullable=False),
        sa.Column("review_on", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
        check("plan", "version", "version >= 1"),
        refers("plan", "organisation_id", "organisation.id"),
        refers("plan", "unit_id", "unit.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_plan_organisation_id_year"), "plan", ["organisation_id", "year"])
    actions()
    op.create_table(
        "action_reason",
        sa.Column("action_id", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("item_id", sa.Text, nullable=False),
        sa.Column("measure_id", sa.Text),
        sa.PrimaryKeyConstraint("action_id", "place", name=op.f("pk_action_reason")),
        sa.UniqueConstraint(
            "action_id",
            "assessment_id",
            "item_id",
            name=op.f("uq_action_reason_action_id_assessment_id_item_id"),
        ),
        refers("action_reason", "action_id", "action.id"),
        refers("action_reason", "assessment_id", "assessment.id"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_action_reason_assessment_id_item_id"),
        "action_reason",
        ["assessment_id", "item_id"],
    )
    op.create_table(
        "progress_note",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("action_id", sa.Text, nullable=False),
        sa.Column("written_on", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_progress_note")),
        refers("progress_note", "action_id", "action.id"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_progress_note_action_id_written_on"), "progress_note", ["action_id", "written_on"]
    )


def actions() -> None:
    op.create_table(
        "action",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("plan_id", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("goals", sa.Text, nullable=False),
        sa.Column("whose", sa.Text, nullable=False),
        sa.Column("start_small", sa.Text, nullable=False),
        sa.Column("first_step", sa.Text, nullable=False),
        sa.Column("owner_id", sa.Text),
        sa.Column("with_whom", sa.Text, nullable=False),
        sa.Column("taking_part", sa.Text, nullable=False),
        sa.Column("start_on", sa.Text),
        sa.Column("due_on", sa.Text),
        sa.Column("effort", sa.Text),
        sa.Column("minutes", sa.Integer),
        sa.Column("cents", sa.Integer),
        sa.Column("now", sa.Text, nullable=False),
        sa.Column("wanted", sa.Text, nullable=False),
        sa.Column("sign", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("dropped_because", sa.Text, nullable=False),
        sa.Column("review_on", sa.Text),
        sa.Column("done_on", sa.Text),
        sa.Column("what_changed", sa.Text, nullable=False),
        sa.Column("who_told", sa.Text, nullable=False),
        sa.Column("binned_at", sa.Text),
        sa.Column("continues_id", sa.Text),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_action")),
        check("action", "whose", "whose IN ('ours', 'management')"),
        check("action", "effort", "effort IN ('S', 'M', 'L')"),
        check("action", "status", "status IN ('to-do', 'in-progress', 'done', 'dropped')"),
        check("action", "minutes", "minutes >= 0"),
        check("action", "cents", "cents >= 0"),
        check("action", "version", "version >= 1"),
        refers("action", "plan_id", "plan.id"),
        refers("action", "owner_id", "person.id"),
        refers("action", "continues_id", "action.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_action_plan_id_place"), "action", ["plan_id", "place"])
    op.create_index(op.f("ix_action_owner_id"), "action", ["owner_id"])
    op.create_index(op.f("ix_action_continues_id"), "action", ["continues_id"])


def issued_reports() -> None:
    op.create_table(
        "issued_report",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("organisation_id", sa.Text, nullable=False),
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("language", sa.Text, nullable=False),
        sa.Column("issued_at", sa.Text, nullable=False),
        sa.Column("sha256", sa.Text, nullable=False),
        sa.Column("bytes", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_issued_report")),
        check("issued_report", "kind", "kind IN ('plan', 'board', 'report', 'quotable')"),
        check("issued_report", "sha256", "length(sha256) = 64"),
        refers("issued_report", "organisation_id", "organisation.id"),
        refers("issued_report", "assessment_id", "assessment.id"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_issued_report_organisation_id_issued_at"),
        "issued_report",
        ["organisation_id", "issued_at"],
    )
    op.create_index(op.f("ix_issued_report_assessment_id"), "issued_report", ["assessment_id"])
    op.create_table(
        "house_style",
        sa.Column("organisation_id", sa.Text, nullable=False),
        sa.Column("logo", sa.LargeBinary, nullable=False),
        sa.Column("accent", sa.Text, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("organisation_id", name=op.f("pk_house_style")),
        check("house_style", "accent", "accent = '' OR length(accent) = 7"),
        check("house_style", "version", "version >= 1"),
        refers("house_style", "organisation_id", "organisation.id"),
        sqlite_strict=True,
    )


def group_sessions() -> None:
    op.create_table(
        "group_session",
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
        check("group_session", "version", "version >= 1"),
        refers("group_session", "assessment_id", "assessment.id"),
        sqlite_strict=True,
    )
    op.create_index(
        op.f("ix_group_session_assessment_id_started_at"),
        "group_session",
        ["assessment_id", "started_at"],
    )
    session_items()


def session_items() -> None:
    op.create_table(
        "session_item",
        sa.Column("session_id", sa.Text, nullable=False),
        sa.Column("item_id", sa.Text, nullable=False),
        sa.Column("assessment_id", sa.Text, nullable=False),
        sa.Column("place", sa.Integer, nullable=False),
        sa.Column("agenda_place", sa.Integer),
        sa.Column("first_round", sa.Text, nullable=False),
        sa.Column("second_round", sa.Text, nullable=False),
        sa.Column("dots", sa.Integer, nullable=False),
        sa.Column("agreed", sa.Text),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("another_view", sa.Text, nullable=False),
        sa.Column("parked_because", sa.Text),
        sa.Column("notes", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("session_id", "item_id", name=op.f("pk_session_item")),
        check("session_item", "first_round", "length(first_round) = 22"),
        check("session_item", "second_round", "length(second_round) = 22"),
        check(
            "session_item",
            "agreed",
            "agreed IN ('0', '1', '2', '3', '4', 'na', 'unknown', '')",
        ),
        check("session_item", "place", "place >= 0"),
        check("session_item", "dots", "dots >= 0"),
        refers("session_item", "session_id", "group_session.id"),
        refers("session_item", "assessment_id", "assessment.id"),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_session_item_assessment_id"), "session_item", ["assessment_id"])


def check(table: str, column: str, condition: str) -> sa.CheckConstraint:
    return sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{column}"))


def refers(table: str, column: str, target: str) -> sa.ForeignKeyConstraint:
    name = op.f(f"fk_{table}_{column}")
    return sa.ForeignKeyConstraint([column], [target], name=name, ondelete="RESTRICT")
