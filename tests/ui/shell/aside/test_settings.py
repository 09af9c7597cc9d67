"""The settings page: everything holds at once, is kept, and can be taken back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QPushButton, QRadioButton, QWidget

from kleurrijk_desktop.translation import content_language
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.widgets.plain_label import PlainLabel
from tests.ui.catalogues import compiled_in
from tests.ui.shell.test_journeys import begin
from tests.ui.world import World


@pytest.fixture
def three_languages(tmp_path: Path) -> Iterator[None]:
    """Let the window speak Dutch and German too."""
    with compiled_in(tmp_path / "catalogues"):
        yield


def open_settings(world: World) -> None:
    QTest.keyClick(world.window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    world.wait_until(lambda: world.shows("settings-heading"))


def tick(world: World, name: str) -> None:
    box = world.find(name, QWidget).findChild(QCheckBox)
    assert box is not None
    box.click()


def choose_content(world: World, language: str) -> None:
    combo = world.find("content-language", QWidget).findChild(QComboBox)
    assert combo is not None
    combo.setCurrentIndex(combo.findData(language))
    combo.activated.emit(combo.currentIndex())


def test_what_is_chosen_holds_at_once_and_is_kept(world: World) -> None:
    open_settings(world)
    world.find("contrast", QRadioButton).click()
    assert world.theme.tokens.line == 2
    world.find("text-larger", QPushButton).click()
    world.find("text-larger", QPushButton).click()
    assert world.theme.text_size == 120
    for name in ("reduced_motion", "number_keys", "auto_advance"):
        tick(world, name)
    assert world.application.cursorFlashTime() == 0
    assert world.settings.kept == Preferences(
        "en",
        "contrast",
        text_size=120,
        number_keys=False,
        auto_advance=True,
        reduced_motion=True,
    )
    tick(world, "reduced_motion")
    assert world.application.cursorFlashTime() > 0


def test_what_is_chosen_elsewhere_is_shown_too(world: World) -> None:
    open_settings(world)
    world.action("dark").trigger()
    assert world.find("dark", QRadioButton).isChecked()
    world.action("larger").trigger()
    assert "Text size: 110%" in [each.text() for each in world.window.findChildren(PlainLabel)]
    world.find("text-normal", QPushButton).click()
    assert world.theme.text_size == 100


def test_the_defaults_come_back_and_can_be_taken_back_again(world: World) -> None:
    open_settings(world)
    world.find("dark", QRadioButton).click()
    tick(world, "number_keys")
    chosen = world.settings.kept
    world.find("restore-defaults", QPushButton).click()
    assert (world.settings.kept.appearance, world.settings.kept.number_keys) == ("system", True)
    world.press("settings-message", "&Undo")
    assert world.settings.kept == chosen
    assert world.find("dark", QRadioButton).isChecked()
    assert world.find("restore-defaults", QPushButton).hasFocus()


@pytest.mark.usefixtures("three_languages")
def test_another_language_of_the_program_keeps_the_place(world: World) -> None:
    open_settings(world)
    world.find("de", QRadioButton).setFocus()
    world.find("de", QRadioButton).click()
    world.wait_until(lambda: world.window.windowTitle().startswith("Einstellungen"))
    assert world.settings.kept.language == "de"
    focused = QApplication.focusWidget()
    assert isinstance(focused, QRadioButton)
    assert focused.text() == "Deutsch"


def test_the_questions_have_a_language_of_their_own(world: World) -> None:
    begin(world)
    assert world.find("statement", PlainLabel).text().startswith("en: ")
    open_settings(world)
    choose_content(world, "nl")
    assert world.settings.kept.content_language == "nl"
    world.action("way-questions").trigger()
    world.wait_until(lambda: world.shows("statement"))
    statement = world.find("statement", PlainLabel)
    assert not statement.text().startswith("en: ")
    assert statement.locale().name().startswith("nl")
    assert world.window.windowTitle().startswith("Question 1 of 7")
    assert fallback(world) == []


def test_where_the_wanted_language_is_missing_the_source_is_shown_and_marked(world: World) -> None:
    begin(world)
    world.window._looks.keep(_with(world.settings.kept, "tr"))
    open_settings(world)
    combo = world.find("content-language", QWidget).findChild(QComboBox)
    assert combo is not None
    assert combo.currentText() == "Türkçe"
    assert content_language() == "tr"
    world.action("way-questions").trigger()
    world.wait_until(lambda: world.shows("statement"))
    assert set(fallback(world)) == {"Not translated yet. The text is in: Nederlands"}


def fallback(world: World) -> list[str]:
    labels = world.window.findChildren(PlainLabel)
    return [each.text() for each in labels if each.isVisible() and "Not translated" in each.text()]


def _with(preferences: Preferences, content: str) -> Preferences:
    return replace(preferences, content_language=content)


def test_places_can_be_opened_and_copied(world: World) -> None:
    open_settings(world)
    for name in ("data", "log", "settings"):
        world.find(f"open-{name}", QPushButton).click()
    assert world.dialogs.opened == [world.folder, world.folder / "log", world.folder]
    world.find("copy-settings", QPushButton).click()
    assert QApplication.clipboard().text() == str(world.folder / "settings.json")


def test_settings_and_help_stand_at_the_end_of_the_side_bar(world: World) -> None:
    last = [world.find(f"go-{code}", QPushButton) for code in ("settings", "help")]
    others = [
        each
        for each in world.find("sidebar", QWidget).findChildren(QPushButton)
        if each not in last
    ]
    lowest = max(each.mapTo(world.window, each.rect().bottomLeft()).y() for each in others)
    tops = [each.mapTo(world.window, each.rect().topLeft()).y() for each in last]
    assert lowest < tops[0] < tops[1]
    assert world.action("way-settings").shortcut().toString() == "Ctrl+,"
