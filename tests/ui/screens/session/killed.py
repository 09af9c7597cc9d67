"""Holds a session in a process of its own and kills it: `python -m … FOLDER STATE VOTES`."""

import os
import signal
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtWidgets import QApplication

from tests.ui.in_the_room import walk_item_by_item, walk_sheets
from tests.ui.screens.checking import two_of_seven


def main(folder: Path, state: str, votes: str) -> None:
    """Walk until a state is reached; nothing is stored or closed properly after that."""
    with two_of_seven(folder, QApplication([])) as world:

        def look(name: str) -> None:
            if name == state:
                world.settle()
                os.kill(os.getpid(), signal.SIGKILL)

        walk_item_by_item(world, look, votes)
        walk_sheets(world, look)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
