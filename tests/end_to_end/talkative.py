"""Starts the program with all that it and its libraries have to say in a log of its own.

Run: python -m tests.end_to_end.talkative FOLDER ARGUMENTS…
"""

import sys
from pathlib import Path

from kleurrijk_desktop.startup.main import main
from tests.ui.screens.session.overheard import all_is_logged

if __name__ == "__main__":
    with all_is_logged(Path(sys.argv[1])):
        code = main(sys.argv[2:])
    sys.exit(code)
