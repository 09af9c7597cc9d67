"""A translation that somebody sent: the checklist it is of, laid out beside it to be looked at."""

import shutil
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.problems import Place, fault
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.storage.checklist_files.files import (
    CHECKLIST_NAME,
    TRANSLATION_SUFFIX,
)
from kleurrijk_desktop.storage.checklist_files.limits import LARGEST_TRANSLATION
from kleurrijk_desktop.storage.checklist_files.opened_file import read_text
from kleurrijk_desktop.storage.checklist_files.po_entries import PoEntry, read_entries
from kleurrijk_desktop.storage.checklist_files.reading import read_checklist
from kleurrijk_desktop.storage.checklist_files.record import Record, shown
from kleurrijk_desktop.storage.checklist_files.translations import (
    ReadTranslation,
    can_be_language,
    language_of,
    read_translation,
    translatable,
)
from kleurrijk_desktop.storage.file_faults import file_fault


@dataclass(frozen=True, slots=True)
class SentTranslation:
    """A translation and the checklist file that it belongs to.

    Attributes:
        file: as the user named it.
        language: as its header says, else as its name says.
        checklist: the file of the checklist.
    """

    file: Path
    language: str
    checklist: Path


@dataclass(frozen=True, slots=True)
class LaidOut:
    """A copy of a checklist with one translation beside it.

    Attributes:
        checklist: the copy of the checklist file.
        read: the translation as far as it can be used, with what is wrong with it.
    """

    checklist: Path
    read: ReadTranslation


def find_translated(po: Path, shipped: Path, registries: Registries) -> SentTranslation:
    """Find the checklist of a translation: the one beside it, else the shipped one most like it.

    Args:
        po: the translation.
        shipped: the folder with the folders of the checklists that are shipped.
        registries: what checklists may refer to.

    Raises:
        InputFault: the file cannot be read, or no checklist has any of its texts.
        WorldFault: a file may not be read, or the disk fails.
    """
    entries = read_entries(read_text(po, str(po), LARGEST_TRANSLATION), Record(str(po)))
    contexts = {entry.context for entry in entries if entry.context and not entry.obsolete}
    found = _most_alike(contexts, _candidates(po, shipped), registries)
    if found is None:
        raise fault("translation-of-nothing", Place(str(po)))
    return SentTranslation(po, _language(entries, po), found)


def lay_out(sent: SentTranslation, folder: Path, registries: Registries) -> LaidOut:
    """Copy a checklist and its translation into an empty folder, and read the translation.

    Raises:
        InputFault: the checklist has faults.
        WorldFault: a file may not be read or written, or the disk fails.
    """
    checklist = folder / CHECKLIST_NAME
    po = folder / f"{sent.language}{TRANSLATION_SUFFIX}"
    try:
        shutil.copyfile(sent.checklist, checklist)
        shutil.copyfile(sent.file, po)
    except OSError as error:
        raise file_fault(error, sent.file) from error
    read = read_translation(po, read_checklist(checklist, registries).checklist, sent.file.name)
    return LaidOut(checklist, read)


def _candidates(po: Path, shipped: Path) -> Sequence[Path]:
    beside = po.with_name(CHECKLIST_NAME)
    return [beside] if beside.is_file() else sorted(shipped.glob(f"*/{CHECKLIST_NAME}"))


def _most_alike(
    contexts: Collection[str], files: Sequence[Path], registries: Registries
) -> Path | None:
    shared = {
        file: sum(
            source.context in contexts
            for source in translatable(read_checklist(file, registries).checklist)
        )
        for file in files
    }
    best = max(files, key=lambda file: shared[file], default=None)
    return best if best is not None and shared[best] else None


def _language(entries: Sequence[PoEntry], po: Path) -> str:
    """Return the language; nothing but the code of one ever becomes the name of a file."""
    header = next((entry for entry in entries if entry.is_header), None)
    named = (language_of(header) if header else None, po.stem)
    for name in named:
        if name is not None and can_be_language(name):
            return name
    raise fault("po-file-name", Place(str(po)), name=shown(po.name))
