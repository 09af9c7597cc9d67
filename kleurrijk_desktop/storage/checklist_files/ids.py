"""Ids are frozen and name one thing each."""

from kleurrijk_desktop.storage.checklist_files.nodes import Node
from kleurrijk_desktop.storage.checklist_files.record import Marked, Record


class TakenIds:
    """The ids that one name space has given away, and where."""

    def __init__(self, record: Record, reserved: frozenset[str]) -> None:
        self._record = record
        self._reserved = reserved
        self._lines: dict[str, int] = {}

    def take(self, identifier: str, node: Node, mark: Marked | None) -> None:
        """Give an id away; records a problem where it is reserved or taken."""
        where = mark or node
        if not identifier:
            return
        if identifier in self._reserved:
            self._record.problem("id-reserved", where, id=identifier)
        elif identifier in self._lines:
            line = self._lines[identifier]
            self._record.problem("id-twice", where, id=identifier, line=line)
        else:
            self._lines[identifier] = where.line
