"""The pages on which answers are checked and a finished assessment is corrected."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.shell.assessing.beginning import Beginning
from kleurrijk_desktop.ui.shell.assessing.ending import Ending
from kleurrijk_desktop.ui.shell.assessing.scoping import Scoping
from kleurrijk_desktop.ui.shell.navigator import CHECK, PARTNER_VIEW, QUESTIONS, RESULTS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.undoing.head_steps import method_step
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.wording.how_made import how_made

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.check_answers.screen import CheckAnswersScreen
    from kleurrijk_desktop.ui.shell.recording.field_recorder import FieldRecorder
    from kleurrijk_desktop.use_cases.opened import Opened
    from kleurrijk_desktop.use_cases.who_scored import WhoChanged


def check_way(parts: Parts) -> Way:
    """Return the way to all answers; one comes back to the row that one changed."""
    return Way(_load, _Checking(parts).page)


def correct_way(parts: Parts) -> Way:
    """Return the way to the page that asks why; from there one goes to the correction."""
    return Way(_load, partial(_correct, parts))


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.opened import OpenAssessment

    return OpenAssessment(visit.assessment_id or "", language)


class _Checking:
    """Builds the page; what is said about who scored outlives it while it waits to be stored."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._recorder: FieldRecorder | None = None
        self._screen: CheckAnswersScreen | None = None

    def page(self, loaded: object, visit: Visit) -> ShownPage:
        """Return the page with all answers of an assessment."""
        from kleurrijk_desktop.ui.screens.check_answers.screen import CheckAnswersScreen
        from kleurrijk_desktop.use_cases.opened import Opened

        assert isinstance(loaded, Opened)
        parts, navigator = self._parts, self._parts.navigator
        navigator.meet(loaded.row.organisation, loaded.part)
        navigator.visit = replace(navigator.visit, changing=False)
        at = visit.item_id if visit.changing else None
        screen = CheckAnswersScreen(parts.context.theme, self._kept().desk, loaded, at=at)
        self._screen = screen
        parts.undo.seal()
        _lead_on(parts, loaded, screen)
        return ShownPage(screen, answers_changed=navigator.reload, read_again=navigator.reload)

    def stored(self, organisation_id: str, changed: "WhoChanged") -> None:
        """Note what was stored, for undo and for the other pages."""
        self._parts.undo.push(organisation_id, method_step(changed))
        told = AssessmentChanged(changed.after.assessment_id, head=True)
        self._parts.context.changes.happened.emit(told, self._screen)

    def words(self, values: dict[str, Any]) -> str:
        """Return who scored of a conflict in words."""
        return how_made(values["who"])

    def _kept(self) -> "FieldRecorder":
        if self._recorder is None:
            from kleurrijk_desktop.ui.screens.check_answers.who_things import WhoThings
            from kleurrijk_desktop.ui.shell.recording.field_recorder import FieldRecorder

            self._recorder = FieldRecorder(self._parts, WhoThings(), self)
        return self._recorder


def _lead_on(parts: Parts, opened: "Opened", screen: "CheckAnswersScreen") -> None:
    navigator = parts.navigator
    ending, scoping = Ending(parts, opened, screen), Scoping(parts, opened, screen)

    def change(item_id: str) -> None:
        navigator.go(QUESTIONS, replace(navigator.visit, item_id=item_id, changing=True))

    screen.change_wanted.connect(change)
    screen.result_wanted.connect(lambda: navigator.go(RESULTS))
    screen.counts_wanted.connect(lambda: navigator.go(PARTNER_VIEW))
    screen.finish_wanted.connect(ending.finish)
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    screen.deeper_wanted.connect(scoping.go_deeper)
    screen.path_wanted.connect(scoping.turn)


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
