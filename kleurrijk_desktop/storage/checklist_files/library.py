"""The checklists that can be started, read from their folders when they are asked for.

What reads them is imported with the first of them, since a start without one is quicker.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.constants import THEMES
from kleurrijk_desktop.domain.problems import Place, fault
from kleurrijk_desktop.storage.checklist_files.files import (
    CHECKLIST_NAME,
    find_checklist_files,
    translations_beside,
)

if TYPE_CHECKING:
    from kleurrijk_desktop.domain.checklist import Checklist
    from kleurrijk_desktop.domain.content_text import Translation
    from kleurrijk_desktop.domain.examples import Example
    from kleurrijk_desktop.domain.registries import Registries


class FolderLibrary:
    """A folder with one folder per checklist, named by its id; each file is read at most once.

    A checklist that lies elsewhere joins by `add`, and stands in the place of a shipped one with
    the same id.
    """

    def __init__(self, checklists: Path, registries: Path, examples: Path | None = None) -> None:
        """Read from these folders; without examples, checklists may name any."""
        self._folder = checklists
        self._registries_folder = registries
        self._examples_folder = examples
        self._added: dict[str, Path] = {}
        self._checklists: dict[str, Checklist] = {}
        self._translations: dict[tuple[str, str], Translation] = {}

    @cached_property
    def _shipped(self) -> dict[str, Path]:
        files = self._folder.glob(f"*/{CHECKLIST_NAME}")
        return {file.parent.name: file for file in sorted(files)}

    @cached_property
    def _read_registries(self) -> "Registries":
        from kleurrijk_desktop.storage.checklist_files.registries import read_registries

        registries = read_registries(self._registries_folder)
        if self._examples_folder is None:
            return registries
        from kleurrijk_desktop.storage.checklist_files.examples import example_ids

        return replace(registries, examples=example_ids(self._examples_folder))

    @cached_property
    def _read_examples(self) -> "Mapping[str, Example]":
        from kleurrijk_desktop.storage.checklist_files.examples import read_examples

        if self._examples_folder is None:
            return {}
        return read_examples(self._examples_folder, self.registries())

    def add(self, path: Path) -> str:
        """Let a checklist from elsewhere join, and return its id.

        Args:
            path: its folder or its file.

        Raises:
            InputFault: there is no checklist, more than one, or it has problems.
            WorldFault: it may not be read, or the disk fails.
        """
        from kleurrijk_desktop.storage.checklist_files.reading import read_checklist

        files = find_checklist_files(path)
        if len(files) > 1:
            raise fault("more-than-one-checklist", Place(str(path)), count=len(files))
        checklist = read_checklist(files[0], self.registries()).checklist
        self._added[checklist.id] = files[0]
        self._checklists[checklist.id] = checklist
        self._translations = {
            key: kept for key, kept in self._translations.items() if key[0] != checklist.id
        }
        return checklist.id

    def ids(self) -> Sequence[str]:
        """Return the ids, those of the five themes first."""
        ids = {*self._shipped, *self._added}
        order = {theme: place for place, theme in enumerate(THEMES)}
        return tuple(sorted(ids, key=lambda each: (order.get(each, len(THEMES)), each)))

    def checklist(self, checklist_id: str) -> "Checklist":
        """Return a checklist.

        Raises:
            InputFault: the library has none with this id, its folder bears another name than the
                checklist, or the file has problems.
            WorldFault: the file may not be read, or the disk fails.
        """
        from kleurrijk_desktop.storage.checklist_files.reading import read_checklist

        if checklist_id not in self._checklists:
            file = self._file(checklist_id)
            checklist = read_checklist(file, self.registries()).checklist
            if checklist.id != checklist_id:
                raise fault(
                    "folder-other-id", Place(str(file)), id=checklist.id, folder=checklist_id
                )
            self._checklists[checklist_id] = checklist
        return self._checklists[checklist_id]

    def languages(self, checklist_id: str) -> Sequence[str]:
        source = self.checklist(checklist_id).language
        found = (po.stem for po in translations_beside(self._file(checklist_id)))
        return tuple(language for language in found if language != source)

    def translation(self, checklist_id: str, language: str) -> "Translation":
        """Return a translation; what its file does not say in a usable way is absent.

        Raises:
            InputFault: there is none in this language, or as for `checklist`.
            WorldFault: the file may not be read, or the disk fails.
        """
        from kleurrijk_desktop.storage.checklist_files.translations import read_translation

        key = (checklist_id, language)
        if key not in self._translations:
            if language not in self.languages(checklist_id):
                raise fault("translation-missing", checklist=checklist_id, language=language)
            po = self._file(checklist_id).with_name(f"{language}.po")
            read = read_translation(po, self.checklist(checklist_id))
            self._translations[key] = read.translation
        return self._translations[key]

    def registries(self) -> "Registries":
        return self._read_registries

    def examples(self) -> "Mapping[str, Example]":
        """Return the examples from elsewhere, by id; read when they are asked for.

        Raises:
            InputFault: a file has problems.
            WorldFault: a file may not be read, or the disk fails.
        """
        return self._read_examples

    def _file(self, checklist_id: str) -> Path:
        file = self._added.get(checklist_id) or self._shipped.get(checklist_id)
        if file is None:
            known = ", ".join(self.ids())
            raise fault("checklist-unknown", id=checklist_id, known=known)
        return file
