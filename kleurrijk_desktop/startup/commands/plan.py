"""`kleurrijk plan`: the improvement plan as a PDF."""

from argparse import Namespace

from kleurrijk_desktop.domain.printable import Printable
from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.startup.commands.printed_files import write_document
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.printing import GatherDocument


def run(options: Namespace, around: Surroundings) -> int:
    """Write the plan of an assessment to a file."""
    propose = options.propose or FIRST
    document = GatherDocument(
        Printable.PLAN, options.id, around.language, large=options.large, propose=propose
    )
    said = _("The plan is in {file}.")
    return write_document(document, options.file, said, around, issue=options.issue)
