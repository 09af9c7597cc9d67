"""The places one can go to; another screen is one more function here."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from kleurrijk_desktop.domain.assessment import Assessment
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, OrganisationsChanged
from kleurrijk_desktop.ui.screens.organisation.screen import OrganisationScreen
from kleurrijk_desktop.ui.screens.questions.answer_change import AnswerChange
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk
from kleurrijk_desktop.ui.screens.questions.screen import Keeping, QuestionsScreen
from kleurrijk_desktop.ui.screens.results.save_plan import PlanTools
from kleurrijk_desktop.ui.screens.results.screen import ResultsScreen
from kleurrijk_desktop.ui.screens.start.screen import StartScreen
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES
from kleurrijk_desktop.ui.shell.looks import Looks
from kleurrijk_desktop.ui.shell.navigator import (
    ORGANISATION,
    QUESTIONS,
    RESULTS,
    START,
    Navigator,
)
from kleurrijk_desktop.ui.shell.undo import Undo
from kleurrijk_desktop.ui.shell.visit import Destination, ShownPage, Visit
from kleurrijk_desktop.use_cases.checklists import ListKinds
from kleurrijk_desktop.use_cases.opened import OpenAssessment, Opened
from kleurrijk_desktop.use_cases.organisations import OrganisationAdded
from kleurrijk_desktop.use_cases.start_page import OpenStart, StartPage
from kleurrijk_desktop.use_cases.undo import Step


@dataclass(frozen=True)
class Parts:
    """What the pages are built with."""

    context: UiContext
    desk: AnswerDesk
    undo: Undo
    navigator: Navigator
    looks: Looks


def destinations(parts: Parts) -> Mapping[str, Destination]:
    """Return all destinations by code, in the order of the side bar."""
    return {
        START: Destination(
            name=lambda: _("&Start"),
            reachable=lambda _visit: True,
            load=lambda visit, language: OpenStart(visit.organisation_id, language),
            build=partial(_start, parts),
        ),
        QUESTIONS: Destination(
            name=lambda: _("&Questions"),
            reachable=lambda visit: visit.assessment_id is not None,
            load=lambda visit, language: OpenAssessment(visit.assessment_id or "", language),
            build=partial(_questions, parts),
        ),
        RESULTS: Destination(
            name=lambda: _("&Result"),
            reachable=lambda visit: visit.assessment_id is not None,
            load=lambda visit, language: OpenAssessment(visit.assessment_id or "", language),
            build=partial(_results, parts),
        ),
        ORGANISATION: Destination(
            name=None,
            reachable=lambda _visit: True,
            load=lambda _visit, _language: ListKinds(),
            build=partial(_organisation, parts),
        ),
    }


def _start(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
    assert isinstance(loaded, StartPage)
    navigator = parts.navigator
    navigator.meet(loaded.chosen)
    screen = StartScreen(parts.context.theme, parts.context.tasks, loaded)

    def choose(organisation_id: str) -> None:
        navigator.go(START, Visit(organisation_id))

    def answer(assessment_id: str) -> None:
        navigator.go(QUESTIONS, replace(navigator.visit, assessment_id=assessment_id, item_id=None))

    def look(assessment_id: str) -> None:
        navigator.go(RESULTS, replace(navigator.visit, assessment_id=assessment_id))

    def begin(assessment: Assessment) -> None:
        parts.context.changes.happened.emit(AssessmentChanged(assessment.id), screen)
        answer(assessment.id)

    screen.organisation_chosen.connect(choose)
    screen.organisation_wanted.connect(lambda: navigator.go(ORGANISATION))
    screen.questions_wanted.connect(answer)
    screen.result_wanted.connect(look)
    screen.started.connect(begin)
    return ShownPage(screen)


def _organisation(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    assert isinstance(loaded, tuple)
    navigator = parts.navigator
    screen = OrganisationScreen(parts.context.theme, parts.context.tasks, loaded, visit.draft)

    def added(new: OrganisationAdded) -> None:
        parts.context.changes.happened.emit(OrganisationsChanged(), screen)
        navigator.go(START, Visit(new.organisation.id, new.organisation.name))

    screen.added.connect(added)
    screen.cancelled.connect(lambda: navigator.go(START, replace(visit, draft=None)))
    return ShownPage(screen, place=lambda now: replace(now, draft=screen.form.details()))


def _questions(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    assert isinstance(loaded, Opened)
    organisation = loaded.row.organisation
    parts.navigator.meet(organisation)
    parts.desk.learn(loaded)

    def push(step: Step[AnswerChange]) -> None:
        parts.undo.push(organisation.id, step)
        change = AssessmentChanged(step.change.key.assessment_id)
        parts.context.changes.happened.emit(change, screen)

    keeping = Keeping(parts.desk, push, parts.undo.seal)
    screen = QuestionsScreen(parts.context.theme, loaded, keeping)
    screen.set_number_keys(enabled=parts.looks.preferences.number_keys)
    screen.done.connect(lambda: parts.navigator.go(RESULTS))
    screen.begin(visit.item_id)
    return ShownPage(
        screen,
        side=screen.side,
        commands=screen.commands,
        place=lambda now: replace(now, item_id=screen.item_id),
        answers_changed=screen.answers_changed,
        show_item=screen.go_to,
    )


def _results(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
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
    return ShownPage(screen, answers_changed=parts.navigator.reload, print_page=screen.save_plan)
