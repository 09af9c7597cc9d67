"""The names that are proposed for files."""

import re
from datetime import datetime

from kleurrijk_desktop.domain.file_name import safe_file_name
from kleurrijk_desktop.translation import _, speaking

LONGEST_ORGANISATION = 60
_BETWEEN_WORDS = re.compile(r"[ _-]+")


def plan_name(organisation: str, now: datetime, language: str) -> str:
    """Return a file name with the organisation and the day, in the language of the plan."""
    fitting = safe_file_name(organisation[:LONGEST_ORGANISATION], "")
    with speaking(language):
        # i18n: A file name; keep the underscores and ".pdf".
        name = _("Improvement_plan_{organisation}_{day}.pdf").format(
            organisation=_BETWEEN_WORDS.sub("_", fitting).strip("_"),
            day=now.astimezone().date().isoformat(),
        )
    return safe_file_name(name.removesuffix(".pdf"), ".pdf")
