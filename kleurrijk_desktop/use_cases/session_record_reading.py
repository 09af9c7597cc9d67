"""Reading what the record of a group session says, in one transaction."""

from collections.abc import Sequence
from dataclasses import dataclass

from kleurrijk_desktop.domain.problems import fault
from kleurrijk_desktop.use_cases.opened import open_assessment, unique_id
from kleurrijk_desktop.use_cases.plans import ReadPlanContents
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.session_ports import StoredSession
from kleurrijk_desktop.use_cases.session_record import RecordContents

_TOLD = 8  # letters of an id


@dataclass(frozen=True, slots=True)
class ReadRecordContents:
    """Gather what the record of a session of an assessment says.

    Attributes:
        session: its id, or the unique beginning of it; None is the latest one.

    Raises:
        InputFault: there is no such assessment, no session was held, or none begins with this.
    """

    id_or_prefix: str
    language: str
    with_counts: bool = False
    session: str | None = None

    def __call__(self, services: Services) -> RecordContents:
        today = services.now().astimezone().date()
        with services.database.reading() as work:
            assessment_id = unique_id(work, self.id_or_prefix)
            opened = open_assessment(work, assessment_id, self.language)
            sessions = work.sessions.of(assessment_id)
            if not sessions:
                raise fault("session-unknown")
            known = ReadPlanContents(assessment_id, self.language).beside(opened, work, today)
        held = sessions[0] if self.session is None else _only_one(sessions, self.session)
        held_on = held.started_at.astimezone().date()
        return RecordContents(known, held.session, held_on, self.with_counts)


def _only_one(sessions: Sequence[StoredSession], prefix: str) -> StoredSession:
    found = [each for each in sessions if prefix and each.id.startswith(prefix)]
    if len(found) != 1:
        known = ", ".join(
            f"{each.id[:_TOLD]} ({each.started_at.astimezone():%Y-%m-%d %H:%M})"
            for each in sessions
        )
        raise fault("session-not-one", session=prefix, known=known)
    return found[0]
