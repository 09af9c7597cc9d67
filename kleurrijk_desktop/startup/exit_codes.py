"""How a run ends: the exit code, and what the person or script that started it is told."""

import logging
from collections.abc import Callable
from pathlib import Path

from kleurrijk_desktop.domain.problems import InputFault, KleurRijkError, WorldFault
from kleurrijk_desktop.startup.console import Console, abandon_output
from kleurrijk_desktop.startup.logs import FILE_NAME
from kleurrijk_desktop.translation import _

FINE, INPUT_FAULT, WRONG_USAGE, MACHINE_FAULT = 0, 1, 2, 3
INTERRUPTED, READER_LEFT = 130, 141  # as a shell counts them: 128 + the number of the signal

log = logging.getLogger(__name__)


def exit_code_of(
    action: Callable[[], int], console: Console, log_folder: Path | None = None
) -> int:
    """Do something and turn whatever becomes of it into an exit code and sentences.

    Args:
        action: returns an exit code of its own.
        console: where faults are told, one line each.
        log_folder: where the details of our own faults are written, if anywhere.
    """
    try:
        code = action()
        console.flush()
    except InputFault as fault:
        _tell(fault, console)
        return INPUT_FAULT
    except WorldFault as fault:
        log.warning("the machine's fault", exc_info=fault)
        _tell(fault, console)
        _let_go(console)
        return MACHINE_FAULT
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        abandon_output()
        return READER_LEFT
    except Exception:  # the last stop: whatever comes here is our own fault
        log.exception("a fault in the program")
        console.complain(_own_fault(log_folder))
        return MACHINE_FAULT
    return code


def _tell(error: KleurRijkError, console: Console) -> None:
    from kleurrijk_desktop.wording.problems import sentence_with_place  # only where there is one

    for problem in error.problems:
        console.complain(sentence_with_place(problem))


def _let_go(console: Console) -> None:
    """Hand over what was written before a fault, unless the output itself is the fault."""
    try:
        console.flush()
    except (OSError, WorldFault):
        abandon_output()


def _own_fault(log_folder: Path | None) -> str:
    file = None if log_folder is None else log_folder / FILE_NAME
    if file is None or not file.exists():
        return _("This is a fault in the program, not in what you did. Please report it.")
    return _(
        "This is a fault in the program, not in what you did. The details are in {file}: please "
        "send that file with your report."
    ).format(file=file)
