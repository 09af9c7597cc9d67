"""What a command or the window finds around it."""

from typing import NamedTuple

from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.storage.folders import Folders


class Surroundings(NamedTuple):
    """What every command finds around it.

    Attributes:
        console: where it writes.
        folders: where the database, the settings and the log live.
        language: `nl`, `de` or `en`, of the checklist's texts and of documents.
    """

    console: Console
    folders: Folders
    language: str
