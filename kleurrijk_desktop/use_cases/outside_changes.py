"""Noticing that somebody else wrote to the same database."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kleurrijk_desktop.use_cases.ports import Services


def read_data_version(services: "Services", /) -> int:
    """Read a number that changes when another window or a command has stored something.

    What was stored through these same services never changes it.
    """
    return services.database.data_version()
