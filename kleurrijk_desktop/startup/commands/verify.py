"""`kleurrijk verify`: is everything in the database as it was written?"""

from argparse import Namespace
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from kleurrijk_desktop.domain.problems import Problem, WorldFault, world_fault
from kleurrijk_desktop.startup.exit_codes import FINE, MACHINE_FAULT
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.backup_words import contents_text

if TYPE_CHECKING:
    from kleurrijk_desktop.storage.verification import Verified

MENDABLE = {"structure-damaged", "protection-missing"}


def run(options: Namespace, around: Surroundings) -> int:
    """Look at everything, mend what can be mended if that is asked for, and say what is wrong."""
    from kleurrijk_desktop.storage.upgrading.looking import verify_any_version

    if options.report:
        from kleurrijk_desktop.startup.problem_report import problem_report

        around.console.say(problem_report(around.folders).rstrip("\n"))
        return FINE
    database = around.folders.database
    with faults_of(database):
        if not database.exists():
            raise world_fault("nothing-here", folder=str(around.folders.data))
    look = partial(verify_any_version, database, read_only=False)
    try:
        found = patiently(look)
        wrong = found.problems
    except WorldFault as fault:  # as one that is damaged and of an earlier version
        found, wrong = None, tuple(fault.problems)
        if not (options.repair and _is_mendable(wrong)):
            raise
    if found is None or (options.repair and _is_mendable(wrong)):
        _mend(around)
        found = patiently(look)
    _tell(found, around)
    return MACHINE_FAULT if found.problems else FINE


def _is_mendable(problems: Sequence[Problem]) -> bool:
    return any(problem.code in MENDABLE for problem in problems)


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
