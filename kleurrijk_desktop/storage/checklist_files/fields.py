"""Typed access to one group of a YAML file; what is wrong is recorded, and reading goes on."""

from collections.abc import Collection, Sequence
from difflib import get_close_matches
from enum import StrEnum
from typing import TypeVar

from kleurrijk_desktop.storage.checklist_files.keys import Keys
from kleurrijk_desktop.storage.checklist_files.limits import (
    LONGEST_ID,
    LONGEST_LINE,
    LONGEST_TEXT,
)
from kleurrijk_desktop.storage.checklist_files.nodes import ListNode, MapNode, Node
from kleurrijk_desktop.storage.checklist_files.record import Record, shown
from kleurrijk_desktop.storage.checklist_files.scalars import (
    read_id,
    read_member,
    read_number,
    read_truth,
    read_words,
    what_is,
)

E = TypeVar("E", bound=StrEnum)


class Fields:
    """The values of one group by key, each checked against what its spot expects.

    Missing, unknown and repeated keys are recorded at once. A value that is not there reads as
    empty, so that the rest of the file is checked too.

    Attributes:
        node: the group itself.
    """

    def __init__(self, node: Node, keys: Keys, record: Record) -> None:
        self.node = node
        self._record = record
        self._values: dict[str, Node] = {}
        if isinstance(node, MapNode):
            self._sort_out(node, keys)
        else:
            record.problem("not-a-group", node, found=what_is(node))

    def _sort_out(self, node: MapNode, keys: Keys) -> None:
        first: dict[str, int] = {}
        for key, value in node.entries:
            name = key.text
            if name in first:
                self._record.problem("key-twice", key, key=shown(name), line=first[name])
                continue
            first[name] = key.line
            if name in keys.known:
                self._values[name] = value
            else:
                self._unknown_key(key.text, key, keys.known)
        for name in keys.required:
            if name not in first:
                self._record.problem("key-missing", node, key=name)

    def _unknown_key(self, name: str, node: Node, known: Collection[str]) -> None:
        meant = nearest(name, known)
        if meant is None:
            self._record.problem("key-unknown", node, key=shown(name))
        else:
            self._record.problem("key-unknown-meant", node, key=shown(name), meant=meant)

    def locate(self, context: str) -> None:
        """Remember where this group, each of its values and each listed text stand."""
        self._record.locate(context, self.node)
        for name, value in self._values.items():
            self._record.locate(f"{context}.{name}", value)
            if isinstance(value, ListNode):
                for place, inner in enumerate(value.items):
                    if not isinstance(inner, MapNode):
                        self._record.locate(f"{context}.{name}.{place}", inner)

    def get(self, name: str) -> Node | None:
        return self._values.get(name)

    def line(self, name: str, *, needed: bool = True) -> str:
        """Return a text on one line of at most 500 characters."""
        node = self._values.get(name)
        if node is None:
            return ""
        return read_words(node, self._record, name, LONGEST_LINE, one_line=True, needed=needed)

    def text(self, name: str, *, needed: bool = True) -> str:
        """Return a text of at most 20 000 characters."""
        node = self._values.get(name)
        if node is None:
            return ""
        return read_words(node, self._record, name, LONGEST_TEXT, one_line=False, needed=needed)

    def truth(self, name: str) -> bool:
        node = self._values.get(name)
        return node is not None and read_truth(node, self._record, name)

    def number(self, name: str, low: int, high: int) -> int:
        node = self._values.get(name)
        return low if node is None else read_number(node, self._record, name, low, high)

    def identifier(self, name: str = "id") -> str:
        node = self._values.get(name)
        return "" if node is None else read_id(node, self._record, name)

    def member(self, name: str, kind: type[E]) -> E:
        """Return a member of an enumeration; its first where there is none."""
        node = self._values.get(name)
        return next(iter(kind)) if node is None else read_member(node, self._record, name, kind)

    def nodes(self, name: str, *, needed: bool = False) -> list[Node]:
        """Return the entries of a list; `needed` makes an empty one a problem."""
        node = self._values.get(name)
        if node is None:
            return []
        if not isinstance(node, ListNode):
            self._record.problem("not-a-list", node, key=name, found=what_is(node))
            return []
        if needed and not node.items:
            self._record.problem("list-empty", node, key=name)
        return node.items

    def lines(self, name: str, *, longest: int = LONGEST_LINE) -> tuple[str, ...]:
        """Return a list of texts, none of them empty."""
        return tuple(
            read_words(node, self._record, name, longest, one_line=True)
            for node in self.nodes(name)
        )

    def identifiers(self, name: str) -> tuple[str, ...]:
        """Return a list of different ids; problems are left out."""
        return self._different(
            name, [(read_id(node, self._record, name), node) for node in self.nodes(name)]
        )

    def members(self, name: str, kind: type[E]) -> tuple[E, ...]:
        """Return a list of different members of an enumeration, at least one."""
        found = []
        for node in self.nodes(name, needed=True):
            before = len(self._record.problems)
            member = read_member(node, self._record, name, kind)
            if len(self._record.problems) == before:
                found.append((member, node))
        return tuple(kind(text) for text in self._different(name, found))

    def references(
        self, name: str, known: Collection[str] | None, *, needed: bool = False
    ) -> tuple[str, ...]:
        """Return a list of different names that are known; None leaves open which are."""
        found = []
        for node in self.nodes(name, needed=needed):
            before = len(self._record.problems)
            text = read_words(node, self._record, name, LONGEST_ID, one_line=True)
            if len(self._record.problems) > before:
                continue
            if known is not None and text not in known:
                self._unknown_value(name, text, node, known)
            found.append((text, node))
        return self._different(name, found)

    def _unknown_value(self, key: str, text: str, node: Node, known: Collection[str]) -> None:
        meant, value = nearest(text, known), shown(text)
        if meant is None:
            self._record.problem("value-unknown", node, key=key, value=value)
        else:
            self._record.problem("value-unknown-meant", node, key=key, value=value, meant=meant)

    def _different(self, name: str, found: Sequence[tuple[str, Node]]) -> tuple[str, ...]:
        texts: dict[str, None] = {}
        for text, node in found:
            if text and text in texts:
                self._record.problem("listed-twice", node, key=name, value=shown(text))
            elif text:
                texts[text] = None
        return tuple(texts)


def nearest(text: str, known: Collection[str]) -> str | None:
    """Return the known name that an author probably meant."""
    return next(iter(get_close_matches(text[:LONGEST_ID], list(known), n=1)), None)
