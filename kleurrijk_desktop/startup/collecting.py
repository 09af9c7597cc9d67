"""Keeping Python's garbage collector away while the program loads what it needs.

It looks for what is left over whenever some hundreds of new objects are there. A start makes a
hundred thousand that all stay, so that looking finds nothing and costs a tenth of the time.

Nor may it look by itself afterwards: it does so on whichever thread makes the next object. On the
database thread it would take widgets away under Qt's hands, which ends the program.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Look for nothing until the block ends, and then never again among what is there by then.

    So the rounds of the collector do not hold up the window later either.
    """
    outermost = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if outermost:
            leave_what_is_there()
            gc.enable()


def leave_what_is_there() -> None:
    """Never look again among what is there already: what is loaded stays."""
    gc.freeze()


def collect_here() -> None:
    """Look for what is left over on this thread, if so much came that Python would look too."""
    came, enough = gc.get_count(), gc.get_threshold()
    for generation in reversed(range(len(came))):
        if came[generation] > enough[generation]:
            gc.collect(generation)
            return
