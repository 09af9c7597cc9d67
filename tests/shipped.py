"""What comes with the program, read once for all tests that only look at it."""

from functools import cache

from kleurrijk_desktop.startup import assemble
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary


@cache
def shipped_library() -> FolderLibrary:
    """Return the checklists, registries and examples; nothing may be added to this library."""
    return assemble.shipped_library()
