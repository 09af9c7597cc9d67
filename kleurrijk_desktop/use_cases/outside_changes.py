"""Noticing that somebody else wrote to the same database."""

from dataclasses import dataclass

from kleurrijk_desktop.use_cases.ports import Services


@dataclass(frozen=True, slots=True)
class ReadDataVersion:
    """Read a number that changes when another window or a command has stored something.

    What was stored through these same services never changes it.
    """

    def __call__(self, services: Services) -> int:
        return services.database.data_version()
