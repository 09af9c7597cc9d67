"""Where in its files a lint finding stands."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from kleurrijk_desktop.authoring.findings import Finding
from kleurrijk_desktop.domain.problems import Place
from kleurrijk_desktop.storage.checklist_files.reading import ReadChecklist
from kleurrijk_desktop.storage.checklist_files.record import Record
from kleurrijk_desktop.storage.checklist_files.translations import read_catalogue


class FindingPlaces:
    """Finds the line of a text in the checklist, or in the translation that the finding is of."""

    def __init__(self, file: Path, read: ReadChecklist) -> None:
        self._file = file
        self._read = read
        self._translated = cache(_catalogue_places)

    def of(self, finding: Finding) -> Place:
        """Return the nearest known place: the text, else what it belongs to, else the file."""
        if finding.language == self._read.checklist.language:
            return _nearest(finding.context, self._read.places, self._file)
        catalogue = self._file.with_name(f"{finding.language}.po")
        return _nearest(finding.context, self._translated(catalogue), catalogue)


def _nearest(context: str, places: Mapping[str, Place], file: Path) -> Place:
    while context not in places and context:
        context = context.rpartition(".")[0]
    return places.get(context, Place(str(file)))


def _catalogue_places(file: Path) -> Mapping[str, Place]:
    entries = read_catalogue(file, Record(str(file)))
    return {
        entry.context: Place(str(file), entry.line, entry.column)
        for entry in entries
        if entry.context and not entry.obsolete
    }
