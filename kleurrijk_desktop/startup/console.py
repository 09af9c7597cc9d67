"""Standard output and standard error, safe to write to whatever the terminal is."""

import json
import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from io import StringIO, TextIOWrapper
from typing import NamedTuple, TextIO

from kleurrijk_desktop.domain.problems import world_fault

CONTROLS = {
    code: f"\\x{code:02x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if code != ord("\t")
}


class Console(NamedTuple):
    """Where a command writes: its answer on `out`, everything else on `err`."""

    out: TextIO
    err: TextIO

    def say(self, line: str = "") -> None:
        """Write one line of the answer; control characters in it are shown as codes."""
        self._put(printable(line))

    def document(self, document: Mapping[str, object]) -> None:
        """Write the one JSON document that a program reads."""
        self._put(json.dumps(document, ensure_ascii=False, indent=2))

    def complain(self, line: str) -> None:
        """Write one line beside the answer."""
        self.err.write(printable(line) + "\n")
        self.err.flush()

    def flush(self) -> None:
        """Hand over what is still waiting.

        Raises:
            BrokenPipeError: the reader went away.
            WorldFault: the place written to is full or gone.
        """
        try:
            self.out.flush()
        except BrokenPipeError:
            raise
        except OSError as cause:
            raise world_fault("output-not-written") from cause

    def _put(self, text: str) -> None:
        try:
            self.out.write(text + "\n")
        except BrokenPipeError:
            raise
        except OSError as cause:
            raise world_fault("output-not-written") from cause


def printable(line: str) -> str:
    """Return a line without control characters, and file names as the text that they are.

    Where the system's encoding is not UTF-8, Python keeps the bytes of a name as half surrogate
    pairs.
    """
    with suppress(UnicodeEncodeError):
        line = line.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return line.translate(CONTROLS)


def standard_console() -> Console:
    """Return the console of this process, in UTF-8 whatever the locale says."""
    return Console(_in_utf_8(sys.stdout), _in_utf_8(sys.stderr))


def _in_utf_8(stream: TextIO | None) -> TextIO:
    if stream is None:  # a windowed build has no console
        return StringIO()
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    return stream


def abandon_output() -> None:
    """Send what Python would still flush at its end to nowhere, so that it ends quietly."""
    if sys.stdout is None:
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, sys.stdout.fileno())
    except OSError:
        return  # not a stream of the system, so nothing is flushed at the end
    finally:
        os.close(nowhere)
