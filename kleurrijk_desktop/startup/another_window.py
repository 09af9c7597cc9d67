"""Starting this program once more, as a process of its own."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import current_language


def start_another(folders: Folders, words: Sequence[str]) -> None:
    """Start it with these words on its command line, in the language spoken now.

    Args:
        folders: where everything lies; one folder for all of it is passed on.
        words: what is typed after the name of the program.
    """
    from PySide6.QtCore import QProcess

    said = [*words, "--language", current_language()]
    if folders.settings.parent == folders.data:
        said += ["--data", str(folders.data)]
    package = Path(__file__).resolve().parent.parent
    frozen = getattr(sys, "frozen", False)
    program = [] if frozen else ["-m", package.name]
    QProcess.startDetached(sys.executable, [*program, *said], str(package.parent))


def example_opener(folders: Folders) -> Callable[[], None]:
    """Return what starts the example as a process of its own, in the language spoken then."""

    def start() -> None:
        start_another(folders, ["--example"])

    return start


def translation_opener(folders: Folders) -> Callable[[Path], None]:
    """Return what shows a translation in a window of its own.

    It raises an InputFault where there is nothing to show, and takes as long as reading the
    shipped checklists does; what it needs is imported when it is called.
    """

    def start(po: Path) -> None:
        from kleurrijk_desktop import assets
        from kleurrijk_desktop.startup.assemble import shipped_library
        from kleurrijk_desktop.storage.checklist_files.sent_translation import find_translated

        find_translated(po, assets.checklists(), shipped_library().registries())
        start_another(folders, ["preview", str(po)])

    return start
