"""The tree that a YAML file is read into: all text still text, every part with its place."""

from dataclasses import dataclass


@dataclass(slots=True)
class ScalarNode:
    """A text as written; `plain` where no quotes or block sign protect it."""

    text: str
    plain: bool
    line: int
    column: int


@dataclass(slots=True)
class ListNode:
    """A list of nodes."""

    items: list["Node"]
    line: int
    column: int


@dataclass(slots=True)
class MapNode:
    """A group of keys with their values, in the order of the file; a key may still be twice."""

    entries: list[tuple[ScalarNode, "Node"]]
    line: int
    column: int


Node = ScalarNode | ListNode | MapNode
