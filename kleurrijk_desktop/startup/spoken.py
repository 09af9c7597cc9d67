"""What the windowed start says of itself."""

from PySide6.QtCore import QObject, Qt, Signal

from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.startup.logs import frugal_trace
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.ui.dialogs import DialogButton, Dialogs


class Alarm(QObject):
    """Tells of a fault in the program on the interface thread, from whichever it comes."""

    _raised = Signal(str)

    def __init__(self, dialogs: Dialogs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._dialogs = dialogs
        self._raised.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def raise_for(self, error: BaseException) -> None:
        """Tell of an error as soon as the interface thread is free."""
        self._raised.emit(_details(error))

    def _say(self, details: str) -> None:
        self._dialogs.our_fault(_our_fault(), details)


def say_it_broke(error: BaseException, dialogs: Dialogs) -> None:
    """Say that the window cannot open because of a fault in the program."""
    dialogs.our_fault(_our_fault(), _details(error))


def _our_fault() -> str:
    return _(
        "There is a fault in the program. What was saved is safe. If something on screen looks "
        "wrong, close the window and start again."
    )


def _details(error: BaseException) -> str:
    return "\n".join(frugal_trace(error))


def say_in_a_box(error: KleurRijkError, dialogs: Dialogs) -> None:
    """Say why the window cannot open, for those who started it without a terminal."""
    from kleurrijk_desktop.wording.problems import sentence  # only where there is a fault

    text = "\n".join(sentence(problem) for problem in error.problems)
    dialogs.message(APPLICATION_NAME, text, [DialogButton("close", _("&Close"), default=True)])


def it_crashed(times: int) -> str:
    """Return that the window did not end properly the last time, or the last `times` times."""
    return ngettext(
        "The program closed unexpectedly last time. Everything that was saved is there.",
        "The program closed unexpectedly the last {times} times. Everything that was saved is "
        "there. If this goes on, please report it.",
        times,
    ).format(times=times)
