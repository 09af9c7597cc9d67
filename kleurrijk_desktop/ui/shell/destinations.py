"""The places one can go to; another screen is one more line here, and a module with its way.

That module is imported when one goes there, and its screen with it, so that the window paints
sooner.
"""

from collections.abc import Callable, Mapping

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.later import later
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
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import Destination, Visit


def destinations(parts: Parts) -> Mapping[str, Destination]:
    """Return all destinations by code, in the order of the side bar."""
    return {**_in_line(parts), **_apart(parts), **_nameless(parts)}


def _in_line(parts: Parts) -> Mapping[str, Destination]:
    return {
        START: Destination(
            lambda: _("&Start"), _always, later("organisations.starting:start_way", parts)
        ),
        **_of_an_assessment(parts),
        PLAN: Destination(
            lambda: _("Improvement p&lan"),
            _has_organisation,
            later("planning.planning:plan_way", parts),
        ),
        HISTORY: Destination(
            lambda: _("&History"),
            _has_organisation,
            later("organisations.looking_back:history_way", parts),
        ),
        EXAMPLES: Destination(
            lambda: _("E&xamples"), _always, later("aside.exemplifying:examples_way", parts)
        ),
        SESSION: Destination(
            lambda: _("&Group session"),
            _has_assessment,
            later("sessions.holding:session_way", parts),
        ),
    }


def _of_an_assessment(parts: Parts) -> Mapping[str, Destination]:
    return {
        QUESTIONS: Destination(
            lambda: _("&Questions"),
            _has_assessment,
            later("assessing.answering:questions_way", parts),
        ),
        CHECK: Destination(
            lambda: _("Check &answers"),
            _has_assessment,
            later("assessing.checking:check_way", parts),
        ),
        PARTNER_VIEW: Destination(
            lambda: _("What people &notice"),
            _has_assessment,
            later("assessing.noticing:partner_view_way", parts),
        ),
        RESULTS: Destination(
            lambda: _("&Result"), _has_assessment, later("assessing.resulting:results_way", parts)
        ),
    }


def _apart(parts: Parts) -> Mapping[str, Destination]:
    return {
        SETTINGS: Destination(
            lambda: _("Se&ttings"), _always, later("aside.settings:settings_way", parts), apart=True
        ),
        HELP: Destination(
            lambda: _("&Help"),
            _always,
            later("aside.helping:help_way", parts),
            apart=True,
            stored=False,
        ),
    }


def _nameless(parts: Parts) -> Mapping[str, Destination]:
    """Return the places that other pages and commands lead to."""

    def has_own_data(_visit: Visit) -> bool:
        return parts.context.safekeeping is not None

    def way(
        place: str, reachable: Callable[[Visit], bool] = _always, *, stored: bool = True
    ) -> Destination:
        return Destination(None, reachable, later(place, parts), stored=stored)

    return {
        SEARCH: way("aside.searching:search_way"),
        KEYBOARD: way("aside.keyboard:keyboard_way", stored=False),
        ABOUT: way("aside.helping:about_way", stored=False),
        ORGANISATION: way("organisations.organising:set_up_way"),
        CHANGE_ORGANISATION: way("organisations.organising:change_way", _has_organisation),
        OWN_FIGURES: way("organisations.own_figures:own_figures_way", _has_organisation),
        PUT_AWAY: way("organisations.organising:put_away_way"),
        PREVIEW: way("aside.printing:preview_way"),
        BACKUPS: way("aside.keeping:backups_way", has_own_data, stored=False),
        CORRECT: way("assessing.checking:correct_way", _has_assessment),
    }


def _always(_visit: Visit) -> bool:
    return True


def _has_organisation(visit: Visit) -> bool:
    return visit.organisation_id is not None


def _has_assessment(visit: Visit) -> bool:
    return visit.assessment_id is not None
