"""`kleurrijk verify`: is everything in the database as it was written?"""

from argparse import Namespace
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.problems import WorldFault, world_fault
from kleurrijk_desktop.startup.exit_codes import FINE, MACHINE_FAULT
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.backup_words import contents_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from kleurrijk_desktop.storage.verification import Verified

MENDABLE = {"structure-damaged", "protection-missing"}
DAMAGED = {"file-damaged", *MENDABLE}  # so much that it cannot even be looked over


def run(options: Namespace, around: Surroundings) -> int:
    """Look at everything, mend what can be mended if that is asked for, and say what is wrong."""
    from kleurrijk_desktop.storage.upgrading.looking import verify_in_use

    if options.report:
        from kleurrijk_desktop.startup.problem_report import problem_report

        around.console.say(problem_report(around.folders).rstrip("\n"))
        return FINE
    database = around.folders.database
    with faults_of(database):
        if not database.exists():
            raise world_fault("nothing-here", folder=str(around.folders.data))
    look = partial(verify_in_use, database)
    found = _mended(look, around) if options.repair else patiently(look)
    _tell(found, around)
    return MACHINE_FAULT if found.problems else FINE


def _mended(look: "Callable[[], Verified]", around: Surroundings) -> "Verified":
    """Mend what is there; where that is not enough, make a new database of what can be read."""
    found, wrong = _tried(look)
    if wrong & MENDABLE:
        try:
            _mend(around)
        except WorldFault as fault:
            if any(problem.code not in DAMAGED for problem in fault.problems):
                raise
        found, wrong = _tried(look)
    if found is None or wrong & MENDABLE:
        _rebuild(around)
        found = patiently(look)
    return found


def _tried(look: "Callable[[], Verified]") -> "tuple[Verified | None, set[str]]":
    """Return what is there and the codes of what is wrong; None where it cannot be looked at."""
    try:
        found = patiently(look)
    except WorldFault as fault:
        wrong = {problem.code for problem in fault.problems}
        if not wrong <= DAMAGED:
            raise
        return None, wrong
    return found, {problem.code for problem in found.problems}


def _rebuild(around: Surroundings) -> None:
    from kleurrijk_desktop.startup.commands.restore import no_window
    from kleurrijk_desktop.startup.rebuilding import rebuild, rebuilt_lines

    with no_window(around.folders):
        done = rebuild(around.folders, datetime.now(UTC))
    for line in rebuilt_lines(done):
        around.console.say(line)


def _mend(around: Surroundings) -> None:
    from kleurrijk_desktop.storage.mending import keep_before_repair, mend_database

    folders, now = around.folders, datetime.now(UTC)
    kept = patiently(partial(keep_before_repair, folders.database, folders.backups, now))
    around.console.say(_("The database as it was is kept as {file}.").format(file=kept))
    patiently(partial(mend_database, folders.database))
    around.console.say(_("Indexes and protections were made again."))


def _tell(found: "Verified", around: Surroundings) -> None:
    from kleurrijk_desktop.wording.problems import sentence

    say = around.console.say
    say(_("Looked at: {file}").format(file=around.folders.database))
    say(contents_text(found.counts))
    say(
        ngettext(
            "{count} finished assessment was compared with how it was finished.",
            "{count} finished assessments were compared with how they were finished.",
            found.finished,
        ).format(count=found.finished)
    )
    for problem in found.problems:
        around.console.complain(sentence(problem))
    if not found.problems:
        say(_("Everything is in order."))
