"""Beginning an assessment, from nothing, from the one before or as a correction."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.shell.navigator import CHECK, QUESTIONS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.undoing.value_change import Binning
from kleurrijk_desktop.use_cases.undo import Step

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.assessment import Assessment


class Beginning(QObject):
    """Goes to what was begun; taken back, it lies in the bin."""

    def __init__(self, parts: Parts, page: QObject) -> None:
        super().__init__(page)
        self._parts = parts
        self._once = OneAtATime(parts.context.tasks, self, owner=parts.navigator)

    def start_again(self, assessment_id: str) -> None:
        """Start a new assessment from an earlier one, and go to its questions."""
        from kleurrijk_desktop.use_cases.previous import StartFromPrevious

        self._once.run(StartFromPrevious(assessment_id), self.started)

    def started(self, new: "Assessment") -> None:
        """Go to the questions of an assessment that was started just now."""
        self._begun("start-assessment", new, QUESTIONS)

    def corrected(self, revision: "Assessment") -> None:
        """Go to the answers of a correction that was begun just now."""
        self._begun("correct", revision, CHECK)

    def _begun(self, name: str, new: "Assessment", destination: str) -> None:
        from kleurrijk_desktop.use_cases.bin import SwapBinned

        parts, navigator = self._parts, self._parts.navigator
        change: Binning[Any] = Binning(
            parts.context.now(),
            None,
            partial(SwapBinned, new.id),
            AssessmentChanged(new.id, head=True),
            new.id,
        )
        parts.undo.push(navigator.visit.organisation_id or "", Step(name, {}, change))
        parts.context.changes.happened.emit(AssessmentChanged(new.id), self.parent())
        visit = replace(navigator.visit, assessment_id=new.id, item_id=None, changing=False)
        navigator.go(destination, visit)
