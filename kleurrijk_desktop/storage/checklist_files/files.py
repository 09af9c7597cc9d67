"""Which files belong to a checklist, and which checklists a path stands for."""

from pathlib import Path

from kleurrijk_desktop.domain.problems import Place, fault
from kleurrijk_desktop.storage.file_faults import file_fault

CHECKLIST_NAME = "checklist.yaml"
LOCK_NAME = "ids.lock"
TRANSLATION_SUFFIX = ".po"


def find_checklist_files(path: Path) -> tuple[Path, ...]:
    """Return the checklist files that a path stands for.

    Args:
        path: a checklist file, a translation beside one, the folder of one, or a folder of such
            folders.

    Raises:
        InputFault: there is nothing at the path, or no checklist in it.
        WorldFault: the folder may not be read.
    """
    try:
        found = _found(path)
    except OSError as error:
        raise file_fault(error, path) from error
    if not found:
        raise fault("no-checklist-here", Place(str(path)), name=CHECKLIST_NAME)
    return found


def _found(path: Path) -> tuple[Path, ...]:
    if not path.exists():
        raise fault("content-missing", Place(str(path)))
    if path.suffix == TRANSLATION_SUFFIX and not path.is_dir():
        path = path.parent
    elif not path.is_dir():
        return (path,)
    elif not (path / CHECKLIST_NAME).exists():
        files = sorted(folder / CHECKLIST_NAME for folder in path.iterdir())
        return tuple(file for file in files if file.exists())
    file = path / CHECKLIST_NAME
    return (file,) if file.exists() else ()


def translations_beside(file: Path) -> tuple[Path, ...]:
    """Return the translations beside a checklist file, by name."""
    return tuple(sorted(file.parent.glob(f"*{TRANSLATION_SUFFIX}")))
