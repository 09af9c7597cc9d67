"""The page with the result, and where it leads."""

from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.ui.screens.preview.place import PreviewPlace
from kleurrijk_desktop.ui.shell.aside.printing import show_issued
from kleurrijk_desktop.ui.shell.assessing.ending import Ending
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES
from kleurrijk_desktop.ui.shell.navigator import PARTNER_VIEW
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.planning.planning import go_to_plan_of
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.results.screen import ResultsScreen
    from kleurrijk_desktop.use_cases.opened import Opened


def results_way(parts: Parts) -> Way:
    """Return the way to the result of the assessment one is at."""
    return Way(_load, partial(_page, parts))


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.result_page import OpenResult

    return OpenResult(visit.assessment_id or "", language)


def _page(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.results.screen import ResultsScreen
    from kleurrijk_desktop.ui.widgets.saving import SavingTools
    from kleurrijk_desktop.use_cases.result_page import ResultPage

    assert isinstance(loaded, ResultPage)
    context, opened = parts.context, loaded.opened
    parts.navigator.meet(opened.row.organisation, opened.part)
    tools = SavingTools(
        tasks=context.tasks,
        dialogs=context.dialogs,
        languages=[(code, LANGUAGE_NAMES[code]) for code in context.languages],
        folder=context.documents(),
        now=context.now,
    )
    screen = ResultsScreen(context.theme, loaded, tools)
    _lead_on(parts, opened, screen)
    reload = parts.navigator.reload
    return ShownPage(
        screen,
        commands=screen.commands,
        answers_changed=reload,
        printed=PreviewPlace(Printable.REPORT, opened.row.assessment.id),
        save_page=screen.save_plan,
        read_again=reload,
    )


def _lead_on(parts: Parts, opened: "Opened", screen: "ResultsScreen") -> None:
    ending = Ending(parts, opened, screen)
    screen.finish_wanted.connect(ending.finish)
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    screen.counts_wanted.connect(lambda: parts.navigator.go(PARTNER_VIEW))
    screen.issued_wanted.connect(partial(show_issued, parts.navigator))
    screen.plan_wanted.connect(partial(go_to_plan_of, parts, opened.row.unit.id))
