"""Last time: a new assessment from an earlier one, whose answers stand beside the questions."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

from kleurrijk_desktop.domain.answers import OPEN_ANSWER, Answer, answer_to
from kleurrijk_desktop.domain.assessment import Assessment, Status
from kleurrijk_desktop.domain.checklist import Checklist, Item
from kleurrijk_desktop.domain.content_text import Text
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.registries import Explained, Registries
from kleurrijk_desktop.use_cases.assessments import keep_checklist, read_published
from kleurrijk_desktop.use_cases.opened import Opened, open_assessment, read_assessment, unique_id
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork


@dataclass(frozen=True, slots=True)
class StartFromPrevious:
    """Start an assessment of the same unit with the same checklist in its newest version.

    Where the library no longer has the checklist, the copy of last time is used again. No answer
    is taken over.

    Raises:
        InputFault: there is no such assessment, or it is still open.
    """

    assessment_id: str

    def __call__(self, services: Services) -> Assessment:
        with services.database.writing() as work:
            settled = newest_settled(work, self.assessment_id)
            last = work.assessments.row(settled)
            if last.assessment.status is Status.OPEN:
                raise fault("assessment-still-open")
            now = services.now()
            assessment = Assessment(
                id=services.new_id(),
                unit_id=last.unit.id,
                snapshot=_snapshot(services, work, last.checklist_id, last.assessment),
                scope=last.assessment.scope,
                held_on=now.astimezone().date(),
                started_at=now,
                kind=last.organisation.kind,
                size=last.organisation.size,
                about_whom=last.organisation.about_whom,
                previous=settled,
                target=last.assessment.target,
            )
            work.assessments.add(assessment)
        return assessment


def newest_settled(work: UnitOfWork, assessment_id: str) -> str:
    """Return the newest revision of an assessment that is finished, or itself where none is.

    A correction that lies in the bin does not count, nor what corrects it.
    """
    while (later := work.assessments.revised_by(assessment_id)) is not None:
        if work.assessments.get(later).status is Status.OPEN:
            break
        assessment_id = later
    return assessment_id


def _snapshot(services: Services, work: UnitOfWork, checklist_id: str, last: Assessment) -> str:
    if checklist_id not in services.library.ids():
        return last.snapshot
    return keep_checklist(work, read_published(services.library, checklist_id))


@dataclass(frozen=True, slots=True)
class LastAnswer:
    """What was answered last time to a question.

    Attributes:
        anchor: the sentence of the level as it read then; None for an answer beside the scale.
        changed: the question as it was asked then, where it does not mean the same now.
    """

    held_on: date
    answer: Answer
    anchor: Text | None
    changed: Text | None


LastAnswers = Mapping[str, LastAnswer]  # by item id; absent where nothing was answered


@dataclass(frozen=True, slots=True)
class QuestionsOpened:
    """An assessment with all that its pages with questions show.

    Attributes:
        terms: by id, the explained words that its items refer to.
        examples: the ids of the examples that there are.
    """

    opened: Opened
    last_time: LastAnswers
    terms: Mapping[str, Explained] = field(default_factory=dict)
    examples: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class OpenQuestions:
    """Open an assessment by its id or the unique beginning of one, with the answers of last time.

    Raises:
        InputFault: no assessment, or more than one, begins with this.
    """

    id_or_prefix: str
    language: str

    def __call__(self, services: Services) -> QuestionsOpened:
        with services.database.reading() as work:
            opened = open_assessment(work, unique_id(work, self.id_or_prefix), self.language)
            last = last_time_of(work, opened.row.assessment)
            earlier = read_assessment(work, last, self.language) if last else None
        last_time = last_answers(opened, earlier) if earlier and not earlier.is_altered else {}
        registries = services.library.registries()
        terms = explained_terms(opened.checklist, registries, self.language)
        return QuestionsOpened(opened, last_time, terms, registries.examples or ())


def explained_terms(
    checklist: Checklist, registries: Registries, language: str
) -> dict[str, Explained]:
    """Return the words that a checklist refers to; an older copy may know some that are gone."""
    used = {term for item in checklist.items for term in item.terms}
    return {
        term.id: term.explained(language) for term in registries.terms.values() if term.id in used
    }


def last_time_of(work: UnitOfWork, assessment: Assessment) -> str | None:
    """Return the assessment before this one, in its newest finished revision.

    What lies in the bin is passed over: then it is the one before that.
    """
    while True:
        while assessment.corrects is not None:
            assessment = work.assessments.get(assessment.corrects)
        if assessment.last_time is None:
            return None
        assessment = work.assessments.get(newest_settled(work, assessment.last_time))
        if assessment.binned_at is None:
            return assessment.id


def last_answers(opened: Opened, earlier: Opened) -> LastAnswers:
    """Return what was answered last time to the items in scope now.

    An item that replaces others shows the answer to the first of them that has one.
    """
    then = {item.id: item for item in earlier.checklist.items}
    found = {}
    for item in opened.result.items:
        for item_id in (item.id, *item.replaces):
            answer = answer_to(earlier.answers, item_id)
            if item_id in then and answer != OPEN_ANSWER:
                found[item.id] = _last_answer(earlier, item, then[item_id], answer)
                break
    return found


def _last_answer(earlier: Opened, now: Item, then: Item, answer: Answer) -> LastAnswer:
    same = (now.id, now.revision) == (then.id, then.revision)
    return LastAnswer(
        held_on=earlier.row.assessment.held_on,
        answer=answer,
        anchor=None if answer.level is None else earlier.reader.anchor(then, answer.level),
        changed=None if same else earlier.reader.statement(then),
    )
