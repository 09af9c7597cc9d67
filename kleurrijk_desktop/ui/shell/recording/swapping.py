"""Storing a change by a use case that can be turned round, and remembering how."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.undoing.value_change import ValueChange
from kleurrijk_desktop.use_cases.undo import Step


class Swapping(QObject):
    """Makes named steps for a page, and lives as long as it."""

    def __init__(self, parts: Parts, page: QObject) -> None:
        super().__init__(page)
        self._parts = parts

    def swap(
        self,
        organisation_id: str,
        step: Step[ValueChange[Any]],
        done: Callable[[], object],
        failed: Callable[[KleurRijkError], object] | None = None,
    ) -> None:
        """Store the change of a step, so that it can be undone and others hear of it.

        `done` is called unless the person has set out for elsewhere meanwhile.
        """
        change, navigator = step.change, self._parts.navigator
        journey = navigator.journey

        def stored(_result: object) -> None:
            is_here = navigator.journey == journey
            self._parts.undo.push(organisation_id, step)
            self._parts.context.changes.happened.emit(change.told, self.parent())
            if is_here:
                done()

        self._parts.context.tasks.run(
            change.swap(change.before, change.after),
            stored,
            None if failed is None else lambda error: _tell(failed, error),
            owner=self,
        )


def _tell(failed: Callable[[KleurRijkError], object], error: KleurRijkError) -> None:
    failed(error)
