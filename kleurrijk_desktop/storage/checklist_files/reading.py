"""Reads a checklist file: bytes, text, tree, checklist, each step with its own faults."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.checklist import Checklist
from kleurrijk_desktop.domain.problems import Place
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.storage.checklist_files.build_checklist import build_checklist
from kleurrijk_desktop.storage.checklist_files.build_item import Known
from kleurrijk_desktop.storage.checklist_files.marked_tree import read_tree
from kleurrijk_desktop.storage.checklist_files.opened_file import decode, read_text
from kleurrijk_desktop.storage.checklist_files.record import Record


@dataclass(frozen=True, slots=True)
class ReadChecklist:
    """A checklist and where its parts stand in the file.

    Attributes:
        checklist: what the file says.
        places: by gettext context (`s1-welcome.levels.3`), by id of a section or item, by
            `<item>.<measure>` for a measure, and `checklist` for the whole.
    """

    checklist: Checklist
    places: Mapping[str, Place]


def read_checklist(
    file: Path, registries: Registries | None, shown_as: str | None = None
) -> ReadChecklist:
    """Read a checklist file whole or not at all.

    Args:
        file: the `checklist.yaml`.
        registries: what it may refer to; None leaves references unchecked.
        shown_as: its name in messages; the path where None.

    Raises:
        InputFault: with all problems of the file, in its order.
        WorldFault: the file may not be read, or the disk fails.
    """
    name = shown_as or str(file)
    return _read(read_text(file, name), registries, name)


def parse_checklist(data: bytes, registries: Registries | None, shown_as: str) -> ReadChecklist:
    """Read a checklist from bytes; raises InputFault as `read_checklist` does."""
    return _read(decode(data, shown_as), registries, shown_as)


def _read(text: str, registries: Registries | None, name: str) -> ReadChecklist:
    record = Record(name)
    checklist = build_checklist(read_tree(text, record), record, Known.of(registries))
    record.raise_problems()
    return ReadChecklist(checklist, record.places)
