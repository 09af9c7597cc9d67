"""A document that was handed out, kept so that it prints again exactly as it was."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from kleurrijk_desktop.domain.printable import Printable


@dataclass(frozen=True, slots=True)
class IssuedReport:
    """What is known of a document that was handed out; its bytes are kept beside it.

    Attributes:
        sha256: of the bytes, as 64 small hexadecimal digits.
        size: how many bytes it has.
    """

    id: str
    organisation_id: str
    assessment_id: str
    kind: Printable
    language: str
    issued_at: datetime
    sha256: str
    size: int

    def fits(self, data: bytes) -> bool:
        """Say whether these are the bytes that were handed out."""
        return len(data) == self.size and hash_of(data) == self.sha256


def hash_of(data: bytes) -> str:
    """Return what the bytes of a document are known by."""
    return sha256(data).hexdigest()
