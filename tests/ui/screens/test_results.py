"""The result page as a person reads it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QTableWidget,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.ui.screens.results.save_plan import PlanTools
from kleurrijk_desktop.ui.screens.results.screen import ResultsScreen
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.ports import Services
from tests.ui.fakes import FakeDialogs
from tests.ui.growing import wait_until_whole
from tests.ui.world import NOW

GIVEN = {
    "s1-welcome": Answer(Choice.LEVEL_1),
    "s1-words": Answer(Choice.LEVEL_4),
    "s1-names": Answer(Choice.LEVEL_2),
    "s2-talk": Answer(Choice.UNKNOWN, ask_whom="the <b>team</b>"),
    "s2-team": Answer(Choice.NOT_APPLICABLE, reason="we are two"),
}


@pytest.fixture
def answered(services: Services, opened: Opened) -> Opened:
    assessment = opened.row.assessment.id
    for item, answer in GIVEN.items():
        RecordAnswer(assessment, item, answer, 0)(services)
    return OpenAssessment(assessment, "nl")(services)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


def screen_of(opened: Opened, theme: Theme, folder: Path) -> ResultsScreen:
    tasks = Tasks(lambda: pytest.fail("nothing is to be opened"), theme)
    tools = PlanTools(tasks, FakeDialogs(), [("en", "English")], folder, lambda: NOW)
    screen = ResultsScreen(theme, opened, tools)
    wait_until_whole(screen)
    return screen


@pytest.fixture
def screen(answered: Opened, theme: Theme, tmp_path: Path) -> Iterator[ResultsScreen]:
    screen = screen_of(answered, theme, tmp_path)
    yield screen
    screen.deleteLater()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel)]


def rows_of(table: QTableWidget) -> list[list[str]]:
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def place(said: list[str], begins: str) -> int:
    return next(number for number, text in enumerate(said) if text.startswith(begins))


def test_words_come_before_points_and_coverage_with_them(screen: ResultsScreen) -> None:
    said = texts(screen)
    # s1-welcome 1 × 2, s1-words 4, s1-names 2: 100 · 8 / 16
    points = place(said, "50 of 100 points")
    assert said.index("Strongest") < said.index("Weakest") < points
    assert place(said, "Based on 3 of 8 questions") > points
    assert place(said, "Provisional: ") > points
    assert "%" not in " ".join(said)


def test_must_haves_stand_apart(screen: ResultsScreen) -> None:
    said = texts(screen)
    below, unknown = said.index("Below level 3:"), said.index("Find out this week:")
    assert said[below + 1 : below + 3] == ["Wij doen s1-welcome.", "Level 1: First steps"]
    assert said[unknown + 1 : unknown + 3] == ["Wij doen s2-talk.", "Ask: the <b>team</b>"]


def test_what_nobody_knew_says_whom_to_ask_without_markup(screen: ResultsScreen) -> None:
    said = texts(screen)
    begin = place(said, "To find out") + 1
    assert said[begin : begin + 2] == ["Wij doen s2-talk.", "Ask: the <b>team</b>"]


def test_one_press_explains_the_number(screen: ResultsScreen) -> None:
    button = screen.findChild(QPushButton, "explain")
    assert button is not None
    assert button.accessibleName() == "Explain this number: All questions"
    button.click()
    table = screen.findChild(QTableWidget)
    assert table is not None
    assert rows_of(table) == [
        ["Wij doen s1-welcome.", "1", "2", "2"],
        ["Wij doen s1-words.", "4", "1", "4"],
        ["Wij doen s1-names.", "2", "1", "2"],
    ]
    assert table.accessibleName() == "What counts for All questions"
    said = texts(screen)
    why = said.index("Does not count – Doesn't apply to us: we are two:")
    assert said[why + 1] == "Wij doen s2-team."
    button.click()
    assert not table.isVisibleTo(screen)
    assert button.text() == "Explain this number"


def test_four_is_not_yet_confirmed(screen: ResultsScreen) -> None:
    assert "Level 4: Reviewed and improved together, not yet confirmed" in texts(screen)


def test_what_is_not_translated_is_spoken_in_its_own_language(screen: ResultsScreen) -> None:
    languages = {
        label.locale().language() for label in screen.findChildren(QLabel) if _of_checklist(label)
    }
    assert languages == {QLocale.Language.Dutch}
    mixed = [
        label.text()
        for label in screen.findChildren(QLabel)
        if "Wij doen" in label.text() and not _of_checklist(label)
    ]
    assert not mixed


def _of_checklist(label: QLabel) -> bool:
    return label.text().startswith("Wij doen") and label.text().endswith(".")


def test_nothing_answered_is_said_so(opened: Opened, theme: Theme, tmp_path: Path) -> None:
    screen = screen_of(opened, theme, tmp_path)
    said = texts(screen)
    assert place(said, "Too few for a number")
    assert "What would help most" not in said
    screen.deleteLater()
