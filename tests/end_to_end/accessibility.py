"""Questions about an accessibility tree, as a screen reader would ask them."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from tests.end_to_end.reader import Node

SMALLEST_TARGET = 24  # pixels, WCAG 2.2, 2.5.8
FIELDS = {"text", "combo box", "spin button"}
BOXES = {"filler", "panel"}
TEXTS = {"label", "heading", "list item", "table cell", "status bar"}  # read, not worked with
NO_TARGETS = {"application", "frame", "menu item", "separator", "scroll bar", "progress bar"}
NOT_SPOKEN = {"application"}

Rule = Callable[[list[Node]], list[Node]]


def nameless(tree: list[Node]) -> list[Node]:
    """Return what can have the focus but says nothing about itself."""
    return [node for node in _focusable(tree) if not node["name"].strip()]


def shapeless(tree: list[Node]) -> list[Node]:
    """Return what can have the focus but is only a box to a screen reader."""
    return [node for node in _focusable(tree) if node["role"] in BOXES]


def too_small(tree: list[Node]) -> list[Node]:
    """Return what is pressed with a pointer but is smaller than 24 by 24 pixels."""
    return [
        node
        for node in _showing(tree)
        if node["actions"]
        and node["role"] not in NO_TARGETS | BOXES | TEXTS
        and node["box"] is not None
        and min(node["box"][2:]) < SMALLEST_TARGET
    ]


def twins(tree: list[Node]) -> list[Node]:
    """Return what bears the same name in the same place as something of the same kind."""
    placed = [
        (node, (parent, node["role"], node["name"], str(node["relations"])))
        for node, parent in _with_parents(tree)
        if _is_focusable(node) and node["role"] not in TEXTS
    ]
    times = Counter(place for _node, place in placed)
    return [node for node, place in placed if times[place] > 1]


def unlabelled(tree: list[Node]) -> list[Node]:
    """Return fields without a label that says what belongs into them."""
    return [node for node in _focusable(tree) if node["role"] in FIELDS and not _label(node)]


def ungrouped(tree: list[Node]) -> list[Node]:
    """Return options that do not tell to which question they are an answer."""
    return [
        node for node in _focusable(tree) if node["role"] == "radio button" and not _label(node)
    ]


def stuck(tree: list[Node]) -> list[Node]:
    """Return buttons that can be reached but not pressed by a program."""
    return [
        node
        for node in _focusable(tree)
        if node["role"] == "push button" and "ENABLED" in node["states"] and not node["actions"]
    ]


RULES: Mapping[str, Rule] = {
    "nameless": nameless,
    "shapeless": shapeless,
    "too small": too_small,
    "twins": twins,
    "unlabelled": unlabelled,
    "ungrouped": ungrouped,
    "stuck": stuck,
}


def faults(tree: list[Node]) -> dict[str, list[tuple[str, str]]]:
    """Return by rule what breaks it, as (role, name); nothing at all where all is well."""
    found = {
        name: [(node["role"], node["name"]) for node in rule(tree)] for name, rule in RULES.items()
    }
    return {name: nodes for name, nodes in found.items() if nodes}


def foreign(tree: list[Node], language: str) -> list[str]:
    """Return what would be read aloud in another language than this one."""
    return [
        node["name"]
        for node in _showing(tree)
        if node["name"]
        and node["role"] not in NOT_SPOKEN
        and not node["locale"].startswith(language)
    ]


def named(tree: list[Node], role: str) -> list[str]:
    """Return the names of all that has a role."""
    return [node["name"] for node in _showing(tree) if node["role"] == role]


def _showing(tree: Iterable[Node]) -> list[Node]:
    return [node for node in tree if "SHOWING" in node["states"]]


def _focusable(tree: Iterable[Node]) -> list[Node]:
    return [node for node in _showing(tree) if _is_focusable(node)]


def _is_focusable(node: Node) -> bool:
    return "SHOWING" in node["states"] and "FOCUSABLE" in node["states"]


def _label(node: Node) -> str:
    return " ".join(node["relations"].get("labelled-by", [])).strip()


def _with_parents(tree: list[Node]) -> Iterator[tuple[Node, int]]:
    """Yield each node with the place of its parent in the list, which has parents first."""
    above: list[int] = []
    for place, node in enumerate(tree):
        del above[node["depth"] :]
        yield node, above[-1] if above else -1
        above.append(place)
