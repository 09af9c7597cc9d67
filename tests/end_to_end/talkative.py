"""Starts the program with all that it and its libraries have to say in a log of its own.

What looks over the data beside the work is left out: it comes when it comes.
Run: python -m tests.end_to_end.talkative FOLDER ARGUMENTS…
"""

import logging
import sys
from pathlib import Path

from kleurrijk_desktop.startup.main import main
from tests.ui.screens.session.overheard import all_is_logged

AT_WORK = {"MainThread", "database"}


def _is_at_work(record: logging.LogRecord) -> bool:
    return record.threadName in AT_WORK


if __name__ == "__main__":
    with all_is_logged(Path(sys.argv[1])):
        for handler in logging.getLogger().handlers:
            handler.addFilter(_is_at_work)
        code = main(sys.argv[2:])
    sys.exit(code)
