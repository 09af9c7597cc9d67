"""`kleurrijk board`: one page for the board as a PDF."""

from argparse import Namespace

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.startup.commands.printed_files import write_document
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.printing import GatherDocument


def run(options: Namespace, around: Surroundings) -> int:
    """Write the board page of an assessment to a file."""
    document = GatherDocument(Printable.BOARD, options.id, around.language)
    said = _("The board page is in {file}.")
    return write_document(document, options.file, said, around, issue=options.issue)
