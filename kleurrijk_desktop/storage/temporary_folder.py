"""A folder for what is thrown away at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from kleurrijk_desktop.domain.problems import world_fault


@contextmanager
def temporary_folder(name: str) -> Iterator[Path]:
    """Give an empty folder that goes at the end.

    Raises:
        WorldFault: "no-temporary-folder".
    """
    try:
        folder = TemporaryDirectory(prefix=f"kleurrijk-{name}-", ignore_cleanup_errors=True)
    except OSError as error:
        raise world_fault("no-temporary-folder") from error
    with folder as path:
        yield Path(path)
