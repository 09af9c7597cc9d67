"""`kleurrijk self-test`: does every part of the program work on this machine?"""

from argparse import Namespace

from kleurrijk_desktop import __version__
from kleurrijk_desktop.startup.console import Console
from kleurrijk_desktop.startup.exit_codes import FINE, MACHINE_FAULT
from kleurrijk_desktop.startup.self_test import Outcome, attempt_all
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.temporary_folder import temporary_folder
from kleurrijk_desktop.translation import _


def run(options: Namespace, around: Surroundings) -> int:
    """Try every part in a folder that is thrown away; the user's own data stays untouched."""
    console = around.console
    outcomes = []
    with temporary_folder("test") as folder:
        for outcome in attempt_all(folder):
            outcomes.append(outcome)
            if not options.json:
                console.say(_line(outcome))
    works = all(outcome.works for outcome in outcomes)
    if options.json:
        console.document(_document(outcomes, works=works))
    else:
        _conclude(console, works=works)
    return FINE if works else MACHINE_FAULT


def _line(outcome: Outcome) -> str:
    # i18n: one line of the self-test, as in "Works: a plan can be printed (25,340)"
    form = _("Works: {part} ({found})") if outcome.works else _("Fails: {part} ({found})")
    return form.format(part=_(outcome.step.name), found=outcome.found)


def _conclude(console: Console, *, works: bool) -> None:
    if works:
        console.say(_("Everything works."))
    else:
        console.complain(_("Not everything works. Install the program again, or report this."))


def _document(outcomes: list[Outcome], *, works: bool) -> dict[str, object]:
    return {
        "version": __version__,
        "works": works,
        "steps": [
            {"step": each.step.key, "works": each.works, "found": each.found} for each in outcomes
        ],
    }
