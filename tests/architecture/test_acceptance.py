"""Every promise of window and paper stands once in the handbook, with a test that exists."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
TABLE = ROOT / "resources" / "handbook" / "developer" / "acceptance.md"
ROW = re.compile(r"^\| ([A-Z]+-?\d+) \| ([^|]+) \| ([^|]+) \|$", re.MULTILINE)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
REASON = re.compile(r"not here: \w.{10,}")
PROMISES = [
    *(f"UX-{number:02}" for number in range(1, 42)),
    *(f"C-{number:02}" for number in range(1, 37)),
    *(f"H{number}" for number in (*range(1, 8), 9, 15, 16, 18)),
    *(f"P-{number:02}" for number in (*range(1, 7), *range(10, 17))),
    *(f"A-{number:02}" for number in (*range(1, 36), 40)),
    *(f"WS-{number:02}" for number in range(1, 16)),
]


@cache
def names_in(path: str) -> frozenset[str]:
    """Return the names of the tests in a file; none where there is no such file."""
    file = ROOT / path
    if not file.exists():
        return frozenset()
    tree = ast.parse(file.read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


def faults(text: str) -> list[str]:
    """Return in words what is wrong with a table; empty where nothing is."""
    rows = ROW.findall(text)
    ids = [each for each, _promise, _held in rows]
    found = [f"{each} stands {ids.count(each)} times" for each in PROMISES if ids.count(each) != 1]
    found += [f"{each} is not known" for each in ids if each not in PROMISES]
    for each, _promise, held in rows:
        if not TEST.search(held) and not REASON.search(held):
            found.append(f"{each} is held by nothing")
        for path, name in TEST.findall(held):
            if name not in names_in(path):
                found.append(f"{each}: there is no {path}::{name}")
    return found


def test_every_promise_is_held_by_a_test_or_says_why_not() -> None:
    assert faults(TABLE.read_text(encoding="utf-8")) == []


def test_each_fault_of_a_table_is_found() -> None:
    text = TABLE.read_text(encoding="utf-8")
    first = text.index("| UX-02")
    lost = text[: text.index("| UX-01")] + text[first:]
    assert faults(lost) == ["UX-01 stands 0 times"]
    here = "tests/architecture/test_acceptance.py"
    added = text + f"| A-99 | x | `{here}::test_gone` |\n| A-98 | x | later |\n"
    assert faults(added) == [
        "A-99 is not known",
        "A-98 is not known",
        f"A-99: there is no {here}::test_gone",
        "A-98 is held by nothing",
    ]
