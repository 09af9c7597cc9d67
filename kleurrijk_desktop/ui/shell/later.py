"""Parts of the window that are loaded when they are first needed, by name."""

from collections.abc import Callable
from importlib import import_module
from typing import Any


def later(place: str, *given: object) -> Callable[..., Any]:
    """Return a function of another module of this package, which is loaded at the first call.

    Args:
        place: the module and the function, as in "aside.printing:print_page".
        given: what it gets before what it is called with.
    """
    module, _colon, name = place.partition(":")

    def call(*more: object) -> object:
        return getattr(import_module(f"{__package__}.{module}"), name)(*given, *more)

    return call
