"""Days and times as people read them."""

from datetime import date, datetime

from kleurrijk_desktop.translation import current_language
from kleurrijk_desktop.wording.locale import current_locale

# Babel says the same, but takes longer to load than the rest of the start page.
_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "en": "January February March April May June July August September October November December",
}
_LONG = {"nl": "{day} {month} {year}", "de": "{day}. {month} {year}", "en": "{day} {month} {year}"}


def date_text(day: date) -> str:
    """Return a day in full, as in "22 November 2026"."""
    language = current_language()
    if language in _LONG:
        month = _MONTHS[language].split()[day.month - 1]
        return _LONG[language].format(day=day.day, month=month, year=day.year)
    from babel.dates import format_date

    return format_date(day, format="long", locale=current_locale())


def month_name(month: int) -> str:
    """Return the name of a month 1–12 in the current language."""
    language = current_language()
    if language in _MONTHS:
        return _MONTHS[language].split()[month - 1]
    from babel.dates import get_month_names

    return str(get_month_names("wide", locale=current_locale())[month])


def time_text(moment: datetime) -> str:
    """Return an aware moment as hours and minutes on the clock of this machine, as in "14:02"."""
    return f"{moment.astimezone():%H:%M}"
