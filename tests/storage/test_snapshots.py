import sqlite3
from pathlib import Path

from kleurrijk_desktop.domain.content_text import Translation
from kleurrijk_desktop.domain.snapshot import (
    Supplement,
    checklist_of,
    take_snapshot,
    take_supplement,
    translation_of,
)
from kleurrijk_desktop.storage.database import SqliteDatabase
from tests.samples import sample_checklist
from tests.storage.problems import expect_input, expect_world

SNAPSHOT = take_snapshot(sample_checklist())


def german(title: str) -> Supplement:
    return take_supplement(SNAPSHOT, Translation("de", {"checklist.title": title}))


def test_a_checklist_comes_back_whole(database: SqliteDatabase) -> None:
    with database.writing() as work:
        work.snapshots.keep(SNAPSHOT)
        work.snapshots.keep(SNAPSHOT)
    with database.reading() as work:
        kept = work.snapshots.get(SNAPSHOT.hash)
    assert kept == SNAPSHOT
    assert checklist_of(kept) == sample_checklist()


def test_an_unknown_hash_is_said(database: SqliteDatabase) -> None:
    with expect_input("snapshot-unknown"), database.reading() as work:
        work.snapshots.get("0" * 64)


def test_the_newest_translation_counts_even_an_old_one_that_came_again(
    database: SqliteDatabase,
) -> None:
    first, second = german("Beispiel"), german("Muster")
    english = take_supplement(SNAPSHOT, Translation("en", {"checklist.title": "Sample"}))
    with database.writing() as work:
        work.snapshots.keep(SNAPSHOT)
        assert work.snapshots.supplement(SNAPSHOT.hash, "de") is None
        for supplement in (first, english, second, second, first):
            work.snapshots.keep_supplement(supplement)
            assert work.snapshots.supplement(SNAPSHOT.hash, supplement.language) == supplement
        assert work.snapshots.languages(SNAPSHOT.hash) == ["de", "en"]
        newest = work.snapshots.supplement(SNAPSHOT.hash, "de")
    assert newest is not None
    assert translation_of(newest).texts == {"checklist.title": "Beispiel"}


def test_a_changed_byte_is_noticed(database: SqliteDatabase, path: Path) -> None:
    supplement = german("Beispiel")
    with database.writing() as work:
        work.snapshots.keep(SNAPSHOT)
        work.snapshots.keep_supplement(supplement)
    damage = sqlite3.connect(path)
    for table in ("checklist_snapshot", "translation_supplement"):
        damage.execute(f"DROP TRIGGER keep_{table}_update")
        changed = "CAST(replace(canonical, 'e', 'a') AS BLOB)"
        damage.execute(f"UPDATE {table} SET canonical = {changed}")  # noqa: S608 - our own names
    damage.commit()
    damage.close()
    with expect_world("data-damaged"), database.reading() as work:
        work.snapshots.get(SNAPSHOT.hash)
    with expect_world("data-damaged"), database.reading() as work:
        work.snapshots.supplement(SNAPSHOT.hash, "de")
