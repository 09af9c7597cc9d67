"""Reads the examples from elsewhere: one file each, whose name is the id."""

from collections.abc import Mapping
from pathlib import Path

from kleurrijk_desktop.domain.checklist import Goal
from kleurrijk_desktop.domain.constants import INTERFACE_LANGUAGES, THEMES
from kleurrijk_desktop.domain.examples import ByLanguage, Example
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.storage.checklist_files import keys
from kleurrijk_desktop.storage.checklist_files.fields import Fields
from kleurrijk_desktop.storage.checklist_files.marked_tree import read_tree
from kleurrijk_desktop.storage.checklist_files.opened_file import read_text
from kleurrijk_desktop.storage.checklist_files.record import Record

_BY_LANGUAGE = keys.Keys(required=INTERFACE_LANGUAGES)


def example_ids(folder: Path) -> frozenset[str]:
    """Return the ids of the examples in a folder; none of the files is opened."""
    return frozenset(file.stem for file in folder.glob("*.yaml"))


def read_examples(folder: Path, registries: Registries) -> Mapping[str, Example]:
    """Read all examples of a folder, by id and in the order of their ids.

    Raises:
        InputFault: with all problems of the first file that has any.
        WorldFault: a file may not be read, or the disk fails.
    """
    files = sorted(folder.glob("*.yaml"))
    return {file.stem: _read(file, registries) for file in files}


def _read(file: Path, registries: Registries) -> Example:
    record = Record(str(file))
    fields = Fields(read_tree(read_text(file, record.file), record), keys.EXAMPLE, record)
    example = Example(
        id=file.stem,
        titles=_by_language(fields, "title", record),
        places=_by_language(fields, "place", record),
        year=fields.line("year"),
        roughly=fields.truth("roughly"),
        sources=fields.references("sources", registries.sources, needed=True),
        themes=fields.references("themes", THEMES, needed=True),
        goals=fields.members("goals", Goal),
        factors=fields.references("factors", registries.factors, needed=True),
        done=_by_language(fields, "done", record),
        teaches=_by_language(fields, "teaches", record),
        difficult=_by_language(fields, "difficult", record),
    )
    record.raise_problems()
    return example


def _by_language(fields: Fields, key: str, record: Record) -> ByLanguage:
    node = fields.get(key)
    if node is None:
        return {}
    inner = Fields(node, _BY_LANGUAGE, record)
    return {language: inner.text(language) for language in INTERFACE_LANGUAGES}
