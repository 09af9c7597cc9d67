"""`kleurrijk plan`: the improvement plan as a PDF."""

from argparse import Namespace
from functools import partial

from kleurrijk_desktop.domain.suggestions import FIRST
from kleurrijk_desktop.startup.assemble import services_for
from kleurrijk_desktop.startup.commands import Surroundings
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.use_cases.plans import SavePlan


def run(options: Namespace, around: Surroundings) -> int:
    """Write the plan of an assessment to a file."""
    save = SavePlan(options.id, options.file, around.language, options.propose or FIRST)
    with services_for(around.folders, around.console.complain) as services:
        saved = patiently(partial(save, services))
    around.console.say(_("The plan is in {file}.").format(file=saved))
    return FINE
