"""`kleurrijk preview`: a checklist that is being written, in the window."""

import os
from argparse import Namespace

from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.startup.display import check_display
from kleurrijk_desktop.startup.exit_codes import INPUT_FAULT
from kleurrijk_desktop.startup.imports import take_imports_back
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.checklist_files.check import check_paths
from kleurrijk_desktop.wording.problems import sentence_with_place


def run(options: Namespace, around: Surroundings) -> int:
    """Tell all faults; then show the checklists that can be read, until the window is closed."""
    report = check_paths([options.path], shipped_library().registries())
    for problem in report.faults:
        around.console.complain(sentence_with_place(problem))
    files = [checked.file.resolve() for checked in report.checklists if checked.read is not None]
    if not files:
        return INPUT_FAULT
    check_display(os.environ)
    take_imports_back()
    from kleurrijk_desktop.startup.apart import surroundings_apart
    from kleurrijk_desktop.startup.preview import preview_of
    from kleurrijk_desktop.startup.window import open_window

    with surroundings_apart(around, "preview") as apart:
        return open_window(apart, preview_of(files))
