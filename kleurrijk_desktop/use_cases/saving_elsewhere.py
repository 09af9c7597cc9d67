"""Saving everything elsewhere, with what cannot be stored where it belongs."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kleurrijk_desktop.use_cases.ports import Services, UseCase


@dataclass(frozen=True, slots=True)
class SaveElsewhere:
    """Write a copy of all data, with these changes made in it.

    Attributes:
        target: a file, which is replaced where it is there.
        changes: what was not stored so far.
    """

    target: Path
    changes: Sequence[UseCase[object]]

    def __call__(self, services: Services) -> None:
        """Do so, whole or not at all.

        Raises:
            InputFault: "place-of-database", or a change does not fit what was read last.
            WorldFault: the data cannot be read any more, or the file cannot be written.
        """
        with services.database.copied(self.target) as copy:
            elsewhere = replace(services, database=copy)
            for change in self.changes:
                change(elsewhere)
