"""The five themes in words."""

from kleurrijk_desktop.translation import N_, _

_NAMES = {
    "neighbourhoods": N_("Neighbourhoods"),
    "education": N_("Education"),
    "care": N_("Care"),
    "businesses": N_("Businesses"),
    "volunteering": N_("Volunteering"),
}


def theme_name(theme: str) -> str:
    """Return the name of a theme; of one that is not among the five, its id."""
    return _(_NAMES[theme]) if theme in _NAMES else theme
