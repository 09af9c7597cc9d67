"""What the strip of an answer says in its boxes, and to those who do not see them."""

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.translation import _, pgettext
from kleurrijk_desktop.wording.levels import choice_label


def strip_mark(choice: Choice) -> str:
    """Return what stands in the boxes: a number, "n/a", "?", or nothing."""
    if choice is Choice.NOT_APPLICABLE:
        # i18n: Short for "not applicable", three or four letters.
        return pgettext("mark in a level strip", "n/a")
    if choice is Choice.UNKNOWN:
        return "?"
    return choice.value


def strip_description(choice: Choice) -> str:
    """Return an answer as a screen reader says it, as in "Level 2 of 4: Agreed and routine"."""
    if choice.level is None:
        return choice_label(choice)
    return _("Level {level} of {highest}: {label}").format(
        level=choice.level, highest=HIGHEST_LEVEL, label=choice_label(choice)
    )
