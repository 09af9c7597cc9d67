"""What undo and redo need to know of a changed answer."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.answers import Answer
from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerKey


@dataclass(frozen=True, slots=True)
class AnswerChange:
    """An answer before and after one step."""

    key: AnswerKey
    before: Answer
    after: Answer


def merge_changes(first: AnswerChange, second: AnswerChange) -> AnswerChange:
    """Join two steps in a row on one answer into one."""
    return replace(first, after=second.after)
