"""Find: from anywhere with Ctrl+F, to what was found, and back with Esc."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.ui.screens.search.result_group import SHOWN_FIRST
from kleurrijk_desktop.ui.screens.search.screen import SearchScreen
from kleurrijk_desktop.ui.widgets.result_button import ResultButton
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import (
    AddOrganisation,
    OrganisationDetails,
    SwapOrganisation,
)
from kleurrijk_desktop.use_cases.ports import Services
from tests.ui.shell.test_journeys import begin, key, keys, set_up
from tests.ui.widgets import spoken
from tests.ui.world import World

CTRL = Qt.KeyboardModifier.ControlModifier


def field(world: World) -> QLineEdit:
    return world.find("search-field", QLineEdit)


def open_search(world: World) -> None:
    QTest.keyClick(world.window, Qt.Key.Key_F, CTRL)
    world.wait_until(lambda: world.shows("search-field"))
    world.settle()


def search(world: World, text: str) -> None:
    field(world).clear()
    field(world).setFocus()
    keys(text)
    world.wait_until(lambda: bool(count(world)))
    wait_until_searched(world)


def wait_until_searched(world: World) -> None:
    """Let the pause after the last key pass, and the answer come."""
    page = world.window.findChild(SearchScreen)
    assert page is not None
    world.wait_until(lambda: not page._pause.isActive())
    world.settle()


def count(world: World) -> str:
    return world.find("found", QLabel).text()


def results(world: World) -> list[str]:
    shown = world.window.findChildren(ResultButton)
    return [button.accessibleName() for button in shown if button.isVisible()]


def press_first(world: World) -> None:
    next(each for each in world.window.findChildren(ResultButton) if each.isVisible()).click()


def page_title(world: World) -> str:
    return world.window.windowTitle().split(" – ")[0]


def other_school(services: Services) -> None:
    """Set up a school with a note, and one that lies in the archive."""
    unit = AddOrganisation(OrganisationDetails("De Eik", place="Hengelo"))(services).unit
    made = StartAssessment(unit.id, "sample", Scope.ALL)(services)
    note = Answer(Choice.LEVEL_2, note="Een tolk kwam mee.")
    RecordAnswer(made.id, "s1-names", note, 0)(services)
    away = AddOrganisation(OrganisationDetails("De Beuk", place="Borne"))(services).organisation
    SwapOrganisation(away, replace(away, archived_on=date(2026, 5, 1)))(services)


def test_the_toolbar_the_menu_and_two_keys_lead_there(world: World) -> None:
    set_up(world)
    action = world.action("find")
    assert action.shortcuts() == [QKeySequence("Ctrl+F"), QKeySequence("F3")]
    buttons = [
        each.text()
        for each in world.window.findChildren(QToolButton)
        if each.defaultAction() is action
    ]
    assert buttons == ["Find"]
    QTest.keyClick(world.window, Qt.Key.Key_F3)
    world.wait_until(lambda: world.shows("search-field"))
    assert page_title(world) == "Find"
    assert QApplication.focusWidget() is field(world)


def test_a_question_of_the_open_assessment_is_found_while_one_types(world: World) -> None:
    begin(world)
    open_search(world)
    assert (results(world), count(world)) == ([], "")
    search(world, "NAMES")
    assert count(world) == "1 found"
    assert results(world) == ["en: Wij doen s1-names.\nQuestion 3 · en: Voorbeeld"]
    press_first(world)
    world.wait_until(lambda: page_title(world) == "Question 3 of 7")


@pytest.mark.parametrize("text", ["3", "question 3", "Question  3"])
def test_a_number_and_enter_jump_to_the_question(world: World, text: str) -> None:
    begin(world)
    open_search(world)
    keys(text)
    key(Qt.Key.Key_Return)
    world.wait_until(lambda: page_title(world) == "Question 3 of 7")


def test_enter_after_words_goes_to_the_first_result(world: World) -> None:
    begin(world)
    open_search(world)
    keys("wij doen")
    key(Qt.Key.Key_Return)
    world.wait_until(lambda: isinstance(QApplication.focusWidget(), ResultButton))
    key(Qt.Key.Key_Return)
    world.wait_until(lambda: page_title(world) == "Question 1 of 7")


def test_who_types_on_after_enter_stays_in_the_field(world: World) -> None:
    begin(world)
    open_search(world)
    keys("names")
    key(Qt.Key.Key_Return)
    keys(" ")
    wait_until_searched(world)
    world.wait_until(lambda: bool(results(world)))  # Qt shows what it lays out a turn later
    assert QApplication.focusWidget() is field(world)


def test_escape_goes_back_to_the_question_where_one_was(world: World) -> None:
    begin(world)
    world.action("next-question").trigger()
    world.wait_until(lambda: page_title(world) == "Question 2 of 7")
    open_search(world)
    search(world, "names")
    key(Qt.Key.Key_Escape)
    world.wait_until(lambda: page_title(world) == "Question 2 of 7")


def test_find_on_the_search_page_marks_what_was_typed(world: World) -> None:
    begin(world)
    open_search(world)
    search(world, "names")
    world.find("result", QPushButton).setFocus()
    QTest.keyClick(world.window, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is field(world)
    assert field(world).selectedText() == "names"
    key(Qt.Key.Key_Escape)
    world.wait_until(lambda: page_title(world) == "Question 1 of 7")


def test_a_note_of_another_organisation_leads_to_its_question(world: World) -> None:
    begin(world)
    world.ask(other_school)
    open_search(world)
    search(world, "tolk")
    (found,) = results(world)
    assert found.splitlines()[:2] == ["“Een tolk kwam mee.”", "en: Wij doen s1-names."]
    assert found.splitlines()[2].startswith("De Eik · en: Voorbeeld · ")
    assert found.endswith("question 3")
    press_first(world)
    world.wait_until(lambda: page_title(world).startswith("Question 3 of"))
    assert "De Eik" in world.window.windowTitle()


def test_an_organisation_leads_to_its_start_page(world: World) -> None:
    set_up(world)
    world.ask(other_school)
    open_search(world)
    search(world, "hengelo")
    assert results(world) == ["De Eik\nHengelo"]
    press_first(world)
    world.wait_until(lambda: world.window.windowTitle() == "Start – De Eik – KleurRijk")


def test_an_archived_organisation_is_marked_and_leads_to_the_archive(world: World) -> None:
    set_up(world)
    world.ask(other_school)
    open_search(world)
    search(world, "borne")
    assert results(world) == ["De Beuk\nBorne · in the archive"]
    press_first(world)
    world.wait_until(lambda: page_title(world) == "Archive and bin")


def test_without_an_assessment_a_question_leads_to_start(world: World) -> None:
    set_up(world)
    open_search(world)
    search(world, "names")
    assert results(world) == ["en: Wij doen s1-names.\nen: Voorbeeld · begin it at Start"]
    press_first(world)
    world.wait_until(lambda: page_title(world) == "Start")


def test_nothing_found_is_said_with_what_to_do(world: World) -> None:
    begin(world)
    open_search(world)
    search(world, "zzz")
    assert results(world) == []
    assert count(world) == "Nothing found. Try fewer words, or another word."


def test_many_results_come_a_few_at_a_time(world: World) -> None:
    begin(world)
    open_search(world)
    search(world, "wij doen")
    assert (len(results(world)), count(world)) == (SHOWN_FIRST, "7 found")
    more = world.find("show-more", QPushButton)
    assert more.accessibleName() == "Show more of these: Questions"
    more.click()
    world.wait_until(lambda: len(results(world)) == 7)
    assert isinstance(QApplication.focusWidget(), ResultButton)
    assert not more.isVisible()


def test_another_language_keeps_what_was_typed(world: World) -> None:
    begin(world)
    open_search(world)
    search(world, "names")
    world.action("de").trigger()
    german = "de: Wij doen s1-names."
    world.wait_until(lambda: [each.splitlines()[0] for each in results(world)] == [german])
    assert field(world).text() == "names"


def test_new_results_never_leave_the_focus_behind(world: World) -> None:
    begin(world)
    open_search(world)
    search(world, "wij doen")
    world.find("result", QPushButton).setFocus()
    page = world.find("search-field", QLineEdit)
    page.setText("names")
    shown = world.window.findChild(SearchScreen)
    assert shown is not None
    shown.search_again()
    world.wait_until(lambda: count(world) == "1 found")
    assert QApplication.focusWidget() is page


def test_a_search_again_with_the_same_results_leaves_them_alone(world: World) -> None:
    begin(world)
    open_search(world)
    search(world, "names")
    result = world.find("result", QPushButton)
    result.setFocus()
    shown = world.window.findChild(SearchScreen)
    assert shown is not None
    shown.search_again()
    world.settle()
    assert QApplication.focusWidget() is result


def test_how_much_was_found_is_a_line_that_a_screen_reader_follows(world: World) -> None:
    begin(world)
    open_search(world)
    search(world, "names")
    line = world.find("found", QLabel)
    assert (spoken.role(line), spoken.name(line)) == (QAccessible.Role.StatusBar, "1 found")


def test_emptying_the_field_takes_the_results_away(world: World) -> None:
    begin(world)
    open_search(world)
    search(world, "names")
    field(world).selectAll()
    key(Qt.Key.Key_Delete)
    world.wait_until(lambda: not results(world))
    assert count(world) == ""
