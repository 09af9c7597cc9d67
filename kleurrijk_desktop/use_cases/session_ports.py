"""What the use cases need of group sessions; other ports are in `ports`."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from kleurrijk_desktop.domain.sessions.state import Session


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A group session of an assessment, as stored."""

    id: str
    assessment_id: str
    started_at: datetime
    session: Session
    version: int = 1

    @property
    def ends_at(self) -> datetime | None:
        """When the time of the group is over; None where nobody watches it."""
        minutes = self.session.setup.minutes
        return self.started_at + timedelta(minutes=minutes) if minutes else None


class Sessions(Protocol):
    """The group sessions of assessments."""

    def of(self, assessment_id: str) -> Sequence[StoredSession]:
        """Return the sessions of an assessment, the latest first."""
        ...

    def add(self, stored: StoredSession) -> None: ...
    def update(self, stored: StoredSession) -> StoredSession:
        """Store where a session stands now and return it with its new version.

        Raises:
            InputFault: "changed-elsewhere" where another version is stored.
        """
        ...
