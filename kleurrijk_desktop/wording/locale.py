"""Which regional habits of numbers and dates belong to the language spoken now."""

from kleurrijk_desktop.translation import current_language

_REGIONAL = {"en": "en_GB"}  # the readers work in Europe: day before month


def current_locale() -> str:
    """Return the name by which Babel knows the habits of the current language."""
    language = current_language()
    return _REGIONAL.get(language, language)
