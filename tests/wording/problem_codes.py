"""Finds every problem code that the package raises, by reading its syntax trees."""

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import kleurrijk_desktop

PACKAGE = Path(kleurrijk_desktop.__file__).parent
DIRECT = frozenset({"fault", "world_fault", "Problem"})
Nodes = Sequence[ast.AST]
KEBAB = re.compile(r"[a-z]+(-[a-z0-9]+)+")


@dataclass(frozen=True)
class Raised:
    """A place that raises a problem; `parameters` is None where they are made elsewhere."""

    code: str
    parameters: frozenset[str] | None
    place: str


@cache
def raised_codes() -> tuple[Raised, ...]:
    modules = {path: _nodes(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}
    raising = _raising(modules.values())
    return tuple(
        raised
        for path, nodes in modules.items()
        for raised in _raised_in(nodes, path.relative_to(PACKAGE), raising)
    )


def _nodes(source: str) -> Nodes:
    """Return all nodes of a module; to walk its tree takes the longest of all here."""
    return list(ast.walk(ast.parse(source)))


def _raising(modules: Iterable[Nodes]) -> frozenset[str]:
    """Return the functions that make a problem, and those that hand the code on to them."""
    hands_on = [
        (function.name, {_called(call) for call in _handing_on(function)})
        for nodes in modules
        for function in _functions(nodes)
    ]
    found = DIRECT
    while True:
        more = found | {name for name, called in hands_on if called & found}
        if more == found:
            return found
        found = more


def _functions(nodes: Nodes) -> Iterator[ast.FunctionDef]:
    return (node for node in nodes if isinstance(node, ast.FunctionDef))


def _handing_on(function: ast.FunctionDef) -> Iterator[ast.Call]:
    """Yield the calls that begin with the parameter `code` of the function they stand in."""
    parameters = {each.arg for each in (*function.args.posonlyargs, *function.args.args)}
    if "code" not in parameters:
        return
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and node.args:
            first = node.args[0]
            if isinstance(first, ast.Name) and first.id == "code":
                yield node


def _raised_in(nodes: Nodes, path: Path, raising: frozenset[str]) -> Iterator[Raised]:
    assigned = _assigned(nodes)
    handed_on = {id(call) for function in _functions(nodes) for call in _handing_on(function)}
    for node in nodes:
        if not isinstance(node, ast.Call) or id(node) in handed_on:
            continue
        if node.args and _called(node) in raising:
            for code in _possible(node.args[0], assigned):
                yield Raised(code, _parameters(node), f"{path}:{node.lineno}")


def _called(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _assigned(nodes: Nodes) -> dict[str, list[ast.expr]]:
    """Return every expression that a name of a module is given, by assignment or in a loop."""
    found: dict[str, list[ast.expr]] = {}
    for node in nodes:
        if isinstance(node, ast.Assign):
            targets, value = node.targets, node.value
        elif isinstance(node, ast.For | ast.comprehension):
            targets, value = [node.target], node.iter
        elif isinstance(node, ast.AnnAssign) and node.value is not None:
            targets, value = [node.target], node.value
        else:
            continue
        for name in (inner for target in targets for inner in ast.walk(target)):
            if isinstance(name, ast.Name):
                found.setdefault(name.id, []).append(value)
    return found


def _possible(code: ast.expr, assigned: dict[str, list[ast.expr]]) -> set[str]:
    """Return the codes that an expression can give, looking through names of its module."""
    seen: set[str] = set()
    waiting = [code]
    codes = set()
    while waiting:
        for node in ast.walk(waiting.pop()):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                codes |= {node.value} if KEBAB.fullmatch(node.value) else set()
            elif isinstance(node, ast.Name) and node.id not in seen:
                seen.add(node.id)
                waiting += assigned.get(node.id, [])
    return codes


def _parameters(call: ast.Call) -> frozenset[str] | None:
    """Return the parameters that a call names, or None where it takes them from elsewhere."""
    if any(keyword.arg is None for keyword in call.keywords):
        return None
    if _called(call) != "Problem":
        return frozenset(keyword.arg or "" for keyword in call.keywords)
    if len(call.args) == 1:
        return frozenset()
    given = call.args[1]
    if not isinstance(given, ast.Dict):
        return None
    return frozenset(str(key.value) for key in given.keys if isinstance(key, ast.Constant))
