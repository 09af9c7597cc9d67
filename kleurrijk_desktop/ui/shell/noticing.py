"""The page on which it is typed in what people concerned notice."""

from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.shell.ending import Ending
from kleurrijk_desktop.ui.shell.navigator import RESULTS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.value_change import ValueChange
from kleurrijk_desktop.ui.shell.visit import Destination, ShownPage, Visit
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.undo import Step
from kleurrijk_desktop.wording.saved import saved_at

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.partner_view import Noticed
    from kleurrijk_desktop.use_cases.partner_view import NoticedRecorded


def partner_view_destination(parts: Parts) -> Destination:
    """Return the way to the partner view of the assessment one is at."""
    return Destination(
        name=lambda: _("What people &notice"),
        reachable=lambda visit: visit.assessment_id is not None,
        load=_load,
        build=partial(_page, parts),
    )


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.partner_view import OpenPartnerView

    return OpenPartnerView(visit.assessment_id or "", language)


def _page(parts: Parts, loaded: object, _visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.partner_view.screen import PartnerViewScreen
    from kleurrijk_desktop.use_cases.partner_view import PartnerViewOpened

    assert isinstance(loaded, PartnerViewOpened)
    context, navigator, opened = parts.context, parts.navigator, loaded.opened
    navigator.meet(opened.row.organisation)
    screen = PartnerViewScreen(context.theme, context.tasks, loaded)
    ending = Ending(parts, opened, screen)
    parts.undo.seal()

    def recorded(done: "NoticedRecorded", number: int, column: str) -> None:
        parts.undo.push(opened.row.organisation.id, _step(done, number, column))
        context.changes.happened.emit(AssessmentChanged(done.assessment_id), screen)
        parts.say(saved_at(context.now()))

    screen.recorded.connect(recorded)
    screen.result_wanted.connect(lambda: navigator.go(RESULTS))
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    screen.reload_wanted.connect(navigator.reload)
    return ShownPage(screen, answers_changed=navigator.reload, read_again=navigator.reload)


def _step(done: "NoticedRecorded", number: int, column: str) -> "Step[ValueChange[Noticed]]":
    """Return the step of other counts; typing of one number in a row is one step."""
    from kleurrijk_desktop.use_cases.partner_view import SwapNoticed

    change = ValueChange(
        done.before,
        done.after,
        partial(SwapNoticed, done.assessment_id, done.item_id),
        AssessmentChanged(done.assessment_id),
        done.assessment_id,
    )
    field = f"{done.assessment_id}/{done.item_id}/{column}"
    return Step("noticed", {"number": number}, change, merges_with=field)
