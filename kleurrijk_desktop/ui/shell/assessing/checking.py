"""The pages on which answers are checked and a finished assessment is corrected."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.shell.assessing.beginning import Beginning
from kleurrijk_desktop.ui.shell.assessing.ending import Ending
from kleurrijk_desktop.ui.shell.assessing.scoping import Scoping
from kleurrijk_desktop.ui.shell.navigator import CHECK, PARTNER_VIEW, QUESTIONS, RESULTS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.recorder import sentences_of
from kleurrijk_desktop.ui.shell.undoing.head_steps import method_step
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.use_cases.ports import UseCase

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.check_answers.screen import CheckAnswersScreen
    from kleurrijk_desktop.use_cases.opened import Opened
    from kleurrijk_desktop.use_cases.who_scored import MethodSet, SetMethod


def check_way(parts: Parts) -> Way:
    """Return the way to all answers; one comes back to the row that one changed."""
    return Way(_load, partial(_check, parts))


def correct_way(parts: Parts) -> Way:
    """Return the way to the page that asks why; from there one goes to the correction."""
    return Way(_load, partial(_correct, parts))


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.opened import OpenAssessment

    return OpenAssessment(visit.assessment_id or "", language)


def _check(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.check_answers.screen import CheckAnswersScreen
    from kleurrijk_desktop.use_cases.opened import Opened

    assert isinstance(loaded, Opened)
    context, navigator = parts.context, parts.navigator
    navigator.meet(loaded.row.organisation, loaded.part)
    navigator.visit = replace(navigator.visit, changing=False)
    at = visit.item_id if visit.changing else None
    screen = CheckAnswersScreen(context.theme, context.tasks, loaded, at=at)
    parts.undo.seal()
    _lead_on(parts, loaded, screen)
    return ShownPage(screen, answers_changed=navigator.reload, read_again=navigator.reload)


def _lead_on(parts: Parts, opened: "Opened", screen: "CheckAnswersScreen") -> None:
    navigator = parts.navigator
    ending, scoping = Ending(parts, opened, screen), Scoping(parts, opened, screen)

    def change(item_id: str) -> None:
        navigator.go(QUESTIONS, replace(navigator.visit, item_id=item_id, changing=True))

    screen.change_wanted.connect(change)
    saying = _SayingWho(parts, opened.row.organisation.id)
    screen.who_scored.connect(lambda stored: saying.note(stored, screen))
    screen.who_refused.connect(saying.keep)
    screen.result_wanted.connect(lambda: navigator.go(RESULTS))
    screen.counts_wanted.connect(lambda: navigator.go(PARTNER_VIEW))
    screen.finish_wanted.connect(ending.finish)
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    screen.reload_wanted.connect(navigator.reload)
    screen.deeper_wanted.connect(scoping.go_deeper)
    screen.path_wanted.connect(scoping.turn)


class _SayingWho:
    """Notes who scored; what could not be stored outlives the page where one leaves it."""

    def __init__(self, parts: Parts, organisation_id: str) -> None:
        self._parts, self._organisation_id = parts, organisation_id
        self._journey = parts.navigator.journey

    def note(self, stored: "MethodSet", source: object) -> None:
        parts = self._parts
        parts.undo.push(self._organisation_id, method_step(stored))
        changed = AssessmentChanged(stored.assessment.id, head=True)
        parts.context.changes.happened.emit(changed, source)

    def keep(self, error: KleurRijkError, change: "SetMethod") -> None:
        """Offer to store it later, where the page that says so itself is being left."""
        parts = self._parts
        if parts.navigator.journey == self._journey:
            return

        def done(stored: "MethodSet") -> None:
            parts.banner.clear()
            self.note(stored, None)

        def store() -> None:
            again = partial(self.keep, change=change)
            parts.context.tasks.run(change, done, again, owner=parts.navigator)

        again = BannerButton(_("&Try again"), store)
        parts.banner.show_message("error", sentences_of(error), [again])


def _correct(parts: Parts, loaded: object, visit: Visit) -> ShownPage:
    from kleurrijk_desktop.ui.screens.check_answers.correct_screen import CorrectScreen
    from kleurrijk_desktop.use_cases.opened import Opened

    assert isinstance(loaded, Opened)
    context, navigator = parts.context, parts.navigator
    navigator.meet(loaded.row.organisation, loaded.part)
    screen = CorrectScreen(context.theme, context.tasks, loaded, visit.reason)
    screen.corrected.connect(Beginning(parts, screen).corrected)
    screen.cancelled.connect(lambda: navigator.go(CHECK))
    return ShownPage(screen, place=lambda now: replace(now, reason=screen.typed()))
