"""What is typed and chosen on the page of the plan is kept, undone and kept apart."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QPushButton,
    QWidget,
)

from kleurrijk_desktop.domain.checklist import Effort
from kleurrijk_desktop.domain.plan import Whose
from kleurrijk_desktop.use_cases.plan_changes import ChangeAction
from tests.ui.screens.planning import (
    actions,
    add,
    at_a_plan,
    field,
    go_to_plan,
    open_form,
    option,
    press,
    rebuilt,
    said,
    stored,
    take_back,
    typed,
)
from tests.ui.shell.test_journeys import keys
from tests.ui.world import World

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with at_a_plan(tmp_path, qapp) as shown:
        yield shown


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
