"""Where an assessment stands, in words: finished, corrected, or a correction itself."""

from kleurrijk_desktop.domain.assessment import Assessment, Status
from kleurrijk_desktop.translation import _, ngettext
from kleurrijk_desktop.wording.dates import date_text


def standing(assessment: Assessment) -> str:
    """Return what is to be known of an assessment before one reads it; nothing where it is open."""
    if assessment.status is Status.OPEN:
        return ""
    finished = (
        _("Finished on {day}. Its answers stay as they are.").format(
            day=date_text(assessment.finished_on)
        )
        if assessment.finished_on
        else _("Finished. Its answers stay as they are.")
    )
    if assessment.status is Status.FINISHED:
        return finished
    corrected = _("It was corrected later; what counts is the correction.")
    return _("{first} {second}").format(first=finished, second=corrected)


def correction_words(assessment: Assessment) -> str:
    """Return why this revision was made; nothing for a first one."""
    if not assessment.correction_reason:
        return ""
    return _("Correction. The reason: {reason}").format(reason=assessment.correction_reason)


def finishing_words(still_open: int) -> str:
    """Return what finishing means, for whoever is about to do it."""
    words = _(
        "Finishing cannot be undone. The answers then stay as they are; you can still correct "
        "them with a reason, or begin a new assessment."
    )
    if not still_open:
        return words
    left = ngettext(
        "{count} question is still open. That is allowed.",
        "{count} questions are still open. That is allowed.",
        still_open,
    ).format(count=still_open)
    return _("{first} {second}").format(first=left, second=words)
