"""The five levels and the options beside them, in words."""

from kleurrijk_desktop.domain.answers import Choice
from kleurrijk_desktop.translation import N_, _

_LEVELS = (
    N_("Not started"),
    N_("First steps"),
    N_("Happens, depends on the person"),
    N_("Agreed and routine"),
    N_("Reviewed and improved together"),
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


def choice_label(choice: Choice) -> str:
    """Return what an option is called, on the scale or beside it."""
    if choice.level is not None:
        return level_label(choice.level)
    return _(_BESIDE[choice])


def choose_rule() -> str:
    """Return the rule that stands on every page with a scale."""
    return _("Choose the highest level of which everything is true.")
