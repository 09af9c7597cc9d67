"""What the page of a result shows: an assessment, and what was answered last time."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.consistency import ConsistencyQuestion, consistency_questions
from kleurrijk_desktop.domain.issued_report import IssuedReport
from kleurrijk_desktop.use_cases.opened import Opened, open_assessment, read_assessment, unique_id
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.previous import LastAnswers, last_answers, last_time_of


@dataclass(frozen=True, slots=True)
class ResultPage:
    """A result, the questions that its answers raise, and what was handed out of it."""

    opened: Opened
    questions: tuple[ConsistencyQuestion, ...]
    issued: tuple[IssuedReport, ...] = ()


@dataclass(frozen=True, slots=True)
class OpenResult:
    """Open the result of an assessment by its id or the unique beginning of one.

    Raises:
        InputFault: no assessment, or more than one, begins with this.
    """

    id_or_prefix: str
    language: str

    def __call__(self, services: Services) -> ResultPage:
        with services.database.reading() as work:
            opened = open_assessment(work, unique_id(work, self.id_or_prefix), self.language)
            last = last_time_of(work, opened.row.assessment)
            earlier = read_assessment(work, last, self.language) if last else None
            issued = work.issued_reports.of(opened.row.organisation.id)
        last_time = last_answers(opened, earlier) if earlier and not earlier.is_altered else {}
        mine = tuple(each for each in issued if each.assessment_id == opened.row.assessment.id)
        return ResultPage(opened, _questions(opened, last_time), mine)


def _questions(opened: Opened, last_time: LastAnswers) -> tuple[ConsistencyQuestion, ...]:
    sections = [section.items for section in opened.result.sections]
    levels = {
        item_id: last.answer.level
        for item_id, last in last_time.items()
        if last.changed is None and last.answer.level is not None
    }
    return consistency_questions(sections, opened.answers, levels)
