"""What the use cases need of what people concerned noticed; other ports are in `ports`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.partner_view import Noticed


@dataclass(frozen=True, slots=True)
class VersionedCounts:
    """What people noticed of an item, as stored; version 0 where nothing is stored yet."""

    counts: Noticed
    version: int


class PartnerViews(Protocol):
    """What people concerned noticed, by assessment and item."""

    def of(self, assessment_id: str) -> dict[str, VersionedCounts]: ...
    def put(self, assessment_id: str, item_id: str, counts: Noticed, expected_version: int) -> int:
        """Store counts and return their new version.

        Raises:
            InputFault: "changed-elsewhere" where the stored version is not the expected one.
        """
        ...
