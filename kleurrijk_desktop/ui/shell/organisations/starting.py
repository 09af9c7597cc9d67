"""The start page, and where it leads."""

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES
from kleurrijk_desktop.ui.shell.later import later
from kleurrijk_desktop.ui.shell.navigator import (
    CHANGE_ORGANISATION,
    CHECK,
    ORGANISATION,
    PUT_AWAY,
    QUESTIONS,
    RESULTS,
)
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.assessment import Assessment
    from kleurrijk_desktop.ui.screens.start.screen import StartScreen
    from kleurrijk_desktop.ui.shell.assessing.beginning import Beginning
    from kleurrijk_desktop.ui.shell.organisations.putting_away import PuttingAway
    from kleurrijk_desktop.use_cases.ports import UseCase
    from kleurrijk_desktop.use_cases.start_page import Begun


def start_way(parts: Parts) -> Way:
    """Return the way to the start page."""
    return Way(_load, partial(_page, parts))


def _load(visit: Visit, language: str) -> "UseCase[object]":
    from kleurrijk_desktop.use_cases.start_page import OpenStart

    return OpenStart(visit.organisation_id, language)


def _page(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.start.screen import StartScreen
    from kleurrijk_desktop.use_cases.start_page import StartPage

    assert isinstance(loaded, StartPage)
    context, navigator = parts.context, parts.navigator
    if loaded.chosen is None or loaded.chosen.id != visit.organisation_id:
        navigator.visit = Visit()  # the organisation one was at is away, and all of it with it
    navigator.meet(loaded.chosen)
    languages = [(code, LANGUAGE_NAMES[code]) for code in context.languages]
    screen = StartScreen(context.theme, context.tasks, loaded, languages)
    if screen.first_start is not None:
        screen.first_start.language_wanted.connect(parts.speak)
        screen.first_start.organisation_wanted.connect(lambda: navigator.go(ORGANISATION))
        screen.first_start.example_wanted.connect(context.open_example)
        screen.first_start.put_away_wanted.connect(lambda: navigator.go(PUT_AWAY))
    leading = _Leading(parts, screen)
    if loaded.chosen is not None:
        leading.connect_bar()
    leading.connect_rows()
    return ShownPage(screen, read_again=navigator.reload)


class _Leading(QObject):
    """Where the page leads; what begins and puts away is loaded when one does that."""

    def __init__(self, parts: Parts, screen: "StartScreen") -> None:
        super().__init__(screen)
        self._parts = parts
        self._navigator = parts.navigator
        self._screen = screen

    @cached_property
    def _beginning(self) -> "Beginning":
        from kleurrijk_desktop.ui.shell.assessing.beginning import Beginning

        return Beginning(self._parts, self._screen)

    @cached_property
    def _away(self) -> "PuttingAway":
        from kleurrijk_desktop.ui.shell.organisations.putting_away import PuttingAway

        return PuttingAway(self._parts, self._screen)

    def connect_bar(self) -> None:
        """Lead on from the organisation that is shown."""
        bar, navigator = self._screen.bar, self._navigator
        assert bar is not None
        bar.chosen.connect(lambda organisation_id: navigator.turn(Visit(organisation_id)))
        bar.change_wanted.connect(
            lambda: navigator.go(CHANGE_ORGANISATION, replace(navigator.visit, described={}))
        )
        bar.add_wanted.connect(lambda: navigator.go(ORGANISATION))
        bar.put_away_wanted.connect(lambda: navigator.go(PUT_AWAY))
        self._screen.bin_wanted.connect(self._bin)

    def connect_rows(self) -> None:
        """Lead on from each assessment, and from what can be begun."""
        screen = self._screen
        screen.questions_wanted.connect(partial(self._look, QUESTIONS))
        screen.new_wanted.connect(self._start_again)
        screen.check_wanted.connect(partial(self._look, CHECK))
        screen.result_wanted.connect(partial(self._look, RESULTS))
        screen.started.connect(self._started)
        screen.worksheet_wanted.connect(later("aside.printing:print_worksheet", self._navigator))

    def _look(self, destination: str, assessment_id: str) -> None:
        visit = replace(
            self._navigator.visit, assessment_id=assessment_id, item_id=None, changing=False
        )
        self._navigator.go(destination, visit)

    def _start_again(self, assessment_id: str) -> None:
        self._beginning.start_again(assessment_id)

    def _started(self, assessment: "Assessment") -> None:
        self._beginning.started(assessment)

    def _bin(self, begun: "Begun") -> None:
        self._away.bin_assessment(begun.listed.row, str(begun.title))
