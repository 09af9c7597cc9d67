"""What a screen reader gets: answers questions about the AT-SPI tree, one JSON line each.

Runs under the system's Python (gir1.2-atspi-2.0), apart from the program and its tests.
Commands on stdin: `tree`, `focused`, `heard` (announcements so far, then forgotten), `quit`.
"""

import json
import sys
from collections.abc import Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - only after the version is chosen

INTERESTING = ("FOCUSABLE", "FOCUSED", "CHECKED", "SHOWING", "VISIBLE", "ENABLED", "SELECTED")
heard: list[str] = []


def describe(node: Any, depth: int) -> dict[str, Any]:
    states = node.get_state_set()
    box = node.get_component_iface()
    extents = box.get_extents(Atspi.CoordType.SCREEN) if box else None
    relations = {
        relation.get_relation_type().value_nick: [
            relation.get_target(index).get_name() for index in range(relation.get_n_targets())
        ]
        for relation in node.get_relation_set()
    }
    action = node.get_action_iface()
    return {
        "depth": depth,
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "locale": node.get_object_locale() or "",
        "states": [name for name in INTERESTING if states.contains(getattr(Atspi.StateType, name))],
        "relations": relations,
        "actions": action.get_n_actions() if action else 0,
        "box": [extents.x, extents.y, extents.width, extents.height] if extents else None,
    }


def walk(node: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if node is None:
        return
    yield describe(node, depth)
    if node.get_state_set().contains(Atspi.StateType.MANAGES_DESCENDANTS):
        return
    for index in range(node.get_child_count()):
        yield from walk(node.get_child_at_index(index), depth + 1)


def programs() -> Iterator[Any]:
    desktop = Atspi.get_desktop(0)
    for index in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(index)
        if program is not None and program.get_child_count():
            yield program


def answer(command: str) -> list[Any]:
    if command == "tree":
        return [line for program in programs() for line in walk(program)]
    if command == "focused":
        lines = [line for program in programs() for line in walk(program)]
        return [line for line in lines if "FOCUSED" in line["states"]]
    if command == "heard":
        said, heard[:] = list(heard), []
        return said
    raise SystemExit(0)


def on_command(_source: object, _condition: object) -> bool:
    line = sys.stdin.readline()
    if not line:
        raise SystemExit(0)
    try:
        result: Any = answer(line.strip())
    except GLib.Error as error:  # the tree changed while it was walked: say so, be asked again
        result = {"again": str(error)}
    print(json.dumps(result), flush=True)
    return True


def on_announcement(event: Any) -> None:
    heard.append(str(event.any_data))


listener = Atspi.EventListener.new(on_announcement)
listener.register("object:announcement")
Atspi.EventListener.new(lambda _event: None).register("object:state-changed:focused")
GLib.io_add_watch(sys.stdin.fileno(), GLib.IO_IN | GLib.IO_HUP, on_command)
GLib.MainLoop().run()
