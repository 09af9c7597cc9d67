"""Reading answers out of a database that may be damaged: whatever can still be read."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.dialect_sqlite import file_uri
from kleurrijk_desktop.use_cases.salvaged import Salvaged

_HEADS = (
    "SELECT assessment.id, organisation.name, unit.name, assessment.held_on, assessment.status, "
    "assessment.snapshot_hash FROM assessment "
    "LEFT JOIN unit ON unit.id = assessment.unit_id "
    "LEFT JOIN organisation ON organisation.id = unit.organisation_id"
)
_ANSWERS = (
    "SELECT item_id, choice, note, reason, ask_whom, checked_with, checked_on "
    "FROM answer WHERE assessment_id = ? ORDER BY item_id"
)
_ALL_ANSWERS = (
    "SELECT assessment_id, item_id, choice, note, reason, ask_whom, checked_with, checked_on "
    "FROM answer NOT INDEXED"
)
_COPY = "SELECT checklist_id, canonical FROM checklist_snapshot WHERE hash = ?"
_Row = tuple[str, ...]


def salvage(path: Path) -> list[Salvaged]:
    """Return every answer that can be read; what cannot is passed over.

    Raises:
        WorldFault: not even one table can be read.
    """
    for mode in ("mode=ro", "mode=ro&immutable=1"):  # the second where the folder is read-only
        with suppress(sqlite3.Error):
            return _all_in(path, mode)
    raise world_fault("file-damaged", file=str(path))


def _all_in(path: Path, mode: str) -> list[Salvaged]:
    with closing(sqlite3.connect(f"{file_uri(path)}?{mode}", uri=True)) as raw:
        raw.text_factory = lambda data: data.decode("utf-8", "replace")
        raw.execute("PRAGMA writable_schema=ON")  # lets a damaged file pass
        raw.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        return list(_answers(raw))


def _answers(raw: sqlite3.Connection) -> Iterator[Salvaged]:
    heads = {row[0]: row[1:] for row in _rows(raw, _HEADS)}
    seen: set[_Row] = set()
    questions = _Questions(raw)
    for known_by, head in heads.items():
        for row in _rows(raw, _ANSWERS, known_by):
            seen.add((known_by, row[0]))
            yield _salvaged(head, row, questions)
    for whole in _rows(raw, _ALL_ANSWERS):  # those whose index or head is gone
        known_by, other = whole[0], whole[1:]
        if (known_by, other[0]) not in seen:
            yield _salvaged(heads.get(known_by, ("",) * 5), other, questions)


def _rows(raw: sqlite3.Connection, query: str, *parameters: str) -> Iterator[_Row]:
    """Yield what can be read of a query, each value as text."""
    with suppress(sqlite3.Error):
        for row in raw.execute(query, parameters):
            yield tuple("" if value is None else str(value) for value in row)


def _salvaged(head: _Row, row: _Row, questions: "_Questions") -> Salvaged:
    organisation, unit, held_on, status, snapshot = head
    checklist, statements = questions.of(snapshot)
    return Salvaged(
        (organisation, unit, held_on, status, checklist), statements.get(row[0], ""), row
    )


class _Questions:
    """The questions of each kept copy of a checklist, read once."""

    def __init__(self, raw: sqlite3.Connection) -> None:
        self._raw = raw
        self._known: dict[str, tuple[str, dict[str, str]]] = {}

    def of(self, snapshot: str) -> tuple[str, dict[str, str]]:
        """Return the id of the checklist, and its questions by item; empty where damaged."""
        if snapshot not in self._known:
            self._known[snapshot] = self._read(snapshot)
        return self._known[snapshot]

    def _read(self, snapshot: str) -> tuple[str, dict[str, str]]:
        found: tuple[str, bytes] | None = None
        with suppress(sqlite3.Error):
            found = self._raw.execute(_COPY, (snapshot,)).fetchone()
        if found is None:
            return "", {}
        try:
            form = json.loads(found[1])
            items = [item for section in form["sections"] for item in section["items"]]
            return found[0], {str(item["id"]): str(item["statement"]) for item in items}
        except (ValueError, KeyError, TypeError, RecursionError):
            return found[0], {}
