"""Reading what the record of a group session says, in one transaction."""

from dataclasses import dataclass

from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.opened import open_assessment, unique_id
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.session_record import RecordContents


@dataclass(frozen=True, slots=True)
class ReadRecordContents:
    """Gather what the record of the latest session of an assessment says.

    Raises:
        InputFault: there is no such assessment, or no session was held.
    """

    id_or_prefix: str
    language: str
    with_counts: bool = False

    def __call__(self, services: Services) -> RecordContents:
        today = services.now().astimezone().date()
        with services.database.reading() as work:
            assessment_id = unique_id(work, self.id_or_prefix)
            opened = open_assessment(work, assessment_id, self.language)
            sessions = work.sessions.of(assessment_id)
            if not sessions:
                raise fault("session-unknown")
            known = ReadPlanContents(assessment_id, self.language).beside(opened, work, today)
        latest = sessions[0]
        held_on = latest.started_at.astimezone().date()
        return RecordContents(known, latest.session, held_on, self.with_counts)
