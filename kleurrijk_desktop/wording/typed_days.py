"""A day as people type it: day before month, as in the Netherlands, Germany and Britain."""

import re
from datetime import date

from kleurrijk_desktop.translation import current_language

_SHAPE, _SHAPES = "%d-%m-%Y", {"de": "%d.%m.%Y", "en": "%d/%m/%Y"}
_DAY_FIRST = re.compile(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})")


def read_day(typed: str) -> date | None:
    """Return the day that is meant by `22-11-2026`, `22.11.2026` or `2026-11-22`.

    Raises:
        ValueError: something is typed that is no day.
    """
    typed = typed.strip()
    if not typed:
        return None
    found = _DAY_FIRST.fullmatch(typed)
    if found is None:
        return date.fromisoformat(typed)
    day, month, year = map(int, found.groups())
    return date(year, month, day)


def write_day(day: date | None) -> str:
    """Return a day as it is shown in a field of the current language; nothing for no day."""
    return day.strftime(_SHAPES.get(current_language(), _SHAPE)) if day else ""
