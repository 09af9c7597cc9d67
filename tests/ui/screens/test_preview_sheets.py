"""Blank sheets in the preview: before anything is begun, and of the assessment one is at."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPlainTextEdit, QPushButton, QWidget

from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.widgets.long_radio import LongRadio
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_services
from tests.ui.farther import typed
from tests.ui.previews import choose, made, where
from tests.ui.shell.test_journeys import begin, set_up
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    def services_of(database: SqliteDatabase) -> Services:
        return replace(sample_services(database), reports=ReportLabWriter())

    with world_in(tmp_path, qapp, Preferences("en", "light"), services_of) as shown:
        yield shown


def large_print_takes_more_pages(world: World) -> None:
    choose(world, "document", "plan")
    made(world)
    assert where(world) == "Page 1 of 1"
    choose(world, "document-form", "large")
    made(world)
    assert where(world) != "Page 1 of 1"


def options(world: World, name: str) -> list[str]:
    combo = world.find(name, QWidget).findChild(QComboBox)
    assert combo is not None
    return [combo.itemData(place) for place in range(combo.count())]


def suggested(world: World) -> str:
    world.find("save-document", QPushButton).click()
    return world.dialogs.suggested[-1].name


@pytest.mark.usefixtures("three_languages")
def test_a_worksheet_is_there_before_anything_is_begun(world: World) -> None:
    world.action("print").trigger()  # there is not even an organisation
    world.wait_until(lambda: world.shows("preview-heading"))
    made(world)
    assert options(world, "document") == [
        "worksheet",
        "partner-sheet",
        "ballot-sheet",
        "reading-sheet",
        "guide",
    ]
    assert options(world, "document-questions") == ["short", "all", "section/s1", "section/s2"]
    assert suggested(world) == "Worksheet_en_Voorbeeld_2026-11-22.pdf"
    choose(world, "document-questions", "section/s2")
    made(world)
    choose(world, "document-also", "de")
    made(world)
    world.find("turn-view", QPushButton).click()
    text = document_text(world)
    assert "en: Wij doen" in text
    assert "de: Wij doen" in text
    choose(world, "document-language", "de")
    made(world)
    assert "de" not in options(world, "document-also")
    world.find("close-preview", QPushButton).click()
    world.wait_until(lambda: world.shows("add-organisation"))


def document_text(world: World) -> str:
    return world.find("document-text", QPlainTextEdit).toPlainText()


def test_the_start_page_prints_what_it_would_begin(world: World) -> None:
    set_up(world)
    world.find("path-all", LongRadio).setChecked(True)
    world.find("print-worksheet", QPushButton).click()
    world.wait_until(lambda: world.shows("preview-heading"))
    made(world)
    questions = world.find("document-questions", QWidget).findChild(QComboBox)
    assert questions is not None
    assert questions.currentData() == "all"
    choose(world, "document", "partner-sheet")
    made(world)
    assert suggested(world) == "What_people_notice_en_Voorbeeld_2026-11-22.pdf"
    choose(world, "document-form", "cut")
    made(world)
    choose(world, "document", "worksheet")  # which is not there to be cut
    made(world)
    assert options(world, "document-form") == ["usual", "large"]
    assert questions.currentData() == "all"
    world.find("close-preview", QPushButton).click()
    world.wait_until(lambda: world.shows("start-assessment"))


def test_each_page_prints_what_it_is_about(world: World) -> None:
    begin(world)
    found = {}
    for page in ("questions", "results"):
        world.action(f"way-{page}").trigger()
        world.settle()
        world.action("print").trigger()
        world.wait_until(lambda: world.shows("preview-heading"))
        made(world)
        document = world.find("document", QWidget).findChild(QComboBox)
        assert document is not None
        found[page] = document.currentData()
        if page == "results":
            large_print_takes_more_pages(world)
        world.find("close-preview", QPushButton).click()
        world.wait_until(lambda: not world.shows("preview-heading"))
    assert found == {"questions": "worksheet", "results": "report"}


@pytest.mark.usefixtures("three_languages")
def test_ballot_sheets_are_counted_by_language(world: World) -> None:
    world.action("print").trigger()
    world.wait_until(lambda: world.shows("preview-heading"))
    choose(world, "document", "ballot-sheet")
    made(world)
    assert options(world, "document-questions") == ["short", "all"]
    assert not world.shows("document-language")
    one = int(where(world).rpartition(" ")[2])
    for language, count in (("nl", "2"), ("de", "1"), ("en", "0")):
        typed(world, f"copies-{language}", count)
    three = 2 * (one + one % 2) + one  # each begins on a sheet of paper of its own
    world.wait_until(lambda: where(world) == f"Page 1 of {three}")
    made(world)
    assert suggested(world).startswith("Ballot_sheets_de_Voorbeeld_")
    typed(world, "copies-de", "x")
    assert "Digits only" in " ".join(world.texts("copies-de"))


def test_the_guide_for_group_sessions_is_printed_from_its_pages(world: World) -> None:
    begin(world)
    world.action("help").trigger()
    world.wait_until(lambda: world.shows("help-back"))
    assert not world.shows("print-guide")
    world.find("help-contents", QPushButton).click()
    world.find("page-guide-agenda", QPushButton).click()
    world.find("print-guide", QPushButton).click()
    world.wait_until(lambda: world.shows("preview-heading"))
    made(world)
    box = world.find("document", QWidget).findChild(QComboBox)
    assert box is not None
    assert box.currentData() == "guide"
    assert not world.shows("checklist")
    world.find("close-preview", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))
