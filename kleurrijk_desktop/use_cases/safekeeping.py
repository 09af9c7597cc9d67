"""What keeps the data safe, as far as a person sees it: copies of the whole database.

These run beside the use cases, on a thread and a connection of their own, since none of them
may wait for the database that is open, and some are wanted where it does not open at all.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kleurrijk_desktop.domain.kept_copies import KeptCopy, LookedAt


@dataclass(frozen=True, slots=True)
class PutBack:
    """Wanted once the window is closed: a copy, or what was packed elsewhere, is put back."""

    path: Path


@dataclass(frozen=True, slots=True)
class LookOnly:
    """Wanted once the window is closed: another one in which nothing can be changed."""


@dataclass(frozen=True, slots=True)
class Rebuild:
    """Wanted once the window is closed: a new database out of what can be read of the present."""


NextStep = PutBack | LookOnly | Rebuild


class Safekeeping(Protocol):
    """Copies of the database; every call may take long, and is for another thread."""

    @property
    def present(self) -> Path:
        """The database itself."""
        ...

    @property
    def folder(self) -> Path:
        """Where the copies lie."""
        ...

    def copies(self) -> Sequence[KeptCopy]:
        """Return the copies in the folder of the program, newest first of each kind."""
        ...

    def synced_by(self) -> str | None:
        """Return the cloud service that copies the data elsewhere, where that can be seen."""
        ...

    def look_at(self, path: Path) -> LookedAt:
        """Look over a copy, what was packed elsewhere, or the database itself."""
        ...

    def make(self) -> Path:
        """Make a backup now; raises a WorldFault where none was made."""
        ...

    def pack(self, target: Path) -> None:
        """Write everything, settings included, into one file for another computer.

        Raises:
            WorldFault: it could not be written, or what was written is not in order.
        """
        ...

    def save_answers(self, target: Path) -> int:
        """Write all answers that can be read as a table (CSV), and return how many these are.

        Raises:
            WorldFault: nothing can be read, or the file cannot be written.
        """
        ...

    def report(self) -> str:
        """Return what somebody who helps wants to know; no content of the database."""
        ...

    def save_text(self, target: Path, text: str) -> None:
        """Write such a report; raises a WorldFault where that fails. It takes no time."""
        ...
