"""Each rule finds a fault that was planted, and then none on the pages of the program."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QPixmap, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QLabel,
    QLineEdit,
    QListWidget,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kleurrijk_desktop import ui
from kleurrijk_desktop.ui.shell.window import MainWindow
from kleurrijk_desktop.ui.widgets.answer_option import AnswerOption
from kleurrijk_desktop.ui.widgets.status_line import StatusLine
from kleurrijk_desktop.use_cases.organisations import SwapOrganisation
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.ui import rules
from tests.ui.screens.checking import field
from tests.ui.shell.test_journeys import begin, note_of
from tests.ui.world import World, world_in

PAGES = {
    "start": "go-on",
    "questions": "statement",
    "check-answers": "check-heading",
    "results": "result-heading",
    "plan": "plan-heading",
    "history": "history-heading",
}
SENTENCES = ("Niet.", "Soms.", "Meestal.", "Altijd.", "Altijd, en samen bekeken.")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, qapp: QApplication) -> Iterator[World]:
    """Show the first question; each test goes where it needs to be."""
    with world_in(tmp_path_factory.mktemp("rules"), qapp) as shown:
        begin(shown)
        yield shown


@pytest.fixture(autouse=True)
def at_rest(world: World) -> Iterator[None]:
    """Wait for what the window asks for when a page of faults goes and it is the active one again.

    It looks then whether somebody else changed the data.
    """
    yield
    QApplication.processEvents()
    world.settle()


@pytest.fixture
def planted(qtbot: QtBot) -> QWidget:
    """Show an empty page to plant faults on."""
    page = QWidget()
    QVBoxLayout(page)
    qtbot.addWidget(page)
    page.show()
    return page


def plant(page: QWidget, *widgets: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    for widget in widgets:
        layout.addWidget(widget)
        widget.show()


def at(world: World, way: str, found: str) -> MainWindow:
    world.action(f"way-{way}").trigger()
    world.wait_until(lambda: world.shows(found))
    world.settle()
    return world.window


def test_an_option_is_read_with_its_sentence(world: World, planted: QWidget) -> None:
    bare = QRadioButton("3 Agreed and routine")
    plant(planted, bare)
    assert rules.unread([bare], ["Altijd."]) == ["Altijd."]
    page = at(world, "questions", "statement")
    translated = [f"en: {sentence}" for sentence in SENTENCES]
    assert rules.unread(page.findChildren(AnswerOption), translated) == []


def test_a_bar_has_a_name_and_a_range(world: World, planted: QWidget) -> None:
    empty = QProgressBar()
    empty.setRange(0, 0)
    plant(planted, empty)
    assert rules.bars_that_tell_nothing(planted) == ["nameless"]
    for way, found in (("questions", "statement"), ("start", "go-on")):
        assert rules.bars_that_tell_nothing(at(world, way, found)) == []


def test_number_keys_act_in_the_answers_alone(world: World, planted: QWidget) -> None:
    elsewhere, three = QPushButton("Elsewhere"), QRadioButton("3")
    group = QButtonGroup(planted)
    group.addButton(three, 3)
    plant(planted, elsewhere, three)
    planted.activateWindow()
    QShortcut("3", planted, three.click)  # acts wherever the focus is
    QTest.qWaitForWindowActive(planted)
    assert rules.answering_keys([elsewhere], group.checkedId) == ["3"]
    page = at(world, "questions", "statement")
    options = page.findChildren(AnswerOption)
    side = world.find("go-questions", QPushButton)
    world.window.activateWindow()

    def chosen() -> list[bool]:
        return [option.isChecked() for option in options]

    on = world.find("on", QPushButton)
    assert rules.answering_keys([note_of(world), side, on], chosen) == []
    world.window.hand_in()
    world.settle()


def test_nothing_is_moved_by_dragging_alone(world: World, planted: QWidget) -> None:
    rows = QListWidget()
    rows.setAccessibleName("Order")
    rows.setDragDropMode(QListWidget.DragDropMode.InternalMove)
    plant(planted, rows)
    assert rules.dragged(planted) == ["Order"]
    for way, found in (("questions", "statement"), ("plan", "plan-heading")):
        assert rules.dragged(at(world, way, found)) == []


def test_nothing_moves_by_itself(tmp_path: Path) -> None:
    (tmp_path / "lively.py").write_text("fade = QPropertyAnimation(page)", encoding="utf-8")
    (tmp_path / "calm.py").write_text("page.show()", encoding="utf-8")
    assert rules.moving(tmp_path) == ["lively.py"]
    assert rules.moving(Path(ui.__file__).parent) == []


def test_every_page_has_a_title_of_its_own(world: World) -> None:
    assert rules.badly_titled({"start": "KleurRijk", "result": "KleurRijk", "plan": ""}) == [
        "start",
        "result",
        "plan",
    ]
    titles = {way: at(world, way, found).windowTitle() for way, found in PAGES.items()}
    assert rules.badly_titled(titles) == []


def test_a_fault_is_said_at_its_field_and_on_top(world: World, planted: QWidget) -> None:
    lonely = QLabel("This is not a name.")
    lonely.setProperty("tone", "error")
    plant(planted, lonely)
    assert rules.only_at_the_field(planted, []) == ["This is not a name."]
    world.action("new-organisation").trigger()
    world.wait_until(lambda: world.shows("set-up"))
    world.find("set-up", QPushButton).click()
    world.settle()
    summary = world.texts("problems")
    assert any(summary)
    assert rules.only_at_the_field(world.window, summary) == []
    assert any("no name" in text for text in world.texts("name"))
    at(world, "start", "go-on")
    world.find("change-organisation", QPushButton).click()
    world.wait_until(lambda: world.shows("bin"))
    field(world, "name").clear()
    world.find("change", QPushButton).click()
    world.settle()
    assert any("no name" in text for text in world.texts("name"))
    assert rules.only_at_the_field(world.window, world.texts("problems")) == []


def test_nothing_that_is_known_is_asked_again(world: World, planted: QWidget) -> None:
    forgetful, knowing = QLineEdit(), QLineEdit("Almelo")
    for edit in (forgetful, knowing):
        edit.setAccessibleName("Place")
    plant(planted, forgetful, knowing)
    assert rules.asked_again(planted, {"Place": "Almelo"}) == ["Place"]
    world.action("new-organisation").trigger()
    world.wait_until(lambda: world.shows("set-up"))
    told = {"name": "De Linde", "place": "Almelo", "about-whom": "parents"}
    known = {rules.name_of(field(world, name)): text for name, text in told.items()}
    (stored,) = world.ask(OpenStart(None, "en")).organisations
    world.ask(SwapOrganisation(stored, replace(stored, place="Almelo", about_whom="parents")))
    page = at(world, "start", "go-on")
    world.find("change-organisation", QPushButton).click()
    world.wait_until(lambda: world.shows("bin"))
    assert {rules.name_of(field(world, name)) for name in told} == known.keys()
    assert rules.asked_again(page, known) == []
    for way, found in PAGES.items():
        assert rules.asked_again(at(world, way, found), known) == [], way


def test_text_follows_the_size_that_is_wanted(world: World, planted: QWidget) -> None:
    fixed = QLabel("Always small")
    fixed.setStyleSheet("font-size: 11px")
    plant(planted, fixed)
    theme = world.theme
    assert rules.left_small(planted, lambda: theme.set_text_size(150)) == ["Always small"]
    for way, found in PAGES.items():
        theme.set_text_size(100)
        page = at(world, way, found)
        assert rules.left_small(page, lambda: theme.set_text_size(200)) == [], way
    theme.set_text_size(100)


def test_letters_are_those_of_the_system(world: World, planted: QWidget) -> None:
    fixed = QLabel("Typewriter")
    fixed.setStyleSheet("font-family: 'Courier'")
    plant(planted, fixed)
    family = QApplication.font().family()
    assert rules.of_another_font(planted, family) == ["Typewriter"]
    for way, found in PAGES.items():
        assert rules.of_another_font(at(world, way, found), family) == [], way


def test_every_text_can_be_copied(world: World, planted: QWidget) -> None:
    stiff, bare = QLabel("Only to look at"), QLineEdit()
    bare.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
    bare.setAccessibleName("Bare")
    plant(planted, stiff, bare)
    assert list(rules.uncopied(planted)) == ["Only to look at", "Bare"]
    for way, found in (("questions", "statement"), ("results", "result-heading")):
        screen = at(world, way, found).findChild(QWidget, found)
        assert screen is not None
        page = screen.parentWidget()
        assert page is not None
        assert list(rules.uncopied(page)) == []


@pytest.mark.parametrize("ratio", [1.25, 1.5, 3.0])
def test_icons_are_sharp_on_every_screen(world: World, ratio: float) -> None:
    assert rules.blurred([QIcon(QPixmap(20, 20))], ratio) == 1
    names = ("undo", "redo", "find", "print", "menu", "info", "warning", "check")
    icons = [world.theme.icon(name) for name in names]
    assert rules.blurred(icons, ratio) == 0


def test_what_takes_long_says_so_until_it_is_done(world: World) -> None:
    (status,) = world.window.findChildren(StatusLine)
    status.say("")
    held = threading.Event()
    world.ask(lambda _services: True)
    assert status.text() == ""  # what is quick says nothing
    world.tasks.run(lambda _services: held.wait(20), lambda _done: None)
    world.wait_until(lambda: status.text() == "One moment…")
    held.set()
    world.wait_until(lambda: status.text() == "")
