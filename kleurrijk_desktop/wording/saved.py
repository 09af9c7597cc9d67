"""What stands where other programs have a Save button."""

from datetime import datetime

from kleurrijk_desktop.translation import _
from kleurrijk_desktop.wording.dates import time_text


def saved_at(moment: datetime) -> str:
    """Return that everything was saved, and when, as in "Saved 14:02"."""
    return _("Saved {time}").format(time=time_text(moment))
