"""Undo and redo by name, per organisation; they survive screens and languages."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from kleurrijk_desktop.domain.problems import InputFault, KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, Change
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.use_cases.undo import History, Step
from kleurrijk_desktop.wording.steps import step_name

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.questions.answer_change import AnswerChange
    from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk
    from kleurrijk_desktop.ui.shell.undoing.value_change import ValueChange
    from kleurrijk_desktop.use_cases.answering import AnswerRecorded

    AnyChange = AnswerChange | ValueChange[Any]


class TakenBack(NamedTuple):
    """What undo or redo just did.

    Attributes:
        told: what the pages are told of it.
        item_id: the question it was about; None where it was about none.
        binned: the assessment that lies in the bin by it; None where none does.
    """

    sentence: str
    told: Change
    item_id: str | None
    binned: str | None = None


@dataclass(eq=False, repr=False)
class _Turn:
    """A step to take back or to do again: the value `now` becomes the one of `then`."""

    step: "Step[AnyChange]"
    now: Any
    then: Any
    sentence: str
    history: "History[AnyChange]"
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

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._histories: dict[str, History[AnyChange]] = {}
        self._organisation = ""
        self._under_way = False

    def choose(self, organisation_id: str | None) -> None:
        """Let undo and redo speak of this organisation from now on."""
        self._organisation = organisation_id or ""
        self.changed.emit()

    def push(self, organisation_id: str, step: Step[Any]) -> None:
        """Add a step that was stored; its change is an `AnswerChange` or a `ValueChange`."""
        self._of(organisation_id).push(step)
        self.changed.emit()

    def end(self, assessment_id: str) -> None:
        """Drop every step of an assessment, since it is finished."""
        for history in self._histories.values():
            history.drop(lambda change: change.assessment_id == assessment_id)
        self.changed.emit()

    def seal(self) -> None:
        """Let what is typed next be a step of its own."""
        self._history.seal()

    @property
    def busy(self) -> bool:
        """Whether a step is on its way that no desk keeps."""
        return self._under_way

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

    def undo(self, desk: "AnswerDesk") -> None:
        """Take the newest step back; nothing happens where there is none."""
        history, step = self._history, self._history.next_undo
        if step is not None:
            sentence = _("Undone: {step}").format(step=_named(step))
            change = step.change
            self._turn(
                _Turn(step, change.after, change.before, sentence, history, history.undone), desk
            )

    def redo(self, desk: "AnswerDesk") -> None:
        """Do again what was taken back last; nothing happens where there is nothing."""
        history, step = self._history, self._history.next_redo
        if step is not None:
            sentence = _("Done again: {step}").format(step=_named(step))
            change = step.change
            self._turn(
                _Turn(step, change.before, change.after, sentence, history, history.redone), desk
            )

    def _turn(self, turn: _Turn, desk: "AnswerDesk") -> None:
        from kleurrijk_desktop.ui.screens.questions.answer_change import AnswerChange

        change = turn.step.change
        if isinstance(change, AnswerChange):
            self._put(turn, change, desk)
        else:
            self._under_way = True
            self._tasks.run(
                change.swap(turn.now, turn.then),
                partial(self._swapped, turn, change.told),
                partial(self._not_swapped, turn),
                crashed=self._at_rest,
            )

    def _put(self, turn: _Turn, change: "AnswerChange", desk: "AnswerDesk") -> None:
        key = change.key
        if desk.answer(key) != turn.now:
            self._forget(
                turn, _("This answer was changed elsewhere since then. It stays as it is.")
            )
            return

        def stored(_recorded: "AnswerRecorded") -> None:
            self._note(turn, AssessmentChanged(key.assessment_id), key.item_id)

        desk.put(key, turn.then, stored, once=True)

    def _swapped(self, turn: _Turn, told: Change, _stored: object) -> None:
        from kleurrijk_desktop.ui.shell.undoing.value_change import Binning

        self._at_rest()
        binned = isinstance(turn.step.change, Binning) and turn.then is not None
        gone = told.id if binned and isinstance(told, AssessmentChanged) else None
        self._note(turn, told, None, gone)

    def _not_swapped(self, turn: _Turn, error: KleurRijkError) -> None:
        self._at_rest()
        if isinstance(error, InputFault):
            self._forget(turn, _("This was changed elsewhere since then. It stays as it is."))
        else:
            self._tasks.trouble.emit(error)

    def _at_rest(self) -> None:
        self._under_way = False

    def _note(
        self, turn: _Turn, told: Change, item_id: str | None, binned: str | None = None
    ) -> None:
        turn.note()
        self.changed.emit()
        self.done.emit(TakenBack(turn.sentence, told, item_id, binned))

    def _forget(self, turn: _Turn, sentence: str) -> None:
        turn.history.forget(turn.step)
        self.changed.emit()
        self.refused.emit(sentence)

    @property
    def _history(self) -> "History[AnyChange]":
        return self._of(self._organisation)

    def _of(self, organisation_id: str) -> "History[AnyChange]":
        return self._histories.setdefault(organisation_id, History(_join))


def _join(first: Any, second: Any) -> Any:
    return first.joined(second)


def _named(step: "Step[AnyChange]") -> str:
    return step_name(step.name, step.parameters)


def _plain(step: "Step[AnyChange]") -> str:
    return _named(step).replace("&", "&&")
