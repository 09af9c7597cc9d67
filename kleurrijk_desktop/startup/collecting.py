"""Keeping Python's garbage collector away while the program loads what it needs.

It looks for what is left over whenever some hundreds of new objects are there. A start makes a
hundred thousand that all stay, so that looking finds nothing and costs a tenth of the time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def nothing_collected() -> Iterator[None]:
    """Look for nothing until the block ends, or `collect_again` is called inside it."""
    outermost = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if outermost:
            collect_again()


def collect_again() -> None:
    """Look for what is left over from now on, never again among what is there already.

    So the rounds of the collector do not hold up the window later either.
    """
    if not gc.isenabled():
        leave_what_is_there()
        gc.enable()


def leave_what_is_there() -> None:
    """Never look again among what is there already: what is loaded stays."""
    gc.freeze()
