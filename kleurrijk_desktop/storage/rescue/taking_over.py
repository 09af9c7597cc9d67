"""Writing the rows of a damaged file into a new one, as far as its rules let them in."""

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from kleurrijk_desktop.domain.canonical import snapshot_hash
from kleurrijk_desktop.domain.snapshot import Snapshot
from kleurrijk_desktop.storage.rescue.readable_rows import Row, readable_rows
from kleurrijk_desktop.storage.tables import checklist_snapshot, translation_supplement


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of the rows of a table.

    Attributes:
        stored: how many are in the new file.
        left: those that could be read and do not fit into it, each with its number first.
    """

    stored: int
    left: tuple[Row, ...]


def take_over(
    damaged: sqlite3.Connection, fresh: sqlite3.Connection, table: str, known: Iterable[Snapshot]
) -> Taken:
    """Write each readable row of a table into a new file, which watches over references.

    Args:
        damaged: where they are read.
        fresh: inside a transaction; the tables that this one refers to are filled already.
        table: which one; both have it with the same columns.
        known: copies of checklists that are whole, to take in the place of damaged ones.
    """
    writing = _Writing(fresh, table)
    names = writing.names
    whole = (row for row in readable_rows(damaged, table, names) if _is_whole(table, names, row))
    waiting = [row for row in whole if not writing.stored(row)]
    left = _again(writing, waiting)
    if table == checklist_snapshot.name:
        for snapshot in known:
            _replace_damaged(fresh, snapshot)
    return Taken(writing.count, tuple(left))


class _Writing:
    """Writes rows, and counts those that are let in."""

    def __init__(self, fresh: sqlite3.Connection, table: str) -> None:
        self._fresh = fresh
        columns = fresh.execute(f"PRAGMA table_info({table})").fetchall()
        referring = {row[3] for row in fresh.execute(f"PRAGMA foreign_key_list({table})")}
        self.names = [name for _, name, *_ in columns]
        self.optional = {
            place
            for place, (_, name, _, is_needed, *_) in enumerate(columns, start=1)
            if name in referring and not is_needed
        }
        self._numbered = columns[0][1:3] == ("id", "INTEGER")
        # One is the same as its number, which keeps the order in which rows were written.
        written = [*([] if self._numbered else ["rowid"]), *self.names]
        marks = ", ".join("?" * len(written))
        self._insert = f"INSERT INTO {table} ({', '.join(written)}) VALUES ({marks})"  # noqa: S608 - our own names
        self.count = 0

    def stored(self, row: Row) -> bool:
        """Write a row; False where it breaks a rule, such as a reference to what is gone."""
        try:
            self._fresh.execute(self._insert, row[1:] if self._numbered else row)
        except sqlite3.IntegrityError:
            return False
        self.count += 1
        return True


def _again(writing: _Writing, waiting: list[Row]) -> list[Row]:
    """Try again those that may refer to each other, and then without what they may do without."""
    before = len(waiting) + 1
    while waiting and len(waiting) < before:
        before = len(waiting)
        waiting = [row for row in waiting if not writing.stored(row)]
        if len(waiting) == before and writing.optional:
            # One that is let in so may be what a later one refers to.
            waiting = [
                row
                for row in waiting
                if not (writing.stored(row) or writing.stored(_without(row, writing)))
            ]
    return waiting


def _without(row: Row, writing: _Writing) -> Row:
    return tuple(None if place in writing.optional else each for place, each in enumerate(row))


def _is_whole(table: str, names: Sequence[str], row: Row) -> bool:
    """Say whether a translation is as it was: without it one reads the source text instead."""
    if table != translation_supplement.name:
        return True
    by_name = dict(zip(names, row[1:], strict=True))
    canonical = by_name["canonical"]
    return isinstance(canonical, bytes) and snapshot_hash(canonical) == by_name["hash"]


def _replace_damaged(fresh: sqlite3.Connection, snapshot: Snapshot) -> None:
    found = fresh.execute(
        "SELECT canonical FROM checklist_snapshot WHERE hash = ?", (snapshot.hash,)
    ).fetchone()
    if found is None or found[0] != snapshot.canonical:
        fresh.execute("DELETE FROM checklist_snapshot WHERE hash = ?", (snapshot.hash,))
        fresh.execute(
            "INSERT INTO checklist_snapshot (hash, checklist_id, version, language, canonical) "
            "VALUES (?, ?, ?, ?, ?)",
            (
                snapshot.hash,
                snapshot.checklist_id,
                snapshot.version,
                snapshot.language,
                snapshot.canonical,
            ),
        )
