"""The five levels and the options beside them, in words."""

from kleurrijk_desktop.domain.answers import Answer, Choice
from kleurrijk_desktop.domain.points import HIGHEST_LEVEL
from kleurrijk_desktop.translation import N_, _

_LEVELS = (
    N_("Not started"),
    N_("First steps"),
    N_("Happens, depends on the person"),
    N_("Agreed and routine"),
    N_("Reviewed and improved together"),
)
_LEVELS_INSIDE = (  # i18n: Inside a sentence, as in "(level 0, not started)".
    N_("not started"),
    N_("first steps"),
    N_("happens, depends on the person"),
    N_("agreed and routine"),
    N_("reviewed and improved together"),
)
_BESIDE = {
    Choice.NOT_APPLICABLE: N_("Doesn't apply to us"),
    Choice.UNKNOWN: N_("We don't know yet"),
    Choice.OPEN: N_("Not answered yet"),
}


def level_label(level: int) -> str:
    """Return what a level 0–4 is called; raises IndexError for another number."""
    if level < 0:
        raise IndexError(level)
    return _(_LEVELS[level])


def level_inside(level: int) -> str:
    """Return what a level 0–4 is called inside a sentence; raises IndexError like the label."""
    if level < 0:
        raise IndexError(level)
    return _(_LEVELS_INSIDE[level])


def marked_words(answer: Answer) -> str:
    """Return the level and its name, or the name of an answer beside the scale."""
    label = choice_label(answer.choice)
    if answer.level is None:
        return label
    if answer.level == HIGHEST_LEVEL and not answer.confirmed:
        return _("Level {level}: {label}, not yet confirmed").format(
            level=answer.level, label=label
        )
    return _("Level {level}: {label}").format(level=answer.level, label=label)


def still_to_confirm(answer: Answer) -> str:
    """Return what is missing where a 4 is half confirmed; empty where nothing or all is said."""
    with_whom, when = bool(answer.checked_with.strip()), answer.checked_on is not None
    if answer.level != HIGHEST_LEVEL or with_whom == when:
        return ""
    if with_whom:
        return _("Still missing: when it was checked. Until then this 4 is not yet confirmed.")
    return _("Still missing: with whom it was checked. Until then this 4 is not yet confirmed.")


def choice_label(choice: Choice) -> str:
    """Return what an option is called, on the scale or beside it."""
    if choice.level is not None:
        return level_label(choice.level)
    return _(_BESIDE[choice])


def choose_rule() -> str:
    """Return the rule that stands on every page with a scale."""
    return _("Choose the highest level of which everything is true.")
