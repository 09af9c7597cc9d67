"""`kleurrijk preview`: a checklist or a translation that is being written, in the window."""

import os
from argparse import Namespace
from pathlib import Path

from kleurrijk_desktop.startup.assemble import shipped_library
from kleurrijk_desktop.startup.display import check_display
from kleurrijk_desktop.startup.exit_codes import INPUT_FAULT
from kleurrijk_desktop.startup.imports import take_imports_back
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.checklist_files.check import check_paths
from kleurrijk_desktop.storage.checklist_files.files import TRANSLATION_SUFFIX
from kleurrijk_desktop.wording.problems import sentence_with_place


def run(options: Namespace, around: Surroundings) -> int:
    """Tell all faults; then show what can be read, until the window is closed."""
    path: Path = options.path
    if path.suffix == TRANSLATION_SUFFIX and not path.is_dir():
        return _show_translation(path, around)
    return _show_checklists(path, around)


def _show_checklists(path: Path, around: Surroundings) -> int:
    report = check_paths([path], shipped_library().registries())
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


def _show_translation(po: Path, around: Surroundings) -> int:
    """Show a checklist in one language; what cannot be used is told, and missing on the page."""
    from kleurrijk_desktop.startup.sent_translation import (
        opened_translation,
        preview_of_translation,
        speak_it,
    )

    with opened_translation(po) as opened:
        for problem in opened.laid_out.read.problems:
            around.console.complain(sentence_with_place(problem))
        check_display(os.environ)
        take_imports_back()
        from kleurrijk_desktop.startup.apart import surroundings_apart
        from kleurrijk_desktop.startup.window import open_window

        with surroundings_apart(around, "preview") as apart:
            speak_it(apart.folders.settings, opened)
            return open_window(apart, preview_of_translation(opened))
