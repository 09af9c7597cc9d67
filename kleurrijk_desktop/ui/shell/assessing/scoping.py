"""Turning from the short path to all questions and back, from any page."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.problems import InputFault, KleurRijkError
from kleurrijk_desktop.ui.changes import AssessmentChanged
from kleurrijk_desktop.ui.shell.navigator import QUESTIONS
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.undoing.head_steps import scope_step

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.assessment import Assessment
    from kleurrijk_desktop.use_cases.opened import Opened


class Scoping(QObject):
    """What the offers to ask more or fewer questions do; it lives as long as its page."""

    def __init__(self, parts: Parts, opened: "Opened", page: QObject) -> None:
        super().__init__(page)
        self._parts = parts
        self._opened = opened
        self._page = page

    def turn(self) -> None:
        """Ask all questions instead of the short path, or the other way round, and stay here."""
        other = {Scope.SHORT: Scope.ALL, Scope.ALL: Scope.SHORT}
        self._change(other[self._opened.row.assessment.scope], self._parts.navigator.reload)

    def go_deeper(self, section_id: str) -> None:
        """Ask all questions, and go to the first of a section that the short path left out."""
        self._change(Scope.ALL, partial(self._go_into, section_id))

    def _change(self, wanted: Scope, then: Callable[[], object]) -> None:
        from kleurrijk_desktop.use_cases.scopes import ChangeScope

        head, parts = self._opened.row.assessment, self._parts

        def changed(_head: "Assessment") -> None:
            parts.undo.push(self._opened.row.organisation.id, scope_step(head, wanted))
            told = AssessmentChanged(head.id, head=True)
            parts.context.changes.happened.emit(told, self._page)
            then()

        def failed(error: KleurRijkError) -> None:
            if isinstance(error, InputFault):  # another window did it, or finished it, before
                parts.navigator.reload()
            else:
                parts.context.tasks.trouble.emit(error)

        parts.navigator.hand_in()
        use_case = ChangeScope(head.id, head.scope, wanted)
        parts.context.tasks.run(use_case, changed, failed, owner=self)

    def _go_into(self, section_id: str) -> None:
        checklist, navigator = self._opened.checklist, self._parts.navigator
        section = next(each for each in checklist.sections if each.id == section_id)
        head = self._opened.row.assessment
        more = [
            item
            for item in section.items
            if not item.short_path and item.applies_to.fits(head.kind, head.size)
        ]
        navigator.go(QUESTIONS, replace(navigator.visit, item_id=more[0].id, changing=False))
