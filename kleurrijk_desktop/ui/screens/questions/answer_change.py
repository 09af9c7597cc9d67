"""What undo and redo need to know of a changed answer."""

from typing import NamedTuple

from kleurrijk_desktop.domain.answers import Answer
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerKey


class AnswerChange(NamedTuple):
    """An answer before and after one step."""

    key: AnswerKey
    before: Answer
    after: Answer

    @property
    def assessment_id(self) -> str:
        """The assessment with whose end this can no longer be undone."""
        return self.key.assessment_id

    def joined(self, later: "AnswerChange") -> "AnswerChange":
        """Join two steps in a row on one answer into one."""
        return self._replace(after=later.after)
