"""Correcting what is finished: a new revision of the same assessment, the old one kept."""

from dataclasses import dataclass, replace

from kleurrijk_desktop.domain.assessment import Assessment, Status
from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.ports import Services, UnitOfWork

LONGEST_REASON = 500


@dataclass(frozen=True, slots=True)
class CorrectAssessment:
    """Open a new revision that begins with the answers of a finished assessment.

    The finished one is marked as corrected; of all else in it nothing changes, ever.

    Raises:
        InputFault: the reason is empty or too long, or the assessment is still open or was
            corrected already.
    """

    assessment_id: str
    reason: str

    def __call__(self, services: Services) -> Assessment:
        reason = _checked(self.reason)
        with services.database.writing() as work:
            finished = work.assessments.get(self.assessment_id)
            _check_correctable(finished)
            revision = replace(
                finished,
                id=services.new_id(),
                started_at=services.now(),
                previous=finished.id,
                revision=finished.revision + 1,
                status=Status.OPEN,
                version=1,
                finished_on=None,
                correction_reason=reason,
                content_hash=None,
            )
            work.assessments.update(replace(finished, status=Status.CORRECTED))
            work.assessments.add(revision)
            _copy_content(work, finished.id, revision.id)
        return revision


def _checked(reason: str) -> str:
    reason = reason.strip()
    if not reason:
        raise fault("correction-reasonless")
    if len(reason) > LONGEST_REASON:
        raise fault("text-too-long", length=len(reason), limit=LONGEST_REASON)
    return reason


def _check_correctable(assessment: Assessment) -> None:
    if assessment.status is Status.OPEN:
        raise fault("assessment-still-open")
    if assessment.status is Status.CORRECTED:
        raise fault("assessment-corrected")


def _copy_content(work: UnitOfWork, source: str, target: str) -> None:
    for item_id, versioned in work.assessments.answers(source).items():
        work.assessments.put_answer(target, item_id, versioned.answer, 0)
    for item_id, noticed in work.partner_views.of(source).items():
        work.partner_views.put(target, item_id, noticed.counts, 0)
