"""What a session leaves beside its pages: the log at its most talkative, files, the clipboard."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtGui import QClipboard, QGuiApplication

from kleurrijk_desktop.startup.logs import FILE_NAME, LogFile
from tests.ui.world import World

_ITS_OWN = re.compile(  # of each run: when connections end, times, and places in memory
    r"^\S+Z \S+ sqlalchemy\.pool.*\n|^\S+Z "
    r"|\[(generated in|cached since|no key) [^]]*\]|0x[0-9a-f]+",
    re.MULTILINE,
)


@contextmanager
def all_is_logged(folder: Path) -> Iterator[Path]:
    """Write into the program's log all that it and its libraries have to say, SQL included."""
    folder.mkdir()
    log_file, root = LogFile(folder), logging.getLogger()
    talkative = [root, logging.getLogger("sqlalchemy.engine"), logging.getLogger("sqlalchemy.pool")]
    levels = [each.level for each in talkative]
    for each in talkative:
        each.setLevel(logging.DEBUG)
    root.addHandler(log_file)
    try:
        yield folder / FILE_NAME
    finally:
        root.removeHandler(log_file)
        log_file.close()
        for each, level in zip(talkative, levels, strict=True):
            each.setLevel(level)


def logged(file: Path) -> str:
    """Return a log without its times, and without the look for changes elsewhere, now and then."""
    begins = "INFO sqlalchemy.engine.Engine: BEGIN (implicit)\n"
    work = _ITS_OWN.sub("", file.read_text(encoding="utf-8")).split(begins)
    return begins.join(each for each in work if "PRAGMA data_version" not in each)


def files_in(folder: Path) -> tuple[tuple[str, bytes], ...]:
    """Return every file of a data folder with its name, down to the last byte."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return tuple((str(path.relative_to(folder)), path.read_bytes()) for path in found)


def beside(world: World) -> tuple[str, ...]:
    """Return what stands beside the pages: titles, what could be taken back, what was copied."""
    clipboard = QGuiApplication.clipboard()
    modes = (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer)
    windows = sorted(each.title() for each in QGuiApplication.topLevelWindows())
    commands = [f"{world.action(name).text()} {world.action(name).isEnabled()}" for name in UNDOING]
    return (*windows, *commands, *(clipboard.text(mode) for mode in modes))


UNDOING = ("undo", "redo")
