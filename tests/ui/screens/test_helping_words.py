"""Words explained on the spot, and what could be shown."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.registries import Explained, Registries, Term
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.screens.questions.helping_words import ExplainedWords
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import SampleLibrary, sample_checklist, sample_item, sample_services
from tests.ui.looks import dressed, settle, shown
from tests.ui.shell.test_journeys import begin, key
from tests.ui.world import World, world_in

HOME = Term("home-visit", {"nl": "huisbezoek", "en": "home visit"}, {"nl": "Thuis.", "en": "At."})
GUIDE = Term("guide", {"nl": "contactouder"}, {"nl": "Een ouder."})


class TermLibrary(SampleLibrary):
    """A library whose first question has three terms, one of which nobody knows any more."""

    def registries(self) -> Registries:
        return replace(super().registries(), terms={"home-visit": HOME, "guide": GUIDE})


def with_terms(database: SqliteDatabase) -> Services:
    sections = sample_checklist().sections
    first = sample_item("s1-welcome", terms=("home-visit", "gone", "guide"))
    changed = replace(sections[0], items=(first, *sections[0].items[1:]))
    checklist = sample_checklist(sections=(changed, *sections[1:]))
    return sample_services(database, TermLibrary({"sample": checklist}))


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp, services_of=with_terms) as shown_world:
        begin(shown_world)
        yield shown_world


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    with dressed(qapp, "light") as made:
        yield made


def seen(part: QWidget) -> list[str]:
    return [label.text() for label in part.findChildren(QLabel) if label.isVisible()]


def around(world: World, name: str) -> QWidget:
    part = world.find(name, QPushButton).parentWidget()
    assert part is not None
    return part


def test_words_unfold_with_the_keyboard_and_fold_again(world: World) -> None:
    button = world.find("words", QPushButton)
    assert button.accessibleName() == "2 words on this page explained"
    assert seen(around(world, "words")) == []
    button.setFocus()
    key(Qt.Key.Key_Space)
    assert seen(around(world, "words")) == [
        "home visit",
        "At.",
        "contactouder",
        "Een ouder.",
        "Not translated yet. The text is in: Nederlands",
    ]
    assert button.accessibleName() == "Hide the explained words"
    key(Qt.Key.Key_Return)
    assert seen(around(world, "words")) == []
    assert world.window.windowTitle().startswith("Question 1"), "Enter pressed the button only"


def test_a_question_without_words_has_no_button(world: World) -> None:
    assert world.shows("words")
    key(Qt.Key.Key_Return)
    assert not world.shows("words")


def test_what_is_unfolded_stays_so_on_the_next_question(world: World) -> None:
    button = world.find("evidence", QPushButton)
    assert button.accessibleName() == "What could you show? 1 idea"
    button.click()
    evidence = "en: Het verslag van het laatste gesprek."
    assert seen(around(world, "evidence")) == ["–", evidence]
    key(Qt.Key.Key_PageDown)
    assert world.window.windowTitle().startswith("Question 2")
    settle()
    assert seen(around(world, "evidence")) == ["–", evidence]


def test_tab_goes_from_the_words_to_the_answers(world: World) -> None:
    button = world.find("words", QPushButton)
    button.setFocus()
    key(Qt.Key.Key_Tab)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert "Not started" in focused.accessibleName()


def test_each_word_speaks_its_language(theme: Theme, qtbot: QtBot) -> None:
    words = ExplainedWords(theme)
    term = Explained(Text("Hausbesuch", "de"), Text("Zu Hause.", "de"))
    shown(qtbot, words)
    words.show_terms([term])
    QTest.keyClick(words.findChildren(QPushButton)[0], Qt.Key.Key_Space)
    languages = {label.text(): label.locale().name()[:2] for label in words.findChildren(QLabel)}
    assert languages["Hausbesuch"] == languages["Zu Hause."] == "de"
