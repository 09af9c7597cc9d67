"""What is said at a bell: the file that a later start was given, if any, and what is answered."""

import os
from pathlib import Path

HEARD, TAKEN, END = b"!", b"+", b"\0"
LONGEST = 4096  # bytes of a message, with its end
PATIENCE_MS = 1000  # within which a caller says all; earlier versions of the program say nothing


def written(file: Path | None) -> bytes:
    """Return what a caller says; a path that is too long is left out, and then not taken."""
    said = (b"" if file is None else os.fsencode(file)) + END
    return said if len(said) <= LONGEST else END


class Message:
    """What a caller says, piece by piece."""

    def __init__(self) -> None:
        self._said = b""

    def add(self, piece: bytes) -> bool:
        """Take the next piece, and say whether nothing more is awaited."""
        self._said += piece
        return END in self._said or len(self._said) >= LONGEST

    @property
    def file(self) -> Path | None:
        """The file that was said; None where there was none, or what was said makes no sense."""
        said, end, _more = self._said.partition(END)
        if not said or not end or len(said) >= LONGEST:
            return None
        try:
            file = Path(os.fsdecode(said))
        except UnicodeDecodeError:
            return None
        return file if file.is_absolute() else None

    @property
    def answer(self) -> bytes:
        return HEARD if self.file is None else TAKEN
