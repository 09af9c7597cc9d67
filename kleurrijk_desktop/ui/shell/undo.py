"""Undo and redo by name, per organisation; they survive screens and languages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kleurrijk_desktop.domain.answers import Answer
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.questions.answer_change import AnswerChange, merge_changes
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk, AnswerKey
from kleurrijk_desktop.use_cases.undo import History, Step
from kleurrijk_desktop.wording.steps import step_name

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.answering import AnswerRecorded

Histories = dict[str, History[AnswerChange]]


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What undo or redo just did."""

    sentence: str
    key: AnswerKey


@dataclass(frozen=True, slots=True)
class _Turn:
    """A step to take back or to do again: the answer `now` becomes the one of `then`."""

    step: Step[AnswerChange]
    now: Answer
    then: Answer
    sentence: str
    note: Callable[[], None]


class Undo(QObject):
    """The histories of all organisations, and which of them undo and redo speak of.

    Signals:
        changed: the names or the possibility of undo and redo changed.
        done: (TakenBack) a step was taken back or done again.
        refused: a sentence why nothing was taken back.
    """

    changed = Signal()
    done = Signal(object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._histories: Histories = {}
        self._organisation = ""

    def choose(self, organisation_id: str | None) -> None:
        """Let undo and redo speak of this organisation from now on."""
        self._organisation = organisation_id or ""
        self.changed.emit()

    def push(self, organisation_id: str, step: Step[AnswerChange]) -> None:
        self._of(organisation_id).push(step)
        self.changed.emit()

    def end(self, assessment_id: str) -> None:
        """Drop every step of an assessment, since it is finished."""
        for history in self._histories.values():
            history.drop(lambda change: change.key.assessment_id == assessment_id)
        self.changed.emit()

    def seal(self) -> None:
        """Let what is typed next be a step of its own."""
        self._history.seal()

    @property
    def can_undo(self) -> bool:
        return self._history.next_undo is not None

    @property
    def can_redo(self) -> bool:
        return self._history.next_redo is not None

    def undo_text(self) -> str:
        """Return what undo would do, for a menu."""
        step = self._history.next_undo
        if step is None:
            return _("&Undo")
        return _("&Undo: {step}").format(step=_plain(step))

    def redo_text(self) -> str:
        step = self._history.next_redo
        if step is None:
            return _("&Redo")
        return _("&Redo: {step}").format(step=_plain(step))

    def undo(self, desk: AnswerDesk) -> None:
        """Take the newest step back; nothing happens where there is none."""
        history, step = self._history, self._history.next_undo
        if step is not None:
            sentence = _("Undone: {step}").format(step=_named(step))
            change = step.change
            self._put(
                _Turn(step, change.after, change.before, sentence, history.undone), history, desk
            )

    def redo(self, desk: AnswerDesk) -> None:
        """Do again what was taken back last; nothing happens where there is nothing."""
        history, step = self._history, self._history.next_redo
        if step is not None:
            sentence = _("Done again: {step}").format(step=_named(step))
            change = step.change
            self._put(
                _Turn(step, change.before, change.after, sentence, history.redone), history, desk
            )

    def _put(self, turn: _Turn, history: History[AnswerChange], desk: AnswerDesk) -> None:
        key = turn.step.change.key
        if desk.answer(key) != turn.now:
            history.forget(turn.step)
            self.changed.emit()
            self.refused.emit(_("This answer was changed elsewhere since then. It stays as it is."))
            return

        def stored(_recorded: "AnswerRecorded") -> None:
            turn.note()
            self.changed.emit()
            self.done.emit(TakenBack(turn.sentence, key))

        desk.put(key, turn.then, stored, once=True)

    @property
    def _history(self) -> History[AnswerChange]:
        return self._of(self._organisation)

    def _of(self, organisation_id: str) -> History[AnswerChange]:
        return self._histories.setdefault(organisation_id, History(merge_changes))


def _named(step: Step[AnswerChange]) -> str:
    return step_name(step.name, step.parameters)


def _plain(step: Step[AnswerChange]) -> str:
    return _named(step).replace("&", "&&")
