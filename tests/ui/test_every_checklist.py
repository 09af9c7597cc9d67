"""Each checklist is begun, filled in and printed from the window, in each language."""

from itertools import cycle, product
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist, Item
from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES, THEMES
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.ui.shell.context import Preferences
from tests.reports.pdfs import needs_poppler, structure_text
from tests.thorough import THOROUGH
from tests.ui.catalogues import compiled_in
from tests.ui.pictures import real_services
from tests.ui.world import World, world_in

FITTING = {
    "neighbourhoods": "town-hall-department",
    "education": "kita",
    "care": "home-care",
    "businesses": "firm",
    "volunteering": "club",
}
KEYS = (Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_0, Qt.Key.Key_Question, Qt.Key.Key_1)
ONE_LANGUAGE_EACH = list(zip(THEMES, cycle(INTERFACE_LANGUAGES), strict=False))
EVERY = list(product(THEMES, INTERFACE_LANGUAGES))


@needs_poppler
@pytest.mark.parametrize(("theme", "language"), EVERY if THOROUGH else ONE_LANGUAGE_EACH)
def test_it_is_begun_filled_in_and_printed(
    theme: str, language: str, tmp_path: Path, qapp: QApplication
) -> None:
    checklist, reader = read(theme, language)
    with (
        compiled_in(tmp_path / "catalogues"),
        world_in(tmp_path, qapp, Preferences(language, "light"), real_services) as world,
    ):
        begin(world, theme)
        asked = in_scope(checklist, Scope.SHORT, FITTING[theme], None)
        fill_in(world, [reader.statement(item).value for item in asked])
        printed = print_report(world)
    text = "".join(structure_text(printed, tmp_path).split())
    for sentence in said_in_print(asked, reader):
        assert "".join(sentence.split()) in text


def read(theme: str, language: str) -> tuple[Checklist, Reader]:
    library = shipped_library()
    checklist = library.checklist(theme)
    source = language == checklist.language
    return checklist, Reader(checklist, None if source else library.translation(theme, language))


def begin(world: World, theme: str) -> None:
    """Set up an organisation for which the checklist is meant, and begin its short path."""
    world.find("add-organisation", QPushButton).click()
    world.wait_until(lambda: world.shows("set-up"))
    name = world.find("name", QWidget).findChild(QLineEdit)
    kind = world.find("kind", QWidget).findChild(QComboBox)
    assert name is not None
    assert kind is not None
    QTest.keyClicks(name, "De Linde")
    kind.setCurrentIndex(kind.findData(FITTING[theme]))
    world.find("set-up", QPushButton).click()
    world.wait_until(lambda: world.shows("start-assessment"))
    told = shipped_library().registries().kinds[FITTING[theme]].advice
    assert world.find("advice", QLabel).text() == told.get(world.preferences.language, "")
    start = world.find("start-assessment", QPushButton)
    world.window.activateWindow()
    world.wait_until(world.window.isActiveWindow)
    start.setFocus()
    press(Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("statement"))


def fill_in(world: World, statements: list[str]) -> None:
    """Answer each question that is asked with a key, up to the page with all answers."""
    for statement, key in zip(statements, cycle(KEYS), strict=False):
        assert world.find("statement", QLabel).text() == statement
        press(key)
        press(Qt.Key.Key_Return)
        world.settle()
    world.wait_until(lambda: world.shows("see-result"))


def press(key: Qt.Key) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def print_report(world: World) -> bytes:
    """Save the full report from the preview, and return what is in the file."""
    world.action("print").trigger()
    world.wait_until(lambda: world.shows("preview-heading"))
    document = world.find("document", QWidget).findChild(QComboBox)
    assert document is not None
    document.setCurrentIndex(document.findData("report"))
    document.activated.emit(document.currentIndex())
    save = world.find("save-document", QPushButton)
    world.wait_until(save.isEnabled)
    world.dialogs.save_as = world.folder / "report.pdf"
    save.click()
    world.settle()
    return (world.folder / "report.pdf").read_bytes()


def said_in_print(asked: tuple[Item, ...], reader: Reader) -> list[str]:
    """Return each question and, where its key was a level, the sentence of that level."""
    levels = {Qt.Key.Key_0: 0, Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3}
    statements = [reader.statement(item).value for item in asked]
    chosen = [
        reader.anchor(item, levels[key]).value
        for item, key in zip(asked, cycle(KEYS), strict=False)
        if key in levels
    ]
    return [*statements, *chosen]
