"""`kleurrijk record`: what a group session came to, as a PDF."""

from argparse import Namespace

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.startup.commands.printed_files import write_document
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.printing import GatherDocument


def run(options: Namespace, around: Surroundings) -> int:
    """Write the record of a group session of an assessment to a file."""
    document = GatherDocument(
        Printable.SESSION_RECORD,
        options.id,
        around.language,
        counts=options.counts,
        session=options.session,
    )
    said = _("The record is in {file}.")
    code = write_document(document, options.file, said, around, issue=False)
    if options.counts:
        around.console.complain(
            _("It says how many voted what. Show it only to whom the group agrees.")
        )
    return code
