"""What one text of a YAML file stands for, decided by what is expected at its spot.

YAML 1.1 reads the plain words `no`, `on`, `12:30`, `012` and `1_000` as something else than text.
Here nothing is guessed: a text that YAML would read otherwise has to stand in quotes, the only
booleans are `true` and `false`, and the only numbers are plain decimal whole ones.
"""

import re
from enum import StrEnum
from typing import TypeVar

from kleurrijk_desktop.storage.checklist_files.limits import LONGEST_ID
from kleurrijk_desktop.storage.checklist_files.nodes import ListNode, MapNode, Node, ScalarNode
from kleurrijk_desktop.storage.checklist_files.record import Record, shown

E = TypeVar("E", bound=StrEnum)

_ID = re.compile(r"[a-z][a-z0-9-]*")
_WHOLE = re.compile(r"0|[1-9][0-9]{0,17}")
_WORDS = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null", "~", "="})
_NUMBER = re.compile(
    r"""[-+]?(?: 0b[01_]+ | 0o[0-7_]+ | 0x[0-9a-f_]+
        | [0-9][0-9_]*(?: :[0-5]?[0-9] )*(?: \.[0-9_]* )?(?: e[-+]?[0-9]+ )?
        | \.[0-9][0-9_]*(?: e[-+]?[0-9]+ )?
        | \.inf ) | \.nan
        | [0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?: (?: t | [ \t]+ ) [0-9].* )?""",
    re.VERBOSE | re.IGNORECASE,
)


def what_is(node: Node) -> str:
    """Return the code of the kind of a node, for messages: text, list or group."""
    if isinstance(node, ListNode):
        return "list"
    return "group" if isinstance(node, MapNode) else "text"


def read_words(
    node: Node, record: Record, key: str, limit: int, *, one_line: bool, needed: bool = True
) -> str:
    """Return a text; on a problem, which is recorded, what was written or "".

    Args:
        node: what stands at the spot.
        record: where problems go.
        key: the key of the spot, for messages.
        limit: the longest text in characters.
        one_line: whether a line end is a problem.
        needed: whether an empty text is a problem.
    """
    if not isinstance(node, ScalarNode):
        record.problem("not-a-text", node, key=key, found=what_is(node))
        return ""
    text = node.text
    if (needed or node.plain) and not text.strip():
        record.problem("text-empty", node, key=key)
    elif node.plain and _read_otherwise(text):
        record.problem("text-without-quotes", node, key=key, value=shown(text))
    elif len(text) > limit:
        record.problem("content-text-too-long", node, key=key, length=len(text), limit=limit)
    elif one_line and "\n" in text:
        record.problem("text-on-two-lines", node, key=key)
    return text


def read_truth(node: Node, record: Record, key: str) -> bool:
    """Return a boolean; on a problem, which is recorded, False."""
    if isinstance(node, ScalarNode) and node.plain and node.text in {"true", "false"}:
        return node.text == "true"
    record.problem("not-true-or-false", node, key=key, value=_written(node))
    return False


def read_number(node: Node, record: Record, key: str, low: int, high: int) -> int:
    """Return a whole number within bounds; on a problem, which is recorded, the lower bound."""
    if not (isinstance(node, ScalarNode) and node.plain and _WHOLE.fullmatch(node.text)):
        record.problem("not-a-whole-number", node, key=key, value=_written(node))
        return low
    number = int(node.text)
    if not low <= number <= high:
        record.problem("number-out-of-range", node, key=key, value=node.text, low=low, high=high)
        return low
    return number


def read_id(node: Node, record: Record, key: str) -> str:
    """Return an id; on a problem, which is recorded, ""."""
    before = len(record.problems)
    text = read_words(node, record, key, LONGEST_ID, one_line=True)
    if len(record.problems) > before:
        return ""
    if not _ID.fullmatch(text):
        record.problem("id-malformed", node, key=key, value=shown(text))
        return ""
    return text


def read_member(node: Node, record: Record, key: str, kind: type[E]) -> E:
    """Return a member of an enumeration; on a problem, which is recorded, its first."""
    members = list(kind)
    before = len(record.problems)
    text = read_words(node, record, key, LONGEST_ID, one_line=True)
    if len(record.problems) > before:
        return members[0]
    if text not in set(members):
        allowed = ", ".join(members)
        record.problem("value-not-allowed", node, key=key, value=shown(text), allowed=allowed)
        return members[0]
    return kind(text)


def _read_otherwise(text: str) -> bool:
    return text.lower() in _WORDS or _NUMBER.fullmatch(text) is not None


def _written(node: Node) -> str:
    if not isinstance(node, ScalarNode):
        return what_is(node)
    return shown(node.text) if node.plain else shown(f'"{node.text}"')
