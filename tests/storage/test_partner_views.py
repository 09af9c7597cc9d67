"""What people noticed is kept per item, with a version that decides conflicts."""

from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.use_cases.partner_ports import VersionedCounts
from tests.storage.filled import fill
from tests.storage.problems import expect_input

COUNTS = Noticed(yes=4, partly=3, no=2, unknown=1)


def test_counts_come_back_by_item(database: SqliteDatabase) -> None:
    fill(database)
    with database.writing() as work:
        assert work.partner_views.put("a-1", "s1-welcome", COUNTS, 0) == 1
        assert work.partner_views.put("a-1", "s1-words", Noticed(), 0) == 1
        assert work.partner_views.put("a-1", "s1-words", Noticed(yes=5), 1) == 2
    with database.reading() as work:
        assert work.partner_views.of("a-1") == {
            "s1-welcome": VersionedCounts(COUNTS, 1),
            "s1-words": VersionedCounts(Noticed(yes=5), 2),
        }
        assert work.partner_views.of("a-9") == {}


def test_an_old_version_is_refused(database: SqliteDatabase) -> None:
    fill(database)
    with database.writing() as work:
        work.partner_views.put("a-1", "s1-welcome", COUNTS, 0)
    with expect_input("changed-elsewhere"), database.writing() as work:
        work.partner_views.put("a-1", "s1-welcome", Noticed(), 0)
    with database.reading() as work:
        assert work.partner_views.of("a-1")["s1-welcome"].counts == COUNTS
