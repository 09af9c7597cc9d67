"""The places one can go to; another screen is two more functions here.

A screen and its use cases are imported when one goes there, so that the window paints sooner.
"""

from collections.abc import Mapping
from functools import partial

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.shell.answering import load_questions, question_page
from kleurrijk_desktop.ui.shell.arranging import settings_destination
from kleurrijk_desktop.ui.shell.checking import check_page, correct_page
from kleurrijk_desktop.ui.shell.counting import own_figures_destination
from kleurrijk_desktop.ui.shell.ending import Ending
from kleurrijk_desktop.ui.shell.exemplifying import examples_destination
from kleurrijk_desktop.ui.shell.helping import about_destination, help_destination
from kleurrijk_desktop.ui.shell.holding import session_destination
from kleurrijk_desktop.ui.shell.keeping import backups_destination
from kleurrijk_desktop.ui.shell.keyboard import keyboard_destination
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES
from kleurrijk_desktop.ui.shell.looking_back import history_destination
from kleurrijk_desktop.ui.shell.navigator import (
    ABOUT,
    BACKUPS,
    CHANGE_ORGANISATION,
    CHECK,
    CORRECT,
    EXAMPLES,
    HELP,
    HISTORY,
    KEYBOARD,
    ORGANISATION,
    OWN_FIGURES,
    PARTNER_VIEW,
    PLAN,
    PREVIEW,
    PUT_AWAY,
    QUESTIONS,
    RESULTS,
    SEARCH,
    SESSION,
    SETTINGS,
    START,
)
from kleurrijk_desktop.ui.shell.noticing import partner_view_destination
from kleurrijk_desktop.ui.shell.organising import (
    change_destination,
    put_away_destination,
    set_up_destination,
    start_destination,
)
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.planning import go_to_plan_of, plan_destination
from kleurrijk_desktop.ui.shell.printing import preview_destination
from kleurrijk_desktop.ui.shell.searching import search_destination
from kleurrijk_desktop.ui.shell.visit import Destination, ShownPage, Visit
from kleurrijk_desktop.use_cases.ports import UseCase


def destinations(parts: Parts) -> Mapping[str, Destination]:
    """Return all destinations by code, in the order of the side bar."""
    answered = partial(Destination, reachable=_has_assessment, load=_load_assessment)
    return {
        START: start_destination(parts),
        QUESTIONS: Destination(
            lambda: _("&Questions"), _has_assessment, load_questions, partial(question_page, parts)
        ),
        CHECK: answered(name=lambda: _("Check &answers"), build=partial(check_page, parts)),
        PARTNER_VIEW: partner_view_destination(parts),
        RESULTS: answered(
            name=lambda: _("&Result"), load=_load_result, build=partial(_results, parts)
        ),
        PLAN: plan_destination(parts),
        HISTORY: history_destination(parts),
        EXAMPLES: examples_destination(parts),
        SESSION: session_destination(parts),
        SEARCH: search_destination(parts),
        SETTINGS: settings_destination(parts),
        HELP: help_destination(parts),
        KEYBOARD: keyboard_destination(parts),
        ABOUT: about_destination(parts),
        ORGANISATION: set_up_destination(parts),
        CHANGE_ORGANISATION: change_destination(parts),
        OWN_FIGURES: own_figures_destination(parts),
        PUT_AWAY: put_away_destination(parts),
        PREVIEW: preview_destination(parts),
        BACKUPS: backups_destination(parts),
        CORRECT: answered(name=None, build=partial(correct_page, parts)),
    }


def _has_assessment(visit: Visit) -> bool:
    return visit.assessment_id is not None


def _load_assessment(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.opened import OpenAssessment

    return OpenAssessment(visit.assessment_id or "", language)


def _load_result(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.result_page import OpenResult

    return OpenResult(visit.assessment_id or "", language)


def _results(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.results.screen import ResultsScreen
    from kleurrijk_desktop.ui.widgets.saving import SavingTools
    from kleurrijk_desktop.use_cases.result_page import ResultPage

    assert isinstance(loaded, ResultPage)
    context = parts.context
    parts.navigator.meet(loaded.opened.row.organisation, loaded.opened.part)
    tools = SavingTools(
        tasks=context.tasks,
        dialogs=context.dialogs,
        languages=[(code, LANGUAGE_NAMES[code]) for code in context.languages],
        folder=context.documents,
        now=context.now,
    )
    screen = ResultsScreen(context.theme, loaded, tools)
    ending = Ending(parts, loaded.opened, screen)
    screen.finish_wanted.connect(ending.finish)
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    screen.counts_wanted.connect(lambda: parts.navigator.go(PARTNER_VIEW))
    screen.plan_wanted.connect(partial(go_to_plan_of, parts, loaded.opened.row.unit.id))
    reload = parts.navigator.reload
    return ShownPage(
        screen,
        commands=screen.commands,
        answers_changed=reload,
        printed=PreviewPlace(Printable.REPORT, loaded.opened.row.assessment.id),
        save_page=screen.save_plan,
        read_again=reload,
    )
