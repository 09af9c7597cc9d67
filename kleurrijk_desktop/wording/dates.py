"""Days and times as people read them; Babel is imported only when the first one is shown."""

from datetime import date, datetime

from kleurrijk_desktop.wording.locale import current_locale


def date_text(day: date) -> str:
    """Return a day in full, as in "22 November 2026"."""
    from babel.dates import format_date

    return format_date(day, format="long", locale=current_locale())


def time_text(moment: datetime) -> str:
    """Return an aware moment as hours and minutes on the clock of this machine, as in "14:02"."""
    return f"{moment.astimezone():%H:%M}"
