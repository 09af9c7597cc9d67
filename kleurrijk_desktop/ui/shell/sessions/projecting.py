"""The projector of a session: where it is, what it shows, and that it is never lost."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QGuiApplication, QScreen

from kleurrijk_desktop.domain.sessions.projection import projected
from kleurrijk_desktop.translation import content_language, current_language
from kleurrijk_desktop.ui.projector.scene import Scene
from kleurrijk_desktop.ui.projector.window import ProjectorWindow
from kleurrijk_desktop.ui.session.projector_state import ProjectorState, Where
from kleurrijk_desktop.ui.shell.languages import named_languages
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.use_cases.checklists import ListContentLanguages
from kleurrijk_desktop.use_cases.opened import OpenAssessment

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kleurrijk_desktop.domain.sessions.state import Session
    from kleurrijk_desktop.use_cases.opened import Opened
    from kleurrijk_desktop.use_cases.sessions import SessionOpened


class Projecting(QObject):
    """Shows on the projector where the session is that was met last.

    Signals:
        changed: the `state` is another one.
        happened: an `Event` of the session, from the strip on the only screen.
    """

    changed = Signal()
    happened = Signal(object)

    def __init__(self, parts: Parts) -> None:
        super().__init__(parts.navigator)
        self._parts = parts
        self._console: QWidget = parts.menus.window()
        self._console.installEventFilter(self)
        self._window: ProjectorWindow | None = None
        self._loaded: SessionOpened | None = None
        self._session: Session | None = None
        self._read: Opened | None = None  # in the language of the projector
        self._draft = ""
        self._uncovered: frozenset[str] = frozenset()
        self._state = ProjectorState(language=content_language())
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.screenAdded.connect(self._screens_changed)
        application.screenRemoved.connect(self._screens_changed)

    @property
    def state(self) -> ProjectorState:
        """How the projector is now."""
        item = self._session.item if self._session is not None else None
        page = self._window.page if self._window is not None else None
        return replace(
            self._state,
            page=page.page if page else 1,
            pages=page.pages if page else 1,
            uncovered=item in self._uncovered,
        )

    def meet(self, loaded: "SessionOpened", session: "Session | None") -> None:
        """Show another session from now on, or the same one with all that was read anew.

        What was uncovered for one group stays off the projector of the next one.
        """
        if self._loaded is None or _session_of(loaded) != _session_of(self._loaded):
            self._uncovered = frozenset()
        self._loaded, self._draft = loaded, ""
        self.follow(session)

    def follow(self, session: "Session | None") -> None:
        """Show where the session is now; without one the projector closes."""
        self._session = session
        if session is None and self._window is not None:
            self._window.close()
        self._show()

    def turn_on_or_off(self) -> None:
        """Open the projector where it is closed, and close it where it is open."""
        if self._state.where is not Where.CLOSED:
            self._close()
        elif self._session is not None:
            self._open()

    def blacken(self) -> None:
        """Make it dark, or light again."""
        if self._window is not None and self._state.where is not Where.CLOSED:
            self._state = replace(self._state, black=not self._state.black)
            self._window.set_black(black=self._state.black)
            self.changed.emit()

    def speak(self, language: str) -> None:
        """Show everything in this language from now on."""
        self._state = replace(self._state, language=language)
        self._read = None
        self._show()

    def draft(self, text: str) -> None:
        """Show what is typed of an action."""
        self._draft = text
        self._show()

    def uncover(self, wanted: bool) -> None:  # noqa: FBT001 - a signal says so
        """Show the sensitive question that one is at, or not."""
        item = self._session.item if self._session is not None else None
        if item is not None:
            with_it = self._uncovered | {item}
            self._uncovered = with_it if wanted else self._uncovered - {item}
            self._show()

    def turn_page(self) -> None:
        """Show the next page of a list that does not fit on one."""
        if self._window is not None:
            self._window.turn(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Go with the console when it is closed, but not when it is minimised."""
        gone = event.type() == QEvent.Type.Hide and not event.spontaneous()
        if watched is self._console and gone and self._window is not None:
            self._window.close()
        return False

    def _open(self) -> None:
        if self._window is None:
            self._window = ProjectorWindow(self._parts.context.theme)
            self.destroyed.connect(self._window.deleteLater)
            self._window.closed.connect(self._closed)
            self._window.black_wanted.connect(self.blacken)
            self._window.happened.connect(self.happened)
            self._window.turned.connect(self.changed)
            self._window.taken_keys.connect(self._console.activateWindow)
            self._offer_languages((content_language(),))
            run = self._parts.context.tasks.run
            run(ListContentLanguages(), self._offer_languages, owner=self)
        self._state = replace(self._state, where=self._place())
        self._show()

    def _close(self) -> None:
        if self._window is not None:
            self._window.close()
        self._closed()

    def _closed(self) -> None:
        self._state = replace(self._state, where=Where.CLOSED)
        self._console.activateWindow()
        self.changed.emit()

    def _offer_languages(self, codes: tuple[str, ...]) -> None:
        offered = {*codes, *self._parts.context.languages, self._state.language}
        self._state = replace(self._state, languages=tuple(named_languages(offered)))
        self.changed.emit()

    def _place(self) -> Where:
        """Return where the projector belongs when it is opened."""
        return Where.SECOND_SCREEN if self._second() is not None else Where.THIS_SCREEN

    def _second(self) -> QScreen | None:
        here = self._console.screen()
        return next((each for each in QGuiApplication.screens() if each is not here), None)

    def _screens_changed(self, _screen: QScreen) -> None:
        """Follow the screens; the console stays where it is, and nothing covers it by itself."""
        if self._state.where is Where.CLOSED or self._window is None:
            return
        second = self._second()
        if second is None and self._state.where is Where.SECOND_SCREEN:
            self._window.hide()
            self._state = replace(self._state, where=Where.WAITING)
        elif second is not None:
            if self._window.screen() is not second:
                self._window.hide()  # so that it is shown anew, over there
            self._state = replace(self._state, where=Where.SECOND_SCREEN)
        self._show()
        self._console.activateWindow()

    def _show(self) -> None:
        self._show_scene()
        self.changed.emit()

    def _show_scene(self) -> None:
        window, loaded, session = self._window, self._loaded, self._session
        if window is None or loaded is None or session is None:
            return
        if self._state.where is Where.CLOSED:
            return
        head = loaded.opened.row.assessment
        if self._read is None or self._read.row.assessment.id != head.id:
            asked = OpenAssessment(head.id, self._state.language)
            arrived = partial(self._arrive, self._state.language)
            self._parts.context.tasks.run(asked, arrived, owner=self)
            return
        scene = Scene(
            projected(session), self._read, loaded.actions, loaded.next_date,
            self._draft, self._uncovered,
        )  # fmt: skip
        window.show_scene(scene, self._words())
        window.show_session(session)
        if not window.isVisible() and self._state.where is not Where.WAITING:
            self._fill(window)

    def _arrive(self, language: str, opened: "Opened") -> None:
        if language == self._state.language:
            self._read = opened
            self._show()

    def _words(self) -> str:
        """Return the language of the program's own words on the projector."""
        known = self._state.language in self._parts.context.languages
        return self._state.language if known else current_language()

    def _fill(self, window: ProjectorWindow) -> None:
        second = self._second()
        window.fill(second or self._console.screen(), with_strip=second is None)
        if second is not None:
            self._console.activateWindow()


def _session_of(loaded: "SessionOpened") -> str:
    """Return the id of the session that was held last; empty before the first one."""
    return loaded.current.id if loaded.current is not None else ""
