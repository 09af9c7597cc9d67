"""Finishing an assessment, and the two ways on from there: a correction, or a new one."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.dialogs import DialogButton
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.shell.assessing.beginning import Beginning
from kleurrijk_desktop.ui.shell.navigator import CORRECT, QUESTIONS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.wording.standing import finishing_words

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.finishing import Finished
    from kleurrijk_desktop.use_cases.opened import Opened


class Ending(QObject):
    """What the buttons at the end of an assessment do; it lives as long as its page."""

    def __init__(self, parts: Parts, opened: "Opened", page: QObject) -> None:
        super().__init__(page)
        self._parts = parts
        self._opened = opened
        self._id = opened.row.assessment.id
        self._beginning = Beginning(parts, self)
        self._once = OneAtATime(parts.context.tasks, self, owner=parts.navigator)

    def finish(self) -> None:
        """Ask, and finish; nothing is finished while an answer could not be stored."""
        self._parts.navigator.hand_in()
        self._parts.desks.when_idle(self._ask)

    def correct(self) -> None:
        """Go and say why it is corrected."""
        navigator = self._parts.navigator
        navigator.go(CORRECT, replace(navigator.visit, reason=""))

    def start_again(self) -> None:
        """Start a new assessment from this one, and go to its questions."""
        self._beginning.start_again(self._id)

    def _ask(self) -> None:
        dialogs = self._parts.context.dialogs
        if self._parts.desks.holds(self._id):
            dialogs.message(
                _("Finish the assessment"),
                _("An answer is not saved yet, so nothing was finished. Save it first."),
                [DialogButton("close", _("&Close"), default=True)],
            )
            return
        undated = self._parts.desks.answers.undated(self._id)
        if undated is not None:
            self._lead_to(undated)
            return
        left = self._opened.result.overall.coverage.open
        if dialogs.confirm(_("Finish the assessment"), finishing_words(left), _("F&inish")):
            self._finish()

    def _lead_to(self, undated: str) -> None:
        """Say what stands where a day belongs and was never stored, and go there."""
        reader = self._opened.reader
        said = _(
            "What is typed as the day at “{question}” is not a day, so nothing was finished. "
            "Correct it or leave it empty first."
        ).format(question=reader.statement(self._opened.checklist.item(undated)))
        go = DialogButton("go", _("Go to the &question"), default=True)
        self._parts.context.dialogs.message(_("Finish the assessment"), said, [go])
        navigator = self._parts.navigator
        navigator.go(QUESTIONS, replace(navigator.visit, item_id=undated, changing=True))

    def _finish(self) -> None:
        from kleurrijk_desktop.use_cases.finishing import FinishAssessment

        self._once.run(FinishAssessment(self._id), self._finished)

    def _finished(self, finished: "Finished") -> None:
        self._parts.undo.end(finished.assessment.id)
        change = AssessmentChanged(finished.assessment.id, finished=True)
        self._parts.context.changes.happened.emit(change, self)
        navigator = self._parts.navigator
        assert navigator.here is not None
        navigator.go(navigator.here)  # from the top of the page, where it says so
        self._parts.say(_("The assessment is finished."))
