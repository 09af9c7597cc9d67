"""What is kept aside in the folder of the backups before the data are changed as a whole."""

import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from kleurrijk_desktop.domain.kept_copies import CopyKind, KeptCopy

_NAME = re.compile(
    r"(before-restore|before-repair|before-upgrade|damaged)-"
    r"(\d{4}-\d\d-\d\d-\d{6})-(\d{1,9})\.db",
    re.ASCII,
)
_MADE = "%Y-%m-%d-%H%M%S"
_KEPT_FOR = timedelta(days=366)  # what was there before the data were brought up to date


def kept_aside(folder: Path) -> Iterator[KeptCopy]:
    """Yield the copies in a folder that are no backups, by the names that they bear."""
    for path in folder.glob("*.db"):
        named = _NAME.fullmatch(path.name)
        if named is None:
            continue
        try:
            made_at = datetime.strptime(named[2], _MADE).replace(tzinfo=UTC)
        except ValueError:
            continue
        yield KeptCopy(path, CopyKind(named[1]), made_at)


def name_aside(folder: Path, kind: CopyKind, now: datetime) -> Path:
    """Return a name for what is kept now that nothing else bears."""
    stamp = now.astimezone(UTC).strftime(_MADE)
    names = (folder / f"{kind}-{stamp}-{number}.db" for number in count(1))
    return next(path for path in names if not path.exists())


def forget_outlived(folder: Path, now: datetime) -> None:
    """Delete what was there before the data were brought up to date, after twelve months."""
    with suppress(OSError):  # one too many is no fault
        for each in list(kept_aside(folder)):
            if each.kind is CopyKind.BEFORE_UPGRADE and each.made_at < now - _KEPT_FOR:
                each.path.unlink()
