"""The kept copies of checklists inside one transaction, in one language, each read once."""

from dataclasses import dataclass, field

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.content_text import Reader, Text
from kleurrijk_desktop.domain.snapshot import checklist_of, translation_of
from kleurrijk_desktop.use_cases.ports import UnitOfWork


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Copy:
    """A checklist as an assessment keeps it, and who reads it."""

    checklist: Checklist
    reader: Reader

    @property
    def title(self) -> Text:
        return self.reader.checklist_title(self.checklist)


@dataclass(frozen=True, slots=True, eq=False, repr=False)
class Copies:
    """Reads copies by the hash of their snapshot."""

    work: UnitOfWork
    language: str
    _read: dict[str, Copy] = field(default_factory=dict)

    def of(self, snapshot: str) -> Copy:
        """Return a copy; raises as the snapshots do where there is none."""
        if snapshot not in self._read:
            checklist = checklist_of(self.work.snapshots.get(snapshot))
            supplement = self.work.snapshots.supplement(snapshot, self.language)
            translation = translation_of(supplement) if supplement else None
            self._read[snapshot] = Copy(checklist, Reader(checklist, translation))
        return self._read[snapshot]
