"""The page on which one looks back: the history of an organisation."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.ui.shell.aside.printing import show_issued
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES
from kleurrijk_desktop.ui.shell.navigator import OWN_FIGURES, RESULTS, Navigator
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.history import Line


def history_way(parts: Parts) -> Way:
    """Return the way to the history."""
    return Way(_load, partial(_page, parts))


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.history import NEWEST, OpenHistory

    unit_id, checklist_id = visit.history_of or (None, None)
    limit = None if visit.whole_history else NEWEST
    return OpenHistory(visit.organisation_id or "", language, unit_id, checklist_id, limit)


def _page(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.history.screen import HistoryScreen
    from kleurrijk_desktop.use_cases.history import History

    assert isinstance(loaded, History)
    navigator = parts.navigator
    navigator.meet(loaded.organisation)
    languages = [(code, LANGUAGE_NAMES[code]) for code in parts.context.languages]
    screen = HistoryScreen(parts.context.theme, loaded, languages, visit.compared)
    screen.issued_wanted.connect(partial(show_issued, navigator))

    screen.line_chosen.connect(partial(_choose, navigator))
    screen.all_wanted.connect(partial(_show_all, navigator))
    screen.result_wanted.connect(partial(_look, navigator))
    screen.figures_wanted.connect(
        lambda: navigator.go(OWN_FIGURES, replace(navigator.visit, figure=None))
    )
    return ShownPage(
        screen,
        place=lambda now: replace(now, compared=screen.pair),
        answers_changed=navigator.reload,
        read_again=navigator.reload,
    )


def _choose(navigator: Navigator, line: "Line") -> None:
    shown = (line.unit.id, line.checklist_id)
    navigator.visit = replace(navigator.visit, history_of=shown, compared=None, whole_history=False)
    navigator.reload()


def _show_all(navigator: Navigator) -> None:
    navigator.visit = replace(navigator.visit, whole_history=True)
    navigator.reload()


def _look(navigator: Navigator, assessment_id: str) -> None:
    navigator.go(RESULTS, replace(navigator.visit, assessment_id=assessment_id))
