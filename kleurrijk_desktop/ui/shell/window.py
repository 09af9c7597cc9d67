"""The window: it puts the parts together and passes on what one tells the other."""

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.screens.opening.screen import OpeningScreen
from kleurrijk_desktop.ui.shell.content_pane import ContentPane
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.destinations import destinations
from kleurrijk_desktop.ui.shell.frame.chrome import Chrome
from kleurrijk_desktop.ui.shell.frame.commands import Handlers
from kleurrijk_desktop.ui.shell.frame.view_commands import ViewCommands
from kleurrijk_desktop.ui.shell.frame.way_commands import way_commands
from kleurrijk_desktop.ui.shell.keeping_up import KeepingUp
from kleurrijk_desktop.ui.shell.languages import LANGUAGE_NAMES, Speech
from kleurrijk_desktop.ui.shell.later import later
from kleurrijk_desktop.ui.shell.leaving import Leaving
from kleurrijk_desktop.ui.shell.looks import Looks
from kleurrijk_desktop.ui.shell.navigator import START, TROUBLE, Navigator
from kleurrijk_desktop.ui.shell.outside_watch import OutsideWatch
from kleurrijk_desktop.ui.shell.parts import Parts
from kleurrijk_desktop.ui.shell.rest import Rest
from kleurrijk_desktop.ui.shell.storing.closing import Closing
from kleurrijk_desktop.ui.shell.storing.desks import Desks
from kleurrijk_desktop.ui.shell.storing.saving_elsewhere import SavingElsewhere
from kleurrijk_desktop.ui.shell.storing.trying_again import TryingAgain
from kleurrijk_desktop.ui.shell.taking_back import TakingBack
from kleurrijk_desktop.ui.shell.undoing.undo import Undo
from kleurrijk_desktop.ui.shell.visit import ShownPage, Visit
from kleurrijk_desktop.ui.shell.waiting import Waiting
from kleurrijk_desktop.ui.shell.window_place import WindowPlace
from kleurrijk_desktop.ui.widgets.banner import BannerButton
from kleurrijk_desktop.ui.widgets.status_line import StatusLine
from kleurrijk_desktop.ui.widgets.tab_order import go_on

if TYPE_CHECKING:
    from kleurrijk_desktop.ui.screens.questions.answer_desk import AnswerDesk
    from kleurrijk_desktop.ui.shell.aside.offering import Offering


class MainWindow(QMainWindow):
    """The one window of the program.

    Signals:
        first_painted: the first frame is on the screen; only then is the database opened.
    """

    first_painted = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        self._application = application
        self._context = context
        self._may_close = False
        self._place = WindowPlace(self, context.window_state)
        self._looks = Looks(context.theme, context.settings, self)
        self._speech = Speech(application, self)
        self._speech.speak(self._looks.preferences.language)
        self._pane = ContentPane(context.theme, side_wanted=self._looks.preferences.question_list)
        self._undo = Undo(context.tasks, self)
        self._status = StatusLine()
        self._desks = Desks(self._make_answer_desk)
        self._elsewhere = SavingElsewhere(context, self._desks, self._pane.banner, self.hand_in)
        self._navigator = Navigator(context.tasks, self._desks, self._pane, self)
        self._navigator.destinations = destinations(self._parts())
        self._taking_back = TakingBack(
            context, self._undo, self._desks, self._navigator, self._pane, self._status
        )
        self._keeping_up = KeepingUp(context.changes, self._pane, self._undo, self._status, self)
        self._outside = OutsideWatch(context.tasks, self._is_at_rest, self)
        self._closing = self._make_closing()
        handlers = self._handlers()
        self._chrome = Chrome(self, context, self._pane, self._navigator, handlers, self._status)
        self._connect()
        self._place.restore()
        self._show_opening()

    @cached_property
    def leaving(self) -> Leaving:
        """What closes the window because something is to be done to the data."""
        afterwards, banner = self._context.afterwards, self._pane.banner
        return Leaving(afterwards, self._navigator, self._desks, banner, self.close)

    @property
    def rest(self) -> Rest:
        """What can wait until nothing else is to be done."""
        return self._chrome.rest

    def hand_in(self) -> None:
        """Let everything that is typed be stored, without asking anything; safe at log-off.

        A sign that is still being composed counts as typed.
        """
        QGuiApplication.inputMethod().commit()
        self._navigator.hand_in()

    @cached_property
    def offering(self) -> "Offering":
        """What offers files from elsewhere on the page of the backups."""
        from kleurrijk_desktop.ui.shell.aside.offering import Offering

        return Offering(self._context, self._navigator, self._pane, self.tell)

    def tell(
        self, sentence: str, *buttons: BannerButton, kind: Literal["info", "error"] = "info"
    ) -> None:
        """Show a message on top of the page until it is closed or something is stored."""
        banner = self._pane.banner
        close = BannerButton(_("Close this &message"), banner.clear)
        banner.show_message(kind, sentence, [*buttons, close])

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Look for changes from outside when one comes back to the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._outside.look()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._chrome.arrange()
        self._show_choices()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Close only when everything is stored; until then the window stays, and answers."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.hand_in()
        self._closing.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let Esc leave the full screen."""
        if event.key() == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: FBT001, N802 - Qt's call
        return go_on(self, forwards=forwards)

    def _parts(self) -> Parts:
        return Parts(
            self._context,
            self._desks,
            self._undo,
            self._navigator,
            self._looks,
            self._pane.matters,
            self._speak,
            self.menuBar(),
            self.leaving,
            self._elsewhere,
            self._status.say,
        )

    def _make_answer_desk(self) -> "AnswerDesk":
        from kleurrijk_desktop.ui.shell.recording.recorder import Recorder

        context, pane = self._context, self._pane
        told = (context.changes, pane.matters, self._status)
        return Recorder(context.tasks.run, *told, context.now, self._way_elsewhere).desk

    def _way_elsewhere(self) -> BannerButton:
        return self._elsewhere.way()

    def _make_closing(self) -> Closing:
        tasks, banner = self._context.tasks, self._pane.banner
        return Closing(tasks, self._desks, banner, self._elsewhere, self._leave, self)

    def _handlers(self) -> Handlers:
        go = self._navigator.head_for
        return Handlers(self._commands(), self._speak, self._looks.dress, go)

    def _commands(self) -> dict[str, Callable[[], object]]:
        view = ViewCommands(self, self._looks, self._pane, self._navigator)
        return {
            "quit": self.close,
            "undo": self._taking_back.undo,
            "redo": self._taking_back.redo,
            **view.by_code(lambda: self._chrome.sidebar, self._show_choices),
            **way_commands(self._context, self._navigator, self._pane),
        }

    def _connect(self) -> None:
        context = self._context
        context.tasks.opened.connect(self._opened)
        context.tasks.open_failed.connect(self._show_trouble_opening)
        context.tasks.trouble.connect(self._show_trouble)
        Waiting(context.tasks, self._status, self)
        TryingAgain(context.tasks, self._desks, self)
        context.theme.changed.connect(self._chrome.arrange)
        self._looks.changed.connect(self._show_choices)
        self._navigator.moved.connect(self._moved)
        self._navigator.pending_changed.connect(self._name_undo)
        self._undo.changed.connect(self._name_undo)
        self._outside.changed.connect(self._changed_outside)
        self._application.applicationStateChanged.connect(self._application_state_changed)

    def _leave(self) -> None:
        self._outside.end()
        self._place.keep()
        self._speech.be_silent()
        self._may_close = True
        self.close()

    def _show_opening(self) -> None:
        screen = OpeningScreen(self._context.theme)
        screen.painted.connect(self._begin, Qt.ConnectionType.QueuedConnection)
        upgrading = self._context.tasks.upgrading
        upgrading.connect(screen.say_upgrading, Qt.ConnectionType.QueuedConnection)
        self._pane.show_page(ShownPage(screen), keep_focus=False)
        self._retranslate()

    def _begin(self) -> None:
        self.first_painted.emit()
        if not self._closing.begun:
            self._context.tasks.start()

    def _opened(self) -> None:
        if not self._closing.begun:
            self._outside.begin()
            self._look_ahead_later()
            self._navigator.has_data = True
            self._navigator.go(START, Visit(self._looks.preferences.organisation))

    def _look_ahead_later(self) -> None:
        tasks, navigator, pane = self._context.tasks, self._navigator, self._pane
        given = (tasks, navigator, pane, self.rest, self._is_at_rest)
        self.rest.when_due(later("looking_ahead:look_ahead", *given))

    def _show_trouble_opening(self, error: KleurRijkError) -> None:
        from kleurrijk_desktop.ui.shell.trouble import Trouble

        trouble = Trouble(error, self._show_opening, self.close, self.leaving.leave_for)
        self._navigator.add(TROUBLE, trouble.destination(self._context))
        self._navigator.go(TROUBLE, Visit(self._looks.preferences.organisation))

    def _show_trouble(self, error: KleurRijkError) -> None:
        from kleurrijk_desktop.ui.shell.recording.recorder import sentences_of

        self._pane.banner.show_message("error", sentences_of(error))

    def _moved(self) -> None:
        visit = self._navigator.visit
        self._undo.choose(visit.organisation_id)
        self._looks.keep(replace(self._looks.preferences, organisation=visit.organisation_id))
        self._chrome.show_place()

    def _is_at_rest(self) -> bool:
        return not (self._desks.busy or self._closing.begun)

    def _changed_outside(self) -> None:
        self.hand_in()
        self._desks.when_idle(self._keeping_up.read_again)

    def _application_state_changed(self, state: Qt.ApplicationState) -> None:
        if state != Qt.ApplicationState.ApplicationActive:
            self.hand_in()

    def _speak(self, language: str) -> None:
        self.hand_in()
        self._desks.when_idle(partial(self._speak_now, language))

    def _speak_now(self, language: str) -> None:
        self._looks.keep(replace(self._looks.preferences, language=language))
        self._speech.speak(language)
        self._retranslate()
        self._navigator.reload()
        self._status.say(
            _("The program now speaks {language}.").format(language=LANGUAGE_NAMES[language])
        )

    def _retranslate(self) -> None:
        self.setLocale(QLocale())  # what is in it is read aloud in this language
        self._chrome.retranslate()
        self._name_undo()
        self._chrome.show_place()
        self._show_choices()

    def _name_undo(self) -> None:
        self._chrome.show_undo(self._undo)

    def _show_choices(self) -> None:
        self._chrome.show_choices(self._looks.preferences)
