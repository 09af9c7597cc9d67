"""What the commands have in common that write a document."""

from functools import partial
from pathlib import Path

from kleurrijk_desktop.startup.assemble import services_for
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.issued_reports import IssueReport
from kleurrijk_desktop.use_cases.ports import Services
from kleurrijk_desktop.use_cases.printing import GatherDocument, PrintToFile


def write_document(
    document: GatherDocument, file: Path, said: str, around: Surroundings, *, issue: bool
) -> int:
    """Write a document to a file and say so; with `issue` it is kept in the database as well."""
    save = _issued if issue else _saved
    with services_for(around.folders, around.console.complain) as services:
        problems = patiently(partial(document, services)).problems
        lines = patiently(partial(save, services, document, file))
    around.console.say(said.format(file=file))
    for line in lines:
        around.console.say(line)
    if problems:
        from kleurrijk_desktop.wording.problems import sentence

        for problem in problems:
            around.console.complain(sentence(problem))
    return FINE


def _saved(services: Services, document: GatherDocument, file: Path) -> list[str]:
    PrintToFile(file, document)(services)
    return []


def _issued(services: Services, document: GatherDocument, file: Path) -> list[str]:
    issued = IssueReport(document, file)(services)
    return [_("It is kept under the number {id}.").format(id=issued.id)]
