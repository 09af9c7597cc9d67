"""The layers of the house, each contract broken once on purpose to see that it bites."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# contract, a module that breaks it, and what it imports
BREACHES = [
    (
        "Layers: each may import only what is below it",
        "domain/points.py",
        "kleurrijk_desktop.wording.numbers",
    ),
    (
        "The domain and the use cases know no framework",
        "use_cases/plans.py",
        "sqlalchemy",
    ),
    ("Qt stays in ui and startup", "wording/numbers.py", "PySide6.QtCore"),
    (
        "The interface never touches the database or the PDF library",
        "ui/tasks.py",
        "reportlab.pdfgen",
    ),
    (
        "Storage, lint and geometry speak no language",
        "storage/folders.py",
        "kleurrijk_desktop.translation",
    ),
    ("Rows never leave storage", "startup/assemble.py", "kleurrijk_desktop.storage.tables"),
    (
        "Inside the interface: shell above screens above building blocks",
        "ui/tasks.py",
        "kleurrijk_desktop.ui.shell.window",
    ),
    (
        "Screens do not know each other",
        "ui/screens/results/__init__.py",
        "kleurrijk_desktop.ui.screens.start",
    ),
    (
        "No import cycles anywhere",
        "domain/answers.py",
        "kleurrijk_desktop.domain.points",
    ),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"],
        cwd=folder,
        env={"PATH": "", "PYTHONPATH": str(folder), "COLUMNS": "200"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def copy_of_the_house(tmp_path: Path) -> Path:
    shutil.copytree(
        ROOT / "kleurrijk_desktop",
        tmp_path / "kleurrijk_desktop",
        ignore=shutil.ignore_patterns("__pycache__"),
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_house_keeps_its_layers() -> None:
    run = lint_imports(ROOT)
    assert run.returncode == 0, run.stdout + run.stderr


@pytest.mark.parametrize(("contract", "module", "imported"), BREACHES, ids=lambda value: value)
def test_a_breach_is_noticed(
    copy_of_the_house: Path, contract: str, module: str, imported: str
) -> None:
    broken = copy_of_the_house / "kleurrijk_desktop" / module
    broken.write_text(broken.read_text("utf-8") + f"\nimport {imported}\n", "utf-8")
    run = lint_imports(copy_of_the_house)
    assert run.returncode == 1, run.stdout + run.stderr
    assert f"{contract} BROKEN" in run.stdout
