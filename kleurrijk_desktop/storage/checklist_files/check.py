"""Checks checklist files with everything that lies beside them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kleurrijk_desktop.domain.problems import InputFault, Place, Problem
from kleurrijk_desktop.domain.registries import Registries
from kleurrijk_desktop.storage.checklist_files.files import (
    CHECKLIST_NAME,
    LOCK_NAME,
    find_checklist_files,
    translations_beside,
)
from kleurrijk_desktop.storage.checklist_files.ids_lock import check_ids_lock, read_ids_lock
from kleurrijk_desktop.storage.checklist_files.reading import ReadChecklist, read_checklist
from kleurrijk_desktop.storage.checklist_files.record import Record
from kleurrijk_desktop.storage.checklist_files.translations import (
    ReadTranslation,
    read_translation,
)


@dataclass(frozen=True, slots=True)
class CheckedChecklist:
    """One checklist with what is wrong in and beside its file.

    Attributes:
        file: the checklist file, named as the user would name it.
        faults: of the file and of its `ids.lock`.
        findings: what an author should know, but breaks nothing.
        read: the checklist, where it can be read.
        translations: those beside it, by language.
    """

    file: Path
    faults: tuple[Problem, ...]
    findings: tuple[Problem, ...] = ()
    read: ReadChecklist | None = None
    translations: tuple[ReadTranslation, ...] = ()


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What is to be said of the checklists that some paths stand for.

    Attributes:
        path_faults: paths that stand for no checklist.
        checklists: the others, in the order in which they were named.
    """

    path_faults: tuple[Problem, ...]
    checklists: tuple[CheckedChecklist, ...]

    @property
    def faults(self) -> tuple[Problem, ...]:
        """Return all that must be mended, translations included."""
        found = list(self.path_faults)
        for each in self.checklists:
            found += each.faults
            for translation in each.translations:
                found += translation.faults
        return tuple(found)

    @property
    def findings(self) -> tuple[Problem, ...]:
        """Return all that lags behind, apart from texts that are not translated."""
        found: list[Problem] = []
        for each in self.checklists:
            found += each.findings
            for translation in each.translations:
                found += translation.findings
        return tuple(found)


def check_paths(paths: Sequence[Path], registries: Registries) -> CheckReport:
    """Check every checklist that the paths stand for, each once; nothing is written.

    Raises:
        WorldFault: a file or folder may not be read, or the disk fails.
    """
    faults: list[Problem] = []
    files: dict[Path, Path] = {}
    for path in paths:
        try:
            for file in find_checklist_files(path):
                files.setdefault(file.resolve(), file)
        except InputFault as fault:
            faults += fault.problems
    return CheckReport(tuple(faults), tuple(_check(file, registries) for file in files.values()))


def _check(file: Path, registries: Registries) -> CheckedChecklist:
    try:
        read = read_checklist(file, registries)
    except InputFault as fault:
        return CheckedChecklist(file, tuple(fault.problems))
    faults, findings = _check_lock(file, read)
    return CheckedChecklist(file, faults, findings, read, tuple(_translations(file, read)))


def _check_lock(file: Path, read: ReadChecklist) -> tuple[tuple[Problem, ...], tuple[Problem, ...]]:
    lock = file.with_name(LOCK_NAME)
    if file.name != CHECKLIST_NAME:
        return (), ()
    if not lock.exists():
        return (), (Problem("lock-missing", {"name": LOCK_NAME}, Place(str(file))),)
    record = Record(str(lock))
    try:
        locked = read_ids_lock(lock, record)
    except InputFault as fault:
        return tuple(fault.problems), ()
    return (*record.sorted(), *check_ids_lock(locked, read, record.file)), ()


def _translations(file: Path, read: ReadChecklist) -> Iterator[ReadTranslation]:
    if file.name == CHECKLIST_NAME:
        for po in translations_beside(file):
            yield read_translation(po, read.checklist)
