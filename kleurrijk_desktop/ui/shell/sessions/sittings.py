"""What is known of group sessions beyond what is stored."""

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.sessions.state import Session
    from kleurrijk_desktop.use_cases.session_ports import StoredSession
    from kleurrijk_desktop.use_cases.sessions import SessionOpened


class Sittings:
    """What is known of sessions beyond what may be stored: it survives the pages, not the end.

    What became of a state that was to be stored is noted here even where its page is gone.
    """

    def __init__(self) -> None:
        self._live: dict[str, StoredSession] = {}
        self._stored: dict[str, Session] = {}
        self._asked: dict[str, Session] = {}
        self._goes_on: dict[str, int] = {}  # by session, the version that takes the step
        self._fresh: set[str] = set()
        self._counted: dict[str, set[str]] = {}

    def of(self, opened: "SessionOpened") -> "StoredSession | None":
        """Return the session to show; what this window knows is newer than what is stored."""
        stored = opened.current
        if stored is None or opened.opened.row.assessment.id in self._fresh:
            return None
        live = self._live.get(stored.id)
        if live is None or live.version < stored.version:  # or somebody else went on
            self._live[stored.id] = live = stored
        if live.version == stored.version:
            self._stored[stored.id] = self._asked[stored.id] = stored.session
        return live

    def live(self, session_id: str) -> "StoredSession":
        """Return where a session stands; its version is that of what it asked to store last."""
        return self._live[session_id]

    def stored(self, session_id: str) -> "Session":
        """Return what is really stored of a session."""
        return self._stored[session_id]

    def asked(self, session_id: str) -> "Session":
        """Return what is stored of a session, or on its way into the file."""
        return self._asked[session_id]

    def goes_on(self, session_id: str) -> bool:
        """Say whether a step is being stored, so that what is pressed meanwhile is too late."""
        return session_id in self._goes_on

    def begun(self, stored: "StoredSession") -> None:
        """Take a session in that has just been begun."""
        self._stored[stored.id] = self._asked[stored.id] = stored.session
        self.learn(stored)

    def learn(self, live: "StoredSession") -> None:
        self._live[live.id] = live
        self._fresh.discard(live.assessment_id)

    def asks(self, now: "StoredSession", *, goes_on: bool) -> None:
        """Know that a state is on its way into the file; what comes next is stored after it."""
        from kleurrijk_desktop.domain.sessions.keeping import kept

        live = self._live[now.id]
        self._live[now.id] = replace(live, version=live.version + 1)
        self._asked[now.id] = kept(now.session)
        if goes_on:
            self._goes_on[now.id] = now.version

    def was_stored(self, now: "StoredSession") -> None:
        """Know that a state is in the file, and be there where it was another step.

        What was to be stored before that step may be told only now; it takes nobody back.
        """
        from kleurrijk_desktop.domain.sessions.keeping import kept

        self._stored[now.id] = kept(now.session)
        if self._goes_on.get(now.id) == now.version:
            del self._goes_on[now.id]
            self._live[now.id] = replace(now, version=now.version + 1)

    def was_not_stored(self, session_id: str) -> None:
        """Know that the last state did not get into the file; nothing of it is forgotten."""
        live = self._live[session_id]
        self._live[session_id] = replace(live, version=live.version - 1)
        self._asked[session_id] = self._stored[session_id]
        self._goes_on.pop(session_id, None)

    def has_votes_in_memory(self) -> bool:
        """Say whether closing the window loses votes."""
        from kleurrijk_desktop.domain.sessions.keeping import is_only_in_memory

        return any(
            is_only_in_memory(live.session, self._stored[live.id]) for live in self._live.values()
        )

    def counted_in(self, session_id: str) -> set[str]:
        """Return the ids of the assessments that a session has counted as sheets, to be added to.

        It is in memory only: what is stored is counts, never whose they are.
        """
        return self._counted.setdefault(session_id, set())

    def begin_anew(self, assessment_id: str) -> None:
        """Show the page on which another session is begun."""
        self._fresh.add(assessment_id)
