"""What happens where another window may be open on the same data."""

from pathlib import Path

from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.domain.problems import Problem, WorldFault
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.first_window import reach
from kleurrijk_desktop.startup.single_instance import Held, Holder, InstanceLock
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import DialogButton, Dialogs

TAKE_OVER, TRY_AGAIN = "take-over", "try-again"


def may_start(lock: InstanceLock, path: Path, dialogs: Dialogs, console: Console) -> bool:
    """Take the lock; False where another window was brought to the front instead.

    Raises:
        WorldFault: the lock is held elsewhere, and the person did not want to take it over.
    """
    held = lock.take()
    while held is not None:
        if held.holder is Holder.RUNNING:
            if not reach(path):
                _say(_running(), dialogs, console)
            return False
        held = _decided(lock, held, dialogs)
    return True


def _decided(lock: InstanceLock, held: Held, dialogs: Dialogs) -> Held | None:
    from kleurrijk_desktop.wording.problems import sentence

    problem = _problem(held)
    buttons = [
        DialogButton(TRY_AGAIN, _("&Try again"), default=True),
        DialogButton(TAKE_OVER, _("&Open it here all the same")),
    ]
    chosen = dialogs.message(APPLICATION_NAME, sentence(problem), buttons)
    if chosen == TAKE_OVER:
        return lock.take_over()
    if chosen == TRY_AGAIN:
        return lock.take()
    raise WorldFault(problem)


def _problem(held: Held) -> Problem:
    if held.holder is Holder.NOBODY_KNOWN:
        return Problem("lock-damaged")
    from kleurrijk_desktop.wording.dates import date_text, time_text

    since = held.since.astimezone()
    return Problem(
        "lock-elsewhere",
        {"host": held.host, "day": date_text(since.date()), "time": time_text(since)},
    )


def _running() -> str:
    return _(
        "The program is open already, but its window does not answer. Look for it on the task "
        "bar, or wait a minute and start again."
    )


def _say(text: str, dialogs: Dialogs, console: Console) -> None:
    console.complain(text)
    dialogs.message(APPLICATION_NAME, text, [DialogButton("close", _("&Close"), default=True)])
