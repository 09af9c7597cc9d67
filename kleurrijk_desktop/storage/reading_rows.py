"""Turning rows into values of the domain, and telling a damaged row from a fault of ours."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from kleurrijk_desktop.domain.problems import world_fault

T = TypeVar("T")

MOST_PARAMETERS = 500  # in one statement; some builds of SQLite stop at 999


@contextmanager
def stored_values() -> Iterator[None]:
    """Raise "data-damaged" where a stored value is none that was ever written."""
    try:
        yield
    except ValueError as error:
        raise world_fault("data-damaged") from error


def portions(values: Sequence[T]) -> Iterator[Sequence[T]]:
    """Yield the values in portions that fit into one statement."""
    for start in range(0, len(values), MOST_PARAMETERS):
        yield values[start : start + MOST_PARAMETERS]
