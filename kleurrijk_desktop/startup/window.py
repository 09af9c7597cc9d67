"""The windowed start, in the order in which things may happen.

Folders → crash hook → settings → QApplication and theme → single instance → first paint → the
database, on its own thread → content. Nothing on the way to the first paint needs SQLAlchemy.
"""

from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from kleurrijk_desktop.domain.problems import WorldFault
from kleurrijk_desktop.startup.application import make_application
from kleurrijk_desktop.startup.crash import CrashHooks, NativeTrace
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.qt_messages import log_qt_messages, stop_logging_qt_messages
from kleurrijk_desktop.startup.running_marker import RunningMarker
from kleurrijk_desktop.startup.single_instance import InstanceLock
from kleurrijk_desktop.startup.spoken import Alarm, it_crashed, say_in_a_box, say_it_broke
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.taking_turns import Turn, take_turn
from kleurrijk_desktop.startup.windows import Stage, Windows
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import Dialogs, LastFolder, QtDialogs
from kleurrijk_desktop.ui.shell.window import MainWindow
from kleurrijk_desktop.ui.widgets.banner import BannerButton

if TYPE_CHECKING:
    from kleurrijk_desktop.startup.apart import Apart

TOO_MANY_FAILED = 3  # starts in a row; the next one asks first what to do


def open_window(
    around: Surroundings, apart: "Apart | None" = None, file: Path | None = None
) -> int:
    """Show the window until it is closed, and return the exit code.

    Args:
        around: where everything lies.
        apart: what is shown instead of what lies there.
        file: that is offered to be put back, here or in the window that is open already.

    Raises:
        WorldFault: the data folder cannot be used, or is open on another computer.
    """
    with ExitStack() as ending:
        hooks = CrashHooks()
        hooks.install()
        ending.callback(hooks.remove)
        try:
            return _start(around, hooks, ending, apart, file)
        except WorldFault as fault:
            make_application()
            say_in_a_box(fault, QtDialogs(QApplication.activeWindow))
            raise
        except Exception as error:
            make_application()
            say_it_broke(error, QtDialogs(QApplication.activeWindow))
            raise


def _start(
    around: Surroundings,
    hooks: CrashHooks,
    ending: ExitStack,
    apart: "Apart | None",
    file: Path | None,
) -> int:
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
    turn = take_turn(lock, folders, dialogs, around.console, file=file)
    if turn is Turn.ELSEWHERE:
        return FINE
    if turn is Turn.LOOK_ONLY:
        from kleurrijk_desktop.startup.looking_only import looking_only

        apart = looking_only()
        stage = Stage(around, application, dialogs, apart, file, holds_lock=False)
        Windows(stage, partial(_say, apart.words())).show()
        return FINE
    ending.callback(lock.release)
    return _show(Stage(around, application, dialogs, apart, file))


def _show(stage: Stage) -> int:
    marker = RunningMarker(stage.around.folders.running_marker)
    unfinished = marker.begin()
    tell = partial(_say, it_crashed(unfinished)) if unfinished else None
    if stage.apart:
        tell = partial(_say_of, stage.apart, stage.dialogs)
    ask = unfinished >= TOO_MANY_FAILED and not stage.apart
    if Windows(stage, tell).show(unfinished if ask else 0):
        marker.end()
    return FINE


def _say(sentence: str, window: MainWindow) -> None:
    window.tell(sentence)


def _say_of(apart: "Apart", dialogs: Dialogs, window: MainWindow) -> None:
    """Say what is shown apart, with a way to what is wrong with it."""
    words, problems = apart.words(), apart.problems()
    show = partial(dialogs.show_details, _("What is wrong"), words, "\n\n".join(problems))
    window.tell(words, *([BannerButton(_("Show what is &wrong"), show)] if problems else []))
