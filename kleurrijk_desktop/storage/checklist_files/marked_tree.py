"""Reads YAML into a tree with places, in one pass over libyaml's events.

Only the plain part of YAML is accepted: no anchors, aliases, merge keys, tags, directives or
second documents. Depth and size are checked while events arrive, before anything is built, so
that no file can exhaust the stack or the memory.
"""

import re

from yaml import (
    AliasEvent,
    CBaseLoader,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    parse,
)
from yaml.error import MarkedYAMLError, YAMLError
from yaml.events import CollectionEndEvent

from kleurrijk_desktop.storage.checklist_files.limits import DEEPEST, MOST_NODES
from kleurrijk_desktop.storage.checklist_files.nodes import ListNode, MapNode, Node, ScalarNode
from kleurrijk_desktop.storage.checklist_files.opened_file import (
    Spot,
    hidden_character,
    spot_of,
)
from kleurrijk_desktop.storage.checklist_files.record import Record
from kleurrijk_desktop.storage.checklist_files.syntax_faults import Runaway, syntax_fault

_DIRECTIVE = re.compile(r"^%(?:YAML|TAG)\b", re.MULTILINE)
_MERGE = "<<"
_QUOTES = ("'", '"')

_Started = ScalarEvent | SequenceStartEvent | MappingStartEvent


def read_tree(text: str, record: Record) -> Node:
    """Return the one document of a YAML text.

    Raises:
        InputFault: the text is no YAML, or uses a part of YAML that is not accepted.
    """
    directive = _DIRECTIVE.search(text)
    if directive:  # libyaml compares each with all before it: many of them would take minutes
        raise record.stop("yaml-directive", spot_of(text, directive.start()))
    reader = _TreeReader(record, escapes="\\" in text)
    try:
        for event in parse(text.encode("utf-8"), Loader=CBaseLoader):
            reader.take(event)
    except MarkedYAMLError as error:
        raise syntax_fault(error, text, record, reader.runaway) from error
    except YAMLError as error:
        raise record.stop("yaml-syntax", Spot()) from error
    if reader.root is None:
        raise record.stop("content-empty", Spot())
    return reader.root


class _TreeReader:
    """Builds the tree from the events of one document.

    Attributes:
        root: the tree, once there is one.
        runaway: the last text in quotes that went on over the end of its line.
    """

    def __init__(self, record: Record, *, escapes: bool) -> None:
        self.root: Node | None = None
        self.runaway: Runaway | None = None
        self._record = record
        self._escapes = escapes
        self._open: list[ListNode | MapNode] = []
        self._keys: list[ScalarNode | None] = []  # the key that waits for its value, per level
        self._nodes = 0
        self._documents = 0

    def take(self, event: Event) -> None:
        if isinstance(event, ScalarEvent):
            self._add(self._scalar(event))
        elif isinstance(event, MappingStartEvent):
            self._begin(event, MapNode([], *_start(event)))
        elif isinstance(event, SequenceStartEvent):
            self._begin(event, ListNode([], *_start(event)))
        elif isinstance(event, CollectionEndEvent):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, AliasEvent):
            raise self._stop("yaml-alias", event)
        elif isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise self._stop("yaml-second-document", event)

    def _scalar(self, event: ScalarEvent) -> ScalarNode:
        self._check(event)
        line, column = _start(event)
        node = ScalarNode(event.value, not event.style, line, column)
        end = event.end_mark
        if event.style in _QUOTES and end is not None and end.line >= line:
            self.runaway = Runaway(line, column, end.line + 1)
        if self._escapes and event.style == '"':
            hidden = hidden_character(node.text)
            if hidden or "\r" in node.text:
                sign = hidden[0] if hidden else "\r"
                code = f"U+{ord(sign):04X}"
                raise self._record.stop("character-not-allowed", node, character=code)
        return node

    def _begin(
        self, event: SequenceStartEvent | MappingStartEvent, node: ListNode | MapNode
    ) -> None:
        self._check(event)
        self._add(node)
        if len(self._open) == DEEPEST:
            raise self._stop("yaml-too-deep", event, limit=DEEPEST)
        self._open.append(node)
        self._keys.append(None)

    def _check(self, event: _Started) -> None:
        self._nodes += 1
        if self._nodes > MOST_NODES:
            raise self._stop("yaml-too-many-parts", event, limit=MOST_NODES)
        if event.anchor is not None:
            raise self._stop("yaml-anchor", event)
        if event.tag is not None:
            raise self._stop("yaml-tag", event)

    def _add(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if isinstance(parent, ListNode):
            parent.items.append(node)
            return
        key = self._keys[-1]
        if key is not None:
            parent.entries.append((key, node))
            self._keys[-1] = None
        elif not isinstance(node, ScalarNode):
            raise self._record.stop("yaml-key-not-text", node)
        elif node.plain and node.text == _MERGE:
            raise self._record.stop("yaml-merge-key", node)
        else:
            self._keys[-1] = node

    def _stop(self, code: str, event: Event, **parameters: int) -> Exception:
        return self._record.stop(code, Spot(*_start(event)), **parameters)


def _start(event: Event) -> tuple[int, int]:
    mark = event.start_mark
    assert mark is not None
    return mark.line + 1, mark.column + 1
