"""What stands in a row of the page on which answers are checked."""

from collections.abc import Iterator

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.dates import date_text
from kleurrijk_desktop.wording.levels import choice_label


def answer_words(answer: Answer) -> str:
    """Return what is marked: the level and its name, or the name of what is beside the scale."""
    label = choice_label(answer.choice)
    if answer.level is None:
        return label
    return _("Level {level}: {label}").format(level=answer.level, label=label)


def beside_words(answer: Answer) -> list[str]:
    """Return the lines that were written beside the choice, and belong to it."""
    return [
        *_of_choice(answer),
        *([_("Note: {note}").format(note=answer.note)] * bool(answer.note)),
    ]


def _of_choice(answer: Answer) -> Iterator[str]:
    if answer.choice is Choice.NOT_APPLICABLE and answer.reason:
        yield _("Reason: {reason}").format(reason=answer.reason)
    if answer.choice is Choice.UNKNOWN and answer.ask_whom:
        yield _("Ask: {whom}").format(whom=answer.ask_whom)
    if answer.level == HIGHEST_LEVEL:
        yield _checked(answer)


def _checked(answer: Answer) -> str:
    whom, day = answer.checked_with, answer.checked_on
    if whom and day:
        return _("Checked with {whom} on {day}").format(whom=whom, day=date_text(day))
    if whom:
        return _("Checked with {whom}, day unknown: not yet confirmed").format(whom=whom)
    return _("Not yet confirmed with people it is about")
