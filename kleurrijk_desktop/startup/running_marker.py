"""A mark that lies in the data folder while the window is open."""

import logging
from pathlib import Path

LARGEST_COUNT = 999

log = logging.getLogger(__name__)


class RunningMarker:
    """Knows whether the window was closed properly the last times.

    The file holds how many starts in a row never came to a proper end; a proper end removes it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self) -> int:
        """Mark this start; return how many starts before it did not end properly."""
        unfinished = self._read()
        try:
            self._path.write_text(f"{min(unfinished + 1, LARGEST_COUNT)}\n", encoding="ascii")
        except OSError as cause:
            log.warning("cannot mark this start: errno %s", cause.errno)
        return unfinished

    def end(self) -> None:
        """Note a proper end."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as cause:
            log.warning("cannot take the mark away: errno %s", cause.errno)

    def _read(self) -> int:
        try:
            text = self._path.read_bytes()[:8].decode("ascii", "replace").strip()
        except OSError:
            return 0
        return int(text) if text.isascii() and text.isdigit() else 1
