"""Examples from elsewhere: from a question or the side bar, chosen by words and filters."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QWidget

from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.screens.examples.example_card import ExampleCard
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import (
    SampleLibrary,
    sample_checklist,
    sample_item,
    sample_measure,
    sample_services,
)
from tests.shipped import shipped_library
from tests.ui.looks import settle
from tests.ui.shell.test_journeys import begin, key, keys, set_up
from tests.ui.world import World, world_in

NAMED = ("walks", "talks")


class NamingLibrary(SampleLibrary):
    """A library whose first question names two examples, and one that is gone."""

    def registries(self) -> Registries:
        return replace(super().registries(), examples=NAMED)


def naming(database: SqliteDatabase) -> Services:
    sections = sample_checklist().sections
    measure = replace(sample_measure(), examples=("talks", "walks"))
    first = sample_item("s1-welcome", examples=("walks", "gone"), measures=(measure,))
    changed = replace(sections[0], items=(first, *sections[0].items[1:]))
    checklist = sample_checklist(sections=(changed, *sections[1:]))
    library = NamingLibrary({"sample": checklist}, exemplified=("meals", "talks", "walks"))
    return sample_services(database, library)


def shipped(database: SqliteDatabase) -> Services:
    return replace(sample_services(database), library=shipped_library())


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp, services_of=naming) as shown:
        begin(shown)
        yield shown


@pytest.fixture
def library(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    """Show the shipped examples."""
    with world_in(tmp_path, qapp, services_of=shipped) as shown:
        set_up(shown)
        shown.action("way-examples").trigger()
        shown.wait_until(lambda: shown.shows("examples-heading"))
        shown.settle()
        yield shown


def shown_ids(world: World) -> list[str]:
    world.settle()
    cards = world.window.findChildren(ExampleCard)
    return [card.shown.example.id for card in cards if card.isVisible()]


def focus() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def choose(world: World, name: str, option: str) -> None:
    """Take an option of a list with the keyboard, as a person does who types its beginning."""
    combo = world.find(f"examples-{name}", QWidget).findChild(QComboBox)
    assert combo is not None
    combo.setFocus()
    keys(option)
    settle()


def typed(world: World, text: str) -> None:
    field = world.find("examples-field", QLineEdit)
    field.clear()
    field.setFocus()
    keys(text)
    settle()


def count(world: World) -> str:
    return world.find("examples-count", QLabel).text()


def test_a_question_leads_to_its_examples_and_back(world: World) -> None:
    button = world.find("examples", QPushButton)
    assert button.accessibleName() == "2 examples for inspiration"
    button.setFocus()
    key(Qt.Key.Key_Return)
    world.wait_until(lambda: world.shows("examples-heading"))
    assert shown_ids(world) == ["talks", "walks"]
    assert not world.shows("examples-field")
    assert focus().objectName() == "examples-back"
    key(Qt.Key.Key_Escape)
    world.wait_until(lambda: world.shows("statement"))
    assert world.window.windowTitle().startswith("Question 1")


def test_all_examples_are_one_press_away(world: World) -> None:
    world.find("examples", QPushButton).click()
    world.wait_until(lambda: world.shows("all-examples"))
    world.find("all-examples", QPushButton).click()
    assert shown_ids(world) == ["meals", "talks", "walks"]
    assert focus().objectName() == "examples-field"
    assert not world.shows("all-examples")


def test_a_question_without_examples_has_no_button(world: World) -> None:
    key(Qt.Key.Key_PageDown)
    assert not world.shows("examples")


def test_the_side_bar_leads_to_all_even_after_a_question(world: World) -> None:
    world.find("examples", QPushButton).click()
    world.wait_until(lambda: world.shows("examples-heading"))
    world.find("examples-back", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))
    world.find("go-examples", QPushButton).click()
    world.wait_until(lambda: world.shows("examples-field"))
    assert len(shown_ids(world)) == 3


def test_a_card_says_all_of_an_example(library: World) -> None:
    texts = library.texts("example-eet-mee")
    assert texts[:2] == [
        "Eet Mee! (“Eat with us!”): dinner with a stranger",
        "Province of Utrecht, around 2009",
    ]
    assert "What was hard or did not work" in texts
    assert "Themes: Neighbourhoods, Care, Volunteering" in texts
    assert "Goals: Mixed participation" in texts
    assert any(text.startswith("Source: Integratie & participatie") for text in texts)
    assert "What was hard or did not work" not in library.texts("example-bos-veenendaal")


def test_words_theme_goal_and_factor_narrow_the_list(library: World) -> None:
    whole = len(shown_ids(library))
    assert count(library) == f"{whole} of {whole} examples"
    typed(library, "MUNSTER")
    assert shown_ids(library) == ["bridge-groups", "cross-border-visits"]
    typed(library, "")
    choose(library, "theme", "Busin")
    assert set(shown_ids(library)) >= {"nuon-managers", "almelo-integration-pact"}
    choose(library, "goal", "Diver")
    choose(library, "factor", "monit")
    assert shown_ids(library) == ["almelo-town-hall", "nuon-managers"]
    assert count(library) == f"2 of {whole} examples"


def test_where_nothing_fits_one_is_told_and_can_take_it_back(library: World) -> None:
    typed(library, "zzz")
    assert shown_ids(library) == []
    assert library.shows("no-examples")
    library.find("all-examples", QPushButton).click()
    assert shown_ids(library)
    assert not library.shows("no-examples")
    assert library.find("examples-field", QLineEdit).text() == ""


def test_another_language_keeps_what_is_chosen(library: World) -> None:
    choose(library, "theme", "Care")
    before, heading = shown_ids(library), library.find("examples-heading", QWidget)
    library.action("nl").trigger()
    library.wait_until(lambda: library.find("examples-heading", QWidget) is not heading)
    library.settle()
    assert shown_ids(library) == before


def test_the_page_is_read_with_the_keyboard_from_the_field(library: World) -> None:
    field = library.find("examples-field", QLineEdit)
    assert focus() is field
    page = library.find("examples-heading", QWidget)
    before = page.mapTo(library.window, page.rect().topLeft()).y()
    key(Qt.Key.Key_PageDown)
    settle()
    assert page.mapTo(library.window, page.rect().topLeft()).y() < before
