"""Which libraries are loaded when: the heavy ones only where they are used."""

import json
from dataclasses import dataclass
from pathlib import Path
from pkgutil import walk_packages

import pytest

from kleurrijk_desktop.domain.constants import THEMES
from kleurrijk_desktop.ui import screens
from tests.startup.processes import Ended, python

HEAVY = (
    "PySide6", "sqlalchemy", "alembic", "reportlab", "babel", "yaml",
    "pypdfium2", "openpyxl", "icalendar",
)  # fmt: skip
WINDOW, DATABASE, PAPER = "PySide6", "sqlalchemy", "reportlab"
ON_DEMAND = {"alembic", "reportlab", "pypdfium2", "openpyxl", "icalendar"}
OWN = {"painted": 116, "shown": 170}  # modules; one more should be a choice, not an accident
AT_ONCE = 20  # modules that one turn of the event loop may load while one looks ahead
CHECKLISTS = Path(__file__).parents[2] / "checklists"
SHIPPED = str(CHECKLISTS / "education")

ASKS = """
import json, sys
from kleurrijk_desktop.startup.main import main
code = main(sys.argv[1:])
heavy = [name for name in {heavy!r} if name in sys.modules]
sys.stdout.flush()
print("\\n" + json.dumps([code, heavy]))
"""

# The program is watched through Qt's own tree: nothing in it is replaced.
STARTS = """
import json, sys
opened = []
sys.addaudithook(lambda event, about: event == "open" and opened.append(str(about[0])))
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from kleurrijk_desktop.startup.main import main
application = QApplication(["kleurrijk"])
found, read, pages, own = {{}}, {{}}, {{}}, {{}}
def note(when):
    own.setdefault(when, sum(name.startswith("kleurrijk_desktop.") for name in sys.modules))
    found.setdefault(when, [name for name in {heavy!r} if name in sys.modules])
    read.setdefault(when, [file for file in opened if file.startswith({content!r})])
    pages.setdefault(when, [name for name in sys.modules if name.startswith({screens!r})])
def watch():
    from kleurrijk_desktop.ui.shell.navigator import Navigator
    from kleurrijk_desktop.ui.shell.window import MainWindow
    from kleurrijk_desktop.ui.tasks import Tasks
    window, = [each for each in application.topLevelWidgets() if isinstance(each, MainWindow)]
    window.first_painted.connect(lambda: note("painted"))
    window.findChild(Navigator).moved.connect(lambda: note("shown"))
    application.findChild(Tasks).opened.connect(
        lambda: window.rest.when_due(lambda: wait(window))
    )
    application.findChild(Tasks).idle.connect(lambda: look(window))
def wait(window):
    from kleurrijk_desktop.ui.shell.looking_ahead import LookAhead
    window.findChild(LookAhead).done.connect(lambda: end(window))
def look(window):
    if window.findChild(QPushButton, "start-assessment") is not None:
        note("usable")
def end(window):
    note("ahead")
    QTimer.singleShot(0, application.closeAllWindows)
QTimer.singleShot(0, watch)
code = main(sys.argv[1:])
print(json.dumps([code, found, read, pages, own]))
"""

TURNS = """
import json, sys
from importlib import import_module
from kleurrijk_desktop.startup import assemble
from kleurrijk_desktop.ui.screens.start import screen
from kleurrijk_desktop.ui.shell import looking_ahead, window
from kleurrijk_desktop.use_cases import start_page
brought = {}
for name in looking_ahead._missing(looking_ahead.PAGES):
    own = {each for each in sys.modules if each.startswith("kleurrijk_desktop.")}
    import_module(name)
    now = {each for each in sys.modules if each.startswith("kleurrijk_desktop.")}
    brought[name] = len(now - own)
print(json.dumps(brought))
"""


def loaded(*arguments: str, code: int = 0) -> set[str]:
    """Run a command in a process of its own and return which of the heavy libraries it loaded."""
    ended: Ended = python(ASKS.format(heavy=HEAVY), *arguments)
    found = json.loads(ended.out.splitlines()[-1])
    assert found[0] == code, ended.err
    return set(found[1])


@pytest.fixture(scope="module")
def scored(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """A data folder with one assessment in it, and the assessment's id."""
    folder = tmp_path_factory.mktemp("scored")
    answers, data = folder / "answers.csv", str(folder / "data")
    answers.write_text("item,answer,note\n", "utf-8")
    made = python(
        ASKS.format(heavy=HEAVY), "score", "education", answers, "--organisation", "De Linde",
        "--json", "--data", data,
    )  # fmt: skip
    document = made.out.rpartition("\n\n")[0]
    return data, json.loads(document)["assessment"]


@dataclass(frozen=True)
class Started:
    """What a window had loaded, and which files of the content it had opened, by moment."""

    libraries: dict[str, list[str]]
    content: dict[str, list[str]]
    pages: dict[str, list[str]]
    own: dict[str, int]


@pytest.fixture(scope="module")
def started(scored: tuple[str, str]) -> Started:
    """Start the window on what is there, and close it once it has come to rest."""
    script = STARTS.format(heavy=HEAVY, content=str(CHECKLISTS), screens=f"{screens.__name__}.")
    ended = python(script, "--data", scored[0])
    code, *found = json.loads(ended.out.splitlines()[-1])
    assert code == 0, ended.err
    return Started(*found)


@pytest.mark.parametrize(
    "arguments", [["--version"], ["--help"], ["score", "--help"], ["nonsense"]]
)
def test_questions_to_the_program_load_nothing_heavy(arguments: list[str]) -> None:
    assert loaded(*arguments, code=2 if arguments == ["nonsense"] else 0) == set()


def test_checking_needs_neither_window_nor_database_nor_paper() -> None:
    found = loaded("check", SHIPPED)
    assert "yaml" in found
    assert not found & {WINDOW, DATABASE, *ON_DEMAND}


def test_a_list_and_a_result_need_neither_window_nor_paper(scored: tuple[str, str]) -> None:
    data, assessment = scored
    for arguments in (["list"], ["result", assessment]):
        found = loaded(*arguments, "--data", data)
        assert DATABASE in found
        assert not found & {WINDOW, "yaml", *ON_DEMAND}


def test_a_plan_needs_no_window(scored: tuple[str, str], tmp_path: Path) -> None:
    data, assessment = scored
    found = loaded("plan", assessment, f"{tmp_path}/plan.pdf", "--data", data)
    assert {DATABASE, PAPER} <= found
    assert not found & {WINDOW, *(ON_DEMAND - {PAPER})}


def test_a_worksheet_needs_neither_window_nor_database(tmp_path: Path) -> None:
    found = loaded("worksheet", "care", f"{tmp_path}/sheet.pdf", "--data", f"{tmp_path}/data")
    assert PAPER in found
    assert not found & {WINDOW, DATABASE, *(ON_DEMAND - {PAPER})}
    assert not (tmp_path / "data").exists()


def test_the_window_loads_what_it_needs_when_it_needs_it(started: Started) -> None:
    found = started.libraries
    assert found["painted"] == [WINDOW]
    assert DATABASE in found["shown"]
    assert not set(found["shown"]) & {"yaml", *ON_DEMAND}
    assert "yaml" in found["usable"]  # the checklists that could be begun
    assert not set(found["usable"]) & ON_DEMAND


def test_no_checklist_is_read_before_the_first_paint(started: Started) -> None:
    assert started.content["painted"] == started.content["shown"] == []
    read = {Path(file).parent.name for file in started.content["usable"]}
    assert read == set(THEMES)


def test_all_pages_are_loaded_when_nothing_is_asked_and_not_before(started: Started) -> None:
    packages = walk_packages(screens.__path__, f"{screens.__name__}.")
    without_trouble = {found.name for found in packages if ".opening." not in found.name}
    assert set(started.pages["ahead"]) >= without_trouble
    assert not set(started.libraries["ahead"]) & ON_DEMAND
    kept_for_the_start = {"opening", "start", "plan", "preview", "questions", "settings"}
    at_first = {name.split(".")[3] for name in started.pages["shown"]}
    assert at_first <= kept_for_the_start
    assert f"{screens.__name__}.questions.screen" not in started.pages["shown"]


def test_no_turn_loads_much_while_one_looks_ahead() -> None:
    brought = json.loads(python(TURNS).out)
    assert len(brought) > AT_ONCE
    assert {name: count for name, count in brought.items() if count > AT_ONCE} == {}


def test_no_more_of_the_program_is_loaded_than_a_start_needs(started: Started) -> None:
    more = {when: started.own[when] - most for when, most in OWN.items()}
    assert all(count <= 0 for count in more.values()), more
