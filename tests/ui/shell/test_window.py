"""What the window does around its pages."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QRect, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QMenu, QPlainTextEdit, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from tests.ui.catalogues import compiled_in
from tests.ui.shell.test_journeys import answers, begin, key, keys, note_of, set_up
from tests.ui.world import World, world_in


@pytest.fixture
def three_languages(tmp_path: Path) -> Iterator[None]:
    with compiled_in(tmp_path / "catalogues"):
        yield


def part_of(world: World, widget: QWidget) -> str:
    if world.find("sidebar", QWidget).isAncestorOf(widget):
        return "sidebar"
    return "side" if widget.objectName() == "question-list" else "page"


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


@pytest.mark.usefixtures("three_languages")
def test_the_language_changes_while_place_and_typing_stay(world: World) -> None:
    begin(world)
    keys("1")
    key(Qt.Key.Key_Return)
    note_of(world).setFocus()
    keys("half a sentence")
    world.action("nl").trigger()
    world.wait_until(lambda: "nl: " not in world.window.windowTitle() and not world.tasks.pending())
    assert isinstance(focused(), QPlainTextEdit)
    assert note_of(world).toPlainText() == "half a sentence"
    assert "Voorbeeld – De Linde – KleurRijk" in world.window.windowTitle()
    assert world.settings.kept.language == "nl"
    assert QLocale().language() == QLocale.Language.Dutch
    assert answers(world)["s1-words"].note == "half a sentence"
    assert world.action("undo").isEnabled(), "undo survives the language"


@pytest.mark.usefixtures("three_languages")
def test_an_organisation_that_is_half_filled_in_survives_the_language(world: World) -> None:
    key(Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("set-up"))
    keys("De Li")
    world.action("de").trigger()
    world.settle()
    keys("nde")
    key(Qt.Key.Key_Return)
    world.wait_until(lambda: world.shows("start-assessment"))
    assert "De Linde" in world.window.windowTitle()


@pytest.mark.usefixtures("three_languages")
@pytest.mark.parametrize("language", ["nl", "de", "en"])
def test_no_menu_has_a_mnemonic_twice(world: World, language: str) -> None:
    begin(world)
    world.action(language).trigger()
    world.settle()
    menus = [menu for menu in world.window.findChildren(QMenu) if menu.actions()]
    assert len(menus) > 5
    for actions in [world.window.menuBar().actions(), *(menu.actions() for menu in menus)]:
        texts = [action.text() for action in actions if not action.isSeparator()]
        marked = [mark.casefold() for text in texts for mark in re.findall(r"&(\w)", text)]
        assert sorted(set(marked)) == sorted(marked), texts


def test_every_command_has_its_own_keys(world: World) -> None:
    begin(world)
    taken = [
        keys.toString()
        for action in world.window.findChildren(QAction)
        if action.text()
        for keys in action.shortcuts()
    ]
    assert sorted(set(taken)) == sorted(taken)


def test_undo_names_the_step_and_turns_to_its_question(world: World) -> None:
    begin(world)
    keys("3")
    key(Qt.Key.Key_Return)
    world.settle()
    assert world.action("undo").text() == "&Undo: Answer question 1"
    world.action("undo").trigger()
    world.settle()
    assert world.window.windowTitle().startswith("Question 1 of 7")
    assert answers(world)["s1-welcome"].choice is Choice.OPEN
    assert world.action("redo").text() == "&Redo: Answer question 1"
    world.action("redo").trigger()
    world.settle()
    assert answers(world)["s1-welcome"].choice is Choice.LEVEL_3


def test_undo_from_the_result_refreshes_it(world: World) -> None:
    begin(world)
    keys("3")
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    world.action("undo").trigger()
    world.settle()
    assert answers(world)["s1-welcome"].choice is Choice.OPEN
    assert world.shows("save-plan")


def test_a_database_that_does_not_open_says_so_and_can_be_tried_again(
    tmp_path: Path, qapp: QApplication
) -> None:
    file = tmp_path / "kleurrijk.db"
    file.write_bytes(b"this is no database, but it is long enough to be looked at" * 20)
    world = World(tmp_path, qapp)
    world.window.show()
    world.wait_until(lambda: world.shows("try-again"))
    assert world.window.windowTitle() == "Your data could not be opened – KleurRijk"
    assert focused() is world.find("try-again", QPushButton)
    file.unlink()
    key(Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("add-organisation"))
    world.stop()


def test_the_first_frame_needs_no_database(tmp_path: Path, qapp: QApplication) -> None:
    world = World(tmp_path, qapp)
    seen: list[bool] = []
    world.window.first_painted.connect(lambda: seen.append(world.file.exists()))
    world.start()
    assert seen == [False]
    world.stop()


def test_text_size_and_colours_are_kept(world: World) -> None:
    world.action("larger").trigger()
    world.action("larger").trigger()
    world.action("smaller").trigger()
    world.action("dark").trigger()
    assert world.theme.text_size == 110
    assert world.theme.tokens.dark
    assert (world.settings.kept.text_size, world.settings.kept.appearance) == (110, "dark")
    world.action("normal").trigger()
    assert world.settings.kept.text_size == 100


def test_a_narrow_window_keeps_every_way_open(world: World) -> None:
    set_up(world)
    world.window.resize(640, 512)
    world.wait_until(lambda: not world.shows("sidebar"))
    assert world.window.width() == 640
    world.action("menu").trigger()
    assert world.shows("sidebar")


def test_number_keys_can_be_switched_off(world: World) -> None:
    begin(world)
    world.action("number-keys").trigger()
    world.settle()
    keys("3")
    assert "s1-welcome" not in answers(world)
    assert not world.settings.kept.number_keys


def test_f6_goes_round_the_parts(world: World) -> None:
    begin(world)
    visited = []
    for _time in range(3):
        world.action("next-pane").trigger()
        visited.append(part_of(world, focused()))
    assert sorted(visited) == ["page", "side", "sidebar"]
    world.action("previous-pane").trigger()
    assert part_of(world, focused()) == visited[1]


def test_the_list_jumps_and_can_be_hidden(world: World) -> None:
    begin(world)
    side = world.find("question-list", QWidget)
    side.setFocus()
    QTest.keyClick(side, Qt.Key.Key_Down)
    assert world.window.windowTitle().startswith("Question 1 of 7")
    QTest.keyClick(side, Qt.Key.Key_Return)
    assert world.window.windowTitle().startswith("Question 2 of 7")
    world.action("side").trigger()
    assert not world.shows("question-list")


def test_the_window_opens_again_where_it_was(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as first:
        first.window.resize(700, 600)
    with world_in(tmp_path, qapp, Preferences("en", "light")) as second:
        assert (second.window.width(), second.window.height()) == (700, 600)


def test_each_organisation_has_its_own_undo(world: World) -> None:
    begin(world)
    keys("3")
    world.settle()
    world.action("way-start").trigger()
    world.wait_until(lambda: world.shows("add-organisation"))
    assert world.action("undo").isEnabled()
    world.find("add-organisation", QPushButton).click()
    world.wait_until(lambda: world.shows("set-up"))
    keys("De Eik")
    key(Qt.Key.Key_Return)
    world.wait_until(lambda: "De Eik" in world.window.windowTitle())
    assert not world.action("undo").isEnabled()


def test_what_stands_at_level_four_and_beside_the_scale(world: World) -> None:
    begin(world)
    keys("-")
    assert world.shows("reason")
    keys("?")
    assert world.shows("ask-whom")
    keys("4")
    assert world.shows("checked")
    assert world.shows("checked-on")
    keys("3")
    assert not world.shows("checked")
    assessment = world.ask(ListAssessments())[0].row.assessment.id
    assert world.ask(OpenAssessment(assessment, "en")).answers["s1-welcome"].level == 3


def test_rows_of_the_list_are_high_enough_for_statement_and_state(world: World) -> None:
    begin(world)
    rows = world.find("question-list", QListWidget)
    longest = "A very long statement about very many things that has to be wrapped. " * 3
    rows.item(0).setText(longest)
    rows.doItemsLayout()
    room = QRect(0, 0, rows.viewport().width() - 16, 0)
    wrapped = rows.fontMetrics().boundingRect(room, int(Qt.TextFlag.TextWordWrap), longest)
    assert rows.visualItemRect(rows.item(0)).height() >= wrapped.height()


@pytest.mark.usefixtures("three_languages")
def test_the_focus_is_in_sight_after_another_language(world: World) -> None:
    begin(world)
    world.window.resize(640, 512)
    note_of(world).setFocus()
    world.action("nl").trigger()
    world.wait_until(lambda: world.settings.kept.language == "nl" and not world.tasks.pending())
    world.wait_until(lambda: not note_of(world).visibleRegion().isEmpty())
    assert focused() is note_of(world)


def test_what_came_of_saving_the_plan_is_in_sight_and_the_focus_stays(world: World) -> None:
    begin(world)
    world.window.resize(800, 600)
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    world.settle()
    heading = focused()
    world.dialogs.save_as = world.folder / "plan.pdf"
    world.action("save-pdf").trigger()
    world.settle()
    world.wait_until(lambda: not world.find("plan-outcome", QWidget).visibleRegion().isEmpty())
    assert focused() is heading
    assert "plan.pdf" in " ".join(world.texts("plan-outcome"))


@pytest.mark.usefixtures("three_languages")
def test_the_focus_comes_back_to_a_late_part_of_the_result(world: World) -> None:
    begin(world)
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("finish"))
    before = world.find("finish", QPushButton)
    before.setFocus()
    world.action("de").trigger()
    world.wait_until(
        lambda: world.shows("finish") and world.find("finish", QPushButton) is not before
    )
    world.wait_until(lambda: QApplication.focusWidget() is world.find("finish", QPushButton))
