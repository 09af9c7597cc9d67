"""A database that is only looked at."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.problems import KleurRijkError, fault
from kleurrijk_desktop.use_cases.ports import Database, UnitOfWork


@dataclass(frozen=True, slots=True)
class LookedAtOnly:
    """Shows everything; whoever wants to write is told why that cannot be.

    Attributes:
        because: the fault; without one it is said that this window only shows.
    """

    database: Database
    because: KleurRijkError | None = None

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        return self.database.reading()

    def writing(self) -> AbstractContextManager[UnitOfWork]:
        raise self.because or fault("only-looking")

    def data_version(self) -> int:
        return self.database.data_version()

    def copied(self, target: Path) -> AbstractContextManager[Database]:
        return self.database.copied(target)
