"""Nothing that was answered is lost: conflicts, a full disk, closing."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QWidget
from pytestqt.exceptions import capture_exceptions

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.ui.screens.start.screen import StartScreen
from kleurrijk_desktop.ui.shell.storing.trying_again import TryingAgain
from kleurrijk_desktop.ui.widgets.banner import Banner
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import ListAssessments
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork
from kleurrijk_desktop.use_cases.start_page import OpenStart
from tests.samples import opened_services, sample_services
from tests.ui.shell.test_journeys import answers, begin, keys, note_of, set_up
from tests.ui.world import World, world_in


def test_an_answer_changed_elsewhere_is_shown_with_both(world: World) -> None:
    begin(world)
    assessment = world.ask(ListAssessments())[0].row.assessment.id
    theirs = Answer(Choice.LEVEL_1, note="theirs")
    world.ask(RecordAnswer(assessment, "s1-welcome", theirs, 0))
    keys("4")
    world.wait_until(lambda: world.find("messages", QWidget).isVisible())
    texts = " ".join(world.texts("messages"))
    assert "theirs" in texts
    assert "Reviewed and improved together" in texts
    world.press("messages", "&Take the other answer")
    assert note_of(world).toPlainText() == "theirs"
    assert answers(world)["s1-welcome"] == theirs


@dataclass
class Stubborn:
    """A database that can be made to refuse every writing."""

    full: bool = False
    database: SqliteDatabase | None = None

    def services(self, database: SqliteDatabase) -> Services:
        self.database = database
        return replace(sample_services(database), database=self)

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        assert self.database is not None
        return self.database.reading()

    def writing(self) -> AbstractContextManager[UnitOfWork]:
        assert self.database is not None
        if self.full:
            raise world_fault("disk-full", file="kleurrijk.db")
        return self.database.writing()

    def data_version(self) -> int:
        assert self.database is not None
        return self.database.data_version()

    def copied(self, target: Path) -> AbstractContextManager[SqliteDatabase]:
        assert self.database is not None
        return self.database.copied(target)


def test_a_window_with_an_unsaved_answer_stays_open_until_it_is_saved(
    tmp_path: Path, qapp: QApplication
) -> None:
    stubborn = Stubborn()
    with world_in(tmp_path, qapp, services_of=stubborn.services) as world:
        begin(world)
        stubborn.full = True
        keys("2")
        world.wait_until(lambda: world.find("messages", QWidget).isVisible())
        world.window.close()
        world.wait_until(lambda: "stays open" in " ".join(world.texts("messages")))
        assert world.window.isVisible()
        stubborn.full = False
        world.press("messages", "&Try again")
        world.settle()
        assert answers(world)["s1-welcome"].choice is Choice.LEVEL_2
        assert not world.find("messages", QWidget).isVisible()


def test_what_cannot_be_stored_is_tried_again_quietly_and_saved_elsewhere(
    tmp_path: Path, qapp: QApplication
) -> None:
    stubborn, told = Stubborn(), list[bool]()
    with world_in(tmp_path, qapp, services_of=stubborn.services) as world:
        begin(world)
        stubborn.full = True
        keys("2")
        banner = world.find("messages", Banner)
        world.wait_until(banner.isVisible)
        trying = world.window.findChild(TryingAgain)
        assert isinstance(trying, TryingAgain)
        banner.turned.connect(told.append)
        trying.look()
        world.settle()
        assert told == [], "the same was said again"
        world.press("messages", "&Try again")
        world.settle()
        assert told == [True], "whoever asks is told"
        elsewhere = world.dialogs.save_as = tmp_path / "elsewhere.db"
        world.press("messages", "Save ever&ything elsewhere…")
        world.wait_until(lambda: str(elsewhere) in " ".join(world.texts("messages")))
        stored_elsewhere = answers_in(elsewhere)
        assert stored_elsewhere["s1-welcome"].choice is Choice.LEVEL_2
        assert answers(world) == {}
        world.press("messages", "Close this &message")
        assert "disk is full" in " ".join(world.texts("messages"))
        stubborn.full = False
        trying.look()
        world.wait_until(banner.isHidden)
        assert answers(world) == stored_elsewhere


def test_where_it_cannot_be_saved_elsewhere_either_another_place_is_asked_for(
    tmp_path: Path, qapp: QApplication
) -> None:
    stubborn = Stubborn()
    with world_in(tmp_path, qapp, services_of=stubborn.services) as world:
        begin(world)
        stubborn.full = True
        keys("2")
        world.settle()
        world.dialogs.save_as = world.file
        world.press("messages", "Save ever&ything elsewhere…")
        world.wait_until(lambda: "Choose another name" in " ".join(world.texts("messages")))
        world.press("messages", "Close this &message")
        stubborn.full = False
        world.press("messages", "&Try again")
        world.settle()
        assert answers(world)["s1-welcome"].choice is Choice.LEVEL_2


def answers_in(file: Path) -> Mapping[str, Answer]:
    with opened_services(file) as services:
        (listed,) = ListAssessments()(services)
        return OpenAssessment(listed.row.assessment.id, "en")(services).answers


def test_a_fault_of_ours_while_the_window_closes_keeps_it_open(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(world)

    def broken() -> None:
        raise ZeroDivisionError

    page = world.window._pane.page
    assert page is not None
    with monkeypatch.context() as breaking, capture_exceptions() as raised:
        breaking.setattr(page.screen, "pending_edits_flush", broken)
        QTimer.singleShot(0, world.window.close)
        world.wait_until(lambda: bool(raised))
    assert [kind for kind, _error, _trace in raised] == [ZeroDivisionError]
    assert world.window.isVisible()
    keys("2")
    world.settle()
    assert answers(world)["s1-welcome"].choice is Choice.LEVEL_2


def test_the_answer_from_here_can_be_kept(world: World) -> None:
    begin(world)
    assessment = world.ask(ListAssessments())[0].row.assessment.id
    world.ask(RecordAnswer(assessment, "s1-welcome", Answer(Choice.LEVEL_1), 0))
    keys("4")
    world.wait_until(lambda: world.find("messages", QWidget).isVisible())
    world.press("messages", "&Keep the answer from here")
    assert answers(world)["s1-welcome"] == Answer(Choice.LEVEL_4)
    assert not world.find("messages", QWidget).isVisible()


def test_closing_without_saving_is_a_choice(tmp_path: Path, qapp: QApplication) -> None:
    stubborn = Stubborn()
    with world_in(tmp_path, qapp, services_of=stubborn.services) as world:
        begin(world)
        stubborn.full = True
        keys("2")
        world.settle()
        world.window.close()
        world.wait_until(lambda: "stays open" in " ".join(world.texts("messages")))
        world.press("messages", "Close &without saving it")
        world.wait_until(lambda: not world.window.isVisible())


def test_a_page_that_is_painted_as_the_window_closes_asks_for_nothing(world: World) -> None:
    set_up(world)
    page = world.ask(OpenStart(None, "en"))
    assert world.tasks.close()
    late = StartScreen(world.theme, world.tasks, page, [])
    late.show()
    world.application.processEvents()
    world.application.processEvents()
    assert not late.findChildren(QPushButton, "start-assessment")
    late.deleteLater()


def test_an_action_that_is_not_stored_stays_in_its_field(
    tmp_path: Path, qapp: QApplication
) -> None:
    stubborn = Stubborn()
    with world_in(tmp_path, qapp, services_of=stubborn.services) as world:
        begin(world)
        world.action("way-plan").trigger()
        world.wait_until(lambda: world.shows("plan-heading"))
        world.settle()
        stubborn.full = True
        typed = world.find("own-action", QWidget).findChild(QLineEdit)
        assert typed is not None
        typed.setFocus()
        keys("Eat together")
        world.find("add-action", QPushButton).click()
        world.wait_until(lambda: world.find("messages", QWidget).isVisible())
        assert typed.text() == "Eat together"
