"""What happens around undo and redo: first everything typed is stored, then the pages are told."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.navigator import START, Navigator
from kleurrijk_desktop.ui.shell.storing.desks import Desks
from kleurrijk_desktop.ui.shell.undoing.undo import TakenBack, Undo
from kleurrijk_desktop.ui.tasks import wait_for_turn
from kleurrijk_desktop.ui.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from collections.abc import Callable

    from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk


class TakingBack(QObject):
    """Takes steps back and does them again, and shows where that was."""

    def __init__(
        self,
        context: UiContext,
        undo: Undo,
        desks: Desks,
        navigator: Navigator,
        pane: ContentPane,
        status: StatusLine,
    ) -> None:
        super().__init__(undo)
        self._tasks = context.tasks
        self._changes = context.changes
        self._undo, self._desks = undo, desks
        self._navigator, self._pane, self._status = navigator, pane, status
        undo.done.connect(self._taken_back)
        undo.refused.connect(status.say)

    def undo(self) -> None:
        """Take the newest step back."""
        self._when_stored(self._undo.undo)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._when_stored(self._undo.redo)

    def _when_stored(self, act: "Callable[[AnswerDesk], None]") -> None:
        def when_all_is() -> None:
            if self._desks.busy or self._undo.busy:
                self._when_stored(act)  # the step of the press before is still on its way
            elif not self._desks.unsaved:
                act(self._desks.answers)

        def when_answers_are() -> None:
            self._tasks.run(wait_for_turn, lambda _turn: when_all_is())

        self._navigator.hand_in()
        self._desks.when_idle(when_answers_are)

    def _taken_back(self, taken: TakenBack) -> None:
        self._pane.banner.step_turned()
        self._changes.happened.emit(taken.told, self._undo)
        page = self._pane.page
        is_here = taken.told == AssessmentChanged(self._navigator.visit.assessment_id or "")
        if page and page.show_item and taken.item_id and is_here:
            page.show_item(taken.item_id)
        if taken.binned and taken.binned == self._navigator.visit.assessment_id:
            self._navigator.leave(taken.binned)
            self._navigator.go(START)
        self._status.say(taken.sentence)
