"""The preview shows, saves and prints the same bytes; what takes long can be given up."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.house_style import HouseStyle
from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.screens.preview.making import Making, look_into
from kleurrijk_desktop.ui.screens.preview.outline import BETWEEN_CELLS
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.use_cases.assessments import ListAssessments, StartAssessment
from kleurrijk_desktop.use_cases.house_styles import SwapHouseStyle
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.plan_actions import AddAction
from kleurrijk_desktop.use_cases.plan_contents import PlanContents
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.printing import GatherDocument, PrintToFile
from kleurrijk_desktop.use_cases.shown_actions import plan_key
from tests.logos import SMALL_PNG, png
from tests.samples import sample_services
from tests.ui.previews import begin_printing, choose, drawn, made, page, where
from tests.ui.shell.test_journeys import begin
from tests.ui.world import World, world_in

ACTIONS = 24  # more than fit on two pages


@dataclass
class SlowWriter(ReportLabWriter):
    """Waits, before it writes, for as long as the test wants."""

    go_on: threading.Event = field(default_factory=threading.Event)

    def plan(self, contents: PlanContents, language: str) -> bytes:
        assert self.go_on.wait(timeout=20)
        return super().plan(contents, language)


@pytest.fixture
def writer() -> SlowWriter:
    slow = SlowWriter()
    slow.go_on.set()
    return slow


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication, writer: SlowWriter) -> Iterator[World]:
    def services_of(database: SqliteDatabase) -> Services:
        return replace(sample_services(database), reports=writer)

    with world_in(tmp_path, qapp, Preferences("en", "light"), services_of) as shown:
        yield shown


@pytest.fixture
def preview(world: World) -> World:
    """Show the preview of a plan of several pages, which nothing is made for before it is there."""
    assert world.ask(fill)
    under_way: list[bool] = []
    navigator = world.window._navigator
    navigator.moved.connect(lambda: under_way.append(_is_making(world)))
    begin_printing(world)
    assert not any(under_way)
    made(world)
    return world


def _is_making(world: World) -> bool:
    making = world.window.findChild(Making)
    return making is not None and making.busy


def fill(services: Services) -> str:
    """Set up an organisation with an assessment, and a plan with many actions."""
    unit = AddOrganisation(OrganisationDetails("De Linde", kind="primary"))(services).unit
    assessment = StartAssessment(unit.id, "sample", Scope.ALL)(services)
    today = services.now().astimezone().date()
    for number in range(ACTIONS):
        AddAction(plan_key(unit, today.year), f"Eat together, group {number} 🥘")(services)
    return assessment.id


def test_what_is_saved_is_what_the_command_line_writes(preview: World) -> None:
    world = preview
    world.dialogs.save_as = world.folder / "shown.pdf"
    world.find("save-document", QPushButton).click()
    world.settle()
    assert [each.name for each in world.dialogs.suggested] == [
        "Improvement_plan_De_Linde_2026-11-22.pdf"
    ]
    newest = world.ask(only_assessment)
    gather = GatherDocument(Printable.PLAN, newest, "en")
    world.ask(PrintToFile(world.folder / "written.pdf", gather))
    shown = (world.folder / "shown.pdf").read_bytes()
    assert shown == (world.folder / "written.pdf").read_bytes()
    assert f"1 of {len(look_into(shown).sizes)}" in where(world)
    assert "shown.pdf" in " ".join(world.texts("preview-outcome"))


def only_assessment(services: Services) -> str:
    with services.database.reading() as work:
        (row,) = work.assessments.rows()
    return row.assessment.id


@pytest.mark.usefixtures("three_languages")
def test_the_document_speaks_another_language_than_the_window(preview: World) -> None:
    world = preview
    choose(world, "document-language", "nl")
    world.wait_until(lambda: not world.find("save-document", QPushButton).isEnabled())
    made(world)
    world.dialogs.save_as = world.folder / "plan.pdf"
    world.action("save-pdf").trigger()
    world.settle()
    assert world.dialogs.suggested[0].name.startswith("Verbeterplan")
    assert world.find("close-preview", QPushButton).text() == "&Close the preview"


def test_pages_are_turned_with_the_keyboard(preview: World) -> None:
    world = preview
    view, thumbnails = page(world), world.find("thumbnails", QListWidget)
    view.setFocus()
    pages = thumbnails.count()
    assert pages > 1
    for _press in range(20):
        QTest.keyClick(view, Qt.Key.Key_PageDown)
        if thumbnails.currentRow() == 1:
            break
    assert where(world) == f"Page 2 of {pages}"
    assert view.verticalScrollBar().value() == 0
    QTest.keyClick(view, Qt.Key.Key_PageUp)
    assert where(world) == f"Page 1 of {pages}"
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert where(world) == f"Page {pages} of {pages}"
    assert not world.find("next-page", QPushButton).isEnabled()
    thumbnails.setCurrentRow(0)
    assert where(world) == f"Page 1 of {pages}"
    made(world)


def test_a_page_is_as_large_as_wanted(preview: World) -> None:
    world = preview
    sheet = page(world).widget()
    assert sheet is not None
    fitting = sheet.width()
    assert fitting < page(world).width()
    choose(world, "zoom", "200")
    world.wait_until(lambda: sheet.width() != fitting)
    assert sheet.width() - 24 == round(595.2756 * 2 * 96 / 72)
    choose(world, "zoom", "50")
    world.wait_until(lambda: sheet.width() < fitting)
    assert sheet.width() - 24 == round(595.2756 * 0.5 * 96 / 72)
    world.wait_until(lambda: drawn(world))


def test_the_text_of_the_document_can_be_read_aloud(preview: World) -> None:
    world = preview
    world.find("turn-view", QPushButton).click()
    text = world.find("document-text", QPlainTextEdit)
    assert text.isVisible()
    assert text.isReadOnly()
    lines = text.toPlainText().splitlines()
    assert lines[0] == "Improvement plan of De Linde"
    numbers = [f"group {number} " for number in range(ACTIONS)]
    assert all(any(each in line for line in lines) for each in numbers)
    assert not any("Page 1 of" in line for line in lines)
    assert any(BETWEEN_CELLS in line for line in lines)
    headings = world.find("headings", QListWidget)
    last = headings.count() - 1
    assert last > 0
    headings.setCurrentRow(last)
    assert text.textCursor().block().text() == headings.item(last).text().strip()
    world.find("turn-view", QPushButton).click()
    assert page(world).isVisible()


def test_pages_go_to_the_printer_that_was_chosen(preview: World) -> None:
    world = preview
    target = world.folder / "on-paper.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(target))
    printer.setResolution(72)
    printer.setFromTo(1, 2)
    world.dialogs.printer = printer
    world.action("print").trigger()  # on the preview it asks for a printer
    world.wait_until(lambda: "printer" in " ".join(world.texts("preview-outcome")))
    pages = world.find("thumbnails", QListWidget).count()
    assert world.dialogs.printed == [("Improvement_plan_De_Linde_2026-11-22.pdf", pages)]
    paper = look_into(target.read_bytes())
    assert len(paper.sizes) == 2
    assert round(paper.sizes[0].width) == 595


def test_nothing_is_printed_where_no_printer_was_chosen(preview: World) -> None:
    preview.action("print").trigger()
    preview.settle()
    assert len(preview.dialogs.printed) == 1
    assert not preview.shows("progress")


def test_what_takes_long_says_so_and_can_be_given_up(world: World, writer: SlowWriter) -> None:
    world.ask(fill)
    writer.go_on.clear()
    begin_printing(world)
    world.wait_until(lambda: world.shows("progress"))
    assert "The document is being made…" in world.texts("progress")
    world.find("cancel-making", QPushButton).click()
    assert not world.shows("progress")
    assert world.texts("preview-trouble")[-1] == "The document was not made."
    writer.go_on.set()  # what was given up ends, and is not shown
    world.settle()
    assert not world.find("save-document", QPushButton).isEnabled()
    world.press("preview-trouble", "&Make the document")
    made(world)
    assert not world.shows("preview-trouble")


def test_esc_gives_up_first_and_then_leads_back(world: World, writer: SlowWriter) -> None:
    begin(world)
    world.action("way-plan").trigger()
    world.wait_until(lambda: world.shows("plan-heading"))
    writer.go_on.clear()
    world.action("print").trigger()
    world.wait_until(lambda: world.shows("preview-heading"))
    heading = world.find("close-preview", QPushButton)
    world.wait_until(lambda: world.tasks.pending() == 0)
    QTest.keyClick(heading, Qt.Key.Key_Escape)
    assert world.shows("preview-trouble")
    writer.go_on.set()
    QTest.keyClick(heading, Qt.Key.Key_Escape)
    world.wait_until(lambda: world.shows("plan-heading"))


@pytest.mark.usefixtures("three_languages")
def test_the_same_document_is_there_after_another_language_of_the_window(preview: World) -> None:
    world = preview
    choose(world, "zoom", "75")
    world.find("turn-view", QPushButton).click()
    before = world.find("preview-heading", QWidget)
    world.action("nl").trigger()
    world.wait_until(lambda: world.shows("preview-heading"))
    world.wait_until(lambda: world.find("preview-heading", QWidget) is not before)
    world.wait_until(lambda: world.find("save-document", QPushButton).isEnabled())
    assert world.shows("document-text")
    text = world.find("document-text", QPlainTextEdit).toPlainText()
    assert text.startswith("Improvement plan of De Linde")


def test_a_logo_that_is_not_what_was_chosen_is_left_out_and_that_is_said(world: World) -> None:
    begin(world)
    (listed,) = world.ask(ListAssessments())
    plain = HouseStyle(listed.row.organisation.id)
    world.ask(SwapHouseStyle(plain, replace(plain, logo=SMALL_PNG)))
    with closing(sqlite3.connect(world.file)) as raw, raw:
        raw.execute("UPDATE house_style SET logo = ?", (png(9, 3),))
    begin_printing(world)
    world.wait_until(lambda: "is left out here" in " ".join(world.texts("preview-trouble")))
    made(world)
