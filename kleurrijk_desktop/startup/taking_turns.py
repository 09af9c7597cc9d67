"""What happens where another window may be open on the same data."""

import time
from collections.abc import Callable
from enum import Enum, auto
from pathlib import Path

from kleurrijk_desktop.domain.constants import APPLICATION_NAME
from kleurrijk_desktop.domain.problems import Problem, WorldFault
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.first_window import Answer, reach
from kleurrijk_desktop.startup.single_instance import Held, Holder, InstanceLock
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.ui.dialogs import DialogButton, Dialogs

TAKE_OVER, TRY_AGAIN, LOOK_ONLY = "take-over", "try-again", "look-only"


class Turn(Enum):
    """How this start goes on."""

    OURS = auto()  # we have the lock
    LOOK_ONLY = auto()  # without it, and nothing is changed
    ELSEWHERE = auto()  # another window was brought to the front


def take_turn(
    lock: InstanceLock,
    folders: Folders,
    dialogs: Dialogs,
    console: Console,
    wait: Callable[[float], None] = time.sleep,
    file: Path | None = None,
) -> Turn:
    """Take the lock, or find out what else the person wants.

    Args:
        lock: that of the data.
        folders: where they lie.
        dialogs: through which is asked.
        console: where is told what is said, too.
        wait: how one waits, in seconds, for a window that does not answer yet.
        file: that is handed over to a window that is open.

    Raises:
        WorldFault: the lock is held elsewhere or cannot be written, and nothing else is wanted.
    """
    try:
        held = lock.take()
        while held is not None:
            if held.holder is Holder.RUNNING:
                answer = reach(folders.lock, wait, file)
                if answer is Answer.CAME and file is not None:
                    _say(_not_taken(file), dialogs, console)
                if answer is not Answer.NONE:
                    return Turn.ELSEWHERE
                held = lock.take()
                if held is None:  # a command had it, to bring the data up to date
                    return Turn.OURS
                _say(_running(), dialogs, console)
                return Turn.ELSEWHERE
            chosen = _choose(_problem(held), _waiting_buttons(), dialogs)
            if chosen == LOOK_ONLY:
                return Turn.LOOK_ONLY
            held = lock.take_over() if chosen == TAKE_OVER else lock.take()
    except WorldFault as fault:
        return _without_a_lock(fault, folders, dialogs)
    return Turn.OURS


def _without_a_lock(fault: WorldFault, folders: Folders, dialogs: Dialogs) -> Turn:
    """Offer to look where the folder may not be written, and there is something to look at."""
    problem = fault.problems[0]
    if problem.code != "lock-not-written" or not folders.database.exists():
        raise fault
    _choose(problem, [_look_button(default=True), DialogButton("quit", _("&Quit"))], dialogs)
    return Turn.LOOK_ONLY


def _choose(problem: Problem, buttons: list[DialogButton], dialogs: Dialogs) -> str:
    from kleurrijk_desktop.wording.problems import sentence

    chosen = dialogs.message(APPLICATION_NAME, sentence(problem), buttons)
    if chosen not in {TAKE_OVER, TRY_AGAIN, LOOK_ONLY}:
        raise WorldFault(problem)
    return chosen


def _waiting_buttons() -> list[DialogButton]:
    return [
        DialogButton(TRY_AGAIN, _("&Try again"), default=True),
        _look_button(),
        DialogButton(TAKE_OVER, _("&Open it here all the same")),
    ]


def _look_button(*, default: bool = False) -> DialogButton:
    return DialogButton(LOOK_ONLY, _("&Look only, change nothing"), default=default)


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


def _not_taken(file: Path) -> str:
    return _(
        "The program is open already, but its window did not take {file}. Open the page of the "
        "backups there, and press “Put back a file…”."
    ).format(file=file)


def _say(text: str, dialogs: Dialogs, console: Console) -> None:
    console.complain(text)
    dialogs.message(APPLICATION_NAME, text, [DialogButton("close", _("&Close"), default=True)])
