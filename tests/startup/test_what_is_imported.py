import json
from pathlib import Path

import pytest

from tests.startup.processes import python

HEAVY = ("PySide6", "sqlalchemy", "alembic", "reportlab", "babel", "openpyxl", "yaml", "icalendar")

ASKS = """
import json, sys
from kleurrijk_desktop.startup.main import main
code = main(sys.argv[1:])
heavy = [name for name in {heavy!r} if name in sys.modules]
sys.stdout.flush()
print("\\n" + json.dumps([code, heavy]))
"""

STARTS = """
import json, sys
from kleurrijk_desktop.startup import window
from kleurrijk_desktop.startup.main import main
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
found = {{}}
def note(when):
    found[when] = [name for name in {heavy!r} if name in sys.modules]
listen = window.listen
tasks = window.Tasks
def listening(*arguments):
    note("painted")
    return listen(*arguments)
def watched(*arguments, **named):
    made = tasks(*arguments, **named)
    made.opened.connect(opened)
    return made
def opened():
    note("opened")
    QTimer.singleShot(0, QApplication.closeAllWindows)
window.listen = listening
window.Tasks = watched
code = main(sys.argv[1:])
print(json.dumps([code, found]))
"""


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["score", "--help"], ["nonsense"]]
)
def test_questions_to_the_program_load_nothing_heavy(arguments: list[str]) -> None:
    ended = python(ASKS.format(heavy=HEAVY), *arguments)
    code, heavy = json.loads(ended.out.splitlines()[-1])
    assert code == (2 if arguments == ["nonsense"] else 0)
    assert heavy == []


def test_the_list_needs_neither_window_nor_paper(tmp_path: Path) -> None:
    ended = python(ASKS.format(heavy=HEAVY), "list", "--data", f"{tmp_path}/data")
    code, heavy = json.loads(ended.out.splitlines()[-1])
    assert code == 0
    assert not set(heavy) & {"PySide6", "alembic", "reportlab"}


def test_the_database_waits_for_the_first_paint(tmp_path: Path) -> None:
    ended = python(STARTS.format(heavy=HEAVY), "--data", f"{tmp_path}/data")
    code, found = json.loads(ended.out.splitlines()[-1])
    assert code == 0
    assert found["painted"] == ["PySide6"]
    assert "sqlalchemy" in found["opened"]
    assert not set(found["opened"]) & {"alembic", "reportlab", "openpyxl", "icalendar"}
