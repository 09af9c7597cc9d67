"""The page of a group session: what is stored when something happens, and where it leads."""

from dataclasses import replace
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.domain.sessions.events import Agree, End, Event
from kleurrijk_desktop.domain.sessions.keeping import kept, may_be_stored
from kleurrijk_desktop.domain.sessions.machine import after
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, PlanChanged
from kleurrijk_desktop.ui.one_at_a_time import OneAtATime
from kleurrijk_desktop.ui.shell.navigator import SESSION
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.recording.recorder import sentences_of
from kleurrijk_desktop.ui.shell.undoing.plan_steps import bin_step
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.use_cases.ports import UseCase
from kleurrijk_desktop.use_cases.session_actions import WriteDecided
from kleurrijk_desktop.use_cases.sessions import KeepSession, SettleItem, StartSession
from kleurrijk_desktop.wording.saved import saved_at
from kleurrijk_desktop.wording.session_words import agreed_note

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.plan import Action
    from kleurrijk_desktop.domain.sessions.state import Session, Setup
    from kleurrijk_desktop.ui.screens.session.screen import SessionScreen
    from kleurrijk_desktop.ui.shell.sessions.projecting import Projecting
    from kleurrijk_desktop.ui.shell.sessions.sittings import Sittings
    from kleurrijk_desktop.use_cases.plan_changes import Changed
    from kleurrijk_desktop.use_cases.session_actions import Decided
    from kleurrijk_desktop.use_cases.session_ports import StoredSession
    from kleurrijk_desktop.use_cases.sessions import SessionOpened


class HeldPage(QObject):
    """What the page stores, and where it leads; it lives as long as the page."""

    def __init__(
        self,
        parts: Parts,
        sittings: "Sittings",
        assessment_id: str,
        live: "StoredSession | None",
        screen: "SessionScreen",
    ) -> None:
        super().__init__(screen)
        self._parts, self._sittings, self._screen = parts, sittings, screen
        self._assessment_id = assessment_id
        self._id = live.id if live is not None else ""
        self._once = OneAtATime(parts.context.tasks, self)
        self._projecting: Projecting | None = None
        self._leaves = False  # another page comes, and what is pressed on this one is too late
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
        projecting.meet(loaded, self._live.session if self._id else None)

    def _show_projector(self) -> None:
        assert self._projecting is not None
        self._screen.bar.show_state(self._projecting.state)

    @property
    def _live(self) -> "StoredSession":
        return self._sittings.live(self._id)

    @property
    def _is_over(self) -> bool:
        """Whether something else is shown, or will be: two pages must not both take a key."""
        return self._leaves or self._screen.isHidden() or self._sittings.goes_on(self._id)

    def _begin(self, setup: "Setup") -> None:
        def begun(stored: "StoredSession") -> None:
            self._sittings.begun(stored)
            self._go_on()

        if not self._leaves:
            self._once.run(StartSession(self._assessment_id, setup), begun, self._say)

    def _begin_anew(self) -> None:
        self._sittings.begin_anew(self._assessment_id)
        self._go_on()

    def _happen(self, event: Event) -> None:
        """Go to the next state; store it where that is a moment to store, and then show it."""
        if self._is_over:
            return
        before = self._live.session
        now = after(before, event)
        if now.step is not before.step or now.item != before.item:
            self._store(replace(self._live, session=now), event, goes_on=True)
            return
        self._note(replace(self._live, session=now))
        self._screen.show_session(now)
        asked = self._sittings.asked(self._id)
        if may_be_stored(now, asked) and kept(now) != asked:
            self._store(replace(self._live, session=now), event, goes_on=False)

    def _store(self, now: "StoredSession", event: Event, *, goes_on: bool) -> None:
        """Ask for a state to be stored; what becomes of it is noted even where the page is gone."""
        sittings, journey = self._sittings, self._parts.navigator.journey
        sittings.asks(now, goes_on=goes_on)

        def stored(_result: object) -> None:
            sittings.was_stored(now)
            self._parts.banner.clear()
            self._parts.say(saved_at(self._parts.context.now()))
            if shiboken6.isValid(self):
                self._screen.show_stored(sittings.stored(now.id).sheets)
            if goes_on:
                self._tell(event)
                self._arrive(now.session, journey)

        def failed(error: KleurRijkError) -> None:
            sittings.was_not_stored(now.id)
            self._say(error)

        def crashed() -> None:
            sittings.was_not_stored(now.id)

        run, use_case = self._parts.context.tasks.run, self._use_case(now, event)
        run(use_case, stored, failed, owner=self._parts.navigator, crashed=crashed)

    def _use_case(self, now: "StoredSession", event: Event) -> UseCase[object]:
        if isinstance(event, Agree):
            item = self._live.session.item or ""
            return SettleItem(now, item, agreed_note(event.agreement))
        return KeepSession(now)

    def _tell(self, event: Event) -> None:
        if isinstance(event, Agree | End):
            change = AssessmentChanged(self._assessment_id, head=isinstance(event, End))
            origin = self._screen if shiboken6.isValid(self) else None
            self._parts.context.changes.happened.emit(change, origin)

    def _decide(self, decided: "Decided") -> None:
        def written(changed: "Changed[Action]") -> None:
            parts = self._parts
            organisation_id = parts.navigator.visit.organisation_id or ""
            parts.undo.push(organisation_id, bin_step("plan-chosen", organisation_id, changed))
            parts.context.changes.happened.emit(PlanChanged(organisation_id), self._screen)
            parts.say(saved_at(parts.context.now()))
            self._go_on()

        if not self._is_over:
            self._once.run(WriteDecided(self._assessment_id, decided), written, self._say)

    def _note(self, live: "StoredSession") -> None:
        self._sittings.learn(live)
        if self._projecting is not None:
            self._projecting.follow(live.session)

    def _arrive(self, session: "Session", journey: int) -> None:
        """Show the step that is stored now, unless the person has set out for elsewhere since."""
        navigator = self._parts.navigator
        if shiboken6.isValid(self) and self._projecting is not None:
            self._projecting.follow(session)
        is_here = navigator.here == SESSION and navigator.journey == journey
        if is_here and navigator.visit.assessment_id == self._assessment_id:
            self._go_on()

    def _go_on(self) -> None:
        self._leaves = True
        self._parts.navigator.go(SESSION)

    def _say(self, error: KleurRijkError) -> None:
        look = BannerButton(_("Show what is &stored"), self._parts.navigator.reload)
        self._parts.banner.show_message("error", sentences_of(error), [look])
