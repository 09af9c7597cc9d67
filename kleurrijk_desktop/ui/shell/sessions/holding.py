"""Holding a group session: its pages, and what is stored when something happens."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, PlanChanged
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.shell.assessing.ending import Ending
from kleurrijk_desktop.ui.shell.navigator import RESULTS, SESSION
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.recorder import sentences_of
from kleurrijk_desktop.ui.shell.sessions.drafts import Drafts
from kleurrijk_desktop.ui.shell.sessions.session_paper import lead_to_paper, paper_of
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit, Way
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.wording.saved import saved_at

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.plan import Action
    from kleurrijk_desktop.domain.sessions.events import Event
    from kleurrijk_desktop.domain.sessions.state import Setup
    from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
    from kleurrijk_desktop.ui.shell.sessions.projecting import Projecting
    from kleurrijk_desktop.use_cases.plan_changes import Changed
    from kleurrijk_desktop.use_cases.session_actions import Decided
    from kleurrijk_desktop.use_cases.session_ports import StoredSession
    from kleurrijk_desktop.use_cases.sessions import SessionOpened


class Sittings:
    """What is known of sessions beyond what may be stored: it survives the pages, not the end."""

    def __init__(self) -> None:
        self._live: dict[str, StoredSession] = {}
        self._fresh: set[str] = set()
        self._counted: dict[str, set[str]] = {}

    def of(self, opened: "SessionOpened") -> "StoredSession | None":
        """Return the session to show; what this window knows is newer than what is stored."""
        stored = opened.current
        if stored is None or opened.opened.row.assessment.id in self._fresh:
            return None
        live = self._live.get(stored.id)
        if live is None or live.version >= stored.version:
            return live or stored
        del self._live[stored.id]  # somebody else went on
        return stored

    def learn(self, live: "StoredSession") -> None:
        self._live[live.id] = live
        self._fresh.discard(live.assessment_id)

    def has_votes_in_memory(self) -> bool:
        """Say whether closing the window loses votes."""
        from kleurrijk_desktop.domain.sessions.keeping import is_only_in_memory

        return any(is_only_in_memory(live.session) for live in self._live.values())

    def counted_in(self, session_id: str) -> set[str]:
        """Return the ids of the assessments that a session has counted as sheets, to be added to.

        It is in memory only: what is stored is counts, never whose they are.
        """
        return self._counted.setdefault(session_id, set())

    def begin_anew(self, assessment_id: str) -> None:
        """Show the page on which another session is begun."""
        self._fresh.add(assessment_id)


class Projector:
    """The projector of all sessions of a window; it is made when one goes to the first."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._made: Projecting | None = None

    def made(self) -> "Projecting":
        if self._made is None:
            from kleurrijk_desktop.ui.shell.sessions.projecting import Projecting

            self._made = Projecting(self._parts)
        return self._made


def session_way(parts: Parts) -> Way:
    """Return the way to the group session of the assessment one is at."""
    sittings = Sittings()
    parts.desks.watch(sittings.has_votes_in_memory)
    return Way(_load, partial(_page, parts, sittings, Projector(parts), Drafts()))


def _load(visit: Visit, language: str) -> UseCase[object]:
    from kleurrijk_desktop.use_cases.sessions import OpenSession

    return OpenSession(visit.assessment_id or "", language)


def _page(
    parts: Parts,
    sittings: Sittings,
    projector: Projector,
    drafts: Drafts,
    loaded: object,
    _visit: Visit,
) -> ShownPage:
    from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
    from kleurrijk_desktop.ui.screens.session.view import SessionView
    from kleurrijk_desktop.use_cases.sessions import SessionOpened

    assert isinstance(loaded, SessionOpened)
    parts.navigator.meet(loaded.opened.row.organisation, loaded.opened.part)
    live = sittings.of(loaded)
    session = live.session if live else None
    view = SessionView(
        loaded.opened, session, loaded.actions, loaded.next_date, loaded.beforehand,
        sittings.counted_in(live.id) if live else set(), live.ends_at if live else None,
    )  # fmt: skip
    screen = SessionScreen(parts.context.theme, view, parts.context.now)
    holding = _Holding(parts, sittings, loaded.opened.row.assessment.id, live, screen)
    holding.project(projector.made(), loaded)
    drafts.follow(screen, view, live.id if live else "")
    ending = Ending(parts, loaded.opened, screen)
    screen.correct_wanted.connect(ending.correct)
    screen.new_wanted.connect(ending.start_again)
    screen.result_wanted.connect(lambda: parts.navigator.go(RESULTS))
    lead_to_paper(parts.navigator, screen, view)
    return ShownPage(screen, printed=paper_of(view), read_again=parts.navigator.reload)


class _Holding(QObject):
    """What the page stores, and where it leads; it lives as long as the page."""

    def __init__(
        self,
        parts: Parts,
        sittings: Sittings,
        assessment_id: str,
        live: "StoredSession | None",
        screen: "SessionScreen",
    ) -> None:
        super().__init__(screen)
        self._parts, self._sittings, self._screen = parts, sittings, screen
        self._assessment_id, self._live = assessment_id, live
        self._once = OneAtATime(parts.context.tasks, self)
        self._projecting: Projecting | None = None
        self._goes_on = False  # another page comes, and what is pressed on this one is too late
        screen.begun.connect(self._begin)
        screen.happened.connect(self._happen)
        screen.another_wanted.connect(self._begin_anew)
        screen.decided.connect(self._decide)

    def project(self, projecting: "Projecting", loaded: "SessionOpened") -> None:
        """Let the projector show this session, and its bar what the projector does."""
        screen, bar = self._screen, self._screen.bar
        self._projecting = projecting
        screen.black_wanted.connect(projecting.blacken)
        screen.drafted.connect(projecting.draft)
        bar.projector_wanted.connect(projecting.turn_on_or_off)
        bar.page_wanted.connect(projecting.turn_page)
        bar.language_chosen.connect(projecting.speak)
        bar.uncovered.connect(projecting.uncover)
        projecting.changed.connect(self._show_projector)
        projecting.happened.connect(self._happen)
        projecting.meet(loaded, self._live.session if self._live else None)

    def _show_projector(self) -> None:
        assert self._projecting is not None
        self._screen.bar.show_state(self._projecting.state)

    def _begin(self, setup: "Setup") -> None:
        from kleurrijk_desktop.use_cases.sessions import StartSession

        def begun(stored: "StoredSession") -> None:
            self._sittings.learn(stored)
            self._go_on()

        if not self._goes_on:
            self._once.run(StartSession(self._assessment_id, setup), begun, self._say)

    def _begin_anew(self) -> None:
        self._sittings.begin_anew(self._assessment_id)
        self._go_on()

    def _happen(self, event: "Event") -> None:
        """Go to the next state; store it where that is a moment to store, and then show it."""
        from kleurrijk_desktop.domain.sessions.keeping import kept, may_be_stored
        from kleurrijk_desktop.domain.sessions.machine import after

        if self._goes_on:
            return
        assert self._live is not None
        before = self._live.session
        now = after(before, event)
        if now.step is before.step and now.item == before.item:
            self._note(replace(self._live, session=now))
            self._screen.show_session(now)
            if may_be_stored(now) and kept(now) != kept(before):
                self._store(replace(self._live, session=now), event, goes_on=False)
            return
        self._store(replace(self._live, session=now), event, goes_on=True)

    def _store(self, now: "StoredSession", event: "Event", *, goes_on: bool) -> None:
        assert self._live is not None
        self._goes_on = goes_on
        # What is stored next goes on from here, and is stored after this.
        self._note(replace(self._live, version=now.version + 1))

        def stored(_result: object) -> None:
            assert self._live is not None
            self._parts.banner.clear()
            self._parts.say(saved_at(self._parts.context.now()))
            if goes_on:
                self._note(replace(now, version=now.version + 1))
                self._tell(event)
                self._go_on()

        def crashed() -> None:
            self._goes_on = False

        def failed(error: KleurRijkError) -> None:
            assert self._live is not None
            self._goes_on = False
            self._note(replace(self._live, version=self._live.version - 1))
            self._say(error)

        run, use_case = self._parts.context.tasks.run, self._use_case(now, event)
        run(use_case, stored, failed, owner=self, crashed=crashed)

    def _use_case(self, now: "StoredSession", event: "Event") -> UseCase[object]:
        from kleurrijk_desktop.domain.sessions.events import Agree
        from kleurrijk_desktop.use_cases.sessions import KeepSession, SettleItem
        from kleurrijk_desktop.wording.session_words import agreed_note

        assert self._live is not None
        if isinstance(event, Agree):
            item = self._live.session.item or ""
            return SettleItem(now, item, agreed_note(event.agreement))
        return KeepSession(now)

    def _tell(self, event: "Event") -> None:
        from kleurrijk_desktop.domain.sessions.events import Agree, End

        if isinstance(event, Agree | End):
            change = AssessmentChanged(self._assessment_id, head=isinstance(event, End))
            self._parts.context.changes.happened.emit(change, self._screen)

    def _decide(self, decided: "Decided") -> None:
        from kleurrijk_desktop.ui.shell.undoing.plan_steps import bin_step
        from kleurrijk_desktop.use_cases.session_actions import WriteDecided

        def written(changed: "Changed[Action]") -> None:
            parts = self._parts
            organisation_id = parts.navigator.visit.organisation_id or ""
            parts.undo.push(organisation_id, bin_step("plan-chosen", organisation_id, changed))
            parts.context.changes.happened.emit(PlanChanged(organisation_id), self._screen)
            parts.say(saved_at(parts.context.now()))
            self._go_on()

        if not self._goes_on:
            self._once.run(WriteDecided(self._assessment_id, decided), written, self._say)

    def _note(self, live: "StoredSession") -> None:
        self._live = live
        self._sittings.learn(live)
        if self._projecting is not None:
            self._projecting.follow(live.session)

    def _go_on(self) -> None:
        self._goes_on = True
        self._parts.navigator.go(SESSION)

    def _say(self, error: KleurRijkError) -> None:
        look = BannerButton(_("Show what is &stored"), self._parts.navigator.reload)
        self._parts.banner.show_message("error", sentences_of(error), [look])
