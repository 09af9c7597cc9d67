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
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import Action, ActionStatus, PlanKey, Whose
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.open_plan import OpenPlan, PlanOpened
from kleurrijk_desktop.use_cases.plan_actions import AddAction
from kleurrijk_desktop.use_cases.plan_changes import ChangeAction
from tests.ui.screens.checking import newest
from tests.ui.shell.test_journeys import begin, key, keys
from tests.ui.world import World, world_in

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show the plan of De Linde, which answered its short path with level 1."""
    with world_in(tmp_path, qapp) as shown:
        begin(shown)
        head = newest(shown)
        for item in ("s1-welcome", "s1-words", "s1-names", "s2-talk", "s2-team", "s2-plan"):
            shown.ask(RecordAnswer(head.id, item, Answer(Choice.LEVEL_1), 0))
        go_to_plan(shown)
        yield shown


def go_to_plan(world: World) -> None:
    world.action("way-plan").trigger()
    rebuilt(world, None)


def rebuilt(world: World, before: QWidget | None) -> None:
    """Wait until the page was built anew and is whole."""
    world.wait_until(
        lambda: (
            world.shows("plan-heading")
            and world.window.findChild(QWidget, "plan-heading") is not before
        )
    )
    world.settle()


def press(world: World, name: str) -> None:
    """Press a button that changes the plan, and wait for the page as it is then."""
    before = world.find("plan-heading", QWidget)
    button = world.find(name, QPushButton)
    button.setFocus()
    button.click()
    rebuilt(world, before)


def take_back(world: World, way: str) -> None:
    before = world.find("plan-heading", QWidget)
    world.action(way).trigger()
    rebuilt(world, before)


def stored(world: World) -> PlanOpened:
    world.settle()
    organisation = world.settings.kept.organisation
    assert organisation is not None
    return world.ask(OpenPlan(organisation, "en", year=2026))


def actions(world: World) -> list[Action]:
    return [shown.action for shown in stored(world).actions]


def add(world: World, title: str) -> Action:
    field(world, "own-action").setFocus()
    keys(title)
    before = world.find("plan-heading", QWidget)
    key(Qt.Key.Key_Return)
    rebuilt(world, before)
    return actions(world)[-1]


def open_form(world: World, action: Action) -> None:
    world.find(f"edit-{action.id}", QPushButton).click()
    world.wait_until(lambda: world.shows("action-form"))


def field(world: World, name: str) -> QLineEdit:
    found = world.find(name, QWidget).findChild(QLineEdit)
    assert found is not None
    return found


def typed(world: World, name: str, text: str) -> None:
    part = world.find(name, QWidget)
    edit = part.findChild(QLineEdit) or part.findChild(QPlainTextEdit)
    assert edit is not None
    edit.setFocus()
    edit.selectAll()
    keys(text)
    edit.clearFocus()
    world.settle()


def focused_name() -> str:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused.objectName()


def said(world: World) -> list[str]:
    return [label.text() for label in world.window.findChildren(QLabel) if label.isVisible()]


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


def test_every_field_is_kept_as_it_is_typed(world: World) -> None:
    action = add(world, "Eat together")
    open_form(world, action)
    for name, text in {
        "title": "Eat together <b>often</b>",
        "start_small": "group 1",
        "first_step": "call two mothers",
        "owner": "Ali",
        "with_whom": "the caretaker",
        "taking_part": "mothers",
        "start_on": "1-9-2026",
        "due_on": "31.12.2026",
        "review_on": "2027-01-15",
        "minutes": "1:30",
        "cents": "12.50",
        "now": "alone",
        "wanted": "together",
        "sign": "they come again",
        "what_changed": "they stay longer",
        "who_told": "the mothers",
    }.items():
        typed(world, f"action-{name}", text)
    effort = world.find("action-effort", QWidget).findChild(QComboBox)
    assert effort is not None
    effort.setCurrentIndex(effort.findData("S"))
    effort.activated.emit(effort.currentIndex())
    option(world, "action-whose", "management").click()
    goal = world.find("goal-G4", QCheckBox)
    goal.click()
    typed(world, "progress-note", "We began.")
    world.find("add-reason", QPushButton).click()
    (kept,) = actions(world)
    assert kept.title == "Eat together <b>often</b>"
    assert (kept.owner, kept.with_whom, kept.taking_part) == ("Ali", "the caretaker", "mothers")
    assert (kept.start_on, kept.due_on, kept.review_on) == (
        date(2026, 9, 1),
        date(2026, 12, 31),
        date(2027, 1, 15),
    )
    assert (kept.minutes, kept.cents, kept.effort) == (90, 1250, Effort.SMALL)
    assert (kept.now, kept.wanted, kept.sign) == ("alone", "together", "they come again")
    assert (kept.start_small, kept.first_step) == ("group 1", "call two mothers")
    assert (kept.what_changed, kept.who_told) == ("they stay longer", "the mothers")
    assert (kept.whose, kept.goals) == (Whose.MANAGEMENT, ("G1", "G4"))
    assert [reason.item_id for reason in kept.reasons] == ["s1-welcome"]
    assert [note.note for note in kept.progress] == ["We began."]
    assert "Saved 14:02" in said(world) or any("Saved" in text for text in said(world))
    press(world, "close-form")
    texts = said(world)
    assert "For management" in texts
    assert "Who: Ali · By: 31 December 2026" in texts
    assert "Small effort · 1.5 hours · € 12.50" in texts


def test_what_cannot_be_read_is_said_and_not_stored(world: World) -> None:
    action = add(world, "Eat together")
    open_form(world, action)
    typed(world, "action-due_on", "soon")
    typed(world, "action-minutes", "two")
    typed(world, "action-cents", "much")
    typed(world, "action-title", " ")
    texts = said(world)
    assert "This is not a day. Write it as day-month-year, for example 22-11-2026." in texts
    assert "This is not a time. Write hours, for example 2, 1:30 or 1.5." in texts
    assert "This is not an amount. Write euros, for example 250 or 12.50." in texts
    assert "Write what you will do." in texts
    assert actions(world) == [action]


def test_typing_is_one_step_of_undo_by_name(world: World) -> None:
    action = add(world, "Eat together")
    open_form(world, action)
    typed(world, "action-owner", "Al")
    typed(world, "action-owner", "Ali")
    typed(world, "action-sign", "They come.")
    assert world.action("undo").text() == "&Undo: Text at “Eat together”"
    take_back(world, "undo")
    assert world.action("undo").text() == "&Undo: Who does “Eat together”"
    take_back(world, "undo")
    assert actions(world)[0].owner == ""
    assert world.shows("action-form")  # one is still where one was
    take_back(world, "redo")
    assert actions(world)[0].owner == "Ali"
    assert field(world, "action-owner").text() == "Ali"


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


def test_what_is_asked_and_the_day_to_look_again(world: World) -> None:
    typed(world, "asked", "Four hours")
    world.find("use-day", QPushButton).click()
    plan = stored(world)
    assert plan.plan.asked == "Four hours"
    assert plan.next_date is not None
    assert plan.plan.review_on == plan.next_date.on
    take_back(world, "undo")
    assert stored(world).plan.review_on is None
    assert field(world, "plan-review").text() == ""


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


def test_two_windows_change_one_field(world: World) -> None:
    action = add(world, "Eat together")
    open_form(world, action)
    world.ask(ChangeAction(action, replace(action, owner="Bo", sign="They come.")))
    typed(world, "action-owner", "Ali")
    world.settle()
    sentence = "This was changed in another window. There: “Bo”. Here: “Ali”."
    assert sentence in said(world)
    world.press("messages", "&Keep what is here")
    world.settle()
    (kept,) = actions(world)
    assert (kept.owner, kept.sign) == ("Ali", "They come.")
    world.ask(ChangeAction(kept, replace(kept, owner="Bo")))
    typed(world, "action-owner", "Cy")
    before = world.find("plan-heading", QWidget)
    world.press("messages", "&Take the other")
    rebuilt(world, before)
    assert actions(world)[0].owner == "Bo"
    assert field(world, "action-owner").text() == "Bo"


def test_what_is_typed_is_stored_when_one_goes(world: World) -> None:
    action = add(world, "Eat together")
    open_form(world, action)
    field(world, "action-owner").setFocus()
    keys("Ali")
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("make-plan"))
    assert actions(world)[0].owner == "Ali"
    world.find("make-plan", QPushButton).click()
    rebuilt(world, None)
    assert not world.shows("action-form")


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


def option(world: World, group: str, name: str) -> QRadioButton:
    found = world.find(group, QWidget).findChild(QRadioButton, name)
    assert found is not None
    return found


def test_what_cannot_be_read_stays_in_its_field(world: World) -> None:
    action = add(world, "Eat together")
    open_form(world, action)
    typed(world, "action-due_on", "soon")
    typed(world, "plan-review", "next year")
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("make-plan"))
    go_to_plan(world)
    assert field(world, "plan-review").text() == "next year"
    open_form(world, action)
    assert field(world, "action-due_on").text() == "soon"
    assert any(text.startswith("This is not a day.") for text in world.texts("action-due_on"))
    typed(world, "action-due_on", "31-12-2026")
    assert actions(world)[0].due_on == date(2026, 12, 31)
    world.find("use-day", QPushButton).click()
    before = world.find("plan-heading", QWidget)
    world.action("way-plan").trigger()
    rebuilt(world, before)
    assert field(world, "plan-review").text() not in {"", "next year"}


def test_two_conflicts_do_not_hide_each_other(world: World) -> None:
    first, second = add(world, "Eat together"), add(world, "Sing together")
    open_form(world, first)
    world.ask(ChangeAction(first, replace(first, owner="Bo")))
    typed(world, "action-owner", "Ali")
    world.settle()
    press(world, f"edit-{second.id}")
    world.ask(ChangeAction(second, replace(second, owner="Bo")))
    typed(world, "action-owner", "Ali")
    world.settle()
    before = world.find("plan-heading", QWidget)
    world.press("messages", "&Take the other")
    rebuilt(world, before)
    assert "This was changed in another window. There: “Bo”. Here: “Ali”." in said(world)
    world.press("messages", "&Keep what is here")
    world.settle()
    assert not world.find("messages", QWidget).isVisible()
    assert [each.owner for each in actions(world)] == ["Bo", "Ali"]
