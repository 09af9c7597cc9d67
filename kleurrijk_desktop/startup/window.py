"""The windowed start, in the order in which things may happen.

Folders → crash hook → settings → QApplication and theme → single instance → first paint → the
database, on its own thread → content. Nothing on the way to the first paint needs SQLAlchemy.
"""

from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.startup.apart import Apart
from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.startup.backup_keeper import BackupKeeper
from kleurrijk_desktop.startup.crash import CrashHooks, NativeTrace
from kleurrijk_desktop.startup.example import example_opener
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.first_window import listen
from kleurrijk_desktop.startup.language import languages_at_hand
from kleurrijk_desktop.startup.preferences import KeptPreferences
from kleurrijk_desktop.startup.qt_messages import log_qt_messages, stop_logging_qt_messages
from kleurrijk_desktop.startup.running_marker import RunningMarker
from kleurrijk_desktop.startup.signals import SignalWatch
from kleurrijk_desktop.startup.single_instance import InstanceLock
from kleurrijk_desktop.startup.spoken import Alarm, it_crashed, say_in_a_box, say_it_broke
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.taking_turns import may_start
from kleurrijk_desktop.startup.worker_services import WorkerServices
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.changes import AssessmentChanged, Change, Changes
from kleurrijk_desktop.ui.dialogs import LastFolder, QtDialogs
from kleurrijk_desktop.ui.screens.settings.choices import Places
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.window import MainWindow
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Appearance, Theme


def open_window(around: Surroundings, apart: Apart | None = None) -> int:
    """Show the window until it is closed, and return the exit code.

    Args:
        around: where everything lies.
        apart: what is shown instead of what lies there.

    Raises:
        WorldFault: the data folder cannot be used, or is open on another computer.
    """
    with ExitStack() as ending:
        hooks = CrashHooks()
        hooks.install()
        ending.callback(hooks.remove)
        try:
            return _start(around, hooks, ending, apart)
        except WorldFault as fault:
            make_application()
            say_in_a_box(fault, QtDialogs(QApplication.activeWindow))
            raise
        except Exception as error:
            make_application()
            say_it_broke(error, QtDialogs(QApplication.activeWindow))
            raise


def _start(around: Surroundings, hooks: CrashHooks, ending: ExitStack, apart: Apart | None) -> int:
    folders = around.folders
    if folders.prepare() and apart is None:
        around.console.complain(
            _("A new data folder was made: {folder}").format(folder=folders.data)
        )
    trace = NativeTrace.into(folders.log)
    if trace is not None:
        ending.callback(trace.close)
    application = make_application()
    log_qt_messages()
    ending.callback(stop_logging_qt_messages)
    dialogs = QtDialogs(application.activeWindow, LastFolder(folders.window_state))
    alarm = Alarm(dialogs, application)
    hooks.tell_through(alarm.raise_for)
    lock = InstanceLock(folders.lock, partial(datetime.now, UTC))
    if not may_start(lock, folders.lock, dialogs, around.console):
        return FINE
    ending.callback(lock.release)
    services = apart.services(around) if apart else WorkerServices(folders)
    window_context = _context(around, application, dialogs, services)
    return _show(around, application, window_context, ending, apart)


def _show(
    around: Surroundings,
    application: QApplication,
    context: UiContext,
    ending: ExitStack,
    apart: Apart | None,
) -> int:
    folders = around.folders
    marker = RunningMarker(folders.running_marker)
    unfinished = marker.begin()
    window = MainWindow(context)
    application.commitDataRequest.connect(
        partial(_save_at_log_off, window), Qt.ConnectionType.DirectConnection
    )
    watch = SignalWatch(window.close, window)
    ending.callback(watch.stop)
    window.rest.due.connect(partial(listen, folders.lock, partial(_bring_to_front, window), window))
    if unfinished:
        context.tasks.opened.connect(
            partial(window.tell, it_crashed(unfinished)), Qt.ConnectionType.QueuedConnection
        )
    if not apart:
        ending.callback(_keep_backups(folders, context).close)
    if apart:
        context.tasks.opened.connect(
            partial(window.tell, apart.words()), Qt.ConnectionType.QueuedConnection
        )
    window.show()
    application.exec()
    context.tasks.close()
    marker.end()
    return FINE


def _keep_backups(folders: Folders, context: UiContext) -> BackupKeeper:
    keeper = BackupKeeper(folders, context.now, context.tasks)
    keeper.failed.connect(context.tasks.trouble)
    context.tasks.opened.connect(keeper.begin_if_due)

    def changed(change: Change, _source: object) -> None:
        if isinstance(change, AssessmentChanged) and change.finished:
            keeper.begin()

    context.changes.happened.connect(changed)
    return keeper


def _context(
    around: Surroundings,
    application: QApplication,
    dialogs: QtDialogs,
    services: WorkerServices,
) -> UiContext:
    import platformdirs

    folders = around.folders
    preferences = KeptPreferences(folders.settings, around.language)
    chosen = preferences.read()
    return UiContext(
        tasks=Tasks(services.open, application, dispose=services.close),
        changes=Changes(application),
        theme=Theme(application, cast("Appearance", chosen.appearance), chosen.text_size),
        dialogs=dialogs,
        settings=preferences,
        window_state=folders.window_state,
        languages=languages_at_hand(),
        documents=platformdirs.user_documents_path(),
        places=Places(folders.data, folders.settings, folders.log),
        now=partial(datetime.now, UTC),
        open_example=example_opener(around.folders),
    )


def _save_at_log_off(window: MainWindow, _session: QSessionManager) -> None:
    window.hand_in()


def _bring_to_front(window: MainWindow) -> None:
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
