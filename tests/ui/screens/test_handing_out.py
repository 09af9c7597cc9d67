"""A document that is handed out from the preview is kept, and is shown again as it was."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.widgets.link_button import LinkButton
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_services
from tests.ui.previews import choose, made
from tests.ui.shell.test_journeys import begin
from tests.ui.world import World, world_in


@pytest.fixture
def world(tmp_path: Path, qapp: QApplication) -> Iterator[World]:
    def services_of(database: SqliteDatabase) -> Services:
        return replace(sample_services(database), reports=ReportLabWriter())

    with world_in(tmp_path, qapp, Preferences("en", "light"), services_of) as shown:
        yield shown


def show_report(world: World) -> None:
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))
    world.action("print").trigger()
    world.wait_until(lambda: world.shows("preview-heading"))
    made(world)


def saved(world: World, name: str) -> bytes:
    world.dialogs.save_as = world.folder / name
    world.find("save-document", QPushButton).click()
    world.settle()
    return (world.folder / name).read_bytes()


def answer_more(services: Services) -> None:
    assessment = ListAssessments()(services)[0].row.assessment.id
    RecordAnswer(assessment, "s1-words", Answer(Choice.LEVEL_4), 0)(services)


def hand_out(world: World) -> None:
    world.find("hand-out", QPushButton).click()
    world.settle()


def test_what_was_handed_out_is_there_again_whatever_changes(world: World) -> None:
    begin(world)
    show_report(world)
    world.dialogs.agrees = False
    hand_out(world)
    assert world.find("hand-out", QPushButton).isEnabled()
    world.dialogs.agrees = True
    hand_out(world)
    assert "again exactly so" in world.dialogs.said[-1]
    assert not world.find("hand-out", QPushButton).isEnabled()  # the same pages are not kept twice
    before = saved(world, "before.pdf")
    world.find("close-preview", QPushButton).click()
    world.wait_until(lambda: world.shows("save-plan"))
    world.ask(answer_more)
    show_report(world)
    assert saved(world, "after.pdf") != before
    choose(world, "document", "issued")
    made(world)
    assert not world.shows("hand-out")
    listed = world.find("document-issued", QWidget).findChild(QComboBox)
    assert listed is not None
    assert listed.count() == 1
    assert listed.itemText(0).startswith("Full report, 2 March 2026 ")
    assert saved(world, "again.pdf") == before
    assert world.dialogs.suggested[-1].name == "Full_report_De_Linde_2026-03-02.pdf"


def test_what_is_damaged_is_not_shown(world: World) -> None:
    begin(world)
    show_report(world)
    hand_out(world)
    with closing(sqlite3.connect(world.file)) as raw, raw:
        raw.execute("DROP TRIGGER keep_issued_report_update")
        raw.execute("UPDATE issued_report SET bytes = x'00'")
    choose(world, "document", "issued")
    world.wait_until(lambda: world.shows("preview-trouble"))
    assert "not what it was" in " ".join(world.texts("preview-trouble"))
    assert not world.find("save-document", QPushButton).isEnabled()


def test_what_was_handed_out_is_listed_with_the_result_and_in_the_history(world: World) -> None:
    begin(world)
    world.ask(answer_more)
    show_report(world)
    hand_out(world)
    before = saved(world, "before.pdf")
    for way in ("results", "history"):
        world.action(f"way-{way}").trigger()
        world.wait_until(lambda: world.shows("issued"))
        link = world.find("issued", QWidget).findChild(LinkButton)
        assert link is not None
        assert link.accessibleName().startswith("Full report, 2 March 2026 ")
        link.click()
        world.wait_until(lambda: world.shows("document-issued"))
        made(world)
        assert saved(world, f"{way}.pdf") == before
