"""`kleurrijk plan`: the improvement plan as a PDF."""

from argparse import Namespace

from kleurrijk_desktop.domain.issued_report import ReportKind
from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.startup.commands.printed_files import write_document
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.printing import PrintDocument


def run(options: Namespace, around: Surroundings) -> int:
    """Write the plan of an assessment to a file."""
    propose = options.propose or FIRST
    document = PrintDocument(
        ReportKind.PLAN, options.id, around.language, propose, large=options.large
    )
    said = _("The plan is in {file}.")
    return write_document(document, options.file, said, around, issue=options.issue)
