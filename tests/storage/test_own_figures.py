"""Own figures come back as they were written, decimals included."""

from dataclasses import replace
from decimal import Decimal

from kleurrijk_desktop.domain.own_figures import Figure
from kleurrijk_desktop.storage.database import SqliteDatabase
from tests.storage.filled import fill
from tests.storage.problems import expect_input

PARENTS = Figure(
    "f-1", "org-1", 2026, "ouders in de raad", Decimal("12.50"), "telling", "zelf gemeld", 2
)


def test_a_figure_comes_back(database: SqliteDatabase) -> None:
    fill(database)
    earlier = replace(PARENTS, id="f-2", year=2025, number=Decimal(-1200))
    with database.writing() as work:
        work.own_figures.add(PARENTS)
        work.own_figures.add(earlier)
    with database.reading() as work:
        assert work.own_figures.of("org-1") == [earlier, PARENTS]
        assert str(work.own_figures.of("org-1")[1].number) == "12.50"
        assert work.own_figures.of("org-9") == []


def test_an_old_version_is_refused_and_a_removed_one_is_gone(database: SqliteDatabase) -> None:
    fill(database)
    with database.writing() as work:
        work.own_figures.add(PARENTS)
        changed = work.own_figures.update(replace(PARENTS, number=Decimal(13)))
        assert changed.version == 2
    with expect_input("changed-elsewhere"), database.writing() as work:
        work.own_figures.update(PARENTS)
    with database.writing() as work:
        assert work.own_figures.of("org-1") == [changed]
        work.own_figures.remove("f-1")
        assert work.own_figures.of("org-1") == []
