"""The places one can go to; another screen is two more functions here.

A screen and its use cases are imported when one goes there, so that the window paints sooner.
"""

from collections.abc import Mapping
from functools import partial

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.answering import load_questions, question_page
from kleurrijk_desktop.ui.shell.arranging import settings_destination
from kleurrijk_desktop.ui.shell.checking import check_page, correct_page
from kleurrijk_desktop.ui.shell.counting import own_figures_destination
from kleurrijk_desktop.ui.shell.exemplifying import examples_destination
from kleurrijk_desktop.ui.shell.helping import about_destination, help_destination
from kleurrijk_desktop.ui.shell.holding import session_destination
from kleurrijk_desktop.ui.shell.keeping import backups_destination
from kleurrijk_desktop.ui.shell.keyboard import keyboard_destination
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
from kleurrijk_desktop.ui.shell.planning import plan_destination
from kleurrijk_desktop.ui.shell.printing import preview_destination
from kleurrijk_desktop.ui.shell.resulting import results_destination
from kleurrijk_desktop.ui.shell.searching import search_destination
from kleurrijk_desktop.ui.shell.visit import Destination, Visit
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
        RESULTS: results_destination(parts),
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
