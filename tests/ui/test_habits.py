"""Small habits of the window: keys that it leaves alone, what waits, what a bar tells."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from kleurrijk_desktop import ui
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.widgets.thin_bar import ThinBar
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import SampleLibrary, sample_services
from tests.ui import rules
from tests.ui.screens.checking import newest
from tests.ui.shell.test_journeys import begin, keys
from tests.ui.test_rules import PAGES, at
from tests.ui.world import World, world_in

TAKEN = re.compile(  # by screen readers, by the desktop, and by the fields that one types in
    r"(.*\+)?(Ins|CapsLock)(\+.*)?|Ctrl\+Alt\+.*|Meta\+.*|Alt\+(Tab|F4|Space)|Ctrl\+[ACVX]|Ctrl"
)
WAITING = {  # each module that waits for a time, and for what
    "screens/preview/making.py": "pages that take long to make",
    "screens/preview/pages_part.py": "a pause in scrolling before pages are drawn",
    "screens/search/screen.py": "a pause in typing before it searches",
    "screens/session/planner.py": "the minutes that are left, which end nothing",
    "screens/start/offering.py": "a pause in which it reads what can be begun",
    "shell/storing/closing.py": "what is still being stored",
    "shell/content_pane.py": "the next page to be there, before it lets go of the last",
    "shell/looking_ahead.py": "a pause in which it loads what comes next",
    "shell/outside_watch.py": "changes made elsewhere",
    "shell/rest.py": "the interface to be idle",
    "shell/storing/trying_again.py": "a disk that has room again, a file that is back",
    "tasks.py": "work that takes long, and a file that is busy",
    "theme/focus_ring.py": "the layout to settle",
    "widgets/busy_row.py": "work that takes longer than half a second, before it says so",
    "widgets/commit_timer.py": "a pause in typing before it stores",
    "widgets/first_paint.py": "the first frame",
    "widgets/page_scroll.py": "the page to have its size",
    "widgets/screen.py": "the next part of a long page",
}


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp) as shown:
        yield shown


def taken_keys(window: QMainWindow) -> Iterator[str]:
    """Yield the keys, of commands or of a page alone, that belong to somebody else."""
    bound = [each for action in window.findChildren(QAction) for each in action.shortcuts()]
    bound.extend(shortcut.key() for shortcut in window.findChildren(QShortcut))
    for each in bound:
        said = each.toString(QKeySequence.SequenceFormat.PortableText)
        if TAKEN.fullmatch(said):
            yield said


def waiting(folder: Path) -> set[str]:
    """Return the modules below a folder that use a timer."""
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*.py")
        if re.search(
            r"Q(Basic|Deadline)?Timer|startTimer|\bTimer\(|\bsleep\(|monotonic",
            file.read_text(encoding="utf-8"),
        )
    }


def test_no_key_of_a_screen_reader_is_taken(world: World) -> None:
    assert list(taken_keys(world.window)) == []


def test_a_taken_key_is_found(world: World) -> None:
    action = QAction("Speak", world.window)
    action.setShortcuts([QKeySequence("Ins+Space"), QKeySequence("Ctrl+Alt+O")])
    assert list(taken_keys(world.window)) == ["Ctrl+Alt+O"]  # the first is no sequence to Qt
    action.setShortcuts([QKeySequence("Ctrl+C")])
    assert list(taken_keys(world.window)) == ["Ctrl+C"]
    action.setParent(None)
    shortcut = QShortcut(QKeySequence("Meta+N"), world.window)
    assert list(taken_keys(world.window)) == ["Meta+N"]
    shortcut.setParent(None)


def test_only_these_wait_for_a_time() -> None:
    """None of them ends what a person is doing: there are no time limits."""
    assert waiting(Path(ui.__file__).parent) == set(WAITING)


def test_a_module_that_waits_is_found(tmp_path: Path) -> None:
    (tmp_path / "limit.py").write_text("QTimer.singleShot(60_000, log_out)", encoding="utf-8")
    (tmp_path / "thread.py").write_text("Timer(60, log_out).start()", encoding="utf-8")
    (tmp_path / "calm.py").write_text("print('no hurry')", encoding="utf-8")
    assert waiting(tmp_path) == {"limit.py", "thread.py"}


def test_one_key_fills_the_screen_and_gives_it_back(world: World) -> None:
    action = world.action("full-screen")
    assert action.shortcut().toString() == "F11"
    action.trigger()
    assert world.window.isFullScreen()
    action.trigger()
    assert not world.window.isFullScreen()


def untranslated(database: SqliteDatabase) -> Services:
    return replace(sample_services(database), library=SampleLibrary(translated=()))


def test_what_is_not_translated_is_spoken_in_its_own_language(
    tmp_path: Path, qapp: QApplication
) -> None:
    """The window is English, and the checklist there is in Dutch alone."""
    with world_in(tmp_path, qapp, Preferences("en"), untranslated) as world:
        begin(world)
        keys("1")
        items = world.ask(OpenAssessment(newest(world).id, "en")).result.items
        written = [text for item in items for text in (item.statement, *item.levels)]
        written += [measure.title for item in items for measure in item.measures]
        page = world.window
        for way, found in PAGES.items():
            at(world, way, found)
            labels = page.findChildren(QLabel)
            assert way in {"start", "history"} or any(each.text() in written for each in labels)
            assert rules.spoken_wrongly(page, written, "nl") == [], way
        page.findChildren(QLabel)[-1].setText(written[0])
        assert rules.spoken_wrongly(page, written, "nl") == [written[0]]


def test_a_bar_tells_its_value_and_its_range(qtbot: QtBot) -> None:
    bar = ThinBar()
    qtbot.addWidget(bar)
    bar.show_part(3, 12, "3 of 12 questions answered")
    interface = QAccessible.queryAccessibleInterface(bar)
    told = interface.valueInterface()
    assert (told.minimumValue(), told.currentValue(), told.maximumValue()) == (0, 3, 12)
    assert interface.text(QAccessible.Text.Name) == "3 of 12 questions answered"
