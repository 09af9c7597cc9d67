"""The history page as a person uses it."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QTableWidget, QWidget

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.comparison import TOP
from kleurrijk_desktop.ui.screens.history.entry_list import AT_ONCE
from kleurrijk_desktop.ui.screens.history.screen import HistoryScreen
from kleurrijk_desktop.ui.shell.navigator import Navigator
from kleurrijk_desktop.ui.theme.theme import Theme
from kleurrijk_desktop.ui.widgets.chart_view import ChartView
from kleurrijk_desktop.use_cases.assessments import ListAssessments, StartAssessment
from kleurrijk_desktop.use_cases.history import NEWEST, History, OpenHistory
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.start_page import OpenStart
from kleurrijk_desktop.wording.comparison_words import comparable_text, finding_text
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.numbers import points_text
from tests.samples_history import YEARS, history_services, make_history
from tests.ui.growing import wait_until_whole
from tests.ui.screens.reading_pages import rows_of, texts
from tests.ui.shell.test_journeys import begin
from tests.ui.shell.test_names import nameless
from tests.ui.world import World, world_in
from tests.use_cases.beginnings import add_school, start_at_a_school

SPOKEN = [("en", "English")]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("history") / "kleurrijk.db"
    make_history(file)
    return file


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication, made: Path) -> Iterator[World]:
    copyfile(made, tmp_path / "kleurrijk.db")
    with world_in(tmp_path, qapp, services_of=history_services) as shown:
        yield shown


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    theme = Theme(qapp, "light")
    yield theme
    theme.deleteLater()


def visit(world: World) -> History:
    """Go to the history of the first organisation, and return what it shows."""
    world.action("way-history").trigger()
    world.wait_until(lambda: world.shows("history-heading"))
    organisation = world.ask(OpenStart(None, "nl")).organisations[0]
    return world.ask(OpenHistory(organisation.id, "en"))


def combo(world: World, name: str) -> QComboBox:
    found = world.find(name, QWidget).findChild(QComboBox)
    assert found is not None
    return found


def choose(world: World, name: str, day: str) -> None:
    """Choose an option as the keyboard does."""
    field = combo(world, name)
    field.setFocus()
    place = field.findText(day)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def test_the_two_newest_are_compared_in_words_first(world: World) -> None:
    history = visit(world)
    step = history.trend.steps[-1]
    said = world.texts("comparison")
    assert said[0] == finding_text(step.comparison)
    assert comparable_text(step.comparison) in said
    assert said.index("Sections") > said.index(comparable_text(step.comparison))
    assert "%" not in " ".join(said)


def test_any_two_can_be_compared(world: World) -> None:
    history = visit(world)
    oldest = date_text(history.trend.points[0].assessment.held_on)
    before = world.texts("comparison")
    choose(world, "compare-other", oldest)
    after = world.texts("comparison")
    assert after != before
    assert any(text.startswith(f"{oldest}, then ") for text in after)
    assert "Compare with care: a lower number may mean a franker look." in after


def test_one_and_the_same_is_not_compared(world: World) -> None:
    visit(world)
    choose(world, "compare-other", combo(world, "compare-one").currentText())
    label = world.find("comparison", QLabel)
    assert label.text() == "This is one and the same. Choose another one above."


def test_a_row_leads_to_the_comparison_with_the_one_before(world: World) -> None:
    history = visit(world)
    step = history.trend.steps[0]
    day = date_text(step.newer.assessment.held_on)
    buttons = world.window.findChildren(QPushButton, "compare-before")
    assert len(buttons) == YEARS - 1
    next(each for each in buttons if each.accessibleName().endswith(day)).click()
    assert combo(world, "compare-one").currentText() == day
    assert combo(world, "compare-one").hasFocus()
    assert comparable_text(step.comparison) in world.texts("comparison")


def test_the_new_version_names_what_came_went_and_changed(world: World) -> None:
    history = visit(world)
    step = history.trend.steps[3]
    choose(world, "compare-one", date_text(step.newer.assessment.held_on))
    choose(world, "compare-other", date_text(step.older.assessment.held_on))
    said = world.texts("comparison")
    reader = history.entry(step.newer.assessment.id).reader
    for heading, items in (
        ("New questions", step.comparison.added),
        ("Questions that are no longer in the checklist", step.comparison.removed),
        ("Questions with another meaning now", step.comparison.reworded),
    ):
        assert said[said.index(heading) + 1] == str(reader.statement(items[0]))


def test_the_rest_of_a_long_list_is_one_press_away(world: World) -> None:
    history = visit(world)
    improved = history.trend.steps[-1].comparison.improved
    assert len(improved) > TOP
    button = world.find("show-all", QPushButton)
    assert button.text() == f"Show all {len(improved)}"
    assert button.accessibleName() == f"Show all {len(improved)}: Questions with a higher level"
    reader = history.entries[0].reader
    last = str(reader.statement(improved[-1].item))
    assert last not in world.texts("comparison")
    button.click()
    assert last in world.texts("comparison")
    assert button.text() == "Show fewer"
    button.click()
    label = next(each for each in world.window.findChildren(QLabel) if each.text() == last)
    assert not label.isVisible()


def test_one_press_explains_both_numbers(world: World) -> None:
    history = visit(world)
    found = history.trend.steps[-1].comparison
    button = world.find("explain-comparison", QPushButton)
    button.click()
    said = world.texts("comparison")
    for number in (found.overall.before, found.overall.after):
        assert number.points is not None
        ending = f"rounded to {points_text(number.points)} of 100 points."
        assert [text for text in said if text.endswith(ending)]
    table = world.find("comparison", QWidget).findChild(QTableWidget)
    assert table is not None
    reader = history.entries[0].reader
    assert rows_of(table) == [
        [
            str(reader.statement(move.item)),
            str(move.before),
            str(move.after),
            str(move.item.weight),
        ]
        for move in found.moves
    ]
    button.click()
    assert not table.isVisible()


def test_each_assessment_says_how_it_was_made(world: World) -> None:
    visit(world)
    rows = world.window.findChildren(QWidget, "entry")
    assert len(rows) == YEARS
    newest, oldest = texts(rows[0]), texts(rows[-1])
    assert "Filled in by a group of 8 (4 leraar, 4 ouder). People it is about took part." in newest
    assert "Filled in by one person." in oldest
    assert newest[1] == "All questions · version 2 of the checklist · Not finished yet"
    assert oldest[1] == "Short path · version 1 of the checklist · Finished"


def test_older_ones_come_when_they_are_wanted(world: World) -> None:
    organisation = world.ask(OpenStart(None, "nl")).organisations[-1]
    history = world.ask(OpenHistory(organisation.id, "en"))
    screen = HistoryScreen(world.theme, history, SPOKEN)
    wait_until_whole(screen)
    rows = screen.findChildren(QWidget, "entry")
    assert (len(history.entries), len(rows)) == (YEARS + 1, AT_ONCE)
    button = screen.findChild(QPushButton, "show-older")
    assert button is not None
    button.click()
    assert len(screen.findChildren(QWidget, "entry")) == YEARS + 1
    assert button.isHidden()
    screen.deleteLater()


def test_a_correction_gives_its_reason(world: World) -> None:
    organisation = world.ask(OpenStart(None, "nl")).organisations[-1]
    screen = HistoryScreen(world.theme, world.ask(OpenHistory(organisation.id, "en")), SPOKEN)
    wait_until_whole(screen)
    said = texts(screen)
    reason = said.index("Reason for the correction:")
    assert said[reason + 1] == "De eerste vraag was verkeerd gelezen."
    assert "All questions · version 1 of the checklist · Replaced by a correction" in said
    screen.deleteLater()


def test_the_result_of_a_row_opens(world: World) -> None:
    visit(world)
    world.window.findChildren(QPushButton, "show-result")[-1].click()
    world.wait_until(lambda: world.shows("result-heading"))


def test_everything_that_takes_the_focus_has_a_name(world: World) -> None:
    visit(world)
    assert not nameless(world.window)
    for view in world.window.findChildren(ChartView):
        view.setFocus()
        QTest.keyClick(view, Qt.Key.Key_T)
    assert not nameless(world.window)


def test_a_page_built_again_keeps_what_is_compared(world: World) -> None:
    history = visit(world)
    oldest = date_text(history.trend.points[0].assessment.held_on)
    choose(world, "compare-other", oldest)
    chosen = combo(world, "compare-other").currentData()
    reloaded = world.find("comparison", QWidget)
    navigator = world.window.findChild(Navigator)
    assert navigator is not None
    navigator.reload()
    world.wait_until(lambda: world.find("comparison", QWidget) is not reloaded)
    assert combo(world, "compare-other").currentData() == chosen


def test_nothing_to_look_back_on_is_said_in_one_sentence(services: Services, theme: Theme) -> None:
    history = OpenHistory(add_school(services).organisation.id, "en")(services)
    screen = HistoryScreen(theme, history, SPOKEN)
    assert texts(screen)[2:] == [
        "Nothing to look back on yet: the first assessment begins at Start."
    ]
    assert screen.pair is None
    screen.deleteLater()


def test_one_assessment_is_listed_and_nothing_is_compared(services: Services, theme: Theme) -> None:
    first = start_at_a_school(services)
    with services.database.reading() as work:
        organisation = work.organisations.unit(first.unit_id).organisation_id
    screen = HistoryScreen(theme, OpenHistory(organisation, "en")(services), SPOKEN)
    wait_until_whole(screen)
    assert "Two assessments with answers are needed; then this shows what changed." in texts(screen)
    assert screen.findChild(QWidget, "comparison") is None
    assert not screen.findChildren(QPushButton, "compare-before")
    screen.deleteLater()


def test_without_an_organisation_there_is_no_way_to_it(tmp_path: Path, qapp: QApplication) -> None:
    with world_in(tmp_path, qapp) as empty:
        assert not empty.action("way-history").isEnabled()


def test_more_than_can_be_seen_at_once_is_said_and_shown_when_wanted(
    tmp_path: Path, qapp: QApplication
) -> None:
    with world_in(tmp_path, qapp) as world:
        begin(world)
        first = world.ask(ListAssessments())[0].row.assessment
        for _number in range(NEWEST):
            world.ask(StartAssessment(first.unit_id, "sample", Scope.SHORT))
        world.action("way-history").trigger()
        world.wait_until(lambda: world.shows("show-all"))
        said = "The newest 40 of 41 assessments are shown."
        assert said in [label.text() for label in world.window.findChildren(QLabel)]
        world.find("show-all", QPushButton).click()
        world.wait_until(lambda: not world.shows("show-all"))
        assert world.shows("history-heading")


def test_one_press_explains_a_number_of_the_trend_and_of_the_list(world: World) -> None:
    history = visit(world)
    newest, step = history.entries[0].held.number, history.trend.steps[-1].comparison.overall.after
    for name, number in (("explain", newest), ("explain-step", step)):
        button = world.find(name, QPushButton)
        button.click()
        part = button.parentWidget()
        assert part is not None
        assert number.points is not None
        ending = f"rounded to {points_text(number.points)} of 100 points."
        assert [each for each in part.findChildren(QLabel) if each.text().endswith(ending)], name
