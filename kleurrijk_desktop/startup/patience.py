"""Waiting a little for a database that another program holds."""

import time
from collections.abc import Callable
from typing import TypeVar

from kleurrijk_desktop.domain.problems import WorldFault

T = TypeVar("T")

BUSY = "file-busy"
WAITS = (0.05, 0.1, 0.2, 0.4, 0.75, 1.5)  # seconds; three in all


def patiently(action: Callable[[], T], wait: Callable[[float], None] = time.sleep) -> T:
    """Do something that has no effect where it fails, and again while the file is held.

    Raises:
        WorldFault: the file is still held after three seconds, or something else is wrong.
    """
    for pause in WAITS:
        try:
            return action()
        except WorldFault as fault:
            if all(problem.code != BUSY for problem in fault.problems):
                raise
        wait(pause)
    return action()
