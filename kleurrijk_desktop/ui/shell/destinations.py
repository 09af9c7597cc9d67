"""The places one can go to; another screen is two more functions here.

A screen and its use cases are imported when one goes there, so that the window paints sooner.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, OrganisationsChanged
from kleurrijk_desktop.ui.shell.answering import load_questions, question_page
from kleurrijk_desktop.ui.shell.checking import check_page, correct_page
from kleurrijk_desktop.ui.shell.ending import Ending
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES
from kleurrijk_desktop.ui.shell.looking_back import history_destination
from kleurrijk_desktop.ui.shell.navigator import (
    CHECK,
    CORRECT,
    HISTORY,
    ORGANISATION,
    QUESTIONS,
    RESULTS,
    START,
)
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import Destination, ShownPage, Visit
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.assessment import Assessment
    from kleurrijk_desktop.use_cases.organisations import OrganisationAdded


def destinations(parts: Parts) -> Mapping[str, Destination]:
    """Return all destinations by code, in the order of the side bar."""
    return {
        START: Destination(lambda: _("&Start"), _always, _load_start, partial(_start, parts)),
        QUESTIONS: Destination(
            name=lambda: _("&Questions"),
            reachable=_has_assessment,
            load=load_questions,
            build=partial(question_page, parts),
        ),
        CHECK: Destination(
            name=lambda: _("Check &answers"),
            reachable=_has_assessment,
            load=_load_assessment,
            build=partial(check_page, parts),
        ),
        RESULTS: Destination(
            name=lambda: _("&Result"),
            reachable=_has_assessment,
            load=_load_assessment,
            build=partial(_results, parts),
        ),
        HISTORY: history_destination(parts),
        ORGANISATION: Destination(None, _always, _load_kinds, partial(_organisation, parts)),
        CORRECT: Destination(None, _has_assessment, _load_assessment, partial(correct_page, parts)),
    }


def _always(_visit: Visit) -> bool:
    return True


def _has_assessment(visit: Visit) -> bool:
    return visit.assessment_id is not None


def _load_start(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.start_page import OpenStart

    return OpenStart(visit.organisation_id, language)


def _load_assessment(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.opened import OpenAssessment

    return OpenAssessment(visit.assessment_id or "", language)


def _load_kinds(_visit: Visit, _language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.checklists import ListKinds

    return ListKinds()


def _start(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.start.screen import StartScreen
    from kleurrijk_desktop.use_cases.start_page import StartPage

    assert isinstance(loaded, StartPage)
    navigator = parts.navigator
    navigator.meet(loaded.chosen)
    screen = StartScreen(parts.context.theme, parts.context.tasks, loaded)

    def choose(organisation_id: str) -> None:
        navigator.go(START, Visit(organisation_id))

    def answer(assessment_id: str) -> None:
        visit = replace(navigator.visit, assessment_id=assessment_id, item_id=None, changing=False)
        navigator.go(QUESTIONS, visit)

    def look(assessment_id: str) -> None:
        navigator.go(RESULTS, replace(navigator.visit, assessment_id=assessment_id))

    def begin(assessment: "Assessment") -> None:
        parts.context.changes.happened.emit(AssessmentChanged(assessment.id), screen)
        answer(assessment.id)

    screen.organisation_chosen.connect(choose)
    screen.organisation_wanted.connect(lambda: navigator.go(ORGANISATION))
    screen.questions_wanted.connect(answer)
    screen.result_wanted.connect(look)
    screen.started.connect(begin)
    return ShownPage(screen, read_again=navigator.reload)


def _organisation(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.organisation.screen import OrganisationScreen

    assert isinstance(loaded, tuple)
    navigator = parts.navigator
    screen = OrganisationScreen(parts.context.theme, parts.context.tasks, loaded, visit.draft)

    def added(new: "OrganisationAdded") -> None:
        parts.context.changes.happened.emit(OrganisationsChanged(), screen)
        navigator.go(START, Visit(new.organisation.id, new.organisation.name))

    screen.added.connect(added)
    screen.cancelled.connect(lambda: navigator.go(START, replace(visit, draft=None)))
    return ShownPage(screen, place=lambda now: replace(now, draft=screen.form.details()))


def _results(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.results.save_plan import PlanTools
    from kleurrijk_desktop.ui.screens.results.screen import ResultsScreen
    from kleurrijk_desktop.use_cases.opened import Opened

    assert isinstance(loaded, Opened)
    context = parts.context
    parts.navigator.meet(loaded.row.organisation)
    tools = PlanTools(
        tasks=context.tasks,
        dialogs=context.dialogs,
        languages=[(code, LANGUAGE_NAMES[code]) for code in context.languages],
        folder=context.documents,
        now=context.now,
    )
    screen = ResultsScreen(context.theme, loaded, tools)
    ending = Ending(parts, loaded, screen)
    screen.finish_wanted.connect(ending.finish)
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    reload = parts.navigator.reload
    return ShownPage(screen, answers_changed=reload, print_page=screen.save_plan, read_again=reload)
