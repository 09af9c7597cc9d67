"""The folder of the demo: ours alone, known by a file that names what the demo wrote.

One is invited to look at the demo in the window, so what lies there may be somebody's work by
now: only what is still as the demo left it is ever removed.
"""

import hashlib
import json
import shutil
from pathlib import Path

from kleurrijk_desktop.domain.problems import fault, world_fault
from kleurrijk_desktop.storage.file_faults import file_fault
from kleurrijk_desktop.storage.folders import folders_for

MARKER = ".kleurrijk-demo"


def prepare_demo_folder(folder: Path) -> None:
    """Make the folder, or empty one that an earlier demo made and nobody worked in.

    Raises:
        InputFault: "demo-folder-foreign" where it holds something and no demo made it,
            "demo-folder-changed" where something was added or changed since, "demo-folder-open"
            where a window shows it.
        WorldFault: it cannot be used.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise world_fault("not-a-folder", file=str(folder))
        folder.mkdir(parents=True, exist_ok=True)
        found = sorted(folder.iterdir())
        if found and not (folder / MARKER).is_file():
            raise fault("demo-folder-foreign", folder=str(folder), found=found[0].name)
        if found:
            _check_untouched(folder)
        (folder / MARKER).touch()
        for each in found:
            _remove(each)
    except OSError as error:
        raise file_fault(error, folder) from error


def seal_demo_folder(folder: Path) -> None:
    """Write down what the demo has written, so that the next one knows it again.

    Raises:
        WorldFault: the folder cannot be used.
    """
    try:
        (folder / MARKER).write_text(json.dumps(_written(folder), indent=1), encoding="utf-8")
    except OSError as error:
        raise file_fault(error, folder) from error


def _check_untouched(folder: Path) -> None:
    if folders_for(folder).running_marker.exists():
        raise fault("demo-folder-open", folder=str(folder))
    sealed = (folder / MARKER).read_text(encoding="utf-8")
    if not sealed:
        return  # begun and never finished: nobody was invited to look at it
    known = json.loads(sealed)
    for name, content in _written(folder).items():
        if known.get(name) != content:
            raise fault("demo-folder-changed", folder=str(folder), found=name)


def _written(folder: Path) -> dict[str, str]:
    """Return the hash of each file by its name, but for what every window leaves behind."""
    leaves = folders_for(folder).is_technical
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not leaves(path.relative_to(folder).parts[0])
        if path.name != MARKER
    }


def _remove(path: Path) -> None:
    if path.name == MARKER:
        return  # it goes last of all, so that what was begun can be done again
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
