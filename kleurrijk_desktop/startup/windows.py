"""One window after the other on the same data: after a copy was put back, all is read anew."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QSessionManager
from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.domain.problems import KleurRijkError, WorldFault
from kleurrijk_desktop.startup.another_window import example_opener, translation_opener
from kleurrijk_desktop.startup.backup_keeper import BackupKeeper
from kleurrijk_desktop.startup.collecting import collect_here, leave_what_is_there
from kleurrijk_desktop.startup.first_window import FirstWindow
from kleurrijk_desktop.startup.kept_safe import KeptSafe
from kleurrijk_desktop.startup.language import languages_at_hand
from kleurrijk_desktop.startup.preferences import KeptPreferences
from kleurrijk_desktop.startup.signals import SignalWatch
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.worker_services import WorkerServices
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import _, current_language
from kleurrijk_desktop.ui.changes import AssessmentChanged, Change, Changes
from kleurrijk_desktop.ui.dialogs import Dialogs
from kleurrijk_desktop.ui.screens.settings.places import Places
from kleurrijk_desktop.ui.shell.context import UiContext
from kleurrijk_desktop.ui.shell.rest import Rest
from kleurrijk_desktop.ui.shell.window import MainWindow
from kleurrijk_desktop.ui.tasks import Tasks
from kleurrijk_desktop.ui.theme.theme import Appearance, Theme
from kleurrijk_desktop.ui.widgets.banner import BannerButton

if TYPE_CHECKING:
    from kleurrijk_desktop.startup.apart import Apart
    from kleurrijk_desktop.use_cases.safekeeping import NextStep, PutBack

log = logging.getLogger(__name__)

COLLECTED_EVERY = 1000  # milliseconds

Tell = Callable[[MainWindow], None]  # said in a window as soon as its data are open


@dataclass(eq=False, repr=False)
class Stage:
    """What every window of this start has in common.

    Attributes:
        apart: what is shown instead of the user's own data.
        file: that the first window offers to put back.
        holds_lock: whether the lock of the data is ours, so that others can reach us.
    """

    around: Surroundings
    application: QApplication
    dialogs: Dialogs
    apart: "Apart | None"
    file: Path | None = None
    holds_lock: bool = True


class Windows:
    """Shows a window until it is closed, then the next where one is wanted."""

    def __init__(self, stage: Stage, tell: Tell | None = None) -> None:
        """Begin with a window that says `tell`."""
        self._stage = stage
        self._tell = tell

    def show(self, failed_starts: int = 0) -> bool:
        """Show windows until one was closed and nothing else is wanted.

        Args:
            failed_starts: where there were so many in a row, it is first asked what to do; 0 is
                for starting as usual.

        Returns:
            Whether the program was started at all.
        """
        starts, step = (True, None) if failed_starts == 0 else self._ask(failed_starts)
        started = starts or step is not None
        while starts or step is not None:
            if step is not None:
                self._carry_out(step)
            starts, step = False, self._one_window()
        return started

    def _ask(self, failed_starts: int) -> "tuple[bool, NextStep | None]":
        from kleurrijk_desktop.ui.shell.rescuing import RescueWindow

        with self._context() as context:
            window = RescueWindow(context, failed_starts)
            window.show()
            self._stage.application.exec()
            window.deleteLater()
            return window.starts, context.afterwards.wanted

    def _one_window(self) -> "NextStep | None":
        with self._context() as context, self._window(context) as window:
            if self._tell is not None:
                self._tell_once_there(context.tasks, partial(self._tell, window))
            window.show()
            self._stage.application.exec()
            context.tasks.close()
            return context.afterwards.wanted

    def _tell_once_there(self, tasks: Tasks, tell: Callable[[], None]) -> None:
        """Say something once the data are open, or do not open either after what was tried."""
        queued = Qt.ConnectionType.QueuedConnection
        tasks.opened.connect(tell, queued)
        if self._stage.apart is None:
            tasks.open_failed.connect(lambda _error: tell(), queued)

    @contextmanager
    def _window(self, context: UiContext) -> Iterator[MainWindow]:
        stage, window = self._stage, MainWindow(context)
        at_log_off = partial(_save_at_log_off, window)
        stage.application.commitDataRequest.connect(at_log_off, Qt.ConnectionType.DirectConnection)
        watch = SignalWatch(window.close, window)
        window.rest.when_due(partial(_collect_from_now_on, window))
        window.rest.settled.connect(leave_what_is_there)
        first = FirstWindow(stage.around.folders.lock, partial(_call, window))
        if stage.file is not None:
            window.rest.when_due(partial(_offer, window, stage.file))
            self._stage = replace(stage, file=None)  # and not once more in the next window
        if stage.holds_lock:
            window.rest.when_due(first.listen)
        if stage.apart is None and self._tell is None:
            window.rest.when_due(partial(_tell_of_the_folder, stage.around.folders, window))
        keeper = None if stage.apart else self._keep_backups(context, window.rest)
        try:
            yield window
        finally:
            if keeper is not None:
                keeper.end()
            first.end()
            watch.stop()
            stage.application.commitDataRequest.disconnect(at_log_off)
            window.deleteLater()

    @contextmanager
    def _context(self) -> Iterator[UiContext]:
        context = make_context(self._stage)
        try:
            yield context
        finally:
            context.theme.deleteLater()
            context.changes.deleteLater()
            context.tasks.deleteLater()

    def _keep_backups(self, context: UiContext, rest: Rest) -> BackupKeeper:
        keeper = BackupKeeper(self._stage.around.folders, context.now, context.tasks)
        keeper.failed.connect(context.tasks.trouble)
        context.tasks.opened.connect(partial(rest.when_due, keeper.begin_if_due))

        def changed(change: Change, _source: object) -> None:
            if isinstance(change, AssessmentChanged) and change.finished:
                keeper.begin()

        context.changes.happened.connect(changed)
        return keeper

    def _carry_out(self, step: "NextStep") -> None:
        # Here and below, since hardly any start ever needs them.
        from kleurrijk_desktop.use_cases.safekeeping import LookOnly, Rebuild

        self._speak(current_language())  # as chosen in the last window
        if isinstance(step, LookOnly):
            self._only_look()
        elif isinstance(step, Rebuild):
            self._rebuild()
        else:
            self._put_back(step)

    def _only_look(self) -> None:
        from kleurrijk_desktop.startup.looking_only import looking_only

        apart = looking_only()
        self._stage = replace(self._stage, apart=apart)
        self._tell = lambda window: window.tell(apart.words())

    def _rebuild(self) -> None:
        from kleurrijk_desktop.startup.rebuilding import rebuild, tell_fault, tell_rebuilt
        from kleurrijk_desktop.startup.waiting import wait_for

        act = partial(rebuild, self._stage.around.folders, datetime.now(UTC))
        try:
            done = wait_for(act, _("A new database is being made."))
        except KleurRijkError as error:
            self._tell = partial(tell_fault, error)
        else:
            self._tell = partial(tell_rebuilt, done)

    def _put_back(self, step: "PutBack") -> None:
        from kleurrijk_desktop.startup.putting_back import put_back, tell_done, tell_fault
        from kleurrijk_desktop.startup.waiting import wait_for

        act = partial(put_back, self._stage.around.folders, step.path, datetime.now(UTC))
        try:
            done = wait_for(act, _("The backup is being put back."))
        except KleurRijkError as error:
            self._tell = partial(tell_fault, error)
        else:
            self._tell = partial(tell_done, done)
            self._speak(done.language or current_language())

    def _speak(self, language: str) -> None:
        around = self._stage.around._replace(language=language)
        self._stage = replace(self._stage, around=around)


def make_context(stage: Stage) -> UiContext:
    """Return all that a window needs from outside."""
    folders, application = stage.around.folders, stage.application
    preferences = KeptPreferences(folders.settings, stage.around.language)
    chosen = preferences.read()
    services = stage.apart.services(stage.around) if stage.apart else WorkerServices(folders)
    now = partial(datetime.now, UTC)
    tasks = Tasks(services.open, application, dispose=services.close)
    services.when_upgrading(tasks.upgrading.emit)
    return UiContext(
        tasks=tasks,
        changes=Changes(application),
        theme=Theme(application, cast("Appearance", chosen.appearance), chosen.text_size),
        dialogs=stage.dialogs,
        settings=preferences,
        window_state=folders.window_state,
        languages=languages_at_hand(),
        documents=_documents,
        places=Places(folders.data, folders.settings, folders.log),
        now=now,
        open_example=example_opener(folders),
        open_translation=translation_opener(folders),
        safekeeping=None if stage.apart else KeptSafe(folders, now),
    )


def _documents() -> Path:
    import platformdirs  # here, since the first paint does without

    return platformdirs.user_documents_path()


def _tell_of_the_folder(folders: Folders, window: MainWindow) -> None:
    from kleurrijk_desktop.startup.folder_notes import note_on

    try:
        told = note_on(folders)
    except WorldFault as fault:
        log.info("nothing is told of the folder", exc_info=fault)
        return
    if told:
        window.tell(told, BannerButton(_("Show the &backups"), window.offering.show_backups))


def _collect_from_now_on(window: MainWindow) -> None:
    """Have what is left over taken away on this thread only, which is Qt's."""
    leave_what_is_there()
    timer = QTimer(window, interval=COLLECTED_EVERY)
    timer.timeout.connect(collect_here)
    timer.start()


def _save_at_log_off(window: MainWindow, _session: QSessionManager) -> None:
    window.hand_in()


def _call(window: MainWindow, file: Path | None) -> None:
    """Bring the window to the front, with the file that a later start was given."""
    if window.isMinimized():
        window.showNormal()
    window.raise_()
    window.activateWindow()
    if file is not None:
        _offer(window, file)


def _offer(window: MainWindow, file: Path) -> None:
    window.offering.offer(file)
