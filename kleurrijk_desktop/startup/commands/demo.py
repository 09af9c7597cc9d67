"""`kleurrijk demo`: the whole way without a display, into a folder to look at."""

import os
from argparse import Namespace
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from kleurrijk_desktop import assets
from kleurrijk_desktop.domain.assessment import Scope
from kleurrijk_desktop.domain.printable import HANDED_OUT, Printable, PrintChoice
from kleurrijk_desktop.startup.assemble import RealServices
from kleurrijk_desktop.startup.demo_folder import prepare_demo_folder, seal_demo_folder
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.language import languages_at_hand
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.example_files import read_example
from kleurrijk_desktop.storage.folders import folders_for
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.blank_sheets import GatherSheet, SheetOf
from kleurrijk_desktop.use_cases.checklist_ports import Library
from kleurrijk_desktop.use_cases.demo import FillDemo, Invented
from kleurrijk_desktop.use_cases.example import CHECKLIST
from kleurrijk_desktop.use_cases.ports import AssessmentRow, Services
from kleurrijk_desktop.use_cases.printing import GatherDocument, GatherGuide, PrintToFile
from kleurrijk_desktop.use_cases.result_table import SaveResultTable

SCREENS = "screens"
SHEETS = {
    "worksheet": (Printable.WORKSHEET, PrintChoice(Scope.ALL)),
    "worksheet-short": (Printable.WORKSHEET, PrintChoice(Scope.SHORT)),
    "partner-sheet": (Printable.PARTNER_SHEET, PrintChoice()),
    "ballot-sheet": (Printable.BALLOT_SHEET, PrintChoice()),
    "reading-sheet": (Printable.READING_SHEET, PrintChoice()),
}


def run(options: Namespace, around: Surroundings) -> int:
    """Fill a folder: a database, documents in three languages, and pictures of all screens."""
    folder: Path = options.folder
    prepare_demo_folder(folder)
    real = RealServices(folders_for(folder))
    try:
        services = real.open()
        fill = FillDemo(
            read_example(assets.resources() / "example", around.language),
            invented_for(services.library, around.language),
            around.language,
        )
        newest = fill(services)
        around.console.say(_("The database is filled: {file}").format(file=folder / "kleurrijk.db"))
        for file in _documents(services, newest, folder):
            around.console.say(_("Written: {file}").format(file=file))
    finally:
        real.close()
    pictures = _picture_screens(folder, around.language, newest)
    seal_demo_folder(folder)
    around.console.say(
        _("Pictures of all screens are in {folder}: {count}").format(
            folder=folder / SCREENS, count=pictures
        )
    )
    around.console.say(
        _("To look at it in the window: kleurrijk --data {folder}").format(folder=folder)
    )
    return FINE


def invented_for(library: Library, language: str) -> list[Invented]:
    """Return an organisation of the kind that fits best for each checklist but the example's."""
    known = reversed([*library.registries().kinds.values()])
    kinds = {kind.checklists[0]: kind for kind in known if kind.checklists}
    # i18n: The name of an invented organisation; {kind} is a kind such as "hospital".
    name = _("Example: {kind}")
    return [
        Invented(name.format(kind=kinds[each].names[language]), kinds[each].id, each)
        for each in library.ids()
        if each != CHECKLIST
    ]


def _documents(services: Services, newest: AssessmentRow, folder: Path) -> Iterator[Path]:
    assessment_id, languages = newest.assessment.id, languages_at_hand()
    of_it = (*HANDED_OUT, Printable.SESSION_RECORD)
    for printable, language in product(of_it, languages):
        gather = GatherDocument(printable, assessment_id, language)
        yield PrintToFile(folder / f"{printable}-{language}.pdf", gather)(services)
    for (name, (printable, choice)), language in product(SHEETS.items(), languages):
        of = SheetOf(newest.checklist_id, assessment_id)
        sheet = GatherSheet(printable, of, choice, language)
        yield PrintToFile(folder / f"{name}-{language}.pdf", sheet)(services)
    for language in languages:
        yield PrintToFile(folder / f"{Printable.GUIDE}-{language}.pdf", GatherGuide(language))(
            services
        )
        yield SaveResultTable(assessment_id, folder / f"result-{language}.csv", language)(services)


def _picture_screens(folder: Path, language: str, newest: AssessmentRow) -> int:
    # Nothing is shown: the pictures are the same on every machine with a display or without.
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from kleurrijk_desktop.startup.demo_screens import picture_screens

    return picture_screens(folders_for(folder), folder / SCREENS, language, newest)
