"""Checklists that are being written, in a window on a database that is thrown away."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from kleurrijk_desktop import assets
from kleurrijk_desktop.startup.apart import Apart
from kleurrijk_desktop.startup.collecting import nothing_collected
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.startup.worker_services import WorkerServices
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from kleurrijk_desktop.storage.folders import Folders
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.ports import Services


class PreviewServices(WorkerServices):
    """Begins one assessment with each of some checklists; no other checklist can be begun."""

    def __init__(self, folders: Folders, files: Sequence[Path], name: str) -> None:
        """Show these checklist files, in an organisation of this name."""
        super().__init__(folders)
        self._files = files
        self._name = name
        self._empty = folders.data

    def open(self) -> Services:
        """Raise an InputFault where a file cannot be read, else as the user's own data does."""
        services = super().open()
        with nothing_collected():
            from kleurrijk_desktop.use_cases.preview import FillPreview

            services = replace(services, library=self._library())
            FillPreview(self._name)(services)
        return services

    def _library(self) -> FolderLibrary:
        resources = assets.resources()
        library = FolderLibrary(self._empty, resources / "registries", resources / "examples")
        for file in self._files:
            library.add(file)
        return library


def preview_of(files: Sequence[Path]) -> Apart:
    """Return a window that shows checklist files."""

    def services(around: Surroundings) -> WorkerServices:
        # i18n: The name of the organisation in the preview of a checklist.
        return PreviewServices(around.folders, files, _("Preview"))

    return Apart(services, _words)


def _words() -> str:
    return _(
        "This is a preview. You can answer and look at everything; nothing is kept when you close "
        "the window."
    )
