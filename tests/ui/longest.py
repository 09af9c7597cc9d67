"""The longest texts of each checklist on their pages: `python -m tests.ui.longest FOLDER`.

In three languages, with text of 200 per cent in a window 1024 pixels wide, as high as the page.
"""

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QPushButton

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.checklist import Checklist, Item
from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES, THEMES
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.plan import Reason
from kleurrijk_desktop.domain.registries import Term
from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.ui.screens.questions.screen import QuestionsScreen
from kleurrijk_desktop.ui.shell.context import Preferences
from kleurrijk_desktop.ui.widgets.disclosure import Disclosure
from kleurrijk_desktop.use_cases.answering import RecordAnswer
from kleurrijk_desktop.use_cases.assessments import StartAssessment
from kleurrijk_desktop.use_cases.organisations import AddOrganisation, OrganisationDetails
from kleurrijk_desktop.use_cases.plan_actions import ChooseSuggestion
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.shown_actions import plan_key
from tests.ui.catalogues import compiled_in
from tests.ui.farther import anew
from tests.ui.looks import settle
from tests.ui.pictures import real_services
from tests.ui.world import World, world_in

TEXT_SIZE, SMALL, TALL = 200, QSize(1024, 700), QSize(1024, 3600)
FARTHER = {
    "check": "way-check-answers",
    "result": "way-results",
    "plan": "way-plan",
    "partner-view": "way-partner-view",
}
MeasureId = tuple[str, str]  # of the item, of the measure


@dataclass(frozen=True)
class Longest:
    """Where the longest texts of a checklist stand in one language.

    Attributes:
        items: the questions with the longest statement, reason, levels, evidence, explained words
            and introduction of their section.
        measures: those with the longest title, first step and sign.
    """

    items: tuple[str, ...]
    measures: tuple[MeasureId, ...]


def read(theme: str, language: str) -> tuple[Checklist, Reader]:
    """Return a shipped checklist and who reads it in a language."""
    library = shipped_library()
    checklist = library.checklist(theme)
    source = language == checklist.language
    return checklist, Reader(checklist, None if source else library.translation(theme, language))


def longest(theme: str, language: str) -> Longest:
    """Find the longest texts of a shipped checklist in a language."""
    checklist, reader = read(theme, language)
    terms = shipped_library().registries().terms
    first_of_section = max(
        checklist.sections, key=lambda each: len(reader.section_introduction(each).value)
    ).items[0]
    found = [_longest_item(checklist.items, told) for told in _told(reader, terms, language)]
    measures = {
        max(_measures(reader, checklist.items, part), key=lambda each: len(each[1]))[0]: None
        for part in range(3)
    }
    ids = dict.fromkeys(item.id for item in (checklist.items[0], first_of_section, *found))
    return Longest(tuple(ids), tuple(measures))


def _longest_item(items: Iterable[Item], told: Callable[[Item], Iterable[str]]) -> Item:
    return max(items, key=lambda item: sum(map(len, told(item))))


def _told(
    reader: Reader, terms: Mapping[str, Term], language: str
) -> tuple[Callable[[Item], Iterable[str]], ...]:
    """Return what of an item is measured, each a list of texts."""
    return (
        lambda item: [reader.statement(item).value],
        lambda item: [reader.why(item).value],
        lambda item: (reader.anchor(item, level).value for level in range(len(item.levels))),
        lambda item: (each.value for each in reader.evidence(item)),
        lambda item: (terms[each].explained(language).meaning.value for each in item.terms),
    )


def _measures(reader: Reader, items: Iterable[Item], part: int) -> Iterator[tuple[MeasureId, str]]:
    said = (reader.measure_title, reader.first_step, reader.sign)[part]
    for item in items:
        for measure in item.measures:
            yield (item.id, measure.id), said(item, measure).value


def walk_longest(world: World, theme: str, grab: Callable[[str], None]) -> None:
    """Begin a checklist and go to its longest texts; `grab` is told the name of each page."""
    found = longest(theme, world.preferences.language)
    world.ask(lambda services: _begin(services, theme, found, world.preferences.language))
    anew(world, "organisation", world.action("way-start").trigger)
    anew(world, "statement", world.find("go-on", QPushButton).click)
    questions = world.window.findChild(QuestionsScreen)
    assert questions is not None
    for item in found.items:
        questions.go_to(item)
        world.settle()
        for part in questions.findChildren(Disclosure):
            part.unfold(unfolded=True)
        grab(f"{theme}-{item}")
    for name, way in FARTHER.items():
        anew(world, f"{name}-heading", world.action(way).trigger)
        grab(f"{theme}-{name}")


def _begin(services: Services, theme: str, found: Longest, language: str) -> None:
    """Set up an organisation with the longest measures of a checklist in its plan."""
    unit = AddOrganisation(OrganisationDetails("De Linde"))(services).unit
    assessment = StartAssessment(unit.id, theme, Scope.ALL)(services)
    key = plan_key(unit, services.now().year)
    for item, measure in found.measures:
        RecordAnswer(assessment.id, item, Answer(Choice.LEVEL_0), 0)(services)
        ChooseSuggestion(key, Reason(assessment.id, item, measure), language)(services)


def main(folder: Path) -> None:
    """Make a picture of each page, whole, in each language."""
    application = make_application()
    with TemporaryDirectory() as catalogues, compiled_in(Path(catalogues)):
        for language in INTERFACE_LANGUAGES:
            (folder / language).mkdir(parents=True, exist_ok=True)
            for theme in THEMES:
                one_checklist(application, theme, language, folder / language)


def one_checklist(application: QApplication, theme: str, language: str, folder: Path) -> None:
    preferences = Preferences(language, "light", TEXT_SIZE)
    with (
        TemporaryDirectory() as data,
        world_in(Path(data), application, preferences, real_services) as world,
    ):
        world.window.resize(TALL)

        def grab(name: str) -> None:
            settle()
            world.window.grab().save(str(folder / f"{name}.png"))

        walk_longest(world, theme, grab)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
