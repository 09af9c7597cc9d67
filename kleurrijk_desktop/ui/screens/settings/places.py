"""Where the data of this person lie, as the settings page shows it."""

from pathlib import Path
from typing import NamedTuple


class Places(NamedTuple):
    """Where everything of this person lies on the computer; `settings` is a file."""

    data: Path
    settings: Path
    log: Path
