"""Reading answers out of a database that may be damaged: whatever can still be read."""

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from kleurrijk_desktop.domain.problems import WorldFault, world_fault
from kleurrijk_desktop.storage.rescue.readable_rows import damaged_file, readable_rows
from kleurrijk_desktop.use_cases.salvaged import Salvaged

_ANSWER = (
    "assessment_id", "item_id", "choice", "note", "reason", "ask_whom", "checked_with", "checked_on"
)  # fmt: skip
_COPY = "SELECT checklist_id, canonical FROM checklist_snapshot WHERE hash = ?"
_NO_HEAD = ("",) * 5
_Texts = tuple[str, ...]


def salvage(path: Path) -> list[Salvaged]:
    """Return every answer that can be read; what cannot is passed over.

    Raises:
        WorldFault: not even one table can be read.
    """
    for immutable in (False, True):  # the second where the folder is read-only
        with suppress(WorldFault), damaged_file(path, immutable=immutable) as raw:
            return list(_answers(raw))
    raise world_fault("file-damaged", file=str(path))


def _answers(raw: sqlite3.Connection) -> Iterator[Salvaged]:
    """Yield the answers of one assessment after the other, those whose head is gone at the end."""
    heads = _heads(raw)
    place = {known_by: number for number, known_by in enumerate(heads)}
    answers = list(_texts(raw, "answer", _ANSWER))
    answers.sort(key=lambda row: (place.get(row[0], len(place)), row))
    questions = _Questions(raw)
    for known_by, *answer in answers:
        *head, snapshot = heads.get(known_by, _NO_HEAD)
        checklist, statements = questions.of(snapshot)
        question = statements.get(answer[0], "")
        yield Salvaged((*head, checklist), question, tuple(answer))


def _heads(raw: sqlite3.Connection) -> dict[str, _Texts]:
    """Return what is known of each assessment: whose it is, when, its state and its checklist."""
    names = {known_by: (name,) for known_by, name in _texts(raw, "organisation", ("id", "name"))}
    units = {
        known_by: (*names.get(of, ("",)), name)
        for known_by, of, name in _texts(raw, "unit", ("id", "organisation_id", "name"))
    }
    columns = ("id", "unit_id", "held_on", "status", "snapshot_hash")
    return {
        known_by: (*units.get(of, ("", "")), *rest)
        for known_by, of, *rest in _texts(raw, "assessment", columns)
    }


def _texts(raw: sqlite3.Connection, table: str, columns: Sequence[str]) -> Iterator[_Texts]:
    """Yield what can be read of a table, each value as text."""
    for _number, *row in readable_rows(raw, table, columns):
        yield tuple("" if value is None else str(value) for value in row)


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
