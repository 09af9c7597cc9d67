"""`kleurrijk score`: an assessment from a table of answers."""

from argparse import Namespace
from dataclasses import replace
from functools import partial
from pathlib import Path

from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.content_text import Reader
from kleurrijk_desktop.domain.organisation import SizeClass, is_archived
from kleurrijk_desktop.startup.assemble import services_for, services_to_look, shipped_library
from kleurrijk_desktop.startup.commands.result import show_result
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.answer_table import read_answer_table
from kleurrijk_desktop.storage.checklist_files.library import FolderLibrary
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.assessments import Published, read_published
from kleurrijk_desktop.use_cases.opened import Opened
from kleurrijk_desktop.use_cases.scoring import ScoreTable, faults_of


def run(options: Namespace, around: Surroundings) -> int:
    """Keep an assessment, or with `--dry-run` none, and show its result."""
    return run_with(shipped_library(), options, around)


def run_with(library: FolderLibrary, options: Namespace, around: Surroundings) -> int:
    """Do the same with the checklists of a library that was opened already."""
    published = find_checklist(library, options.checklist)
    score = ScoreTable(
        published=published,
        rows=read_answer_table(options.answers, partial(faults_of, published.checklist)).rows,
        organisation=options.organisation,
        kind=options.kind,
        size=SizeClass(options.size) if options.size else None,
        held_on=options.date,
        scope=Scope.SHORT if options.short else Scope.ALL,
        dry_run=options.dry_run,
    )
    if not around.folders.database.exists():
        _try_first(score, library, around)
    look = services_to_look if options.dry_run else services_for
    with look(around.folders, around.console.complain, library) as services:
        scored = patiently(partial(score, services))
    opened = replace(scored, reader=_reader(published, around.language))
    kept = None if options.dry_run else opened.row.assessment.id
    show_result(opened, kept, around.console, as_json=options.json)
    if is_archived(opened.row.organisation, opened.row.unit):
        around.console.complain(_archived(opened.row.organisation.name))
    if not options.json:
        around.console.say()
        around.console.say(_kept(opened, dry_run=options.dry_run))
    return FINE


def _try_first(score: ScoreTable, library: FolderLibrary, around: Surroundings) -> None:
    """Find what is wrong with what was typed before a data folder is made for it."""
    with services_to_look(around.folders, around.console.complain, library) as services:
        replace(score, dry_run=True)(services)


def find_checklist(library: FolderLibrary, named: str) -> Published:
    """Return a shipped checklist by its id, or another one by its folder or file.

    Raises:
        InputFault: it is neither, or its file has faults.
        WorldFault: the folder or file may not be read.
    """
    shipped = named in library.ids() or not _may_be_there(Path(named))
    return read_published(library, named if shipped else library.add(Path(named)))


def _may_be_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:
        return True  # whoever reads it says what is wrong with it


def _reader(published: Published, language: str) -> Reader:
    found = (each for each in published.translations if each.language == language)
    return Reader(published.checklist, next(found, None))


def _archived(name: str) -> str:
    said = _("“{name}” is in the archive, so the start page of the window does not show it.")
    return said.format(name=name)


def _kept(opened: Opened, *, dry_run: bool) -> str:
    if dry_run:
        return _("Nothing was kept.")
    return _("Kept as assessment {id}.").format(id=opened.row.assessment.id)
