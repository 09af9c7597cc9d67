"""The page on which one looks back: the history of an organisation."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.shell.navigator import OWN_FIGURES, RESULTS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import Destination, ShownPage, Visit
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.history import Line


def history_destination(parts: Parts) -> Destination:
    """Return the way to the history; there is one as soon as there is an organisation."""
    return Destination(
        name=lambda: _("&History"),
        reachable=lambda visit: visit.organisation_id is not None,
        load=_load,
        build=partial(_page, parts),
    )


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.history import OpenHistory

    unit_id, checklist_id = visit.history_of or (None, None)
    return OpenHistory(visit.organisation_id or "", language, unit_id, checklist_id)


def _page(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.history.screen import HistoryScreen
    from kleurrijk_desktop.use_cases.history import History

    assert isinstance(loaded, History)
    navigator = parts.navigator
    navigator.meet(loaded.organisation)
    screen = HistoryScreen(parts.context.theme, loaded, visit.compared)

    def choose(line: "Line") -> None:
        shown = (line.unit.id, line.checklist_id)
        navigator.visit = replace(navigator.visit, history_of=shown, compared=None)
        navigator.reload()

    def look(assessment_id: str) -> None:
        navigator.go(RESULTS, replace(navigator.visit, assessment_id=assessment_id))

    screen.line_chosen.connect(choose)
    screen.result_wanted.connect(look)
    screen.figures_wanted.connect(
        lambda: navigator.go(OWN_FIGURES, replace(navigator.visit, figure=None))
    )
    return ShownPage(
        screen,
        place=lambda now: replace(now, compared=screen.pair),
        answers_changed=navigator.reload,
        read_again=navigator.reload,
    )
