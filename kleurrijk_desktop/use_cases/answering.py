"""Recording an answer; the call hands back what it replaced, so undo is the same call."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.answers import Answer
from kleurrijk_desktop.domain.assessment import Status
from kleurrijk_desktop.domain.problems import InputFault, Place, Problem, fault
from kleurrijk_desktop.use_cases.ports import Services

LONGEST_TEXT = 20_000


@dataclass(frozen=True, slots=True)
class AnswerRecorded:
    """What an answer replaced, and the version under which it is stored."""

    assessment_id: str
    item_id: str
    before: Answer
    after: Answer
    version: int


@dataclass(frozen=True, slots=True)
class RecordAnswer:
    """Store the answer to one item.

    `expected_version` is the version that the caller last saw (0: nothing stored yet).

    Raises:
        InputFault: the assessment is finished, a text is too long, or the answer was changed
            elsewhere since (the fault carries the text stored there).
    """

    assessment_id: str
    item_id: str
    answer: Answer
    expected_version: int

    def __call__(self, services: Services) -> AnswerRecorded:
        problems = too_long(self.answer)
        if problems:
            raise InputFault(*problems)
        with services.database.writing() as work:
            if work.assessments.get(self.assessment_id).status is not Status.OPEN:
                raise fault("assessment-finished")
            before = work.assessments.answer(self.assessment_id, self.item_id)
            version = work.assessments.put_answer(
                self.assessment_id, self.item_id, self.answer, self.expected_version
            )
        return AnswerRecorded(self.assessment_id, self.item_id, before.answer, self.answer, version)


def too_long(answer: Answer, where: Place | None = None) -> tuple[Problem, ...]:
    """Return a problem for each text that no print or table could hold."""
    texts = (answer.note, answer.reason, answer.ask_whom, answer.checked_with)
    return tuple(
        Problem("text-too-long", {"length": len(text), "limit": LONGEST_TEXT}, where)
        for text in texts
        if len(text) > LONGEST_TEXT
    )
