"""Tells the person what became of an answer, and offers the ways out where it was not stored."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.answers import Answer
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, Changes
from kleurrijk_desktop.ui.desk_parts import Run
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk, AnswerKey, Conflict
from kleurrijk_desktop.ui.shell.storing.matters import Matter, Matters
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.ui.widgets.status_line import StatusLine
from kleurrijk_desktop.wording.saved import saved_at

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.answering import AnswerRecorded


class Recorder:
    """Watches the desk on which answers wait to be stored."""

    def __init__(
        self,
        run: Run,
        changes: Changes,
        matters: Matters,
        status: StatusLine,
        now: Callable[[], datetime],
        save_elsewhere: Callable[[], BannerButton],
    ) -> None:
        self.desk = AnswerDesk(run, self)
        self._save_elsewhere = save_elsewhere
        self._changes = changes
        self._matters = matters
        self._status = status
        self._now = now

    def answer_stored(self, recorded: "AnswerRecorded") -> None:
        self._matters.settle(_matter(AnswerKey(recorded.assessment_id, recorded.item_id)))
        self._matters.clear_others()
        self._status.say(saved_at(self._now()))

    def answer_refused(self, key: AnswerKey, error: KleurRijkError) -> None:
        sentences = sentences_of(error)
        if key not in self.desk.unsaved:
            self._matters.banner.show_message("error", sentences)
            return
        said = _("{problem} Your answer stays here until it can be saved.")
        ways = [
            BannerButton(_("&Try again"), lambda: self._try_again(key)),
            self._save_elsewhere(),
            BannerButton(_("Give &up this change"), lambda: self._drop(key)),
        ]
        matter = Matter("error", said.format(problem=sentences), ways)
        if self._matters.open(_matter(key), matter):
            self._status.say("")  # what it says of an earlier answer is not true of this one

    def answer_conflicts(self, conflict: Conflict) -> None:
        key = conflict.key
        said = _("This answer was changed in another window. There: {theirs}. Here: {mine}.")
        sentence = said.format(
            theirs=answer_words(conflict.theirs), mine=answer_words(conflict.mine)
        )
        ways = [
            BannerButton(_("&Keep the answer from here"), lambda: self._keep(key)),
            BannerButton(_("&Take the other answer"), lambda: self._drop(key)),
        ]
        self._matters.open(_matter(key), Matter("warning", sentence, ways))

    def answer_replaced(self, key: AnswerKey) -> None:
        self._changes.happened.emit(AssessmentChanged(key.assessment_id), self)

    def _try_again(self, key: AnswerKey) -> None:
        self._matters.ask_for(_matter(key))
        self.desk.retry()

    def _keep(self, key: AnswerKey) -> None:
        self._matters.settle(_matter(key))
        self.desk.keep_mine(key)

    def _drop(self, key: AnswerKey) -> None:
        self._matters.settle(_matter(key))
        self.desk.take_theirs(key)


def _matter(key: AnswerKey) -> str:
    return "answer/" + "/".join(key)


def sentences_of(error: KleurRijkError) -> str:
    """Return what is wrong, one sentence per problem."""
    from kleurrijk_desktop.wording.problems import sentence  # only where there is a fault

    return "\n".join(sentence(problem) for problem in error.problems)


def answer_words(answer: Answer) -> str:
    """Return an answer and all that was written beside it, in one line."""
    from kleurrijk_desktop.wording.levels import choice_label  # only where two answers differ

    texts = (answer.note, answer.reason, answer.ask_whom, answer.checked_with)
    return ", ".join([choice_label(answer.choice), *(f"“{text}”" for text in texts if text)])
