"""Finishing an assessment: the one step that is not undone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.answers import Answers, Choice, answer_to
from kleurrijk_desktop.domain.assessment import Assessment, Status
from kleurrijk_desktop.domain.checklist import Item
from kleurrijk_desktop.domain.content_hash import content_hash
from kleurrijk_desktop.domain.partner_view import Noticed
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.domain.scope import in_scope
from kleurrijk_desktop.domain.snapshot import checklist_of
from kleurrijk_desktop.use_cases.ports import Services


@dataclass(frozen=True, slots=True)
class Finished:
    """A finished assessment, and the items in scope that stayed open, in their order."""

    assessment: Assessment
    still_open: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class FinishAssessment:
    """Finish an assessment, however much of it is answered; from then on nothing changes it.

    Raises:
        InputFault: it is finished already, or there is no such assessment.
    """

    assessment_id: str

    def __call__(self, services: Services) -> Finished:
        today = services.now().astimezone().date()
        with services.database.writing() as work:
            assessment = work.assessments.get(self.assessment_id)
            if assessment.status is not Status.OPEN:
                raise fault("assessment-finished")
            stored = work.assessments.answers(assessment.id)
            checklist = checklist_of(work.snapshots.get(assessment.snapshot))
            asked = in_scope(checklist, assessment.scope, assessment.kind, assessment.size)
            answers = {item_id: versioned.answer for item_id, versioned in stored.items()}
            noticed = {
                item_id: versioned.counts
                for item_id, versioned in work.partner_views.of(assessment.id).items()
            }
            finished = work.assessments.update(
                sealed(replace(assessment, finished_on=today), answers, noticed)
            )
        return Finished(finished, open_items(asked, answers))


def sealed(assessment: Assessment, answers: Answers, noticed: Mapping[str, Noticed]) -> Assessment:
    """Return the head as finished, with the hash of all that may not change any more."""
    known_by = content_hash(assessment, answers, noticed)
    return replace(assessment, status=Status.FINISHED, content_hash=known_by)


def open_items(asked: tuple[Item, ...], answers: Answers) -> tuple[Item, ...]:
    """Return the items that nobody answered yet; a don't-know is an answer."""
    return tuple(item for item in asked if answer_to(answers, item.id).choice is Choice.OPEN)
