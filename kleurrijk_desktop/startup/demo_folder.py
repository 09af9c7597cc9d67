"""The folder of the demo: ours alone, known by a file that says so."""

import shutil
from pathlib import Path

from kleurrijk_desktop.domain.problems import fault, world_fault
from kleurrijk_desktop.storage.file_faults import file_fault

MARKER = ".kleurrijk-demo"


def prepare_demo_folder(folder: Path) -> None:
    """Make the folder, or empty one that an earlier demo made.

    Raises:
        InputFault: "demo-folder-foreign" where it holds something and no demo made it.
        WorldFault: it cannot be used.
    """
    try:
        if folder.exists() and not folder.is_dir():
            raise world_fault("not-a-folder", file=str(folder))
        folder.mkdir(parents=True, exist_ok=True)
        found = sorted(folder.iterdir())
        if found and not (folder / MARKER).is_file():
            raise fault("demo-folder-foreign", folder=str(folder), found=found[0].name)
        (folder / MARKER).touch()
        for each in found:
            _remove(each)
    except OSError as error:
        raise file_fault(error, folder) from error


def _remove(path: Path) -> None:
    if path.name == MARKER:
        return  # it goes last of all, so that what was begun can be done again
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink()
