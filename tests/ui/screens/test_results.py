"""The result page as a person reads it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QTableWidget,
    QWidget,
)

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.ui.screens.results.screen import ResultsScreen
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.theme.tokens import LIGHT
from kleurrijk_desktop.ui.widgets.chart_view import ChartView
from kleurrijk_desktop.ui.widgets.figures_table import FiguresTable
from kleurrijk_desktop.ui.widgets.saving import SavingTools
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.result_page import OpenResult, ResultPage
from tests.ui.fakes import FakeDialogs
from tests.ui.growing import wait_until_whole
from tests.ui.screens.reading_pages import rows_of, texts
from tests.ui.shell.test_journeys import begin
from tests.ui.world import NOW, World, world_in

GIVEN = {
    "s1-welcome": Answer(Choice.LEVEL_1),
    "s1-words": Answer(Choice.LEVEL_4),
    "s1-names": Answer(Choice.LEVEL_2),
    "s2-talk": Answer(Choice.UNKNOWN, ask_whom="the <b>team</b>"),
    "s2-team": Answer(Choice.NOT_APPLICABLE, reason="we are two"),
}


@pytest.fixture
def answered(services: Services, opened: Opened) -> ResultPage:
    assessment = opened.row.assessment.id
    for item, answer in GIVEN.items():
        RecordAnswer(assessment, item, answer, 0)(services)
    return OpenResult(assessment, "nl")(services)


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    with world_in(tmp_path, qapp) as shown:
        yield shown


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


def screen_of(page: ResultPage, theme: Theme, folder: Path) -> ResultsScreen:
    tasks = Tasks(lambda: pytest.fail("nothing is to be opened"), theme)
    tools = SavingTools(tasks, FakeDialogs(), [("en", "English")], folder, lambda: NOW)
    screen = ResultsScreen(theme, page, tools)
    wait_until_whole(screen)
    return screen


@pytest.fixture
def screen(answered: ResultPage, theme: Theme, tmp_path: Path) -> Iterator[ResultsScreen]:
    screen = screen_of(answered, theme, tmp_path)
    yield screen
    screen.deleteLater()


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
    assert said[begin : begin + 5] == [
        "Ask: the <b>team</b>",
        "Wij doen s2-talk.",
        "We don't know yet",
        "Nobody is named yet",
        "Wij doen s1-paper.",
    ]


def test_what_does_not_apply_stands_with_its_reason(screen: ResultsScreen) -> None:
    said = texts(screen)
    begin = len(said) - said[::-1].index("Doesn't apply to us")  # the heading comes last
    assert said[begin : begin + 2] == ["Wij doen s2-team.", "we are two"]


def test_what_others_decide_stands_apart_and_keeps_its_place(
    services: Services, opened: Opened, theme: Theme, tmp_path: Path
) -> None:
    assessment = opened.row.assessment.id
    for item, level in (("s1-welcome", "2"), ("s2-plan", "0"), ("s1-names", "1")):
        RecordAnswer(assessment, item, Answer(Choice(level)), 0)(services)
    screen = screen_of(OpenResult(assessment, "nl")(services), theme, tmp_path)
    said = texts(screen)
    helps = said[said.index("What would help most") :]
    assert helps[1:3] == ["The numbers are one order for both lists.", "Ours"]
    management = helps.index("For management")
    assert helps[management + 1 : management + 3] == ["1.", "Wij doen s2-plan."]
    assert "The board decides" in helps[management : management + 6]
    screen.deleteLater()


def test_a_number_that_may_still_move_says_so_wherever_it_stands(screen: ResultsScreen) -> None:
    said = texts(screen)
    part = said[said.index("Sections") :]
    assert part[1:3] == ["Welkom", "50 of 100 points, provisional"]
    assert part[4].startswith("Provisional: 1 question has no level yet.")
    few = part.index("Too few questions with a level for a number:")
    assert part[few + 1 : few + 3] == [
        "Samen",
        "Their questions stand under “Question by question”.",
    ]


def test_answers_raise_questions_that_are_only_asked(screen: ResultsScreen) -> None:
    said = texts(screen)
    begin = said.index("Worth a second look")
    assert "they change no number" in said[begin + 1]
    assert said[begin + 2] == "Wij doen s1-welcome."
    assert said[begin + 3].startswith("This must be in place and is at level 1")
    assert said[begin + 4] == "Wij doen s1-words."
    assert said[begin + 5].startswith("This is at level 4, not yet confirmed.")


def test_the_result_is_copied_as_the_command_line_tells_it(screen: ResultsScreen) -> None:
    press(screen, "copy-result")
    text = QApplication.clipboard().text()
    assert text.startswith("De Linde · Voorbeeld · ")
    assert "50 of 100 points — what we do, not what people experience." in text
    assert "The result is on the clipboard, as text." in texts(screen)
    assert [each.objectName() for each in screen.commands] == [
        "copy-result-command",
        "save-table-command",
        "save-picture-command",
    ]


def press(screen: ResultsScreen, name: str) -> None:
    button = screen.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_the_table_is_saved_where_the_person_wants_it(world: World) -> None:
    begin(world)
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-table"))
    world.dialogs.save_as = world.folder / "result.csv"
    world.find("save-table", QPushButton).click()
    world.settle()
    assert world.dialogs.suggested[-1].name == "Result_De_Linde_2026-11-22.csv"
    assert (world.folder / "result.csv").read_bytes() == b"2 en"
    assert f"The table is in {world.folder / 'result.csv'}." in world.texts("taken-along")
    world.dialogs.save_as = world.folder / "nowhere" / "result.csv"
    world.action("save-table-command").trigger()
    world.settle()
    assert "Choose another p&lace…" in [
        button.text() for button in world.find("taken-along", QWidget).findChildren(QPushButton)
    ]


def test_one_press_explains_the_number(screen: ResultsScreen) -> None:
    button = screen.findChild(QPushButton, "explain")
    assert button is not None
    assert button.accessibleName() == "Explain this number: All questions"
    button.click()
    table = screen.findChild(QTableWidget)
    assert table is not None
    assert rows_of(table) == [
        ["Wij doen s1-welcome.", "1", "2", "2"],
        ["Wij doen s1-words.\nLevel 4 is not yet confirmed.", "4", "1", "4"],
        ["Wij doen s1-names.", "2", "1", "2"],
    ]
    assert table.accessibleName() == "What counts for All questions"
    assert table.selectedItems() == []  # a mark says where the focus is
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
    screen = screen_of(ResultPage(opened, ()), theme, tmp_path)
    said = texts(screen)
    assert place(said, "Too few for a number")
    assert "What would help most" not in said
    screen.deleteLater()


def test_the_levels_are_saved_as_a_picture(world: World) -> None:
    begin(world)
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-picture"))
    world.dialogs.save_as = world.folder / "result.png"
    world.find("save-picture", QPushButton).click()
    world.settle()
    assert world.dialogs.suggested[-1].name == "Result_De_Linde_2026-11-22.png"
    picture = QImage(str(world.folder / "result.png"))
    assert picture.width() > 300
    assert picture.height() > 300
    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 3)
        for y in range(0, picture.height(), 3)
    }
    assert {LIGHT.surface.lower(), LIGHT.window.lower()} <= colours


def test_the_points_behind_the_order_are_one_press_away(screen: ResultsScreen) -> None:
    assert "Points more" not in texts(screen)
    press(screen, "explain-order")
    table = screen.findChild(FiguresTable)
    assert table is not None
    # three weights of 4 count; to level 3: 100 × 2 × 2 ÷ 16 and 100 × 1 × 1 ÷ 16
    assert rows_of(table) == [
        ["Wij doen s1-welcome.", "1", "2", "25.0"],
        ["Wij doen s1-names.", "2", "1", "6.3"],
    ]
    said = texts(screen)
    assert "They are 100 × its weight × the levels that are missing ÷ 16." in said
    assert "The numbers are one order for both lists." not in said  # there is one list only


def test_sections_stand_on_one_scale_with_their_table_one_key_away(
    services: Services, opened: Opened, theme: Theme, tmp_path: Path
) -> None:
    given = {"s1-welcome": "1", "s1-words": "4", "s2-talk": "3"}
    for item, level in given.items():
        RecordAnswer(opened.row.assessment.id, item, Answer(Choice(level)), 0)(services)
    screen = screen_of(OpenResult(opened.row.assessment.id, "nl")(services), theme, tmp_path)
    view = screen.findChild(ChartView)
    assert view is not None
    assert view.chart.title == "In 1 of 2 sections the middle level is 3 or more."
    assert "Welkom: from level 1 to level 4, in the middle 2.5." in view.accessibleDescription()
    press(screen, "chart-or-table")
    table = screen.findChild(FiguresTable)
    assert table is not None
    assert rows_of(table) == [["Welkom", "1", "2.5", "4"], ["Samen", "3", "3", "3"]]
    screen.deleteLater()
