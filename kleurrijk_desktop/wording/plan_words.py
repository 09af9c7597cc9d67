"""What an improvement plan says of its actions, in words."""

from collections.abc import Sequence
from datetime import date

from kleurrijk_desktop.domain.plan import Action, ActionStatus, Missing, Whose
from kleurrijk_desktop.translation import N_, _, ngettext
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.typed_numbers import write_hours, write_money

_WHOSE = {
    # i18n: A group of actions that we can decide on ourselves.
    Whose.OURS: N_("Ours"),
    # i18n: A group of actions that the management or the board decides on.
    Whose.MANAGEMENT: N_("For management"),
}
_STATUSES = {
    ActionStatus.TO_DO: N_("To do"),
    ActionStatus.IN_PROGRESS: N_("In progress"),
    ActionStatus.DONE: N_("Done"),
    ActionStatus.DROPPED: N_("Dropped"),
}
_MISSING = {
    Missing.OWNER: N_("No owner yet"),
    Missing.DATE: N_("No date yet"),
    Missing.SIGN: N_("No sign of success yet"),
    Missing.DROPPED_BECAUSE: N_("No reason yet why it was dropped"),
    Missing.WHAT_CHANGED: N_("Not written down yet what changed"),
    Missing.WHO_TOLD: N_("Not written down yet who told us"),
}


def whose_name(whose: Whose) -> str:
    return _(_WHOSE[whose])


def status_name(status: ActionStatus) -> str:
    return _(_STATUSES[status])


def status_words(action: Action) -> str:
    """Return how far an action is, with the day where it is done."""
    if action.status is ActionStatus.DONE and action.done_on is not None:
        return _("Done on {day}").format(day=date_text(action.done_on))
    return status_name(action.status)


def missing_words(lack: Missing) -> str:
    return _(_MISSING[lack])


def review_words(day: date) -> str:
    """Return on which day the plan itself is looked at again."""
    return _("We look at this plan again on {day}.").format(day=date_text(day))


def decided_words(actions: Sequence[Action]) -> str:
    """Return how many things we do ourselves, how many are for management, and until when."""
    ours = sum(action.whose is Whose.OURS for action in actions)
    theirs = len(actions) - ours
    sentences = []
    if ours:
        sentences.append(
            ngettext(
                "We do {count} thing ourselves.", "We do {count} things ourselves.", ours
            ).format(count=ours)
        )
    if theirs:
        sentences.append(
            ngettext(
                "{count} thing is for management.", "{count} things are for management.", theirs
            ).format(count=theirs)
        )
    days = [action.due_on for action in actions if action.due_on is not None]
    if days:
        sentences.append(_("The last day is {day}.").format(day=date_text(max(days))))
    return " ".join(sentences)


def asked_words(numbers: Sequence[int], minutes: int, cents: int) -> list[str]:
    """Return what actions with these numbers ask of management, one sentence for each kind."""
    sentences = []
    if numbers:
        listed = ", ".join(map(str, numbers))
        sentences.append(
            ngettext(
                "A decision on action {numbers}.", "A decision on actions {numbers}.", len(numbers)
            ).format(numbers=listed)
        )
    if minutes:
        sentences.append(_("Working time: {hours} hours.").format(hours=write_hours(minutes)))
    if cents:
        # i18n: An amount of money, with the sign where it stands in your language.
        sentences.append(_("Money: € {amount}.").format(amount=write_money(cents)))
    return sentences
