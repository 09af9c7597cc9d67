"""Only one copy of SQLite ever opens the database: two would drop each other's locks."""

import ast
from pathlib import Path

import kleurrijk_desktop

PACKAGE = Path(kleurrijk_desktop.__file__).parent
OTHERS = ("PySide6.QtSql", "apsw", "pysqlite3", "sqlcipher3", "pysqlcipher3")


def others_in(folder: Path) -> list[str]:
    """Return which modules of a folder import another copy of SQLite."""
    found = []
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            found += [f"{file.name}: {name}" for name in names if name.startswith(OTHERS)]
    return found


def test_only_pythons_own_sqlite_is_used() -> None:
    assert others_in(PACKAGE) == []


def test_another_copy_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("from PySide6 import QtSql\nimport apsw.ext\n", "utf-8")
    assert others_in(tmp_path) == ["a.py: PySide6.QtSql", "a.py: apsw.ext"]
