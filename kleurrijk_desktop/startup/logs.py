"""The log: what went wrong and where in the program, never about whom.

Ids, codes, types of exceptions and lines of code only. The message of an exception stays out,
because it may quote what somebody typed.
"""

import logging
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from kleurrijk_desktop.domain.problems import KleurRijkError

ROOT = "kleurrijk_desktop"
FILE_NAME = "kleurrijk.log"
LARGEST = 1_000_000
FILES = 5

# Without this, Python prints what nobody listens to, traceback included.
logging.getLogger(ROOT).addHandler(logging.NullHandler())

ExceptionInfo = (
    tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
)


class FrugalFormatter(logging.Formatter):
    """Writes UTC times, and of an exception its type and the lines that led to it."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatTime(self, record: logging.LogRecord, datefmt: str | None = None) -> str:  # noqa: ARG002, N802 - logging's own names
        moment = datetime.fromtimestamp(record.created, UTC)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def formatException(self, ei: ExceptionInfo) -> str:  # noqa: N802 - logging's own name
        return "" if ei[1] is None else "\n".join(frugal_trace(ei[1]))


class LogFile(logging.FileHandler):
    """At most five files of 1 MB; a log that cannot be written never stops the program.

    Python's own handlers that take turns load sockets and more, at every start.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / FILE_NAME, encoding="utf-8", errors="backslashreplace", delay=True
        )
        self.setFormatter(FrugalFormatter())

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; only a fault of our own is worth making a folder for."""
        folder = Path(self.baseFilename).parent
        with suppress(OSError):  # such as a folder that may not even be looked into
            if record.levelno >= logging.ERROR:
                folder.mkdir(parents=True, exist_ok=True)
            if folder.is_dir():
                line = self.format(record).encode("utf-8", "backslashreplace")
                self._make_room(len(line) + 1)
                super().emit(record)

    def _make_room(self, more: int) -> None:
        """Let every file move on by one number where the newest would get too large."""
        newest = Path(self.baseFilename)
        if not newest.exists() or newest.stat().st_size + more <= LARGEST:
            return
        if self.stream is not None:
            self.stream.close()
            self.stream = None
        files = [newest, *(newest.with_name(f"{FILE_NAME}.{n}") for n in range(1, FILES))]
        for older, newer in reversed(list(zip(files[1:], files[:-1], strict=True))):
            if newer.exists():
                newer.replace(older)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Go on without the line: there is nobody to tell it to."""


@contextmanager
def logging_into(folder: Path) -> Iterator[None]:
    """Log the program's own messages into a folder inside this block; libraries stay out."""
    log_file = LogFile(folder)
    logger = logging.getLogger(ROOT)
    logger.setLevel(logging.INFO)
    logger.addHandler(log_file)
    try:
        yield
    finally:
        logger.removeHandler(log_file)
        log_file.close()


def frugal_trace(error: BaseException) -> list[str]:
    """Return the types and lines of code of an exception and its causes, newest first."""
    lines = []
    seen: set[int] = set()
    each: BaseException | None = error
    while each is not None and id(each) not in seen:
        seen.add(id(each))
        lines.append(technical_name(each))
        lines += [
            f"  {_inside(frame.filename)}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(each.__traceback__)
        ]
        each = each.__cause__ or each.__context__
    return lines


def technical_name(error: BaseException) -> str:
    """Name an exception by what says nothing about a person: type, codes, error numbers."""
    name = type(error).__qualname__
    if isinstance(error, KleurRijkError):
        return f"{name} {' '.join(problem.code for problem in error.problems)}"
    number = getattr(error, "errno", None)
    sqlite = getattr(error, "sqlite_errorname", None)
    return " ".join([name, *(str(part) for part in (number, sqlite) if part is not None)])


def _inside(file: str) -> str:
    """Drop the part of a path that may hold the name of the user's home folder."""
    parts = Path(file).parts
    for root in (ROOT, "site-packages"):
        if root in parts:
            return "/".join(parts[parts.index(root) :])
    return Path(file).name
