"""Faults of the program itself: written down at once, told once, never a traceback on screen."""

import faulthandler
import logging
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

TRACE_NAME = "native-crash.txt"
LARGEST_TRACE = 1_000_000

log = logging.getLogger(__name__)


class CrashHooks:
    """Takes every exception that nobody caught, on any thread.

    `tell` is called once, on the thread of the first fault; until `tell_through` names it, a
    fault is only logged.
    """

    def __init__(self) -> None:
        self._tell: Callable[[BaseException], None] | None = None
        self._told = False
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)

    def install(self) -> None:
        sys.excepthook = self._uncaught
        threading.excepthook = self._uncaught_in_thread
        sys.unraisablehook = self._unraisable

    def remove(self) -> None:
        """Put back what was there before."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before

    def tell_through(self, tell: Callable[[BaseException], None]) -> None:
        self._tell = tell

    def _uncaught(
        self, _kind: type[BaseException], error: BaseException, _trace: TracebackType | None
    ) -> None:
        if not isinstance(error, KeyboardInterrupt):
            self._report("a fault in the program", error)

    def _uncaught_in_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            self._report("a fault in a thread", args.exc_value)

    def _unraisable(self, args: "UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            self._report("a fault while tidying up", args.exc_value)

    def _report(self, where: str, error: BaseException) -> None:
        log.error("%s", where, exc_info=error)
        if self._tell is not None and not self._told:
            self._told = True
            self._tell(error)


class NativeTrace:
    """Lets a crash below Python leave its trace in a file; stderr may not exist."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        faulthandler.enable(file)

    @classmethod
    def into(cls, folder: Path) -> "NativeTrace | None":
        """Open the trace file of a folder; None where it cannot be written."""
        path = folder / TRACE_NAME
        try:
            folder.mkdir(parents=True, exist_ok=True)
            if path.exists() and path.stat().st_size > LARGEST_TRACE:
                path.unlink()
            file = path.open("a", encoding="utf-8")
        except OSError:
            log.warning("no file for native crashes")
            return None
        return cls(file)

    def close(self) -> None:
        """Stop, and leave no file where there was no crash."""
        faulthandler.disable()
        self._file.close()
        path = Path(self._file.name)
        with suppress(OSError):
            if path.stat().st_size == 0:
                path.unlink()
