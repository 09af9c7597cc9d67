"""What the page of the backups needs from outside."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kleurrijk_desktop.domain.kept_copies import KeptCopy
from kleurrijk_desktop.domain.problems import KleurRijkError
from kleurrijk_desktop.ui.dialogs import Dialogs
from kleurrijk_desktop.ui.widgets.background import Background
from kleurrijk_desktop.use_cases.safekeeping import Safekeeping


@dataclass(frozen=True)
class BackupTools:
    """What the page needs from outside.

    Attributes:
        keeping: makes and looks at copies, on the thread of `background`.
        folder: that is proposed for files.
        now: the present moment, aware.
        put_back: closes the window and puts a file back.
    """

    keeping: Safekeeping
    background: Background
    dialogs: Dialogs
    folder: Path
    now: Callable[[], datetime]
    put_back: Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Listed:
    """The copies that there are, or why they cannot be listed."""

    copies: Sequence[KeptCopy] = ()
    error: KleurRijkError | None = None
