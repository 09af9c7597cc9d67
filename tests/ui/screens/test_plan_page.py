"""The page with the improvement plan, as a person uses it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.plan import ActionStatus, PlanKey
from kleurrijk_desktop.ui.widgets.plain_label import HEADINGS
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.finishing import FinishAssessment
from kleurrijk_desktop.use_cases.plan_actions import AddAction
from kleurrijk_desktop.use_cases.plan_changes import ChangeAction
from tests.ui.screens.checking import newest
from tests.ui.screens.planning import (
    actions,
    add,
    at_a_plan,
    field,
    focused_name,
    go_to_plan,
    open_form,
    option,
    press,
    rebuilt,
    said,
    stored,
    take_back,
)
from tests.ui.shell.test_journeys import key, keys
from tests.ui.world import World

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with at_a_plan(tmp_path, qapp) as shown:
        yield shown


def test_at_first_nothing_is_stored_and_six_are_proposed(world: World) -> None:
    assert world.window.windowTitle() == "Improvement plan 2026 – De Linde – KleurRijk"
    texts = said(world)
    assert "Which of these do you want to start with?" in texts
    assert "Nothing is in the plan yet. Choose a suggestion, or add your own action." in texts
    assert sum("Proposed to begin with" in text for text in texts) == 6
    assert not world.shows("choose-7")
    world.find("more-suggestions", QPushButton).click()
    world.wait_until(lambda: world.shows("choose-7"))
    assert focused_name() == "choose-7"
    key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused_name() == "choose-6"
    assert stored(world).plan.version == 0


def test_whoever_sets_out_before_it_is_stored_gets_there(world: World) -> None:
    world.find("choose-1", QPushButton).click()
    world.action("way-start").trigger()
    world.wait_until(lambda: len(actions(world)) == 1)
    world.settle()
    assert world.shows("start-assessment")


def test_the_plan_has_a_heading_where_it_begins(world: World) -> None:
    add(world, "Eat together")
    headings = [
        label.text()
        for label in world.window.findChildren(QLabel)
        if label.isVisible() and label.property("role") in HEADINGS
    ]
    proposed = headings.index("Which of these do you want to start with?")
    begins = headings.index("What we do")
    assert proposed < begins < headings.index("What we ask of you")
    assert begins < headings.index("Ours")


def test_a_suggestion_is_chosen_and_taken_back(world: World) -> None:
    world.find("choose-1", QPushButton).setFocus()
    before = world.find("plan-heading", QWidget)
    key(Qt.Key.Key_Space)
    rebuilt(world, before)
    (action,) = actions(world)
    assert action.title == "en: Maatregel m1"
    assert focused_name() == "choose-1"
    assert world.find("choose-1", QPushButton).text() == "It is in the plan: show it"
    assert "No owner yet · No date yet" in said(world)
    assert world.action("undo").text() == "&Undo: Put “en: Maatregel m1” in the plan"
    take_back(world, "undo")
    assert actions(world) == []
    take_back(world, "redo")
    assert [each.id for each in actions(world)] == [action.id]
    world.find("choose-1", QPushButton).click()
    assert focused_name() == f"edit-{action.id}"


def test_actions_move_by_buttons_and_keys(world: World) -> None:
    one, two = add(world, "One"), add(world, "Two")
    press(world, f"up-{two.id}")
    assert [each.title for each in actions(world)] == ["Two", "One"]
    assert focused_name() == f"up-{two.id}"
    world.find(f"edit-{one.id}", QPushButton).setFocus()
    before = world.find("plan-heading", QWidget)
    key(Qt.Key.Key_Up, ALT)
    rebuilt(world, before)
    assert [each.title for each in actions(world)] == ["One", "Two"]
    before = world.find("plan-heading", QWidget)
    key(Qt.Key.Key_Down, ALT)
    rebuilt(world, before)
    assert [each.title for each in actions(world)] == ["Two", "One"]
    assert world.action("undo").text() == "&Undo: Move “One”"
    take_back(world, "undo")
    take_back(world, "undo")
    take_back(world, "undo")
    assert [each.title for each in actions(world)] == ["One", "Two"]


def test_what_is_removed_lies_in_the_bin_and_comes_back(world: World) -> None:
    action = add(world, "Eat together")
    press(world, f"remove-{action.id}")
    assert actions(world) == []
    assert "“Eat together” was removed from the plan." in said(world)
    press(world, f"restore-{action.id}")
    assert [each.id for each in actions(world)] == [action.id]
    assert world.action("undo").text() == "&Undo: Put “Eat together” back in the plan"


def test_done_stands_apart_from_what_changed(world: World) -> None:
    action = add(world, "Eat together")
    open_form(world, action)
    assert not world.shows("action-done_on")
    option(world, f"status-{action.id}", "done").click()
    world.settle()
    assert world.shows("action-done_on")
    assert field(world, "action-done_on").text() == "22/11/2026"
    (kept,) = actions(world)
    assert (kept.status, kept.done_on) == (ActionStatus.DONE, date(2026, 11, 22))
    option(world, f"status-{action.id}", "dropped").click()
    world.settle()
    assert world.shows("action-dropped_because")
    assert not world.shows("action-done_on")
    press(world, "close-form")
    assert "No reason yet why it was dropped" in said(world)


def test_the_next_year_begins_with_what_became_of_the_last(world: World) -> None:
    organisation = world.settings.kept.organisation
    assert organisation is not None
    last = PlanKey(organisation, None, 2025)
    kept, done = (world.ask(AddAction(last, title)).after for title in ("Kept", "Done"))
    world.ask(ChangeAction(done, replace(done, status=ActionStatus.DONE)))
    go_to_plan(world)
    assert "What became of the plan of 2025?" in said(world)
    assert world.shows(f"carry-{kept.id}")
    assert not world.shows(f"carry-{done.id}")
    press(world, f"carry-{kept.id}")
    assert [each.title for each in actions(world)] == ["Kept"]
    assert "This plan goes on with it." in said(world)
    card = world.find(f"earlier-{done.id}", QWidget)
    changed = card.findChild(QWidget, "action-what_changed")
    assert changed is not None
    edit = changed.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setFocus()
    keys("more came")
    edit.clearFocus()
    world.settle()
    before = {each.shown.action.title: each.shown.action for each in stored(world).earlier}
    assert before["Done"].what_changed == "more came"


def test_every_button_says_what_it_is_about(world: World) -> None:
    action = add(world, "Eat together")
    for name in ("edit", "up", "down", "remove"):
        button = world.find(f"{name}-{action.id}", QPushButton)
        name_spoken = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
        assert name_spoken.endswith(": Eat together")
        assert name_spoken.startswith(button.text())


def test_the_plan_is_printed_with_its_actions(world: World) -> None:
    add(world, "Eat together")
    world.dialogs.save_as = world.folder / "plan.pdf"
    world.action("save-pdf").trigger()
    world.wait_until(lambda: world.dialogs.save_as is not None and world.dialogs.save_as.exists())
    assert world.dialogs.suggested[0].name == "Improvement_plan_De_Linde_2026-11-22.pdf"


def test_another_level_to_reach_proposes_more(world: World) -> None:
    head = newest(world)
    world.ask(RecordAnswer(head.id, "s1-welcome", Answer(Choice.LEVEL_3), 1))
    level = world.find(f"target-{head.id}", QWidget).findChild(QComboBox)
    assert level is not None
    assert level.currentText() == "Level 3: Agreed and routine"
    before = world.find("plan-heading", QWidget)
    level.setCurrentIndex(3)
    level.activated.emit(3)
    rebuilt(world, before)
    assert newest(world).target == 4
    assert "s1-welcome" in {each.suggestion.item.id for each in stored(world).proposals}
    assert world.action("undo").text() == "&Undo: Reach level 4"
    take_back(world, "undo")
    assert newest(world).target == 3
    world.ask(FinishAssessment(head.id))
    before = world.find("plan-heading", QWidget)
    world.window._navigator.reload()
    rebuilt(world, before)
    assert "We want to reach level 3." in said(world)
