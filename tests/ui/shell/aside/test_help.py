"""F1, the handbook in the window, and the page about the program."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kleurrijk_desktop import __version__, assets
from kleurrijk_desktop.ui.screens.help.finding import Finding
from kleurrijk_desktop.ui.screens.help.screen import HelpScreen
from kleurrijk_desktop.ui.shell.aside.helping import LICENCES, page_of
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.shell.navigator import KEYBOARD
from kleurrijk_desktop.ui.widgets.page_scroll import PageScroll
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.catalogues import compiled_in
from tests.ui.shell.test_journeys import begin, key, keys
from tests.ui.world import World

PAGES = assets.resources() / "handbook" / "en"


@pytest.fixture
def three_languages(tmp_path: Path) -> Iterator[None]:
    """Let the window speak Dutch and German too."""
    with compiled_in(tmp_path / "catalogues"):
        yield


def title_of(world: World) -> str:
    return world.window.windowTitle().split(" – ")[0]


def ask_for_help(world: World) -> None:
    QTest.keyClick(world.window, Qt.Key.Key_F1)
    world.wait_until(lambda: world.shows("help-back"))


def follow(world: World, page: str) -> None:
    world.find(f"page-{page}", QPushButton).click()


def test_every_screen_has_a_page(world: World) -> None:
    places = world.window._navigator.destinations
    assert [code for code in places if not (PAGES / f"{page_of(code)}.md").is_file()] == []
    assert all((PAGES / f"{name}.md").is_file() for name in (KEYBOARD, LICENCES))


def test_help_opens_at_the_page_of_the_screen_and_leads_back_to_the_question(world: World) -> None:
    begin(world)
    keys("2")
    key(Qt.Key.Key_Return)
    world.wait_until(lambda: title_of(world) == "Question 2 of 7")
    ask_for_help(world)
    assert title_of(world) == "Help: Questions"
    follow(world, "levels")
    assert title_of(world) == "Help: Choosing a level"
    world.find("help-back", QPushButton).click()
    assert title_of(world) == "Help: Questions"
    world.find("help-back", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))
    assert title_of(world) == "Question 2 of 7"


def test_from_help_to_settings_one_still_comes_back_to_the_question(world: World) -> None:
    begin(world)
    ask_for_help(world)
    world.action("about").trigger()
    world.wait_until(lambda: world.shows("about-back"))
    world.find("about-back", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))


def test_the_side_bar_opens_the_contents(world: World) -> None:
    world.find("go-help", QPushButton).click()
    world.wait_until(lambda: world.shows("help-back"))
    assert title_of(world) == "Help: Handbook"
    assert not world.shows("help-contents")
    follow(world, "keyboard")
    world.find("help-contents", QPushButton).click()
    assert title_of(world) == "Help: Handbook"


def test_reading_begins_at_the_heading_and_goes_on_with_the_keys(world: World) -> None:
    world.window.resize(640, 512)
    ask_for_help(world)
    focused = QApplication.focusWidget()
    assert isinstance(focused, PlainLabel)
    assert focused.text() == "Start"
    screen = world.window.findChild(HelpScreen)
    assert screen is not None
    area = screen.findChild(PageScroll)
    assert area is not None
    bar = area.verticalScrollBar()
    key(Qt.Key.Key_PageDown)
    below = bar.value()
    assert below > 0
    key(Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > below
    key(Qt.Key.Key_Home)
    assert bar.value() == 0


def test_a_word_is_found_place_by_place(world: World) -> None:
    world.action("keyboard").trigger()
    world.wait_until(lambda: world.shows("keyboard-back"))
    ask_for_help(world)
    assert title_of(world) == "Help: Keyboard"
    field = world.find("find-on-page", QWidget).findChild(QLineEdit)
    assert field is not None
    field.setFocus()
    keys("f11")
    key(Qt.Key.Key_Return)
    assert selected(world) == ["F11"]
    field.selectAll()
    keys("arrow")
    key(Qt.Key.Key_Return)
    first = outcome(world)
    key(Qt.Key.Key_Return)
    assert (first[:4], outcome(world)[:4]) == ("1 of", "2 of")
    assert len(selected(world)) == 1
    field.selectAll()
    keys("elephant")
    key(Qt.Key.Key_Return)
    assert (outcome(world), selected(world)) == ("Not on this page.", [])


def selected(world: World) -> list[str]:
    labels = world.window.findChildren(PlainLabel)
    return [each.selectedText() for each in labels if each.hasSelectedText()]


def outcome(world: World) -> str:
    finding = world.window.findChild(Finding)
    assert finding is not None
    return finding.outcome


@pytest.mark.usefixtures("three_languages")
def test_another_language_keeps_the_page(world: World) -> None:
    ask_for_help(world)
    follow(world, "organisation")
    world.action("de").trigger()
    world.wait_until(lambda: title_of(world) == "Hilfe: Eine Organisation anlegen")
    assert world.find("find-on-page", QWidget).window() is world.window


def test_the_version_can_be_copied_and_the_log_found(world: World) -> None:
    world.action("about").trigger()
    world.wait_until(lambda: world.shows("about-back"))
    world.find("copy-version", QPushButton).click()
    assert QApplication.clipboard().text().startswith(f"KleurRijk {__version__}, with Python 3")
    world.find("open-log", QPushButton).click()
    assert world.dialogs.opened == [world.folder / "log"]
    world.find("problem-report", QWidget).click()  # type: ignore[attr-defined]
    assert "SQLite" in world.find("problem-report-text", QPlainTextEdit).toPlainText()


def test_the_menu_names_the_keys_of_help(world: World) -> None:
    shown = {name: world.window.findChild(QAction, name) for name in ("help", "keyboard")}
    assert {name: action.shortcut().toString() for name, action in shown.items() if action} == {
        "help": "F1",
        "keyboard": "Ctrl+?",
    }


def test_help_opens_also_where_the_data_do_not(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "kleurrijk.db"
    file.write_bytes(b"this is no database, but it is long enough to be looked at" * 20)
    chosen = Preferences("en", "light", organisation="of-last-time")
    world = World(tmp_path, qapp, chosen)
    world.window.show()
    world.wait_until(lambda: world.shows("try-again"))
    on = {action.objectName() for action in world.window.findChildren(QAction) if enabled(action)}
    assert {"way-help", "help", "keyboard", "about"} <= on
    assert not {"way-start", "way-settings", "find", "new-organisation", "print"} & on
    world.action("help").trigger()
    world.wait_until(lambda: world.shows("help-back"))
    assert "What is stored where" in world.window.windowTitle()
    world.action("nl").trigger()
    world.find("help-back", QPushButton).click()
    world.wait_until(lambda: world.shows("try-again"))
    assert world.window.windowTitle().startswith("Uw gegevens")
    assert world.settings.kept.organisation == "of-last-time"
    file.unlink()
    world.find("try-again", QPushButton).click()
    world.wait_until(lambda: world.shows("add-organisation"))
    world.stop()


def enabled(action: QAction) -> bool:
    return action.isEnabled() and bool(action.objectName())
