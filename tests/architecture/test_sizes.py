"""Small rooms: a file that grows beyond its bound wants a second room."""

import ast
from collections.abc import Iterator
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
LONGEST_FILE = 300
MEDIAN_FILE = 110
LONGEST_FUNCTION = 30


def sources() -> list[Path]:
    package = ROOT / "kleurrijk_desktop"
    return [path for path in package.rglob("*.py") if "versions" not in path.parts]


def functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            body = node.body
            documented = ast.get_docstring(node) is not None
            first = body[1] if documented and len(body) > 1 else body[0]
            assert node.end_lineno is not None
            yield node.name, node.end_lineno - first.lineno + 1


def test_every_room_is_small() -> None:
    lengths = {path: len(path.read_text("utf-8").splitlines()) for path in sources()}
    assert {path: length for path, length in lengths.items() if length > LONGEST_FILE} == {}


def test_every_function_is_short() -> None:
    long = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in sources()
        for name, length in functions(path)
        if length > LONGEST_FUNCTION
    ]
    assert long == []


def test_most_rooms_are_smaller_still() -> None:
    lengths = [len(path.read_text("utf-8").splitlines()) for path in sources()]
    assert median(length for length in lengths if length > 1) <= MEDIAN_FILE
