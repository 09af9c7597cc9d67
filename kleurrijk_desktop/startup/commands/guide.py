"""`kleurrijk guide`: the guide for whoever leads a group session, as a PDF."""

from argparse import Namespace

from kleurrijk_desktop.reports.writer import ReportLabWriter
from kleurrijk_desktop.startup.assemble import now
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.atomic_file import save_file
from kleurrijk_desktop.translation import _


def run(options: Namespace, around: Surroundings) -> int:
    """Write the guide to a file; no database is needed for it."""
    today = now().astimezone().date()
    save_file(options.file, ReportLabWriter().guide(around.language, today, large=options.large))
    around.console.say(_("The guide is in {file}.").format(file=options.file))
    return FINE
