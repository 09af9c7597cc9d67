"""Reads the tables of the handbook that say which test holds what."""

import ast
import re
from collections.abc import Callable, Collection
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLES = ROOT / "resources" / "handbook" / "developer"
ROW = re.compile(r"^\| ([A-Z]+-?\d+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)(?:\[[^`]+\])?`")


@cache
def names_in(path: str) -> frozenset[str]:
    """Return the names of the tests in a file; none where there is no such file."""
    file = ROOT / path
    if not file.exists():
        return frozenset()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def wrong_in(text: str, wanted: Collection[str], is_reason: Callable[[str], object]) -> list[str]:
    """Return in words what is wrong with a table; empty where nothing is.

    Args:
        text: the page with the table.
        wanted: the ids, each of which stands in it once.
        is_reason: says whether a cell tells why no test holds it.
    """
    rows = ROW.findall(text)
    ids = [each for each, _promise, _held in rows]
    found = [f"{each} stands {ids.count(each)} times" for each in wanted if ids.count(each) != 1]
    found += [f"{each} is not known" for each in ids if each not in wanted]
    for each, _promise, held in rows:
        if not TEST.search(held) and not is_reason(held):
            found.append(f"{each} is held by nothing")
        for path, name in TEST.findall(held):
            if name not in names_in(path):
                found.append(f"{each}: there is no {path}::{name}")
    return found
