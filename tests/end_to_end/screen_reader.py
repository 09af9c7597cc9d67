"""What a screen reader gets: answers questions about the AT-SPI tree, one JSON line each.

Runs under the system's Python (gir1.2-atspi-2.0), apart from the program and its tests.
Each line on stdin is `[question, …]`; see `QUESTIONS` at the end.
"""

import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only after the version is chosen

INTERESTING = ("FOCUSABLE", "FOCUSED", "CHECKED", "SHOWING", "VISIBLE", "ENABLED", "SELECTED")
ONLY_READ = ("label", "heading", "filler", "list item", "table cell", "table column header")
NOTHING_MORE: dict[str, Any] = {"relations": {}, "actions": 0, "text": "", "box": None}
MOST_CHILDREN = 200  # a longer list is not walked: a screen reader does not either
heard: list[dict[str, Any]] = []
turns: list[dict[str, Any]] = []
last: dict[str, Any] = {"focused": None}


def has(node: Any, state: str) -> bool:
    return bool(node.get_state_set().contains(getattr(Atspi.StateType, state)))


def describe(node: Any, depth: int = 0) -> dict[str, Any]:
    role = node.get_role_name()
    described = {
        "depth": depth,
        "role": role,
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "locale": node.get_object_locale() or "",
        "states": [name for name in INTERESTING if has(node, name)],
    }
    return described | (NOTHING_MORE if role in ONLY_READ else describe_further(node))


def describe_further(node: Any) -> dict[str, Any]:
    """Tell what is asked of things to work with; each answer takes a message of its own."""
    box = node.get_component_iface()
    extents = box.get_extents(Atspi.CoordType.SCREEN) if box else None
    relations = {
        relation.get_relation_type().value_nick: [
            relation.get_target(index).get_name() for index in range(relation.get_n_targets())
        ]
        for relation in node.get_relation_set()
    }
    action, text = node.get_action_iface(), node.get_text_iface()
    return {
        "relations": relations,
        "actions": action.get_n_actions() if action else 0,
        "text": Atspi.Text.get_text(text, 0, -1) if text else "",
        "box": [extents.x, extents.y, extents.width, extents.height] if extents else None,
    }


def walk(node: Any, depth: int = 0) -> Iterator[tuple[Any, int]]:
    if node is None:
        return
    yield node, depth
    children = node.get_child_count()
    if children > MOST_CHILDREN or not has(node, "SHOWING"):
        return
    for index in range(children):
        yield from walk(node.get_child_at_index(index), depth + 1)


def everything() -> Iterator[tuple[Any, int]]:
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_child_count():
            yield from walk(program)


def tree() -> list[dict[str, Any]]:
    return [describe(node, depth) for node, depth in everything()]


def find(name: str, role: str) -> list[dict[str, Any]]:
    """Return the first that shows and has these in its name and its role."""
    for node, depth in everything():
        if (
            name in (node.get_name() or "")
            and role in node.get_role_name()
            and has(node, "SHOWING")
        ):
            return [describe(node, depth)]
    return []


def focused() -> list[dict[str, Any]]:
    """Return what got the focus last, as the program said, if it still has it."""
    node = last["focused"]
    return [describe(node)] if node is not None and has(node, "FOCUSED") else []


def taken(things: list[dict[str, Any]]) -> list[dict[str, Any]]:
    told, things[:] = list(things), []
    return told


QUESTIONS: dict[str, Callable[..., list[Any]]] = {
    "tree": tree,
    "find": find,
    "focused": focused,
    "heard": lambda: taken(heard),
    "turns": lambda: taken(turns),
}


def on_question(_source: object, _condition: object) -> bool:
    line = sys.stdin.readline()
    if not line:
        raise SystemExit(0)
    question, *given = json.loads(line)
    try:
        result: Any = QUESTIONS[question](*given)
    except GLib.Error as error:  # the tree changed while it was walked: say so, be asked again
        result = {"again": str(error)}
    print(json.dumps(result), flush=True)
    return True


def on_announcement(event: Any) -> None:
    heard.append({"sentence": str(event.any_data), "urgency": event.detail1})


def on_turn(event: Any) -> None:
    kind = event.type.rpartition(":")[2]
    if kind == "focused" and event.detail1:
        last["focused"] = event.source
    try:
        name, role = event.source.get_name() or "", event.source.get_role_name()
    except GLib.Error:  # gone before it could be asked
        return
    turns.append({"kind": kind, "on": bool(event.detail1), "role": role, "name": name})


listeners = [Atspi.EventListener.new(on_announcement), Atspi.EventListener.new(on_turn)]
listeners[0].register("object:announcement")
for change in ("focused", "checked"):
    listeners[1].register(f"object:state-changed:{change}")
GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_question)
GLib.MainLoop().run()
