"""What the use cases need of the documents that were handed out; other ports are in `ports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kleurrijk_desktop.domain.issued_report import IssuedReport


class IssuedReports(Protocol):
    """The documents that were handed out; none of them ever changes."""

    def add(self, report: IssuedReport, data: bytes) -> None: ...
    def of(self, organisation_id: str) -> Sequence[IssuedReport]:
        """Return what was handed out of an organisation's documents, newest first."""
        ...

    def get(self, report_id: str) -> IssuedReport: ...
    def data(self, report_id: str) -> bytes: ...
