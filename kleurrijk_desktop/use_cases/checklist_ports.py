"""What the use cases need of the checklists, shipped and kept; other ports are in `ports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kleurrijk_desktop.domain.checklist import Checklist
    from kleurrijk_desktop.domain.content_text import Translation
    from kleurrijk_desktop.domain.examples import Example
    from kleurrijk_desktop.domain.registries import Registries
    from kleurrijk_desktop.domain.snapshot import Snapshot, Supplement


class Library(Protocol):
    """The checklists that can be started, and what they refer to."""

    def ids(self) -> Sequence[str]: ...
    def checklist(self, checklist_id: str) -> Checklist: ...
    def languages(self, checklist_id: str) -> Sequence[str]:
        """Return the languages beside the source language."""
        ...

    def translation(self, checklist_id: str, language: str) -> Translation: ...
    def registries(self) -> Registries: ...
    def examples(self) -> Mapping[str, Example]: ...


class Snapshots(Protocol):
    """The kept copies of checklists."""

    def keep(self, snapshot: Snapshot) -> None: ...
    def get(self, snapshot_hash: str) -> Snapshot: ...
    def keep_supplement(self, supplement: Supplement) -> None: ...
    def supplement(self, snapshot_hash: str, language: str) -> Supplement | None:
        """Return the newest supplement of a snapshot in a language."""
        ...

    def languages(self, snapshot_hash: str) -> Sequence[str]: ...
