"""`kleurrijk backup`: a verified copy of the whole database in one file."""

from argparse import Namespace
from functools import partial

from kleurrijk_desktop.domain.problems import WorldFault, world_fault
from kleurrijk_desktop.startup.exit_codes import FINE
from kleurrijk_desktop.startup.patience import patiently
from kleurrijk_desktop.startup.surroundings import Surroundings
from kleurrijk_desktop.storage.file_faults import faults_of
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.backup_words import contents_text


def run(options: Namespace, around: Surroundings) -> int:
    """Write the backup and say what is in it."""
    from kleurrijk_desktop.storage.backups import make_backup
    from kleurrijk_desktop.storage.moving import pack

    database = around.folders.database
    with faults_of(database):
        if not database.exists():
            raise world_fault("nothing-here", folder=str(around.folders.data))
    if options.answers:
        return _save_answers(options, around)
    _bring_up_to_date(around)
    if options.settings:
        with faults_of(options.file):
            if options.file.exists():
                raise world_fault("file-exists", file=str(options.file))
        found = patiently(partial(pack, database, around.folders.settings, options.file))
    else:
        found = patiently(partial(make_backup, database, options.file))
    around.console.say(_("The backup is in {file}.").format(file=options.file))
    around.console.say(contents_text(found.counts))
    if found.problems:
        raise WorldFault(*found.problems)
    return FINE


def _bring_up_to_date(around: Surroundings) -> None:
    """Open the data once; where nothing may be written, the backup alone will be up to date."""
    from kleurrijk_desktop.startup.assemble import upgrading_text
    from kleurrijk_desktop.startup.up_to_date import may_not_be_written, open_up_to_date

    began = partial(around.console.complain, upgrading_text(around.folders))
    try:
        patiently(partial(open_up_to_date, around.folders, began, by_command=True)).close()
    except WorldFault as fault:
        if not may_not_be_written(fault):
            raise


def _save_answers(options: Namespace, around: Surroundings) -> int:
    from kleurrijk_desktop.startup.assemble import now
    from kleurrijk_desktop.startup.kept_safe import KeptSafe

    with faults_of(options.file):
        if options.file.exists():
            raise world_fault("file-exists", file=str(options.file))
    count = KeptSafe(around.folders, now).save_answers(options.file)
    told = ngettext("{count} answer is in {file}.", "{count} answers are in {file}.", count)
    around.console.say(told.format(count=count, file=options.file))
    return FINE
