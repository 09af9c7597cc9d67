"""Questions about an accessibility tree, as a screen reader would ask them."""

from collections.abc import Iterable

from tests.end_to_end.desktop import Node

SMALLEST_TARGET = 24  # pixels, WCAG 2.2, 2.5.8
OPTION_ROLE = "radio button"
NO_TARGETS = {"application", "frame", "filler", "panel", "menu item", "separator", "scroll bar"}


def showing(tree: Iterable[Node]) -> list[Node]:
    return [node for node in tree if "SHOWING" in node["states"]]


def nameless(tree: Iterable[Node]) -> list[Node]:
    """Return what can have the focus but says nothing about itself."""
    return [
        node for node in showing(tree) if "FOCUSABLE" in node["states"] and not node["name"].strip()
    ]


def too_small(tree: Iterable[Node]) -> list[Node]:
    """Return what is pressed with a pointer but is smaller than 24 by 24 pixels."""
    return [
        node
        for node in showing(tree)
        if node["actions"]
        and node["role"] not in NO_TARGETS
        and node["box"] is not None
        and min(node["box"][2:]) < SMALLEST_TARGET
    ]


def shapeless(tree: Iterable[Node]) -> list[Node]:
    """Return what can have the focus but is only a box to a screen reader."""
    return [
        node
        for node in showing(tree)
        if "FOCUSABLE" in node["states"] and node["role"] in {"filler", "panel"}
    ]


def options(tree: Iterable[Node]) -> list[Node]:
    return [node for node in showing(tree) if node["role"] == OPTION_ROLE]
