"""Make a picture of every screen: `python -m tests.ui.pictures FOLDER`.

Light and dark, in three languages, with text of 200 per cent, and in a window of 640 × 512.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.organisation import SizeClass
from kleurrijk_desktop.domain.problems import world_fault
from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.startup.spoken import it_crashed
from kleurrijk_desktop.storage.database import SqliteDatabase
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.opened import OpenAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.ports import Services
from tests.samples import sample_services
from tests.shipped import shipped_library
from tests.ui.catalogues import compiled_in
from tests.ui.farther import walk_farther
from tests.ui.looks import settle
from tests.ui.preview_pictures import walk_preview
from tests.ui.world import World, world_in

CHOICES = ("3", "1", "4", "2", "unknown", "0", "na", "3", "2")
WIDE, SMALL = QSize(1180, 820), QSize(640, 512)


def real_services(database: SqliteDatabase) -> Services:
    return replace(sample_services(database), library=shipped_library(), reports=ReportLabWriter())


def fill(services: Services) -> None:
    """Set up an organisation with one assessment that is nearly done."""
    details = OrganisationDetails(
        "Basisschool De Linde", kind="primary-school", size=SizeClass.MEDIUM, about_whom="parents"
    )
    unit = AddOrganisation(details)(services).unit
    assessment = StartAssessment(unit.id, "education", Scope.ALL)(services)
    items = OpenAssessment(assessment.id, "nl")(services).result.items
    for item, choice in zip(items, CHOICES, strict=False):
        whom = "the caretaker" if choice == "unknown" else ""
        RecordAnswer(assessment.id, item.id, Answer(Choice(choice), ask_whom=whom), 0)(services)


def main(folder: Path) -> None:
    """Make all pictures."""
    application = make_application()
    looks = [
        *product(("nl", "de", "en"), ("light", "dark"), (100,), (WIDE,)),
        ("de", "light", 200, WIDE),
        ("nl", "dark", 200, QSize(1280, 1024)),
        ("en", "light", 200, WIDE),
        ("de", "light", 100, SMALL),
        ("nl", "contrast", 100, WIDE),
    ]
    with TemporaryDirectory() as catalogues, compiled_in(Path(catalogues)):
        for language, appearance, text_size, size in looks:
            name = f"{appearance}-{language}-{text_size}-{size.width()}"
            preferences = Preferences(language, appearance, text_size)
            target = folder / name
            target.mkdir(parents=True, exist_ok=True)
            one_look(application, preferences, size, target)


def one_look(
    application: QApplication, preferences: Preferences, size: QSize, target: Path
) -> None:
    """Go through all screens and grab each."""
    with (
        TemporaryDirectory() as data,
        world_in(Path(data), application, preferences, real_services) as world,
    ):
        world.window.resize(size)

        def grab(name: str) -> None:
            world.settle()  # a page that still grows is not painted
            settle()
            world.window.grab().save(str(target / f"{name}.png"))

        walk(world, grab)


def walk(world: World, grab: Callable[[str], None]) -> None:
    """Go through all screens; `grab` is told the name of each as soon as it stands there."""
    grab("01-first-start")
    QTest.keyClick(world.find("add-organisation", QPushButton), Qt.Key.Key_Space)
    world.wait_until(lambda: world.shows("set-up"))
    QTest.keyClick(world.find("set-up", QPushButton), Qt.Key.Key_Space)
    world.settle()
    grab("02-organisation")
    world.ask(fill)
    world.find("cancel", QPushButton).click()
    world.wait_until(lambda: world.shows("start-assessment"))
    grab("03-start")
    world.window.tell(it_crashed(1))
    grab("03-start-after-a-crash")
    world.press("messages", _("Close this &message"))
    walk_questions(world, grab)
    walk_result(world, grab)
    walk_plan(world, grab)
    walk_preview(world, grab)
    world.action("way-history").trigger()
    world.wait_until(lambda: world.shows("history-heading"))
    grab("10-history")
    walk_help(world, grab)
    world.action("put-away").trigger()
    world.wait_until(lambda: world.shows("back-to-start"))
    grab("14-put-away")
    walk_search(world, grab)
    walk_examples(world, grab)
    walk_farther(world, grab)


def walk_questions(world: World, grab: Callable[[str], None]) -> None:
    world.find("go-on", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))
    grab("04-question-open")
    walk_words(world, grab)
    world.action("keyboard").trigger()
    world.settle()
    grab("04-keyboard")
    world.find("keyboard-back", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_4)
    note = world.find("note", QWidget).findChild(QPlainTextEdit)
    assert note is not None
    note.setFocus()
    QTest.keyClicks(note, "We ask at the door.")
    world.settle()
    grab("05-question-answered")
    world.find("on", QPushButton).setFocus()
    grab("05-question-end")
    world.tasks.trouble.emit(world_fault("disk-full", file="kleurrijk.db"))
    grab("06-question-trouble")
    world.action("way-check-answers").trigger()
    world.wait_until(lambda: world.shows("check-heading"))
    grab("06-check-answers")
    world.find("finish", QPushButton).setFocus()
    grab("06-check-answers-end")
    walk_short_path(world, grab)
    world.action("way-results").trigger()
    world.wait_until(lambda: world.shows("save-plan"))


def walk_words(world: World, grab: Callable[[str], None]) -> None:
    """Look at the explained words and at the evidence of the question before, and come back."""
    world.action("previous-question").trigger()
    for name in ("evidence", "words"):
        button = world.find(name, QPushButton)
        button.click()
        button.setFocus()
        grab(f"04-question-{name}")
        button.click()
    world.action("next-question").trigger()


def walk_short_path(world: World, grab: Callable[[str], None]) -> None:
    """Take the short path, look at the end of a weak section, and go back to all questions."""
    heading = world.find("check-heading", QWidget)
    world.find("turn-path", QPushButton).setFocus()
    grab("06-check-answers-path")
    world.find("turn-path", QPushButton).click()
    world.wait_until(lambda: world.find("check-heading", QWidget) is not heading)
    world.find("change-s2-plain-messages", QPushButton).click()
    world.wait_until(lambda: world.shows("statement"))
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_1)
    world.settle()
    world.find("on", QPushButton).setFocus()
    grab("05-question-deeper")
    world.find("on", QPushButton).click()
    world.wait_until(lambda: world.shows("deeper-s2"))
    offer = world.find("deeper-s2", QWidget).findChild(QPushButton)
    assert isinstance(offer, QPushButton)
    offer.setFocus()
    grab("06-check-answers-deeper")
    heading = world.find("check-heading", QWidget)
    world.find("turn-path", QPushButton).click()
    world.wait_until(lambda: world.find("check-heading", QWidget) is not heading)


def walk_result(world: World, grab: Callable[[str], None]) -> None:
    grab("07-result")
    explain = world.find("explain", QPushButton)
    explain.click()
    explain.setFocus()
    grab("08-result-explained")
    world.dialogs.save_as = world.folder / "plan.pdf"
    world.find("save-plan", QPushButton).setFocus()
    world.action("save-pdf").trigger()
    world.settle()
    grab("09-result-plan")


def walk_search(world: World, grab: Callable[[str], None]) -> None:
    world.action("find").trigger()
    world.wait_until(lambda: world.shows("search-field"))
    grab("15-search")
    field = world.find("search-field", QLineEdit)
    for name, text in (("questions", "school"), ("notes", "door"), ("nothing", "zzz")):
        field.clear()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        world.settle()
        grab(f"15-search-{name}")


def walk_examples(world: World, grab: Callable[[str], None]) -> None:
    world.action("way-examples").trigger()
    world.wait_until(lambda: world.shows("examples-heading"))
    world.settle()
    grab("16-examples")
    field = world.find("examples-field", QLineEdit)
    QTest.keyClick(field, Qt.Key.Key_PageDown)
    grab("16-examples-down")
    QTest.keyClicks(field, "zzz")
    grab("16-examples-none")


def walk_help(world: World, grab: Callable[[str], None]) -> None:
    world.action("help").trigger()
    world.wait_until(lambda: world.shows("help-back"))
    grab("11-help")
    world.find("help-contents", QPushButton).click()
    grab("11-help-contents")
    world.action("way-settings").trigger()
    world.wait_until(lambda: world.shows("settings-heading"))
    grab("12-settings")
    world.find("restore-defaults", QPushButton).setFocus()
    grab("12-settings-end")
    world.action("about").trigger()
    world.wait_until(lambda: world.shows("about-back"))
    grab("13-about")


def walk_plan(world: World, grab: Callable[[str], None]) -> None:
    world.action("way-plan").trigger()
    world.wait_until(lambda: world.shows("asked"))
    grab("11-plan-empty")
    choose(world, "choose-1")
    choose(world, "choose-2")
    grab("12-plan-chosen")
    world.find("choose-1", QPushButton).click()  # which leads to the action
    grab("13-plan-actions")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QPushButton)
    focused.click()
    grab("14-plan-form")
    due = world.find("action-due_on", QWidget).findChild(QLineEdit)
    assert due is not None
    due.setFocus()
    QTest.keyClicks(due, "soon")
    world.find("action-cents", QWidget).setFocus()
    world.settle()
    for number, name in enumerate(("action-cents", "goal-G1", "progress-note", "asked"), start=15):
        world.find(name, QWidget).setFocus()
        grab(f"{number}-plan-{name}")


def choose(world: World, name: str) -> None:
    """Put a suggestion into the plan, and wait for the page as it is then."""
    before = world.find("plan-heading", QWidget)
    button = world.find(name, QPushButton)
    button.setFocus()
    button.click()
    world.wait_until(
        lambda: (
            world.shows("plan-heading")
            and world.window.findChild(QWidget, "plan-heading") is not before
        )
    )
    world.settle()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
