"""What is in a backup and what it is good for, in words."""

from collections.abc import Mapping
from datetime import datetime

from kleurrijk_desktop.domain.kept_copies import CopyKind, KeptCopy, LookedAt, is_usable
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.dates import date_text, time_text
from kleurrijk_desktop.wording.problems import sentence

_NOT_DAMAGED = {"file-newer", "file-busy", "no-permission", "disk-error", "disk-full"}


def contents_text(rows: Mapping[str, int]) -> str:
    """Return how many organisations, assessments and answers there are.

    Args:
        rows: how many rows each table holds.
    """
    return _("It holds {organisations}, {assessments} and {answers}.").format(**_counted(rows))


def copy_title(copy: KeptCopy) -> str:
    """Return when a copy was made, and what for where that is not what one expects."""
    when = moment_text(copy.made_at)
    if copy.kind is CopyKind.BEFORE_RESTORE:
        # i18n: A copy of the data; {when} is a day and a time.
        return _("{when}, before a backup was put back").format(when=when)
    if copy.kind is CopyKind.DAMAGED:
        # i18n: A copy of the data; {when} is a day and a time.
        return _("{when}, damaged, before a backup was put back").format(when=when)
    if copy.kind is CopyKind.BEFORE_REPAIR:
        # i18n: A copy of the data; {when} is a day and a time.
        return _("{when}, before the data were mended").format(when=when)
    if copy.kind is CopyKind.BEFORE_UPGRADE:
        # i18n: A copy of the data; {when} is a day and a time.
        return _("{when}, before the data were brought up to date").format(when=when)
    if copy.kind is CopyKind.CONFLICT:
        # i18n: A file that a cloud folder made; {when} is a day and a time.
        return _("{file}, {when}").format(file=copy.path.name, when=when)
    return when


def synced_text(service: str) -> str:
    """Return what it means that the data lie in a folder of a cloud service."""
    return _(
        "Your data lie in a folder of {service}. Work on one computer at a time, and wait until "
        "{service} is done before you start elsewhere."
    ).format(service=service)


def moment_text(moment: datetime) -> str:
    """Return an aware moment as day and time on the clock of this machine."""
    # i18n: A day and a time of day, as in "22 November 2026, 14:02".
    return _("{day}, {time}").format(
        day=date_text(moment.astimezone().date()), time=time_text(moment)
    )


def check_text(looked_at: LookedAt) -> str:
    """Return whether a copy can be put back."""
    other = [each for each in looked_at.problems if each.code in _NOT_DAMAGED]
    if other:
        return "\n".join([_("Checked: it cannot be put back."), *map(sentence, other)])
    if not is_usable(looked_at.problems):
        return _("Checked: it is damaged and cannot be put back.")
    if looked_at.problems:
        return _(
            "Checked: it can be put back, but not everything in it is what it was. Assessments and "
            "documents that have changed will not be shown."
        )
    return _("Checked: everything in it is in order.")


def putting_back_text(held: LookedAt, present: LookedAt | None) -> str:
    """Return what putting a copy back does, to be said before it is done.

    Args:
        held: what the copy holds.
        present: what the database holds; None where that is not known.
    """
    parts = [_("Put this backup in the place of your data?"), contents_text(held.counts)]
    if present is not None and present.counts:
        replaced = _("It replaces what is there now: {organisations}, {assessments} and {answers}.")
        parts.append(replaced.format(**_counted(present.counts)))
    parts.append(_("What is there now is kept aside, and you can put that back too."))
    return "\n\n".join(parts)


def _counted(rows: Mapping[str, int]) -> dict[str, str]:
    organisations, assessments, answers = (
        rows[name] for name in ("organisation", "assessment", "answer")
    )
    return {
        "organisations": ngettext(
            "{count} organisation", "{count} organisations", organisations
        ).format(count=organisations),
        "assessments": ngettext("{count} assessment", "{count} assessments", assessments).format(
            count=assessments
        ),
        "answers": ngettext("{count} answer", "{count} answers", answers).format(count=answers),
    }
