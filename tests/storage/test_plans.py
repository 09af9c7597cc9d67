"""Plans, actions and people in real tables."""

from dataclasses import replace
from datetime import UTC, date, datetime

from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import (
    Action,
    ActionStatus,
    Person,
    Plan,
    PlanKey,
    ProgressNote,
    Reason,
    Whose,
)
from kleurrijk_desktop.storage.database import SqliteDatabase
from tests.storage.filled import fill
from tests.storage.problems import expect_input

PLAN = Plan("p-1", "org-1", "unit-1", 2026, "Vier uur", date(2026, 9, 1))
ACTION = Action(
    id="act-1",
    plan_id="p-1",
    place=0,
    title="R&D <b>é</b> 😀",
    reasons=(Reason("a-1", "s1-words", "m1"), Reason("a-1", "s1-welcome")),
    goals=("G1", "G3"),
    whose=Whose.MANAGEMENT,
    start_small="groep 1",
    first_step="bellen",
    owner="Ali",
    with_whom="ouderraad",
    taking_part="moeders",
    start_on=date(2026, 1, 1),
    due_on=date(2026, 2, 1),
    effort=Effort.LARGE,
    minutes=90,
    cents=1250,
    now="nu",
    wanted="straks",
    sign="ze komen",
    status=ActionStatus.DONE,
    dropped_because="geen geld",
    review_on=date(2026, 3, 1),
    done_on=date(2026, 2, 2),
    what_changed="veel",
    who_told="ouders",
    progress=(ProgressNote("n-1", date(2026, 1, 3), "begonnen"),),
    binned_at=datetime(2026, 4, 1, tzinfo=UTC),
)


def filled(database: SqliteDatabase) -> None:
    fill(database)
    with database.writing() as work:
        work.plans.add(PLAN)
        work.persons.add(Person("ali", "org-1", "Ali"))
        work.plans.add_action(ACTION, "ali")


def test_everything_comes_back(database: SqliteDatabase) -> None:
    filled(database)
    with database.reading() as work:
        assert work.plans.get("p-1") == PLAN
        assert work.plans.find(PLAN.key) == PLAN
        assert work.plans.find(PlanKey("org-1", None, 2026)) is None
        assert work.plans.of("org-1") == [PLAN]
        assert work.plans.actions("p-1") == [ACTION]
        assert work.plans.next_place("p-1") == 1
        assert work.plans.next_place("p-2") == 0


def test_an_old_version_is_refused(database: SqliteDatabase) -> None:
    filled(database)
    with database.writing() as work:
        newer = work.plans.update(replace(PLAN, asked="Vijf uur"))
        changed = work.plans.update_action(replace(ACTION, title="Anders", owner=""), None)
    assert (newer.version, changed.version) == (2, 2)
    with expect_input("changed-elsewhere"), database.writing() as work:
        work.plans.update(PLAN)
    with expect_input("changed-elsewhere"), database.writing() as work:
        work.plans.update_action(ACTION, "ali")
    with database.reading() as work:
        assert work.plans.get("p-1") == newer
        assert work.plans.action("act-1") == changed


def test_what_is_not_there_is_said_so(database: SqliteDatabase) -> None:
    with expect_input("plan-unknown"), database.reading() as work:
        work.plans.get("p-1")
    with expect_input("action-unknown"), database.reading() as work:
        work.plans.action("act-1")


def test_the_order_follows_the_places(database: SqliteDatabase) -> None:
    filled(database)
    second = replace(ACTION, id="act-2", place=1, progress=(), reasons=())
    with database.writing() as work:
        work.plans.add_action(second, "ali")
        work.plans.arrange(["act-2", "act-1"])
        assert [each.id for each in work.plans.actions("p-1")] == ["act-2", "act-1"]


def test_only_who_is_named_is_known(database: SqliteDatabase) -> None:
    filled(database)
    with database.writing() as work:
        work.persons.add(Person("bo", "org-1", "Bo"))
        work.persons.forget_unnamed("org-1")
        assert work.persons.id_of("org-1", "Bo") is None
        assert work.persons.id_of("org-1", "Ali") == "ali"
        assert work.persons.id_of("org-2", "Ali") is None
