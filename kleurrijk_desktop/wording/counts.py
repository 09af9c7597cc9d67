"""Counts as people read them; Babel is imported only when a long one is shown."""

from kleurrijk_desktop.wording.locale import current_locale

GROUPED_FROM = 1000


def count_text(n: int) -> str:
    """Return a whole number with the thousands grouped as in the current language."""
    if 0 <= n < GROUPED_FROM:
        return str(n)
    from babel.numbers import format_decimal

    return format_decimal(n, locale=current_locale())
